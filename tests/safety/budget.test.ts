import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { budget, rungAt } from '#safety/budget.ts'
import { dayMs, hourMs, rungs } from '#safety/config.ts'
import { emptyHistory, type FollowUpAnswer, type SessionFact } from '#safety/history.ts'
import { type Stage, stages } from '#safety/profile.ts'
import { historyOf, nowMs, sessionEnded, sessionWithoutFollowUp } from './fixtures.ts'

const answered = (answer: FollowUpAnswer): Partial<SessionFact> => ({ followUp: { answer, isOverADay: false } })
/** Sessions so many days ago, oldest first, each with its follow-up. */
const past = (stage: Stage, ...days: readonly (readonly [number, FollowUpAnswer])[]) =>
  historyOf(...days.map(([ago, answer]) => sessionEnded(ago * 24, { stage, ...answered(answer) })))

describe('minutes', () => {
  it.each([
    ['F1', 'acute', 5, 15],
    ['F2', 'healing', 10, 20],
    ['F3', 'chronic', 10, 30],
  ] as const)('%s %s: %i to %i at first, 15 unless chosen (F4)', (_, stage, minMinutes, maxMinutes) => {
    expect(budget(emptyHistory, stage, nowMs)).toMatchObject({ minMinutes, maxMinutes, defaultMinutes: 15 })
  })

  it('F2 up to 30 minutes from the fourth session while healing', () => {
    const sessions = (count: number, stage: Stage) =>
      historyOf(...Array.from({ length: count }, (_, index) => sessionEnded(24 * (10 + 7 * index), { stage })))
    expect(budget(sessions(2, 'healing'), 'healing', nowMs).maxMinutes).toBe(20)
    expect(budget(sessions(3, 'healing'), 'healing', nowMs).maxMinutes).toBe(30)
    expect(budget(sessions(9, 'acute'), 'healing', nowMs).maxMinutes).toBe(20)
  })
})

describe('how often', () => {
  it.each([
    ['F1', 'acute', 2, 7],
    ['F2', 'healing', 2, 7],
    ['F3', 'chronic', 2, 30],
  ] as const)('%s %s starts at %i in %i days', (_, stage, sessionsInWindow, windowDays) => {
    expect(budget(emptyHistory, stage, nowMs)).toMatchObject({
      sessionsInWindow,
      windowDays,
      allowedNow: true,
      reasons: [],
      nextAtMs: undefined,
    })
  })

  it('F4 48 h from the end of a session, to the millisecond', () => {
    const history = historyOf(sessionEnded(0))
    const atMs = nowMs + 48 * hourMs
    expect(budget(history, 'healing', atMs - 1)).toMatchObject({ allowedNow: false, nextAtMs: atMs, reasons: ['F4'] })
    expect(budget(history, 'healing', atMs)).toMatchObject({ allowedNow: true, nextAtMs: undefined })
  })

  it('F2 the third in 7 days waits until the first leaves the window', () => {
    const history = past('healing', [6, 'same'], [3, 'same'])
    expect(budget(history, 'healing', nowMs)).toMatchObject({
      allowedNow: false,
      nextAtMs: nowMs + dayMs,
      reasons: ['F2', 'F5'],
    })
    expect(budget(history, 'healing', nowMs + dayMs).allowedNow).toBe(true)
  })

  it('F4 massages by professionals use the same budget', () => {
    expect(budget(emptyHistory, 'healing', nowMs, [nowMs - 3 * dayMs, nowMs - 4 * dayMs]).allowedNow).toBe(false)
    expect(budget(emptyHistory, 'healing', nowMs, [nowMs - 3 * dayMs]).allowedNow).toBe(true)
    expect(budget(emptyHistory, 'healing', nowMs, [nowMs - dayMs])).toMatchObject({
      allowedNow: false,
      reasons: ['F4'],
      nextAtMs: nowMs + dayMs,
    })
  })

  it('A1 no session before the last follow-up, and time alone does not help', () => {
    expect(budget(historyOf(sessionWithoutFollowUp(24 * 60)), 'healing', nowMs)).toMatchObject({
      allowedNow: false,
      nextAtMs: undefined,
      reasons: ['A1'],
    })
  })

  it.each([
    ['stopped', false, true],
    ['stopped', true, true],
    ['ended', true, true],
    ['ended', false, false],
    ['finished', true, true],
    ['interrupted', false, true],
  ] as const)('F6 a session that was %s, touched %s: counts %s', (ending, touched, isCounted) => {
    expect(budget(historyOf(sessionEnded(1, { ending, touched })), 'healing', nowMs).allowedNow).toBe(!isCounted)
  })

  it('F6 the same session recorded twice counts once', () => {
    const session = sessionEnded(72)
    expect(budget(historyOf(session, { ...session }), 'healing', nowMs).allowedNow).toBe(true)
  })

  it('E12 a session in the future counts until the clock has passed it', () => {
    expect(budget(historyOf(sessionEnded(-24 * 300)), 'healing', nowMs)).toMatchObject({
      allowedNow: false,
      nextAtMs: nowMs + 300 * dayMs + 48 * hourMs,
    })
  })
})

