import type { TouchTechnique } from './plan.ts'

/** Rest between places, in seconds (T7); longer only where whole bouts would not fill the asked time. */
export const restChoicesSeconds = [20, 25, 30] as const
/** A slow change of position, and the shortest pause that counts as a break (F4). */
export const MOVE_SECONDS = 45
export const BREAK_SECONDS = 45
/** Longest stretch of work and short rests between two breaks, in seconds (F4). */
export const MAX_BETWEEN_BREAKS_SECONDS = 300
/** How long every place stays at pressure 1 (T9). */
export const SOFT_START_MS = 15_000
/** Regions, each side counted, that may enter a session anew (Z16). */
export const MAX_NEW_REGIONS = 2
/** All lengths are multiples of this, so that a person can count along. */
export const GRAIN_SECONDS = 5
/** The gentlest plan (S11): this long at most, and no bout longer than this. */
export const GENTLEST_MAX_MINUTES = 10
export const GENTLEST_BOUT_SECONDS = 45
/** One stroke there and back (T7: about 3 s); a hold is a slow sinking in and letting go. */
export const strokeMsOf: Record<TouchTechnique, number> = {
  effleurage: 3_000,
  circles: 3_000,
  petrissage: 3_000,
  compression: 5_000,
  'ball-roll': 3_000,
}
