import type { Point3 } from '#anatomy/field.ts'
import type { StrokePath } from '#anatomy/strokes.ts'
import { handOf, meanPressure, SAMPLE_MS, type Touch, type Trace, touchesOf } from './trace.ts'

/** How closely a practice looks; each keeps to the same stroke and the same pace. */
export const strokeLevels = ['easy', 'steady', 'fine'] as const
export type StrokeLevel = (typeof strokeLevels)[number]

/** What a level forgives whole, and where it stops giving anything. Our own careful choice. */
export const levelLeniency: Readonly<
  Record<StrokeLevel, { readonly offMm: Span; readonly paceRatio: Span; readonly unevenness: Span }>
> = {
  easy: { offMm: [8, 40], paceRatio: [1.25, 2.5], unevenness: [0.35, 1] },
  steady: { offMm: [6, 28], paceRatio: [1.15, 2], unevenness: [0.25, 0.8] },
  fine: { offMm: [4, 18], paceRatio: [1.08, 1.6], unevenness: [0.18, 0.6] },
}
type Span = readonly [free: number, none: number]

/** A finger that presses up to this much of what the glass can tell is light (T1); at twice as much nothing is given. */
const LIGHT_PRESSURE = 0.35
/** Shortest touch in all that can be judged, and the part of one stroke that it must have gone. */
const LEAST_TOUCH_MS = 2_000
const LEAST_STROKES = 0.5
/** Reversals shorter than this part of the stroke are a tremor, not a way back. */
const TURN_PART = 0.08
/** Speed is told over this long: shorter is noise, longer hides what a person would notice. */
const SPEED_MS = 150
/** Holds: a drift up to this far is still the same spot. */
const HOLD_REACH_MM = 25

/** What was done, in plain units. */
export type StrokeMeasures = {
  /** Mean distance from the stroke on the skin, mm. */
  readonly offMm: number
  /** Part of the stroke that was followed within the level's reach, 0 to 1. */
  readonly covered: number
  /** Strokes there and back a minute; for a hold, holds a minute. */
  readonly strokesPerMinute: number
  /** Spread of the speed as a part of its mean, 0 for a perfectly even hand. */
  readonly unevenness: number
  /** Mean pressure that the device told, 0 to 1; undefined where it tells none. */
  readonly pressure: number | undefined
}

/** Marks from 0 to 100. `lightness` only where the device tells pressure. */
export type StrokeMarks = {
  readonly path: number
  readonly pace: number
  readonly evenness: number
  readonly lightness: number | undefined
  /** One number for all: a weak mark is not hidden by strong ones. */
  readonly whole: number
}

export type StrokeScore =
  | { readonly kind: 'scored'; readonly measures: StrokeMeasures; readonly marks: StrokeMarks }
  /** Too little was touched to say anything fair. */
  | { readonly kind: 'too-short' }

export type StrokeGuide = {
  readonly path: StrokePath
  /** One stroke there and back, ms (T7). */
  readonly strokeMs: number
  readonly level: StrokeLevel
}

/**
 * Scores one finger, or several as one hand, against a stroke. Either way round a loop is right: its two lanes are the
 * same stroke. Pure: the same trace gives the same score, at any rate of its pointer from 15 Hz on.
 */
export function scoreStroke(fingers: readonly Trace[], guide: StrokeGuide): StrokeScore {
  const hand = handOf(fingers)
  const touches = touchesOf(hand)
  const touchedMs = touches.reduce((sum, { points }) => sum + (points.length - 1) * SAMPLE_MS, 0)
  if (touchedMs < LEAST_TOUCH_MS) return { kind: 'too-short' }
  const done = guide.path.closed ? followed(touches, guide) : held(touches, guide)
  if (done === undefined) return { kind: 'too-short' }
  const measures = { ...done, pressure: meanPressure(hand) }
  return { kind: 'scored', measures, marks: marksOf(measures, guide) }
}

