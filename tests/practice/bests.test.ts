import { describe, expect, it } from 'vitest'
import { type KeptStops, strokeNameOf, timesOf, withDrill, withRound } from '#practice/bests.ts'
import { type DrillResult, judgeDrill } from '#practice/drill.ts'

const stop = (ms: number): DrillResult =>
  judgeDrill({ cue: 'tingling', isSymptom: true, afterMs: 8_000 }, { pressed: 'stop', ms })
const doorbell = judgeDrill({ cue: 'doorbell', isSymptom: false, afterMs: 8_000 }, { pressed: 'stop', ms: 300 })
const all = (...results: readonly DrillResult[]) =>
  results.reduce((stops: KeptStops | undefined, result) => withDrill(stops, result), undefined)

describe('the bests of all days', () => {
  it('are the best and the typical time, of stops at a feeling alone', () => {
    expect(timesOf(undefined)).toBeUndefined()
    expect(timesOf(all(doorbell))).toBeUndefined()
    const four = [2_000, 1_000, 400, 700].map(stop)
    expect(timesOf(all(...four, doorbell))).toEqual({ bestMs: 400, typicalMs: 850, drills: 4 })
    const later = Array.from({ length: 10 }, () => stop(500))
    // The typical time forgets what is long ago; the best does not.
    expect(timesOf(all(...four, ...later))).toEqual({ bestMs: 400, typicalMs: 500, drills: 14 })
  })

  it('keep no more than the typical time needs', () => {
    expect(all(...Array.from({ length: 40 }, (_, index) => stop(1_000 + index)))?.recentMs).toHaveLength(10)
  })

  it('hold the best round of a stroke, and when the latest one was', () => {
    const first = withRound(undefined, 62, 10)
    expect(withRound(withRound(first, 80, 20), 71, 30)).toEqual({ best: 80, rounds: 3, lastMs: 30 })
    expect(strokeNameOf('left-shin', 'circles', 'fine')).toBe('left-shin circles fine')
  })
})
