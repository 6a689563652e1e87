import type { RegionId } from '#anatomy/region.ts'
import type { TouchTechnique } from '#safety/technique.ts'
import type { DrillResult } from './drill.ts'
import type { StrokeLevel } from './stroke-score.ts'

/** How many of the latest stops the typical time is the median of. */
export const RECENT_STOPS = 10

/** Times from a cue to the stop over all days: the best one ever, and the latest ones in order, ms. */
export type KeptStops = { readonly bestMs: number; readonly recentMs: readonly number[]; readonly drills: number }

/** Times to the stop over all drills: the best, and the typical one (median of the latest ones), ms. */
export type StopTimes = { readonly bestMs: number; readonly typicalMs: number; readonly drills: number }

/** The best of all rounds of one stroke at one level: its mark from 0 to 100, and when the latest round was, epoch ms. */
export type StrokeBest = { readonly best: number; readonly rounds: number; readonly lastMs: number }

/** What the rounds of a stroke at a level are kept by: `left-forearm effleurage easy`. */
export type StrokeName = `${RegionId} ${TouchTechnique} ${StrokeLevel}`

/** The name that a stroke's best is kept by. */
export function strokeNameOf(region: RegionId, technique: TouchTechnique, level: StrokeLevel): StrokeName {
  return `${region} ${technique} ${level}`
}

/** The stops so far and one more drill; the same where no feeling was answered by a stop. */
export function withDrill(stops: KeptStops | undefined, { ms }: DrillResult): KeptStops | undefined {
  if (ms === undefined) return stops
  return {
    bestMs: Math.min(stops?.bestMs ?? ms, ms),
    recentMs: [...(stops?.recentMs ?? []), ms].slice(-RECENT_STOPS),
    drills: (stops?.drills ?? 0) + 1,
  }
}

/** A stroke's best after one more round with a mark of `whole` (0 to 100) that ended at `nowMs`. */
export function withRound(before: StrokeBest | undefined, whole: number, nowMs: number): StrokeBest {
  return { best: Math.max(before?.best ?? 0, whole), rounds: (before?.rounds ?? 0) + 1, lastMs: nowMs }
}

/** The best and the typical time to the stop, ms; undefined until a feeling was once answered by one. */
export function timesOf(stops: KeptStops | undefined): StopTimes | undefined {
  if (stops === undefined || stops.recentMs.length === 0) return undefined
  const sorted = [...stops.recentMs].sort((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  const typicalMs = ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2
  return { bestMs: stops.bestMs, typicalMs, drills: stops.drills }
}
