import { describe, expect, it } from 'vitest'
import { factOf, toldRecord } from '#journal/facts.ts'
import { type Answers, noAnswers } from '#safety/answers.ts'
import { withAssumed } from '#safety/assumed.ts'
import { rungAt } from '#safety/budget.ts'
import { dayMs } from '#safety/config.ts'
import { type History, hasLastedPain, type SessionFact } from '#safety/history.ts'
import { lock, unsettledStops } from '#safety/lock.ts'
import { lockConditionsOf } from '#session/flow.view.ts'
import { monday, openApp } from '../drivers/flow-driver.ts'
import { nowMs, sessionEnded } from '../safety/fixtures.ts'

/** A session of the journal, and a record beside it that could not be read (E12). */
const untrusted = (...sessions: readonly SessionFact[]): History => ({ isComplete: false, sessions })
const notSure: Answers = { ...noAnswers, 'recent-session': 'not-sure', 'recent-stop': 'none' }
const tingled = sessionEnded(24 * 5, { ending: 'stopped', symptom: 'tingling' })

describe('a session that only the user knows of (E12)', () => {
  it('is no proof that a stop was settled: not being sure lifts no lock (E6)', () => {
    const known = withAssumed(untrusted(tingled), notSure, nowMs)
    expect(unsettledStops(known)).toEqual([tingled])
    expect(lock(known, notSure, nowMs).conditions).toContain('back-to-before')
  })

  it('is none either once it is written down', () => {
    const [, assumed] = withAssumed(untrusted(tingled), notSure, nowMs).sessions
    const told = factOf(toldRecord(nowMs, 'ended', assumed, 0))
    expect(unsettledStops({ isComplete: true, sessions: [tingled, told] })).toEqual([tingled])
  })

  it('does not show that a doctor agreed after pain that lasted (S9)', () => {
    const painful = sessionEnded(24 * 5, { followUp: { answer: 'worse', isOverADay: true } })
    expect(hasLastedPain(withAssumed(untrusted(painful), notSure, nowMs))).toBe(true)
  })

  it('lends a chronic disc no rung of the early stage, which nobody said it was in (F3, F5)', () => {
    const [assumed] = withAssumed(untrusted(), notSure, nowMs).sessions
    const told = factOf(toldRecord(nowMs, 'ended', assumed, 0))
    expect(told.stage).toBeUndefined()
    expect(rungAt({ isComplete: true, sessions: [told] }, 'chronic', nowMs + 3 * dayMs)).toBe(0)
  })
})

it('a lock that only the user knows of says what opens it (E6, E12)', () => {
  const app = openApp(monday)
    .load({ memory: undefined })
    .start()
    .answerAll({ 'recent-session': '2026-02-20', 'recent-stop': '2026-02-20', 'stop-settled': 'no' })
    .expectScreen('outcome')
  expect(app.context.screening?.outcome).toBe('locked')
  expect(lockConditionsOf(app.snapshot)).toEqual(['back-to-before'])
})
