import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { budgetUse } from '#journal/budget-use.ts'
import { emptyMemory, type JournalContents } from '#journal/contents.ts'
import { historyOf } from '#journal/facts.ts'
import type { SessionRecord } from '#journal/record.ts'
import { keptSeries, mayBeLeft, newSeries, type ReminderSeries, seriesAfter } from '#journal/reminder-series.ts'
import { type Reminder, type ReminderWish, remindersFor, reminderWeeks, wallMs, weekdays } from '#journal/reminders.ts'
import { reminderFile } from '#journal/reminders-file.ts'
import { defaultSettings, readSettings } from '#journal/settings.ts'
import { budget } from '#safety/budget.ts'
import { stages } from '#safety/profile.ts'
import { dayAfter, sessionAt } from './past.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs
const always: ReminderWish = { time: '09:00', weekdays, weeks: 4 }

function rememberedOf(records: readonly SessionRecord[], nowMs: number, offsetMinutes = 60) {
  const contents: JournalContents = {
    records,
    aside: [],
    memory: { ...emptyMemory, lastSeenMs: 1 },
    settings: defaultSettings,
    isRemembering: true,
  }
  return { history: historyOf(contents, nowMs), records, nowMs, offsetMinutes }
}

const last = sessionAt('2026-03-02T09:00', 60, dayAfter('same'))
const nowMs = (last.endedAtMs ?? 0) + hourMs

describe('reminders', () => {
  it('begin on the first day that is open, and are never a day of rest', () => {
    const days = remindersFor(always, rememberedOf([last], nowMs)).map(({ day }) => day)
    // 48 hours end on Wednesday at 09:15, after nine o'clock.
    expect(days.slice(0, 3)).toEqual(['2026-03-05', '2026-03-10', '2026-03-13'])
    expect(days.at(-1)?.localeCompare('2026-03-30')).toBeLessThanOrEqual(0)
  })

  it('are as late on the first day as the rules ask', () => {
    const late = remindersFor({ ...always, time: '11:00' }, rememberedOf([last], nowMs))
    expect(late[0]).toEqual({ day: '2026-03-04', time: '11:00' })
  })

  it('keep to the days that were wished for', () => {
    const found = remindersFor({ ...always, weekdays: [6] }, rememberedOf([last], nowMs))
    expect(found.map(({ day }) => day)).toEqual(['2026-03-07', '2026-03-14', '2026-03-21', '2026-03-28'])
    expect(remindersFor({ ...always, weekdays: [] }, rememberedOf([last], nowMs))).toEqual([])
    expect(remindersFor({ ...always, time: '' }, rememberedOf([last], nowMs))).toEqual([])
  })

  it.each([
    ['tingling', { ending: 'stopped', symptom: 'tingling' }],
    ['a stop that nobody named', { ending: 'stopped' }],
    ['a session that was never closed', { ending: 'open', endedAtMs: undefined }],
    ['pain that rose for over a day (S9)', { followUp: { answer: 'worse', isOverADay: true, atMs: 0 } }],
  ] as const)('are none while a lock waits for more than time: %s', (_, more) => {
    const remembered = rememberedOf([{ ...last, ...more }], nowMs + 3 * dayMs)
    expect(budgetUse(remembered.history, remembered.records, remembered.nowMs).ahead).toEqual({ kind: 'closed' })
    expect(remindersFor(always, remembered)).toEqual([])
  })

  it('wait for the hours of a lock that only time opens (E6)', () => {
    const remembered = rememberedOf([{ ...last, ending: 'stopped', symptom: 'pain' }], nowMs)
    expect(budgetUse(remembered.history, remembered.records, nowMs).ahead).toEqual({
      kind: 'from',
      atMs: (last.endedAtMs ?? 0) + 2 * dayMs,
    })
    expect(remindersFor(always, remembered)[0]?.day).toBe('2026-03-05')
  })

  it('never ask for more than the rules allow, whatever was before and whenever clocks change', () => {
    const session = fc.record({
      hoursAgo: fc.integer({ min: 1, max: 60 * 24 }),
      stage: fc.constantFrom(...stages),
      answer: fc.constantFrom('better', 'same', 'sore', 'worse'),
    })
    const wish = fc.record({
      hour: fc.integer({ min: 0, max: 23 }),
      weekdays: fc.subarray([...weekdays]),
      weeks: fc.constantFrom(...reminderWeeks),
    })
    let seen = 0
    fc.assert(
      fc.property(
        fc.array(session, { maxLength: 12 }),
        wish,
        fc.constantFrom(-60, -30, 0, 30, 60),
        (past, wished, change) => {
          const records = past
            .toSorted((a, b) => b.hoursAgo - a.hoursAgo)
            .map(({ hoursAgo, stage, answer }) => {
              const startedAtMs = nowMs - hoursAgo * hourMs
              return {
                ...last,
                ...dayAfter(answer),
                startedAtMs,
                endedAtMs: startedAtMs + 900_000,
                plan: { ...last.plan, stage },
              }
            })
          const remembered = rememberedOf(records, nowMs)
          const time = `${String(wished.hour).padStart(2, '0')}:00`
          const found = remindersFor({ ...wished, time }, remembered)
          seen += found.length
          const stage = records.at(-1)?.plan.stage ?? 'acute'
          let { history } = remembered
          for (const reminder of found) {
            // The wall clock, from some day on an hour off: that is what the device will show.
            const atMs = wallMs(reminder) - hourMs - (reminder.day > '2026-03-10' ? change : 0) * 60_000
            expect(atMs).toBeGreaterThan(nowMs)
            const rules = budget(history, stage, atMs)
            expect(rules.nextAtMs, `${reminder.day} ${reminder.time}`).toBeUndefined()
            const endedAtMs = atMs + rules.maxMinutes * 60_000
            const followUp = { answer: 'same', isOverADay: false } as const
            const held = {
              startedAtMs: atMs,
              endedAtMs,
              ending: 'finished',
              touched: true,
              regions: [],
              stage,
              followUp,
            } as const
            history = { ...history, sessions: [...history.sessions, held] }
          }
        },
      ),
      {
        numRuns: 2000,
        examples: [
          // A step of the taper (F5) lies between the moment of the wall clock and the one that was reckoned with.
          [
            [
              { hoursAgo: 150, stage: 'chronic', answer: 'better' },
              { hoursAgo: 1036, stage: 'acute', answer: 'better' },
            ],
            { hour: 6, weekdays: [2, 3, 4], weeks: 8 },
            -60,
          ],
        ],
      },
    )
    expect(seen).toBeGreaterThan(300)
  })
})

