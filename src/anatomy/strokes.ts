import type { Point3 } from './field.ts'
import { type RegionId, regionOf } from './region.ts'
import { bakedCentres, bakedStrokes } from './stroke-paths.ts'

/** The ways of touching that have a shape on the skin. */
export type StrokeTechnique = 'effleurage' | 'circles' | 'petrissage' | 'compression' | 'ball-roll'
/** The part of a region that a stroke keeps to; `outer-half` exists for the shoulder tops alone. */
export type StrokeArea = 'whole' | 'outer-half'

/** A place on the skin (metres, rest coordinates) and the way the skin looks there (length 1). */
export type SkinSpot = { readonly point: Point3; readonly normal: Point3 }

/**
 * A stroke on the skin: a closed loop that runs towards the heart in its first half and comes back in its second, or a
 * single spot for a hold.
 */
export type StrokePath = {
  readonly region: RegionId
  readonly technique: StrokeTechnique
  readonly area: StrokeArea
  /** True when the last spot runs on into the first. */
  readonly closed: boolean
  readonly spots: readonly SkinSpot[]
}

/** The stroke of a technique on a region; undefined where that technique does not fit there. */
export function strokePath(
  region: RegionId,
  technique: StrokeTechnique,
  area: StrokeArea = 'whole',
): StrokePath | undefined {
  const { kind, side } = regionOf(region)
  const baked = bakedStrokes[`${kind} ${technique}${area === 'whole' ? '' : ` ${area}`}`]
  if (baked === undefined) return undefined
  const spots = readSpots(baked, side === 'right')
  return { region, technique, area, closed: spots.length > 1, spots }
}

/** The middle of a region on the skin: where a camera looks, and where a label points. */
export function regionCentre(region: RegionId): SkinSpot {
  const { kind, side } = regionOf(region)
  const baked = bakedCentres[side === 'midline' ? kind : `left-${kind}`]
  const [spot] = baked === undefined ? [] : readSpots(baked, side === 'right')
  if (spot === undefined) throw new Error(`${region} has no middle`)
  return spot
}

const placesPerM = 10_000
const rowsPerPath = 6

/** Reads one baked path: six rows, as `stroke-paths.ts` says. */
export function readSpots(baked: string, isRight: boolean): SkinSpot[] {
  const steps = baked.split(' ').map(Number)
  const count = steps.length / rowsPerPath
  const sign = isRight ? -1 : 1
  const here = [0, 0, 0, 0, 0, 0]
  return Array.from({ length: count }, (_, spot) => {
    for (let row = 0; row < rowsPerPath; row += 1) here[row] = (here[row] ?? 0) + (steps[row * count + spot] ?? 0)
    const [x = 0, y = 0, z = 0, nx = 0, ny = 0, nz = 0] = here
    const size = Math.hypot(nx, ny, nz)
    return {
      point: [(sign * x) / placesPerM, y / placesPerM, z / placesPerM],
      normal: [(sign * nx) / size, ny / size, nz / size],
    }
  })
}
