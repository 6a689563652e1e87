import { BULK_STRIDE, type Bulk, bulkDistance } from '#anatomy/bulk.ts'
import type { Point3 } from '#anatomy/field.ts'
import type { Support } from '#anatomy/poses.ts'
import type { SkinSpot } from '#anatomy/strokes.ts'
import { distanceToFit, FARTHEST_M, type Frame, keepOutside, NEAREST_M, type Orbit } from './orbit.ts'
import { alongToSupport, cornersOf } from './support-blocks.ts'

const DEGREE = Math.PI / 180
/** What is seen around the whole figure, as a factor on its outline. */
const AIR = 1.12
/** Lower than this the camera would look through the floor. */
const LOWEST_EYE_M = 0.08
const AZIMUTH_STEP = 15 * DEGREE
const elevations = [-6, 4, 14, 24, 34, 46].map((degrees) => degrees * DEGREE)
/** The skin of the place itself begins to count as something in the way this far from it. */
const FREE_FROM_M = 0.14
const FREE_UNTIL_M = 1
const BESIDE_M = 0.06
const FROM_SUPPORT_M = 0.03
const FREE_STEP_M = 0.03

/** The whole figure with what carries it, from where its position is read best. */
export function figureView(
  bulk: Bulk,
  supports: readonly Support[],
  azimuth: number,
  elevation: number,
  frame: Frame,
): Orbit {
  const right = [Math.cos(azimuth), 0, -Math.sin(azimuth)] as const
  const back = [
    Math.sin(azimuth) * Math.cos(elevation),
    Math.sin(elevation),
    Math.cos(azimuth) * Math.cos(elevation),
  ] as const
  const up = [
    -Math.sin(azimuth) * Math.sin(elevation),
    Math.cos(elevation),
    -Math.cos(azimuth) * Math.sin(elevation),
  ] as const
  const least = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  const most = least.map((value) => -value)
  const see = (x: number, y: number, z: number, r: number): void => {
    ;[right, up, back].forEach((axis, k) => {
      const at = x * axis[0] + y * axis[1] + z * axis[2]
      least[k] = Math.min(least[k] ?? at, at - r)
      most[k] = Math.max(most[k] ?? at, at + r)
    })
  }
  for (let k = 0; k < bulk.length; k += BULK_STRIDE) {
    const radius = bulk[k + 6] ?? 0
    see(bulk[k] ?? 0, bulk[k + 1] ?? 0, bulk[k + 2] ?? 0, radius)
    see(bulk[k + 3] ?? 0, bulk[k + 4] ?? 0, bulk[k + 5] ?? 0, radius)
  }
  for (const support of supports) {
    if (support.kind === 'wall') continue
    for (const [x, y, z] of cornersOf(support)) see(x, y, z, 0)
  }
  const middle = least.map((value, k) => (value + (most[k] ?? value)) / 2)
  const span = least.map((value, k) => (most[k] ?? value) - value)
  const at = (k: 0 | 1 | 2): number =>
    (middle[0] ?? 0) * right[k] + (middle[1] ?? 0) * up[k] + (middle[2] ?? 0) * back[k]
  const distance = distanceToFit((span[0] ?? 1) * AIR, (span[1] ?? 1) * AIR, frame) + (span[2] ?? 0) * 0.3
  return {
    azimuth,
    elevation,
    distance: Math.min(FARTHEST_M, Math.max(NEAREST_M, distance)),
    x: at(0),
    y: at(1),
    z: at(2),
  }
}

/**
 * The best view of a place of the posed body: as straight on as the limbs, the supports and the floor allow, from a little
 * above, and rather from the side that the whole figure is seen from. Some hundred views are weighed; it runs once a
 * move, never in a frame.
 */
export function placeView(
  { point, normal }: SkinSpot,
  bulk: Bulk,
  supports: readonly Support[],
  homeAzimuth: number,
  extentM: number,
  frame: Frame,
): Orbit {
  const distance = Math.max(NEAREST_M, distanceToFit(extentM, extentM, frame))
  let best = Number.NEGATIVE_INFINITY
  const found: Orbit = { azimuth: homeAzimuth, elevation: 0.3, distance, x: point[0], y: point[1], z: point[2] }
  for (const elevation of elevations) {
    for (let turn = 0; turn < Math.PI * 2; turn += AZIMUTH_STEP) {
      const azimuth = homeAzimuth + turn
      const towards: Point3 = [
        Math.sin(azimuth) * Math.cos(elevation),
        Math.sin(elevation),
        Math.cos(azimuth) * Math.cos(elevation),
      ]
      const facing = towards[0] * normal[0] + towards[1] * normal[1] + towards[2] * normal[2]
      if (point[1] + towards[1] * distance < LOWEST_EYE_M) continue
      const worth =
        Math.min(facing, 0.9) -
        0.22 * Math.abs(elevation - 0.26) -
        0.09 * (1 - Math.cos(turn)) -
        5 * inTheWay(point, towards, bulk, distance) -
        0.35 * hiddenRays(point, [Math.cos(azimuth), 0, -Math.sin(azimuth)], towards, supports, distance)
      if (worth <= best) continue
      best = worth
      found.azimuth = azimuth > Math.PI ? azimuth - Math.PI * 2 : azimuth
      found.elevation = elevation
    }
  }
  return keepOutside(found, bulk)
}

/** How many of three lines of sight, to the place and to both sides of it, a support cuts. */
function hiddenRays(
  [x, y, z]: Point3,
  right: Point3,
  towards: Point3,
  supports: readonly Support[],
  distance: number,
): number {
  let hidden = 0
  for (const side of [-BESIDE_M, 0, BESIDE_M]) {
    const from: Point3 = [x + right[0] * side, y, z + right[2] * side]
    // A place may lie a little in what carries it, and from behind a wall is not drawn.
    if (alongToSupport(supports, from, towards, FROM_SUPPORT_M, distance) < distance) hidden += 1
  }
  return hidden
}

/** How deep the line of sight runs through the coarse body, metres at its deepest. */
function inTheWay(point: Point3, towards: Point3, bulk: Bulk, distance: number): number {
  let deepest = 0
  const end = Math.min(FREE_UNTIL_M, distance)
  for (let t = FREE_FROM_M; t < end; t += FREE_STEP_M) {
    const d = bulkDistance(point[0] + towards[0] * t, point[1] + towards[1] * t, point[2] + towards[2] * t, bulk)
    if (-d > deepest) deepest = -d
  }
  return deepest
}