/** What another program reads in it. */
function calendarOf(text: string) {
  const parsed: unknown = ICAL.parse(text)
  if (!Array.isArray(parsed)) throw new Error('a calendar is a list')
  return new ICAL.Component(parsed)
}

describe('the calendar file', () => {
  const reminders: readonly Reminder[] = [
    { day: '2026-03-28', time: '09:00' },
    { day: '2026-03-31', time: '21:30' },
  ]
  const words = {
    title: 'Zeit für mich; ruhig, wirklich',
    text: 'Erste Zeile\nUnd eine zweite, die so lang ist, dass sie umbricht: 安静 äöü',
  }
  const file = reminderFile(
    reminders,
    words,
    Date.UTC(2026, 2, 1, 12),
    newSeries(new Uint8Array([0, 1, 35, 36, 254, 255])),
  )

  it('is read by another program as it was meant', () => {
    const calendar = calendarOf(file)
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(['2026-03-28T09:00:00', '2026-03-31T21:30:00'])
    expect(events.map(({ summary }) => summary)).toEqual([words.title, words.title])
    expect(events[0]?.description).toBe(words.text)
    expect(events.map(({ uid }) => uid)).toEqual(['reminder-00010z107273-1', 'reminder-00010z107273-2'])
    expect(events.map(({ sequence }) => sequence)).toEqual([0, 0])
    expect(events.every((event) => !event.isRecurring())).toBe(true)
  })

  it('is in floating time, and says when it was made', () => {
    const calendar = calendarOf(file)
    const [event] = calendar.getAllSubcomponents('vevent')
    const start = event?.getFirstPropertyValue('dtstart')
    expect(start instanceof ICAL.Time && start.zone === ICAL.Timezone.localTimezone).toBe(true)
    expect(String(event?.getFirstPropertyValue('dtstamp'))).toBe('2026-03-01T12:00:00Z')
    expect(calendar.getFirstSubcomponent('vtimezone')).toBeNull()
    expect(event?.getFirstSubcomponent('valarm')?.getFirstPropertyValue('action')).toBe('DISPLAY')
  })

  it('has lines of at most 75 octets that end in CR LF (RFC 5545)', () => {
    const lines = file.split('\r\n')
    expect(lines.length).toBeGreaterThan(20)
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
  })

  it('names no health matter by itself', () => {
    expect(file).not.toMatch(/massage|disc|pain|spine|session/i)
  })
})

type Shown = {
  readonly sequence: number
  readonly start: string
  readonly isCancelled: boolean
  readonly hasAlarm: boolean
}

/** A calendar that does as RFC 5545 says: the same event again replaces it where it is not older. */
function importInto(calendar: ReadonlyMap<string, Shown>, file: string): ReadonlyMap<string, Shown> {
  const next = new Map(calendar)
  for (const one of calendarOf(file).getAllSubcomponents('vevent')) {
    const event = new ICAL.Event(one)
    if ((next.get(event.uid)?.sequence ?? 0) > event.sequence) continue
    next.set(event.uid, {
      sequence: event.sequence,
      start: event.startDate.toString(),
      isCancelled: one.getFirstPropertyValue('status') === 'CANCELLED',
      hasAlarm: one.getFirstSubcomponent('valarm') !== null,
    })
  }
  return next
}

const starts = (calendar: ReadonlyMap<string, Shown>) =>
  [...calendar.values()]
    .filter(({ isCancelled }) => !isCancelled)
    .map(({ start }) => start)
    .sort()

