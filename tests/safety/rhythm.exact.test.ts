import { describe, expect, it } from 'vitest'
import { noAnswers } from '#safety/answers.ts'
import { assumedSessions, professionalTimes, withAssumed } from '#safety/assumed.ts'
import { budget, rungAt } from '#safety/budget.ts'
import { dayMs, hourMs, latestTimeZoneMs, stopLockMs } from '#safety/config.ts'
import { dayStartMs } from '#safety/day.ts'
import { emptyHistory, type FollowUpAnswer, type SessionFact } from '#safety/history.ts'
import { lock, needsAgreement, needsReturn } from '#safety/lock.ts'
import type { Stage } from '#safety/profile.ts'
import { daysAgo, historyOf, nowMs, sessionEnded } from './fixtures.ts'

const untrusted = { ...emptyHistory, isComplete: false }

describe('sessions that only the user knows of (E12)', () => {
  it('are assumed at the latest moment that fits, and marked as told', () => {
    const answers = { ...noAnswers, 'recent-session': daysAgo(5), 'recent-stop': 'not-sure' } as const
    const endOfDayMs = (dayStartMs(daysAgo(5)) ?? 0) + dayMs + latestTimeZoneMs
    const assumed = (ending: 'ended' | 'stopped', atMs: number): SessionFact => ({
      startedAtMs: atMs,
      endedAtMs: atMs,
      ending,
      touched: true,
      regions: [],
      isTold: true,
    })
    expect(assumedSessions(answers, untrusted, nowMs)).toEqual([
      assumed('ended', endOfDayMs),
      assumed('stopped', nowMs),
    ])
    expect(assumedSessions(answers, emptyHistory, nowMs)).toEqual([])
  })

  it('of today are just now, never ahead of it', () => {
    const [today] = assumedSessions({ ...noAnswers, 'recent-session': daysAgo(0) }, untrusted, nowMs)
    expect(today?.endedAtMs).toBe(nowMs)
  })

  it('that there were none, or that nobody said, add nothing: the history stays the very same', () => {
    for (const answers of [noAnswers, { ...noAnswers, 'recent-session': 'none', 'recent-stop': 'none' } as const]) {
      expect(withAssumed(untrusted, answers, nowMs)).toBe(untrusted)
    }
    const known = { ...untrusted, sessions: [sessionEnded(500)] }
    expect(withAssumed(known, { ...noAnswers, 'recent-session': 'not-sure' }, nowMs).sessions).toHaveLength(2)
  })

  it.each([
    ['one', 1],
    ['two', 2],
    ['three-or-more', 3],
    ['not-sure', 3],
    [undefined, 3],
  ] as const)('F4 massages by others: %s count as %i', (count, times) => {
    const answers = {
      ...noAnswers,
      'professional-last': 'not-sure',
      ...(count && { 'professional-count': count }),
    } as const
    expect(professionalTimes(answers, nowMs)).toEqual(Array.from({ length: times }, () => nowMs))
    expect(professionalTimes({ ...answers, 'professional-last': 'none' }, nowMs)).toEqual([])
  })
})

describe('the rungs, replayed (F5)', () => {
  const at = (days: number, stage: Stage, answer: FollowUpAnswer = 'same'): SessionFact =>
    sessionEnded(days * 24, { stage, followUp: { answer, isOverADay: false } })
  const rung = (stage: Stage, ...sessions: readonly SessionFact[]) => rungAt(historyOf(...sessions), stage, nowMs)

  it.each([
    ['begins where its stage does', rung('chronic'), 0],
    [
      'chronic from the start has nothing to come down from',
      rung('chronic', at(200, 'chronic'), at(100, 'chronic')),
      0,
    ],
    ['one down for each 30 days since the last session before it grew chronic', rung('chronic', at(35, 'healing')), 1],
    ['two after 60', rung('chronic', at(61, 'healing')), 0],
    ['none before the 30th day', rung('chronic', at(29, 'healing')), 2],
    [
      'further sessions do not begin the days anew',
      rung('chronic', at(100, 'healing'), at(80, 'chronic'), at(60, 'chronic'), at(40, 'chronic'), at(20, 'chronic')),
      0,
    ],
    ['comes down on while it lasts', rung('chronic', at(100, 'healing'), at(65, 'chronic')), 0],
    [
      'stops coming down when it is healing again',
      rung('healing', at(100, 'healing'), at(90, 'chronic'), at(80, 'healing')),
      2,
    ],
    [
      'once at the lowest, what relief adds stays',
      rung(
        'chronic',
        at(300, 'healing'),
        at(230, 'chronic'),
        at(200, 'chronic', 'better'),
        at(170, 'chronic', 'better'),
        at(140, 'chronic', 'better'),
      ),
      1,
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected)
  })

  it('S13, F4, F5 waits for the longer of the pause and the window', () => {
    const found = budget(historyOf(at(1, 'chronic'), at(20, 'chronic')), 'chronic', nowMs)
    expect(found.reasons).toEqual(['F3', 'F5', 'F4'])
    // Two in 30 days: the older of the two has to leave the window, days after the pause is over.
    expect(found.nextAtMs).toBe(nowMs + 10 * dayMs)
  })
})

