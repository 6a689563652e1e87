import { describe, expect, it } from 'vitest'
import { swipeOf } from '#screens/lesson/swipe.ts'

describe('a finger that wipes', () => {
  it.each([
    [-90, 0, 'next'],
    [90, 0, 'previous'],
    [-48, 20, 'next'],
    [-47, 0, undefined],
    [0, 0, undefined],
    [-90, 80, undefined],
    [60, -200, undefined],
  ] as const)('%d px sideways, %d px down: %s', (x, y, way) => {
    expect(swipeOf(x, y, false)).toBe(way)
    const mirrored = way === 'next' ? 'previous' : way === 'previous' ? 'next' : undefined
    expect(swipeOf(x, y, true)).toBe(mirrored)
  })
})
