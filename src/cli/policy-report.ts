import { type RegionId, regions } from '#anatomy/region.ts'
import type { ProfileFile } from '#journal/profile-file.ts'
import type { CompiledPlan, PlanStep } from '#massage/plan.ts'
import { planForToday } from '#massage/today.ts'
import { withAssumed } from '#safety/assumed.ts'
import type { Budget } from '#safety/budget.ts'
import { type LockCondition, type LockConditionKey, lock } from '#safety/lock.ts'
import type { Profile, Stage } from '#safety/profile.ts'
import type { QuestionId } from '#safety/question-table.ts'
import { type RuleId, type RuleWhyKey, whyKey } from '#safety/rule.ts'
import { type Outcome, type OutcomeKey, type Reason, type Screening, screen } from '#safety/screening.ts'
import { type ZoneLimit, type ZoneLimitKey, type ZoneStatus, zonesOf } from '#safety/zone.ts'

/** A rule, and the key of its reason in plain words. */
export type Why = { readonly rule: RuleId; readonly messageKey: RuleWhyKey }

export type ReportedReason = Why & {
  /** What this reason alone would come to. */
  readonly outcome: Reason['outcome']
  readonly questionId: QuestionId | null
  readonly isMissing: boolean
  readonly until: string | null
}

export type ReportedRegion = {
  readonly region: RegionId
  readonly status: ZoneStatus
  readonly reasons: readonly Why[]
  readonly limits: readonly { readonly limit: ZoneLimit; readonly messageKey: ZoneLimitKey }[]
}

export type ReportedStep = PlanStep & { readonly fromMs: number }

export type ReportedPlan =
  | { readonly kind: 'none'; readonly outcome: Outcome }
  | { readonly kind: 'refusal'; readonly reasons: readonly Why[] }
  | {
      readonly kind: 'plan'
      readonly routineId: string
      readonly stage: Stage
      readonly totalMs: number
      /** S12: nothing in it may mention oils or creams. */
      readonly withoutLotion: boolean
      readonly steps: readonly ReportedStep[]
      readonly leftOut: readonly { readonly region: RegionId; readonly reasons: readonly Why[] }[]
    }

/** Everything that the rules say of a profile file, as plain data that survives JSON; times are ISO, in UTC. */
export type PolicyReport = {
  readonly reportVersion: 1
  readonly now: string
  readonly screening: {
    readonly outcome: Outcome
    readonly titleKey: OutcomeKey
    readonly textKey: OutcomeKey
    /** Every reason that applies, strictest first; empty only for `go`. */
    readonly reasons: readonly ReportedReason[]
    /** S11: the gentlest plan only. */
    readonly gentlest: boolean
    /** Questions that the rules still need an answer to. */
    readonly missing: readonly QuestionId[]
  }
  readonly profile: Profile
  readonly lock: {
    readonly isLocked: boolean
    readonly until: string | null
    readonly conditions: readonly { readonly condition: LockCondition; readonly messageKey: LockConditionKey }[]
    readonly reasons: readonly Why[]
  }
  readonly budget: Pick<
    Budget,
    'allowedNow' | 'rung' | 'sessionsInWindow' | 'windowDays' | 'minMinutes' | 'maxMinutes' | 'defaultMinutes'
  > & { readonly next: string | null; readonly reasons: readonly Why[] }
  /** Every region once, in the order of the anatomy. */
  readonly regions: readonly ReportedRegion[]
  readonly plan: ReportedPlan
}

/** Asks the app's own rules about somebody on some day, and reports all that they say. */
export function policyReport({ nowMs, answers, history, routine, minutes }: ProfileFile): PolicyReport {
  const screening = screen(answers, history, nowMs)
  return {
    reportVersion: 1,
    now: isoOf(nowMs),
    screening: screeningOf(screening),
    profile: screening.profile,
    // As the screening does, with the stops that only the user knows of (E12).
    lock: lockOf(lock(withAssumed(history, answers, nowMs), answers, nowMs)),
    budget: budgetOf(screening.budget),
    regions: regionsOf(screening.profile),
    plan: planOf(planForToday(screening, { routine, minutes }), screening.outcome),
  }
}

function why(rule: RuleId): Why {
  return { rule, messageKey: whyKey(rule) }
}

function isoOf(timeMs: number): string {
  return new Date(timeMs).toISOString()
}

function untilOf(timeMs: number | undefined): string | null {
  return timeMs === undefined ? null : isoOf(timeMs)
}

function screeningOf({ outcome, reasons, gentlest, missing }: Screening): PolicyReport['screening'] {
  return {
    outcome,
    titleKey: `outcome.${outcome}.title`,
    textKey: `outcome.${outcome}.text`,
    reasons: reasons.map(({ outcome: alone, rule, questionId, untilMs }) => ({
      ...why(rule),
      outcome: alone,
      questionId: questionId ?? null,
      isMissing: questionId !== undefined && missing.includes(questionId),
      until: untilOf(untilMs),
    })),
    gentlest,
    missing,
  }
}

function lockOf({ isLocked, untilMs, conditions, rules }: ReturnType<typeof lock>): PolicyReport['lock'] {
  return {
    isLocked,
    until: untilOf(untilMs),
    conditions: conditions.map((condition) => ({ condition, messageKey: `lock.${condition}` as const })),
    reasons: rules.map(why),
  }
}

function budgetOf({ nextAtMs, reasons, ...budget }: Budget): PolicyReport['budget'] {
  return { ...budget, next: untilOf(nextAtMs), reasons: reasons.map(why) }
}

function regionsOf(profile: Profile): PolicyReport['regions'] {
  const zones = zonesOf(profile)
  return regions.map(({ id }) => {
    const zone = zones.get(id)
    // Allow-list: a region that the policy says nothing of is not massaged.
    if (zone === undefined) return { region: id, status: 'forbidden', reasons: [why('Z7')], limits: [] }
    return {
      region: id,
      status: zone.status,
      reasons: zone.reasons.map(why),
      limits: zone.limits.map((limit) => ({ limit, messageKey: `limit.${limit}` as const })),
    }
  })
}

function planOf(compiled: CompiledPlan | undefined, outcome: Outcome): ReportedPlan {
  if (compiled === undefined) return { kind: 'none', outcome }
  if (compiled.kind === 'refusal') return { kind: 'refusal', reasons: compiled.rules.map(why) }
  const { routineId, stage, totalMs, withoutLotion, steps, leftOut } = compiled.plan
  let fromMs = 0
  return {
    kind: 'plan',
    routineId,
    stage,
    totalMs,
    withoutLotion,
    steps: steps.map((step) => {
      const reported = { fromMs, ...step }
      fromMs += step.durationMs
      return reported
    }),
    leftOut: leftOut.map(({ region, reasons }) => ({ region, reasons: reasons.map(why) })),
  }
}
