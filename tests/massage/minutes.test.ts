import { describe, expect, it } from 'vitest'
import { defaultRoutine } from '#massage/built-in.ts'
import { type CompileBudget, compile, minutesFor } from '#massage/compile.ts'
import { summarize } from '#massage/summary.ts'
import type { Profile } from '#safety/profile.ts'
import { referencePerson } from './people.ts'

function budgetOf(minMinutes: number, maxMinutes: number): CompileBudget {
  return { allowedNow: true, reasons: [], minMinutes, maxMinutes }
}

/** What compiling the default routine says: `plan`, or the rules that refuse. */
function verdict(over: Partial<Profile>, minutes: number): string {
  const profile = { ...referencePerson, ...over }
  const compiled = compile({ routine: defaultRoutine(profile.stage, profile), profile, minutes })
  return compiled.kind === 'plan' ? 'plan' : compiled.rules.join(' ')
}

describe('how long a session may be (F1–F3, S11)', () => {
  it.each<[string, Partial<Profile>, CompileBudget | undefined, string]>([
    ['acute', { stage: 'acute' }, undefined, '5–15 F1'],
    ['acute, after many sessions', { stage: 'acute', sessionsDone: 9 }, undefined, '5–15 F1'],
    ['healing, the first', {}, undefined, '10–20 F2'],
    ['healing, the third', { sessionsDone: 2 }, undefined, '10–20 F2'],
    ['healing, the fourth', { sessionsDone: 3 }, undefined, '10–30 F2'],
    ['healing, a number that nobody knows', { sessionsDone: Number.NaN }, undefined, '10–20 F2'],
    ['chronic, the first', { stage: 'chronic' }, undefined, '10–30 F3'],
    ['chronic, pain 3', { stage: 'chronic', pain10: 3 }, undefined, '10–30 F3'],
    ['chronic, pain 4', { stage: 'chronic', pain10: 4 }, undefined, '10–10 S11'],
    ['acute, pain 5', { stage: 'acute', pain10: 5 }, undefined, '5–10 S11'],
    ['healing, a pain that nobody knows', { pain10: Number.NaN }, undefined, '10–10 S11'],
    ['a budget that is stricter', { stage: 'chronic' }, budgetOf(12, 18), '12–18 F3'],
    ['a budget that is wider', {}, budgetOf(1, 60), '10–20 F2'],
    ['a budget at pain 4, as short as the gentlest', { pain10: 4 }, budgetOf(10, 10), '10–10 F2'],
    ['a budget at pain 4, longer than the gentlest', { pain10: 4 }, budgetOf(10, 11), '10–10 S11'],
  ])('%s', (_, over, budget, expected) => {
    const { min, max, rule } = minutesFor({ ...referencePerson, ...over }, budget)
    expect(`${min}–${max} ${rule}`).toBe(expected)
  })

  it.each<[Partial<Profile>, number, string]>([
    [{}, 9, 'F2'],
    [{}, 10, 'plan'],
    [{}, 10.5, 'F2'],
    [{}, 20, 'plan'],
    [{}, 21, 'F2'],
    [{}, Number.NaN, 'F2'],
    [{ pain10: 0 }, 15, 'plan'],
    [{ pain10: -1 }, 15, 'S11'],
    [{ pain10: 5 }, 10, 'plan'],
    [{ pain10: 6 }, 10, 'S11'],
  ])('with %o, %s minutes: %s', (over, minutes, expected) => {
    expect(verdict(over, minutes)).toBe(expected)
  })
})

describe('a plan in short', () => {
  it('says how each place is worked, and where half of it is left alone', () => {
    const profile: Profile = { ...referencePerson, discLevels: 'unknown' }
    const compiled = compile({ routine: defaultRoutine('healing', profile), profile, minutes: 15 })
    if (compiled.kind === 'refusal') throw new Error(compiled.rules.join())
    const lines = summarize(compiled.plan).places.map((place) =>
      [place.kind, place.technique, place.tool, place.position, place.isOuterHalfOnly ? 'outer half' : 'all'].join(' '),
    )
    expect(lines).toEqual([
      'palm circles hand chair all',
      'forearm effleurage hand chair all',
      'shoulder-top petrissage hand standing outer half',
      'sole ball-roll ball chair all',
      'thigh effleurage hand standing all',
    ])
  })
})
