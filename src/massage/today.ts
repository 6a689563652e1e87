import type { Screening } from '#safety/screening.ts'
import { defaultRoutine } from './built-in.ts'
import { easedBy, type Feedback, isNoFeedback, noFeedback } from './comfort.ts'
import { type CompileInput, compile, minutesFor, offeredMinutes } from './compile.ts'
import { LONGER_REST_SECONDS } from './config.ts'
import type { CompiledPlan, PlanChange } from './plan.ts'
import type { Routine } from './routine.ts'

/**
 * What somebody would like to do today; what is left out is chosen for them. `minutes` is whole; `feedback` is what
 * earlier sessions ask for.
 */
export type PlanWish = {
  readonly routine?: Routine | undefined
  readonly minutes?: number | undefined
  readonly feedback?: Feedback | undefined
}

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
  return compileWith({ routine, profile, minutes, budget }, wish.feedback ?? noFeedback)
}

/** As much of the feedback as leaves a plan of the asked length; where none does, the usual plan or its refusal. */
function compileWith(input: CompileInput, feedback: Feedback): CompiledPlan {
  const usual = compile(input)
  if (usual.kind === 'refusal' || isNoFeedback(feedback)) return usual
  const { routine } = input
  const kept = routine.places.filter(({ region }) => !feedback.skipped.includes(region))
  const skipped = routine.places.filter((place) => !kept.includes(place)).map(({ region }) => region)
  const shorter = { ...input, routine: { ...routine, places: kept } }
  const leastRestSeconds = feedback.hasLongerRests ? LONGER_REST_SECONDS : undefined
  const tries = [
    { made: { ...shorter, leastRestSeconds }, skipped, hasLongerRests: feedback.hasLongerRests },
    { made: shorter, skipped, hasLongerRests: false },
    { made: { ...input, leastRestSeconds }, skipped: [], hasLongerRests: feedback.hasLongerRests },
  ]
  for (const { made, skipped: without, hasLongerRests } of tries) {
    const compiled = compile(made)
    if (compiled.kind === 'plan') return changed(compiled, feedback, { skipped: without, hasLongerRests })
  }
  return changed(usual, feedback, { skipped: [], hasLongerRests: false })
}

function changed(
  { plan }: Extract<CompiledPlan, { kind: 'plan' }>,
  { lighter, slower }: Feedback,
  held: Pick<PlanChange, 'skipped' | 'hasLongerRests'>,
): CompiledPlan {
  const light = easedBy(plan, { lighter, slower: 0 })
  const slow = easedBy(light, { lighter: 0, slower })
  const change: PlanChange = { isLighter: light !== plan, isSlower: slow !== light, ...held }
  const isUsual = !change.isLighter && !change.isSlower && !change.hasLongerRests && change.skipped.length === 0
  return { kind: 'plan', plan: isUsual ? plan : { ...slow, changed: change } }
}
