import type { Dexie, EntityTable } from 'dexie'
import type { StorageReason } from '#journal/contents.ts'
import type { PracticeShelf, Written } from '#journal/journal.ts'
import {
  keyOfEntry,
  mergedEntry,
  nothingKept,
  type PracticeContents,
  type PracticeEntry,
  type PracticeKept,
  savedEntry,
  withEntry,
} from '#journal/practice-kept.ts'
import { readEntry } from '#journal/read-practice.ts'

/** Rows as they lie in the database: whatever was saved, by any version, until `readEntry` has read it. */
type SavedRow = { readonly key: string; readonly saved: unknown }
/** A row that could not be read, whole, with the reason. Numbered by the database: none overwrites another. */
type AsideRow = { readonly id: number; readonly key: string; readonly reason: string; readonly raw: unknown }

/** The tables that practice has to itself: what is damaged here makes the journal of sessions no less trusted (E12). */
export type PracticeTables = {
  practice: EntityTable<SavedRow, 'key'>
  practiceAside: EntityTable<AsideRow, 'id'>
}

/** How the journal writes and reads: in order, never for ever, and with a reason where it cannot. */
export type ShelfAccess = {
  readonly write: (task: () => PromiseLike<unknown>) => Promise<Written>
  readonly read: <Value>(task: () => PromiseLike<Value>) => Promise<Value>
  readonly reasonOf: (error: unknown) => StorageReason
}

type PracticeDatabase = Dexie & PracticeTables

/** What practice leaves behind, one row an entry. */
export function rememberingShelf(database: PracticeDatabase, { write, read, reasonOf }: ShelfAccess): PracticeShelf {
  return {
    load: () =>
      read(() => load(database)).catch(
        (error: unknown): PracticeContents => ({ kept: nothingKept, aside: 0, reason: reasonOf(error) }),
      ),
    keep: (entry) => write(() => put(database, entry)),
  }
}

/** A shelf that keeps nothing beyond this page, and says so. */
export function forgetfulShelf(reason: StorageReason): PracticeShelf {
  return {
    load: () => Promise.resolve({ kept: nothingKept, aside: 0, reason }),
    keep: () => Promise.resolve({ kind: 'failed', reason }),
  }
}

/** Reads every entry; what is damaged moves aside whole, what a later version wrote stays where it is. */
async function load(database: PracticeDatabase): Promise<PracticeContents> {
  const { practice, practiceAside } = database
  return database.transaction('rw', practice, practiceAside, async () => {
    let kept: PracticeKept = nothingKept
    for (const { key, saved } of await practice.toArray()) {
      const found = readRow(key, saved)
      if (found.kind === 'entry') kept = withEntry(kept, found.entry)
      if (found.kind !== 'damaged') continue
      await practiceAside.add({ key, reason: found.reason, raw: saved })
      await practice.delete(key)
    }
    return { kept, aside: await practiceAside.count(), reason: undefined }
  })
}

/** Writes one entry over what lies there, and together with it: another window may have been there meanwhile. */
async function put(database: PracticeDatabase, entry: PracticeEntry): Promise<void> {
  const { practice, practiceAside } = database
  await database.transaction('rw', practice, practiceAside, async () => {
    const key = keyOfEntry(entry)
    const row = await practice.get(key)
    const found = row === undefined ? undefined : readRow(key, row.saved)
    // The version that wrote it will want it back.
    if (found?.kind === 'newer') return
    if (found?.kind === 'damaged') await practiceAside.add({ key, reason: found.reason, raw: row?.saved })
    await practice.put({ key, saved: savedEntry(found?.kind === 'entry' ? mergedEntry(found.entry, entry) : entry) })
  })
}

function readRow(key: string, saved: unknown) {
  const read = readEntry(saved)
  if (read.kind === 'entry' && keyOfEntry(read.entry) !== key) {
    return { kind: 'damaged', reason: `key: lies at ${key}` } as const
  }
  return read
}
