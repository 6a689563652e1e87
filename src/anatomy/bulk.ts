import type { Point3 } from './field.ts'
import { joints } from './landmarks.ts'

type LeftBone = keyof typeof joints

/** A thick line of the coarse body (left side and midline), each end carried by a bone; the right mirrors the left. */
export type BulkPart = {
  readonly from: Point3
  readonly fromBone: LeftBone
  readonly to: Point3
  readonly toBone: LeftBone
  readonly radius: number
  readonly isMidline?: true
}

/** The body, coarsely: what a camera must not enter, and what an arm must not pass through. */
export const bulkParts: readonly BulkPart[] = [
  { from: joints['spine-4'], fromBone: 'spine-4', to: [0, 1.28, 0], toBone: 'spine-1', radius: 0.18, isMidline: true },
  { from: joints['neck-1'], fromBone: 'neck-1', to: [0, 1.55, 0.05], toBone: 'head', radius: 0.12, isMidline: true },
  part('left-thigh-1', 'left-lower-leg-1', 0.1),
  part('left-lower-leg-1', 'left-foot', 0.075),
  { from: joints['left-foot'], fromBone: 'left-foot', to: [0.165, 0.03, 0.17], toBone: 'left-foot', radius: 0.05 },
  part('left-upper-arm-1', 'left-forearm-1', 0.075),
  part('left-forearm-1', 'left-hand', 0.06),
  part('left-hand', 'left-finger-3-3', 0.06),
]

function part(fromBone: LeftBone, toBone: LeftBone, radius: number): BulkPart {
  return { from: joints[fromBone], fromBone, to: joints[toBone], toBone, radius }
}

/** The coarse body somewhere: seven numbers a part, both sides: from x, y, z, to x, y, z, radius. */
export type Bulk = Float32Array
export const BULK_STRIDE = 7

/** The coarse body at rest. */
export const restBulk: Bulk = Float32Array.from(
  bulkParts.flatMap(({ from, to, radius, isMidline }) => {
    const left = [...from, ...to, radius]
    return isMidline ? left : [...left, -from[0], from[1], from[2], -to[0], to[1], to[2], radius]
  }),
)

/** Distance from a point to the coarse body: negative inside. */
export function bulkDistance(x: number, y: number, z: number, bulk: Bulk = restBulk): number {
  let nearest = Number.POSITIVE_INFINITY
  for (let k = 0; k < bulk.length; k += BULK_STRIDE) {
    const ax = bulk[k] ?? 0
    const ay = bulk[k + 1] ?? 0
    const az = bulk[k + 2] ?? 0
    const bx = (bulk[k + 3] ?? 0) - ax
    const by = (bulk[k + 4] ?? 0) - ay
    const bz = (bulk[k + 5] ?? 0) - az
    const px = x - ax
    const py = y - ay
    const pz = z - az
    const t = Math.min(1, Math.max(0, (px * bx + py * by + pz * bz) / (bx * bx + by * by + bz * bz)))
    const dx = px - bx * t
    const dy = py - by * t
    const dz = pz - bz * t
    const d = Math.sqrt(dx * dx + dy * dy + dz * dz) - (bulk[k + 6] ?? 0)
    if (d < nearest) nearest = d
  }
  return nearest
}
