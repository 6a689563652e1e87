import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb'
import { describe, expect, it, vi } from 'vitest'
import { createPractice } from '#app/practice.ts'
import { openJournal, type StorageHome } from '#device/storage.ts'
import { nothingKept, type PracticeEntry, savedEntry } from '#journal/practice-kept.ts'
import { afterAnswer } from '#practice/memory.ts'
import { finishedRecord } from '../journal/fixtures.ts'

const nowMs = Date.UTC(2026, 2, 2, 9)
const memoryOf = (id: string) => afterAnswer({ id, isRedFlag: true }, undefined, 'known', nowMs)
const fact = (id: string): PracticeEntry => ({ kind: 'fact', id, memory: memoryOf(id) })
const stages: PracticeEntry = { kind: 'lesson', id: 'stages', finishedAtMs: nowMs }

function freshHome(): StorageHome {
  return { indexedDB: new IDBFactory(), IDBKeyRange, patienceMs: 500 }
}

/** Rows as any version may have left them. */
async function leave({ indexedDB }: StorageHome, version: 2 | 3, table: string, ...rows: object[]): Promise<void> {
  if (indexedDB === undefined) throw new Error('no home to leave anything in')
  const database = new Dexie('kneadwell', { indexedDB, IDBKeyRange })
  database.version(1).stores({ records: 'id, startedAtMs', memory: 'key', settings: 'key' })
  database.version(2).stores({ aside: 'id' })
  if (version === 3) database.version(3).stores({ practice: 'key', practiceAside: '++id' })
  await database.table(table).bulkPut(rows)
  database.close()
}

/** Rows as they lie in the database now. */
async function rowsOf({ indexedDB }: StorageHome, table: string): Promise<readonly unknown[]> {
  const database = await new Dexie('kneadwell', { indexedDB: indexedDB as IDBFactory, IDBKeyRange }).open()
  const rows: unknown[] = await database.table(table).toArray()
  database.close()
  return rows
}

const shelfOf = async (home: StorageHome) => (await openJournal(home)).practice

describe('what practice leaves behind, on the device', () => {
  it('is there after a reload, each thing by itself', async () => {
    const home = freshHome()
    const shelf = await shelfOf(home)
    expect(await shelf.load()).toEqual({ kept: nothingKept, aside: 0, reason: undefined })
    for (const entry of [fact('doorbell'), fact('dizzy'), stages]) {
      expect(await shelf.keep(entry)).toEqual({ kind: 'kept' })
    }
    const { kept } = await (await shelfOf(home)).load()
    expect(kept.memories).toEqual({ doorbell: memoryOf('doorbell'), dizzy: memoryOf('dizzy') })
    expect(kept.lessons).toEqual({ stages: nowMs })
  })

  it('finds a place in a database of the version before, which loses nothing', async () => {
    const home = freshHome()
    await leave(home, 2, 'records', finishedRecord)
    const journal = await openJournal(home)
    expect((await journal.load()).records).toEqual([finishedRecord])
    expect(await journal.practice.keep(stages)).toEqual({ kind: 'kept' })
  })

  it('sets a damaged one aside whole, goes on with the rest, and leaves the sessions trusted', async () => {
    const home = freshHome()
    const damaged = { key: 'fact:dizzy', saved: { schemaVersion: 1, kind: 'fact', id: 'dizzy', memory: 'gone' } }
    const astray = { key: 'fact:elsewhere', saved: savedEntry(fact('in-doubt')) }
    const sound = { key: 'fact:doorbell', saved: savedEntry(fact('doorbell')) }
    await leave(home, 3, 'practice', damaged, astray, sound)
    for (let start = 1; start <= 2; start += 1) {
      const journal = await openJournal(home)
      const { kept, aside } = await journal.practice.load()
      expect(Object.keys(kept.memories)).toEqual(['doorbell'])
      expect(aside).toBe(2)
      expect((await journal.load()).aside).toEqual([])
    }
    expect(await rowsOf(home, 'practiceAside')).toMatchObject([
      { key: damaged.key, reason: expect.stringContaining('memory') as string, raw: damaged.saved },
      { key: astray.key, raw: astray.saved },
    ])
  })

  it('sets a damaged one aside before it is written over', async () => {
    const home = freshHome()
    const shelf = await shelfOf(home)
    await shelf.load()
    await leave(home, 3, 'practice', { key: 'lesson:stages', saved: 7 })
    expect(await shelf.keep(stages)).toEqual({ kind: 'kept' })
    const contents = await (await shelfOf(home)).load()
    expect(contents.kept.lessons).toEqual({ stages: nowMs })
    expect(await rowsOf(home, 'practiceAside')).toMatchObject([{ raw: 7 }])
  })

  it('leaves what a later version wrote, and writes nothing over it', async () => {
    const home = freshHome()
    const newer = { key: 'lesson:stages', saved: { schemaVersion: 9, wonderful: true } }
    await leave(home, 3, 'practice', newer)
    const shelf = await shelfOf(home)
    expect(await shelf.load()).toEqual({ kept: nothingKept, aside: 0, reason: undefined })
    await shelf.keep(stages)
    expect(await rowsOf(home, 'practice')).toEqual([newer])
  })

  it('keeps the better of what two windows have written', async () => {
    const home = freshHome()
    const [one, other] = [await shelfOf(home), await shelfOf(home)]
    await one.keep({ kind: 'stroke', id: 's', stroke: { best: 90, rounds: 2, lastMs: 1 } })
    await other.keep({ kind: 'stroke', id: 's', stroke: { best: 40, rounds: 1, lastMs: 2 } })
    expect((await one.load()).kept.strokes).toEqual({ s: { best: 90, rounds: 2, lastMs: 1 } })
  })
})

describe('a round and the device together', () => {
  it('counts what was learnt before the device was read', async () => {
    const home = freshHome()
    await (await shelfOf(home)).keep(fact('doorbell'))
    const practice = createPractice()
    practice.keep(stages)
    expect(practice.get()).toMatchObject({ isRead: false, kept: { lessons: { stages: nowMs } } })
    await practice.connect(await shelfOf(home))
    const { kept, isRead } = practice.get()
    expect([isRead, Object.keys(kept.memories), kept.lessons]).toEqual([true, ['doorbell'], { stages: nowMs }])
    expect((await (await shelfOf(home)).load()).kept).toEqual(kept)
  })

  it('goes on where storage is refused, and says why', async () => {
    const practice = createPractice()
    await practice.connect(await shelfOf({ indexedDB: undefined, IDBKeyRange: undefined }))
    practice.keep(fact('doorbell'))
    await vi.waitFor(() => expect(practice.get().reason).toBe('no-storage'))
    expect(Object.keys(practice.get().kept.memories)).toEqual(['doorbell'])
  })

  it('goes on where the disk is full, says so, and writes all of it once there is room', async () => {
    const home = freshHome()
    const practice = createPractice()
    await practice.connect(await shelfOf(home))
    const heard = vi.fn()
    practice.subscribe(heard)
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    practice.keep(fact('doorbell'))
    practice.keep(fact('dizzy'))
    await vi.waitFor(() => expect(practice.get().reason).toBe('full'))
    expect(Object.keys(practice.get().kept.memories)).toEqual(['doorbell', 'dizzy'])
    put.mockRestore()
    practice.keep(stages)
    await vi.waitFor(() => expect(practice.get().reason).toBeUndefined())
    expect((await (await shelfOf(home)).load()).kept).toEqual(practice.get().kept)
    expect(heard).toHaveBeenCalled()
  })
})