describe('rungs', () => {
  it.each([
    [
      'three reliefs lead up',
      [
        [21, 'better'],
        [14, 'better'],
        [7, 'better'],
      ],
      3,
    ],
    [
      'two are not enough',
      [
        [14, 'better'],
        [7, 'better'],
      ],
      2,
    ],
    [
      'a plain day between breaks the row',
      [
        [28, 'better'],
        [21, 'better'],
        [14, 'same'],
        [7, 'better'],
      ],
      2,
    ],
    [
      'soreness breaks it too',
      [
        [28, 'better'],
        [21, 'better'],
        [14, 'sore'],
        [7, 'better'],
      ],
      2,
    ],
    ['a flare-up leads down at once', [[7, 'worse']], 1],
    [
      'two flare-ups lead to the lowest',
      [
        [14, 'worse'],
        [7, 'worse'],
      ],
      0,
    ],
    [
      'no lower than the lowest',
      [
        [28, 'worse'],
        [21, 'worse'],
        [14, 'worse'],
        [7, 'worse'],
      ],
      0,
    ],
    [
      'six reliefs stop at three in 7 days',
      [
        [42, 'better'],
        [35, 'better'],
        [28, 'better'],
        [21, 'better'],
        [14, 'better'],
        [7, 'better'],
      ],
      3,
    ],
    [
      'up again after a flare-up',
      [
        [28, 'worse'],
        [21, 'better'],
        [14, 'better'],
        [7, 'better'],
      ],
      2,
    ],
  ] satisfies readonly (readonly [string, readonly (readonly [number, FollowUpAnswer])[], number])[])(
    'F5 %s',
    (_, days, rung) => {
      expect(rungAt(past('healing', ...days), 'healing', nowMs)).toBe(rung)
    },
  )

  it('F5 never past the stage’s maximum', () => {
    const reliefs = [
      [21, 'better'],
      [14, 'better'],
      [7, 'better'],
    ] as const
    expect(rungAt(past('acute', ...reliefs), 'acute', nowMs)).toBe(2)
    expect(rungAt(past('healing', ...reliefs), 'acute', nowMs)).toBe(2)
    expect(rungAt(past('chronic', ...reliefs), 'chronic', nowMs)).toBe(1)
  })

  it('F5 growing chronic leads one rung down per 30 days, and no further than 2 in 30', () => {
    const history = past('healing', [10, 'same'])
    const after = (days: number) => rungAt(history, 'chronic', nowMs + (days - 10) * dayMs)
    expect([0, 29, 30, 59, 60, 90, 400].map(after)).toEqual([2, 2, 1, 1, 0, 0, 0])
  })

  it('F5 a stop is no relief', () => {
    const sessions = [21, 14, 7].map((days) =>
      sessionEnded(days * 24, { ...answered('better'), ...(days === 14 ? { ending: 'stopped' } : {}) }),
    )
    expect(rungAt(historyOf(...sessions), 'healing', nowMs)).toBe(2)
  })

  it('F5 a step down never allows sooner than the rung it came from', () => {
    // 1 in 7 days has gone down to 2 in 30, which alone would allow a second session after 48 h.
    const history = past('healing', [20, 'worse'], [3, 'worse'])
    expect(budget(history, 'healing', nowMs)).toMatchObject({
      rung: 0,
      allowedNow: false,
      nextAtMs: nowMs + 10 * dayMs,
    })
    expect(budget(past('healing', [40, 'worse'], [3, 'worse']), 'healing', nowMs)).toMatchObject({
      rung: 0,
      allowedNow: false,
      nextAtMs: nowMs + 4 * dayMs,
    })
  })

  const anyPast = (...stageChoices: readonly Stage[]) =>
    fc.array(
      fc
        .tuple(
          fc.integer({ min: -20, max: 200 }),
          fc.constantFrom<FollowUpAnswer>('better', 'same', 'sore', 'worse'),
          fc.constantFrom(...stageChoices),
        )
        .map(([days, answer, stage]) => sessionEnded(days * 24, { stage, ...answered(answer) })),
      { minLength: 1, maxLength: 12 },
    )

  it('F1–F6 every history has a budget, and every refusal a reason', () => {
    fc.assert(
      fc.property(anyPast(...stages), fc.constantFrom(...stages), fc.integer(), (sessions, stage, atMs) => {
        for (const now of [nowMs, atMs]) {
          const today = budget(historyOf(...sessions), stage, now)
          expect(rungs[today.rung]).toMatchObject({ sessions: today.sessionsInWindow, windowDays: today.windowDays })
          expect(today.reasons.length > 0).toBe(!today.allowedNow)
          if (today.nextAtMs !== undefined) expect(today.nextAtMs).toBeGreaterThan(now)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('F5 a flare-up where there was no relief never leads to a bigger budget', () => {
    for (const stage of stages) {
      fc.assert(
        fc.property(anyPast(stage), fc.nat(), (sessions, pick) => {
          const index = pick % sessions.length
          if (sessions[index]?.followUp?.answer === 'better') return
          const worse = sessions.map((session, each) =>
            each === index ? { ...session, ...answered('worse') } : session,
          )
          const before = budget(historyOf(...sessions), stage, nowMs)
          const after = budget(historyOf(...worse), stage, nowMs)
          expect(after.rung).toBeLessThanOrEqual(before.rung)
          expect(after.nextAtMs ?? 0).toBeGreaterThanOrEqual(before.nextAtMs ?? 0)
        }),
        { numRuns: 1000 },
      )
    }
  })
})
