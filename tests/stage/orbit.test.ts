import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Point3 } from '#anatomy/field.ts'
import { regions } from '#anatomy/region.ts'
import { regionCentre } from '#anatomy/strokes.ts'
import {
  clearanceAt,
  copyOrbit,
  distanceToFit,
  dragOrbit,
  eyeOf,
  FARTHEST_M,
  FIELD_OF_VIEW_RAD,
  type Frame,
  HIGHEST_RAD,
  keepOutside,
  LONGEST_MOVE_MS,
  LOWEST_RAD,
  moveAt,
  moveDurationMs,
  NEAREST_M,
  type Orbit,
  viewOf,
  wholeBodyView,
  wrapAngle,
  zoomOrbit,
} from '#stage/solid/orbit.ts'

const tablet: Frame = { width: 1180, height: 820, freeWidth: 1180, freeHeight: 820 }
const phone: Frame = { width: 390, height: 844, freeWidth: 390, freeHeight: 500 }
const blank = (): Orbit => ({ azimuth: 0, elevation: 0, distance: 1, x: 0, y: 0, z: 0 })

/** Places on the skin, roughly, with their outward normals. */
const rough: readonly [string, Point3, Point3][] = [
  ['left shoulder top', [0.12, 1.37, -0.03], [0.1, 0.8, -0.5]],
  ['right shoulder top', [-0.12, 1.37, -0.03], [-0.1, 0.8, -0.5]],
  ['left forearm', [0.42, 1.06, 0.1], [0.3, 0.4, 0.86]],
  ['right palm', [-0.4665, 0.973, 0.2204], [0.747, -0.664, -0.015]],
  ['left sole', [0.16, 0, 0.04], [0, -1, 0]],
  ['right calf', [-0.16, 0.32, -0.07], [0, 0, -1]],
  ['lower back', [0, 1.02, -0.1], [0, 0, -1]],
  ['left hip', [0.15, 0.87, -0.06], [0.7, 0.1, -0.7]],
]

/** And every region's own middle. */
const places: readonly [string, Point3, Point3][] = [
  ...rough,
  ...regions.map(({ id }): [string, Point3, Point3] => [id, regionCentre(id).point, regionCentre(id).normal]),
]

describe('the whole-body view', () => {
  it('is seen from behind from as far away, and turned by half', () => {
    const front = wholeBodyView(tablet)
    expect(wholeBodyView(tablet, true)).toEqual({ ...front, azimuth: Math.PI })
    expect(front.azimuth).toBe(0)
  })

  it.each([
    ['tablet', tablet],
    ['phone', phone],
  ])('shows head, feet and fingertips with air on a %s', (_name, frame) => {
    const { distance } = wholeBodyView(frame)
    const metresHigh = 2 * distance * Math.tan(FIELD_OF_VIEW_RAD / 2)
    const pixelsPerMetre = frame.height / metresHigh
    expect(1.66 * pixelsPerMetre).toBeLessThan(frame.freeHeight * 0.9)
    expect(1.08 * pixelsPerMetre).toBeLessThan(frame.freeWidth * 0.9)
  })

  it('goes back as the free part shrinks', () => {
    const half = distanceToFit(1, 1, { ...tablet, freeWidth: 400 })
    expect(half).toBeGreaterThan(distanceToFit(1, 1, tablet))
  })
})

describe('the view of a place', () => {
  it.each(places)('%s: looks at it, from its side of the skin, from outside of the body', (_name, centre, normal) => {
    const view = viewOf(centre, normal, tablet)
    const [x, y, z] = eyeOf(view)
    expect(Math.hypot(view.x - centre[0], view.y - centre[1], view.z - centre[2])).toBeLessThan(0.1)
    expect(clearanceAt(x, y, z)).toBeGreaterThan(0.17)
    expect(view.elevation).toBeGreaterThanOrEqual(LOWEST_RAD)
    expect(view.elevation).toBeLessThanOrEqual(HIGHEST_RAD)
  })

  it.each(places)('%s: nothing of the body stands in between', (_name, centre, normal) => {
    const view = viewOf(centre, normal, tablet)
    const eye = eyeOf(view)
    for (let t = 0; t < 1 - 0.13 / view.distance; t += 0.01) {
      const [x = 0, y = 0, z = 0] = eye.map((from, axis) => from + ((centre[axis] ?? 0) - from) * t)
      // The coarse body is a few centimetres thicker than the real one.
      expect(clearanceAt(x, y, z)).toBeGreaterThan(-0.06)
    }
  })

  it('sees backs from behind and fronts from before', () => {
    expect(eyeOf(viewOf([0, 1.02, -0.1], [0, 0, -1], tablet))[2]).toBeLessThan(-0.5)
    expect(eyeOf(viewOf([0.42, 1.06, 0.1], [0.3, 0.4, 0.86], tablet))[2]).toBeGreaterThan(0.5)
  })

  it('mirrors from left to right', () => {
    const left = viewOf([0.12, 1.37, -0.03], [0.1, 0.8, -0.5], tablet)
    const right = viewOf([-0.12, 1.37, -0.03], [-0.1, 0.8, -0.5], tablet)
    expect(right.azimuth).toBeCloseTo(-left.azimuth, 9)
    expect(right.distance).toBeCloseTo(left.distance, 9)
  })
})

