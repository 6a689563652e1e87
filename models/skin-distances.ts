import type { Point3 } from '#anatomy/field.ts'
import { at, type Mesh } from './mesh.ts'

/**
 * Signed distances to a mesh, negative inside; asked thousands of times, so it remembers where a corner was last. With
 * `roomM` the skin counts as raised by so much at each of its corners.
 */
export function distances(mesh: Mesh, normals: readonly Point3[], roomM?: readonly number[]) {
  const count = mesh.triangles.length
  const p = new Float64Array(count * 9)
  const n = new Float64Array(count * 9)
  const room = new Float64Array(count * 3)
  mesh.triangles.forEach((triangle, t) => {
    triangle.forEach((corner, k) => {
      p.set(at(mesh.points, corner), t * 9 + k * 3)
      n.set(at(normals, corner), t * 9 + k * 3)
      room[t * 3 + k] = roomM?.[corner] ?? 0
    })
  })
  const cell = 0.015
  const reach = 0.03
  const cells = new Map<number, number[]>()
  const key = (x: number, y: number, z: number): number => (x + 512) * 1_048_576 + (y + 512) * 1024 + (z + 512)
  for (let t = 0; t < count; t += 1) {
    const range = [0, 1, 2].map((axis) => {
      const on = [p[t * 9 + axis] ?? 0, p[t * 9 + 3 + axis] ?? 0, p[t * 9 + 6 + axis] ?? 0]
      return [Math.floor(Math.min(...on) / cell), Math.floor(Math.max(...on) / cell)] as const
    })
    const [[x0, x1] = [0, -1], [y0, y1] = [0, -1], [z0, z1] = [0, -1]] = range
    for (let x = x0; x <= x1; x += 1) {
      for (let y = y0; y <= y1; y += 1) {
        for (let z = z0; z <= z1; z += 1) {
          const list = cells.get(key(x, y, z)) ?? []
          list.push(t)
          cells.set(key(x, y, z), list)
        }
      }
    }
  }
  const seen = new Uint32Array(count)
  let round = 0
  let best = { d2: 0, t: 0, u: 0, v: 0 }
  const tryOne = (t: number, x: number, y: number, z: number): void => {
    const o = t * 9
    const g = (k: number): number => p[o + k] ?? 0
    const [ux, uy, uz] = [g(3) - g(0), g(4) - g(1), g(5) - g(2)]
    const [vx, vy, vz] = [g(6) - g(0), g(7) - g(1), g(8) - g(2)]
    const [wx, wy, wz] = [x - g(0), y - g(1), z - g(2)]
    const uu = ux * ux + uy * uy + uz * uz
    const uv = ux * vx + uy * vy + uz * vz
    const vv = vx * vx + vy * vy + vz * vz
    const wu = wx * ux + wy * uy + wz * uz
    const wv = wx * vx + wy * vy + wz * vz
    const area = uu * vv - uv * uv
    let u = (vv * wu - uv * wv) / area
    let v = (uu * wv - uv * wu) / area
    const d = (a: number, b: number): number =>
      (wx - a * ux - b * vx) ** 2 + (wy - a * uy - b * vy) ** 2 + (wz - a * uz - b * vz) ** 2
    if (!(u >= 0 && v >= 0 && u + v <= 1)) {
      const clamp = (value: number): number => Math.min(1, Math.max(0, value || 0))
      const a = clamp(wu / uu)
      const b = clamp(wv / vv)
      const c = clamp((uu - uv + wv - wu) / (uu + vv - 2 * uv))
      const edges = [
        [a, 0],
        [0, b],
        [1 - c, c],
      ] as const
      let least = Number.POSITIVE_INFINITY
      for (const [eu, ev] of edges) {
        const value = d(eu, ev)
        if (value < least) [least, u, v] = [value, eu, ev]
      }
    }
    const d2 = d(u, v)
    if (d2 < best.d2) best = { d2, t, u, v }
  }
  return (point: Point3): number => {
    const [x, y, z] = point
    round += 1
    best = { d2: reach * reach, t: -1, u: 0, v: 0 }
    const [cx, cy, cz] = [Math.floor(x / cell), Math.floor(y / cell), Math.floor(z / cell)]
    for (let ring = 0; ring * cell < reach + cell; ring += 1) {
      if (ring > 0 && ((ring - 1) * cell) ** 2 >= best.d2) break
      for (let i = -ring; i <= ring; i += 1) {
        for (let j = -ring; j <= ring; j += 1) {
          const isFace = Math.abs(i) === ring || Math.abs(j) === ring
          for (let k = -ring; k <= ring; k += isFace ? 1 : 2 * ring || 1) {
            for (const t of cells.get(key(cx + i, cy + j, cz + k)) ?? []) {
              if (seen[t] === round) continue
              seen[t] = round
              tryOne(t, x, y, z)
            }
          }
        }
      }
    }
    if (best.t < 0) return reach
    const o = best.t * 9
    let side = 0
    for (let axis = 0; axis < 3; axis += 1) {
      const mixed = (from: Float64Array): number =>
        (from[o + axis] ?? 0) * (1 - best.u - best.v) +
        (from[o + 3 + axis] ?? 0) * best.u +
        (from[o + 6 + axis] ?? 0) * best.v
      side += ((point[axis] ?? 0) - mixed(p)) * mixed(n)
    }
    const own = best.t * 3
    const raised =
      (room[own] ?? 0) * (1 - best.u - best.v) + (room[own + 1] ?? 0) * best.u + (room[own + 2] ?? 0) * best.v
    return Math.sqrt(best.d2) * (side < 0 ? -1 : 1) - raised
  }
}
