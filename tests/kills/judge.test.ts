import { describe, expect, it } from 'vitest'
import type { SessionRecord } from '../../src/journal/record.ts'
import type { Told } from './instrument.ts'
import { hasOpen, isLateStopUnkept, judgeDisk, judgeReopened, type Reopened } from './judge.ts'
import { type Disk, emptyDisk, Ledger } from './ledger.ts'

// The kills prove nothing if their judge cannot say no: here it gets disks on which something was lost.

const nowMs = Date.parse('2026-03-02T09:30:00Z')
const startedAtMs = nowMs - 600_000
const id = new Date(startedAtMs).toISOString()

const open: SessionRecord = {
  schemaVersion: 1,
  id,
  startedAtMs,
  offsetMinutes: 0,
  plan: { routineId: 'far', stage: 'healing', totalMs: 900_000, regions: ['left-palm'], leftOut: [] },
  answers: {},
  outcome: { kind: 'go', rules: [] },
  work: [],
  ending: 'open',
  stopAnswers: {},
  pauses: [],
}
const stopped: SessionRecord = { ...open, ending: 'stopped', endedAtMs: nowMs - 60_000 }
const finished: SessionRecord = { ...open, ending: 'finished', endedAtMs: nowMs - 60_000 }

const onDisk = (...records: readonly object[]): Disk => ({
  ...emptyDisk,
  records: Object.fromEntries(records.map((record) => [(record as SessionRecord).id, record])),
})

const asked = (transaction: number, value: SessionRecord): Told => ({
  kind: 'asked',
  transaction,
  table: 'records',
  key: value.id,
  value,
})
const kept = (transaction: number): Told => ({ kind: 'kept', transaction })
const shown = (screen: string, state = ''): Told => ({ kind: 'shown', screen, state, nowMs })

function heard(...told: readonly Told[]): Ledger {
  const ledger = new Ledger(emptyDisk)
  for (const one of told) ledger.take(one)
  return ledger
}

const begun = [asked(1, open), kept(1), shown('session', 'readiness')] as const

describe('what lies on the disk after a kill', () => {
  it('is right when it is what was confirmed last', () => {
    expect(judgeDisk(heard(...begun), onDisk(open), nowMs)).toEqual([])
    const ledger = heard(...begun, shown('stopped', 'stopped'), asked(2, stopped), kept(2))
    expect(judgeDisk(ledger, onDisk(stopped), nowMs)).toEqual([])
  })

  it('may be newer than what was confirmed, never older', () => {
    const ledger = heard(...begun, shown('stopped', 'stopped'), asked(2, stopped))
    expect(judgeDisk(ledger, onDisk(open), nowMs)).toEqual([])
    expect(judgeDisk(ledger, onDisk(stopped), nowMs)).toEqual([])
    ledger.take(kept(2))
    expect(judgeDisk(ledger, onDisk(open), nowMs)).toEqual([`changed: records ${id}`])
  })

  it('may lack what was never confirmed, and nothing else', () => {
    expect(judgeDisk(heard(asked(1, open)), emptyDisk, nowMs)).toEqual([])
    expect(judgeDisk(heard(asked(1, open), kept(1)), emptyDisk, nowMs)).toEqual([`lost: records ${id}`])
    const before = new Ledger(onDisk(stopped))
    expect(judgeDisk(before, emptyDisk, nowMs)).toEqual([`lost: records ${id}`])
  })

  it('is neither half a record nor a mixture of two', () => {
    const { plan, ...half } = open
    expect(plan).toBeDefined()
    expect(judgeDisk(heard(...begun), onDisk(half), nowMs)).toEqual([
      `changed: records ${id}`,
      expect.stringContaining('half-written'),
      `not found: the session ${id}`,
    ])
    const mixed = { ...stopped, symptom: 'pain' }
    const ledger = heard(...begun, asked(2, stopped))
    expect(judgeDisk(ledger, onDisk(mixed), nowMs)).toEqual([`changed: records ${id}`])
  })

  it('has nothing set aside, nothing unreadable in its memory, and nothing that nobody wrote', () => {
    const disk: Disk = {
      records: { other: { ...open, id: 'other' } },
      memory: { only: { key: 'only' } },
      aside: { a: 1 },
    }
    expect(judgeDisk(heard(), disk, nowMs)).toEqual([
      'nobody wrote: records other',
      'nobody wrote: memory only',
      'set aside: a',
      'half-written: the memory',
    ])
  })

  it('holds every session that was shown, committed before it was shown', () => {
    const early = heard(asked(1, open), shown('session', 'readiness'))
    expect(judgeDisk(early, onDisk(open), nowMs)).toEqual([
      `E11: the session ${id} ran before its record was committed`,
    ])
  })

  it('locks after every stop that was shown', () => {
    const ledger = heard(...begun, shown('stopped', 'stopped'))
    const ended = { ...open, ending: 'ended', endedAtMs: nowMs } as const
    ledger.take(asked(2, ended))
    expect(judgeDisk(ledger, onDisk(ended), nowMs)).toEqual([`forgotten: the stop of ${id} is on the disk as ended`])
  })

  it('may know a stop after the end as an end, as long as it was not confirmed', () => {
    const story = [...begun, asked(2, finished), kept(2), shown('finished', 'aftercare'), shown('stopped', 'stopped')]
    const ledger = heard(...story, asked(3, stopped))
    expect(judgeDisk(ledger, onDisk(finished), nowMs)).toEqual([])
    expect(isLateStopUnkept(ledger, onDisk(finished))).toBe(true)
    expect(isLateStopUnkept(ledger, onDisk(stopped))).toBe(false)
    ledger.take(kept(3))
    expect(judgeDisk(ledger, onDisk(finished), nowMs)).toHaveLength(2)
  })
})

describe('how the app takes it up', () => {
  const reopened = (before: Disk, change: Partial<Reopened>): readonly string[] =>
    judgeReopened(before, { shown: ['welcome'], screen: 'outcome', disk: before, ...change }, nowMs)

  it('is right when an open session is asked about and a stop locks', () => {
    expect(reopened(onDisk(open), { screen: 'unclosed' })).toEqual([])
    expect(reopened(onDisk(stopped), {})).toEqual([])
    expect(hasOpen(onDisk(open))).toBe(true)
    expect(hasOpen(onDisk(stopped))).toBe(false)
  })

  it('is wrong when an open session is passed over or a lock gives way', () => {
    expect(reopened(onDisk(open), { screen: 'questions' })).toEqual(['an open session leads to questions'])
    expect(reopened(onDisk(stopped), { screen: 'questions' })).toEqual(['a lock leads to questions'])
  })

  it('is wrong when a session goes on by itself', () => {
    const shownBy = ['welcome', 'session massaging']
    expect(reopened(onDisk(open), { screen: 'unclosed', shown: shownBy })).toEqual([
      'resumed by itself: welcome, session massaging',
    ])
  })

  it('is wrong when opening loses a record or sets one aside', () => {
    const disk = { ...emptyDisk, aside: { [id]: {} } }
    expect(reopened(onDisk(stopped), { disk })).toEqual([
      'set aside: something could not be read',
      `lost in opening: ${id}`,
    ])
  })
})