describe('a move of the camera', () => {
  const views = places.map(([, centre, normal]) => viewOf(centre, normal, tablet)).concat(wholeBodyView(tablet))
  const pairs = views.flatMap((from) => views.map((to) => [from, to] as const)).filter(([from, to]) => from !== to)

  it('never passes through the body, between any two views', () => {
    const orbit = blank()
    for (const [from, to] of pairs) {
      for (let t = 0; t <= 1.0001; t += 0.04) {
        const [x, y, z] = eyeOf(moveAt(from, to, t, orbit))
        expect(clearanceAt(x, y, z)).toBeGreaterThan(0.12)
      }
    }
  })

  it('starts where it is and ends where it is to be', () => {
    const orbit = blank()
    for (const [from, to] of pairs) {
      moveAt(from, to, 0, orbit)
      eyeOf(orbit).forEach((value, axis) => {
        expect(value).toBeCloseTo(eyeOf(from)[axis] ?? Number.NaN, 6)
      })
      moveAt(from, to, 1, orbit)
      eyeOf(orbit).forEach((value, axis) => {
        expect(value).toBeCloseTo(eyeOf(to)[axis] ?? Number.NaN, 6)
      })
    }
  })

  it('takes at most 900 ms, and less for less', () => {
    for (const [from, to] of pairs) expect(moveDurationMs(from, to)).toBeLessThanOrEqual(LONGEST_MOVE_MS)
    const [from] = views
    if (from === undefined) throw new Error('no view')
    expect(moveDurationMs(from, { ...from, azimuth: from.azimuth + 0.1 })).toBeLessThan(
      moveDurationMs(from, { ...from, azimuth: from.azimuth + 3 }),
    )
  })

  it('turns the short way round', () => {
    const orbit = blank()
    const from = { ...blank(), azimuth: 3, distance: 3 }
    moveAt(from, { ...from, azimuth: -3 }, 0.5, orbit)
    expect(Math.abs(wrapAngle(orbit.azimuth))).toBeGreaterThan(3)
  })
})

describe('a hand that turns and zooms', () => {
  it('keeps the camera outside of the body and within reach, whatever it does', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.array(
          fc.tuple(
            fc.double({ min: -300, max: 300, noNaN: true }),
            fc.double({ min: -300, max: 300, noNaN: true }),
            fc.double({ min: 0.5, max: 2, noNaN: true }),
          ),
          { maxLength: 12 },
        ),
        ([, centre, normal], drags) => {
          const orbit = copyOrbit(viewOf(centre, normal, tablet), blank())
          for (const [dx, dy, factor] of drags) {
            dragOrbit(orbit, dx, dy, 820)
            zoomOrbit(orbit, factor)
            const [x, y, z] = eyeOf(orbit)
            expect(clearanceAt(x, y, z)).toBeGreaterThan(0.12)
            expect(orbit.distance).toBeGreaterThanOrEqual(NEAREST_M)
            expect(orbit.distance).toBeLessThanOrEqual(FARTHEST_M)
            expect(orbit.elevation).toBeGreaterThanOrEqual(LOWEST_RAD)
            expect(orbit.elevation).toBeLessThanOrEqual(HIGHEST_RAD)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('is pushed out when it would stand inside', () => {
    const orbit = keepOutside({ ...blank(), distance: NEAREST_M, x: 0, y: 1.1, z: -0.3 })
    const [x, y, z] = eyeOf(orbit)
    expect(clearanceAt(x, y, z)).toBeGreaterThan(0.17)
  })
})
