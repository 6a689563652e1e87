import * as v from 'valibot'
import { recordVersion } from './record.ts'
import type { SavedData } from './saved-data.ts'

/** Version of the file that this code writes; older ones are read, later ones refused. */
export const exportVersion = 1

/** Larger files are refused unread, in bytes: years of sessions need less than a tenth of it. */
export const LARGEST_EXPORT_BYTES = 20 * 1024 * 1024

/** Nothing that the product saves is nested nearly as deep. */
const DEEPEST = 100

/** Longest name of a person that is taken from a file. */
export const LONGEST_NAME = 40

/** Everything of one person, and whose it is. */
export type ExportedFile = {
  /** Empty where nobody gave a name. */
  readonly person: string
  /** When it was written, epoch ms; undefined where the file does not say. */
  readonly exportedAtMs: number | undefined
  readonly data: FileData
}

/** What lies in a file; whether any of it can be read is another matter. */
export type FileData = {
  readonly [Table in keyof SavedData]: SavedData[Table] extends readonly unknown[] ? readonly unknown[] : unknown
}

/** Why a file is not taken; the catalogue says it as `data.refused.<reason>`. */
export const fileRefusals = [
  'empty',
  'too-big',
  'unreadable',
  'not-json',
  'foreign',
  'routine',
  'profile',
  'newer',
  'damaged',
] as const
export type FileRefusal = (typeof fileRefusals)[number]

export type FileReading =
  | ({ readonly kind: 'file' } & ExportedFile)
  | { readonly kind: 'refused'; readonly reason: FileRefusal }

/** The file as text: pretty JSON, whose first lines say what it is. `exportedAtMs` is epoch ms. */
export function writeExport(data: SavedData, person: string, exportedAtMs: number): string {
  const file = {
    app: 'kneadwell',
    file: 'journal',
    fileVersion: exportVersion,
    about: 'Everything that Kneadwell remembers of one person. Times are milliseconds since 1970 (UTC).',
    exportedAt: new Date(exportedAtMs).toISOString(),
    recordVersion,
    person,
    ...data,
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** What the file is called: the product, the person where there is a name, and the local day. */
export function exportName(person: string, day: string): string {
  const name = person
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return `${['kneadwell', name, day].filter((part) => part !== '').join('-')}.json`
}

const list = v.optional(v.array(v.unknown()), [])

const envelope = v.object({
  exportedAt: v.fallback(v.string(), ''),
  person: v.fallback(v.string(), ''),
  records: v.array(v.unknown()),
  aside: list,
  memory: v.optional(v.unknown()),
  settings: v.optional(v.unknown()),
  practice: list,
  practiceAside: list,
})

/** A name as it may be shown: one short line. */
export function cleanName(raw: string): string {
  // Cut first: what is cut into half a letter goes with what cannot be shown.
  return raw
    .slice(0, 4 * LONGEST_NAME)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    .trim()
}

/** Reads the text of a file that somebody chose, or says why it is not taken. Never throws. */
export function readExport(text: string): FileReading {
  if (text.trim() === '') return refused('empty')
  if (text.length > LARGEST_EXPORT_BYTES) return refused('too-big')
  let json: unknown
  try {
    // A byte order mark is what some editors leave behind.
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return refused('not-json')
  }
  return readFile(json)
}

function readFile(json: unknown): FileReading {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return refused('foreign')
  if ('routineVersion' in json) return refused('routine')
  if ('profileVersion' in json) return refused('profile')
  if (!('app' in json) || json.app !== 'kneadwell') return refused('foreign')
  if (!('file' in json) || json.file !== 'journal' || !('fileVersion' in json)) return refused('damaged')
  const { fileVersion } = json
  if (typeof fileVersion !== 'number' || !Number.isInteger(fileVersion) || fileVersion < 1) return refused('damaged')
  if (fileVersion > exportVersion) return refused('newer')
  if (isTooDeep(json)) return refused('damaged')
  const read = v.safeParse(envelope, json)
  if (!read.success) return refused('damaged')
  const { exportedAt, person, memory, settings, ...tables } = read.output
  const exportedAtMs = Date.parse(exportedAt)
  return {
    kind: 'file',
    person: cleanName(person),
    exportedAtMs: Number.isFinite(exportedAtMs) ? exportedAtMs : undefined,
    data: { ...tables, memory: memory ?? undefined, settings: settings ?? undefined },
  }
}

const refused = (reason: FileRefusal): FileReading => ({ kind: 'refused', reason })

/** Whether something is nested deeper than may be walked through by recursion, in the browser's own code too. */
function isTooDeep(json: unknown): boolean {
  let level: readonly unknown[] = [json]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true
    level = level.flatMap((value): readonly unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    )
  }
  return false
}
