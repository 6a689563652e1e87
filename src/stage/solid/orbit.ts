import { type Bulk, bulkDistance, restBulk } from '#anatomy/bulk.ts'
import type { Point3 } from '#anatomy/field.ts'

/** Where the camera looks and from where: a point, and the sphere around it. Angles in radians, lengths in metres. */
export type Orbit = {
  /** 0 looks at the front, π at the back; grows towards the body's left. */
  azimuth: number
  /** 0 is level, positive looks down from above. */
  elevation: number
  distance: number
  x: number
  y: number
  z: number
}

/** A picture's size and the part of it that nothing covers, in pixels. */
export type Frame = {
  readonly width: number
  readonly height: number
  readonly freeWidth: number
  readonly freeHeight: number
}

export const FIELD_OF_VIEW_RAD = (26 * Math.PI) / 180
const BODY_HEIGHT_M = 1.66
/** Fingertip to fingertip in the rest pose. */
const BODY_SPAN_M = 1.08
/** Air around the whole body, as a factor on what must be seen. */
const WHOLE_BODY_AIR = 1.18
/** What is seen around a region when it is looked at: wide enough to know where on the body one is. */
export const REGION_VIEW_M = 0.62

export const NEAREST_M = 0.42
export const FARTHEST_M = 12
/** Nearer to the middle than this a place is on the midline; farther out than that it is on an arm. */
const MIDDLE_M = 0.03
const ARM_M = 0.24
/** Above this a place that looks up is on a shoulder; below that one that looks down is a sole. */
const TOP_M = 1.2
const SOLE_M = 0.05
const LOWEST_VIEW_RAD = (-18 * Math.PI) / 180
export const LOWEST_RAD = (-72 * Math.PI) / 180
/** No place is first shown from higher above than this: a body seen from overhead is hard to read. */
const HIGHEST_VIEW_RAD = (34 * Math.PI) / 180
export const HIGHEST_RAD = (68 * Math.PI) / 180

/** Farthest the camera travels in one move; shorter moves take less. */
export const LONGEST_MOVE_MS = 900
const SHORTEST_MOVE_MS = 420

/** Distance from a point to the coarse body, at rest or as it is posed: negative inside. */
export function clearanceAt(x: number, y: number, z: number, bulk: Bulk = restBulk): number {
  return bulkDistance(x, y, z, bulk)
}

/** Where the camera of an orbit is. */
export function eyeOf(orbit: Readonly<Orbit>): Point3 {
  const level = orbit.distance * Math.cos(orbit.elevation)
  return [
    orbit.x + level * Math.sin(orbit.azimuth),
    orbit.y + orbit.distance * Math.sin(orbit.elevation),
    orbit.z + level * Math.cos(orbit.azimuth),
  ]
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))

/** Brings an angle into (−π, π]. */
export function wrapAngle(angle: number): number {
  const turn = Math.PI * 2
  const wrapped = ((angle % turn) + turn) % turn
  return wrapped > Math.PI ? wrapped - turn : wrapped
}

/** Distance at which `width` × `height` metres just fit into the free part of the picture. */
export function distanceToFit(widthM: number, heightM: number, frame: Frame): number {
  const tan = Math.tan(FIELD_OF_VIEW_RAD / 2)
  // The vertical angle spans the whole height, so a metre is the same number of pixels both ways.
  const byHeight = (heightM * frame.height) / Math.max(1, frame.freeHeight) / (2 * tan)
  const byWidth = (widthM * frame.height) / Math.max(1, frame.freeWidth) / (2 * tan)
  return Math.max(byHeight, byWidth)
}

/** The whole body from the front, with air around it. */
export function wholeBodyView(frame: Frame, isFromBehind = false): Orbit {
  return {
    azimuth: isFromBehind ? Math.PI : 0,
    elevation: 0.05,
    distance: clamp(
      distanceToFit(BODY_SPAN_M * WHOLE_BODY_AIR, BODY_HEIGHT_M * WHOLE_BODY_AIR, frame),
      NEAREST_M,
      FARTHEST_M,
    ),
    x: 0,
    y: BODY_HEIGHT_M * 0.49,
    z: 0,
  }
}

/**
 * The best view of a place on the skin: along its normal, leaned to where a body is read well. Tops are seen from
 * behind, hands from the front, legs never across the other leg, and only a sole from below.
 */
export function viewOf(centre: Point3, normal: Point3, frame: Frame, extentM = REGION_VIEW_M): Orbit {
  const [cx, cy, cz] = centre
  const side = Math.abs(cx) > MIDDLE_M ? Math.sign(cx) : 0
  const isArm = Math.abs(cx) > ARM_M
  let [nx, ny, nz] = normal
  if (side === 0) nx = 0
  else if (isArm) {
    // The other arm and the trunk are out of the way in front; from behind a hand hides itself.
    if (nz > -0.5) nz += 0.5
  } else {
    if (nx * side < 0) nx = 0
    // A little from outside reads a limb better than straight on.
    nx += side * 0.18
  }
  if (ny > 0.45 && nz < 0.35 && cy > TOP_M) nz -= 0.8 * ny
  const isSole = ny < -0.6 && cy < SOLE_M
  if (isSole) {
    nx = side * 0.25
    ny = -1.6
    nz = 1
  }
  // What looks straight down, and is no sole, is seen from the front.
  if (!isSole && ny < -0.9) {
    ny = 0
    nz = 1
  }
  const level = Math.max(Math.hypot(nx, nz), 1e-6)
  const orbit: Orbit = {
    azimuth: Math.atan2(nx, nz),
    elevation: clamp(
      Math.atan2(ny, level) * 0.75 + (isSole ? 0 : 0.06),
      isSole ? LOWEST_RAD : LOWEST_VIEW_RAD,
      HIGHEST_VIEW_RAD,
    ),
    distance: distanceToFit(extentM, extentM, frame),
    x: side === 0 ? 0 : cx,
    y: cy,
    z: cz,
  }
  return keepOutside(orbit)
}

