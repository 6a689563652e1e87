import { distanceToNever, distanceToRegion } from '#anatomy/evaluate-field.ts'
import type { Point3 } from '#anatomy/field.ts'
import type { MassageKind } from '#anatomy/region.ts'
import { type SkinSpot, strokePath } from '#anatomy/strokes.ts'
import type { OneHand } from '#massage/grips.ts'
import type { TouchTechnique } from '#safety/technique.ts'
import { add, at, cross, dot, type Mesh, mix, normalize, normalsOf, scale, subtract } from './mesh.ts'
import { blendAt, type Surface, surfaceOf } from './ray.ts'

/** Half of what lies between the middles of two hands beside each other, across the muscle. */
const HALF_APART_M = 0.047
const PLAN_HEIGHT_M = 0.09
/** As far as a stroke of one hand keeps, and a little more: the hands are further out. */
const INSIDE_M = 0.006
const NEVER_M = 0.011

/** Lays a technique's stroke twice on the left half, side by side across the muscle, shortened until both lie inside. */
export function pairOf(body: Mesh, kind: MassageKind, technique: TouchTechnique): Record<OneHand, readonly SkinSpot[]> {
  const path = strokePath(`left-${kind}`, technique)
  if (path === undefined) throw new Error(`${kind} has no ${technique}`)
  const surface = surfaceOf(body)
  const normals = normalsOf(body)
  const { spots } = path
  const middle = spots.reduce<Point3>((sum, { point }) => add(sum, scale(point, 1 / spots.length)), [0, 0, 0])
  const normal = normalize(spots.reduce<Point3>((sum, spot) => add(sum, spot.normal), [0, 0, 0]))
  const along = alongOf(kind)
  const ahead = normalize(subtract(along, scale(normal, dot(along, normal))))
  // To the outer side on the left half, where the hand of the same side works.
  const across = cross(ahead, normal)
  const out = across[0] > 0 ? across : scale(across, -1)
  for (let share = 1; share > 0.3; share *= 0.97) {
    const laid = ([1, -1] as const).map((side) => {
      const found = spots.map(({ point }) => {
        const plan = add(mix(middle, point, share), scale(out, side * HALF_APART_M))
        return land(surface, normals, plan, normal)
      })
      return found.every((spot) => spot !== undefined && holds(kind, spot)) ? (found as SkinSpot[]) : undefined
    })
    const [same, other] = laid
    if (same !== undefined && other !== undefined) return { same, other }
  }
  throw new Error(`${kind} has no room for two hands`)
}

/** Which way the muscle runs, taken from the longest stroke there. */
function alongOf(kind: MassageKind): Point3 {
  const { spots } = strokePath(`left-${kind}`, 'effleurage') ?? { spots: [] }
  return normalize(subtract(at(spots, spots.length / 2).point, at(spots, 0).point))
}

function holds(kind: MassageKind, { point }: SkinSpot): boolean {
  return distanceToRegion(`left-${kind}`, point) < -INSIDE_M && distanceToNever(point) >= NEVER_M
}

function land(surface: Surface, normals: readonly Point3[], plan: Point3, normal: Point3): SkinSpot | undefined {
  const hits = surface
    .hits(add(plan, scale(normal, PLAN_HEIGHT_M)), scale(normal, -1))
    .map((hit) => ({ hit, normal: normalize(blendAt(surface.mesh, hit, normals)) }))
    .filter((spot) => dot(spot.normal, normal) > 0.15)
    .sort((a, b) => Math.abs(a.hit.distance - PLAN_HEIGHT_M) - Math.abs(b.hit.distance - PLAN_HEIGHT_M))
  const [best] = hits
  return best === undefined ? undefined : { point: best.hit.point, normal: best.normal }
}
