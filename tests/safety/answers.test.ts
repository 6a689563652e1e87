import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AnswerProblem, noAnswers, parseAnswers, takeAnswer } from '#safety/answers.ts'
import { dayStartMs, daysSince } from '#safety/day.ts'
import { questionIds } from '#safety/question-table.ts'
import { questions } from '#safety/questions.ts'
import { daysAgo, nowMs, wellAnswers } from './fixtures.ts'

describe('one answer', () => {
  it.each([
    ['S1', 'cauda', ['saddle', 'saddle', 'sexual'], ['saddle', 'sexual']],
    ['S2', 'chest', 'not-sure', 'not-sure'],
    ['S11', 'pain-now', 10, 10],
    ['S11', 'pain-now', 'not-sure', 'not-sure'],
    ['Z11', 'sore-places', ['left-calf'], ['left-calf']],
    ['Z11', 'sore-places', 'none', 'none'],
    ['Z13', 'symptom-limbs', ['left-leg'], ['left-leg']],
    ['S15', 'spine-operation', '2026-03-02', '2026-03-02'],
    ['S15', 'spine-operation', 'never', 'never'],
  ])('%s %s takes %j', (_, id, value, kept) => {
    expect(takeAnswer(noAnswers, id, value, nowMs)).toEqual({ kind: 'taken', answers: { ...noAnswers, [id]: kept } })
  })

  it.each([
    ['no-such-question', 'yes', 'unknown-question'],
    ['toString', 'yes', 'unknown-question'],
    ['chest', 'maybe', 'not-an-option'],
    ['chest', ['yes'], 'not-an-option'],
    ['chest', undefined, 'not-an-option'],
    ['cauda', [], 'pick-one'],
    ['cauda', 'none', 'pick-one'],
    ['cauda', ['saddle', 'none'], 'not-together'],
    ['cauda', ['gone'], 'not-an-option'],
    ['pain-now', 11, 'out-of-scale'],
    ['pain-now', -1, 'out-of-scale'],
    ['pain-now', 4.5, 'out-of-scale'],
    ['pain-now', Number.NaN, 'out-of-scale'],
    ['pain-now', '4', 'out-of-scale'],
    ['began', '2026-02-30', 'not-a-date'],
    ['began', '2026-2-3', 'not-a-date'],
    ['began', 'yesterday', 'not-a-date'],
    ['began', 20260203, 'not-a-date'],
    ['began', '2026-03-05', 'future-date'],
    ['began', '9999-12-31', 'future-date'],
    ['began', '1066-10-14', 'too-long-ago'],
    ['sore-places', ['left-wing'], 'not-a-place'],
    ['sore-places', [], 'pick-one'],
    ['symptom-limbs', ['left-wing'], 'not-a-limb'],
  ] satisfies readonly (readonly [string, unknown, AnswerProblem])[])('S8 %s refuses %j: %s', (id, value, problem) => {
    expect(takeAnswer(noAnswers, id, value, nowMs)).toEqual({ kind: 'problem', problem })
  })

  it('E12 whatever arrives, it is taken as valid answers or named as a problem', () => {
    const values = fc.oneof(
      fc.anything(),
      fc.constantFrom(...questions.flatMap(({ options }) => options)),
      fc.integer(),
    )
    fc.assert(
      fc.property(fc.constantFrom(...questionIds), values, fc.maxSafeInteger(), (id, value, atMs) => {
        const taken = takeAnswer(wellAnswers, id, value, atMs)
        if (taken.kind === 'taken') expect(parseAnswers(taken.answers).kind).toBe('answers')
        else expect(taken.problem).not.toBe('unknown-question')
      }),
      { numRuns: 2000 },
    )
  })
})

describe('saved answers', () => {
  it('S8 complete answers read back as they are', () => {
    expect(parseAnswers(wellAnswers)).toEqual({ kind: 'answers', answers: wellAnswers })
    expect(parseAnswers(JSON.parse(JSON.stringify(wellAnswers)))).toEqual({ kind: 'answers', answers: wellAnswers })
  })

  it('E12 names the path of every wrong field', () => {
    const parsed = parseAnswers({ ...wellAnswers, 'pain-now': 12, 'sore-places': ['left-wing'], extra: 1 })
    if (parsed.kind !== 'problems') return expect.fail('was accepted')
    expect(parsed.problems.map(({ path }) => path).sort()).toEqual(['extra', 'pain-now', 'sore-places'])
  })

  it.each([undefined, null, 3, 'x', [], {}, { answersVersion: 2 }])('E12 refuses %j', (input) => {
    expect(parseAnswers(input).kind).toBe('problems')
  })
})

describe('days', () => {
  it.each([
    ['2024-02-29', Date.UTC(2024, 1, 29)],
    ['2023-02-29', undefined],
    ['2026-13-01', undefined],
    ['2026-00-10', undefined],
    ['', undefined],
    ['2026-03-02T00:00', undefined],
  ])('F4 %s begins at %s', (text, expected) => {
    expect(dayStartMs(text)).toBe(expected)
  })

  it('F4 counts whole days, takes another time zone’s tomorrow as today, and knows no future', () => {
    expect(daysSince(daysAgo(0), nowMs)).toBe(0)
    expect(daysSince(daysAgo(28), nowMs)).toBe(28)
    expect(daysSince(daysAgo(-1), nowMs)).toBe(0)
    expect(daysSince(daysAgo(-2), nowMs)).toBeUndefined()
    expect(daysSince('1970-01-01', Number.NaN)).toBeUndefined()
  })
})
