import type { Point3 } from '#anatomy/field.ts'
import { isMassageKind, regions } from '#anatomy/region.ts'
import { regionCentre, type SkinSpot, strokePath } from '#anatomy/strokes.ts'
import { type ChartFigure, placeOn } from './chart.ts'

/** The skin that a figure of the map stands for. */
export type FlatSkin = {
  /** The point of the body (metres at rest) that a place of the figure shows, in its units from its top left. */
  readonly skinAt: (right: number, down: number) => Point3
  /** How squarely the figure shows a point: the cosine between its skin and the eye; below 0 it is on the far side. */
  readonly facing: (restPoint: Point3) => number
}

/** A place of the skin that is known, as a figure shows it: its place there, and how its depth leans. */
type Sample = {
  readonly spot: SkinSpot
  readonly right: number
  readonly down: number
  /** Depth in metres gained a unit to the right and a unit down, along the skin. */
  readonly leanRight: number
  readonly leanDown: number
}

/** Skin that looks farther away than this (cosine) leans too much to tell its surroundings' depth. */
const LEAST_FACING = 0.3
/** A place is told by so many of its neighbours, the nearest counting most. */
const NEIGHBOURS = 4
/** No neighbour is believed farther than this, metres: beyond, the skin bends away from its plane. */
const BELIEVED_M = 0.03

let known: readonly SkinSpot[] | undefined

/** All places of the left half's skin that are written down: the strokes of every place, and the middles of all. */
function knownSkin(): readonly SkinSpot[] {
  known ??= regions.flatMap(({ id, kind, side }) => {
    if (side === 'right') return []
    if (!isMassageKind(kind)) return [regionCentre(id)]
    const strokes = (['effleurage', 'circles', 'petrissage'] as const).flatMap(
      (technique) => strokePath(id, technique)?.spots ?? [],
    )
    return [regionCentre(id), ...strokes]
  })
  return known
}

const dot = (a: Point3, b: Point3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

/**
 * Gives the flat map its depth back: each known place of the skin tells how deep its surroundings lie, by the plane that
 * touches the skin there. No model is loaded for it. `tests/stage/flat-skin.test.ts` measures it on the drawn body.
 */
export function createFlatSkin(figure: ChartFigure): FlatSkin {
  const { width, right: rowRight, down: rowDown } = figure
  const r: Point3 = [rowRight[0], rowRight[1], rowRight[2]]
  const d: Point3 = [rowDown[0], rowDown[1], rowDown[2]]
  const unit2 = dot(r, r)
  // Right times down points away from the eye.
  const eye: Point3 = [
    -(r[1] * d[2] - r[2] * d[1]) / unit2,
    -(r[2] * d[0] - r[0] * d[2]) / unit2,
    -(r[0] * d[1] - r[1] * d[0]) / unit2,
  ]
  const samples: Sample[] = []
  for (const spot of knownSkin()) {
    const facing = dot(spot.normal, eye)
    if (facing < LEAST_FACING) continue
    const [right, down] = placeOn(figure, [Math.abs(spot.point[0]), spot.point[1], spot.point[2]])
    samples.push({
      spot,
      right,
      down,
      leanRight: -dot(spot.normal, r) / unit2 / facing,
      leanDown: -dot(spot.normal, d) / unit2 / facing,
    })
  }
  const isLeftOnRight = (samples[0]?.right ?? 0) > width / 2
  const believed = BELIEVED_M * Math.sqrt(unit2)
  const nearest = new Int32Array(NEIGHBOURS)
  const away2 = new Float64Array(NEIGHBOURS)

  const findNear = (right: number, down: number): void => {
    away2.fill(Number.POSITIVE_INFINITY)
    for (let index = 0; index < samples.length; index += 1) {
      const sample = samples[index]
      if (sample === undefined) continue
      const x = right - sample.right
      const y = down - sample.down
      let away = x * x + y * y
      let at = index
      for (let k = 0; k < NEIGHBOURS; k += 1) {
        const other = away2[k] ?? 0
        if (away >= other) continue
        away2[k] = away
        away = other
        const moved = nearest[k] ?? 0
        nearest[k] = at
        at = moved
      }
    }
  }

  return {
    skinAt: (atRight, down) => {
      const isLeft = atRight > width / 2 === isLeftOnRight
      const right = isLeft ? atRight : width - atRight
      findNear(right, down)
      let x = 0
      let y = 0
      let z = 0
      let weights = 0
      for (let k = 0; k < NEIGHBOURS; k += 1) {
        const sample = samples[nearest[k] ?? 0]
        if (sample === undefined) continue
        const du = right - sample.right
        const dv = down - sample.down
        const away = Math.sqrt(away2[k] ?? 0)
        const share = away > believed ? believed / away : 1
        const deep = (sample.leanRight * du + sample.leanDown * dv) * share
        const weight = 1 / ((away2[k] ?? 0) + 0.05)
        const { point } = sample.spot
        x += weight * (Math.abs(point[0]) + (r[0] * du + d[0] * dv) / unit2 + eye[0] * deep)
        y += weight * (point[1] + (r[1] * du + d[1] * dv) / unit2 + eye[1] * deep)
        z += weight * (point[2] + (r[2] * du + d[2] * dv) / unit2 + eye[2] * deep)
        weights += weight
      }
      return [(isLeft ? x : -x) / weights, y / weights, z / weights]
    },
    facing: ([x, y, z]) => {
      let best = Number.POSITIVE_INFINITY
      let cosine = -1
      for (const { point, normal } of knownSkin()) {
        const dx = Math.abs(x) - point[0]
        const away = dx * dx + (y - point[1]) * (y - point[1]) + (z - point[2]) * (z - point[2])
        if (away >= best) continue
        best = away
        cosine = dot(normal, eye)
      }
      return cosine
    },
  }
}
