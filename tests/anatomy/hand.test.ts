import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Point3 } from '#anatomy/field.ts'
import { HAND_BONES, placeHand, poseHand } from '#anatomy/hand.ts'
import { massageKinds } from '#anatomy/region.ts'
import { fitPosture, gripOf, grips, type HandFit, handlings, mutablePosture } from '#massage/grips.ts'
import { fitAlong, handFits, handHands, KNOTS } from '#massage/hand-path.ts'
import { offendedBy, touchTechniques } from '#safety/technique.ts'

const still: HandFit = { pitch: 0, roll: 0, liftM: 0, root: 0, curl: 0, thumb: 0, slant: 0 }

function through(m: ArrayLike<number>, [x, y, z]: Point3, w = 1): Point3 {
  const row = (k: number) => (m[k] ?? 0) * x + (m[k + 4] ?? 0) * y + (m[k + 8] ?? 0) * z + (m[k + 12] ?? 0) * w
  return [row(0), row(1), row(2)]
}

const direction = fc
  .tuple(...[0, 1, 2].map(() => fc.double({ min: -1, max: 1, noNaN: true })))
  .filter((v) => Math.hypot(...v) > 0.2)
  .map(([x = 0, y = 0, z = 0]): Point3 => {
    const size = Math.hypot(x, y, z)
    return [x / size, y / size, z / size]
  })

describe('a hand on the skin', () => {
  it('touches at its hold, off the skin by its lift, whichever way it tilts', () => {
    fc.assert(
      fc.property(
        direction,
        direction,
        fc.integer({ min: -40, max: 40 }),
        fc.boolean(),
        (normal, heading, angle, isRight) => {
          const place = new Float64Array(16)
          const { hold } = grips.palm
          placeHand(place, hold, isRight, [0.1, 0.2, 0.3], normal, heading, {
            pitch: angle,
            roll: -angle,
            liftM: 0.004,
          })
          const at = through(place, hold.at)
          const skin: Point3 = [0.1, 0.2, 0.3]
          for (const k of [0, 1, 2] as const) expect(at[k]).toBeCloseTo(skin[k] + 0.004 * normal[k], 9)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('of the right is the mirror image of the left', () => {
    fc.assert(
      fc.property(direction, direction, fc.integer({ min: -40, max: 40 }), (normal, heading, angle) => {
        const tilt = { pitch: angle, roll: angle / 2, liftM: 0.002 }
        const [left, right] = [new Float64Array(16), new Float64Array(16)]
        const flip = ([x, y, z]: Point3): Point3 => [-x, y, z]
        placeHand(left, grips.wrap.hold, false, [0.3, 1, 0.1], normal, heading, tilt)
        placeHand(right, grips.wrap.hold, true, [-0.3, 1, 0.1], flip(normal), flip(heading), tilt)
        const tip: Point3 = [0.02, 0.15, -0.03]
        const [a, b] = [through(left, tip), flip(through(right, tip))]
        for (const k of [0, 1, 2] as const) expect(a[k]).toBeCloseTo(b[k], 9)
      }),
      { numRuns: 200 },
    )
  })

  it('bends without stretching: every bone keeps its lengths and angles', () => {
    const bones = new Float32Array(HAND_BONES * 16)
    const posture = mutablePosture()
    for (const { posture: own } of Object.values(grips)) {
      fitPosture(own, { ...still, root: 12, curl: 20, thumb: -8, slant: 6 }, posture)
      poseHand(posture, bones)
      for (let bone = 0; bone < HAND_BONES; bone += 1) {
        const m = bones.subarray(bone * 16, bone * 16 + 16)
        const axes = (
          [
            [1, 0, 0],
            [0, 1, 0],
            [0, 0, 1],
          ] as const
        ).map((axis) => through(m, axis, 0))
        axes.forEach((a, i) => {
          axes.forEach((b, j) => {
            expect(a[0] * b[0] + a[1] * b[1] + a[2] * b[2]).toBeCloseTo(i === j ? 1 : 0, 5)
          })
        })
      }
    }
  })
})

describe('grips', () => {
  it('never dig (T4): no grip has the name of a digging move, and a ball needs none', () => {
    for (const name of Object.keys(grips)) expect(offendedBy(name)).toBeUndefined()
    for (const kind of massageKinds) {
      expect(Math.hypot(...handlings[kind].heading)).toBeGreaterThan(0.5)
      for (const technique of touchTechniques) expect(gripOf(kind, technique, 'ball')).toBeUndefined()
    }
  })

  it('ease from knot to knot and round to the first again', () => {
    const fits = handFits('forearm', 'effleurage', 'whole', 'other')
    if (fits === undefined) throw new Error('the forearm has no hand')
    const [first, last, near] = [{ ...still }, { ...still }, { ...still }]
    fitAlong(fits, 0, first)
    fitAlong(fits, 1, last)
    fitAlong(fits, 1 / KNOTS / 50, near)
    expect(last).toEqual(first)
    expect(Math.abs(near.pitch - first.pitch)).toBeLessThan(1)
  })

  it('of a place are done by the hand that reaches it: never by the hand on the arm that is worked (Z15)', () => {
    for (const kind of ['palm', 'hand-back', 'forearm', 'upper-arm', 'shoulder-top'] as const) {
      expect(handHands(kind)).toEqual(['other'])
      expect(handFits(kind, 'effleurage', 'whole', 'same')).toBeUndefined()
    }
    expect(handHands('shoulder-blade')).toEqual([])
    expect(handHands('thigh')).toEqual(['same', 'other'])
  })
})
