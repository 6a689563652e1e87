import type { Point3 } from '#anatomy/field.ts'
import type { RestSurface } from './pick.ts'

/** Triangles with the bones that carry their corners: four bone numbers and weights (0…1) a vertex. */
export type SkinSurface = RestSurface & { readonly bones: ArrayLike<number>; readonly weights: ArrayLike<number> }

/**
 * A place held on the skin: a triangle's corners as bones carry them, the place's share of each, how it lies off the
 * triangle, and the way the skin looks there at rest. Follows the body into every pose with `poseAnchor`.
 */
export type SkinAnchor = {
  /** Three corners: x, y, z at rest. */
  readonly corners: Float32Array
  readonly bones: Uint8Array
  readonly weights: Float32Array
  readonly shares: Float32Array
  readonly off: Point3
  readonly normal: Point3
}

type Nearest = { surface: SkinSurface | undefined; triangle: number; distance2: number; u: number; v: number }

/** A triangle of this body never reaches farther than this from its first corner. */
const WIDEST_TRIANGLE_M = 0.07

/**
 * Holds on to the place of the skin that is nearest to a rest point: about a millisecond, so it is for when something new is shown
 * and not for frames. `normal` is the way the skin looks there at rest; without it, the way the triangle looks.
 */
export function anchorOf(surfaces: readonly SkinSurface[], point: Point3, normal?: Point3): SkinAnchor {
  const found: Nearest = { surface: undefined, triangle: 0, distance2: Number.POSITIVE_INFINITY, u: 0, v: 0 }
  let reach2 = Number.POSITIVE_INFINITY
  for (const surface of surfaces) {
    const { positions, index } = surface
    for (let i = 0; i + 2 < index.length; i += 3) {
      const a = (index[i] ?? 0) * 3
      const dx = (positions[a] ?? 0) - point[0]
      const dy = (positions[a + 1] ?? 0) - point[1]
      const dz = (positions[a + 2] ?? 0) - point[2]
      if (dx * dx + dy * dy + dz * dz < reach2) {
        tryTriangle(surface, i, point, found)
        reach2 = (Math.sqrt(found.distance2) + WIDEST_TRIANGLE_M) ** 2
      }
    }
  }
  const { surface, triangle, u, v } = found
  if (surface === undefined) throw new Error('there is no skin to hold on to')
  const corners = new Float32Array(9)
  const bones = new Uint8Array(12)
  const weights = new Float32Array(12)
  for (let corner = 0; corner < 3; corner += 1) {
    const vertex = surface.index[triangle + corner] ?? 0
    for (let axis = 0; axis < 3; axis += 1) corners[corner * 3 + axis] = surface.positions[vertex * 3 + axis] ?? 0
    for (let k = 0; k < 4; k += 1) {
      bones[corner * 4 + k] = surface.bones[vertex * 4 + k] ?? 0
      weights[corner * 4 + k] = surface.weights[vertex * 4 + k] ?? 0
    }
  }
  const shares = Float32Array.from([1 - u - v, u, v])
  const off: [number, number, number] = [point[0], point[1], point[2]]
  for (let axis = 0; axis < 3; axis += 1) {
    for (let corner = 0; corner < 3; corner += 1) {
      off[axis] = (off[axis] ?? 0) - (shares[corner] ?? 0) * (corners[corner * 3 + axis] ?? 0)
    }
  }
  return { corners, bones, weights, shares, off, normal: normal ?? faceOf(corners) }
}

