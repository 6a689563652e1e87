import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  askAgainMs,
  clockDriftMs,
  dayMs,
  hourMs,
  lastedTooLongMs,
  latestTimeZoneMs,
  minuteMs,
  stopLockMs,
  takeUpWithinMs,
} from '#safety/config.ts'
import {
  countedSessions,
  counts,
  endOf,
  type FollowUp,
  type History,
  isFollowedByOwn,
  isTrusted,
  lastSession,
  type SessionFact,
} from '#safety/history.ts'
import { historyOf, nowMs, sessionEnded, sessionWithoutFollowUp } from './fixtures.ts'

const none = Number.NaN

describe('the hours of the rules', () => {
  it('are what the clinical rules say', () => {
    expect(stopLockMs).toBe(48 * hourMs)
    expect(lastedTooLongMs).toBe(24 * hourMs)
    expect(askAgainMs).toBe(600_000)
    expect(takeUpWithinMs).toBe(900_000)
    expect(latestTimeZoneMs).toBe(12 * hourMs)
    expect([minuteMs, hourMs, dayMs]).toEqual([60_000, 3_600_000, 86_400_000])
  })
})

describe('the end of a session', () => {
  it.each([
    [1_000, 2_000, 2_000],
    [2_000, 1_000, 2_000],
    [1_000, none, 1_000],
    [none, 2_000, 2_000],
    [none, Number.POSITIVE_INFINITY, undefined],
    [none, none, undefined],
  ])('E12 from %d to %d is at %d', (startedAtMs, endedAtMs, end) => {
    expect(endOf({ ...sessionEnded(1), startedAtMs, endedAtMs })).toBe(end)
  })
})

describe('a journal', () => {
  const one = (startedAtMs: number, endedAtMs: number): History =>
    historyOf({ ...sessionEnded(1), startedAtMs, endedAtMs })

  it.each([
    ['a session of no length', one(nowMs - 1, nowMs - 1), true],
    ['one that ends before it starts', one(nowMs, nowMs - 1), false],
    ['one that ends as far ahead as a clock may drift', one(nowMs, nowMs + clockDriftMs), true],
    ['one that ends further ahead', one(nowMs, nowMs + clockDriftMs + 1), false],
    ['one without a start', one(none, nowMs), false],
    ['one that starts before all time', one(Number.NEGATIVE_INFINITY, nowMs), false],
    ['one without an end', one(nowMs - 1, none), false],
    ['nothing', historyOf(), true],
    ['nothing, and incomplete', { ...historyOf(), isComplete: false }, false],
    ['a good one beside a bad one', historyOf(sessionEnded(1), { ...sessionEnded(2), endedAtMs: none }), false],
  ])('E12 with %s', (_, history, expected) => {
    expect(isTrusted(history, nowMs)).toBe(expected)
  })
})

describe('sessions that count', () => {
  it.each([
    ['F6 one that touched', sessionEnded(1), true],
    ['F6 one that touched nothing', sessionEnded(1, { touched: false }), false],
    ['F6 one that was ended before it touched', sessionEnded(1, { touched: false, ending: 'ended' }), false],
    ['F6 a stop before it touched', sessionEnded(1, { touched: false, ending: 'stopped' }), true],
    ['E11 one that nobody closed', sessionEnded(1, { touched: false, ending: 'interrupted' }), true],
  ] satisfies readonly (readonly [string, SessionFact, boolean])[])('%s', (_, session, expected) => {
    expect(counts(session)).toBe(expected)
    expect(countedSessions(historyOf(session))).toHaveLength(expected ? 1 : 0)
  })

  it('come oldest first, whatever order they are in', () => {
    const [a, b, c] = [sessionEnded(300), sessionEnded(200), sessionEnded(100)]
    for (const order of [
      [a, b, c],
      [c, b, a],
      [b, c, a],
    ]) {
      expect(countedSessions(historyOf(...order))).toEqual([a, b, c])
      expect(lastSession(historyOf(...order))).toBe(c)
    }
  })

  it('without any time are left out', () => {
    expect(countedSessions(historyOf({ ...sessionEnded(1), startedAtMs: none, endedAtMs: none }))).toEqual([])
  })

  it('of one time and different endings or symptoms are different ones (E6)', () => {
    const stop = sessionEnded(5, { ending: 'stopped' })
    const unnamed = countedSessions(historyOf(stop, { ...stop, symptom: 'pain' }, { ...stop, symptom: 'tingling' }))
    expect(unnamed.map(({ symptom }) => symptom)).toEqual([undefined, 'pain', 'tingling'])
    expect(countedSessions(historyOf(stop, { ...stop, ending: 'finished' }))).toHaveLength(2)
  })

  const followUps: readonly (FollowUp | undefined)[] = [
    undefined,
    { answer: 'better', isOverADay: false },
    { answer: 'same', isOverADay: false },
    { answer: 'sore', isOverADay: false },
    { answer: 'worse', isOverADay: false },
    { answer: 'worse', isOverADay: true },
  ]

  it('A1, A2 recorded twice keep the stricter follow-up, whichever comes first', () => {
    const record = sessionWithoutFollowUp(50)
    const of = (followUp: FollowUp | undefined): SessionFact =>
      followUp === undefined ? record : { ...record, followUp }
    followUps.forEach((milder, index) => {
      for (const stricter of followUps.slice(index)) {
        for (const pair of [
          [of(milder), of(stricter)],
          [of(stricter), of(milder)],
        ]) {
          expect(countedSessions(historyOf(...pair)).map(({ followUp }) => followUp)).toEqual([stricter])
        }
      }
    })
  })

  it('A1 recorded twice alike are the first of the two', () => {
    const [first, second] = [sessionEnded(50), sessionEnded(50)]
    expect(countedSessions(historyOf(first, second))[0]).toBe(first)
  })
})

