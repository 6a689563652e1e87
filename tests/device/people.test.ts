import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { activePersonId, type PeopleHome, peopleKey } from '#device/active-person.ts'
import { forgetChosen, keepChosen, readChosen } from '#device/chosen-settings.ts'
import { createJournalCopy } from '#device/journal-copy.ts'
import { deletePerson, locksOfPerson } from '#device/people-data.ts'
import { keepPeople, openPeople, type RegistryHome } from '#device/people-registry.ts'
import { openJournal } from '#device/storage.ts'
import type { ToldLock } from '#journal/carry-over.ts'
import { emptyMemory } from '#journal/contents.ts'
import { onePerson } from '#journal/people.ts'
import { databaseNameOf, type People } from '#journal/person.ts'
import type { SessionRecord } from '#journal/record.ts'
import { hourMs } from '#safety/config.ts'
import { finishedRecord } from '../journal/fixtures.ts'

const two: People = {
  people: [
    { id: 'first', name: 'Anna' },
    { id: 'b2', name: 'Ben' },
  ],
  activeId: 'b2',
}
const stop: SessionRecord = { ...finishedRecord, ending: 'stopped', symptom: 'tingling' }
const unknown: ToldLock = { kind: 'unknown', untilMs: undefined }
const endedAtMs = finishedRecord.startedAtMs + 900_000
const nowMs = endedAtMs + hourMs

function freshHome(): RegistryHome & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>()
  const storage: PeopleHome = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
  return { storage, indexedDB: new IDBFactory(), IDBKeyRange, kept }
}

function journalOf(home: RegistryHome, personId: string) {
  const { indexedDB, storage } = home
  return openJournal({ indexedDB, IDBKeyRange, personId, copy: createJournalCopy(storage, personId) })
}

function databaseOf({ indexedDB = new IDBFactory() }: RegistryHome, personId: string): Dexie {
  return new Dexie(databaseNameOf(personId), { indexedDB, IDBKeyRange })
}

/** A journal as it is once somebody has been asked and has had a session. */
async function remembered(home: RegistryHome, personId: string, record: SessionRecord): Promise<void> {
  const journal = await journalOf(home, personId)
  await journal.saveMemory({ ...emptyMemory, lastSeenMs: record.startedAtMs })
  await journal.close(record)
}

describe('the list of people on the device', () => {
  it('is one person on a new device', async () => {
    const home = freshHome()
    expect(await openPeople(home)).toEqual(onePerson)
    expect(activePersonId(home.storage)).toBe('first')
  })

  it('comes back, and says before anything else who is there', async () => {
    const home = freshHome()
    expect(await keepPeople(two, home)).toBe(true)
    expect(activePersonId(home.storage)).toBe('b2')
    expect(await openPeople(home)).toEqual(two)
  })

  it.each(['', 'null', '{"activeId": 5}', '{"schemaVersion": 1, "people": [], "activeId": "b2"}', 'torn'])(
    'comes back from its second copy where the first is damaged: %s',
    async (damaged) => {
      const home = freshHome()
      await keepPeople(two, home)
      home.kept.set(peopleKey, damaged)
      expect(await openPeople(home)).toEqual(two)
      expect(activePersonId(home.storage)).toBe('b2')
    },
  )

  it('is made anew from the journals where both copies are lost, beginning with whoever is locked (E14)', async () => {
    const home = freshHome()
    await (await journalOf(home, 'first')).close(finishedRecord)
    await (await journalOf(home, 'b2')).close(stop)
    await (await journalOf(home, 'c3')).close(finishedRecord)
    const found = await openPeople(home, nowMs)
    expect(found.people.map(({ id }) => id)).toEqual(['first', 'b2', 'c3'])
    expect(found.activeId).toBe('b2')
  })

  it('begins with whose journal cannot be read, where nobody is known to be locked (E14)', async () => {
    const home = freshHome()
    await remembered(home, 'first', finishedRecord)
    await (await journalOf(home, 'c3')).close(finishedRecord)
    expect((await openPeople(home, nowMs)).activeId).toBe('c3')
  })

  it('stays as it was where it cannot be kept', async () => {
    const refusing: PeopleHome = {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('', 'QuotaExceededError')
      },
      removeItem: () => undefined,
    }
    expect(await keepPeople(two, { ...freshHome(), storage: refusing })).toBe(false)
    const nothing = { storage: undefined, indexedDB: undefined, IDBKeyRange: undefined }
    expect(await openPeople(nothing)).toEqual(onePerson)
    expect(activePersonId({ ...refusing, getItem: () => 'torn' })).toBe('first')
  })
})

