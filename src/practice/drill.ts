import type { StopSymptom } from '#safety/history.ts'

/** What a stop drill says: a feeling that must stop the hands, or something else that only needs a pause. */
export const drillSymptoms = [
  'tingling',
  'numbness',
  'weakness',
  'pain',
  'dizziness',
] as const satisfies readonly StopSymptom[]
export const drillDistractions = ['doorbell', 'telephone', 'thirst'] as const
export type DrillCue = (typeof drillSymptoms)[number] | (typeof drillDistractions)[number]

/** One drill: what is said, and how long after the round began. */
export type Drill = { readonly cue: DrillCue; readonly isSymptom: boolean; readonly afterMs: number }

/** A drill comes when hands have found their pace, and not so late that it is waited for. */
export const EARLIEST_DRILL_MS = 6_000
export const LATEST_DRILL_MS = 20_000
/** After this long without a press a drill is over. */
export const DRILL_PATIENCE_MS = 6_000
/** One drill in four is none: a reflex that stops at every sound is not what is learnt. */
const DISTRACTION_SHARE = 0.25
/** A press this soon cannot have been an answer to what was said. */
const SOONEST_MS = 100

/** A drill out of two numbers from 0 up to 1; never the cue of the last one again. */
export function drillFrom(random: () => number, last?: DrillCue): Drill {
  const isSymptom = random() >= DISTRACTION_SHARE
  const cues: readonly DrillCue[] = (isSymptom ? drillSymptoms : drillDistractions).filter((cue) => cue !== last)
  const cue = cues[Math.floor(random() * cues.length)] ?? 'tingling'
  const afterMs = Math.round(EARLIEST_DRILL_MS + random() * (LATEST_DRILL_MS - EARLIEST_DRILL_MS))
  return { cue, isSymptom, afterMs }
}

/** What was pressed after the cue began, and how long after, ms. */
export type DrillPress = { readonly pressed: 'stop' | 'pause'; readonly ms: number }

/**
 * `right`: stopped at a feeling, or paused at anything else. `safe`: stopped where a pause would have done, which is
 * never wrong. `only-paused`: a feeling came and hands only paused (E1: it stops). `early`: pressed before it could have
 * been heard. `missed`: nothing was pressed.
 */
export type DrillVerdict = 'right' | 'safe' | 'only-paused' | 'early' | 'missed'

/** A drill and how it went; `ms` is the time to the stop, only where a feeling was answered by one. */
export type DrillResult = { readonly cue: DrillCue; readonly verdict: DrillVerdict; readonly ms: number | undefined }

/** Judges a drill (E1, E4, E8). */
export function judgeDrill({ cue, isSymptom }: Drill, press: DrillPress | undefined): DrillResult {
  if (press === undefined || !(press.ms <= DRILL_PATIENCE_MS)) return { cue, verdict: 'missed', ms: undefined }
  if (press.ms < SOONEST_MS) return { cue, verdict: 'early', ms: undefined }
  if (press.pressed === 'stop') {
    return isSymptom ? { cue, verdict: 'right', ms: press.ms } : { cue, verdict: 'safe', ms: undefined }
  }
  return { cue, verdict: isSymptom ? 'only-paused' : 'right', ms: undefined }
}