describe('what a later session proves (E6)', () => {
  const stop = sessionEnded(200, { ending: 'stopped' })
  const startingAfter = (ms: number, more: Partial<SessionFact> = {}): SessionFact => ({
    ...sessionEnded(1, more),
    startedAtMs: stop.endedAtMs + ms,
  })

  it.each([
    ['a session two days later', startingAfter(stopLockMs), true],
    ['one a moment sooner', startingAfter(stopLockMs - 1), false],
    ['one that came from a file (E12)', startingAfter(stopLockMs, { isImported: true }), false],
    ['one that was only told of (E12)', startingAfter(stopLockMs, { isTold: true }), false],
    [
      'one that is said not to be imported or told',
      startingAfter(stopLockMs, { isImported: false, isTold: false }),
      true,
    ],
    ['itself', stop, false],
  ])('%s', (_, later, expected) => {
    expect(isFollowedByOwn(stop, [stop, later])).toBe(expected)
  })

  it.each([
    ['before this device learnt of the stop (E12)', stopLockMs + 1, false],
    ['once it did', stopLockMs, true],
  ])('is nothing of a stop from elsewhere by a session that began %s', (_, knownMs, expected) => {
    const known = { ...stop, knownSinceMs: stop.endedAtMs + knownMs }
    expect(isFollowedByOwn(known, [known, startingAfter(stopLockMs)])).toBe(expected)
  })

  it('is nothing by a session that starts long after it ended, were it itself', () => {
    const long = { ...stop, startedAtMs: stop.endedAtMs + stopLockMs }
    expect(isFollowedByOwn(long, [long])).toBe(false)
  })
})

describe('counting thousands of sessions', () => {
  it('comes to what comparing each with every other comes to', () => {
    const time = fc.constantFrom(nowMs - 3 * hourMs, nowMs - 2 * hourMs, nowMs - hourMs, none, -0, 0)
    const one = fc
      .record({
        startedAtMs: time,
        endedAtMs: time,
        ending: fc.constantFrom('finished' as const, 'stopped' as const),
        symptom: fc.constantFrom(undefined, 'pain' as const),
        followUp: fc.constantFrom(undefined, 'better' as const, 'worse' as const),
        touched: fc.boolean(),
      })
      .map(
        ({ symptom, followUp, ...session }): SessionFact => ({
          ...sessionWithoutFollowUp(1, session),
          ...(symptom === undefined ? {} : { symptom }),
          ...(followUp === undefined ? {} : { followUp: { answer: followUp, isOverADay: false } }),
        }),
      )
    const isSame = (a: SessionFact, b: SessionFact) =>
      (['startedAtMs', 'endedAtMs', 'ending', 'symptom'] as const).every((name) => `${a[name]}` === `${b[name]}`)
    const worth = ({ followUp }: SessionFact) => [undefined, 'better', 'worse'].indexOf(followUp?.answer)
    fc.assert(
      fc.property(fc.array(one, { maxLength: 40 }), (sessions) => {
        const counting = sessions.filter((session) => counts(session) && endOf(session) !== undefined)
        const firsts = counting.filter((session, at) => counting.findIndex((other) => isSame(other, session)) === at)
        const strictest = firsts.map((first) =>
          counting.filter((other) => isSame(other, first)).reduce((a, b) => (worth(b) > worth(a) ? b : a)),
        )
        const expected = strictest.sort((a, b) => (endOf(a) ?? 0) - (endOf(b) ?? 0))
        expect(countedSessions(historyOf(...sessions))).toEqual(expected)
      }),
      { numRuns: 500 },
    )
  })
})
