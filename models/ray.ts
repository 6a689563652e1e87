import type { Point3 } from '#anatomy/field.ts'
import { add, at, cornersOf, cross, dot, length, type Mesh, scale, subtract } from './mesh.ts'

/** Where a ray meets a mesh: the triangle, the share of each corner, and how far along the ray. */
export type Hit = {
  readonly triangle: number
  readonly shares: readonly [number, number, number]
  readonly distance: number
  readonly point: Point3
}

type Node = {
  readonly low: Point3
  readonly high: Point3
  readonly left?: Node
  readonly right?: Node
  readonly items?: number[]
}

const leafSize = 6

/** Rays and nearest points on a mesh. */
export type Surface = {
  readonly mesh: Mesh
  /** Every meeting of a ray with the mesh, nearest first; `direction` has length 1. */
  readonly hits: (origin: Point3, direction: Point3) => Hit[]
  /** The point of the mesh nearest to a point. */
  readonly nearest: (point: Point3) => Hit
}

/** Sorts a mesh into boxes so that rays and nearest points are quick. */
export function surfaceOf(mesh: Mesh): Surface {
  const boxes = mesh.triangles.map((triangle) => boxOf(cornersOf(mesh, triangle)))
  const build = (items: number[]): Node => {
    const low = items.reduce<Point3>((sum, item) => lower(sum, at(boxes, item).low), [9, 9, 9])
    const high = items.reduce<Point3>((sum, item) => upper(sum, at(boxes, item).high), [-9, -9, -9])
    if (items.length <= leafSize) return { low, high, items }
    const size = subtract(high, low)
    const axis = size[0] >= size[1] && size[0] >= size[2] ? 0 : size[1] >= size[2] ? 1 : 2
    const middle = (item: number) => at(boxes, item).low[axis] + at(boxes, item).high[axis]
    const sorted = [...items].sort((a, b) => middle(a) - middle(b) || a - b)
    const half = sorted.length >> 1
    return { low, high, left: build(sorted.slice(0, half)), right: build(sorted.slice(half)) }
  }
  const root = build(mesh.triangles.map((_, index) => index))
  return {
    mesh,
    hits: (origin, direction) => {
      const found: Hit[] = []
      const visit = (node: Node): void => {
        if (!meetsBox(origin, direction, node)) return
        for (const item of node.items ?? []) {
          const hit = meet(origin, direction, cornersOf(mesh, at(mesh.triangles, item)), item)
          if (hit !== undefined) found.push(hit)
        }
        if (node.left !== undefined) visit(node.left)
        if (node.right !== undefined) visit(node.right)
      }
      visit(root)
      return found.sort((a, b) => a.distance - b.distance)
    },
    nearest: (point) => {
      let best: Hit | undefined
      const visit = (node: Node): void => {
        if (best !== undefined && boxDistance(point, node) >= best.distance) return
        for (const item of node.items ?? []) {
          const hit = nearestOn(point, cornersOf(mesh, at(mesh.triangles, item)), item)
          if (best === undefined || hit.distance < best.distance) best = hit
        }
        if (node.left === undefined || node.right === undefined) return
        const leftFirst = boxDistance(point, node.left) <= boxDistance(point, node.right)
        visit(leftFirst ? node.left : node.right)
        visit(leftFirst ? node.right : node.left)
      }
      visit(root)
      if (best === undefined) throw new Error('an empty mesh has no nearest point')
      return best
    },
  }
}

/** A value of the corners (a normal, a skin share) at a hit. */
export function blendAt(mesh: Mesh, hit: Hit, of: readonly Point3[]): Point3 {
  const [a, b, c] = at(mesh.triangles, hit.triangle)
  return add(add(scale(at(of, a), hit.shares[0]), scale(at(of, b), hit.shares[1])), scale(at(of, c), hit.shares[2]))
}

const lower = (a: Point3, b: Point3): Point3 => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.min(a[2], b[2])]
const upper = (a: Point3, b: Point3): Point3 => [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.max(a[2], b[2])]

function boxOf([a, b, c]: readonly [Point3, Point3, Point3]): { low: Point3; high: Point3 } {
  return { low: lower(lower(a, b), c), high: upper(upper(a, b), c) }
}

function meetsBox(origin: Point3, direction: Point3, { low, high }: Node): boolean {
  let near = 0
  let far = Number.POSITIVE_INFINITY
  for (const axis of [0, 1, 2] as const) {
    if (Math.abs(direction[axis]) < 1e-12) {
      if (origin[axis] < low[axis] || origin[axis] > high[axis]) return false
      continue
    }
    const a = (low[axis] - origin[axis]) / direction[axis]
    const b = (high[axis] - origin[axis]) / direction[axis]
    near = Math.max(near, Math.min(a, b))
    far = Math.min(far, Math.max(a, b))
  }
  return near <= far + 1e-9
}

function boxDistance(point: Point3, { low, high }: Node): number {
  const out = (axis: 0 | 1 | 2) => Math.max(low[axis] - point[axis], 0, point[axis] - high[axis])
  return Math.hypot(out(0), out(1), out(2))
}

function meet(
  origin: Point3,
  direction: Point3,
  [a, b, c]: readonly [Point3, Point3, Point3],
  triangle: number,
): Hit | undefined {
  const ab = subtract(b, a)
  const ac = subtract(c, a)
  const p = cross(direction, ac)
  const determinant = dot(ab, p)
  if (Math.abs(determinant) < 1e-14) return undefined
  const toOrigin = subtract(origin, a)
  const u = dot(toOrigin, p) / determinant
  const q = cross(toOrigin, ab)
  const v = dot(direction, q) / determinant
  const t = dot(ac, q) / determinant
  if (u < -1e-9 || v < -1e-9 || u + v > 1 + 1e-9 || t < 0) return undefined
  return { triangle, shares: [1 - u - v, u, v], distance: t, point: add(origin, scale(direction, t)) }
}

function nearestOn(point: Point3, [a, b, c]: readonly [Point3, Point3, Point3], triangle: number): Hit {
  const found = (shares: readonly [number, number, number]): Hit => {
    const on = add(add(scale(a, shares[0]), scale(b, shares[1])), scale(c, shares[2]))
    return { triangle, shares, point: on, distance: length(subtract(point, on)) }
  }
  const ab = subtract(b, a)
  const ac = subtract(c, a)
  const ap = subtract(point, a)
  const d1 = dot(ab, ap)
  const d2 = dot(ac, ap)
  if (d1 <= 0 && d2 <= 0) return found([1, 0, 0])
  const bp = subtract(point, b)
  const d3 = dot(ab, bp)
  const d4 = dot(ac, bp)
  if (d3 >= 0 && d4 <= d3) return found([0, 1, 0])
  const vc = d1 * d4 - d3 * d2
  if (vc <= 0 && d1 >= 0 && d3 <= 0) {
    const v = d1 / (d1 - d3)
    return found([1 - v, v, 0])
  }
  const cp = subtract(point, c)
  const d5 = dot(ab, cp)
  const d6 = dot(ac, cp)
  if (d6 >= 0 && d5 <= d6) return found([0, 0, 1])
  const vb = d5 * d2 - d1 * d6
  if (vb <= 0 && d2 >= 0 && d6 <= 0) {
    const w = d2 / (d2 - d6)
    return found([1 - w, 0, w])
  }
  const va = d3 * d6 - d5 * d4
  if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) {
    const w = (d4 - d3) / (d4 - d3 + (d5 - d6))
    return found([0, 1 - w, w])
  }
  const sum = va + vb + vc
  return found([va / sum, vb / sum, vc / sum])
}
