import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSharpness, judgeFrame, type Sharpness } from '#stage/solid/sharpness.ts'

/** Runs frames of a device whose frame time depends on the ratio it draws at; returns how often the ratio changed. */
function run(sharpness: Sharpness, frames: number, frameMsAt: (ratio: number, frame: number) => number): number {
  let changes = 0
  for (let frame = 0; frame < frames; frame += 1) {
    if (judgeFrame(sharpness, { sinceMs: frameMsAt(sharpness.ratio, frame) })) changes += 1
  }
  return changes
}

/** A device that needs so many milliseconds for a picture of one pixel per pixel, on a screen of 60 Hz. */
const device = (msAtOne: number) => (ratio: number) => Math.max(1000 / 60, msAtOne * ratio * ratio)

describe('the sharpness of the picture', () => {
  it.each([
    [1, 1],
    [0.75, 1],
    [1.5, 1.5],
    [2, 2],
    [3, 2],
  ])('begins on a screen of ratio %d at %d', (deviceRatio, ratio) => {
    expect(createSharpness(deviceRatio).ratio).toBe(ratio)
  })

  it('stays where every frame is in time', () => {
    const sharpness = createSharpness(2)
    expect(run(sharpness, 5000, device(3))).toBe(0)
    expect(sharpness.ratio).toBe(2)
  })

  it('falls within a second where frames stutter, until they do not', () => {
    const sharpness = createSharpness(2)
    run(sharpness, 30, device(12))
    expect(sharpness.ratio).toBeLessThan(2)
    run(sharpness, 300, device(12))
    expect(12 * sharpness.ratio ** 2).toBeLessThan(26)
  })

  it('never draws fewer pixels than the page has', () => {
    const sharpness = createSharpness(3)
    run(sharpness, 2000, () => 140)
    expect(sharpness.ratio).toBe(1)
  })

  it('rises again when a busy device has become free', () => {
    const sharpness = createSharpness(2)
    run(sharpness, 60, () => 40)
    expect(sharpness.ratio).toBeLessThan(2)
    run(sharpness, 5000, device(3))
    expect(sharpness.ratio).toBe(2)
  })

  it('does not swing: a device between two steps changes less and less often', () => {
    const sharpness = createSharpness(2)
    // In time at 1.6, too slow at 2: each attempt at 2 fails.
    const early = run(sharpness, 5000, device(7))
    const late = run(sharpness, 5000, device(7))
    expect(early).toBeGreaterThan(1)
    expect(late).toBeLessThan(early)
    expect(late).toBeLessThanOrEqual(6)
  })

  it('is not moved by single long frames, nor by stalls', () => {
    const sharpness = createSharpness(2)
    expect(run(sharpness, 3000, (_, frame) => (frame % 3 === 0 ? 40 : 16.7))).toBe(0)
    expect(run(sharpness, 3000, () => 5000)).toBe(0)
  })

  it('leaves a screen of one pixel per pixel alone', () => {
    expect(run(createSharpness(1), 3000, () => 140)).toBe(0)
  })

  it('keeps to the steps of its screen whatever frames take', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 4, noNaN: true }),
        fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { minLength: 1, maxLength: 12 }),
        (deviceRatio, lengths) => {
          const sharpness = createSharpness(deviceRatio)
          const most = sharpness.ratio
          run(sharpness, 2000, (_, frame) => lengths[Math.floor(frame / 50) % lengths.length] ?? 16)
          expect(sharpness.ratio).toBeGreaterThanOrEqual(1)
          expect(sharpness.ratio).toBeLessThanOrEqual(most)
          expect(sharpness.ratio).toBe(sharpness.steps[sharpness.step])
        },
      ),
      { numRuns: 100 },
    )
  })
})
