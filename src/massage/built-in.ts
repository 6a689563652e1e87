import { painGentlest10 } from '#safety/config.ts'
import type { Profile, Stage } from '#safety/profile.ts'
import type { Routine } from './routine.ts'
import { farAreas } from './routines/far-areas.ts'
import { firstWeeks } from './routines/first-weeks.ts'
import { handsAndFeet } from './routines/hands-and-feet.ts'
import { longRun } from './routines/long-run.ts'
import { neckAndShoulders } from './routines/neck-and-shoulders.ts'
import { steadyHealing } from './routines/steady-healing.ts'

/** Every routine that comes with the app, in the order a list shows them. */
export const builtInRoutines: readonly Routine[] = [
  firstWeeks,
  steadyHealing,
  longRun,
  farAreas,
  neckAndShoulders,
  handsAndFeet,
]

/** Ids of the built-in routines; the catalogue names each: `routine.<id>.name`, `routine.<id>.purpose`. */
export const builtInIds = [
  'first-weeks',
  'steady-healing',
  'long-run',
  'far-areas',
  'neck-and-shoulders',
  'hands-and-feet',
] as const
export type BuiltInId = (typeof builtInIds)[number]

/** The built-in routine of an id; undefined when none has it. */
export function builtInRoutine(id: string): Routine | undefined {
  return builtInRoutines.find((routine) => routine.id === id)
}

/** Built-in routines that are meant for a stage. */
export function routinesFor(stage: Stage): readonly Routine[] {
  return builtInRoutines.filter((routine) => routine.stages.includes(stage))
}

const defaults: Record<Stage, Routine> = { acute: firstWeeks, healing: steadyHealing, chronic: longRun }

/** The routine that is offered first at a stage; at pain 4–5 the far areas alone (S11). */
export function defaultRoutine(stage: Stage, profile: Pick<Profile, 'pain10'>): Routine {
  return profile.pain10 >= painGentlest10 && stage !== 'acute' ? farAreas : defaults[stage]
}
