import { defaultRoutine } from '#massage/built-in.ts'
import { compile } from '#massage/compile.ts'
import type { Plan } from '#massage/plan.ts'
import { type Profile, stages } from '#safety/profile.ts'
import { shortPlan } from '../drivers/fixture-plan.ts'
import { referencePerson } from '../massage/people.ts'

function compiledFor(person: Partial<Profile>): Plan {
  const profile: Profile = { ...referencePerson, ...person }
  const compiled = compile({ routine: defaultRoutine(profile.stage, profile), profile, minutes: 15 })
  if (compiled.kind === 'refusal') throw new Error(`no plan: ${compiled.rules.join()}`)
  return compiled.plan
}

/** Every kind of step and seam, each stage's default routine, and one whose legs are worked on one side only. */
export const walkedPlans: readonly { readonly name: string; readonly plan: Plan }[] = [
  { name: 'every kind of step', plan: shortPlan },
  ...stages.map((stage) => ({ name: `default of ${stage}`, plan: compiledFor({ stage }) })),
  { name: 'one-sided', plan: compiledFor({ symptomLimbs: ['left-leg'] }) },
]
