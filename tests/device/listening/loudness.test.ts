import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FLOOR_LEAST_MS, FLOOR_MS, FRAME_MS, FRAME_SAMPLES } from '#device/listening/config.ts'
import { createFloor, levelDbOf, QUIETEST_DB } from '#device/listening/loudness.ts'

const frame = (make: (index: number) => number) =>
  Float32Array.from({ length: FRAME_SAMPLES }, (_, index) => make(index))
const square = (loudness: number) => frame((index) => (index % 2 === 0 ? loudness : -loudness))

describe('the level of a frame', () => {
  it('is 0 for the loudest possible sound, and 20 dB less for a tenth of it', () => {
    expect(levelDbOf(square(1))).toBe(0)
    expect(levelDbOf(square(0.1))).toBeCloseTo(-20, 5)
    expect(levelDbOf(square(0.001))).toBeCloseTo(-60, 3)
  })

  it('is the quietest of all for silence, for a constant offset, and for what cannot be measured', () => {
    expect(levelDbOf(frame(() => 0))).toBe(QUIETEST_DB)
    expect(levelDbOf(frame(() => 0.5))).toBe(QUIETEST_DB)
    expect(levelDbOf(frame(() => Number.NaN))).toBe(QUIETEST_DB)
  })

  it('is never outside its range', () => {
    const samples = fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 1, maxLength: 600 })
    fc.assert(
      fc.property(samples, (list) => {
        const db = levelDbOf(Float32Array.from(list))
        return db >= QUIETEST_DB && db <= 0
      }),
    )
  })
})

describe('what is usual', () => {
  const least = Math.round(FLOOR_LEAST_MS / FRAME_MS)
  const whole = Math.round(FLOOR_MS / FRAME_MS)

  it('is unknown until enough was heard', () => {
    const floor = createFloor()
    for (let count = 1; count < least; count += 1) {
      floor.add(-50)
      expect(floor.levelDb()).toBeUndefined()
    }
    floor.add(-50)
    expect(floor.levelDb()).toBe(-50)
    floor.clear()
    expect(floor.levelDb()).toBeUndefined()
  })

  it('is what nine of ten of the last frames stayed below, to half a decibel, whatever came before', () => {
    const levels = fc.array(fc.double({ min: -120, max: 5, noNaN: true }), { minLength: least, maxLength: 2 * whole })
    fc.assert(
      fc.property(levels, (list) => {
        const floor = createFloor()
        for (const level of list) floor.add(level)
        const sorted = list
          .slice(-whole)
          .map((level) => Math.min(0, Math.max(QUIETEST_DB, level)))
          .toSorted((a, b) => a - b)
        const exact = sorted[Math.ceil(0.9 * sorted.length) - 1] ?? Number.NaN
        const said = floor.levelDb() ?? Number.NaN
        return said >= exact - 1e-9 && said <= exact + 0.5
      }),
    )
  })
})
