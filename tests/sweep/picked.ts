import { distanceToRegion, regionAt } from '#anatomy/evaluate-field.ts'
import type { Point3 } from '#anatomy/field.ts'
import { type PoseName, poseNames } from '#anatomy/poses.ts'
import { isMassageKind, type RegionId, regionOf } from '#anatomy/region.ts'
import { type PosedSurface, pick } from '#stage/solid/pick.ts'
import { type PosedBody, surfacesNow } from '#stage/solid/posed-body.ts'
import { hold } from '../stage/held-body.ts'
import { at } from './at.ts'
import { randomFrom } from './random.ts'
import { type Size, Tally } from './tally.ts'

/** Random points of the skin in each position, and every how manieth crossing of a border with an edge of the skin. */
const pointsOf: Readonly<Record<Size, number>> = { sample: 150, full: 10_000 }
const crossingStep: Readonly<Record<Size, number>> = { sample: 40, full: 1 }
/** The eye is this far off the skin, nearer than anything that does not lie in the same fold. */
const OFF_M = 0.002
/** What is met nearer to the eye than the point itself hides it. */
const SAME_M = 0.00002
/** Single precision of the posed corners: this near to a border a point may fall to either side. */
const ON_BORDER_M = 0.0003
/** So far from an edge to the opposite corner a border is tapped on: some hundredths of a millimetre. */
const INTO_TRIANGLE = 0.002
/** A border may be off by this much (issue 4). */
const mostDeviationM = 0.0015

/** How far what a tap picks lies from where a border is defined, worst over all positions. */
export type BorderFigure = { readonly border: string; readonly crossings: number; readonly worstM: number }

type Place = { readonly rest: Point3; readonly posed: Point3; readonly normal: Point3 }

const hidden = 'a point that a fold hides answers with nothing that is safer than what it is'
const bordered = 'a border is picked within 1.5 mm of where it is defined'
const claimOf = (pose: PoseName): string => `a point of the skin is picked as it is painted: ${pose}`

/** Taps on random points of the skin, and on the borders of the regions, in every position. */
export function sweepPicked(size: Size, body: PosedBody): { tally: Tally; figures: readonly BorderFigure[] } {
  const tally = new Tally()
  const random = randomFrom(20_260_404)
  const figures = new Map<string, { crossings: number; worstM: number }>()
  for (const pose of poseNames) {
    hold(body, { pose, lead: 'left' })
    const surfaces = surfacesNow(body)
    tally.expect(claimOf(pose), pointsOf[size] * 0.9)
    const tap = tapOn(surfaces)
    for (let k = 0; k < pointsOf[size]; k += 1) {
      const place = randomPlace(surfaces, random)
      const painted = regionAt(place.rest)
      const found = tap(place)
      const picked = found === undefined ? undefined : regionAt(found.restPoint)
      if (found !== undefined && found.alongM < OFF_M - SAME_M) {
        tally.hold(
          hidden,
          !isForbidden(painted) || isForbidden(picked) || picked === undefined,
          () => `${pose}: ${painted} picked as ${picked}`,
        )
        continue
      }
      const isSame = picked === painted || borderM(place.rest, painted, picked) < ON_BORDER_M
      tally.hold(claimOf(pose), found !== undefined && isSame, () => `${painted} picked as ${picked}`)
    }
    crossingsOf(surfaces, crossingStep[size]).forEach(({ place, border }) => {
      const found = tap(place)
      if (found !== undefined && found.alongM < OFF_M - SAME_M) return
      const offM = found === undefined ? Number.POSITIVE_INFINITY : apart(found.restPoint, place.rest)
      tally.hold(bordered, offM <= mostDeviationM, () => `${pose}, ${border}: ${(offM * 1000).toFixed(2)} mm`)
      const figure = figures.get(border) ?? { crossings: 0, worstM: 0 }
      figure.crossings += 1
      figure.worstM = Math.max(figure.worstM, offM)
      figures.set(border, figure)
    })
  }
  const sorted = [...figures].sort(([a], [b]) => a.localeCompare(b))
  return { tally, figures: sorted.map(([border, figure]) => ({ border, ...figure })) }
}

function isForbidden(id: RegionId | undefined): boolean {
  return id !== undefined && !isMassageKind(regionOf(id).kind)
}

