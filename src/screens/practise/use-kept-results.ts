import { useEffect } from 'react'
import { useNow, usePractice } from '#parts/actors.tsx'
import type { BeatScore } from '#practice/beat-score.ts'
import { strokeNameOf, withDrill, withRound } from '#practice/bests.ts'
import type { DrillResult } from '#practice/drill.ts'
import type { StrokeScore } from '#practice/stroke-score.ts'
import type { PracticeTask } from '#session/practice.machine.ts'

/** Keeps what a drill and a stroke have come to, each once; hands back all that is kept by now. */
export function useKeptResults(
  task: PracticeTask,
  result: DrillResult | undefined,
  score: StrokeScore | BeatScore | undefined,
) {
  const [{ kept }, keep] = usePractice()
  const now = useNow()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a result is kept when it comes, not when what is kept changes
  useEffect(() => {
    const stops = result && withDrill(kept.stops, result)
    if (stops !== undefined && stops !== kept.stops) keep({ kind: 'stops', stops })
  }, [result])
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (score?.kind !== 'scored') return
    const id = strokeNameOf(task.region, task.technique, task.level)
    keep({ kind: 'stroke', id, stroke: withRound(kept.strokes[id], score.marks.whole, now()) })
  }, [score])
  return kept
}
