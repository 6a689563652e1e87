import { describe, expect, it } from 'vitest'
import { scoreBeat } from '#practice/beat-score.ts'

const guide = { strokeMs: 3_000, level: 'easy' } as const
const beats = (everyMs: number, count = 7): readonly number[] =>
  Array.from({ length: count }, (_, i) => 500 + i * everyMs)

describe('a tapped pace', () => {
  it.each([
    [3_000, 20, 100],
    [2_500, 24, 100],
    [1_500, 40, 40],
    [6_000, 10, 40],
    [1_000, 60, 0],
  ])('every %d ms is %d a minute and gets %d for its pace', (everyMs, perMinute, mark) => {
    const score = scoreBeat(beats(everyMs), guide)
    if (score.kind !== 'beaten') throw new Error('too short')
    expect(score.strokesPerMinute).toBeCloseTo(perMinute, 6)
    expect(score.marks.pace).toBeCloseTo(mark, 0)
    expect(score.marks.evenness).toBeCloseTo(100, 9)
  })

  it('is uneven where the taps hurry and wait', () => {
    const score = scoreBeat([0, 1_500, 6_000, 7_500, 12_000, 13_500, 18_000], guide)
    if (score.kind !== 'beaten') throw new Error('too short')
    expect(score.marks.pace).toBe(100)
    expect(score.unevenness).toBeCloseTo(0.5, 2)
    expect(score.marks.whole).toBeLessThan(90)
  })

  it('counts a key that bounces once, and says nothing of three taps', () => {
    const bouncing = beats(3_000).flatMap((beat) => [beat, beat + 40])
    expect(scoreBeat(bouncing, guide)).toEqual(scoreBeat(beats(3_000), guide))
    expect(scoreBeat(beats(3_000, 3), guide)).toEqual({ kind: 'too-short' })
    expect(scoreBeat([], guide)).toEqual({ kind: 'too-short' })
  })
})
