import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb'
import { describe, expect, it, vi } from 'vitest'
import { createJournalCopy } from '#device/journal-copy.ts'
import { openJournal, type StorageHome } from '#device/storage.ts'
import { emptyMemory } from '#journal/contents.ts'
import type { Journal } from '#journal/journal.ts'
import { noData, type SavedData } from '#journal/saved-data.ts'
import { defaultSettings } from '#journal/settings.ts'
import { finishedRecord } from '../journal/fixtures.ts'

function freshHome(): StorageHome {
  const kept = new Map<string, string>()
  const copy = createJournalCopy({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  })
  return { indexedDB: new IDBFactory(), IDBKeyRange, patienceMs: 500, copy }
}

async function filled(home: StorageHome): Promise<Journal> {
  const journal = await openJournal(home)
  await journal.close(finishedRecord)
  await journal.saveMemory({ ...emptyMemory, lastSeenMs: 7 })
  await journal.saveSettings({ ...defaultSettings, country: 'NZ' })
  await journal.practice.keep({ kind: 'lesson', id: 'stages', finishedAtMs: 9 })
  return journal
}

async function dataOf(journal: Journal): Promise<SavedData> {
  const reading = await journal.data.read()
  if (reading.kind === 'failed') throw new Error(reading.reason)
  return reading.data
}

describe('everything that is kept, as a whole', () => {
  it('is read as it lies there, and put back into an empty place as it was', async () => {
    const data = await dataOf(await filled(freshHome()))
    expect(data.records).toEqual([finishedRecord])
    expect(data.practice).toHaveLength(1)
    const other = await openJournal(freshHome())
    const whole = { ...data, practiceAside: [{ key: 'x', reason: 'torn', raw: 5 }] }
    expect(await other.data.change(() => whole)).toEqual({ kind: 'kept' })
    expect(await dataOf(other)).toMatchObject(whole)
    expect(await other.load()).toMatchObject({ records: [finishedRecord], settings: { country: 'NZ' } })
    expect((await other.practice.load()).aside).toBe(1)
  })

  it('is gone once it is deleted, also from the second copy of the sessions', async () => {
    const home = freshHome()
    const journal = await filled(home)
    expect(home.copy?.read()).toEqual([finishedRecord])
    await journal.data.change(() => noData)
    expect(await dataOf(journal)).toEqual(noData)
    expect(home.copy?.read()).toEqual([])
    expect((await (await openJournal(home)).load()).records).toEqual([])
  })

  it('stays as it was when a write fails half way, or what is to be put there cannot be made', async () => {
    const home = freshHome()
    const journal = await filled(home)
    const before = await dataOf(journal)
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    expect(await journal.data.change((here) => ({ ...here, records: [] }))).toEqual({ kind: 'failed', reason: 'full' })
    put.mockRestore()
    const broken = journal.data.change(() => {
      throw new Error('broken')
    })
    expect(await broken).toEqual({ kind: 'failed', reason: 'write-failed' })
    expect(await dataOf(journal)).toEqual(before)
    expect(home.copy?.read()).toEqual([finishedRecord])
  })

  it('is nothing where nothing can be kept, and says why', async () => {
    const journal = await openJournal({ indexedDB: undefined, IDBKeyRange: undefined })
    expect(await journal.data.read()).toEqual({ kind: 'failed', reason: 'no-storage' })
    expect(await journal.data.change(() => noData)).toEqual({ kind: 'failed', reason: 'no-storage' })
  })
})
