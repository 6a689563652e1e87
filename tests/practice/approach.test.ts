import { describe, expect, it } from 'vitest'
import { distanceToNever } from '#anatomy/evaluate-field.ts'
import { isMassageKind, regions } from '#anatomy/region.ts'
import { regionCentre, strokePath } from '#anatomy/strokes.ts'
import {
  AHEAD_MS,
  type Approach,
  CLEAR_MM,
  isNearerThanStroke,
  marginsOf,
  mmToNearest,
  NEAR_MM,
  nearnessOf,
} from '#practice/approach.ts'
import { examplePeople } from '#practice/example-people.ts'
import { practiceStrokes } from '#practice/tasks.ts'
import { zonesOf } from '#safety/zone.ts'

/** The next moment of a finger. */
const approach = (before: Approach | undefined, mm: number, atMs: number): Approach => ({
  nearness: nearnessOf(before, mm, atMs),
  mm,
  atMs,
})

/** A finger that goes straight towards a forbidden place, at a speed in mm a second, told at a rate. */
function go(fromMm: number, mmPerSecond: number, hz: number): readonly Approach[] {
  const way: Approach[] = []
  for (let index = 0; (way.at(-1)?.mm ?? fromMm) > 0; index += 1) {
    const atMs = (index * 1_000) / hz
    way.push(approach(way.at(-1), fromMm - (mmPerSecond * atMs) / 1_000, atMs))
  }
  return way
}

describe('a finger near a forbidden place', () => {
  it.each([15, 60, 240])('is warned before it gets there, at any pace: %s Hz', (hz) => {
    for (const mmPerSecond of [20, 80, 200, 600]) {
      const way = go(300, mmPerSecond, hz)
      const warned = way.find(({ nearness }) => nearness !== 'clear')
      const over = way.find(({ nearness }) => nearness === 'over')
      expect(warned?.nearness).toBe('near')
      // Not at the last moment: the time ahead, less one event of the pointer.
      const leadMs = (over?.atMs ?? 0) - (warned?.atMs ?? 0)
      expect(leadMs).toBeGreaterThan(AHEAD_MS - 2_100 / hz)
      expect(way[0]?.nearness).toBe('clear')
    }
  })

  it('is not warned while it passes by, or goes away', () => {
    let before: Approach | undefined
    for (let index = 0; index < 100; index += 1) {
      before = approach(before, 60 + index, index * 16)
      expect(before.nearness).toBe('clear')
    }
  })

  it('does not flicker at the edge of the warning', () => {
    const near = approach(undefined, NEAR_MM - 1, 0)
    expect(near.nearness).toBe('near')
    expect(approach(near, NEAR_MM + 2, 1_000).nearness).toBe('near')
    expect(approach(near, CLEAR_MM + 1, 1_000).nearness).toBe('clear')
  })

  it('is over at once where it comes down inside, and takes no time backwards for speed', () => {
    expect(approach(undefined, -1, 0).nearness).toBe('over')
    expect(approach({ nearness: 'clear', mm: 100, atMs: 50 }, 90, 50).nearness).toBe('clear')
    expect(approach({ nearness: 'clear', mm: 100, atMs: 50 }, 90, 10).nearness).toBe('clear')
  })

  it('measures to the places named: to all that nobody may touch it is the known distance', () => {
    const never = regions.filter(({ kind }) => !isMassageKind(kind)).map(({ id }) => id)
    for (const id of ['left-palm', 'right-calf', 'left-neck-back', 'right-hip'] as const) {
      const { point } = regionCentre(id)
      expect(mmToNearest(point, never)).toBeCloseTo(distanceToNever(point) * 1_000, 6)
      expect(mmToNearest(point, [id])).toBeLessThan(0)
      expect(mmToNearest(point, [])).toBe(Number.POSITIVE_INFINITY)
    }
  })
})

describe('a finger that follows a stroke', () => {
  const refused = [...zonesOf(examplePeople.healing).values()]
    .filter(({ status }) => status === 'forbidden')
    .map(({ region }) => region)

  it.each(practiceStrokes)(
    'is not warned, also where the stroke ends near such a place: $region $technique',
    (stroke) => {
      const points = strokePath(stroke.region, stroke.technique)?.spots.map(({ point }) => point) ?? []
      const margins = marginsOf(points, refused)
      for (const { point, mm } of margins) {
        expect(mm).toBeGreaterThan(0)
        expect(isNearerThanStroke(margins, point, mm)).toBe(false)
        // A hand that trembles by a few millimetres is no nearer for it.
        expect(isNearerThanStroke(margins, point, mm * 0.8)).toBe(false)
      }
    },
  )

  it('is warned on its way from the end of a stroke to such a place, before it is there', () => {
    const points = strokePath('left-forearm', 'effleurage')?.spots.map(({ point }) => point) ?? []
    const margins = marginsOf(points, refused)
    const end = margins.toSorted((a, b) => a.mm - b.mm)[0]
    const target = regionCentre('left-inner-wrist').point
    if (end === undefined) throw new Error('no stroke')
    const steps = Array.from({ length: 200 }, (_, step) => {
      const t = step / 199
      const point = end.point.map((from, axis) => from + ((target[axis] ?? 0) - from) * t) as [number, number, number]
      const mm = mmToNearest(point, refused)
      const near = nearnessOf(undefined, mm, step)
      return near === 'near' && !isNearerThanStroke(margins, point, mm) ? 'clear' : near
    })
    expect(steps.indexOf('near')).toBeGreaterThan(0)
    expect(steps.indexOf('near')).toBeLessThan(steps.indexOf('over'))
  })
})
