import { locksOf, type ToldLock } from '#journal/carry-over.ts'
import { type AnswersMemory, isRemembered, readMemory } from '#journal/contents.ts'
import { migrate } from '#journal/migrate.ts'
import { databaseNameOf } from '#journal/person.ts'
import type { SessionRecord } from '#journal/record.ts'
import { type PeopleHome, peopleHome } from './active-person.ts'
import { forgetChosen } from './chosen-settings.ts'
import { createJournalCopy } from './journal-copy.ts'

/** Where the journals of all people lie; a test hands in a place of its own. */
export type PeopleDataHome = {
  readonly storage: PeopleHome
  readonly indexedDB: IDBFactory | undefined
  readonly IDBKeyRange: typeof IDBKeyRange | undefined
}

function deviceHome(): PeopleDataHome {
  try {
    return { storage: peopleHome(), indexedDB: globalThis.indexedDB, IDBKeyRange: globalThis.IDBKeyRange }
  } catch {
    return { storage: peopleHome(), indexedDB: undefined, IDBKeyRange: undefined }
  }
}

/**
 * What locks somebody, by their own journal, which is only looked at; `nowMs` is epoch ms. What cannot be read counts as a
 * lock that nobody knows (E12, E14), beside those that can: a journal that is gone or will not open, anything in it that
 * is damaged, of a later version or set aside, and sessions without the memory that is kept before any session. Somebody
 * new has an empty journal, and no lock. Never rejects.
 */
export async function locksOfPerson(
  id: string,
  nowMs: number,
  home: PeopleDataHome = deviceHome(),
): Promise<readonly ToldLock[]> {
  const copied = createJournalCopy(home.storage, id).read()
  const { read, isWhole } = await lookInto(id, home)
  const records = new Map<string, SessionRecord>([...copied, ...read].map((record) => [record.id, record]))
  const locks = locksOf([...records.values()], nowMs)
  return isWhole ? locks : [...locks, { kind: 'unknown', untilMs: undefined }]
}

/** A journal as it lies there: the sessions that can be read, and whether there is nothing else to know. */
type Looked = { readonly read: readonly SessionRecord[]; readonly isWhole: boolean }

/** Nothing can be read: nobody knows what there was. */
const unread: Looked = { read: [], isWhole: false }

async function lookInto(id: string, { indexedDB, IDBKeyRange }: PeopleDataHome): Promise<Looked> {
  if (indexedDB === undefined || IDBKeyRange === undefined) return unread
  try {
    const { Dexie } = await import('dexie')
    const database = new Dexie(databaseNameOf(id), { indexedDB, IDBKeyRange })
    try {
      // Without a version of its own it is opened as it lies there, or not at all.
      await database.open()
      // A database of the first version has nowhere to set anything aside.
      const hasAside = database.tables.some(({ name }) => name === 'aside')
      return lookedAt(
        await database.table<unknown>('records').toArray(),
        await database.table<unknown>('memory').toArray(),
        hasAside ? await database.table('aside').count() : 0,
      )
    } finally {
      database.close()
    }
  } catch {
    return unread
  }
}

function lookedAt(rows: readonly unknown[], memories: readonly unknown[], aside: number): Looked {
  const read = rows.map(migrate).flatMap((one) => (one.kind === 'record' ? [one.record] : []))
  const known = memories.map(memoryOf)
  // Answers are kept before the first session: sessions alone are what a journal that was lost has left.
  const isNew = rows.length === 0 && known.every((memory) => memory !== undefined)
  return { read, isWhole: read.length === rows.length && aside === 0 && (known.some(isRemembered) || isNew) }
}

function memoryOf(row: unknown): AnswersMemory | undefined {
  return typeof row === 'object' && row !== null && 'saved' in row ? readMemory(row.saved) : undefined
}

/** Deletes everything that is kept of a person; what could not be deleted is named by the error. */
export async function deletePerson(id: string, home: PeopleDataHome = deviceHome()): Promise<void> {
  const { indexedDB, IDBKeyRange, storage } = home
  if (indexedDB !== undefined && IDBKeyRange !== undefined) {
    const { Dexie } = await import('dexie')
    await new Dexie(databaseNameOf(id), { indexedDB, IDBKeyRange }).delete()
  }
  createJournalCopy(storage, id).replace([])
  forgetChosen(id, storage)
}
