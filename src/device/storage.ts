import type { Dexie, EntityTable } from 'dexie'
import {
  type AsideRecord,
  type JournalContents,
  memoryBeside,
  readMemory,
  type StorageReason,
} from '#journal/contents.ts'
import type { DataShelf, Journal, PracticeShelf, Written } from '#journal/journal.ts'
import { migrate } from '#journal/migrate.ts'
import { databaseNameOf, firstPersonId } from '#journal/person.ts'
import type { SessionRecord } from '#journal/record.ts'
import { defaultSettings, readSettings, type Settings } from '#journal/settings.ts'
import { keptSymptom } from '#safety/after-stop.ts'
import { createJournalCopy, type JournalCopy } from './journal-copy.ts'
import type { PracticeTables, ShelfAccess } from './practice-shelf.ts'

/** Longest wait for a commit; after it, the session goes on and says so (E11). */
export const STORAGE_PATIENCE_MS = 3_000

/**
 * Longest wait for the storage to open and to be read. Longer than for a commit, because a lock that is not read is a
 * lock that does not hold: a slow tablet must not pass for one that refuses.
 */
export const OPENING_PATIENCE_MS = 20_000

/** The one row of the tables that have only one. */
const only = 'only'

/** Rows as they lie in the database: whatever was saved, by any version, until `migrate` has read it. */
type SavedRow = { readonly id: string }
type OnlyRow = { readonly key: string; readonly saved: unknown }
type JournalDatabase = Dexie & {
  records: EntityTable<SavedRow, 'id'>
  aside: EntityTable<AsideRecord, 'id'>
  memory: EntityTable<OnlyRow, 'key'>
  settings: EntityTable<OnlyRow, 'key'>
} & PracticeTables

/** Where the database lives; a test hands in one of its own. */
export type StorageHome = {
  readonly indexedDB: IDBFactory | undefined
  readonly IDBKeyRange: typeof IDBKeyRange | undefined
  readonly patienceMs?: number
  readonly openingMs?: number
  /** Where the second copy of the records lies; the device's own where left out. */
  readonly copy?: JournalCopy
  /** Whose journal it is; the first person's where left out. */
  readonly personId?: string
}

/** The place where the browser keeps a person's journal. */
export function browserHome(personId?: string): StorageHome {
  // In some private modes the mere mention throws.
  try {
    const { indexedDB, IDBKeyRange } = globalThis
    return { indexedDB, IDBKeyRange, ...(personId === undefined ? {} : { personId }) }
  } catch {
    return { indexedDB: undefined, IDBKeyRange: undefined }
  }
}

/**
 * Opens what this device remembers. Never rejects: where nothing can be kept, the journal says so and forgets. Dexie
 * comes in its own chunk, so call this after first paint.
 */
export async function openJournal(home: StorageHome = browserHome()): Promise<Journal> {
  const { indexedDB, IDBKeyRange, patienceMs = STORAGE_PATIENCE_MS, openingMs = OPENING_PATIENCE_MS } = home
  const { personId = firstPersonId, copy = createJournalCopy(undefined, personId) } = home
  if (indexedDB === undefined || indexedDB === null || IDBKeyRange === undefined) return forgetful('no-storage')
  try {
    const { Dexie } = await import('dexie')
    const database = new Dexie(databaseNameOf(personId), {
      indexedDB,
      IDBKeyRange,
      chromeTransactionDurability: 'strict',
    })
    layOut(database)
    if (!isLaidOut(database)) return forgetful('refused')
    await within(openingMs, database.open())
    return remembering(database, copy, patienceMs, openingMs)
  } catch (error) {
    return forgetful(reasonOf(error, 'refused'))
  }
}

/** Tables by database version: never change one that was released, only add the next. */
function layOut(database: Dexie): void {
  database.version(1).stores({ records: 'id, startedAtMs', memory: 'key', settings: 'key' })
  database.version(2).stores({ aside: 'id' })
  database.version(3).stores({ practice: 'key', practiceAside: '++id' })
}

