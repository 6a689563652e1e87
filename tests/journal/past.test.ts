import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSession, sessionDays } from '#journal/calendar.ts'
import type { JournalContents } from '#journal/contents.ts'
import { dayOf } from '#journal/local-day.ts'
import { pastOf } from '#journal/past.ts'
import type { SessionRecord } from '#journal/record.ts'
import { defaultSettings } from '#journal/settings.ts'
import { momentBy, momentsOf, symptomMoments, wayOverTime } from '#journal/symptoms.ts'
import { monthsOfSessions } from './months-of-sessions.ts'
import { sessionAt } from './past.ts'

const nowMs = Date.parse('2026-03-02T12:00:00.000Z')
const records = monthsOfSessions('2026-03-02', 60)

function contentsOf(kept: readonly SessionRecord[]): JournalContents {
  return { records: kept, aside: [], memory: undefined, settings: defaultSettings, isRemembering: true }
}

describe('sessions by day', () => {
  it('are on their own day and on no other, in whatever order and time zone, back to the first month there is', () => {
    const one = fc
      .tuple(fc.constantFrom(0, 1e11, 1.7e12, nowMs, 253_402_300_799_999, 8e15), fc.nat(80 * 86_400_000))
      .chain(([fromMs, moreMs]) =>
        fc.integer({ min: -900, max: 900 }).map((offsetMinutes) => {
          const startedAtMs = fromMs + moreMs
          return { ...sessionAt('2026-03-02T09:00', offsetMinutes), startedAtMs, endedAtMs: startedAtMs + 1 }
        }),
      )
    fc.assert(
      fc.property(fc.array(one, { maxLength: 30 }), (some) => {
        const days = sessionDays(some)
        for (const record of some) {
          const day = dayOf(record)
          expect(days.get(day)).toEqual(some.filter((other) => dayOf(other) === day))
        }
      }),
      { numRuns: 200 },
    )
    expect(sessionDays(records).get('2026-03-02')).toBeUndefined()
  })
})

describe('moments that are worked out when they are looked at', () => {
  it('are the same as all of them at once', () => {
    const all = symptomMoments(records)
    const list = momentsOf(records)
    expect(list.length).toBe(all.length)
    expect(Array.from({ length: list.length }, (_, index) => list.at(index))).toEqual(all)
    expect(all.map(({ kind }) => kind)).toContain('stop')
    expect([list.at(-1), list.at(all.length)]).toEqual([undefined, undefined])
    expect(wayOverTime(list)).toBe(wayOverTime(all))
  })

  it('are remembered, so that a picture of one is not drawn anew', () => {
    const list = momentsOf(records)
    expect(list.at(3)).toBe(list.at(3))
  })

  it('are found by the day that they are not after', () => {
    const list = momentsOf(records)
    const days = symptomMoments(records).map((moment) => new Date(moment.atMs + 3_600_000).toISOString().slice(0, 10))
    for (const day of ['2025-12-24', '2025-12-25', '2026-01-11', '2026-01-12', '2026-03-01', '2027-01-01']) {
      expect(momentBy(list, day)).toBe(days.findLastIndex((other) => other <= day))
    }
  })
})

describe('what was', () => {
  it('is worked out once for a list of records, and anew for another list', () => {
    const contents = contentsOf(records)
    const past = pastOf(contents, { atMs: nowMs, offsetMinutes: 60 })
    const again = pastOf({ ...contents }, { atMs: nowMs + 1, offsetMinutes: 60 })
    expect(again.sessions).toBe(past.sessions)
    expect(again.helped()).toBe(past.helped())
    expect(again.numbers()).toBe(past.numbers())
    const more = [...records, sessionAt('2026-03-02T09:00', 60)]
    expect(pastOf(contentsOf(more), { atMs: nowMs, offsetMinutes: 60 }).sessions).toHaveLength(past.sessions.length + 1)
  })

  it('has the numbers of every session that counts', () => {
    const withdrawn = sessionAt('2026-03-02T09:00', 60, { ending: 'ended', work: [] })
    const past = pastOf(contentsOf([...records, withdrawn]), { atMs: nowMs, offsetMinutes: 60 })
    expect(past.sessions).toEqual(records.filter(isSession))
    expect(past.numbers()).toHaveLength(records.length)
    expect(past.numbers().at(-1)).toEqual({ before: 2, after: 2 })
  })
})
