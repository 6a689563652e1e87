import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bareRecord, lockingRecords, locksOf } from '#journal/carry-over.ts'
import { emptiedMemory, emptyMemory, isTrusted, type JournalContents } from '#journal/contents.ts'
import { factOf } from '#journal/facts.ts'
import type { FileContent } from '#journal/file-content.ts'
import { savedEntry } from '#journal/practice-kept.ts'
import type { SessionRecord } from '#journal/record.ts'
import type { ReminderSeries } from '#journal/reminder-series.ts'
import { noData, type SavedData } from '#journal/saved-data.ts'
import { defaultSettings, readSettings } from '#journal/settings.ts'
import { stricterRecord } from '#journal/stricter.ts'
import { forgottenData, mergedData, previewOf, recordsOf, replacedData } from '#journal/take-in.ts'
import { hourMs } from '#safety/config.ts'
import { stopSymptoms } from '#safety/history.ts'
import { lock } from '#safety/lock.ts'
import { finishedRecord, noContent, openRecord } from './fixtures.ts'

const startedAtMs = finishedRecord.startedAtMs
const endedAtMs = startedAtMs + 900_000
const nowMs = endedAtMs + hourMs
const stopped: SessionRecord = { ...finishedRecord, ending: 'stopped', symptom: 'tingling', leftStopAtMs: endedAtMs }
const later: SessionRecord = {
  ...finishedRecord,
  id: 'later',
  startedAtMs: startedAtMs + 72 * hourMs,
  endedAtMs: endedAtMs + 72 * hourMs,
}

const fileWith = (content: Partial<FileContent>): FileContent => ({ ...noContent, ...content })
const hereWith = (...records: readonly SessionRecord[]): SavedData => ({ ...noData, records })
const historyOf = (records: readonly SessionRecord[]) => ({ isComplete: true, sessions: records.map(factOf) })
const lockOf = (data: SavedData, atMs = nowMs) => lock(historyOf(recordsOf(data)), undefined, atMs)

describe('one session, known here and from a file', () => {
  it.each<[string, SessionRecord, SessionRecord, Partial<SessionRecord>]>([
    ['a stop in the file', finishedRecord, stopped, { ending: 'stopped', symptom: 'tingling', importedAtMs: nowMs }],
    ['a stop here', stopped, finishedRecord, stopped],
    ['a milder name in the file', stopped, { ...stopped, symptom: 'pain' }, stopped],
    ['a worse name in the file', stopped, { ...stopped, symptom: 'weakness' }, { symptom: 'weakness' }],
    [
      'no name here and a milder one there (E4)',
      { ...stopped, symptom: undefined },
      { ...stopped, symptom: 'pain' },
      {
        symptom: undefined,
      },
    ],
    ['no name here and one as strict', { ...stopped, symptom: undefined }, stopped, { symptom: 'tingling' }],
    ['a later end of the stop', stopped, { ...stopped, endedAtMs: endedAtMs + 5 }, { endedAtMs: endedAtMs + 5 }],
    ['still open in the file', finishedRecord, openRecord, finishedRecord],
    ['open here', openRecord, finishedRecord, openRecord],
  ])('is the stricter of the two: %s', (_, here, there, expected) => {
    expect(stricterRecord(here, there, nowMs)).toMatchObject(expected)
  })

  it('keeps the worse day after, and otherwise this device’s own', () => {
    const worse = { answer: 'worse', isOverADay: true, atMs: 9 } as const
    const better = { answer: 'better', isOverADay: false, atMs: 8 } as const
    const here = { ...finishedRecord, followUp: better }
    expect(stricterRecord(here, { ...finishedRecord, followUp: worse }, nowMs).followUp).toEqual(worse)
    expect(stricterRecord({ ...here, followUp: worse }, here, nowMs).followUp).toEqual(worse)
    expect(stricterRecord(here, finishedRecord, nowMs)).toBe(here)
  })

  it('never locks for less than either alone', () => {
    const ending = fc.constantFrom<SessionRecord['ending']>('finished', 'ended', 'stopped', 'interrupted')
    const record = fc
      .record({
        ending,
        symptom: fc.option(fc.constantFrom(...stopSymptoms), { nil: undefined }),
        interruption: fc.option(fc.constantFrom('symptom', 'just-ended', 'not-sure'), { nil: undefined }),
        lastsMs: fc.integer({ min: 0, max: 3_600_000 }),
      })
      .map(({ lastsMs, ...rest }): SessionRecord => ({ ...finishedRecord, ...rest, endedAtMs: startedAtMs + lastsMs }))
    fc.assert(
      fc.property(record, record, fc.integer({ min: 0, max: 100 }), (here, there, hours) => {
        const atMs = endedAtMs + hours * hourMs
        const both = lock(historyOf([stricterRecord(here, there, atMs)]), undefined, atMs)
        for (const one of [here, there]) {
          const alone = lock(historyOf([one]), undefined, atMs)
          expect(both.isLocked || !alone.isLocked).toBe(true)
          expect(both.untilMs ?? 0).toBeGreaterThanOrEqual(alone.untilMs ?? 0)
        }
      }),
    )
  })
})