function isLaidOut(database: Dexie): database is JournalDatabase {
  const tables = ['records', 'aside', 'memory', 'settings', 'practice', 'practiceAside']
  return tables.every((table) => table in database)
}

function remembering(database: JournalDatabase, copy: JournalCopy, patienceMs: number, openingMs: number): Journal {
  /** Writes happen in the order they were asked for; one that fails does not hold up the next. */
  let queue: Promise<unknown> = Promise.resolve()

  const write = (task: () => PromiseLike<unknown>, longestMs = patienceMs): Promise<Written> => {
    const written = queue
      .then(() => within(longestMs, task()))
      .then((): Written => ({ kind: 'kept' }))
      .catch((error: unknown): Written => ({ kind: 'failed', reason: reasonOf(error, 'write-failed') }))
    queue = written
    return written
  }

  // An explicit transaction resolves on `complete`, that is, after the strict commit; a bare put may resolve earlier.
  const putRecord = (record: SessionRecord) =>
    write(async () => {
      const kept = await database.transaction('rw', database.records, async () => {
        // Another window may have stopped a session that this one still believes to run: a stop stays a stop (E3, E6).
        const saved = migrate(await database.records.get(record.id))
        const known = saved.kind === 'record' && isFinalStop(saved.record) ? saved.record : undefined
        if (known !== undefined && record.ending !== 'stopped') return undefined
        const put = known === undefined ? record : withStricterSymptom(record, known)
        await database.records.put(put)
        return put
      })
      if (kept !== undefined) copy.keep(kept)
    })

  // After all writes that were asked for before, so that what is read is never older than what this page knows.
  const read = <Value>(task: () => PromiseLike<Value>): Promise<Value> => queue.then(() => within(openingMs, task()))

  const access: ShelfAccess = { write, read, reasonOf: (error) => reasonOf(error, 'refused') }

  return {
    isRemembering: true,
    reason: undefined,
    load: () =>
      read(() => load(database, copy)).catch((error: unknown) => forgetful(reasonOf(error, 'refused')).load()),
    openSession: putRecord,
    update: putRecord,
    close: putRecord,
    saveMemory: (own, before) =>
      write(() =>
        database.transaction('rw', database.memory, async () => {
          // Read in the same transaction: another window may have kept answers or warning signs since this one has read.
          const kept = readMemory((await database.memory.get(only))?.saved)
          const saved = kept === undefined ? own : memoryBeside(own, kept, before)
          await database.memory.put({ key: only, saved })
        }),
      ),
    saveSettings: (saved: Settings) => write(() => database.settings.put({ key: only, saved })),
    practice: shelfOf(async () => {
      const { rememberingShelf } = await import('./practice-shelf.ts')
      return rememberingShelf(database, access)
    }),
    data: dataOf(async () => {
      const { rememberingData } = await import('./data-shelf.ts')
      // Years of sessions are written at once: a slow tablet gets the time that it gets to read them.
      return rememberingData(database, copy, { ...access, write: (task) => write(task, openingMs) })
    }),
  }
}

/** The whole of the data, whose code is fetched by the screen that is about it. */
function dataOf(fetch: () => Promise<DataShelf>): DataShelf {
  return { read: async () => (await fetch()).read(), change: async (to) => (await fetch()).change(to) }
}

/** A shelf whose code is fetched at its first use: the first body does not wait for what practice leaves behind. */
function shelfOf(fetch: () => Promise<PracticeShelf>): PracticeShelf {
  let fetched: Promise<PracticeShelf> | undefined
  const shelf = (): Promise<PracticeShelf> => (fetched ??= fetch())
  return { load: async () => (await shelf()).load(), keep: async (entry) => (await shelf()).keep(entry) }
}

