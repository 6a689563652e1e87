import { isMassageKind, type MassageKind, regionOf } from '#anatomy/region.ts'
import type { Pressure10 } from '#safety/technique.ts'
import type { MassageStep, Plan, PlanStep } from './plan.ts'

/** What somebody may ask for while a session runs; each makes it easier, none can make it stronger. */
export const comforts = ['lighter', 'slower', 'longer-rest'] as const
export type Comfort = (typeof comforts)[number]

/** Each wish for slower strokes adds this much to one, up to the slowest: about 3 s is the pace of T7. */
const SLOWER_BY_MS = 1_000
export const SLOWEST_STROKE_MS = 5_000
/** Each wish for a longer rest adds this much to it, up to the longest: the shortest then is a break of F4 already. */
const LONGER_BY_MS = 25_000
export const LONGEST_REST_MS = 90_000

/**
 * The plan with a wish met from a step on; the very same plan where nothing can become easier. Lighter and slower hold
 * for all that follows; a longer rest is the one that runs, or the next. Places, order and worked time stay, and the
 * total is the sum of the steps again: what is added to a rest is a pause, as time that waits for an answer is.
 */
export function eased(plan: Plan, stepIndex: number, comfort: Comfort): Plan {
  switch (comfort) {
    case 'lighter':
      return withSteps(plan, stepIndex, lighter)
    case 'slower':
      return withSteps(plan, stepIndex, slower)
    case 'longer-rest': {
      const index = plan.steps.findIndex(
        (step, at) => at >= stepIndex && (step.kind === 'rest' || step.kind === 'move'),
      )
      return index < 0 ? plan : withSteps(plan, index, (step, at) => (at === index ? longer(step) : step))
    }
  }
}

function withSteps(plan: Plan, from: number, change: (step: PlanStep, index: number) => PlanStep): Plan {
  const steps = plan.steps.map((step, index) => (index < from ? step : change(step, index)))
  if (steps.every((step, index) => step === plan.steps[index])) return plan
  return { ...plan, steps, totalMs: steps.reduce((sumMs, step) => sumMs + step.durationMs, 0) }
}

/** One of 10 less, never below 1 (T1). */
function lighter(step: PlanStep): PlanStep {
  if (step.kind !== 'massage' || step.pressures.every(({ pressure10 }) => pressure10 === 1)) return step
  const pressures: { readonly fromMs: number; readonly pressure10: Pressure10 }[] = []
  for (const { fromMs, pressure10 } of step.pressures) {
    const next: Pressure10 = pressure10 === 3 ? 2 : 1
    if (pressures.at(-1)?.pressure10 !== next) pressures.push({ fromMs, pressure10: next })
  }
  return { ...step, pressures }
}

function slower(step: PlanStep): PlanStep {
  if (step.kind !== 'massage' || step.strokeMs >= SLOWEST_STROKE_MS) return step
  return { ...step, strokeMs: Math.min(SLOWEST_STROKE_MS, step.strokeMs + SLOWER_BY_MS) }
}

function longer(step: PlanStep): PlanStep {
  if (step.durationMs >= LONGEST_REST_MS) return step
  return { ...step, durationMs: Math.min(LONGEST_REST_MS, step.durationMs + LONGER_BY_MS) }
}

/** What earlier sessions ask of the next plan. */
export type Feedback = {
  /** How often lighter, and slower, was wished for. */
  readonly lighter: number
  readonly slower: number
  readonly hasLongerRests: boolean
  /** Places that were skipped on every side they were planned for. */
  readonly skipped: readonly MassageKind[]
}

export const noFeedback: Feedback = { lighter: 0, slower: 0, hasLongerRests: false, skipped: [] }

/** Nothing can be wished for more often and still change something. */
export const MOST_WISHES = 2

export function isNoFeedback({ lighter, slower, hasLongerRests, skipped }: Feedback): boolean {
  return lighter === 0 && slower === 0 && !hasLongerRests && skipped.length === 0
}

/** What a session leaves for the next one: what it was planned with, and what was wished for and skipped in it. */
export function feedbackAfter(
  carried: Feedback,
  wished: readonly Comfort[],
  work: readonly { readonly region: MassageStep['region']; readonly isSkipped: boolean }[],
): Feedback {
  const count = (comfort: Comfort): number => wished.filter((one) => one === comfort).length
  const kinds = [...new Set(work.map(({ region }) => regionOf(region).kind))].filter(isMassageKind)
  const skippedNow = kinds.filter((kind) =>
    work.every(({ region, isSkipped }) => isSkipped || regionOf(region).kind !== kind),
  )
  return {
    lighter: Math.min(MOST_WISHES, carried.lighter + count('lighter')),
    slower: Math.min(MOST_WISHES, carried.slower + count('slower')),
    hasLongerRests: carried.hasLongerRests || count('longer-rest') > 0,
    skipped: [...new Set([...carried.skipped, ...skippedNow])],
  }
}

/** The plan as light and as slow as feedback wants it. */
export function easedBy(plan: Plan, { lighter, slower }: Pick<Feedback, 'lighter' | 'slower'>): Plan {
  const wishes: readonly Comfort[] = [
    ...Array.from({ length: lighter }, () => 'lighter' as const),
    ...Array.from({ length: slower }, () => 'slower' as const),
  ]
  return wishes.reduce((made, wish) => eased(made, 0, wish), plan)
}