/** Looks at a place straight from above it, as a tap does whose ray is that line. */
function tapOn(surfaces: readonly PosedSurface[]) {
  return ({ posed: [x, y, z], normal: [nx, ny, nz] }: Place) =>
    pick(surfaces, [x + nx * OFF_M, y + ny * OFF_M, z + nz * OFF_M], [-nx, -ny, -nz])
}

function borderM(point: Point3, ...ids: readonly (RegionId | undefined)[]): number {
  return Math.min(
    ...ids.filter((id) => id !== undefined).map((id) => Math.abs(distanceToRegion(id, point))),
    // Left and right meet in the middle of the body.
    Math.abs(point[0]),
  )
}

type Triangle = { readonly rest: readonly Point3[]; readonly posed: readonly Point3[] }

function triangleOf({ positions, posed = positions, index }: PosedSurface, first: number): Triangle {
  const corners = (from: Float32Array): Point3[] =>
    [0, 1, 2].map((corner) => {
      const k = at(index, first + corner) * 3
      return [at(from, k), at(from, k + 1), at(from, k + 2)]
    })
  return { rest: corners(positions), posed: corners(posed) }
}

/** Twice the area of a posed triangle as a length, and the way it looks. */
function facing({ posed }: Triangle): { readonly size: number; readonly normal: Point3 } {
  const [a, b, c] = [at(posed, 0), at(posed, 1), at(posed, 2)]
  const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]]
  const [vx, vy, vz] = [c[0] - a[0], c[1] - a[1], c[2] - a[2]]
  const normal = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx] as const
  const size = Math.hypot(...normal)
  return { size, normal: [normal[0] / size, normal[1] / size, normal[2] / size] }
}

function randomPlace(surfaces: readonly PosedSurface[], random: () => number): Place {
  for (;;) {
    const surface = at(surfaces, random() < 0.2 ? 1 : 0)
    const triangle = triangleOf(surface, Math.floor((random() * surface.index.length) / 3) * 3)
    const { size, normal } = facing(triangle)
    let [u, v] = [random(), random()]
    if (u + v > 1) [u, v] = [1 - u, 1 - v]
    const inside = ([a, b, c]: readonly Point3[]): Point3 => mix(mix(a, b, u / (1 - v || 1)), c, v)
    // A triangle folded shut has no outside to look from.
    if (size > 1e-8) return { rest: inside(triangle.rest), posed: inside(triangle.posed), normal }
  }
}

/** Where borders of the definition cross the edges of the skin, at rest and as it is posed. */
function crossingsOf(surfaces: readonly PosedSurface[], step: number): { place: Place; border: string }[] {
  const found: { place: Place; border: string }[] = []
  let count = 0
  for (const surface of surfaces) {
    for (let k = 0; k + 2 < surface.index.length; k += 3) {
      const triangle = triangleOf(surface, k)
      const names = triangle.rest.map((point) => regionAt(point))
      if (names[0] === names[1] && names[1] === names[2]) continue
      const { size, normal } = facing(triangle)
      if (size <= 1e-8) continue
      for (const [from, to] of [
        [0, 1],
        [1, 2],
        [2, 0],
      ] as const) {
        // Each inner edge belongs to two triangles that run along it in opposite ways.
        if (at(surface.index, k + from) > at(surface.index, k + to) || names[from] === names[to]) continue
        count += 1
        if (count % step !== 0) continue
        let [low, high] = [0, 1]
        for (let halving = 0; halving < 24; halving += 1) {
          const middle = (low + high) / 2
          if (regionAt(mix(triangle.rest[from], triangle.rest[to], middle)) === names[from]) low = middle
          else high = middle
        }
        const along = (points: readonly Point3[]): Point3 => mix(points[from], points[to], low)
        // A ray straight through an edge may pass between both of its triangles.
        const posed = mix(along(triangle.posed), triangle.posed[3 - from - to], INTO_TRIANGLE)
        found.push({
          place: { rest: along(triangle.rest), posed, normal },
          border: [names[from], names[to]]
            .map((name) => name ?? 'bare')
            .sort()
            .join(' | '),
        })
      }
    }
  }
  return found
}

function mix(a: Point3 | undefined, b: Point3 | undefined, t: number): Point3 {
  if (a === undefined || b === undefined) throw new Error('a triangle has three corners')
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t]
}

function apart(a: Point3, b: Point3): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}