/** Air between the camera and the coarse body. */
const CLEARANCE_M = 0.18

/** Moves the camera back until it is clear of the body. Changes and returns `orbit`. */
export function keepOutside(orbit: Orbit, bulk: Bulk = restBulk): Orbit {
  orbit.distance = clamp(orbit.distance, NEAREST_M, FARTHEST_M)
  for (let step = 0; step < 40; step += 1) {
    const level = orbit.distance * Math.cos(orbit.elevation)
    const clear = clearanceAt(
      orbit.x + level * Math.sin(orbit.azimuth),
      orbit.y + orbit.distance * Math.sin(orbit.elevation),
      orbit.z + level * Math.cos(orbit.azimuth),
      bulk,
    )
    if (clear >= CLEARANCE_M || orbit.distance >= FARTHEST_M) return orbit
    orbit.distance = Math.min(FARTHEST_M, orbit.distance + Math.max(0.01, CLEARANCE_M - clear))
  }
  return orbit
}

/** Milliseconds that a move takes: short ones less, none more than `LONGEST_MOVE_MS`. */
export function moveDurationMs(from: Readonly<Orbit>, to: Readonly<Orbit>): number {
  const turn = Math.abs(wrapAngle(to.azimuth - from.azimuth)) / Math.PI
  const tilt = Math.abs(to.elevation - from.elevation) / 1.5
  const travel = Math.hypot(to.x - from.x, to.y - from.y, to.z - from.z) / 1.2
  const zoom = Math.abs(Math.log(to.distance / from.distance)) / 1.6
  const size = clamp(Math.max(turn, tilt, travel, zoom), 0, 1)
  return SHORTEST_MOVE_MS + (LONGEST_MOVE_MS - SHORTEST_MOVE_MS) * Math.sqrt(size)
}

/** Ease-in-out that leaves quickly and arrives softly. */
export function easeMove(t: number): number {
  const u = clamp(t, 0, 1)
  const smooth = u * u * u * (u * (u * 6 - 15) + 10)
  const out = 1 - (1 - u) ** 3
  return smooth * 0.55 + out * 0.45
}

/** How far from the axis the camera swings out half way through a half turn around the body. */
const SWING_M = 1.9

/**
 * The orbit at `t` (0…1) of a move, written into `into`. Turns the short way round; swings out on long turns, so that it
 * passes outside of the arms instead of through them.
 */
export function moveAt(
  from: Readonly<Orbit>,
  to: Readonly<Orbit>,
  t: number,
  into: Orbit,
  bulk: Bulk = restBulk,
): Orbit {
  const k = easeMove(t)
  const turn = wrapAngle(to.azimuth - from.azimuth)
  const travel = Math.hypot(to.x - from.x, to.y - from.y, to.z - from.z)
  const need = clamp(Math.max(Math.abs(turn) / 1.6, travel / 0.7), 0, 1)
  const swing = Math.max(0, SWING_M - Math.min(from.distance, to.distance)) * need * Math.sin(Math.PI * k)
  into.azimuth = from.azimuth + turn * k
  into.elevation = from.elevation + (to.elevation - from.elevation) * k
  into.distance = from.distance + (to.distance - from.distance) * k + swing
  into.x = from.x + (to.x - from.x) * k
  into.y = from.y + (to.y - from.y) * k
  into.z = from.z + (to.z - from.z) * k
  if (t >= 1) {
    into.azimuth = wrapAngle(to.azimuth)
    into.distance = to.distance
  }
  return keepOutside(into, bulk)
}

/** Turns and tilts by pixels of a drag; a drag across the whole picture is a half turn. */
export function dragOrbit(orbit: Orbit, dxPx: number, dyPx: number, heightPx: number, bulk: Bulk = restBulk): Orbit {
  const perPixel = Math.PI / Math.max(320, heightPx)
  orbit.azimuth = wrapAngle(orbit.azimuth - dxPx * perPixel)
  orbit.elevation = clamp(orbit.elevation + dyPx * perPixel, LOWEST_RAD, HIGHEST_RAD)
  return keepOutside(orbit, bulk)
}

/** Comes nearer (factor < 1) or goes away (factor > 1). */
export function zoomOrbit(orbit: Orbit, factor: number, bulk: Bulk = restBulk): Orbit {
  orbit.distance = clamp(orbit.distance * factor, NEAREST_M, FARTHEST_M)
  return keepOutside(orbit, bulk)
}

/** Copies every value of `from` into `into`. */
export function copyOrbit(from: Readonly<Orbit>, into: Orbit): Orbit {
  into.azimuth = from.azimuth
  into.elevation = from.elevation
  into.distance = from.distance
  into.x = from.x
  into.y = from.y
  into.z = from.z
  return into
}
