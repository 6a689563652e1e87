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
