import { bareRecord, type CarriedLock, lockingRecords, locksOf } from './carry-over.ts'
import { type AnswersMemory, type AsideRecord, emptiedMemory, readMemory } from './contents.ts'
import type { FileContent } from './file-content.ts'
import { migrate } from './migrate.ts'
import { mergedEntry, savedEntry } from './practice-kept.ts'
import { readEntry } from './read-practice.ts'
import type { SessionRecord } from './record.ts'
import { keptSeries } from './reminder-series.ts'
import { mergedReported } from './reported.ts'
import { isSameJson } from './same.ts'
import { noData, type PracticeAsideRow, type PracticeRow, type SavedData } from './saved-data.ts'
import { deviceWide, readSettings, type Settings } from './settings.ts'
import { stricterRecord } from './stricter.ts'

/** What taking a file in would come to, before anything is changed. */
export type ImportPreview = {
  readonly person: string
  readonly exportedAtMs: number | undefined
  readonly sessions: number
  /** Start of the first and of the last session, epoch ms; undefined where there is none. */
  readonly fromMs: number | undefined
  readonly untilMs: number | undefined
  /** How many of the sessions are here already. */
  readonly known: number
  /** How many things cannot be read, and would be set aside. */
  readonly unreadable: number
  /** How many things that were learnt it brings. */
  readonly learnt: number
  /** How many sessions lie ahead of this device's clock. */
  readonly ahead: number
  /** How many sessions are here now. */
  readonly here: number
  /** Locks of this device that stay, whichever way is chosen (E12). */
  readonly locks: readonly CarriedLock[]
}

/** What a file comes to beside what is here; `nowMs` is epoch ms. */
export function previewOf(content: FileContent, here: SavedData, nowMs: number): ImportPreview {
  const { person, exportedAtMs, records, aside, practice, practiceAside } = content
  const own = recordsOf(here)
  const ids = new Set(own.map(({ id }) => id))
  return {
    person,
    exportedAtMs,
    sessions: records.length,
    fromMs: records[0]?.startedAtMs,
    untilMs: records.at(-1)?.startedAtMs,
    known: records.filter(({ id }) => ids.has(id)).length,
    unreadable: aside.length + practiceAside.length,
    learnt: practice.length,
    ahead: records.filter(({ startedAtMs, endedAtMs }) => Math.max(startedAtMs, endedAtMs ?? 0) > nowMs).length,
    here: own.length,
    locks: locksOf(own, nowMs),
  }
}

/** Every session of a journal that can be read, in the order in which it lies there. */
export function recordsOf({ records }: Pick<SavedData, 'records'>): readonly SessionRecord[] {
  return records.flatMap((raw) => {
    const migrated = migrate(raw)
    return migrated.kind === 'record' ? [migrated.record] : []
  })
}

/** What is here together with what a file brings: nothing is lost, and of two that disagree the stricter stays (E12). */
export function mergedData(here: SavedData, content: FileContent, nowMs: number): SavedData {
  return {
    ...withRecords(here, content, nowMs),
    memory: mergedMemory(here.memory, content.memory),
    settings: withSeries(here.settings ?? readableSettings(content), here.settings, content.settings),
    ...mergedPractice(here, content),
  }
}

/**
 * What a file brings instead of what is here. Locks of this device stay (E12), and so do its sessions that bring them;
 * `nowMs` is epoch ms.
 */
export function replacedData(here: SavedData, content: FileContent, nowMs: number): SavedData {
  const carried = { ...noData, records: lockingRecords(recordsOf(here), nowMs).map(({ record }) => record) }
  return {
    ...withRecords(carried, content, nowMs),
    memory: content.memory ?? emptiedMemory,
    settings: withSeries(withDeviceWide(readableSettings(content), here.settings), here.settings, content.settings),
    ...mergedPractice(noData, content),
  }
}

/**
 * What stays when everything is deleted: of a session that still locks, no more than its lock needs (E12). What lies in a
 * calendar stays beside it, because it may ring while the lock holds (E6); it names nothing about health.
 */
export function forgottenData(here: SavedData, nowMs: number): SavedData {
  const records = lockingRecords(recordsOf(here), nowMs).map(({ record }) => bareRecord(record))
  if (records.length === 0) return noData
  // Where something stays, it must not look like a journal that the browser has cleared.
  return { ...noData, records, memory: emptiedMemory, settings: withSeries(undefined, here.settings, undefined) }
}