/** Reads and migrates everything, in one transaction: what is damaged moves aside whole, what is older is rewritten. */
async function load(database: JournalDatabase, copy: JournalCopy): Promise<JournalContents> {
  const { records, aside, memory, settings } = database
  return database.transaction('rw', [records, aside, memory, settings], async () => {
    // Numbered, so that a second damaged thing of one name does not overwrite the first.
    let isAsideNew = false
    const setAside = async (id: string, reason: string, raw: unknown): Promise<void> => {
      isAsideNew = true
      await aside.add({ id: `${id} #${(await aside.count()) + 1}`, kind: 'damaged', reason, raw })
    }
    // All asked for at once: each answer takes its time, however little it holds.
    const [rows, earlier, savedMemory, savedSettings] = await Promise.all([
      records.toArray(),
      aside.toArray(),
      memory.get(only),
      settings.get(only),
    ])
    const readable: SessionRecord[] = []
    const newer: AsideRecord[] = []
    const there = new Set<string>()
    for (const raw of rows) {
      const migrated = migrate(raw)
      if (migrated.kind === 'record') {
        readable.push(migrated.record)
        there.add(raw.id)
        if (isOlder(raw, migrated.record)) await records.put(migrated.record)
      } else if (migrated.kind === 'newer') {
        // Left where it is: the version that wrote it will want it back.
        newer.push({ id: raw.id, kind: 'newer', reason: `schemaVersion: ${migrated.version}`, raw })
        there.add(raw.id)
      } else {
        await setAside(raw.id, migrated.reason, raw)
        await records.delete(raw.id)
      }
    }

    // A database that was lost whole comes back without its memory, so that it is not trusted either (E12).
    for (const lost of copy.read()) {
      if (there.has(lost.id)) continue
      await records.put(lost)
      readable.push(lost)
    }

    const known = savedMemory === undefined ? undefined : readMemory(savedMemory.saved)
    if (savedMemory !== undefined && known === undefined) {
      await setAside('memory', 'memory: unreadable', savedMemory.saved)
      await memory.delete(only)
    }

    return {
      records: readable.sort((a, b) => a.startedAtMs - b.startedAtMs),
      aside: [...(isAsideNew ? await aside.toArray() : earlier), ...newer],
      memory: known,
      settings: savedSettings === undefined ? defaultSettings : readSettings(savedSettings.saved),
      isRemembering: true,
    }
  })
}

/** A stop of a session; one that was only told of may be taken back in the same round of questions (E12). */
function isFinalStop({ ending, wasTold }: SessionRecord): boolean {
  return ending === 'stopped' && wasTold !== true
}

/** A stop that two windows name keeps the stricter name (E6). */
function withStricterSymptom(record: SessionRecord, { symptom: known }: SessionRecord): SessionRecord {
  if (known === undefined) return record
  return { ...record, symptom: record.symptom === undefined ? known : keptSymptom(known, record.symptom) }
}

function isOlder(raw: object, { schemaVersion }: SessionRecord): boolean {
  return !('schemaVersion' in raw) || raw.schemaVersion !== schemaVersion
}

/** A journal that keeps nothing beyond this page, and says so. */
function forgetful(reason: StorageReason): Journal {
  const failed: Promise<Written> = Promise.resolve({ kind: 'failed', reason })
  return {
    isRemembering: false,
    reason,
    load: () =>
      Promise.resolve({
        records: [],
        aside: [],
        memory: undefined,
        settings: defaultSettings,
        isRemembering: false,
        reason,
      }),
    openSession: () => failed,
    update: () => failed,
    close: () => failed,
    saveMemory: () => failed,
    saveSettings: () => failed,
    practice: shelfOf(async () => (await import('./practice-shelf.ts')).forgetfulShelf(reason)),
    data: { read: () => Promise.resolve({ kind: 'failed', reason }), change: () => failed },
  }
}

function reasonOf(error: unknown, otherwise: StorageReason): StorageReason {
  return namesOf(error).includes('QuotaExceededError') ? 'full' : otherwise
}

/** Names of an error and of those that it wraps: Dexie puts the browser's own inside. */
function namesOf(error: unknown): readonly string[] {
  if (typeof error !== 'object' || error === null) return []
  const name = 'name' in error && typeof error.name === 'string' ? [error.name] : []
  return 'inner' in error ? [...name, ...namesOf(error.inner)] : name
}

/** A promise that gives up: some browsers never answer where storage is switched off. */
async function within<Value>(patienceMs: number, promise: PromiseLike<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${patienceMs} ms`)), patienceMs)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
