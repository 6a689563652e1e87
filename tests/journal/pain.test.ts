import { describe, expect, it } from 'vitest'
import { hasEased, helpedBy, LEAST_KNOWN } from '#journal/helped.ts'
import { migrate } from '#journal/migrate.ts'
import { painPoints, painShift, painTrend } from '#journal/pain.ts'
import type { SessionRecord } from '#journal/record.ts'
import { dayAfter, pain, sessionAt } from './past.ts'

/** One session a week from 2 March. */
function weekly(...sessions: readonly Partial<SessionRecord>[]): readonly SessionRecord[] {
  return sessions.map((more, week) => {
    const wall = new Date(Date.UTC(2026, 2, 2 + 7 * week, 9)).toISOString().slice(0, 16)
    return sessionAt(wall, 60, more)
  })
}

describe('pain around a session', () => {
  it('is what was answered, and nothing where nobody did', () => {
    const unsure = { answers: { 'pain-now': 'not-sure' } }
    const points = painPoints(weekly({ ...pain(4, 2), ...dayAfter('better') }, unsure, { answers: {} }))
    expect(points).toMatchObject([
      { day: '2026-03-02', before: 4, after: 2, dayAfter: 'better', isStop: false },
      { before: undefined, after: undefined, dayAfter: undefined },
      { before: undefined },
    ])
  })

  it('is kept in a record, and no other number is', () => {
    const record = sessionAt('2026-03-02T09:00', 60, pain(4, 2))
    expect(migrate(record)).toMatchObject({ kind: 'record', record: { painAfter: { value: 2 } } })
    for (const value of [11, -1, 1.5, '3']) {
      expect(migrate({ ...record, painAfter: { value, atMs: 0 } })).toMatchObject({ kind: 'damaged' })
    }
  })

  it('is counted as lower, the same and higher where both numbers are known', () => {
    const points = painPoints(weekly(pain(4, 2), pain(4, 4), pain(3, 5), pain(5), pain(5, 4)))
    expect(painShift(points)).toEqual({ lower: 2, same: 1, higher: 1, known: 4 })
  })

  it('has a trend once there are two sessions at either end', () => {
    expect(painTrend(painPoints(weekly(pain(5), pain(4), pain(2))))).toBeUndefined()
    expect(painTrend(painPoints(weekly(pain(5), pain(4), pain(2), pain(3))))).toEqual({
      first: 4.5,
      latest: 2.5,
      sessions: 2,
    })
    const many = weekly(...[6, 5, 5, 4, 5, 4, 3, 2, 2, 1, 2, 2].map((before) => pain(before)))
    expect(painTrend(painPoints(many))).toEqual({ first: 5, latest: 2, sessions: 5 })
  })
})

describe('whether a session eased', () => {
  it.each([
    ['lower pain and a day after that was no worse', { ...pain(4, 2), ...dayAfter('same') }, true],
    ['a better day after alone', dayAfter('better'), true],
    ['lower pain, but a worse day after', { ...pain(4, 2), ...dayAfter('worse') }, false],
    ['the same all along', { ...pain(4, 4), ...dayAfter('same') }, false],
    ['a stop, whatever else was said', { ...pain(4, 1), ...dayAfter('better'), ending: 'stopped' }, false],
    ['lower pain, and nobody knows how the day after was', pain(4, 2), undefined],
  ] as const)('%s', (_, more, expected) => {
    expect(hasEased(sessionAt('2026-03-02T09:00', 60, more))).toBe(expected)
  })
})

describe('what helped', () => {
  const at = (region: 'left-palm' | 'right-palm' | 'left-calf'): SessionRecord['work'][number] => ({
    region,
    workedMs: 45_000,
    isSkipped: false,
  })

  it('counts sessions by place and technique, both sides as one, and says nothing of too few', () => {
    const eased = { ...dayAfter('better'), work: [at('left-palm'), at('right-palm')] }
    const same = { ...dayAfter('same'), work: [at('left-palm')] }
    expect(helpedBy(weekly(eased, eased))).toEqual([])
    expect(LEAST_KNOWN).toBe(3)
    expect(helpedBy(weekly(eased, same, eased))).toEqual([{ place: 'palm', technique: 'circles', eased: 2, known: 3 }])
  })

  it('leaves out what was skipped, what is not known yet, and sorts by how often it eased', () => {
    const palms = { ...dayAfter('same'), work: [at('left-palm'), { ...at('left-calf'), workedMs: 0 }] }
    const both = { ...dayAfter('better'), work: [at('left-palm'), at('left-calf')] }
    const unknown = { work: [at('left-calf')] }
    const rows = helpedBy(weekly(palms, both, both, both, unknown))
    expect(rows.map(({ place, eased, known }) => [place, eased, known])).toEqual([
      ['calf', 3, 3],
      ['palm', 3, 4],
    ])
  })

  it('names no technique of a routine that nobody knows', () => {
    const told = { ...dayAfter('better'), work: [at('left-palm')] }
    const records = weekly(told, told, told).map((one) => ({ ...one, plan: { ...one.plan, routineId: 'lost' } }))
    expect(helpedBy(records)).toMatchObject([{ place: 'palm', technique: undefined, eased: 3 }])
  })
})
