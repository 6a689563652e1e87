import { expect, it } from 'vitest'
import { compile } from '#massage/compile.ts'
import { firstWeeks } from '#massage/routines/first-weeks.ts'
import type { Profile } from '#safety/profile.ts'
import { referencePerson } from '../massage/people.ts'
import { faultsOf } from '../massage/plan-oracle.ts'

it('T8 a plan whose only place is kneaded ends calmly all the same', () => {
  const profile: Profile = { ...referencePerson, stage: 'acute', sorePlaces: ['right-palm'] }
  const compiled = compile({ routine: firstWeeks, profile, minutes: 5 })
  if (compiled.kind === 'refusal') throw new Error(compiled.rules.join())
  const worked = compiled.plan.steps.filter((step) => step.kind === 'massage')
  expect(worked.map(({ region, technique }) => `${region} ${technique}`)).toEqual(['right-upper-arm effleurage'])
  expect(faultsOf(compiled.plan, profile, 5)).toEqual([])
})
