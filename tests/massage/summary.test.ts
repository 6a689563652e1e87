import { describe, expect, it } from 'vitest'
import { regions } from '#anatomy/region.ts'
import { defaultRoutine } from '#massage/built-in.ts'
import { compile } from '#massage/compile.ts'
import type { Plan } from '#massage/plan.ts'
import { summarize, touchesLowerBack } from '#massage/summary.ts'
import type { Profile } from '#safety/profile.ts'
import { referencePerson } from './people.ts'

function planFor(profile: Profile): Plan {
  const compiled = compile({ routine: defaultRoutine(profile.stage, profile), profile, minutes: 15 })
  if (compiled.kind === 'refusal') throw new Error(compiled.rules.join())
  return compiled.plan
}

describe('summarize', () => {
  it('says what the reference session is', () => {
    const summary = summarize(planFor(referencePerson))
    expect(summary.minutes).toBe(15)
    expect(summary.touchMs).toBe((4 * 45 + 6 * 60) * 1_000)
    expect(summary.positions).toEqual(['chair', 'standing'])
    expect(summary.hasBall).toBe(true)
    expect(summary.highestPressure10).toBe(2)
    expect(summary.places.map(({ kind, sides, eachSideMs }) => [kind, sides.join(), eachSideMs])).toEqual([
      ['palm', 'left,right', 45_000],
      ['forearm', 'left,right', 45_000],
      ['shoulder-top', 'left,right', 60_000],
      ['sole', 'left,right', 60_000],
      ['thigh', 'left,right', 60_000],
    ])
  })

  it('shows one side where the other is locked, and no ball where no sole is', () => {
    const oneLeg = summarize(planFor({ ...referencePerson, symptomLimbs: ['left-leg'] }))
    expect(oneLeg.places.find(({ kind }) => kind === 'sole')?.sides).toEqual(['right'])
    const noChair = summarize(planFor({ ...referencePerson, comfortablePositions: ['half-lying'] }))
    expect(noChair.hasBall).toBe(false)
    expect(noChair.positions).toEqual(['half-lying'])
  })
})

describe('a plan that was tampered with', () => {
  const plan = planFor(referencePerson)

  it('is no plan, where it works what is never massaged', () => {
    const steps = plan.steps.map((step) => (step.kind === 'massage' ? { ...step, region: 'sacrum' as const } : step))
    expect(() => summarize({ ...plan, steps })).toThrow('sacrum is never massaged')
  })

  it('says the highest pressure, wherever it comes', () => {
    const steps = plan.steps.map((step, index) =>
      step.kind === 'massage'
        ? { ...step, pressures: [{ fromMs: 0, pressure10: index === 1 ? 3 : 1 } as const] }
        : step,
    )
    expect(summarize({ ...plan, steps }).highestPressure10).toBe(3)
    expect(summarize({ ...plan, steps: [] }).highestPressure10).toBe(1)
  })
})

describe('touchesLowerBack', () => {
  it('is false for what is compiled, and would notice', () => {
    const plan = planFor(referencePerson)
    expect(touchesLowerBack(plan)).toBe(false)
    const bad = regions.filter(({ never }) => never === 'Z2' || never === 'Z3' || never === 'Z1')
    const noticed = bad.map(({ id }) =>
      touchesLowerBack({
        ...plan,
        steps: plan.steps.map((step) => (step.kind === 'massage' ? { ...step, region: id } : step)),
      }),
    )
    expect(Object.fromEntries(bad.map(({ id }, index) => [id, noticed[index]]))).toEqual({
      'lower-back': true,
      sacrum: true,
      'back-spine': true,
      'neck-spine': false,
    })
  })
})
