import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pressureAt, strokeAt, strokeCount } from '#massage/stroke-tempo.ts'

const step = {
  durationMs: 45_000,
  strokeMs: 3_000,
  pressures: [
    { fromMs: 0, pressure10: 1 },
    { fromMs: 15_000, pressure10: 2 },
  ],
} as const

describe('strokeAt', () => {
  it.each([
    [0, { index: 0, phase: 0, direction: 'there', along: 0 }],
    [750, { index: 0, phase: 0.25, direction: 'there', along: 0.5 }],
    [1_500, { index: 0, phase: 0.5, direction: 'back', along: 1 }],
    [2_250, { index: 0, phase: 0.75, direction: 'back', along: 0.5 }],
    [3_000, { index: 1, phase: 0, direction: 'there', along: 0 }],
    [43_500, { index: 14, phase: 0.5, direction: 'back', along: 1 }],
    [-5, { index: 0, phase: 0, direction: 'there', along: 0 }],
    [Number.NaN, { index: 0, phase: 0, direction: 'there', along: 0 }],
  ] as const)('%s ms', (elapsedMs, expected) => {
    expect(strokeAt(step, elapsedMs)).toEqual(expected)
  })

  it('stays in the last stroke at and after the end', () => {
    for (const elapsedMs of [45_000, 90_000]) {
      const moment = strokeAt(step, elapsedMs)
      expect(moment.index).toBe(14)
      expect(moment.phase).toBeLessThan(1)
      expect(moment.along).toBeCloseTo(0)
    }
    expect(strokeCount(step)).toBe(15)
    expect(strokeCount({ durationMs: 32_000, strokeMs: 5_000 })).toBe(7)
  })

  it('moves the hand smoothly: never further than the time allows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 44_984 }), fc.integer({ min: 1, max: 16 }), (atMs, deltaMs) => {
        const [a, b] = [strokeAt(step, atMs), strokeAt(step, atMs + deltaMs)]
        expect(Math.abs(b.along - a.along)).toBeLessThanOrEqual((2 * deltaMs) / step.strokeMs + 1e-9)
        expect(b.index).toBeGreaterThanOrEqual(a.index)
      }),
      { numRuns: 500 },
    )
  })
})

describe('pressureAt', () => {
  it.each([
    [-1, 1],
    [0, 1],
    [14_999, 1],
    [15_000, 2],
    [44_999, 2],
    [99_999, 2],
  ])('%s ms: %s', (elapsedMs, pressure10) => {
    expect(pressureAt(step, elapsedMs)).toBe(pressure10)
  })
  it('is the gentlest where nothing is said', () => {
    expect(pressureAt({ pressures: [] }, 20_000)).toBe(1)
    expect(pressureAt({ pressures: [{ fromMs: 5_000, pressure10: 3 }] }, 4_999)).toBe(1)
  })
})
