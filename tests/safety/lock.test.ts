import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answers, noAnswers } from '#safety/answers.ts'
import { dayMs, hourMs } from '#safety/config.ts'
import { type SessionFact, type StopSymptom, stopSymptoms } from '#safety/history.ts'
import { lock, waitsOf } from '#safety/lock.ts'
import { historyOf, nowMs, sessionEnded } from './fixtures.ts'

const stopped = (hoursAgo: number, symptom?: StopSymptom, more: Partial<SessionFact> = {}): SessionFact =>
  sessionEnded(hoursAgo, { ending: 'stopped', ...(symptom === undefined ? {} : { symptom }), ...more })
const settled: Answers = { ...noAnswers, 'stop-settled': 'yes', 'stop-over-a-day': 'no' }

describe('after a stop', () => {
  it.each([...stopSymptoms, undefined])('E6 48 h after %s, to the millisecond', (symptom) => {
    const history = historyOf(stopped(0, symptom))
    const agreed: Answers = { ...settled, 'agreed-since': 'yes' }
    expect(lock(history, agreed, nowMs + 48 * hourMs - 1)).toMatchObject({
      isLocked: true,
      untilMs: nowMs + 48 * hourMs,
    })
    expect(lock(history, agreed, nowMs + 48 * hourMs)).toMatchObject({
      isLocked: false,
      untilMs: undefined,
      conditions: [],
      rules: [],
    })
  })

  it.each([
    ['tingling', noAnswers, ['back-to-before']],
    ['numbness', noAnswers, ['back-to-before']],
    ['other', noAnswers, ['back-to-before']],
    [undefined, noAnswers, ['back-to-before']],
    ['tingling', { ...noAnswers, 'stop-settled': 'no' }, ['back-to-before']],
    ['tingling', { ...noAnswers, 'stop-settled': 'not-sure', 'stop-over-a-day': 'no' }, ['back-to-before']],
    ['tingling', { ...noAnswers, 'stop-settled': 'yes' }, ['doctor-agreed']],
    ['tingling', { ...settled, 'stop-over-a-day': 'yes' }, ['doctor-agreed']],
    ['numbness', { ...settled, 'stop-over-a-day': 'not-sure' }, ['doctor-agreed']],
    ['numbness', { ...settled, 'stop-over-a-day': 'yes', 'agreed-since': 'not-sure' }, ['doctor-agreed']],
    ['numbness', { ...settled, 'stop-over-a-day': 'yes', 'agreed-since': 'yes' }, []],
    ['tingling', settled, []],
    ['pain', noAnswers, []],
    ['dizziness', noAnswers, []],
    ['weakness', settled, ['doctor-agreed']],
    ['weakness', { ...noAnswers, 'agreed-since': 'no' }, ['doctor-agreed']],
    ['weakness', { ...noAnswers, 'agreed-since': 'yes' }, []],
  ] satisfies readonly (readonly [StopSymptom | undefined, Answers, readonly string[]])[])(
    'E6 three days after %s, with %j: %j',
    (symptom, answers, conditions) => {
      const result = lock(historyOf(stopped(72, symptom)), answers, nowMs)
      expect(result.conditions).toEqual(conditions)
      expect(result.isLocked).toBe(conditions.length > 0)
      expect(result.rules.length > 0).toBe(result.isLocked)
    },
  )

  it.each([
    ['tingling', undefined, ['back-to-before', 'if-over-a-day', 'day-after']],
    [undefined, undefined, ['back-to-before', 'if-over-a-day', 'day-after']],
    ['pain', undefined, ['day-after']],
    ['weakness', undefined, ['doctor-agreed', 'day-after']],
    ['tingling', { ...noAnswers, 'follow-up': 'same' }, ['back-to-before', 'if-over-a-day']],
    ['tingling', { ...noAnswers, 'stop-over-a-day': 'no' }, ['back-to-before', 'day-after']],
    ['tingling', { ...noAnswers, 'stop-settled': 'yes', 'stop-over-a-day': 'yes' }, ['doctor-agreed', 'day-after']],
  ] satisfies readonly (readonly [StopSymptom | undefined, Answers | undefined, readonly string[]])[])(
    'E6, A1 says what is waited for besides the hours after %s, with %j: %j',
    (symptom, answers, waits) => {
      const { followUp: _, ...stop } = stopped(1, symptom)
      const history = historyOf(stop)
      expect(waitsOf(lock(history, answers, nowMs), history, answers)).toEqual(waits)
    },
  )

  it('A1 waits for no day after that is already told, and for nothing where nothing is locked', () => {
    const told = historyOf(stopped(30, 'pain', { followUp: { answer: 'same', isOverADay: false } }))
    expect(waitsOf(lock(told, undefined, nowMs), told, undefined)).toEqual([])
    const open = historyOf(stopped(72, 'pain'))
    expect(waitsOf(lock(open, undefined, nowMs), open, undefined)).toEqual([])
  })

  it('E4 a stop without a name says so', () => {
    expect(lock(historyOf(stopped(1)), undefined, nowMs).rules).toEqual(['S14', 'E4', 'E6'])
  })

  it('E4 an ending that was not a stop locks nothing', () => {
    for (const ending of ['finished', 'ended'] as const)
      expect(lock(historyOf(sessionEnded(0, { ending })), undefined, nowMs).isLocked).toBe(false)
  })

  it('E6 a stop that touched nothing locks too', () => {
    expect(lock(historyOf(stopped(1, 'pain', { touched: false })), undefined, nowMs).isLocked).toBe(true)
  })

  it('E6 a later session of this device settles a stop, an imported one or one too soon does not', () => {
    const stop = stopped(24 * 10, 'weakness')
    expect(lock(historyOf(stop, sessionEnded(24 * 4)), undefined, nowMs).isLocked).toBe(false)
    expect(lock(historyOf(stop, sessionEnded(24 * 4, { isImported: true })), undefined, nowMs).isLocked).toBe(true)
    expect(lock(historyOf(stop, sessionEnded(24 * 9)), undefined, nowMs).isLocked).toBe(true)
  })

  it('E11 a session nobody closed locks until it is, however old', () => {
    const open = historyOf(sessionEnded(24 * 300, { ending: 'interrupted' }))
    expect(lock(open, settled, nowMs)).toEqual({
      isLocked: true,
      untilMs: undefined,
      conditions: ['closed'],
      rules: ['S14', 'E11'],
    })
  })

  it('E12 a clock set back never shortens a lock', () => {
    const history = historyOf(stopped(0, 'pain'))
    for (const backMs of [hourMs, dayMs, 365 * dayMs, nowMs]) {
      const result = lock(history, settled, nowMs - backMs)
      expect(result).toMatchObject({ isLocked: true, untilMs: nowMs + 48 * hourMs })
      expect(result.conditions).toContain('clock')
      expect(result.rules).toContain('E12')
    }
  })

  it('E6 more stops, and less good news, never unlock', () => {
    const anyStop = fc
      .tuple(fc.integer({ min: -50, max: 400 }), fc.constantFrom(...stopSymptoms, undefined))
      .map(([hoursAgo, symptom]) => stopped(hoursAgo, symptom))
    fc.assert(
      fc.property(
        fc.array(anyStop, { maxLength: 6 }),
        anyStop,
        fc.constantFrom(noAnswers, settled),
        (stops, more, answers) => {
          const before = lock(historyOf(...stops), answers, nowMs)
          const after = lock(historyOf(...stops, { ...more, isImported: true }), answers, nowMs)
          if (before.isLocked) expect(after.isLocked).toBe(true)
          expect(after.untilMs ?? 0).toBeGreaterThanOrEqual(before.untilMs ?? 0)
          const unsure = lock(historyOf(...stops), { ...answers, 'stop-settled': 'not-sure' }, nowMs)
          if (before.isLocked) expect(unsure.isLocked).toBe(true)
          const locked = lock(historyOf(...stops), answers, nowMs)
          expect(locked.conditions.length > 0 && locked.rules.length > 0).toBe(locked.isLocked)
        },
      ),
      { numRuns: 2000 },
    )
  })
})

it('E6 the latest moment that a clock can show ends a lock, a later one is no moment', () => {
  const history = historyOf(stopped(0, 'pain'))
  expect(lock(history, settled, 8.64e15).isLocked).toBe(false)
  expect(lock(history, settled, 8.64e15 + 1_000).isLocked).toBe(true)
})
