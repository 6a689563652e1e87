import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { createJournalCopy } from '#device/journal-copy.ts'
import { openJournal, type StorageHome } from '#device/storage.ts'
import { readExport } from '#journal/export-file.ts'
import { contentOf } from '#journal/file-content.ts'
import { noData } from '#journal/saved-data.ts'
import { defaultSettings } from '#journal/settings.ts'
import { mergedData, recordsOf } from '#journal/take-in.ts'

type Row = Readonly<Record<string, unknown>> & {
  readonly id: string
  readonly saved: Readonly<Record<string, unknown>>
}
type Left = { readonly version: 1 | 2 | 3; readonly tables: Readonly<Record<string, readonly Row[]>> }

/** What an earlier version has left behind, word for word: never change one of these files. */
function text(name: string): string {
  return readFileSync(join(import.meta.dirname, 'earlier', name), 'utf8')
}

const added = [
  { records: 'id, startedAtMs', memory: 'key', settings: 'key' },
  { aside: 'id' },
  { practice: 'key', practiceAside: '++id' },
] as const

/** The database as that version has laid it out and filled it. */
async function homeOf({ version, tables }: Left): Promise<StorageHome> {
  const indexedDB = new IDBFactory()
  const database = new Dexie('kneadwell', { indexedDB, IDBKeyRange })
  for (const [index, stores] of added.slice(0, version).entries()) database.version(index + 1).stores(stores)
  for (const [table, rows] of Object.entries(tables)) await database.table(table).bulkPut([...rows])
  database.close()
  const nowhere = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined }
  return { indexedDB, IDBKeyRange, copy: createJournalCopy(nowhere) }
}

describe.each([1, 2, 3] as const)('a database of version %i', (version) => {
  const left = JSON.parse(text(`database-${version}.json`)) as Left
  const { records = [], aside = [], memory = [], settings = [], practice = [], practiceAside = [] } = left.tables

  it('opens with every session, and none is set aside', async () => {
    expect(left.version).toBe(version)
    const contents = await (await openJournal(await homeOf(left))).load()
    expect(contents.isRemembering).toBe(true)
    expect(contents.records.map(({ id }) => id).sort()).toEqual(records.map(({ id }) => id).sort())
    expect(contents.aside).toEqual(aside)
    for (const record of contents.records) {
      const saved = records.find(({ id }) => id === record.id)
      // Of a record of today's form nothing is added, nothing goes.
      if (saved?.schemaVersion === 1) expect(record).toEqual(saved)
      else expect(record).toMatchObject({ schemaVersion: 1, ending: 'stopped', symptom: 'tingling' })
    }
  })

  it('opens with its answers, with what was chosen, and with the usual where there was no choice yet', async () => {
    const contents = await (await openJournal(await homeOf(left))).load()
    expect(contents.memory).toEqual(memory[0]?.saved)
    expect(contents.settings).toEqual({ ...defaultSettings, ...settings[0]?.saved })
  })

  it('opens with what was learnt, and takes in more', async () => {
    const journal = await openJournal(await homeOf(left))
    const { kept, aside: set } = await journal.practice.load()
    const entries = Object.keys({ ...kept.memories, ...kept.lessons, ...kept.strokes }).length
    expect(entries + (kept.stops === undefined ? 0 : 1)).toBe(practice.length)
    expect(set).toBe(practiceAside.length)
    expect(await journal.practice.keep({ kind: 'lesson', id: 'touch', finishedAtMs: 5 })).toEqual({ kind: 'kept' })
  })
})

describe('settings of earlier versions', () => {
  const first = { country: 'NZ', theme: 'dark', skinTone: '5', hasSound: false }
  const stages = [
    first,
    { ...first, listening: 'off' },
    { ...first, listening: 'off', volume: 40, tempo: 'vibration', hasVoice: false, voiceUri: 'v', voicePace: 'slow' },
  ]

  it.each(stages)('keep what was chosen, and have the usual for what came later: %j', async (saved) => {
    const home = await homeOf({
      version: 1,
      tables: { settings: [{ id: '', key: 'only', saved }] },
    })
    expect((await (await openJournal(home)).load()).settings).toEqual({ ...defaultSettings, ...saved })
  })
})

describe('an exported file of version 1', () => {
  it('brings back everything that was in it', () => {
    const file = readExport(text('export-1.json'))
    if (file.kind === 'refused') throw new Error(file.reason)
    const content = contentOf(file)
    expect(content.person).toBe('Anna')
    expect(content.aside.map(({ raw }) => raw)).toEqual([{ id: 'torn', work: 'much' }])
    expect(content.practice).toEqual(file.data.practice)
    const data = mergedData(noData, content, 5)
    expect(recordsOf(data).map(({ id }) => id)).toEqual(['old-1', '2026-03-02T09:00:00.000Z', 'day 12'])
    expect(data.settings).toEqual({ ...defaultSettings, ...(file.data.settings as object) })
    expect(data.memory).toMatchObject({ answers: { age: 'adult', 'disc-levels': ['lumbar'] }, lastSeenMs: 0 })
  })
})
