import { MIN_REST_SECONDS } from '#safety/technique.ts'

/** Rest between places, in seconds (T7); longer only where whole bouts would not fill the asked time. */
export const restChoicesSeconds = [MIN_REST_SECONDS, 25, 30] as const
/** The longest of them: for somebody who wished for longer rests the last time. */
export const LONGER_REST_SECONDS = 30
/** A slow change of position; long enough to count as a break (F4). */
export const MOVE_SECONDS = 45
/** All lengths are multiples of this, so that a person can count along. */
export const GRAIN_SECONDS = 5