describe('adding a file to what is here', () => {
  it('loses nothing, and adds nothing the second time', () => {
    const here: SavedData = {
      ...hereWith(finishedRecord),
      aside: [{ id: 'torn #1', kind: 'damaged', reason: 'work', raw: 'torn' }],
      memory: { ...emptyMemory, answers: { age: 'adult', pregnancy: 'no' }, lastSeenMs: 7 },
      settings: { ...defaultSettings, country: 'NZ' },
    }
    const file = fileWith({
      records: [finishedRecord, later],
      aside: [
        { id: 'torn #1', kind: 'damaged', reason: 'work', raw: 'torn' },
        { id: 'other', kind: 'damaged', reason: 'work', raw: { id: 'other' } },
        { id: 'newer', kind: 'newer', reason: 'schemaVersion: 9', raw: { id: 'newer', schemaVersion: 9 } },
      ],
      memory: { ...emptyMemory, answers: { age: 'adult', pregnancy: 'yes', 'clot-ever': 'no' } },
      settings: { ...defaultSettings, country: 'DE' },
    })
    const once = mergedData(here, file, nowMs)
    expect(recordsOf(once)).toEqual([finishedRecord, { ...later, importedAtMs: nowMs }])
    expect(once.records.map(({ id }) => id)).toContain('newer')
    expect(once.aside.map(({ raw }) => raw)).toEqual(['torn', { id: 'other' }])
    // Where they differ, and where nobody has answered here, it is asked again.
    expect(once.memory).toEqual({ ...emptyMemory, answers: { age: 'adult' }, lastSeenMs: 7 })
    expect(once.settings).toEqual(here.settings)
    expect(mergedData(once, file, nowMs + 5)).toEqual(once)
  })

  it('brings a session that was cut short as one to be asked about, never to be gone on with (E11)', () => {
    const running = { ...openRecord, moment: { stepIndex: 3, atMs: nowMs - 60_000 } }
    const [brought] = recordsOf(mergedData(noData, fileWith({ records: [running] }), nowMs))
    expect(brought).toEqual({ ...openRecord, importedAtMs: nowMs })
  })

  it('lets what was learnt only grow, and writes over nothing that it cannot read', () => {
    const row = (id: string, finishedAtMs: number) => ({
      key: `lesson:${id}`,
      saved: savedEntry({ kind: 'lesson', id, finishedAtMs }),
    })
    const newer = { key: 'lesson:touch', saved: { schemaVersion: 9 } }
    const here = { ...noData, practice: [row('stages', 9), newer] }
    const file = fileWith({ practice: [row('stages', 5), row('pain', 7), row('touch', 6)] })
    const { practice, practiceAside } = mergedData(here, file, nowMs)
    expect(practice).toEqual([row('stages', 9), newer, row('pain', 7)])
    expect(practiceAside).toEqual([{ key: 'lesson:touch', reason: 'key: taken', raw: row('touch', 6).saved }])
  })

  it('never makes a journal trusted that was not (E12)', () => {
    const memory = { ...emptyMemory, answers: { age: 'adult' } }
    const data = mergedData(noData, fileWith({ records: [finishedRecord], memory }), nowMs)
    const contents: JournalContents = {
      records: recordsOf(data),
      aside: [],
      memory,
      settings: defaultSettings,
      isRemembering: true,
    }
    expect(data.memory).toEqual(memory)
    expect(isTrusted(contents, nowMs)).toBe(false)
    expect(isTrusted({ ...contents, memory: { ...memory, lastSeenMs: nowMs } }, nowMs)).toBe(true)
  })

  it('brings no session that would settle a stop here, nor one here that settles a stop it brings (E12)', () => {
    const atMs = nowMs + 100 * hourMs
    expect(lockOf(hereWith(stopped, later), atMs).isLocked).toBe(false)
    expect(lockOf(mergedData(hereWith(stopped), fileWith({ records: [later] }), atMs), atMs).isLocked).toBe(true)
    expect(lockOf(mergedData(hereWith(later), fileWith({ records: [stopped] }), atMs), atMs).isLocked).toBe(true)
  })
})

