import { isMassageKind, type MassageKind, type RegionId, regionOf } from '#anatomy/region.ts'
import type { PairedSide } from '#anatomy/side.ts'
import { minuteMs } from '#safety/config.ts'
import type { Position } from '#safety/profile.ts'
import type { Pressure10, Technique, Tool } from '#safety/technique.ts'
import type { MassageStep, Plan } from './plan.ts'

/** One place of a plan, both its sides together. */
export type PlaceSummary = {
  readonly kind: MassageKind
  /** In the order they are worked. */
  readonly sides: readonly PairedSide[]
  readonly technique: Technique
  readonly tool: Tool
  readonly position: Position
  /** Time on each side. */
  readonly eachSideMs: number
  readonly isOuterHalfOnly: boolean
}

/** What a plan is in short, for the screen before it starts. */
export type PlanSummary = {
  readonly minutes: number
  /** Time with hands or ball on the body. */
  readonly touchMs: number
  readonly places: readonly PlaceSummary[]
  /** Every position, in the order it first comes. */
  readonly positions: readonly Position[]
  readonly hasBall: boolean
  readonly highestPressure10: Pressure10
}

/** A plan in short: places in order with their sides, minutes, positions, whether a ball is needed. */
export function summarize(plan: Plan): PlanSummary {
  const places: PlaceSummary[] = []
  const positions = new Set<Position>()
  let touchMs = 0
  const pressures10: Pressure10[] = []
  for (const step of plan.steps) {
    // A move leads from the position of the step before it to that of the step after it.
    if (step.kind !== 'move') positions.add(step.position)
    if (step.kind !== 'massage') continue
    touchMs += step.durationMs
    pressures10.push(...step.pressures.map(({ pressure10 }) => pressure10))
    addPlace(places, step)
  }
  const [highestPressure10 = 1] = [...pressures10].sort((a, b) => b - a)
  return {
    minutes: plan.totalMs / minuteMs,
    touchMs,
    places,
    positions: [...positions],
    hasBall: places.some(({ tool }) => tool === 'ball'),
    highestPressure10,
  }
}

function addPlace(places: PlaceSummary[], step: MassageStep): void {
  const { kind, side } = regionOf(step.region)
  if (!isMassageKind(kind) || side === 'midline') throw new Error(`${step.region} is never massaged`)
  const last = places.at(-1)
  if (last?.kind === kind) {
    places[places.length - 1] = { ...last, sides: [...last.sides, side] }
    return
  }
  places.push({
    kind,
    sides: [side],
    technique: step.technique,
    tool: step.tool,
    position: step.position,
    eachSideMs: step.durationMs,
    isOuterHalfOnly: step.isOuterHalfOnly,
  })
}

const lowerBack: readonly RegionId[] = ['lower-back', 'sacrum', 'back-spine']

/**
 * Whether any step touches the lower back, the sacrum or the spine above them (Z1–Z3). No plan of the compiler ever
 * does; the plan screen says so only after asking here.
 */
export function touchesLowerBack(plan: Plan): boolean {
  return plan.steps.some((step) => step.kind === 'massage' && lowerBack.includes(step.region))
}