/** The part of the skin that lies around some places: holding a whole path on it is then quick. */
export function skinAround(surfaces: readonly SkinSurface[], points: readonly Point3[]): readonly SkinSurface[] {
  const range = [0, 1, 2].map((axis) => {
    const along = points.map((point) => point[axis] ?? 0)
    return [Math.min(...along) - 2 * WIDEST_TRIANGLE_M, Math.max(...along) + 2 * WIDEST_TRIANGLE_M] as const
  })
  const [[x0, x1] = [0, 0], [y0, y1] = [0, 0], [z0, z1] = [0, 0]] = range
  return surfaces.map((surface) => {
    const { positions, index } = surface
    const near: number[] = []
    for (let i = 0; i + 2 < index.length; i += 3) {
      const a = (index[i] ?? 0) * 3
      const x = positions[a] ?? 0
      const y = positions[a + 1] ?? 0
      const z = positions[a + 2] ?? 0
      if (x < x0 || x > x1 || y < y0 || y > y1 || z < z0 || z > z1) continue
      near.push(index[i] ?? 0, index[i + 1] ?? 0, index[i + 2] ?? 0)
    }
    return { ...surface, index: Uint32Array.from(near) }
  })
}

function faceOf(corners: Float32Array): Point3 {
  const at = (k: number): number => corners[k] ?? 0
  const [ux, uy, uz] = [at(3) - at(0), at(4) - at(1), at(5) - at(2)]
  const [vx, vy, vz] = [at(6) - at(0), at(7) - at(1), at(8) - at(2)]
  const [x, y, z] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx]
  const size = Math.hypot(x, y, z) || 1
  return [x / size, y / size, z / size]
}

/** Keeps the nearest place of a triangle where it is nearer than what was found (after Ericson 2005, 5.1.5). */
function tryTriangle(surface: SkinSurface, triangle: number, point: Point3, found: Nearest): void {
  const { positions, index } = surface
  const a = (index[triangle] ?? 0) * 3
  const b = (index[triangle + 1] ?? 0) * 3
  const c = (index[triangle + 2] ?? 0) * 3
  const ax = positions[a] ?? 0
  const ay = positions[a + 1] ?? 0
  const az = positions[a + 2] ?? 0
  const ux = (positions[b] ?? 0) - ax
  const uy = (positions[b + 1] ?? 0) - ay
  const uz = (positions[b + 2] ?? 0) - az
  const vx = (positions[c] ?? 0) - ax
  const vy = (positions[c + 1] ?? 0) - ay
  const vz = (positions[c + 2] ?? 0) - az
  const px = point[0] - ax
  const py = point[1] - ay
  const pz = point[2] - az
  const uu = ux * ux + uy * uy + uz * uz
  const uv = ux * vx + uy * vy + uz * vz
  const vv = vx * vx + vy * vy + vz * vz
  const pu = px * ux + py * uy + pz * uz
  const pv = px * vx + py * vy + pz * vz
  const area = uu * vv - uv * uv
  let u = area > 0 ? (vv * pu - uv * pv) / area : 0
  let v = area > 0 ? (uu * pv - uv * pu) / area : 0
  if (u < 0 || v < 0 || u + v > 1 || area <= 0) {
    // Outside: the nearest place is on one of the edges.
    let nearest = Number.POSITIVE_INFINITY
    for (let edge = 0; edge < 3; edge += 1) {
      const t = edge === 0 ? pu / uu : edge === 1 ? pv / vv : (uu - uv + pv - pu) / (uu + vv - 2 * uv)
      const k = t > 0 ? Math.min(1, t) : 0
      const eu = edge === 0 ? k : edge === 1 ? 0 : 1 - k
      const ev = edge === 0 ? 0 : k
      const d = distance2(px - eu * ux - ev * vx, py - eu * uy - ev * vy, pz - eu * uz - ev * vz)
      if (d >= nearest) continue
      nearest = d
      u = eu
      v = ev
    }
  }
  const d = distance2(px - u * ux - v * vx, py - u * uy - v * vy, pz - u * uz - v * vz)
  if (d >= found.distance2) return
  found.surface = surface
  found.triangle = triangle
  found.distance2 = d
  found.u = u
  found.v = v
}

const distance2 = (x: number, y: number, z: number): number => x * x + y * y + z * z

/**
 * Where an anchored place is in a pose (`matrices`: 16 numbers a bone, `poser.now` or `poser.goal`), written into
 * `point` and `normal` from `at` on. Exactly on the triangle that is drawn. For frames: allocates nothing.
 */
