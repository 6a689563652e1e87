import { parseAnswers } from '#safety/answers.ts'
import { questionIds, questionTable } from '#safety/question-table.ts'
import { type AnswersMemory, type AsideRecord, emptiedMemory, readMemory } from './contents.ts'
import type { ExportedFile } from './export-file.ts'
import { migrate } from './migrate.ts'
import { keyOfEntry } from './practice-kept.ts'
import { readEntry } from './read-practice.ts'
import type { SessionRecord } from './record.ts'
import type { PracticeAsideRow, PracticeRow } from './saved-data.ts'

/** What an exported file holds, read: what cannot be read is set aside in it, and nothing is left out. */
export type FileContent = {
  readonly person: string
  readonly exportedAtMs: number | undefined
  /** Oldest first. */
  readonly records: readonly SessionRecord[]
  /** Unreadable sessions and answers, whole. */
  readonly aside: readonly AsideRecord[]
  /** Undefined where there is none that can be read. */
  readonly memory: AnswersMemory | undefined
  readonly settings: unknown
  readonly practice: readonly PracticeRow[]
  readonly practiceAside: readonly PracticeAsideRow[]
}

/** Longest id of something set aside; the rest of it lies in the thing itself. */
const LONGEST_ID = 200

/** Reads everything in a file, by whatever version it was saved. Never throws. */
export function contentOf({ person, exportedAtMs, data }: ExportedFile): FileContent {
  const records: SessionRecord[] = []
  const aside: AsideRecord[] = data.aside.map((row, index) => asideOf(row, `aside ${index + 1}`))
  for (const [index, raw] of data.records.entries()) {
    const migrated = migrate(raw)
    if (migrated.kind === 'record') records.push(migrated.record)
    else {
      const reason = migrated.kind === 'newer' ? `schemaVersion: ${migrated.version}` : migrated.reason
      aside.push({ id: idOf(raw) ?? `record ${index + 1}`, kind: migrated.kind, reason, raw })
    }
  }
  const memory = data.memory === undefined ? undefined : lastingMemory(data.memory)
  if (data.memory !== undefined && memory === undefined) {
    aside.push({ id: 'memory', kind: 'damaged', reason: 'memory: unreadable', raw: data.memory })
  }
  const practice: PracticeRow[] = []
  const practiceAside = data.practiceAside.map(practiceAsideOf)
  for (const row of data.practice) {
    const read = readPracticeRow(row)
    if (read.kind === 'row') practice.push(read.row)
    else practiceAside.push(read.aside)
  }
  records.sort((a, b) => a.startedAtMs - b.startedAtMs)
  return { person, exportedAtMs, records, aside, memory, settings: data.settings, practice, practiceAside }
}

/** The answers of a memory that last longer than a day; none of them was given on this device (E12). */
function lastingMemory(raw: unknown): AnswersMemory | undefined {
  const memory = readMemory(raw)
  if (memory === undefined) return undefined
  // What was reported is a dated fact, wherever it was told.
  const reported = memory.reported === undefined ? {} : { reported: memory.reported }
  const read = parseAnswers(memory.answers)
  // Answers of a later version are asked again, which loses nothing but a minute.
  if (read.kind === 'problems') return { ...emptiedMemory, ...reported }
  const lasting = questionIds.filter((id) => !questionTable[id].changes && read.answers[id] !== undefined)
  const answers = Object.fromEntries(lasting.map((id) => [id, read.answers[id]]))
  return { ...emptiedMemory, answers: { ...emptiedMemory.answers, ...answers }, ...reported }
}

function idOf(raw: unknown): string | undefined {
  if (typeof raw !== 'object' || raw === null || !('id' in raw) || typeof raw.id !== 'string') return undefined
  return raw.id.slice(0, LONGEST_ID)
}

function asideOf(row: unknown, name: string): AsideRecord {
  const isWhole = typeof row === 'object' && row !== null && 'raw' in row
  const reason = isWhole && 'reason' in row && typeof row.reason === 'string' ? row.reason : 'set aside in a file'
  return { id: idOf(row) ?? name, kind: 'damaged', reason, raw: isWhole ? row.raw : row }
}

function practiceAsideOf(row: unknown): PracticeAsideRow {
  if (typeof row !== 'object' || row === null) return { key: '', reason: 'set aside in a file', raw: row }
  const key = 'key' in row && typeof row.key === 'string' ? row.key.slice(0, LONGEST_ID) : ''
  const reason = 'reason' in row && typeof row.reason === 'string' ? row.reason : 'set aside in a file'
  return { key, reason, raw: 'raw' in row ? row.raw : row }
}

type ReadRow =
  | { readonly kind: 'row'; readonly row: PracticeRow }
  | { readonly kind: 'aside'; readonly aside: PracticeAsideRow }

function readPracticeRow(row: unknown): ReadRow {
  const isRow = typeof row === 'object' && row !== null && 'key' in row && typeof row.key === 'string' && 'saved' in row
  if (!isRow) return { kind: 'aside', aside: { key: '', reason: 'row: not one', raw: row } }
  const key = String(row.key)
  const read = readEntry(row.saved)
  if (read.kind === 'damaged') return { kind: 'aside', aside: { key, reason: read.reason, raw: row.saved } }
  if (read.kind === 'entry' && keyOfEntry(read.entry) !== key) {
    return { kind: 'aside', aside: { key, reason: `key: lies at ${key}`, raw: row.saved } }
  }
  return { kind: 'row', row: { key, saved: row.saved } }
}
