import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { type CopyHome, createJournalCopy } from '#device/journal-copy.ts'
import { openJournal } from '#device/storage.ts'
import type { SessionRecord } from '#journal/record.ts'
import { finishedRecord, openRecord } from '../journal/fixtures.ts'

function plainHome(first = new Map<string, string>()): NonNullable<CopyHome> {
  return {
    getItem: (key) => first.get(key) ?? null,
    setItem: (key, text) => void first.set(key, text),
    removeItem: (key) => void first.delete(key),
  }
}

const startedAt = (startedAtMs: number): SessionRecord => ({ ...openRecord, id: `${startedAtMs}`, startedAtMs })

describe('the copy of the records', () => {
  it('gives back what it took in, oldest first, each record once in its last form', () => {
    const copy = createJournalCopy(plainHome())
    expect(copy.read()).toEqual([])
    copy.keep(startedAt(2_000))
    copy.keep(startedAt(1_000))
    copy.keep({ ...startedAt(2_000), ending: 'stopped', endedAtMs: 3_000 })
    expect(copy.read().map(({ id, ending }) => [id, ending])).toEqual([
      ['1000', 'open'],
      ['2000', 'stopped'],
    ])
  })

  it('keeps the latest forty', () => {
    const copy = createJournalCopy(plainHome())
    for (let index = 1; index <= 45; index += 1) copy.keep(startedAt(index))
    expect(copy.read().map(({ startedAtMs }) => startedAtMs)).toEqual(Array.from({ length: 40 }, (_, at) => at + 6))
  })

  it('forgets all of them for others, and for none where nothing new can be written', () => {
    const home = plainHome()
    createJournalCopy(home).keep(startedAt(1_000))
    createJournalCopy(home).replace([startedAt(3_000), startedAt(2_000)])
    expect(
      createJournalCopy(home)
        .read()
        .map(({ startedAtMs }) => startedAtMs),
    ).toEqual([2_000, 3_000])
    const full: NonNullable<CopyHome> = {
      ...home,
      setItem: () => {
        throw new DOMException('', 'QuotaExceededError')
      },
    }
    createJournalCopy(full).replace([startedAt(4_000)])
    expect(createJournalCopy(home).read()).toEqual([])
  })

  it('shares its place with other windows', () => {
    const home = plainHome()
    createJournalCopy(home).keep(startedAt(1_000))
    createJournalCopy(home).keep(startedAt(2_000))
    expect(createJournalCopy(home).read()).toHaveLength(2)
  })

  it.each([['not json'], ['{}'], ['null'], ['[1, null, {"schemaVersion": 1}, {"schemaVersion": 99}]']])(
    'leaves out what cannot be read: %s',
    (text) => {
      const copy = createJournalCopy(plainHome(new Map([['kneadwell.records', text]])))
      expect(copy.read()).toEqual([])
      copy.keep(finishedRecord)
      expect(copy.read()).toEqual([finishedRecord])
    },
  )

  it('leaves the database alone where it is refused or full', () => {
    const refused: CopyHome = {
      getItem: () => {
        throw new DOMException('refused', 'SecurityError')
      },
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
      removeItem: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    }
    for (const home of [refused, undefined]) {
      const copy = createJournalCopy(home)
      copy.keep(finishedRecord)
      copy.replace([finishedRecord])
      expect(copy.read()).toEqual([])
    }
  })
})

describe('a database that was lost whole', () => {
  const stopped: SessionRecord = { ...finishedRecord, ending: 'stopped', symptom: 'tingling' }

  it('comes back from the copy with its records and locks, and is not trusted (E6, E12)', async () => {
    const copy = createJournalCopy(plainHome())
    const journal = await openJournal({ indexedDB: new IDBFactory(), IDBKeyRange, copy })
    await journal.openSession(openRecord)
    await journal.close(stopped)

    const empty = { indexedDB: new IDBFactory(), IDBKeyRange, copy }
    const { records, memory, aside } = await (await openJournal(empty)).load()
    expect(records).toEqual([stopped])
    expect(memory).toBeUndefined()
    expect(aside).toEqual([])
    // And lies in the database again from then on.
    const withoutCopy = { ...empty, copy: createJournalCopy(undefined) }
    expect((await (await openJournal(withoutCopy)).load()).records).toEqual([stopped])
  })

  it('never overwrites what the database knows, and takes in no ending that was refused (E3)', async () => {
    const copy = createJournalCopy(plainHome())
    const home = { indexedDB: new IDBFactory(), IDBKeyRange, copy }
    const journal = await openJournal(home)
    await journal.close(stopped)
    await journal.close({ ...finishedRecord, ending: 'ended' })
    expect(copy.read()).toEqual([stopped])
    copy.keep({ ...finishedRecord, ending: 'ended' })
    expect((await (await openJournal(home)).load()).records).toEqual([stopped])
  })
})
