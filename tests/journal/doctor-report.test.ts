import { describe, expect, it } from 'vitest'
import { budgetUse } from '#journal/budget-use.ts'
import { bareRecord } from '#journal/carry-over.ts'
import { doctorReport, MOST_ROWS } from '#journal/doctor-report.ts'
import { factOf, toldRecord } from '#journal/facts.ts'
import { migrate } from '#journal/migrate.ts'
import type { SessionRecord } from '#journal/record.ts'
import { version0Record } from './fixtures.ts'
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
    expect(signs).toMatchObject([{ signs: ['nerves', 'chest'], when: 'after', atMs: stop.endedAtMs }])
  })

  it('says no direction where none was asked, and keeps one that has no place (E7)', () => {
    const told = (more: Partial<SessionRecord>) => doctorReport([{ ...stop, ...more }], 'weeks-4', now).stops[0]?.told
    expect(told({ symptom: 'dizziness' })).toBeUndefined()
    expect(told({ stopAnswers: {} })).toBeUndefined()
    expect(told({ stopAnswers: { places: 'not-sure', spread: 'away' } })).toBe('away')
    expect(told({ stopAnswers: { places: ['left-sole'], spread: 'not-sure' } })).toBe('not-sure')
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

describe('warning signs on the page for the doctor', () => {
  const asked = { cauda: ['none'], weakness: 'none', nerves: ['none'], chest: 'no', 'leg-clot': ['none'] }
  const told = {
    cauda: ['none'],
    weakness: 'none',
    nerves: ['none'],
    chest: 'no',
    places: ['left-calf'],
    spread: 'same',
  }
  const stopped = (stopAnswers: SessionRecord['stopAnswers'], more: Partial<SessionRecord> = {}) =>
    sessionAt('2026-03-19T09:00', 60, {
      answers: asked,
      ending: 'stopped',
      symptom: 'tingling',
      stopAnswers,
      ...more,
    })
  const report = (...held: readonly SessionRecord[]) => doctorReport(held, 'weeks-4', now)

  it.each([
    ['both-legs', { ...told, places: ['left-calf', 'right-sole'] }, {}],
    ['saddle', { ...told, places: ['sacrum'] }, {}],
    ['both-legs', { places: ['left-calf', 'right-sole'] }, { symptom: undefined }],
    ['cauda', { ...told, cauda: ['not-sure'] }, {}],
    ['weakness', { ...told, weakness: 'new-or-worse' }, {}],
    // A stop for weakness says so by itself (E6).
    ['weakness', told, { symptom: 'weakness' }],
  ] as const)('are %s, by whatever opens the emergency card after a stop (S1, S2)', (sign, stopAnswers, more) => {
    const record = stopped(stopAnswers, more)
    const { signs, signCount } = report(record)
    expect(signCount).toBe(1)
    expect(signs).toEqual([{ atMs: record.endedAtMs, offsetMinutes: 60, when: 'after', signs: [sign] }])
  })

  it('are what the screening reads out of the answers before a session, also one by one', () => {
    const saying = (answers: SessionRecord['answers']) => report(sessionAt('2026-03-19T09:00', 60, { answers })).signs
    expect(saying({ answersVersion: 1, ...asked, 'leg-clot': ['swollen'] })).toMatchObject([
      { when: 'before', signs: ['leg-clot'] },
    ])
    const numb = { 'tingling-now': 'old-and-stable', 'numb-places': ['left-calf', 'right-calf', 'left-groin'] }
    expect(saying({ answersVersion: 1, ...asked, ...numb })).toMatchObject([{ signs: ['saddle', 'both-legs'] }])
    // One answer that cannot be read hides none of the others.
    expect(saying({ ...asked, 'pain-now': 'torn', nerves: ['clumsy-hands'] })).toMatchObject([{ signs: ['nerves'] }])
  })

  it('were none only where everything that tells one was asked and clearly answered', () => {
    expect(report(stopped(told))).toMatchObject({
      signCount: 0,
      signsAsked: { known: 2, unknown: { before: 0, after: 0 } },
    })
    const dizzy = stopped({ ...told, places: undefined, spread: undefined }, { symptom: 'dizziness' })
    expect(report(dizzy).signsAsked).toEqual({ known: 2, unknown: { before: 0, after: 0 } })
  })

  it.each([
    ['left unanswered', {}],
    ['half answered', { ...told, chest: undefined }],
    ['answered without a place', { ...told, places: undefined }],
    ['answered by not being sure where', { ...told, places: 'not-sure' }],
    ['saved unreadably', { ...told, cauda: 'torn' }],
  ] as const)('are not known after a stop whose questions were %s', (_, stopAnswers) => {
    expect(report(stopped(stopAnswers))).toMatchObject({
      signCount: 0,
      signsAsked: { known: 1, unknown: { before: 0, after: 1 } },
    })
  })

  it('are not known of a session that was told, carried over, or saved by the first version', () => {
    const unknown = { known: 0, unknown: { before: 1, after: 1 } }
    const wasTold = toldRecord(now.atMs, 'stopped', { ...factOf(stop), isTold: true }, 60)
    expect(report(wasTold).signsAsked).toEqual(unknown)
    expect(report(bareRecord(stop))).toMatchObject({ signCount: 0, signsAsked: unknown })
    const first = migrate({ ...version0Record, startedAt: '2026-03-10T08:00:00.000Z', endedAt: undefined })
    expect(first.kind).toBe('damaged')
    const ended = migrate({
      ...version0Record,
      startedAt: '2026-03-10T08:00:00.000Z',
      endedAt: '2026-03-10T08:10:00.000Z',
    })
    expect(ended.kind === 'record' ? report(ended.record).signsAsked : undefined).toEqual(unknown)
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
