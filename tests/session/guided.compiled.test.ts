import { expect, test } from 'vitest'
import { builtInRoutines } from '#massage/built-in.ts'
import { compile } from '#massage/compile.ts'
import type { Plan } from '#massage/plan.ts'
import { comingOf } from '#session/guided.view.ts'
import { begin } from '../drivers/guided-driver.ts'
import { referencePerson } from '../massage/people.ts'

/** What the compiler makes of every built-in routine for the reference person, at two lengths. */
const plans: readonly Plan[] = builtInRoutines.flatMap((routine) =>
  [10, 15].flatMap((minutes) => {
    const compiled = compile({ routine, profile: referencePerson, minutes })
    return compiled.kind === 'plan' ? [compiled.plan] : []
  }),
)

test('compiled plans run to the second, whatever the answers take, and always introduce something', () => {
  expect(plans.length).toBeGreaterThan(3)
  for (const plan of plans) {
    for (const answerAfterMs of [1_000, 26_000]) {
      const session = begin(plan).ready()
      for (let passedMs = 0; session.state !== 'aftercare'; passedMs += 1_000) {
        expect(passedMs, `${plan.routineId} never ends`).toBeLessThan(3 * plan.totalMs)
        session.tickAnswering(1_000, answerAfterMs, 1_000)
        if (session.state === 'introducing') expect(comingOf(session.snapshot)).toBeDefined()
      }
      expect(session.context.elapsedMs).toBe(plan.totalMs)
      const plannedMs = new Map<string, number>()
      for (const step of plan.steps) {
        if (step.kind === 'massage') plannedMs.set(step.region, (plannedMs.get(step.region) ?? 0) + step.durationMs)
      }
      expect(new Map(session.context.work.map(({ region, workedMs }) => [region, workedMs]))).toEqual(plannedMs)
    }
  }
  console.info(`compiled: ${plans.length} plans, each with 2 ways of answering: exact to the millisecond`)
})
