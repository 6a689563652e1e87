import { type JournalContents, readMemory } from '../../src/journal/contents.ts'
import { historyOf } from '../../src/journal/facts.ts'
import { migrate } from '../../src/journal/migrate.ts'
import type { SessionRecord } from '../../src/journal/record.ts'
import { defaultSettings } from '../../src/journal/settings.ts'
import { lock } from '../../src/safety/lock.ts'
import type { Disk, Ledger } from './ledger.ts'

/** What the app did when it was opened again with what the kill had left. */
export type Reopened = {
  /** All that was shown before anything was pressed, and after "Start". */
  readonly shown: readonly string[]
  /** The screen that "Start" led to, or that was there by itself. */
  readonly screen: string
  readonly disk: Disk
}

/** Faces of a session that runs, where hands may be on the body. */
const running = /^session /

/** Screens that let nobody near a session. */
const leadsOn = new Set(['questions', 'plan', 'session', 'finished'])

/** What is wrong with what lies on the disk after a kill; empty where everything is as it must be. */
export function judgeDisk(ledger: Ledger, disk: Disk, nowMs: number): readonly string[] {
  const wrong = [...ledger.differences(disk), ...unreadable(disk)]
  const records = readableOf(disk)

  for (const seen of ledger.sessions) {
    const record = records.find(({ id }) => id === seen.id)
    if (!seen.isKeptFirst) wrong.push(`E11: the session ${seen.id} ran before its record was committed`)
    if (record === undefined) {
      wrong.push(`not found: the session ${seen.id}`)
      continue
    }
    if (seen.last !== 'stopped') continue
    if (record.ending === 'stopped' || record.ending === 'open') {
      // By itself: an older lock must not stand in for it.
      const alone = historyOf({ ...contentsOf(disk), records: [record] }, nowMs)
      if (!lock(alone, undefined, nowMs).isLocked) wrong.push(`no lock: the stop of ${seen.id}`)
    } else if (!seen.isLateStop || ledger.keptEnding(seen.id) === 'stopped') {
      wrong.push(`forgotten: the stop of ${seen.id} is on the disk as ${record.ending}`)
    }
  }
  return wrong
}

/** Whether the browser came back without anything of a database in which something had certainly been committed. */
export function isLostWhole(ledger: Ledger, disk: Disk): boolean {
  const isEmpty = Object.keys(disk.records).length === 0 && Object.keys(disk.memory).length === 0
  return isEmpty && ledger.differences(disk).some((line) => line.startsWith('lost: '))
}

/** Whether a stop was shown after the end of a session, and the kill came before its record was committed. */
export function isLateStopUnkept(ledger: Ledger, disk: Disk): boolean {
  const stop = ledger.sessions.at(-1)
  if (stop === undefined || stop.last !== 'stopped' || !stop.isLateStop) return false
  return readableOf(disk).find(({ id }) => id === stop.id)?.ending !== 'stopped'
}

/** What is wrong with how the app took up what it found. */
export function judgeReopened(before: Disk, reopened: Reopened, nowMs: number): readonly string[] {
  const wrong: string[] = []
  const records = readableOf(before)
  if (reopened.shown.some((one) => running.test(one))) wrong.push(`resumed by itself: ${reopened.shown.join(', ')}`)
  if (Object.keys(reopened.disk.aside).length > 0) wrong.push('set aside: something could not be read')
  for (const id of Object.keys(before.records)) {
    if (reopened.disk.records[id] === undefined) wrong.push(`lost in opening: ${id}`)
  }
  const { screen } = reopened
  if (records.some(({ ending }) => ending === 'open')) {
    if (screen !== 'unclosed' && screen !== 'stopped') wrong.push(`an open session leads to ${screen}`)
  } else if (lock(historyOf(contentsOf(before), nowMs), undefined, nowMs).untilMs !== undefined) {
    if (leadsOn.has(screen)) wrong.push(`a lock leads to ${screen}`)
  }
  return wrong
}

/** Whether what lies there locks today. */
export function isLockedBy(disk: Disk, nowMs: number): boolean {
  return lock(historyOf(contentsOf(disk), nowMs), undefined, nowMs).isLocked
}

/** Whether a session lies there that nobody closed. */
export function hasOpen(disk: Disk): boolean {
  return readableOf(disk).some(({ ending }) => ending === 'open')
}

function unreadable(disk: Disk): readonly string[] {
  const wrong = Object.keys(disk.aside).map((id) => `set aside: ${id}`)
  for (const [id, raw] of Object.entries(disk.records)) {
    const { kind } = migrate(raw)
    if (kind !== 'record') wrong.push(`half-written: ${id} reads as ${kind}`)
  }
  for (const row of Object.values(disk.memory)) {
    if (readMemory(savedIn(row)) === undefined) wrong.push('half-written: the memory')
  }
  return wrong
}

function savedIn(row: unknown): unknown {
  return typeof row === 'object' && row !== null && 'saved' in row ? row.saved : undefined
}

function readableOf(disk: Disk): readonly SessionRecord[] {
  return Object.values(disk.records).flatMap((raw) => {
    const migrated = migrate(raw)
    return migrated.kind === 'record' ? [migrated.record] : []
  })
}

function contentsOf(disk: Disk): JournalContents {
  const [row] = Object.values(disk.memory)
  return {
    records: [...readableOf(disk)].sort((a, b) => a.startedAtMs - b.startedAtMs),
    aside: [],
    memory: readMemory(savedIn(row)),
    settings: defaultSettings,
    isRemembering: true,
  }
}
