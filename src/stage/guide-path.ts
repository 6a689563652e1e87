import type { Point3 } from '#anatomy/field.ts'
import { strokePath } from '#anatomy/strokes.ts'
import type { Travel } from './guide-tempo.ts'
import type { ShownStroke } from './picture.ts'

/** A shown stroke as the guide follows it; a closed path ends with its first point again. */
export type GuidePath = {
  readonly points: readonly Point3[]
  readonly normals: readonly Point3[]
  readonly travel: Travel
}

/** The way of a stroke on the skin; undefined where its technique has no shape there. */
export function guidePathOf({ region, technique, outerHalfOnly = false }: ShownStroke): GuidePath | undefined {
  const path = strokePath(region, technique, outerHalfOnly ? 'outer-half' : 'whole')
  const [first] = path?.spots ?? []
  if (path === undefined || first === undefined) return undefined
  const spots = path.closed ? [...path.spots, first] : path.spots
  return {
    points: spots.map(({ point }) => point),
    normals: spots.map(({ normal }) => normal),
    travel: !path.closed
      ? 'hold'
      : technique === 'effleurage' || technique === 'ball-roll'
        ? 'there-and-back'
        : 'around',
  }
}

/** The part of a guide's way that is drawn: of a stroke there and back only the way there, so that it reads as one. */
export function ribbonPathOf({ points, normals, travel }: GuidePath): GuidePath {
  if (travel !== 'there-and-back') return { points, normals, travel }
  const count = Math.floor(points.length / 2) + 1
  return { points: points.slice(0, count), normals: normals.slice(0, count), travel }
}
