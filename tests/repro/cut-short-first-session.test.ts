import { describe, expect, it } from 'vitest'
import type { RegionId } from '#anatomy/region.ts'
import { builtInRoutines, defaultRoutine, routinesFor } from '#massage/built-in.ts'
import { compile, minutesThatFit, offeredMinutes } from '#massage/compile.ts'
import type { Plan } from '#massage/plan.ts'
import type { Routine } from '#massage/routine.ts'
import { type Profile, stages } from '#safety/profile.ts'
import { referencePerson } from '../massage/people.ts'

function planOf(routine: Routine, profile: Profile): Plan | undefined {
  const minutes = offeredMinutes({ routine, profile })
  const compiled = minutes === undefined ? undefined : compile({ routine, profile, minutes })
  return compiled?.kind === 'plan' ? compiled.plan : undefined
}

const regionsOf = (plan: Plan): readonly RegionId[] =>
  plan.steps.flatMap((step) => (step.kind === 'massage' ? [step.region] : []))

describe('a first session that was cut short leaves a way to a second one (Z16)', () => {
  for (const stage of stages) {
    for (const pain10 of [2, 5]) {
      it(`wherever it was cut: ${stage}, pain ${pain10}`, () => {
        const dead: string[] = []
        let tried = 0
        for (const routine of routinesFor(stage)) {
          const person: Profile = { ...referencePerson, stage, pain10 }
          const first = planOf(routine, person)
          if (first === undefined) continue
          const regions = regionsOf(first)
          for (let worked = 0; worked <= regions.length; worked += 1) {
            const second: Profile = { ...person, sessionsDone: 1, workedRegions: regions.slice(0, worked) }
            const fits = routinesFor(stage).some(
              (other) => minutesThatFit({ routine: other, profile: second }).length > 0,
            )
            const standard = defaultRoutine(stage, second)
            if (!fits || minutesThatFit({ routine: standard, profile: second }).length === 0) {
              dead.push(`${routine.id} after ${worked}: ${fits ? `no ${standard.id}` : 'nothing'}`)
            }
            tried += 1
          }
        }
        expect(dead).toEqual([])
        expect(tried).toBeGreaterThan(8)
      })
    }
  }

  it('also after a session that was only told of (E12)', () => {
    const told: Profile = { ...referencePerson, sessionsDone: 1, workedRegions: [] }
    expect(builtInRoutines.some((routine) => planOf(routine, told) !== undefined)).toBe(true)
    expect(planOf(defaultRoutine('healing', told), told)).toBeDefined()
  })
})