function marksOf(measures: StrokeMeasures, { strokeMs, level }: StrokeGuide): StrokeMarks {
  const allowed = levelLeniency[level]
  const wanted = 60_000 / strokeMs
  const ratio = measures.strokesPerMinute / wanted
  const path = fading(measures.offMm, allowed.offMm) * measures.covered
  const pace = ratio > 0 ? fading(Math.max(ratio, 1 / ratio), allowed.paceRatio) : 0
  const evenness = fading(measures.unevenness, allowed.unevenness)
  const lightness =
    measures.pressure === undefined ? undefined : fading(measures.pressure, [LIGHT_PRESSURE, LIGHT_PRESSURE * 2])
  const parts = lightness === undefined ? [path, pace, evenness] : [path, pace, evenness, lightness]
  const whole = parts.reduce((product, part) => product * part, 1) ** (1 / parts.length)
  return {
    path: path * 100,
    pace: pace * 100,
    evenness: evenness * 100,
    lightness: lightness === undefined ? undefined : lightness * 100,
    whole: whole * 100,
  }
}

/** 1 up to `free`, 0 from `none` on, a straight way between. */
export function fading(value: number, [free, none]: Span): number {
  return Math.min(1, Math.max(0, (none - value) / (none - free)))
}

type Done = Omit<StrokeMeasures, 'pressure'>

function followed(touches: readonly Touch[], { path, level }: StrokeGuide): Done | undefined {
  const loop = loopOf(path)
  const [, reachMm] = levelLeniency[level].offMm
  // Followed means near: half way to where the level gives nothing.
  const reachM = reachMm / 2_000
  const isCovered = new Uint8Array(loop.count)
  let offM = 0
  let count = 0
  let travelledM = 0
  let travelledMs = 0
  const speeds: number[] = []
  for (const { points } of touches) {
    if (points.length < 2) continue
    const along = new Float64Array(points.length)
    let before: number | undefined
    points.forEach((point, index) => {
      const here = project(loop, point, before)
      // Unwrapped: the way goes on past the end of the loop.
      along[index] = before === undefined ? here.alongM : before + wrapped(here.alongM - before, loop.lengthM)
      before = along[index]
      offM += here.offM
      count += 1
      if (here.offM <= reachM) isCovered[here.segment] = 1
    })
    travelledM += wayOf(along, loop.lengthM * TURN_PART)
    travelledMs += (points.length - 1) * SAMPLE_MS
    pushSpeeds(speeds, along)
  }
  const strokes = travelledM / loop.lengthM
  if (strokes < LEAST_STROKES) return undefined
  let covered = 0
  for (let segment = 0; segment < loop.count; segment += 1) {
    if (isCovered[segment] === 1) covered += (loop.lengths[segment] ?? 0) / loop.lengthM
  }
  return {
    offMm: (offM / count) * 1_000,
    covered: Math.min(1, covered),
    strokesPerMinute: strokes / (travelledMs / 60_000),
    unevenness: spreadOf(speeds),
  }
}

function held(touches: readonly Touch[], { path, strokeMs }: StrokeGuide): Done | undefined {
  const [spot] = path.spots
  if (spot === undefined) return undefined
  let offM = 0
  let near = 0
  let count = 0
  const lengthsMs: number[] = []
  for (const { points } of touches) {
    const ms = (points.length - 1) * SAMPLE_MS
    // A tap is no hold.
    if (ms < strokeMs / 5) continue
    lengthsMs.push(ms)
    for (const point of points) {
      const off = Math.hypot(point[0] - spot.point[0], point[1] - spot.point[1], point[2] - spot.point[2])
      offM += off
      count += 1
      if (off * 1_000 <= HOLD_REACH_MM) near += 1
    }
  }
  if (count === 0) return undefined
  const meanMs = lengthsMs.reduce((sum, ms) => sum + ms, 0) / lengthsMs.length
  return {
    offMm: (offM / count) * 1_000,
    covered: near / count,
    strokesPerMinute: 60_000 / meanMs,
    unevenness: spreadOf(lengthsMs),
  }
}

