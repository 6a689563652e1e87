import { fading, levelLeniency, type StrokeLevel, spreadOf } from './stroke-score.ts'

/** Fewer beats than this say nothing fair about a pace. */
const LEAST_BEATS = 4

/** How a tapped pace went: marks from 0 to 100, as a traced stroke's are. */
export type BeatScore = {
  readonly kind: 'beaten'
  readonly strokesPerMinute: number
  /** Spread of the times between beats as a part of their mean. */
  readonly unevenness: number
  readonly marks: { readonly pace: number; readonly evenness: number; readonly whole: number }
}

/**
 * Scores a pace that was tapped once a stroke, for whoever traces nothing: a keyboard or a switch is enough. The same
 * leniency as for a trace. `beatsMs` in the order of time; a key that bounces within a tenth of a stroke counts once.
 */
export function scoreBeat(
  beatsMs: readonly number[],
  { strokeMs, level }: { readonly strokeMs: number; readonly level: StrokeLevel },
): BeatScore | { readonly kind: 'too-short' } {
  const beats: number[] = []
  for (const beat of beatsMs) {
    const last = beats.at(-1)
    if (last === undefined || beat - last >= strokeMs / 10) beats.push(beat)
  }
  const [first] = beats
  const last = beats.at(-1)
  if (beats.length < LEAST_BEATS || first === undefined || last === undefined) return { kind: 'too-short' }
  const strokesPerMinute = 60_000 / ((last - first) / (beats.length - 1))
  const unevenness = spreadOf(beats.slice(1).map((beat, index) => beat - (beats[index] ?? 0)))
  const ratio = strokesPerMinute / (60_000 / strokeMs)
  const allowed = levelLeniency[level]
  const pace = fading(Math.max(ratio, 1 / ratio), allowed.paceRatio)
  const evenness = fading(unevenness, allowed.unevenness)
  return {
    kind: 'beaten',
    strokesPerMinute,
    unevenness,
    marks: { pace: pace * 100, evenness: evenness * 100, whole: Math.sqrt(pace * evenness) * 100 },
  }
}