describe('putting a file in place of what is here', () => {
  it('takes the file, keeps what is chosen for the device, and carries every lock over (E12)', () => {
    const here = { ...hereWith(stopped), settings: { ...defaultSettings, theme: 'dark', country: 'NZ' } }
    const file = fileWith({ records: [later], settings: { ...defaultSettings, theme: 'light', country: 'DE' } })
    const data = replacedData(here, file, nowMs)
    expect(recordsOf(data)).toEqual([stopped, { ...later, importedAtMs: nowMs }])
    expect(data.settings).toMatchObject({ theme: 'dark', country: 'DE' })
    expect(data.memory).toEqual(emptiedMemory)
    expect(lockOf(data)).toEqual(lockOf(here))
  })

  it('lets go of what does not lock any more', () => {
    const atMs = later.startedAtMs + 5 * hourMs
    const data = replacedData(hereWith(stopped, later), fileWith({ records: [] }), atMs)
    expect(recordsOf(data)).toEqual([])
  })
})

describe('deleting everything', () => {
  it('leaves nothing, as if nobody had ever been here', () => {
    const here = { ...hereWith(finishedRecord), memory: { ...emptyMemory, lastSeenMs: 7 }, settings: defaultSettings }
    expect(forgottenData(here, nowMs)).toEqual(noData)
  })

  it.each<[string, SessionRecord]>([
    ['a stop', stopped],
    ['a stop months ago that nobody said has settled', { ...stopped, startedAtMs: 5, endedAtMs: 6 }],
    ['a stop ahead of the clock', { ...stopped, startedAtMs: nowMs * 2, endedAtMs: nowMs * 2 }],
    ['a session that was never closed', openRecord],
    [
      'one that was worse for over a day',
      { ...finishedRecord, followUp: { answer: 'worse', isOverADay: true, atMs: 9 } },
    ],
  ])('keeps of %s what its lock needs, and no more', (_, record) => {
    const before = { ...finishedRecord, id: 'before', startedAtMs: 1, endedAtMs: 2 }
    const data = forgottenData({ ...hereWith(before, record), memory: { ...emptyMemory, lastSeenMs: 7 } }, nowMs)
    const [kept, ...others] = recordsOf(data)
    expect(others).toEqual([])
    expect(kept).toMatchObject({ id: record.id, answers: {}, stopAnswers: {}, work: [], pauses: [] })
    expect(data.memory).toEqual(emptiedMemory)
    expect(lockOf(data)).toEqual(lockOf(hereWith(record)))
  })

  it('names each kind of lock once, with the latest hours', () => {
    const earlier = { ...stopped, id: 'earlier', endedAtMs: endedAtMs - 5 }
    expect(locksOf([earlier, stopped, { ...openRecord, id: 'open' }], nowMs)).toEqual([
      { kind: 'stop', untilMs: endedAtMs + 48 * hourMs },
      { kind: 'unclosed', untilMs: undefined },
    ])
    expect(locksOf([finishedRecord], nowMs)).toEqual([])
    expect(lockingRecords([finishedRecord, stopped], nowMs).map(({ record }) => record)).toEqual([stopped])
    expect(factOf(bareRecord(stopped))).toMatchObject({ ending: 'stopped', symptom: 'tingling' })
  })
})

