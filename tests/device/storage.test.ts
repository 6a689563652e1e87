import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb'
import { describe, expect, it, vi } from 'vitest'
import { openJournal, type StorageHome } from '#device/storage.ts'
import { connectJournal } from '#device/storage-keeper.ts'
import { emptyMemory } from '#journal/contents.ts'
import { defaultSettings } from '#journal/settings.ts'
import { openApp } from '../drivers/flow-driver.ts'
import { finishedRecord, openRecord, version0Record } from '../journal/fixtures.ts'

function freshHome(): StorageHome {
  return { indexedDB: new IDBFactory(), IDBKeyRange, patienceMs: 500 }
}

/** Puts rows into a database the way an earlier version of the product did. */
async function leave(home: StorageHome, version: 1 | 2, table: string, ...rows: readonly object[]): Promise<void> {
  const { indexedDB } = home
  if (indexedDB === undefined) throw new Error('no home to leave anything in')
  const database = new Dexie('kneadwell', { indexedDB, IDBKeyRange })
  database.version(1).stores({ records: 'id, startedAtMs', memory: 'key', settings: 'key' })
  if (version === 2) database.version(2).stores({ aside: 'id' })
  await database.table(table).bulkPut(rows)
  database.close()
}

/** A database whose writes fail the way a full disk makes them fail. */
function brokenFactory(error: Error): IDBFactory {
  const factory = new IDBFactory()
  vi.spyOn(factory, 'open').mockImplementation(() => {
    throw error
  })
  return factory
}

describe('the journal on the device', () => {
  it('remembers everything across a reload', async () => {
    const home = freshHome()
    const journal = await openJournal(home)
    const memory = { ...emptyMemory, answers: { age: 'adult' }, lastSeenMs: 7 }
    const settings = { ...defaultSettings, country: 'NZ' }
    expect(journal.isRemembering).toBe(true)
    expect(await journal.openSession(openRecord)).toEqual({ kind: 'kept' })
    expect((await (await openJournal(home)).load()).records).toEqual([openRecord])
    await journal.close(finishedRecord)
    await journal.saveMemory(memory)
    await journal.saveSettings(settings)

    expect(await (await openJournal(home)).load()).toEqual({
      records: [finishedRecord],
      aside: [],
      memory,
      settings,
      isRemembering: true,
    })
  })

  it('is empty at first, and knows that it has never been written', async () => {
    expect(await (await openJournal(freshHome())).load()).toEqual({
      records: [],
      aside: [],
      memory: undefined,
      settings: defaultSettings,
      isRemembering: true,
    })
  })

  it('upgrades an older database and the records in it', async () => {
    const home = freshHome()
    await leave(home, 1, 'records', version0Record, finishedRecord)
    const { records } = await (await openJournal(home)).load()
    expect(records.map(({ id, schemaVersion }) => [id, schemaVersion])).toEqual([
      ['old-1', 1],
      [finishedRecord.id, 1],
    ])
    // Rewritten for good: the next start finds today's form.
    expect((await (await openJournal(home)).load()).records).toEqual(records)
  })

  it('sets a damaged record aside, names it, and keeps it whole', async () => {
    const home = freshHome()
    const damaged = { id: 'broken', schemaVersion: 1, work: 'much' }
    await leave(home, 2, 'records', damaged, finishedRecord)
    for (let start = 1; start <= 2; start += 1) {
      const contents = await (await openJournal(home)).load()
      expect(contents.records).toEqual([finishedRecord])
      expect(contents.aside).toHaveLength(1)
      expect(contents.aside[0]).toMatchObject({ kind: 'damaged', raw: damaged })
      expect(contents.aside[0]?.id).toContain('broken')
    }
  })

  it('sets aside a second damaged one of the same name without losing the first', async () => {
    const home = freshHome()
    await leave(home, 2, 'memory', { key: 'only', saved: 'first' })
    await (await openJournal(home)).load()
    await leave(home, 2, 'memory', { key: 'only', saved: 'second' })
    const { aside, memory } = await (await openJournal(home)).load()
    expect(memory).toBeUndefined()
    expect(aside.map(({ raw }) => raw)).toEqual(['first', 'second'])
  })

  it('leaves a record of a later version where it is', async () => {
    const home = freshHome()
    const newer = { id: 'later', schemaVersion: 99 }
    await leave(home, 2, 'records', newer)
    for (let start = 1; start <= 2; start += 1) {
      const contents = await (await openJournal(home)).load()
      expect(contents).toMatchObject({ records: [], aside: [{ id: 'later', kind: 'newer', raw: newer }] })
    }
  })

  it('writes in the order it was asked to', async () => {
    const home = freshHome()
    const journal = await openJournal(home)
    const writes = [journal.openSession(openRecord), journal.update(openRecord), journal.close(finishedRecord)]
    expect(await Promise.all(writes)).toEqual([{ kind: 'kept' }, { kind: 'kept' }, { kind: 'kept' }])
    expect((await journal.load()).records).toEqual([finishedRecord])
  })
})

