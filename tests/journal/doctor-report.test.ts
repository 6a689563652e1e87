import { describe, expect, it } from 'vitest'
import { budgetUse } from '#journal/budget-use.ts'
import { doctorReport, MOST_ROWS } from '#journal/doctor-report.ts'
import { factOf } from '#journal/facts.ts'
import type { SessionRecord } from '#journal/record.ts'
import { dayAfter, pain, sessionAt } from './past.ts'

const felt = (place: string) => ({ 'tingling-now': 'old-and-stable', 'numb-places': [place], 'symptom-limbs': 'none' })
const stop: SessionRecord = sessionAt('2026-03-19T09:00', 60, {
  answers: { ...felt('left-calf'), 'disc-levels': ['lumbar'], cauda: ['none'], weakness: 'examined-same' },
  ending: 'stopped',
  symptom: 'tingling',
  stopAnswers: {
    cauda: ['none'],
    weakness: 'none',
    nerves: ['unsteady'],
    chest: 'not-sure',
    places: ['left-sole'],
    spread: 'away',
  },
})
const records: readonly SessionRecord[] = [
  sessionAt('2025-12-01T09:00', 60, { ...pain(6, 5), ...dayAfter('worse') }),
  sessionAt('2026-03-09T09:00', 60, { answers: felt('left-sole'), ...dayAfter('better') }),
  sessionAt('2026-03-12T09:00', 60, { ending: 'ended', work: [] }),
  stop,
]
const now = { atMs: Date.parse('2026-03-20T09:00:00Z'), offsetMinutes: 60 }

describe('the page for the doctor', () => {
  it('says what was in its span, and leaves out what was not', () => {
    expect(doctorReport(records, 'weeks-4', now)).toMatchObject({
      from: '2026-02-20',
      to: '2026-03-20',
      levels: ['lumbar'],
      stage: 'healing',
      sessions: 2,
      stopCount: 1,
      dayAfter: { better: 1, same: 0, sore: 0, worse: 0 },
    })
    expect(doctorReport(records, 'all', now)).toMatchObject({ from: '2025-12-01', sessions: 3, dayAfter: { worse: 1 } })
  })

  it('names a stop with its places and which way it went (E7), and where symptoms were first and last', () => {
    const { stops, first, latest, way } = doctorReport(records, 'weeks-12', now)
    expect(stops).toMatchObject([{ symptom: 'tingling', places: ['left-sole'], told: 'away', atMs: stop.endedAtMs }])
    expect([first?.places, latest?.places, way]).toEqual([['left-sole'], ['left-calf'], 'towards'])
  })

  it('names each warning sign that was not answered with no, and none that was known and unchanged (S1, S2)', () => {
    const { signs, signCount } = doctorReport(records, 'weeks-12', now)
    expect(signCount).toBe(1)
    expect(signs).toMatchObject([{ signs: ['nerves', 'chest'], isAfterStop: true, atMs: stop.endedAtMs }])
  })

  it('has room for so many rows, the latest first', () => {
    const many = Array.from({ length: 30 }, (_, day) =>
      sessionAt(`2026-01-${String(day + 1).padStart(2, '0')}T09:00`, 60, pain(3, 2)),
    )
    const { rows, sessions, shift } = doctorReport(many, 'all', now)
    expect([sessions, rows.length, rows[0]?.day, rows[0]?.workedMs]).toEqual([30, MOST_ROWS, '2026-01-30', 45_000])
    expect(shift).toEqual({ lower: 30, same: 0, higher: 0, known: 30 })
  })

  it('is calm where there is nothing', () => {
    expect(doctorReport([], 'all', now)).toMatchObject({
      from: '2026-03-20',
      sessions: 0,
      rows: [],
      stops: [],
      first: undefined,
    })
  })
})

describe('the budget', () => {
  const use = (held: readonly SessionRecord[]) =>
    budgetUse({ isComplete: true, sessions: held.map(factOf) }, held, now.atMs)

  it('counts the sessions of its window, and says when the next may be', () => {
    const two = [
      sessionAt('2026-03-16T09:00', 60, dayAfter('same')),
      sessionAt('2026-03-19T09:00', 60, dayAfter('same')),
    ]
    expect(use(two)).toEqual({
      used: 2,
      allowed: 2,
      windowDays: 7,
      ahead: { kind: 'from', atMs: (two[0]?.endedAtMs ?? 0) + 7 * 86_400_000 },
    })
    expect(use([])).toMatchObject({ used: 0, ahead: { kind: 'open' } })
  })

  it('counts massages by others, as last said (F4)', () => {
    const answers = { answersVersion: 1, 'professional-last': '2026-03-15', 'professional-count': 'one' }
    expect(use([sessionAt('2026-03-16T09:00', 60, { answers })])).toMatchObject({ used: 2 })
  })
})