describe('what lies in a calendar', () => {
  const here: ReminderSeries = { id: '0123456789', files: 4, slots: 6, lastDay: '2026-04-30' }
  const there: ReminderSeries = { ...here, files: 2, slots: 9, lastDay: '2026-03-31' }
  const other: ReminderSeries = { ...there, id: '9876543210' }
  const settingsWith = (reminders: ReminderSeries | undefined) => ({ ...defaultSettings, country: 'NZ', reminders })
  const knownHere = (reminders: ReminderSeries | undefined) => ({ ...noData, settings: settingsWith(reminders) })
  const ways = [
    ['added to', mergedData],
    ['put in place of', replacedData],
  ] as const

  it.each(ways)('is never set back by a file that is %s what is here', (_, to) => {
    const seriesAfter = (known: SavedData, file: Partial<FileContent>) =>
      readSettings(to(known, fileWith(file), nowMs).settings).reminders
    expect(seriesAfter(knownHere(here), { settings: settingsWith(there) })).toEqual({ ...here, slots: 9 })
    expect(seriesAfter(knownHere(here), { settings: settingsWith(other) })).toEqual(here)
    expect(seriesAfter(knownHere(here), { settings: settingsWith(undefined) })).toEqual(here)
    expect(seriesAfter(knownHere(here), {})).toEqual(here)
    expect(seriesAfter(knownHere(undefined), { settings: settingsWith(there) })).toEqual(there)
    expect(seriesAfter(noData, { settings: settingsWith(there) })).toEqual(there)
    expect(seriesAfter({ ...noData, settings: 'torn' }, { settings: settingsWith(there) })).toEqual(there)
  })

  it('leaves all that was chosen beside it as it was', () => {
    const newer = { ...knownHere(undefined).settings, ofLater: 'kept' }
    const merged = mergedData({ ...noData, settings: newer }, fileWith({ settings: settingsWith(there) }), nowMs)
    expect(merged.settings).toEqual({ ...newer, reminders: there })
  })

  it('outlives deleting beside a lock that it does not know of (E6), and with nothing else that was chosen', () => {
    const locked = { ...hereWith(stopped), settings: settingsWith(here) }
    expect(forgottenData(locked, nowMs).settings).toEqual({ reminders: here })
    expect(readSettings(forgottenData(locked, nowMs).settings)).toEqual({ ...defaultSettings, reminders: here })
    expect(forgottenData({ ...locked, settings: defaultSettings }, nowMs).settings).toBeUndefined()
    // Where nothing stays of a person, this does not either.
    expect(forgottenData({ ...locked, records: [finishedRecord] }, nowMs)).toEqual(noData)
  })
})

describe('the preview', () => {
  it('says whose, from when to when, how many, what is here, what cannot be read, and what stays locked', () => {
    const file = fileWith({
      person: 'Anna',
      exportedAtMs: 5,
      records: [finishedRecord, later],
      aside: [{ id: 'torn', kind: 'damaged', reason: 'work', raw: 5 }],
      practiceAside: [{ key: '', reason: 'row', raw: 6 }],
    })
    expect(previewOf(file, hereWith(stopped), nowMs)).toEqual({
      person: 'Anna',
      exportedAtMs: 5,
      sessions: 2,
      fromMs: startedAtMs,
      untilMs: later.startedAtMs,
      known: 1,
      unreadable: 2,
      learnt: 0,
      ahead: 1,
      here: 1,
      locks: [{ kind: 'stop', untilMs: endedAtMs + 48 * hourMs }],
    })
  })
})
