import { describe, expect, it } from 'vitest'
import { cavitiesOf } from '#stage/solid/cavity.ts'
import { pickRest, type RestSurface } from '#stage/solid/pick.ts'
import { lengthsAlong, pointAlong } from '#stage/solid/ribbon.ts'

/** A square of 2 m at z, facing +z. */
const square = (z: number): RestSurface => ({
  positions: Float32Array.from([-1, -1, z, 1, -1, z, 1, 1, z, -1, 1, z]),
  index: Uint16Array.from([0, 1, 2, 0, 2, 3]),
})

describe('a tap on the body', () => {
  it('meets the nearest skin', () => {
    const found = pickRest([square(0), square(0.5)], [0.25, -0.5, 4], [0, 0, -1])
    expect(found).toEqual([0.25, -0.5, 0.5])
  })

  it('misses beside it', () => {
    expect(pickRest([square(0)], [1.01, 0, 4], [0, 0, -1])).toBeUndefined()
  })

  it('does not meet skin from inside, or behind the eye', () => {
    expect(pickRest([square(0)], [0, 0, -4], [0, 0, 1])).toBeUndefined()
    expect(pickRest([square(0)], [0, 0, -4], [0, 0, -1])).toBeUndefined()
  })
})

describe('a path on the skin', () => {
  const points = [
    [0, 0, 0],
    [0, 1, 0],
    [0, 1, 3],
  ] as const

  it('is measured from its start', () => {
    expect([...lengthsAlong(points)]).toEqual([0, 1, 4])
  })

  it.each([
    [-1, [0, 0, 0]],
    [0.125, [0, 0.5, 0]],
    [0.25, [0, 1, 0]],
    [0.625, [0, 1, 1.5]],
    [2, [0, 1, 3]],
  ])('is at share %f of its length at %j', (share, expected) => {
    const into = new Float32Array(3)
    pointAlong(points, lengthsAlong(points), { along: share }, into)
    expect([...into]).toEqual(expected)
  })
})

describe('hollows', () => {
  /** A sheet of 21 × 21 points, 4 mm apart, with a dent of `depthM` in its middle. */
  function sheet(depthM: number): RestSurface {
    const size = 21
    const positions: number[] = []
    const index: number[] = []
    for (let j = 0; j < size; j += 1) {
      for (let i = 0; i < size; i += 1) {
        const x = (i - 10) * 0.004
        const y = (j - 10) * 0.004
        positions.push(x, y, -depthM * Math.exp(-(x * x + y * y) / 0.0001))
        if (i > 0 && j > 0) {
          const k = j * size + i
          index.push(k - size - 1, k - size, k, k - size - 1, k, k - 1)
        }
      }
    }
    return { positions: Float32Array.from(positions), index: Uint16Array.from(index) }
  }
  const middle = 10 * 21 + 10

  it('are found where the surface dents, not where it is flat', () => {
    expect(cavitiesOf(sheet(0.01))[middle]).toBeGreaterThan(0.4)
    expect(Math.abs(cavitiesOf(sheet(0))[middle] ?? 1)).toBeLessThan(1e-6)
  })

  it('are negative on a bump', () => {
    expect(cavitiesOf(sheet(-0.01))[middle]).toBeLessThan(-0.4)
  })
})
