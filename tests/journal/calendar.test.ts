import { describe, expect, it } from 'vitest'
import {
  dayLater,
  monthLater,
  monthWeeks,
  type RestAhead,
  sameDayLater,
  sessionDays,
  weekEdge,
} from '#journal/calendar.ts'
import { dayOf, localDay, localMs } from '#journal/local-day.ts'
import type { SessionRecord } from '#journal/record.ts'
import { sessionAt } from './past.ts'

const open: RestAhead = { today: '2026-03-10', openFrom: '2026-03-10' }

function marksOf(records: readonly SessionRecord[], ahead = open, month = '2026-03', language = 'de') {
  const weeks = monthWeeks(month, language, sessionDays(records), ahead)
  return Object.fromEntries(weeks.flat().flatMap(({ day, mark }) => (mark === undefined ? [] : [[day, mark]])))
}

describe('the day of a session', () => {
  it('is the day on the clock where it was, not where it is looked at', () => {
    // 23:30 in Auckland is the same day there, and still the morning in UTC; 00:30 in Los Angeles likewise the other way.
    expect(dayOf(sessionAt('2026-03-02T23:30', 780))).toBe('2026-03-02')
    expect(dayOf(sessionAt('2026-03-02T00:30', 780))).toBe('2026-03-02')
    expect(dayOf(sessionAt('2026-03-02T00:30', -480))).toBe('2026-03-02')
  })

  it('is its evening where it runs over midnight', () => {
    expect(Object.keys(marksOf([sessionAt('2026-03-02T23:55', 60)]))).toEqual(['2026-03-02', '2026-03-04'])
  })

  it('does not slip where clocks change', () => {
    // Berlin: 29 March 2026, 02:00 to 03:00. Before it 60 minutes ahead, after it 120.
    expect(dayOf(sessionAt('2026-03-29T00:30', 60))).toBe('2026-03-29')
    expect(dayOf(sessionAt('2026-03-29T23:30', 120))).toBe('2026-03-29')
    expect(dayLater('2026-03-28', 1)).toBe('2026-03-29')
    expect(dayLater('2026-10-24', 2)).toBe('2026-10-26')
  })

  it('is some day, whatever a file says', () => {
    expect(localDay({ atMs: 1e17, offsetMinutes: 900 })).toBe('9999-12-31')
    expect(localDay({ atMs: 0, offsetMinutes: -900 })).toBe('1970-01-01')
    expect(localMs({ atMs: Number.NaN, offsetMinutes: 0 })).toBe(0)
  })
})

describe('a month', () => {
  it('is whole weeks that begin where the language begins them', () => {
    const of = (language: string) => monthWeeks('2026-03', language, new Map(), open)
    expect(of('de').map((week) => week[0]?.day)).toEqual([
      '2026-02-23',
      '2026-03-02',
      '2026-03-09',
      '2026-03-16',
      '2026-03-23',
      '2026-03-30',
    ])
    expect(of('en-US').map((week) => week[0]?.day)).toEqual([
      '2026-03-01',
      '2026-03-08',
      '2026-03-15',
      '2026-03-22',
      '2026-03-29',
    ])
    expect(of('de').every((week) => week.length === 7)).toBe(true)
    expect(
      of('de')
        .flat()
        .filter(({ isOutside }) => !isOutside),
    ).toHaveLength(31)
  })

  it('tells sessions, stops and rest apart, a stop first', () => {
    const records = [
      sessionAt('2026-03-02T09:00', 60),
      sessionAt('2026-03-05T09:00', 60),
      sessionAt('2026-03-05T18:00', 60, { ending: 'stopped', symptom: 'pain' }),
    ]
    expect(marksOf(records)).toEqual({
      '2026-03-02': 'session',
      '2026-03-03': 'rest',
      '2026-03-05': 'stop',
      '2026-03-06': 'rest',
    })
  })

  it('leaves out what never touched anyone (F6), and counts an interruption that nobody knows of as a stop (E11)', () => {
    const withdrawn = sessionAt('2026-03-02T09:00', 60, { ending: 'ended', work: [] })
    const unsure = sessionAt('2026-03-05T09:00', 60, { ending: 'interrupted', interruption: 'not-sure' })
    expect(marksOf([withdrawn])).toEqual({})
    expect(marksOf([unsure])).toMatchObject({ '2026-03-05': 'stop' })
  })

  it('rests ahead until a session may be, and without end while time alone opens nothing', () => {
    const records = [sessionAt('2026-03-10T09:00', 60)]
    const ahead = { today: '2026-03-11', openFrom: '2026-03-13' }
    expect(marksOf(records, ahead)).toEqual({ '2026-03-10': 'session', '2026-03-11': 'rest', '2026-03-12': 'rest' })
    const locked = marksOf(records, { today: '2026-03-30', openFrom: undefined })
    expect(locked).toMatchObject({ '2026-03-30': 'rest', '2026-03-31': 'rest', '2026-04-05': 'rest' })
  })
})

describe('steps in a calendar', () => {
  it('go over the ends of months and years', () => {
    expect(monthLater('2026-01', -1)).toBe('2025-12')
    expect(monthLater('2026-12', 1)).toBe('2027-01')
    expect(sameDayLater('2026-03-31', -1)).toBe('2026-02-28')
    expect(sameDayLater('2024-02-29', 12)).toBe('2025-02-28')
  })

  it('reach the ends of a week as the language counts it', () => {
    expect([weekEdge('2026-03-11', 'de', 'first'), weekEdge('2026-03-11', 'de', 'last')]).toEqual([
      '2026-03-09',
      '2026-03-15',
    ])
    expect(weekEdge('2026-03-11', 'en-US', 'first')).toBe('2026-03-08')
  })
})