export function poseAnchor(
  anchor: SkinAnchor,
  matrices: ArrayLike<number>,
  point: Float32Array,
  normal: Float32Array,
  at = 0,
): void {
  const { corners, bones, weights, shares } = anchor
  const [rx, ry, rz] = anchor.normal
  const [ox, oy, oz] = anchor.off
  let x = 0
  let y = 0
  let z = 0
  let nx = 0
  let ny = 0
  let nz = 0
  for (let k = 0; k < 12; k += 1) {
    const corner = k >> 2
    const share = (weights[k] ?? 0) * (shares[corner] ?? 0)
    if (share === 0) continue
    const m = (bones[k] ?? 0) * 16
    const cx = (corners[corner * 3] ?? 0) + ox
    const cy = (corners[corner * 3 + 1] ?? 0) + oy
    const cz = (corners[corner * 3 + 2] ?? 0) + oz
    const m0 = matrices[m] ?? 0
    const m1 = matrices[m + 1] ?? 0
    const m2 = matrices[m + 2] ?? 0
    const m4 = matrices[m + 4] ?? 0
    const m5 = matrices[m + 5] ?? 0
    const m6 = matrices[m + 6] ?? 0
    const m8 = matrices[m + 8] ?? 0
    const m9 = matrices[m + 9] ?? 0
    const m10 = matrices[m + 10] ?? 0
    x += share * (m0 * cx + m4 * cy + m8 * cz + (matrices[m + 12] ?? 0))
    y += share * (m1 * cx + m5 * cy + m9 * cz + (matrices[m + 13] ?? 0))
    z += share * (m2 * cx + m6 * cy + m10 * cz + (matrices[m + 14] ?? 0))
    nx += share * (m0 * rx + m4 * ry + m8 * rz)
    ny += share * (m1 * rx + m5 * ry + m9 * rz)
    nz += share * (m2 * rx + m6 * ry + m10 * rz)
  }
  const size = Math.sqrt(nx * nx + ny * ny + nz * nz) || 1
  normal[at] = nx / size
  normal[at + 1] = ny / size
  normal[at + 2] = nz / size
  point[at] = x
  point[at + 1] = y
  point[at + 2] = z
}

/** Where a place of the rest skin is in a pose; finds its triangle first, so hold an anchor where it is asked again. */
export function poseOf(
  surfaces: readonly SkinSurface[],
  restPoint: Point3,
  restNormal: Point3 | undefined,
  matrices: ArrayLike<number>,
): { readonly point: Point3; readonly normal: Point3 } {
  const point = new Float32Array(3)
  const normal = new Float32Array(3)
  poseAnchor(anchorOf(surfaces, restPoint, restNormal), matrices, point, normal)
  const [x = 0, y = 0, z = 0] = point
  const [nx = 0, ny = 0, nz = 0] = normal
  return { point: [x, y, z], normal: [nx, ny, nz] }
}

/** Writes every corner of a surface as it is posed into `into`. A few milliseconds: for taps, not for frames. */
export function poseSurface(surface: SkinSurface, matrices: ArrayLike<number>, into: Float32Array): void {
  const { positions, bones, weights } = surface
  const count = positions.length / 3
  for (let i = 0; i < count; i += 1) {
    const px = positions[i * 3] ?? 0
    const py = positions[i * 3 + 1] ?? 0
    const pz = positions[i * 3 + 2] ?? 0
    let x = 0
    let y = 0
    let z = 0
    for (let k = i * 4; k < i * 4 + 4; k += 1) {
      const share = weights[k] ?? 0
      if (share === 0) continue
      const m = (bones[k] ?? 0) * 16
      const at = (j: number): number => matrices[m + j] ?? 0
      x += share * (at(0) * px + at(4) * py + at(8) * pz + at(12))
      y += share * (at(1) * px + at(5) * py + at(9) * pz + at(13))
      z += share * (at(2) * px + at(6) * py + at(10) * pz + at(14))
    }
    into[i * 3] = x
    into[i * 3 + 1] = y
    into[i * 3 + 2] = z
  }
}
