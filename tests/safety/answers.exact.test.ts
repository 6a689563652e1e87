import { describe, expect, it } from 'vitest'
import { isMassageKind, regions } from '#anatomy/region.ts'
import { limbIds } from '#anatomy/side.ts'
import {
  type AnswerProblem,
  limbsOf,
  noAnswers,
  parseAnswers,
  placesOf,
  problemWithDay,
  takeAnswer,
} from '#safety/answers.ts'
import { clockDriftMs, dayMs, earliestTimeZoneMs, hourMs } from '#safety/config.ts'
import { dayStartMs, daysSince, isAtLeast, isWithin } from '#safety/day.ts'
import { nowMs, wellAnswers } from './fixtures.ts'

describe('answers from a file', () => {
  it.each([
    ['cauda', 'none', 'cauda', 'pick-one'],
    ['cauda', [], 'cauda', 'pick-one'],
    ['cauda', ['x'], 'cauda.0', 'not-an-option'],
    ['cauda', ['none', 'saddle'], 'cauda', 'not-together'],
    ['chest', 'x', 'chest', 'not-an-option'],
    ['pain-now', 11, 'pain-now', 'out-of-scale'],
    ['pain-now', -1, 'pain-now', 'out-of-scale'],
    ['pain-now', 1.5, 'pain-now', 'out-of-scale'],
    ['pain-now', 'x', 'pain-now', 'out-of-scale'],
    ['began', 'x', 'began', 'not-a-date'],
    ['began', '2026-02-30', 'began', 'not-a-date'],
    ['began', 5, 'began', 'not-a-date'],
    ['sore-places', 'x', 'sore-places', 'not-a-place'],
    ['sore-places', [], 'sore-places', 'not-a-place'],
    ['sore-places', ['left-wing'], 'sore-places', 'not-a-place'],
    ['symptom-limbs', 'x', 'symptom-limbs', 'not-a-limb'],
    ['symptom-limbs', [], 'symptom-limbs', 'not-a-limb'],
    ['symptom-limbs', ['left-wing'], 'symptom-limbs', 'not-a-limb'],
  ] satisfies readonly (readonly [string, unknown, string, AnswerProblem])[])(
    '%s is not %j: %s, %s',
    (id, value, path, message) => {
      expect(parseAnswers({ ...wellAnswers, [id]: value })).toEqual({ kind: 'problems', problems: [{ path, message }] })
    },
  )

  it('that are no object are named at the empty path', () => {
    for (const input of [5, null, 'x']) {
      const parsed = parseAnswers(input)
      expect(parsed.kind === 'problems' && parsed.problems.map(({ path }) => path)).toEqual([''])
    }
  })

  it.each([0, 10])('S11 pain goes from 0 to 10: %i', (pain) => {
    expect(parseAnswers({ ...noAnswers, 'pain-now': pain }).kind).toBe('answers')
  })
})

describe('one answer', () => {
  it.each([
    ['chest', 'maybe', 'not-an-option'],
    ['chest', 3, 'not-an-option'],
    // One right option does not carry a wrong one with it.
    ['cauda', ['saddle', 'x'], 'not-an-option'],
    ['cauda', [3, 'saddle'], 'not-an-option'],
    // Nonsense is named before what does not go together.
    ['cauda', ['none', 'x'], 'not-an-option'],
    ['sore-places', ['left-calf', 'left-wing'], 'not-a-place'],
    ['sore-places', 'left-calf', 'pick-one'],
    ['symptom-limbs', ['left-leg', 'tail'], 'not-a-limb'],
    ['symptom-limbs', 3, 'pick-one'],
  ] satisfies readonly (readonly [string, unknown, AnswerProblem])[])('%s refuses %j: %s', (id, value, problem) => {
    expect(takeAnswer(noAnswers, id, value, nowMs)).toEqual({ kind: 'problem', problem })
  })

  it('a page that takes no list takes none, whatever is in it', () => {
    expect(takeAnswer(noAnswers, 'chest', ['yes'], nowMs)).toEqual({ kind: 'problem', problem: 'not-an-option' })
  })
})

describe('a day', () => {
  const tomorrow = '2026-03-03'
  const startMs = dayStartMs(tomorrow) ?? 0

  it('is not in the future where it has begun somewhere on Earth, give or take a clock that is a little slow', () => {
    const firstMs = startMs - earliestTimeZoneMs - clockDriftMs
    expect(problemWithDay(tomorrow, firstMs)).toBeUndefined()
    expect(problemWithDay(tomorrow, firstMs - 1)).toBe('future-date')
    expect(earliestTimeZoneMs).toBe(14 * hourMs)
    expect(clockDriftMs).toBe(5 * 60_000)
  })

  it('is of this century or the last', () => {
    expect(problemWithDay('1920-01-01', nowMs)).toBeUndefined()
    expect(problemWithDay('1919-12-31', nowMs)).toBe('too-long-ago')
  })

  it.each(['x2026-03-01', '2026-03-01T10:00', '2026-03-01 ', '20260301', ''])('is not %j', (text) => {
    expect(dayStartMs(text)).toBeUndefined()
    expect(problemWithDay(text, nowMs)).toBe('not-a-date')
  })

  it('counts from midnight, and a time zone’s tomorrow as today', () => {
    const dayAtMs = dayStartMs('2026-03-02') ?? 0
    expect(daysSince('2026-03-02', dayAtMs)).toBe(0)
    expect(daysSince('2026-03-02', dayAtMs + dayMs - 1)).toBe(0)
    expect(daysSince('2026-03-02', dayAtMs + dayMs)).toBe(1)
    expect(daysSince('2026-03-02', dayAtMs - 1)).toBe(0)
    expect(daysSince('2026-03-02', dayAtMs - dayMs)).toBe(0)
    expect(daysSince('2026-03-02', dayAtMs - dayMs - 1)).toBeUndefined()
  })

  it('lies at least, and at most, so many days back, itself included', () => {
    const atMs = dayStartMs('2026-03-02') ?? 0
    expect([27, 28, 29].map((days) => isAtLeast('2026-02-02', days, atMs))).toEqual([true, true, false])
    expect([27, 28, 29].map((days) => isWithin('2026-02-02', days, atMs))).toEqual([false, true, true])
    for (const none of [undefined, 'x', '2026-04-01']) {
      expect(isAtLeast(none, 0, atMs)).toBe(false)
      expect(isWithin(none, 900, atMs)).toBe(false)
    }
  })
})

describe('nobody knows', () => {
  it('Z13 stands for every limb', () => {
    expect(limbsOf(undefined)).toEqual(limbIds)
    expect(limbsOf('not-sure')).toEqual(limbIds)
    expect(limbsOf('none')).toEqual([])
    expect(limbsOf(['left-arm'])).toEqual(['left-arm'])
  })

  it('Z11, Z12 stands for every place that could be massaged', () => {
    const every = regions.filter(({ kind }) => isMassageKind(kind)).map(({ id }) => id)
    expect(every).toHaveLength(26)
    expect(placesOf(undefined)).toEqual(every)
    expect(placesOf('not-sure')).toEqual(every)
    expect(placesOf('none')).toEqual([])
    expect(placesOf(['head'])).toEqual(['head'])
  })
})
