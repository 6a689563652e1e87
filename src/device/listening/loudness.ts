import { FLOOR_LEAST_MS, FLOOR_MS, FLOOR_SHARE, FRAME_MS } from './config.ts'

/** The quietest level that is told from silence, in dB below the loudest possible. */
export const QUIETEST_DB = -100

/** Level of some samples (each -1 to 1) in dB below the loudest possible; a constant offset is no sound. */
export function levelDbOf(samples: Float32Array): number {
  let sum = 0
  let squares = 0
  for (let index = 0; index < samples.length; index += 1) {
    const sample = samples[index] ?? 0
    sum += sample
    squares += sample * sample
  }
  const mean = sum / samples.length
  const power = squares / samples.length - mean * mean
  // A broken sample makes the power NaN: what cannot be measured is not loud.
  return power > 1e-10 ? Math.min(0, 10 * Math.log10(power)) : QUIETEST_DB
}

/** Half a decibel is as fine as the floor has to be. */
const BINS_PER_DB = 2
const BINS = -QUIETEST_DB * BINS_PER_DB + 1
const FLOOR_FRAMES = Math.round(FLOOR_MS / FRAME_MS)
const LEAST_FRAMES = Math.round(FLOOR_LEAST_MS / FRAME_MS)

/** What was usual lately: the level that most of the last frames stayed below. */
export type Floor = {
  readonly add: (levelDb: number) => void
  /** dB below the loudest possible; undefined until enough was heard. */
  readonly levelDb: () => number | undefined
  readonly clear: () => void
}

/** The floor as a histogram over a ring of frames, so that neither adding nor asking sorts or allocates. */
export function createFloor(): Floor {
  const ring = new Uint8Array(FLOOR_FRAMES)
  const counts = new Uint16Array(BINS)
  let next = 0
  let filled = 0

  return {
    add(levelDb) {
      const bin = Math.min(BINS - 1, Math.max(0, Math.ceil((levelDb - QUIETEST_DB) * BINS_PER_DB)))
      if (filled === FLOOR_FRAMES) {
        const oldest = ring[next] ?? 0
        counts[oldest] = (counts[oldest] ?? 1) - 1
      } else {
        filled += 1
      }
      ring[next] = bin
      counts[bin] = (counts[bin] ?? 0) + 1
      next = (next + 1) % FLOOR_FRAMES
    },
    levelDb() {
      if (filled < LEAST_FRAMES) return undefined
      const needed = Math.ceil(FLOOR_SHARE * filled)
      let seen = 0
      for (let bin = 0; bin < BINS; bin += 1) {
        seen += counts[bin] ?? 0
        if (seen >= needed) return QUIETEST_DB + bin / BINS_PER_DB
      }
      return 0
    },
    clear() {
      counts.fill(0)
      next = 0
      filled = 0
    },
  }
}
