import type { Point3 } from '#anatomy/field.ts'

/** Four bones and weights of a vertex, heaviest first, unused ones 0; the weights sum to 1. */
export type SkinWeights = { readonly bones: readonly number[]; readonly weights: readonly number[] }

/** A triangle mesh in metres, counter-clockwise from outside, with the skin of each vertex. */
export type Mesh = {
  readonly points: readonly Point3[]
  readonly triangles: readonly (readonly [number, number, number])[]
  readonly skins: readonly SkinWeights[]
}

export const add = (a: Point3, b: Point3): Point3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
export const subtract = (a: Point3, b: Point3): Point3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
export const scale = (a: Point3, by: number): Point3 => [a[0] * by, a[1] * by, a[2] * by]
export const dot = (a: Point3, b: Point3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
export const cross = (a: Point3, b: Point3): Point3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]
export const length = (a: Point3): number => Math.sqrt(dot(a, a))
export const normalize = (a: Point3): Point3 => {
  const size = length(a)
  return size === 0 ? [0, 0, 0] : scale(a, 1 / size)
}
export const mix = (a: Point3, b: Point3, t: number): Point3 => add(scale(a, 1 - t), scale(b, t))
export const mirror = (a: Point3): Point3 => [-a[0], a[1], a[2]]

/** An element that the caller knows to exist; says where not, so that a broken mesh fails loudly. */
export function at<T>(list: readonly T[], index: number): T {
  const item = list[index]
  if (item === undefined) throw new Error(`there is no element ${index}`)
  return item
}

/** The corners of a triangle. */
export function cornersOf(mesh: Mesh, triangle: readonly [number, number, number]): [Point3, Point3, Point3] {
  return [at(mesh.points, triangle[0]), at(mesh.points, triangle[1]), at(mesh.points, triangle[2])]
}

/** Smooth vertex normals, each triangle weighing by its angle at the vertex (so that no diagonal shows). */
export function normalsOf(mesh: Mesh): Point3[] {
  const sums: Point3[] = mesh.points.map(() => [0, 0, 0])
  for (const triangle of mesh.triangles) {
    const corners = cornersOf(mesh, triangle)
    const face = normalize(cross(subtract(corners[1], corners[0]), subtract(corners[2], corners[0])))
    for (let corner = 0; corner < 3; corner++) {
      const here = at(corners, corner)
      const next = normalize(subtract(at(corners, (corner + 1) % 3), here))
      const before = normalize(subtract(at(corners, (corner + 2) % 3), here))
      const angle = Math.acos(Math.min(1, Math.max(-1, dot(next, before))))
      const vertex = at(triangle, corner)
      sums[vertex] = add(at(sums, vertex), scale(face, angle))
    }
  }
  return sums.map(normalize)
}

/** The mesh with only some of its triangles, and only the vertices that those use. */
export function keepTriangles(mesh: Mesh, keep: (triangle: readonly [number, number, number]) => boolean): Mesh {
  const renumbered = new Map<number, number>()
  const points: Point3[] = []
  const skins: SkinWeights[] = []
  const triangles: [number, number, number][] = []
  const number = (vertex: number): number => {
    const known = renumbered.get(vertex)
    if (known !== undefined) return known
    renumbered.set(vertex, points.length)
    points.push(at(mesh.points, vertex))
    skins.push(at(mesh.skins, vertex))
    return points.length - 1
  }
  for (const triangle of mesh.triangles) {
    if (keep(triangle)) triangles.push([number(triangle[0]), number(triangle[1]), number(triangle[2])])
  }
  return { points, triangles, skins }
}

/** Blends two skins; keeps the four heaviest bones. */
export function mixSkins(a: SkinWeights, b: SkinWeights, t: number): SkinWeights {
  const sums = new Map<number, number>()
  a.bones.forEach((bone, k) => {
    sums.set(bone, (sums.get(bone) ?? 0) + at(a.weights, k) * (1 - t))
  })
  b.bones.forEach((bone, k) => {
    sums.set(bone, (sums.get(bone) ?? 0) + at(b.weights, k) * t)
  })
  return skinOf(sums)
}

/** The four heaviest of a set of bone weights, made to sum to 1. */
export function skinOf(sums: ReadonlyMap<number, number>): SkinWeights {
  const heaviest = [...sums].filter(([, weight]) => weight > 0).sort((a, b) => b[1] - a[1] || a[0] - b[0])
  const four = heaviest.slice(0, 4)
  const total = four.reduce((sum, [, weight]) => sum + weight, 0)
  const bones = four.map(([bone]) => bone)
  const weights = four.map(([, weight]) => weight / total)
  while (bones.length < 4) {
    bones.push(0)
    weights.push(0)
  }
  return { bones, weights }
}

/**
 * The part of a mesh where a value a vertex is below 0, its border cut through the triangles, so that it follows the
 * line where the value is 0 and not the mesh's saw-tooth. Cuts closer than a tenth of an edge to a vertex use it, so no slivers come.
 */
export function clip(mesh: Mesh, depthOf: (point: Point3) => number): Mesh {
  const points = [...mesh.points]
  const values = points.map(depthOf)
  // The nearest vertices move onto the line first: a border without slivers.
  const edges = new Map<string, [number, number]>()
  for (const triangle of mesh.triangles) {
    for (let corner = 0; corner < 3; corner++) {
      const a = at(triangle, corner)
      const b = at(triangle, (corner + 1) % 3)
      edges.set(a < b ? `${a},${b}` : `${b},${a}`, a < b ? [a, b] : [b, a])
    }
  }
  const skins = [...mesh.skins]
  const cuts = new Map<string, number>()
  for (const [key, [a, b]] of edges) {
    const va = at(values, a)
    const vb = at(values, b)
    if (va < 0 === vb < 0) continue
    const t = root(depthOf, at(mesh.points, a), at(mesh.points, b), va, vb)
    cuts.set(key, points.length)
    points.push(mix(at(mesh.points, a), at(mesh.points, b), t))
    skins.push(mixSkins(at(mesh.skins, a), at(mesh.skins, b), t))
  }
  const cutOf = (a: number, b: number): number => {
    const cut = cuts.get(a < b ? `${a},${b}` : `${b},${a}`)
    if (cut === undefined) throw new Error('an edge that should be cut is not')
    return cut
  }
  const triangles: [number, number, number][] = []
  for (const triangle of mesh.triangles) {
    const inside = triangle.map((vertex) => at(values, vertex) < 0)
    const count = inside.filter(Boolean).length
    if (count === 3) triangles.push([triangle[0], triangle[1], triangle[2]])
    if (count === 0 || count === 3) continue
    const lone = inside.indexOf(count === 1)
    const a = at(triangle, lone)
    const b = at(triangle, (lone + 1) % 3)
    const c = at(triangle, (lone + 2) % 3)
    const ab = cutOf(a, b)
    const ac = cutOf(a, c)
    if (count === 1) triangles.push([a, ab, ac])
    else triangles.push([ab, b, c], [ab, c, ac])
  }
  return keepTriangles({ points, triangles, skins }, () => true)
}

function root(depthOf: (point: Point3) => number, a: Point3, b: Point3, va: number, vb: number): number {
  let low = 0
  let high = 1
  const lowInside = va < 0
  let t = va / (va - vb)
  for (let step = 0; step < 12; step++) {
    if (depthOf(mix(a, b, t)) < 0 === lowInside) low = t
    else high = t
    t = (low + high) / 2
  }
  return t
}