describe('the lock (E6)', () => {
  const stopAt = (endedAtMs: number, more: Partial<SessionFact> = {}): SessionFact => ({
    ...sessionEnded(1, { ending: 'stopped', symptom: 'tingling', ...more }),
    startedAtMs: endedAtMs - 1,
    endedAtMs,
  })
  const settled = { ...noAnswers, 'stop-settled': 'yes', 'stop-over-a-day': 'no' } as const

  it('is none without a stop, whatever the clock shows', () => {
    for (const atMs of [nowMs, Number.NaN, 0]) {
      expect(lock(historyOf(), settled, atMs)).toEqual({
        isLocked: false,
        untilMs: undefined,
        conditions: [],
        rules: [],
      })
    }
  })

  it('lasts 48 hours to the millisecond', () => {
    const history = historyOf(stopAt(nowMs))
    expect(lock(history, settled, nowMs + stopLockMs - 1).conditions).toEqual(['two-days'])
    expect(lock(history, settled, nowMs + stopLockMs).isLocked).toBe(false)
    expect(stopLockMs).toBe(48 * hourMs)
  })

  it('E12 names the clock only where the stop lies ahead of it and nothing can be trusted', () => {
    const within = { ...historyOf(stopAt(nowMs)), isComplete: false }
    expect(lock(within, settled, nowMs).conditions).toEqual(['two-days'])
    expect(lock(within, settled, nowMs - 1).conditions).toEqual(['two-days', 'clock'])
    expect(lock(historyOf(stopAt(nowMs + 1)), settled, nowMs).conditions).toEqual(['two-days'])
    expect(lock(historyOf(stopAt(nowMs + dayMs)), settled, nowMs)).toMatchObject({
      conditions: ['two-days', 'clock'],
      rules: ['S14', 'E6', 'E12'],
    })
    expect(lock(historyOf(stopAt(nowMs)), settled, Number.NaN).conditions).toEqual(['two-days', 'clock'])
  })

  it('E4 says so where one of several stops has no name', () => {
    const named = stopAt(nowMs - hourMs)
    const { symptom: _, ...unnamed } = stopAt(nowMs - 2 * hourMs)
    expect(lock(historyOf(named, unnamed), undefined, nowMs).rules).toEqual(['S14', 'E4', 'E6'].toSorted(byRule))
    expect(lock(historyOf(named), undefined, nowMs).rules).not.toContain('E4')
    expect(lock(historyOf(unnamed), settled, nowMs + 3 * stopLockMs).rules).toEqual([])
  })

  const byRule = (a: string, b: string) => ['S14', 'E4', 'E6'].indexOf(a) - ['S14', 'E4', 'E6'].indexOf(b)

  it.each([
    ['tingling', true],
    ['numbness', true],
    ['other', true],
    [undefined, true],
    ['pain', false],
    ['dizziness', false],
    ['weakness', false],
  ] as const)('waits for the level before after %s: %s', (symptom, waits) => {
    const { symptom: _, ...stop } = stopAt(nowMs)
    expect(needsReturn(symptom === undefined ? stop : { ...stop, symptom })).toBe(waits)
  })

  const pain = stopAt(nowMs, { symptom: 'pain' })
  const tingling = stopAt(nowMs)
  const weakness = stopAt(nowMs, { symptom: 'weakness' })

  it.each([
    ['nothing was stopped', [], {}, false],
    ['pain', [pain], { 'stop-settled': 'yes' }, false],
    ['weakness', [weakness], { 'stop-over-a-day': 'no', 'stop-settled': 'yes' }, true],
    ['weakness among others', [pain, weakness], { 'stop-over-a-day': 'no' }, true],
    ['tingling, nothing said', [tingling], {}, false],
    ['tingling that is back to before, nobody said for how long', [tingling], { 'stop-settled': 'yes' }, true],
    ['tingling beside pain', [pain, tingling], { 'stop-settled': 'yes' }, true],
    ['tingling over a day', [tingling], { 'stop-over-a-day': 'yes' }, true],
    ['tingling, not sure for how long', [tingling], { 'stop-over-a-day': 'not-sure' }, true],
    ['tingling for less', [tingling], { 'stop-over-a-day': 'no', 'stop-settled': 'yes' }, false],
    ['tingling that is not back', [tingling], { 'stop-settled': 'no' }, false],
  ] as const)('needs a doctor: %s', (_, stops, answers, needs) => {
    expect(needsAgreement(stops, { ...noAnswers, ...answers })).toBe(needs)
  })
})
