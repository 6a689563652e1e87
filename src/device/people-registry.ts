import type { Dexie } from 'dexie'
import { onePerson, peopleDatabaseName, peopleFound, readPeople, savedPeople } from '#journal/people.ts'
import type { People } from '#journal/person.ts'
import { type PeopleHome, peopleHome, peopleKey } from './active-person.ts'

/** The one row of the list's own database. */
const only = 'only'

/** Where the list of people is kept twice; a test hands in a place of its own. */
export type RegistryHome = {
  readonly storage: PeopleHome
  readonly indexedDB: IDBFactory | undefined
  readonly IDBKeyRange: typeof IDBKeyRange | undefined
}

function deviceHome(): RegistryHome {
  try {
    return { storage: peopleHome(), indexedDB: globalThis.indexedDB, IDBKeyRange: globalThis.IDBKeyRange }
  } catch {
    return { storage: peopleHome(), indexedDB: undefined, IDBKeyRange: undefined }
  }
}

/** The list as it is kept where it is read before anything is shown; undefined where it is lost or damaged. */
function readNear({ storage }: RegistryHome): People | undefined {
  try {
    return readPeople(JSON.parse(storage?.getItem(peopleKey) ?? 'null'))
  } catch {
    return undefined
  }
}

async function withDexie<Value>(home: RegistryHome, task: (library: typeof Dexie) => Promise<Value>) {
  if (home.indexedDB === undefined || home.IDBKeyRange === undefined) return undefined
  try {
    const { Dexie } = await import('dexie')
    return await task(Dexie)
  } catch {
    return undefined
  }
}

/** Databases of the device by name, and the list's own copy where there is one. */
function readFar(home: RegistryHome, nowMs: number): Promise<People | undefined> {
  return withDexie(home, async (library) => {
    const names = await databaseNames(home)
    if (names === undefined || names.includes(peopleDatabaseName)) {
      const database = openList(library, home)
      try {
        const row: unknown = await database.table('people').get(only)
        const known = typeof row === 'object' && row !== null && 'saved' in row ? readPeople(row.saved) : undefined
        if (known !== undefined) return known
      } finally {
        database.close()
      }
    }
    const found = peopleFound(names ?? [])
    return found === undefined ? undefined : strictest(found, nowMs, home)
  })
}

/**
 * Nobody knows who was there: so whoever is locked is, or else whose journal cannot be read, and every way to another name
 * says so (E14).
 */
async function strictest(people: People, nowMs: number, home: RegistryHome): Promise<People> {
  // Hardly ever needed: the first body does not wait for it.
  const { locksOfPerson } = await import('./people-data.ts')
  let unread: string | undefined
  for (const { id } of people.people) {
    const locks = await locksOfPerson(id, nowMs, home)
    if (locks.some(({ kind }) => kind !== 'unknown')) return { ...people, activeId: id }
    if (locks.length > 0) unread ??= id
  }
  return unread === undefined ? people : { ...people, activeId: unread }
}

/** Undefined where the browser does not tell. */
async function databaseNames({ indexedDB }: RegistryHome): Promise<readonly string[] | undefined> {
  if (indexedDB === undefined || !('databases' in indexedDB)) return undefined
  return (await indexedDB.databases()).flatMap(({ name }) => name ?? [])
}

function openList(library: typeof Dexie, { indexedDB, IDBKeyRange }: RegistryHome) {
  if (indexedDB === undefined || IDBKeyRange === undefined) throw new Error('no place for a list')
  const database = new library(peopleDatabaseName, { indexedDB, IDBKeyRange })
  database.version(1).stores({ people: 'key' })
  return database
}

/**
 * Everybody who uses this device. A list that is lost or damaged comes back from its second copy, or else from the names
 * of the journals that lie here. `nowMs` is epoch ms. Never rejects.
 */
export async function openPeople(home: RegistryHome = deviceHome(), nowMs = Date.now()): Promise<People> {
  const near = readNear(home)
  if (near !== undefined) return near
  const people = (await readFar(home, nowMs)) ?? onePerson
  keepNear(people, home)
  return people
}

function keepNear(people: People, { storage }: RegistryHome): boolean {
  try {
    storage?.setItem(peopleKey, JSON.stringify(savedPeople(people)))
    return storage !== undefined
  } catch {
    return false
  }
}

/**
 * Keeps the list in both places, the one that is read first last: cut short between them, it is as it was before.
 * Answers false where it could not be kept, and then nothing has changed.
 */
export async function keepPeople(people: People, home: RegistryHome = deviceHome()): Promise<boolean> {
  await withDexie(home, async (library) => {
    const database = openList(library, home)
    try {
      await database.transaction('rw', database.table('people'), () =>
        database.table('people').put({ key: only, saved: savedPeople(people) }),
      )
    } finally {
      database.close()
    }
  })
  return keepNear(people, home)
}
