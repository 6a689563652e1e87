import { distanceToNearest } from '#anatomy/evaluate-field.ts'
import type { Point3 } from '#anatomy/field.ts'
import type { RegionId } from '#anatomy/region.ts'

/** How a finger stands to the places that may not be touched. */
export type Nearness = 'clear' | 'near' | 'over'

/** A finger this near is warned whatever its way; it is let go again a little further out, so that it does not flicker. */
export const NEAR_MM = 20
export const CLEAR_MM = 28
/** One that would be there within this time is warned as well: sight, sound and a buzz need that long to be of use. */
export const AHEAD_MS = 300

/** Where a finger was last: its distance to what may not be touched, mm, at a time in ms. */
export type Approach = { readonly nearness: Nearness; readonly mm: number; readonly atMs: number }

/** Distance in mm of a point on the skin (metres, at rest) to the nearest of some places; negative inside one. */
export function mmToNearest(point: Point3, places: readonly RegionId[]): number {
  return distanceToNearest(places, point) * 1_000
}

/**
 * How a finger stands at its next moment, `mm` from the nearest such place at `atMs`: `near` before a forbidden place is reached, `over` inside it. A finger that comes down
 * inside one is `over` at once.
 */
export function nearnessOf(before: Approach | undefined, mm: number, atMs: number): Nearness {
  if (mm <= 0) return 'over'
  const gone = before === undefined ? 0 : atMs - before.atMs
  const speed = before === undefined || gone <= 0 ? 0 : (before.mm - mm) / gone
  const isClosing = speed > 0 && mm - speed * AHEAD_MS <= 0
  const wasWarned = before !== undefined && before.nearness !== 'clear'
  const isNear = mm <= (wasWarned ? CLEAR_MM : NEAR_MM)
  return isClosing || isNear ? 'near' : 'clear'
}

/** A place of a stroke, and how far it keeps from what may not be touched, mm. */
export type Margin = { readonly point: Point3; readonly mm: number }

/** How far each place of a stroke (metres on the skin, at rest) keeps from some places. */
export function marginsOf(points: readonly Point3[], places: readonly RegionId[]): readonly Margin[] {
  return points.map((point) => ({ point, mm: mmToNearest(point, places) }))
}

/** A finger this near to a stroke is far from all that keeps `FAR_FROM_STROKE_MM` from it. */
const BESIDE_STROKE_MM = 100
const FAR_FROM_STROKE_MM = 250

/** Of some places those that a finger beside a stroke can come near to: few, so that each event asks for few. */
export function placesBeside(points: readonly Point3[], places: readonly RegionId[]): readonly RegionId[] {
  return places.filter((place) => points.some((point) => mmToNearest(point, [place]) < FAR_FROM_STROKE_MM))
}

/** Whether a finger is still beside a stroke. */
export function isBesideStroke(margins: readonly Margin[], point: Point3): boolean {
  const reachM = BESIDE_STROKE_MM / 1_000
  for (let index = 0; index < margins.length; index += 1) {
    const at = margins[index]?.point
    if (at === undefined) continue
    const dx = at[0] - point[0]
    const dy = at[1] - point[1]
    const dz = at[2] - point[2]
    if (dx * dx + dy * dy + dz * dz < reachM * reachM) return true
  }
  return false
}

/** A finger is warned where it comes nearer than this share of what the stroke itself keeps. */
const KEPT_SHARE = 0.75

/**
 * Whether a finger is nearer to a forbidden place than the stroke is there. Some strokes end close to one: whoever
 * follows them well is not warned of it.
 */
export function isNearerThanStroke(margins: readonly Margin[], point: Point3, mm: number): boolean {
  let nearest2 = Number.POSITIVE_INFINITY
  let kept = Number.POSITIVE_INFINITY
  for (let index = 0; index < margins.length; index += 1) {
    const margin = margins[index]
    if (margin === undefined) continue
    const dx = margin.point[0] - point[0]
    const dy = margin.point[1] - point[1]
    const dz = margin.point[2] - point[2]
    const away2 = dx * dx + dy * dy + dz * dz
    if (away2 >= nearest2) continue
    nearest2 = away2
    kept = margin.mm
  }
  return mm < kept * KEPT_SHARE
}
