import type { MassageKind, RegionId } from '#anatomy/region.ts'
import type { PairedSide } from '#anatomy/side.ts'
import type { Position, Stage } from '#safety/profile.ts'
import type { RuleId } from '#safety/rule.ts'
import type { Pressure10, Tool, TouchTechnique } from '#safety/technique.ts'
import type { ZoneLimit } from '#safety/zone.ts'

/** Notes that a place may carry; the catalogue says them as `note.<id>`. */
export const noteIds = [
  'working-elbow',
  'let-shoulder-drop',
  'head-still',
  'ball-in-sock',
  'no-bending',
  'towards-heart',
  'stay-on-muscle',
  'leg-on-cushion',
] as const
export type NoteId = (typeof noteIds)[number]
export type NoteKey = `note.${NoteId}`

/** Quiet breathing and body scan, no touch: opens and closes every plan. */
export type BreathingStep = {
  readonly kind: 'breathing'
  readonly phase: 'opening' | 'closing'
  readonly durationMs: number
  readonly position: Position
}

/** The hand that works a place, or both. */
export type StepHand = PairedSide | 'both'

/** Hands (or a ball) on one place, on one side. */
export type MassageStep = {
  readonly kind: 'massage'
  readonly region: RegionId
  readonly technique: TouchTechnique
  readonly tool: Tool
  readonly position: Position
  /** Which hand works, or both side by side; undefined where a ball does. */
  readonly hand: StepHand | undefined
  readonly durationMs: number
  /** One stroke, there and back (T7: about 3 s). */
  readonly strokeMs: number
  /** Pressure from a moment of this step on, ascending, the first at 0 (T9: the first 15 s at 1). */
  readonly pressures: readonly { readonly fromMs: number; readonly pressure10: Pressure10 }[]
  /** Only the half of the region that lies further from the spine is worked (the `outer-half` limit). */
  readonly isOuterHalfOnly: boolean
  /** Every limit of the place today; the catalogue says each as `limit.<id>`. */
  readonly limits?: readonly ZoneLimit[]
  /** Catalogue key of a note for this place: `note.<id>`, or undefined. */
  readonly note: NoteKey | undefined
}

/** Rest between places; the check-in and the introduction of the next place happen inside (E9). */
export type RestStep = { readonly kind: 'rest'; readonly durationMs: number; readonly position: Position }

/**
 * A slow change of position, or of tool, that also rests and checks in. Standing up and lying down take 45 s and count
 * as the break of F4; sitting down from standing, or taking the ball, takes no longer than a rest and does not.
 */
export type MoveStep = {
  readonly kind: 'move'
  readonly durationMs: number
  readonly from: Position
  readonly to: Position
  /** What happens to the ball, said in the instruction. */
  readonly ball: 'fetch' | 'put-away' | undefined
}

export type PlanStep = BreathingStep | MassageStep | RestStep | MoveStep

/** A place that the routine had and this plan has not, with the rules that took it out. */
export type LeftOut = { readonly region: RegionId; readonly reasons: readonly RuleId[] }

/** How a plan differs from the usual one because of what somebody wished for and skipped before. */
export type PlanChange = {
  readonly isLighter: boolean
  readonly isSlower: boolean
  readonly hasLongerRests: boolean
  /** Places of the routine that were skipped and do not come today. */
  readonly skipped: readonly MassageKind[]
}

/** A compiled routine: plain data, exact to the second, ready for the session chart. */
export type Plan = {
  readonly planVersion: 1
  readonly routineId: string
  readonly stage: Stage
  readonly totalMs: number
  readonly steps: readonly PlanStep[]
  readonly leftOut: readonly LeftOut[]
  /** True when no step and no tip may mention oils, lotions or creams (S12). */
  readonly withoutLotion: boolean
  /** What the plan was changed by because of earlier sessions; left out where nothing was. */
  readonly changed?: PlanChange | undefined
}

/** Why no plan can be made; `rules` is never empty. */
export type PlanRefusal = { readonly kind: 'refusal'; readonly rules: readonly RuleId[] }
export type CompiledPlan = { readonly kind: 'plan'; readonly plan: Plan } | PlanRefusal