describe('what is kept of one person', () => {
  it('is out of reach of the other: sessions, second copy, choices', async () => {
    const home = freshHome()
    await (await journalOf(home, 'first')).close(finishedRecord)
    await (await journalOf(home, 'b2')).close(stop)
    keepChosen('first', { skinTone: '1', theme: 'dark' }, home.storage)
    keepChosen('b2', { skinTone: '5' }, home.storage)
    expect((await (await journalOf(home, 'first')).load()).records).toEqual([finishedRecord])
    expect((await (await journalOf(home, 'b2')).load()).records).toEqual([stop])
    // The theme is the device's.
    expect(readChosen('first', home.storage)).toEqual({ skinTone: '1', theme: 'dark' })
    expect(readChosen('b2', home.storage)).toEqual({ skinTone: '5', theme: 'dark' })
  })

  it('is told by its locks to the others, also by the second copy alone, and what cannot be read is told, too', async () => {
    const home = freshHome()
    await remembered(home, 'b2', stop)
    const lock = { kind: 'stop', untilMs: endedAtMs + 48 * hourMs }
    expect(await locksOfPerson('b2', nowMs, home)).toEqual([lock])
    expect(await locksOfPerson('b2', nowMs, { ...home, indexedDB: new IDBFactory() })).toEqual([lock, unknown])
    const broken = new Proxy(new IDBFactory(), {
      get: () => () => {
        throw new Error('refused')
      },
    })
    expect(await locksOfPerson('c3', nowMs, { ...home, indexedDB: broken })).toEqual([unknown])
    expect(await locksOfPerson('c3', nowMs, { ...home, indexedDB: undefined })).toEqual([unknown])
  })

  it('locks nobody who is new, and nobody who was here and is well (E14)', async () => {
    const home = freshHome()
    // Opened once, as it is for whoever has just been added.
    await (await journalOf(home, 'b2')).load()
    expect(await locksOfPerson('b2', nowMs, home)).toEqual([])
    await remembered(home, 'b2', finishedRecord)
    expect(await locksOfPerson('b2', nowMs, home)).toEqual([])
    // A database of the first version has no table for what is set aside.
    const first = databaseOf(home, 'c3')
    first.version(1).stores({ records: 'id, startedAtMs', memory: 'key', settings: 'key' })
    await first.open()
    first.close()
    expect(await locksOfPerson('c3', nowMs, home)).toEqual([])
  })

  it.each<[string, (database: Dexie) => Promise<unknown>]>([
    ['a damaged session', (database) => database.table('records').put({ id: 'torn', schemaVersion: 1 })],
    ['a session of a later version', (database) => database.table('records').put({ id: 'new', schemaVersion: 99 })],
    [
      'something set aside',
      (database) => database.table('aside').put({ id: 'torn #1', kind: 'damaged', reason: 'ending', raw: {} }),
    ],
    ['a memory that is gone', (database) => database.table('memory').clear()],
    ['a memory that is damaged', (database) => database.table('memory').put({ key: 'only', saved: 'torn' })],
    ['nothing where its sessions should lie', (database) => database.delete()],
  ])('counts as a lock that nobody knows where its journal has %s (E12, E14)', async (what, harm) => {
    const home = freshHome()
    await remembered(home, 'b2', finishedRecord)
    expect(await locksOfPerson('b2', nowMs, home)).toEqual([])
    const database = databaseOf(home, 'b2')
    await database.open()
    await harm(database)
    database.close()
    expect(await locksOfPerson('b2', nowMs, home)).toEqual([unknown])
    // Nor does it heal by being opened: what was damaged lies aside from then on, and the copy brings no memory back.
    await (await journalOf(home, 'b2')).load()
    expect(await locksOfPerson('b2', nowMs, home), what).toEqual([unknown])
  })

  it('counts so, too, where nothing but reported warning signs has been kept since it was lost (E12, E14)', async () => {
    const home = freshHome()
    const reported = [{ roundAtMs: nowMs, atMs: nowMs, offsetMinutes: 0, signs: ['chest'] as const }]
    await remembered(home, 'b2', finishedRecord)
    const database = databaseOf(home, 'b2')
    await database.delete()
    const journal = await journalOf(home, 'b2')
    await journal.load()
    await journal.saveMemory({ ...emptyMemory, reported })
    expect(await locksOfPerson('b2', nowMs, home)).toEqual([unknown])
    // Of somebody new there is no more to know.
    await (await journalOf(home, 'c3')).saveMemory({ ...emptyMemory, reported })
    expect(await locksOfPerson('c3', nowMs, home)).toEqual([])
  })

  it('goes when they go, and with it nothing of anybody else', async () => {
    const home = freshHome()
    await (await journalOf(home, 'first')).close(finishedRecord)
    await (await journalOf(home, 'b2')).close(stop)
    keepChosen('first', { skinTone: '1', theme: 'dark' }, home.storage)
    await deletePerson('b2', home)
    expect(createJournalCopy(home.storage, 'b2').read()).toEqual([])
    expect((await home.indexedDB?.databases())?.map(({ name }) => name)).toEqual([databaseNameOf('first')])
    expect((await (await journalOf(home, 'first')).load()).records).toEqual([finishedRecord])
    forgetChosen('first', home.storage)
    expect(readChosen('first', home.storage)).toEqual({ theme: 'dark' })
  })
})
