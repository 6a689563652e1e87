import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type GuidePlace, placeGuide } from '#stage/guide-tempo.ts'

const place = (): GuidePlace => ({ along: 0, pressing: 0, isReturning: false })

describe('a stroke there and back', () => {
  it.each([
    [0, 0, false],
    [750, 0.25, false],
    [1500, 0.5, true],
    [2250, 0.75, true],
    [3000, 0, false],
  ])('of 3 s is after %i ms at %f', (elapsedMs, along, isReturning) => {
    const found = placeGuide(elapsedMs, 3000, 'there-and-back', place())
    expect(found.along).toBeCloseTo(along, 9)
    expect(found.isReturning).toBe(isReturning)
  })

  it('is slow where it turns round', () => {
    const early = placeGuide(100, 3000, 'there-and-back', place()).along
    const middle =
      placeGuide(800, 3000, 'there-and-back', place()).along - placeGuide(700, 3000, 'there-and-back', place()).along
    expect(early).toBeLessThan(middle / 5)
  })

  it('rests lighter on the way back', () => {
    const there = placeGuide(700, 3000, 'there-and-back', place()).pressing
    const back = placeGuide(2200, 3000, 'there-and-back', place()).pressing
    expect(back).toBeLessThan(there)
  })
})

describe('every stroke', () => {
  it('stays on its path, moves without a jump and comes back after each turn', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 600_000, noNaN: true }),
        fc.integer({ min: 800, max: 8000 }),
        fc.constantFrom('there-and-back' as const, 'hold' as const),
        (elapsedMs, strokeMs, travel) => {
          const now = placeGuide(elapsedMs, strokeMs, travel, place())
          const soon = placeGuide(elapsedMs + 16, strokeMs, travel, place())
          const later = placeGuide(elapsedMs + strokeMs, strokeMs, travel, place())
          expect(now.along).toBeGreaterThanOrEqual(0)
          expect(now.along).toBeLessThanOrEqual(1)
          const step = Math.abs(soon.along - now.along)
          expect(Math.min(step, 1 - step)).toBeLessThan(0.035)
          const turn = Math.abs(later.along - now.along)
          expect(Math.min(turn, 1 - turn)).toBeLessThan(1e-5)
        },
      ),
      { numRuns: 400 },
    )
  })

  it('goes round evenly on a closed path', () => {
    expect(placeGuide(750, 3000, 'around', place()).along).toBeCloseTo(0.25, 9)
    expect(placeGuide(2999, 3000, 'around', place()).along).toBeCloseTo(1, 2)
  })

  it('waits at the start where a stroke has no length in time', () => {
    expect(placeGuide(500, 0, 'there-and-back', place()).along).toBe(0)
  })
})
