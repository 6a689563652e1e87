import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { forget } from '#app/data-care.ts'
import { takeDone } from '#app/load-again.ts'
import { createJournalCopy } from '#device/journal-copy.ts'
import { locksOfPerson } from '#device/people-data.ts'
import { keepPeople, openPeople } from '#device/people-registry.ts'
import { browserHome, openJournal } from '#device/storage.ts'
import { emptyMemory } from '#journal/contents.ts'
import { onePerson } from '#journal/people.ts'
import { databaseNameOf, type People } from '#journal/person.ts'
import type { DataDone } from '#parts/actors.tsx'
import { hourMs } from '#safety/config.ts'
import { finishedRecord } from '../journal/fixtures.ts'

const people: People = {
  people: [
    { id: 'first', name: 'Anna' },
    { id: 'b2', name: 'Ben' },
  ],
  activeId: 'first',
}
const nowMs = finishedRecord.startedAtMs + hourMs

const journalOf = (id: string) => openJournal({ ...browserHome(id), copy: createJournalCopy(localStorage, id) })

/** Deletes everything of everybody, as Anna; what the page that comes is to tell. */
async function forgetAll(): Promise<DataDone | undefined> {
  const told: DataDone[] = []
  const { data } = await journalOf('first')
  const now = () => ({ nowMs, offsetMinutes: 0 })
  expect(await forget(data, now, (done) => void told.push(done), people)).toBeUndefined()
  return told[0]
}

async function changed(id: string, change: (database: Dexie) => Promise<unknown>): Promise<void> {
  const database = new Dexie(databaseNameOf(id))
  await database.open()
  await change(database)
  database.close()
}

beforeEach(async () => {
  const kept = new Map<string, string>()
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.stubGlobal('IDBKeyRange', IDBKeyRange)
  Dexie.dependencies = { indexedDB, IDBKeyRange }
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  })
  await keepPeople(people)
  const journal = await journalOf('b2')
  await journal.saveMemory({ ...emptyMemory, lastSeenMs: finishedRecord.startedAtMs })
  await journal.close(finishedRecord)
})
afterEach(() => vi.unstubAllGlobals())

describe('deleting what is kept of everybody', () => {
  it('leaves one person without a name, where nobody is locked', async () => {
    expect(await forgetAll()).toEqual({ kind: 'forgotten', sessions: 0, unread: [] })
    expect(await openPeople()).toEqual(onePerson)
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(databaseNameOf('b2'))
  })

  it('leaves a rest, with its name (E12, E14)', async () => {
    await (await journalOf('b2')).close({ ...finishedRecord, ending: 'stopped', symptom: 'tingling' })
    expect(await forgetAll()).toEqual({ kind: 'forgotten', sessions: 0, unread: [] })
    expect(await openPeople()).toEqual(people)
    expect(await locksOfPerson('b2', nowMs)).toMatchObject([{ kind: 'stop' }])
    expect((await (await journalOf('b2')).load()).records).toMatchObject([{ answers: {}, work: [] }])
  })

  it.each<[string, (database: Dexie) => Promise<unknown>]>([
    ['a session of a later version', (database) => database.table('records').put({ id: 'new', schemaVersion: 99 })],
    [
      'something set aside',
      (database) => database.table('aside').put({ id: 'torn #1', kind: 'damaged', reason: 'ending', raw: {} }),
    ],
    ['sessions without the memory that comes before them', (database) => database.table('memory').clear()],
    ['nothing where its sessions should lie', (database) => database.delete()],
  ])('leaves whoever has %s as it is, and says who that is (E12, E14)', async (_, harm) => {
    await changed('b2', harm)
    const locks = await locksOfPerson('b2', nowMs)
    expect(locks).toEqual([{ kind: 'unknown', untilMs: undefined }])
    expect(await forgetAll()).toEqual({ kind: 'forgotten', sessions: 0, unread: ['b2'] })
    expect(await openPeople()).toEqual(people)
    expect(await locksOfPerson('b2', nowMs)).toEqual(locks)
  })

  it('is told by the page that comes, once', () => {
    const done: DataDone = { kind: 'forgotten', sessions: 0, unread: ['b2'] }
    vi.stubGlobal('sessionStorage', localStorage)
    sessionStorage.setItem('kneadwell.done', JSON.stringify(done))
    expect([takeDone(), takeDone()]).toEqual([done, undefined])
    sessionStorage.setItem('kneadwell.done', JSON.stringify({ ...done, unread: 'torn' }))
    expect(takeDone()).toEqual({ ...done, unread: [] })
  })
})
