import { locksOf, type ToldLock } from '#journal/carry-over.ts'
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
 * What locks somebody, by their own journal, which is only looked at; `nowMs` is epoch ms. A journal that cannot be read
 * counts as a lock that nobody knows (E12). Never rejects.
 */
export async function locksOfPerson(
  id: string,
  nowMs: number,
  home: PeopleDataHome = deviceHome(),
): Promise<readonly ToldLock[]> {
  const copied = createJournalCopy(home.storage, id).read()
  try {
    const rows = await recordRows(id, home)
    const read = rows.map(migrate)
    const records = new Map<string, SessionRecord>(copied.map((record) => [record.id, record]))
    for (const one of read) if (one.kind === 'record') records.set(one.record.id, one.record)
    return locksOf([...records.values()], nowMs)
  } catch {
    return [{ kind: 'unknown', untilMs: undefined }]
  }
}

async function recordRows(id: string, { indexedDB, IDBKeyRange }: PeopleDataHome): Promise<readonly unknown[]> {
  const name = databaseNameOf(id)
  if (indexedDB === undefined || IDBKeyRange === undefined) return []
  const { Dexie } = await import('dexie')
  const database = new Dexie(name, { indexedDB, IDBKeyRange })
  try {
    // Without a version of its own it is opened as it lies there, or not at all.
    await database.open()
    const rows: unknown[] = await database.table('records').toArray()
    return rows
  } catch (error) {
    if (error instanceof Dexie.NoSuchDatabaseError) return []
    throw error
  } finally {
    database.close()
  }
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