type Loop = {
  readonly count: number
  readonly points: readonly Point3[]
  /** Length of each segment and where along the loop it begins, metres. */
  readonly lengths: Float64Array
  readonly starts: Float64Array
  readonly lengthM: number
}

function loopOf({ spots }: StrokePath): Loop {
  const points = spots.map(({ point }) => point)
  const lengths = new Float64Array(points.length)
  const starts = new Float64Array(points.length)
  let lengthM = 0
  points.forEach((from, index) => {
    const to = points[(index + 1) % points.length] ?? from
    starts[index] = lengthM
    lengths[index] = Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2])
    lengthM += lengths[index]
  })
  return { count: points.length, points, lengths, starts, lengthM }
}

/**
 * How much a step along the loop counts against distance from it: enough that a finger between two lanes stays on its
 * own, little enough that one that changed lanes is believed.
 */
const STEP_WEIGHT = 0.3

/** The place on the loop that a finger at `point` is at, having been at `beforeM` along it a moment ago. */
function project(loop: Loop, point: Point3, beforeM: number | undefined) {
  let best = Number.POSITIVE_INFINITY
  let alongM = 0
  let offM = 0
  let segment = 0
  for (let index = 0; index < loop.count; index += 1) {
    const from = loop.points[index]
    const to = loop.points[(index + 1) % loop.count]
    const size = loop.lengths[index] ?? 0
    if (from === undefined || to === undefined) continue
    const ux = to[0] - from[0]
    const uy = to[1] - from[1]
    const uz = to[2] - from[2]
    const px = point[0] - from[0]
    const py = point[1] - from[1]
    const pz = point[2] - from[2]
    const t = size === 0 ? 0 : Math.min(1, Math.max(0, (px * ux + py * uy + pz * uz) / (size * size)))
    const off = Math.hypot(px - ux * t, py - uy * t, pz - uz * t)
    const along = (loop.starts[index] ?? 0) + size * t
    const step = beforeM === undefined ? 0 : wrapped(along - beforeM, loop.lengthM) * STEP_WEIGHT
    const cost = off * off + step * step
    if (cost < best) {
      best = cost
      alongM = along
      offM = off
      segment = index
    }
  }
  return { alongM, offM, segment }
}

/** A difference along a loop, the short way round: from minus half its length up to half of it. */
function wrapped(differenceM: number, lengthM: number): number {
  return differenceM - Math.round(differenceM / lengthM) * lengthM
}

/** How far a hand went along the loop, there and back alike; a way back shorter than `leastM` is a tremor. */
function wayOf(along: Float64Array, leastM: number): number {
  let way = 0
  let turn = along[0] ?? 0
  let furthest = turn
  let direction = 0
  for (const here of along) {
    if (direction === 0) {
      if (Math.abs(here - turn) < leastM) continue
      direction = Math.sign(here - turn)
      furthest = here
    } else if ((here - furthest) * direction > 0) {
      furthest = here
    } else if (Math.abs(here - furthest) >= leastM) {
      way += Math.abs(furthest - turn)
      turn = furthest
      furthest = here
      direction = -direction
    }
  }
  const last = along.at(-1) ?? turn
  return way + Math.abs((direction === 0 ? last : furthest) - turn)
}

function pushSpeeds(speeds: number[], along: Float64Array): void {
  const reach = Math.max(1, Math.round(SPEED_MS / SAMPLE_MS / 2))
  for (let index = reach; index + reach < along.length; index += 1) {
    speeds.push(Math.abs((along[index + reach] ?? 0) - (along[index - reach] ?? 0)))
  }
}

/** Standard deviation as a part of the mean; 0 where there is nothing to compare. */
export function spreadOf(values: readonly number[]): number {
  if (values.length < 2) return 0
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  if (mean === 0) return 0
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  return Math.sqrt(variance) / mean
}