function withRecords(here: SavedData, content: FileContent, nowMs: number): Pick<SavedData, 'records' | 'aside'> {
  const rows = new Map(here.records.map((row) => [row.id, row]))
  const aside: AsideRecord[] = [...here.aside]
  const isKnown = knownThings(aside)
  const setAside = (news: AsideRecord): void => {
    if (isKnown(news.raw)) return
    // Named by the moment: what this device numbers itself never meets it.
    aside.push({ ...news, id: `${news.id} @${nowMs}.${aside.length}` })
  }
  // Where it was cut short is no place to go on from here (E11): without its last moment it can only be ended.
  const brought = ({ moment: _, ...there }: SessionRecord): SessionRecord => ({ ...there, importedAtMs: nowMs })
  for (const there of content.records) {
    const row = rows.get(there.id)
    const known = row === undefined ? undefined : migrate(row)
    if (known === undefined) rows.set(there.id, brought(there))
    else if (known.kind === 'record') rows.set(there.id, stricterRecord(known.record, there, nowMs))
    // A version that is not here yet will want its own back; what it said of a lock is asked about meanwhile (E12).
    else if (known.kind === 'newer') setAside({ id: there.id, kind: 'damaged', reason: 'id: taken', raw: there })
    else {
      setAside({ id: there.id, kind: 'damaged', reason: known.reason, raw: known.raw })
      rows.set(there.id, brought(there))
    }
  }
  for (const news of content.aside) {
    const isFree = news.kind === 'newer' && hasId(news.raw) && !rows.has(news.raw.id)
    if (isFree && hasId(news.raw)) rows.set(news.raw.id, news.raw)
    else if (news.kind !== 'newer' || !isKnownRow(rows, news.raw)) setAside(news)
  }
  return { records: [...rows.values()], aside }
}

/** Tells whether the same thing was set aside before, and remembers it: a file that is taken in twice adds nothing. */
function knownThings(aside: readonly { readonly raw: unknown }[]): (raw: unknown) => boolean {
  const faces = new Set(aside.map(({ raw }) => faceOf(raw)))
  return (raw) => {
    const face = faceOf(raw)
    if (faces.has(face)) return true
    faces.add(face)
    return false
  }
}

/** A damaged row may hold what JSON cannot say: then it is like no other. */
function faceOf(raw: unknown): unknown {
  try {
    return JSON.stringify(raw)
  } catch {
    return raw
  }
}

function hasId(raw: unknown): raw is { readonly id: string } {
  return typeof raw === 'object' && raw !== null && 'id' in raw && typeof raw.id === 'string' && raw.id !== ''
}

function isKnownRow(rows: ReadonlyMap<string, { readonly id: string }>, raw: unknown): boolean {
  return hasId(raw) && isSameJson(rows.get(raw.id), raw)
}

/**
 * Answers that both know and that differ are asked again. Where somebody has answered on this device, nothing is added:
 * what is missing is asked. That the clock was seen is this device's own to say (E12).
 */
function mergedMemory(saved: unknown, there: AnswersMemory = emptiedMemory): unknown {
  if (saved === undefined) return there
  const here = readMemory(saved)
  // Damaged: it is set aside at the next start, and until then it is not written over.
  if (here === undefined) return saved
  const known = here.lastSeenMs === 0 ? { ...there.answers, ...here.answers } : here.answers
  const isDoubted = (id: string) =>
    id in there.answers && id in here.answers && !isSameJson(there.answers[id], here.answers[id])
  const reported = mergedReported(here.reported ?? [], there.reported ?? [])
  return {
    ...here,
    answers: Object.fromEntries(Object.entries(known).filter(([id]) => !isDoubted(id))),
    ...(reported.length === 0 ? {} : { reported }),
  }
}

function readableSettings({ settings }: FileContent): Settings | undefined {
  return settings === undefined ? undefined : readSettings(settings)
}

/** What is chosen for the device and not for a person stays as it is. */
function withDeviceWide(there: Settings | undefined, here: unknown): unknown {
  if (there === undefined) return here
  const known = readSettings(here)
  return { ...there, ...Object.fromEntries(deviceWide.map((name) => [name, known[name]])) }
}

/** Settings with what lies in a calendar, whether it was known here or there; as they are where neither knows of any. */
function withSeries(settings: unknown, here: unknown, there: unknown): unknown {
  const reminders = keptSeries(readSettings(here).reminders, readSettings(there).reminders)
  if (reminders === undefined) return settings
  return typeof settings === 'object' ? { ...settings, reminders } : { reminders }
}

function mergedPractice(here: SavedData, content: FileContent): Pick<SavedData, 'practice' | 'practiceAside'> {
  const rows = new Map(here.practice.map((row) => [row.key, row]))
  const aside: PracticeAsideRow[] = [...here.practiceAside]
  const isKnown = knownThings(aside)
  const setAside = (news: PracticeAsideRow): void => {
    if (!isKnown(news.raw)) aside.push(news)
  }
  for (const there of content.practice) {
    const known = rows.get(there.key)
    const row = known === undefined ? there : mergedRow(known, there)
    if (row === undefined) setAside({ key: there.key, reason: 'key: taken', raw: there.saved })
    else rows.set(there.key, row)
  }
  for (const news of content.practiceAside) setAside(news)
  return { practice: [...rows.values()], practiceAside: aside }
}

/** Two rows of one key as one; undefined where one of them cannot be read, so that neither may be written over. */
function mergedRow(here: PracticeRow, there: PracticeRow): PracticeRow | undefined {
  const [one, other] = [readEntry(here.saved), readEntry(there.saved)]
  if (one.kind === 'entry' && other.kind === 'entry') {
    return { key: here.key, saved: savedEntry(mergedEntry(one.entry, other.entry)) }
  }
  return isSameJson(here.saved, there.saved) ? here : undefined
}