describe('a second calendar file', () => {
  const words = { title: 'Time for myself', text: 'Only if it suits you today.' }
  const seriesOf = (first: number): ReminderSeries => newSeries(Uint8Array.from({ length: 10 }, (_, at) => first + at))
  const daysOf = (reminders: readonly Reminder[]) => reminders.map(({ day }) => day)
  const startOf = ({ day, time }: Reminder) => `${day}T${time}:00`

  it('leaves in a calendar what it holds itself and no more, whatever was wished for before (F1–F5)', () => {
    const wish = fc.record({
      time: fc.constantFrom('07:00', '12:30', '21:00'),
      weekdays: fc.subarray([...weekdays], { minLength: 1 }),
      weeks: fc.constantFrom(...reminderWeeks),
    })
    const file = fc.record({ wish, daysLater: fc.integer({ min: 0, max: 20 }) })
    let [moved, takenBack] = [0, 0]
    fc.assert(
      fc.property(fc.array(file, { minLength: 2, maxLength: 4 }), (files) => {
        let series = seriesOf(1)
        let calendar: ReadonlyMap<string, Shown> = new Map()
        let atMs = nowMs
        for (const { wish: wished, daysLater } of files) {
          atMs += daysLater * dayMs
          const found = remindersFor(wished, rememberedOf([last], atMs))
          if (found.length === 0) continue
          const before = calendar.size
          calendar = importInto(calendar, reminderFile(found, words, atMs, series))
          series = seriesAfter(series, daysOf(found))
          // No more than was put to the budget, one by one, for this file.
          expect(starts(calendar)).toEqual(found.map(startOf))
          // A calendar that knows of no taking back has the rest in the past, without a sound.
          const gone = [...calendar.values()].filter(({ isCancelled }) => isCancelled)
          for (const { start, hasAlarm } of gone) {
            expect(start < new Date(atMs).toISOString()).toBe(true)
            expect(hasAlarm).toBe(false)
          }
          expect(calendar.size).toBe(series.slots)
          moved += Math.min(before, found.length)
          takenBack += gone.length
        }
      }),
      { numRuns: 200 },
    )
    expect(moved).toBeGreaterThan(200)
    expect(takenBack).toBeGreaterThan(200)
  })

  it('touches no reminder of anybody else, who may share the calendar', () => {
    const found = remindersFor(always, rememberedOf([last], nowMs))
    const [one, other] = [seriesOf(1), seriesOf(2)]
    const both = importInto(
      importInto(new Map(), reminderFile(found, words, nowMs, one)),
      reminderFile(found, words, nowMs, other),
    )
    expect(found.length).toBeGreaterThan(3)
    expect(starts(both)).toHaveLength(2 * found.length)
  })

  it('that is the first one got twice changes nothing', () => {
    const found = remindersFor(always, rememberedOf([last], nowMs))
    const file = reminderFile(found, words, nowMs, seriesOf(1))
    const once = importInto(new Map(), file)
    expect(importInto(once, file)).toEqual(once)
  })
})

describe('what calendar files have put in', () => {
  const series = newSeries(new Uint8Array(10))
  const days = ['2026-03-28', '2026-03-31']

  it('is remembered: how many files, the most events, the last day of all', () => {
    const first = seriesAfter(series, days)
    expect(first).toEqual({ id: '0'.repeat(20), files: 1, slots: 2, lastDay: '2026-03-31' })
    expect(seriesAfter(first, days.slice(0, 1))).toEqual({ ...first, files: 2 })
  })

  it('may be left up to its last day', () => {
    const { lastDay } = seriesAfter(series, days)
    expect(mayBeLeft(undefined, '2026-03-01')).toBe(false)
    expect(mayBeLeft(seriesAfter(series, days), lastDay)).toBe(true)
    expect(mayBeLeft(seriesAfter(series, days), '2026-04-01')).toBe(false)
  })

  it('is never set back: of one series the most that either knows, of two the one that is here', () => {
    const here = { ...seriesAfter(series, days), files: 3 }
    const there = { ...here, files: 2, slots: 5, lastDay: '2026-04-02' }
    const most = { ...here, slots: 5, lastDay: '2026-04-02' }
    expect(keptSeries(here, there)).toEqual(most)
    expect(keptSeries(there, here)).toEqual(most)
    const other = { ...there, id: '1'.repeat(20) }
    expect(keptSeries(here, other)).toEqual(here)
    expect(keptSeries(here, undefined)).toEqual(here)
    expect(keptSeries(undefined, there)).toEqual(there)
    expect(keptSeries(undefined, undefined)).toBeUndefined()
  })

  it('is kept with the settings, and is none where it cannot be read', () => {
    const kept = seriesAfter(series, days)
    const written: unknown = JSON.parse(JSON.stringify({ ...defaultSettings, reminders: kept }))
    expect(readSettings(written).reminders).toEqual(kept)
    for (const broken of [{ ...kept, slots: 1e9 }, { ...kept, id: 'A B' }, { ...kept, lastDay: 'soon' }, 7]) {
      expect(readSettings({ theme: 'dark', reminders: broken })).toEqual({ ...defaultSettings, theme: 'dark' })
    }
  })
})
