import type { Screening } from '#safety/screening.ts'
import { defaultRoutine } from './built-in.ts'
import { compile, minutesFor, offeredMinutes } from './compile.ts'
import type { CompiledPlan } from './plan.ts'
import type { Routine } from './routine.ts'

/** What somebody would like to do today; what is left out is chosen for them. `minutes` is whole. */
export type PlanWish = { readonly routine?: Routine | undefined; readonly minutes?: number | undefined }

/**
 * Today's plan of the wished routine and minutes, or the rules by which there is none; undefined where the screening
 * allows no session. Where nobody wished for a length, it is the usual one (F4) or the nearest that the routine can
 * fill today.
 */
export function planForToday(
  { outcome, profile, budget }: Pick<Screening, 'outcome' | 'profile' | 'budget'>,
  wish: PlanWish,
): CompiledPlan | undefined {
  if (outcome !== 'go') return undefined
  const routine = wish.routine ?? defaultRoutine(profile.stage, profile)
  // Where no length fits, the refusal is that of the shortest.
  const minutes = wish.minutes ?? offeredMinutes({ routine, profile, budget }) ?? minutesFor(profile, budget).min
  return compile({ routine, profile, minutes, budget })
}
