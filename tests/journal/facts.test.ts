import { describe, expect, it } from 'vitest'
import { emptyMemory, isTrusted, type JournalContents, unclosedRecord } from '#journal/contents.ts'
import { factOf, historyOf, toldPrefix, toldRecord } from '#journal/facts.ts'
import { migrate } from '#journal/migrate.ts'
import type { SessionRecord } from '#journal/record.ts'
import { defaultSettings, readSettings } from '#journal/settings.ts'
import { finishedRecord, openRecord } from './fixtures.ts'

const afterMs = finishedRecord.startedAtMs + 86_400_000
const contents: JournalContents = {
  records: [finishedRecord],
  aside: [],
  memory: { ...emptyMemory, lastSeenMs: finishedRecord.startedAtMs },
  settings: defaultSettings,
  isRemembering: true,
}

describe('what the rules learn of a session', () => {
  it('is when, how it ended, and what was touched', () => {
    expect(factOf(finishedRecord)).toEqual({
      startedAtMs: finishedRecord.startedAtMs,
      endedAtMs: finishedRecord.endedAtMs,
      ending: 'finished',
      touched: true,
      stage: 'healing',
      regions: ['left-palm'],
    })
  })

  it('is no touch where no place was worked (F6)', () => {
    expect(factOf({ ...finishedRecord, ending: 'ended', work: [] })).toMatchObject({ ending: 'ended', touched: false })
  })

  it('is everything that was planned where nobody knows how far it came (E11)', () => {
    expect(factOf(openRecord)).toMatchObject({
      ending: 'interrupted',
      touched: true,
      regions: ['left-palm', 'right-palm'],
      endedAtMs: openRecord.startedAtMs + 900_000,
    })
  })

  it.each([
    ['symptom', 'stopped'],
    ['not-sure', 'stopped'],
    ['just-ended', 'ended'],
  ] as const)('takes an interruption by %s as %s (E11)', (interruption, ending) => {
    const fact = factOf({ ...finishedRecord, ending: 'interrupted', interruption })
    expect(fact).toMatchObject({ ending, touched: true })
    expect(fact.symptom).toBeUndefined()
  })

  it('carries symptom and follow-up', () => {
    const record: SessionRecord = {
      ...finishedRecord,
      ending: 'stopped',
      symptom: 'numbness',
      followUp: { answer: 'worse', isOverADay: true, atMs: afterMs },
    }
    expect(factOf(record)).toMatchObject({
      ending: 'stopped',
      symptom: 'numbness',
      followUp: { answer: 'worse', isOverADay: true },
    })
  })
})

describe('a session that only the user knew of (E12)', () => {
  const told = toldRecord(5, 'stopped', { ...factOf(finishedRecord), ending: 'stopped', touched: true }, 60)

  it('is a record like any other, and counts', () => {
    expect(migrate(told)).toEqual({ kind: 'record', record: told })
    expect(told.id.startsWith(toldPrefix(5))).toBe(true)
    expect(factOf(told)).toMatchObject({ ending: 'stopped', touched: true })
  })

  it('counts no more once it is taken back', () => {
    expect(factOf(toldRecord(5, 'stopped', undefined, 60))).toMatchObject({ ending: 'ended', touched: false })
  })
})

describe('trust in the journal (E12)', () => {
  it('is there while everything is readable and the clock goes forward', () => {
    expect(isTrusted(contents, afterMs)).toBe(true)
    expect(historyOf(contents, afterMs).isComplete).toBe(true)
  })

  it.each<[string, Partial<JournalContents>]>([
    ['something was damaged', { aside: [{ id: 'x', kind: 'damaged', reason: '', raw: 1 }] }],
    ['something is from a later version', { aside: [{ id: 'x', kind: 'newer', reason: '', raw: 1 }] }],
    ['nothing was ever kept', { records: [], memory: undefined }],
    ['nothing can be kept', { isRemembering: false, reason: 'refused' }],
    ['the clock was seen later than now', { memory: { ...emptyMemory, lastSeenMs: afterMs + 3_600_000 } }],
    ['a record lies in the future', { records: [{ ...finishedRecord, startedAtMs: afterMs + 3_600_000 }] }],
  ])('is gone when %s', (_, over) => {
    expect(historyOf({ ...contents, ...over }, afterMs).isComplete).toBe(false)
  })
})

it('finds the session that nobody closed (E11)', () => {
  expect(unclosedRecord({ records: [openRecord, finishedRecord] })).toBe(openRecord)
  expect(unclosedRecord({ records: [finishedRecord] })).toBeUndefined()
})

describe('saved settings', () => {
  it('lose only what cannot be read', () => {
    const raw = { country: 'at', theme: 'dark', skinTone: 'green', hasSound: false, listening: 'always' }
    expect(readSettings(raw)).toEqual({ ...defaultSettings, theme: 'dark', hasSound: false })
    expect(readSettings({ country: 'AT' })).toEqual({ ...defaultSettings, country: 'AT' })
    expect(readSettings(null)).toEqual(defaultSettings)
  })
})
