import { beforeAll, describe, expect, it } from 'vitest'
import { regionAt } from '#anatomy/evaluate-field.ts'
import type { Point3 } from '#anatomy/field.ts'
import { poseNames } from '#anatomy/poses.ts'
import { isMassageKind, type RegionId, regionOf, regions } from '#anatomy/region.ts'
import { strokePath } from '#anatomy/strokes.ts'
import { touchTechniques } from '#safety/technique.ts'
import { pick } from '#stage/solid/pick.ts'
import { holdPath, type PosedBody, surfacesNow } from '#stage/solid/posed-body.ts'
import { seeded } from '../models/read-body.ts'
import { heldBody, hold } from './held-body.ts'

const POINTS = 400
/** The eye is this far off the skin, nearer than anything that could hide it. */
const OFF_M = 0.002
/** How far skin may stretch or fold over a whole region, and a stroke along its way. */
const AREA = [0.85, 1.25] as const
const LENGTH = [0.7, 1.35] as const

let body: PosedBody

beforeAll(async () => {
  body = await heldBody()
})

const minus = (a: Point3, b: Point3): Point3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
const cross = ([ax, ay, az]: Point3, [bx, by, bz]: Point3): Point3 => [
  ay * bz - az * by,
  az * bx - ax * bz,
  ax * by - ay * bx,
]

/** One triangle of a surface: its corners at rest and as they are posed. */
function triangleAt(number: number, first: number): { rest: Point3[]; posed: Point3[] } {
  const now = surfacesNow(body)[number]
  if (now === undefined) throw new Error('the body has no such surface')
  const at = (from: Float32Array): Point3[] =>
    [0, 1, 2].map((corner) => {
      const k = (now.index[first + corner] ?? 0) * 3
      return [from[k] ?? 0, from[k + 1] ?? 0, from[k + 2] ?? 0]
    })
  return { rest: at(now.positions), posed: at(now.posed ?? now.positions) }
}

function areaOf([a, b, c]: Point3[]): number {
  if (a === undefined || b === undefined || c === undefined) throw new Error('a triangle has three corners')
  return Math.hypot(...cross(minus(b, a), minus(c, a))) / 2
}

const mixed = (corners: Point3[], u: number, v: number): Point3 => {
  const [a = [0, 0, 0], b = a, c = a] = corners
  const along = (k: 0 | 1 | 2): number => a[k] * (1 - u - v) + b[k] * u + c[k] * v
  return [along(0), along(1), along(2)]
}

const isForbidden = (id: RegionId): boolean => !isMassageKind(regionOf(id).kind)

describe('regions in a position', () => {
  it.each(poseNames)('are picked where they are painted, and nothing forbidden passes for safe: %s', (pose) => {
    hold(body, { pose, lead: 'left' })
    const surfaces = surfacesNow(body)
    const random = seeded(pose.length * 977)
    const seen = new Set<RegionId>()
    let wrong = 0
    for (let k = 0; k < POINTS; k += 1) {
      const number = k % 4 === 0 ? 1 : 0
      const count = (surfaces[number]?.index.length ?? 0) / 3
      const { rest, posed } = triangleAt(number, Math.floor(random() * count) * 3)
      const [a = [0, 0, 0], b = a, c = a] = posed
      const normal = cross(minus(b, a), minus(c, a))
      const size = Math.hypot(...normal)
      // A triangle folded shut has no outside to look from.
      if (size < 1e-8) continue
      let [u, v] = [random(), random()]
      if (u + v > 1) [u, v] = [1 - u, 1 - v]
      const [x, y, z] = mixed(posed, u, v)
      const [nx, ny, nz] = [normal[0] / size, normal[1] / size, normal[2] / size]
      const from: Point3 = [x + nx * OFF_M, y + ny * OFF_M, z + nz * OFF_M]
      const found = pick(surfaces, from, [-nx, -ny, -nz])
      const painted = regionAt(mixed(rest, u, v))
      const picked = found === undefined ? undefined : regionAt(found.restPoint)
      if (painted !== undefined) seen.add(painted)
      if (picked === painted) continue
      wrong += 1
      // What lies in a fold may be hidden by its neighbour; a forbidden place never answers as one to be worked.
      if (painted !== undefined && isForbidden(painted)) {
        expect(picked === undefined || isForbidden(picked), `${painted} picked as ${picked}`).toBe(true)
      }
    }
    expect(wrong).toBeLessThanOrEqual(POINTS / 50)
    expect(seen.size).toBeGreaterThan(25)
  })

  it.each(poseNames)('keep their triangles, and their size within what skin does: %s', (pose) => {
    hold(body, { pose, lead: 'left' })
    const areas = new Map<RegionId, { rest: number; posed: number }>()
    surfacesNow(body).forEach(({ index }, number) => {
      for (let i = 0; i + 2 < index.length; i += 3) {
        const { rest, posed } = triangleAt(number, i)
        const id = regionAt(mixed(rest, 1 / 3, 1 / 3))
        if (id === undefined) continue
        const sum = areas.get(id) ?? { rest: 0, posed: 0 }
        sum.rest += areaOf(rest)
        sum.posed += areaOf(posed)
        areas.set(id, sum)
      }
    })
    expect(areas.size).toBe(regions.length)
    const ratios = [...areas]
      .filter(([id]) => !isForbidden(id))
      .map(([id, { rest, posed }]) => [id, posed / rest] as const)
      .sort((a, b) => a[1] - b[1])
    const [least, most] = [ratios[0], ratios.at(-1)]
    if (least === undefined || most === undefined) throw new Error('no region was measured')
    console.log(`${pose}: ${least[0]} ${least[1].toFixed(2)}, ${most[0]} ${most[1].toFixed(2)}`)
    expect(least[1], least[0]).toBeGreaterThan(AREA[0])
    expect(most[1], most[0]).toBeLessThan(AREA[1])
  })

  it.each(poseNames)('carry their strokes along: %s', (pose) => {
    hold(body, { pose, lead: 'left' })
    const ratios: [string, number][] = []
    for (const { id } of regions) {
      for (const technique of touchTechniques) {
        const path = strokePath(id, technique)
        if (path === undefined || !path.closed) continue
        const points = path.spots.map(({ point }) => point)
        const posed = holdPath(
          body,
          points,
          path.spots.map(({ normal }) => normal),
        )
        let before = 0
        let after = 0
        for (let i = 1; i < points.length; i += 1) {
          before += Math.hypot(...minus(points[i] ?? [0, 0, 0], points[i - 1] ?? [0, 0, 0]))
          const k = i * 3
          const step = [0, 1, 2].map((axis) => (posed.points[k + axis] ?? 0) - (posed.points[k - 3 + axis] ?? 0))
          after += Math.hypot(...step)
        }
        ratios.push([`${id} ${technique}`, after / before])
      }
    }
    expect(ratios.length).toBeGreaterThan(40)
    for (const [name, ratio] of ratios) {
      expect(ratio, name).toBeGreaterThan(LENGTH[0])
      expect(ratio, name).toBeLessThan(LENGTH[1])
    }
  })
})
