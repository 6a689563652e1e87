import { beforeAll, describe, expect, it } from 'vitest'
import type { Point3 } from '#anatomy/field.ts'
import { poseNames } from '#anatomy/poses.ts'
import { regions } from '#anatomy/region.ts'
import { regionCentre } from '#anatomy/strokes.ts'
import { pick } from '#stage/solid/pick.ts'
import { type PosedBody, surfacesNow } from '#stage/solid/posed-body.ts'
import { anchorOf, poseAnchor, poseOf } from '#stage/solid/skin-anchor.ts'
import { seeded } from '../models/read-body.ts'
import { heldBody, hold } from './held-body.ts'

let body: PosedBody

beforeAll(async () => {
  body = await heldBody()
})

const apart = (a: Point3, b: Point3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])

describe('a place held on the skin', () => {
  it('is where it was while the body is at rest', () => {
    hold(body, { pose: 'rest', lead: 'left' })
    for (const { id } of regions) {
      const { point, normal } = regionCentre(id)
      const found = poseOf(body.surfaces, point, normal, body.poser.now)
      expect(apart(found.point, point), id).toBeLessThan(0.001)
      expect(apart(found.normal, normal), id).toBeLessThan(0.001)
    }
  })

  it.each(poseNames)('follows the triangle that is drawn: %s', (pose) => {
    hold(body, { pose, lead: 'left' })
    const random = seeded(7)
    const now = surfacesNow(body)
    for (let k = 0; k < 200; k += 1) {
      const number = k % 2
      const rest = body.surfaces[number]
      const positions = now[number]?.posed ?? rest?.positions
      if (rest === undefined || positions === undefined) throw new Error('the body has two surfaces')
      const triangle = Math.floor(random() * (rest.index.length / 3)) * 3
      let [u, v] = [random(), random()]
      if (u + v > 1) [u, v] = [1 - u, 1 - v]
      const on = (from: Float32Array): Point3 => {
        const at = (axis: number): number => {
          const corner = (c: number): number => from[(rest.index[triangle + c] ?? 0) * 3 + axis] ?? 0
          return corner(0) * (1 - u - v) + corner(1) * u + corner(2) * v
        }
        return [at(0), at(1), at(2)]
      }
      const point = new Float32Array(3)
      poseAnchor(anchorOf([rest], on(rest.positions)), body.poser.now, point, new Float32Array(3))
      const [x = 0, y = 0, z = 0] = point
      expect(apart([x, y, z], on(positions))).toBeLessThan(0.0003)
    }
  })

  it.each(poseNames)('is met by a ray from outside, which names the rest point: %s', (pose) => {
    hold(body, { pose, lead: 'left' })
    const surfaces = surfacesNow(body)
    for (const id of ['left-forearm', 'right-thigh', 'left-shin', 'belly', 'face'] as const) {
      const rest = regionCentre(id)
      const { point, normal } = poseOf(body.surfaces, rest.point, rest.normal, body.poser.now)
      const from: Point3 = [point[0] + normal[0] * 0.03, point[1] + normal[1] * 0.03, point[2] + normal[2] * 0.03]
      const found = pick(surfaces, from, [-normal[0], -normal[1], -normal[2]])
      if (found === undefined) throw new Error(`a ray misses ${id}`)
      expect(apart(found.restPoint, rest.point), id).toBeLessThan(0.004)
      expect(Math.abs(found.alongM - 0.03), id).toBeLessThan(0.004)
    }
  })
})
