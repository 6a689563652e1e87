import { describe, expect, it } from 'vitest'
import { emptiedMemory, emptyMemory } from '#journal/contents.ts'
import {
  cleanName,
  exportName,
  exportVersion,
  type FileReading,
  readExport,
  writeExport,
} from '#journal/export-file.ts'
import { contentOf } from '#journal/file-content.ts'
import { savedEntry } from '#journal/practice-kept.ts'
import { noData, type SavedData } from '#journal/saved-data.ts'
import { defaultSettings } from '#journal/settings.ts'
import { finishedRecord, version0Record } from './fixtures.ts'

const nowMs = Date.parse('2026-11-27T10:00:00.000Z')
const stages = { key: 'lesson:stages', saved: savedEntry({ kind: 'lesson', id: 'stages', finishedAtMs: 5 }) }
const newer = { id: 'later', schemaVersion: 99 }

/** One thing of every kind that can lie in a journal. */
const full: SavedData = {
  records: [finishedRecord, version0Record, newer],
  aside: [{ id: 'torn #1', kind: 'damaged', reason: 'work: much', raw: { id: 'torn', work: 'much' } }],
  memory: { ...emptyMemory, answers: { answersVersion: 1, age: 'adult' }, lastSeenMs: 7 },
  settings: { ...defaultSettings, country: 'NZ' },
  practice: [stages],
  practiceAside: [{ key: 'fact:x', reason: 'memory: missing', raw: 5 }],
}

function fileOf(text: string): Extract<FileReading, { kind: 'file' }> {
  const read = readExport(text)
  if (read.kind === 'refused') throw new Error(`refused: ${read.reason}`)
  return read
}

const deep: unknown = JSON.parse(`${'['.repeat(1000)}${']'.repeat(1000)}`)

/** The file with one field of its envelope changed. */
function changed(patch: object): string {
  return JSON.stringify({ ...(JSON.parse(writeExport(full, '', nowMs)) as object), ...patch })
}

describe('the exported file', () => {
  it('says what it is in its first lines, one thing a line', () => {
    const lines = writeExport(full, 'Anna', nowMs).split('\n')
    expect(lines.slice(1, 8).map((line) => line.trim().split(':')[0])).toEqual(
      ['app', 'file', 'fileVersion', 'about', 'exportedAt', 'recordVersion', 'person'].map((name) => `"${name}"`),
    )
  })

  it('brings back everything that was in it', () => {
    const { kind: _, ...file } = fileOf(writeExport(full, 'Anna', nowMs))
    expect(file).toEqual({ person: 'Anna', exportedAtMs: nowMs, data: full })
    expect(fileOf(writeExport(noData, '', nowMs)).data).toEqual(noData)
  })

  it('is called by product, person and day', () => {
    expect(exportName('', '2026-11-27')).toBe('kneadwell-2026-11-27.json')
    expect(exportName(' Änne & Bo/../ ', '2026-11-27')).toBe('kneadwell-änne-bo-2026-11-27.json')
  })

  it.each<[string, string, string]>([
    ['empty', ' \n', 'empty'],
    ['text', 'Dear diary', 'not-json'],
    ['cut off', writeExport(full, '', nowMs).slice(0, -40), 'not-json'],
    ['a list', '[]', 'foreign'],
    ['a number', '7', 'foreign'],
    ['of another app', JSON.stringify({ app: 'other', records: [] }), 'foreign'],
    ['a routine', JSON.stringify({ routineVersion: 1, places: [] }), 'routine'],
    ['a profile', JSON.stringify({ profileVersion: 1, answers: {} }), 'profile'],
    ['of a later version', changed({ fileVersion: exportVersion + 1, records: 'otherwise' }), 'newer'],
    ['without its records', changed({ records: undefined }), 'damaged'],
    ['with a table that is no list', changed({ practice: 'much' }), 'damaged'],
    ['with no version', changed({ fileVersion: 'one' }), 'damaged'],
    ['of version zero', changed({ fileVersion: 0 }), 'damaged'],
    ['of another kind', changed({ file: 'plan' }), 'damaged'],
    ['nested a thousand deep', changed({ settings: deep }), 'damaged'],
    ['larger than any journal', `"${'x'.repeat(20 * 1024 * 1024)}"`, 'too-big'],
  ])('is refused when it is %s', (_, text, reason) => {
    expect(readExport(text)).toEqual({ kind: 'refused', reason })
  })

  it('is read with a byte order mark, and without a name and a date', () => {
    expect(fileOf(`\uFEFF${writeExport(full, 'Anna', nowMs)}`).person).toBe('Anna')
    const bare = fileOf(changed({ person: 5, exportedAt: 'yesterday', practice: undefined, memory: null }))
    expect(bare).toMatchObject({ person: '', exportedAtMs: undefined })
    expect(bare.data).toMatchObject({ practice: [], memory: undefined })
  })

  it('shows a name as one short line', () => {
    expect(cleanName('  Anna\n\u202E\u0000  Maria ')).toBe('Anna Maria')
    expect(cleanName('x'.repeat(500))).toHaveLength(40)
  })
})

describe('what is read of a file', () => {
  it('is every session of any version, oldest first, and everything else set aside whole', () => {
    const content = contentOf(fileOf(writeExport(full, '', nowMs)))
    expect(content.records.map(({ id }) => id)).toEqual(['old-1', finishedRecord.id])
    expect(content.aside).toEqual([
      { id: 'torn #1', kind: 'damaged', reason: 'work: much', raw: { id: 'torn', work: 'much' } },
      { id: 'later', kind: 'newer', reason: 'schemaVersion: 99', raw: newer },
    ])
    expect(content.practice).toEqual([stages])
    expect(content.practiceAside).toEqual(full.practiceAside)
  })

  it('keeps whole what makes no sense, whatever it is', () => {
    const junk = [null, 5, 'x', [], {}, { id: 7 }, { id: 'torn', schemaVersion: 1 }]
    const content = contentOf(
      fileOf(changed({ records: junk, aside: junk, practice: junk, practiceAside: junk, memory: 'much' })),
    )
    expect(content.records).toEqual([])
    // Both lists, and the memory.
    expect(content.aside.map(({ raw }) => raw)).toEqual([...junk, ...junk, 'much'])
    expect(content.practiceAside.map(({ raw }) => raw)).toEqual([...junk, ...junk])
  })

  it('takes over lasting answers alone, and none as given here (E12)', () => {
    const answers = { answersVersion: 1, age: 'adult', cauda: ['none'], 'pain-now': 0 }
    const file = fileOf(changed({ memory: { schemaVersion: 1, answers, answeredAtMs: {}, lastSeenMs: 9 } }))
    expect(contentOf(file).memory).toEqual({ ...emptyMemory, answers: { answersVersion: 1, age: 'adult' } })
    const unknown = { schemaVersion: 1, answers: { age: 'old' }, answeredAtMs: {}, lastSeenMs: 9 }
    expect(contentOf(fileOf(changed({ memory: unknown }))).memory).toEqual(emptiedMemory)
  })
})