describe('storage that is refused', () => {
  it.each<[string, StorageHome, string]>([
    ['there is none', { indexedDB: undefined, IDBKeyRange: undefined }, 'no-storage'],
    ['it may not be opened', { indexedDB: brokenFactory(new Error('denied')), IDBKeyRange }, 'refused'],
    ['it is full', { indexedDB: brokenFactory(new DOMException('', 'QuotaExceededError')), IDBKeyRange }, 'full'],
  ])('gives a journal that says so when %s', async (_, home, reason) => {
    const journal = await openJournal(home)
    expect(journal).toMatchObject({ isRemembering: false, reason })
    expect(await journal.load()).toMatchObject({ records: [], memory: undefined, isRemembering: false, reason })
    expect(await journal.openSession(openRecord)).toEqual({ kind: 'failed', reason })
  })

  it('does not wait for ever for a database that never answers', async () => {
    const factory = new IDBFactory()
    const silent = new Proxy(factory, {
      get: (target, key): unknown => (key === 'open' ? () => ({}) : Reflect.get(target, key)),
    })
    const journal = await openJournal({ indexedDB: silent, IDBKeyRange, patienceMs: 20, openingMs: 20 })
    expect(journal).toMatchObject({ isRemembering: false, reason: 'refused' })
  })
})

describe('a write that fails', () => {
  it('is reported as a fact, with its reason, and does not hold up the next', async () => {
    const home = freshHome()
    const journal = await openJournal(home)
    const unclonable = { ...openRecord, answers: { why: () => 'functions cannot be saved' } }
    expect(await journal.openSession(unclonable)).toEqual({ kind: 'failed', reason: 'write-failed' })
    expect(await journal.openSession(openRecord)).toEqual({ kind: 'kept' })
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    expect(await journal.update(openRecord)).toEqual({ kind: 'failed', reason: 'full' })
    put.mockRestore()
    expect((await journal.load()).records).toEqual([openRecord])
  })
})

describe('the flow and the journal together', () => {
  it('commits the record before hands may go on, and closes it after a stop', async () => {
    const home = freshHome()
    const app = openApp()
    const end = await connectJournal(app.actor, await openJournal(home))
    app.start().answerAll().expectScreen('plan').send({ type: 'plan.start' })
    expect([app.screen, app.guidedState]).toEqual(['plan', undefined])
    await vi.waitFor(() => app.expectScreen('session'))
    expect((await (await openJournal(home)).load()).records).toMatchObject([{ ending: 'open' }])

    app.toMassaging().sendGuided({ type: 'symptom.report', symptom: 'tingling' }).expectScreen('stopped')
    await vi.waitFor(async () => {
      const { records, memory } = await (await openJournal(home)).load()
      expect(records).toMatchObject([{ ending: 'stopped', symptom: 'tingling', stoppedIn: 'massaging' }])
      expect(memory?.answers.age).toBe('adult')
    })
    end()
  })

  it('keeps what a mark has reported before the journal was read, at once (S1)', async () => {
    const home = freshHome()
    const app = openApp().send({ type: 'place.mark', region: 'left-groin', kind: 'numb', isOn: true })
    await connectJournal(app.actor, await openJournal(home))
    await vi.waitFor(async () => {
      const { memory } = await (await openJournal(home)).load()
      expect(memory?.reported).toMatchObject([{ signs: ['saddle'] }])
    })
  })

  it('writes no answers where nothing was answered', async () => {
    const home = freshHome()
    await connectJournal(openApp().actor, await openJournal(home))
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect((await (await openJournal(home)).load()).memory).toBeUndefined()
  })

  it('finds a session that was never closed after a reload (E11)', async () => {
    const home = freshHome()
    const before = openApp()
    await connectJournal(before.actor, await openJournal(home))
    before.start().answerAll().send({ type: 'plan.start' })
    await vi.waitFor(() => before.expectScreen('session'))
    before.toMassaging()

    const after = openApp(before.nowMs + 60_000)
    await connectJournal(after.actor, await openJournal(home))
    after.start().expectScreen('unclosed')
  })

  it('tells a running session that its record could not be brought up to date', async () => {
    const app = openApp()
    const journal = await openJournal(freshHome())
    await connectJournal(app.actor, {
      ...journal,
      update: () => Promise.resolve({ kind: 'failed', reason: 'full' }),
    })
    app.start().answerAll().send({ type: 'plan.start' })
    await vi.waitFor(() => app.expectScreen('session'))
    app.toMassaging()
    await vi.waitFor(() => expect(app.context.storageReason).toBe('full'))
    app.expectScreen('session')
  })

  it('lets a session run where nothing can be remembered, and says so', async () => {
    const app = openApp()
    await connectJournal(app.actor, await openJournal({ indexedDB: undefined, IDBKeyRange: undefined }))
    expect(app.context.storageReason).toBe('no-storage')
    app.start().answerAll().send({ type: 'plan.start' }).expectScreen('session')
  })
})
