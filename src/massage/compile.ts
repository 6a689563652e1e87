import type { Budget } from '#safety/budget.ts'
import {
  defaultMinutes,
  firstHealingMaxMinutes,
  firstHealingSessions,
  minuteMs,
  painTooHigh10,
  sessionMinutes,
} from '#safety/config.ts'
import type { Profile, Stage } from '#safety/profile.ts'
import { type RuleId, ruleIds } from '#safety/rule.ts'
import { GENTLEST_MAX_MINUTES } from '#safety/technique.ts'
import { isGentlest, sift, startOf } from './candidates.ts'
import { checkRoutine } from './check-routine.ts'
import type { CompiledPlan } from './plan.ts'
import type { Routine } from './routine.ts'
import { fill, fillingsOf } from './timeline.ts'

const minutesRule: Record<Stage, RuleId> = { acute: 'F1', healing: 'F2', chronic: 'F3' }

/** What a plan is made of. `minutes` is whole; `budget` refuses when the sessions of the window are used up (S13). */
export type CompileInput = {
  readonly routine: Routine
  readonly profile: Profile
  readonly minutes: number
  readonly budget?: CompileBudget | undefined
  /** Rests between places are not shorter than this; left out, they are as short as T7 allows. */
  readonly leastRestSeconds?: number | undefined
}

/** As much of the session budget as a plan needs to know. */
export type CompileBudget = Pick<Budget, 'allowedNow' | 'reasons' | 'minMinutes' | 'maxMinutes'>

/**
 * Shortest and longest session that a profile may have today, in minutes, and the rule behind it (F1–F3, S11). The
 * budget, where given, knows better how many sessions count while healing; the stricter of both wins.
 */
export function minutesFor(
  profile: Profile,
  budget?: CompileBudget,
): { readonly min: number; readonly max: number; readonly rule: RuleId } {
  const ofStage = sessionMinutes[profile.stage]
  const min = Math.max(ofStage.min, budget?.minMinutes ?? ofStage.min)
  const isEarly = profile.stage === 'healing' && !(profile.sessionsDone >= firstHealingSessions)
  const stageMax = Math.min(
    ofStage.max,
    budget?.maxMinutes ?? ofStage.max,
    isEarly ? firstHealingMaxMinutes : ofStage.max,
  )
  if (isGentlest(profile) && stageMax > GENTLEST_MAX_MINUTES) return { min, max: GENTLEST_MAX_MINUTES, rule: 'S11' }
  return { min, max: stageMax, rule: minutesRule[profile.stage] }
}

/** Every whole number of minutes that this routine can fill for this profile today; empty when it cannot run. */
export function minutesThatFit({ routine, profile, budget }: Omit<CompileInput, 'minutes'>): readonly number[] {
  const { min, max } = minutesFor(profile, budget)
  if (gateRules({ routine, profile, minutes: min, budget }).length > 0) return []
  const { candidates } = sift(routine, profile)
  const start = startOf(candidates, profile)
  if (start === undefined) return []
  const fillings = fillingsOf(candidates, start, profile)
  const fitting: number[] = []
  for (let minutes = min; minutes <= max; minutes += 1) {
    if (fill(routine, fillings, minutes * 60) !== undefined) fitting.push(minutes)
  }
  return fitting
}

/** The length to offer first: the default of F4, or the nearest that fits today; undefined when the routine cannot run. */
export function offeredMinutes(input: Omit<CompileInput, 'minutes'>): number | undefined {
  const [nearest] = [...minutesThatFit(input)].sort(
    (a, b) => Math.abs(a - defaultMinutes) - Math.abs(b - defaultMinutes),
  )
  return nearest
}

/**
 * Makes the plan of a session: `minutes` × 60,000 ms exactly, only places that are allowed, reachable and workable today
 * (Z1–Z16, T5), within T1–T9 and F1–F4; or a refusal with the rules behind it. Deterministic: the same input gives the
 * same plan.
 */
export function compile(input: CompileInput): CompiledPlan {
  const { routine, profile, minutes, leastRestSeconds } = input
  const gate = gateRules(input)
  if (gate.length > 0) return refuse(gate)

  const { candidates, leftOut } = sift(routine, profile)
  const start = startOf(candidates, profile)
  if (start === undefined) return refuse([...leftOut.flatMap((place) => place.reasons), 'T8'])

  const steps = fill(routine, fillingsOf(candidates, start, profile, leastRestSeconds), minutes * 60)
  if (steps === undefined) return refuse([...leftOut.flatMap((place) => place.reasons), 'T7'])
  return {
    kind: 'plan',
    plan: {
      planVersion: 1,
      routineId: routine.id,
      stage: profile.stage,
      totalMs: minutes * minuteMs,
      steps,
      leftOut,
      withoutLotion: profile.hasLotionAllergy,
    },
  }
}

function refuse(rules: readonly RuleId[]): CompiledPlan {
  return { kind: 'refusal', rules: ruleIds.filter((rule) => rules.includes(rule)) }
}

/** Rules that refuse before any place is looked at. */
function gateRules({ routine, profile, minutes, budget }: CompileInput): readonly RuleId[] {
  const rules: RuleId[] = []
  if (!(profile.pain10 >= 0 && profile.pain10 < painTooHigh10)) rules.push('S11')
  if (budget?.allowedNow === false) rules.push('S13', ...budget.reasons)
  const breaches = checkRoutine(routine)
  if (breaches.length > 0) rules.push('T4', ...breaches.flatMap(({ rule }) => (rule === undefined ? [] : [rule])))
  if (!routine.stages.includes(profile.stage)) {
    rules.push(profile.stage === 'acute' ? 'Z8' : minutesRule[profile.stage])
  }
  const allowed = minutesFor(profile, budget)
  if (!Number.isInteger(minutes) || minutes < allowed.min || minutes > allowed.max) rules.push(allowed.rule)
  return rules
}
