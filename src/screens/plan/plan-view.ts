import { type RegionId, type RegionKind, regionOf } from '#anatomy/region.ts'
import type { Side } from '#anatomy/side.ts'
import type { BreathingStep, LeftOut, MassageStep, MoveStep, Plan, PlanStep } from '#massage/plan.ts'
import type { RuleId } from '#safety/rule.ts'
import type { Zone } from '#safety/zone.ts'

/** One row of the timeline. `fromMs` counts from the start of the session. */
export type TimelineEntry =
  | {
      readonly kind: 'breathing'
      readonly fromMs: number
      readonly durationMs: number
      readonly phase: BreathingStep['phase']
    }
  | { readonly kind: 'move'; readonly fromMs: number; readonly durationMs: number; readonly move: MoveStep }
  | {
      readonly kind: 'place'
      readonly fromMs: number
      readonly region: RegionKind
      readonly technique: MassageStep['technique']
      /** Only the half further from the spine is worked today (Z9). */
      readonly isOuterHalfOnly?: true
      /** In working order; with their touched time, which may differ where one side is left out. */
      readonly sides: readonly { readonly side: Side; readonly durationMs: number }[]
    }

type PlaceEntry = Extract<TimelineEntry, { kind: 'place' }>

function withBout(entry: PlaceEntry, side: Side, durationMs: number): PlaceEntry {
  const known = entry.sides.some((other) => other.side === side)
  const sides = known
    ? entry.sides.map((other) => (other.side === side ? { side, durationMs: other.durationMs + durationMs } : other))
    : [...entry.sides, { side, durationMs }]
  return { ...entry, sides }
}

/** The plan as rows: left and right of one place are one row, rests belong to the place before them. */
export function timelineOf(steps: readonly PlanStep[]): readonly TimelineEntry[] {
  const entries: TimelineEntry[] = []
  let fromMs = 0
  for (const step of steps) {
    const { durationMs } = step
    if (step.kind === 'breathing') entries.push({ kind: 'breathing', fromMs, durationMs, phase: step.phase })
    if (step.kind === 'move') entries.push({ kind: 'move', fromMs, durationMs, move: step })
    if (step.kind === 'massage') {
      const { kind, side } = regionOf(step.region)
      const last = entries.at(-1)
      if (last?.kind === 'place' && last.region === kind && last.technique === step.technique) {
        entries[entries.length - 1] = withBout(last, side, durationMs)
      } else {
        const limits = step.isOuterHalfOnly ? ({ isOuterHalfOnly: true } as const) : {}
        const sides = [{ side, durationMs }]
        entries.push({ kind: 'place', fromMs, region: kind, technique: step.technique, ...limits, sides })
      }
    }
    fromMs += durationMs
  }
  return entries
}

/** Which sides a place works, as the catalogue names it: `plan.timeline.<order>`. */
export function sideOrder(sides: readonly { readonly side: Side }[]): 'left-right' | 'right-left' | 'left' | 'right' {
  const [first, second] = sides.map(({ side }) => side)
  if (second === undefined) return first === 'right' ? 'right' : 'left'
  return first === 'right' ? 'right-left' : 'left-right'
}

/** Places of a plan, one for each row of the timeline. */
export function countPlaces(entries: readonly TimelineEntry[]): number {
  return entries.filter(({ kind }) => kind === 'place').length
}

/** Things to have within reach, in the order in which they are fetched. */
export const readyThings = ['chair', 'bed', 'wall', 'cushion', 'ball', 'water'] as const
export type ReadyThing = (typeof readyThings)[number]

/** What a plan needs; water is for afterwards and always there (T11). */
export function readyFor(plan: Plan): readonly ReadyThing[] {
  const positions = new Set(
    plan.steps.flatMap((step) => (step.kind === 'move' ? [step.from, step.to] : [step.position])),
  )
  const massage = plan.steps.filter((step) => step.kind === 'massage')
  const needs: Record<ReadyThing, boolean> = {
    chair: positions.has('chair') || positions.has('calves-on-chair'),
    bed: positions.has('half-lying') || positions.has('side-lying') || positions.has('calves-on-chair'),
    wall: positions.has('standing'),
    cushion: massage.some(({ note }) => note === 'note.working-elbow' || note === 'note.leg-on-cushion'),
    ball: massage.some(({ tool }) => tool === 'ball'),
    water: true,
  }
  return readyThings.filter((thing) => needs[thing])
}

/** A place that was left out, with both sides in one line where the same rules took them. */
export type LeftOutLine = {
  readonly region: RegionKind
  readonly side: Side
  readonly reasons: readonly RuleId[]
}

export function leftOutLines(leftOut: readonly LeftOut[]): readonly LeftOutLine[] {
  const lines: LeftOutLine[] = []
  for (const { region, reasons } of leftOut) {
    const { kind, side } = regionOf(region)
    const twin = lines.findIndex((line) => line.region === kind && isSameSet(line.reasons, reasons))
    const line = lines[twin]
    if (line === undefined) lines.push({ region: kind, side, reasons })
    // Both sides are named once, without a side, as a place on the midline is.
    else if (line.side !== side) lines[twin] = { ...line, side: 'midline' }
  }
  return lines
}

function isSameSet(a: readonly RuleId[], b: readonly RuleId[]): boolean {
  return a.length === b.length && a.every((rule) => b.includes(rule))
}

/** Regions that the plan works, for the picture. */
export function workedRegions(plan: Plan): readonly RegionId[] {
  return [...new Set(plan.steps.flatMap((step) => (step.kind === 'massage' ? [step.region] : [])))]
}

/** Steps between two lengths that can be chosen. */
export const MINUTE_STEP = 5

/**
 * A few lengths out of all that fit: round ones, the shortest and the longest, and the one that is chosen. Ascending,
 * and never a length that does not fit.
 */
export function shortList(fitting: readonly number[], chosen: number | undefined): readonly number[] {
  const ends = [Math.min(...fitting), Math.max(...fitting)]
  return fitting
    .filter((minutes) => minutes % MINUTE_STEP === 0 || ends.includes(minutes) || minutes === chosen)
    .sort((a, b) => a - b)
}

/** Of the places that are never touched, those that the screen's first line is about (Z1–Z3). */
const backRules: ReadonlySet<RuleId> = new Set(['Z1', 'Z2', 'Z3'])

/**
 * The zones to paint beside a plan: its own places, and the back that it keeps away from. The whole red of a body on
 * which most is forbidden would frighten somebody who is about to begin; the body screen shows it all, with reasons.
 * Without a plan every zone is shown.
 */
export function zonesShown(
  zones: ReadonlyMap<RegionId, Zone>,
  plan: Pick<Plan, 'steps'> | undefined,
): ReadonlyMap<RegionId, Zone> {
  if (plan === undefined) return zones
  const worked = new Set<RegionId>(plan.steps.flatMap((step) => (step.kind === 'massage' ? [step.region] : [])))
  return new Map(
    [...zones].filter(([id]) => {
      const { never } = regionOf(id)
      return worked.has(id) || (never !== undefined && backRules.has(never))
    }),
  )
}
