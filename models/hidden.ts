import type { Point3 } from '#anatomy/field.ts'
import { add, at, dot, keepTriangles, type Mesh, normalize, normalsOf, scale } from './mesh.ts'
import { surfaceOf } from './ray.ts'

/** Directions in which a point looks for daylight. */
const looks = 96
/** Folds narrower than this hide; a point that looks out further than this along its normal is plainly outside. */
const deepestFoldM = 0.08

/** Rings of vertices behind what is seen that stay. */
const rimRings = 12

/** Drops what nobody can see: the inside of the mouth, and the balls behind closed lids. Only above `aboveY`. */
export function dropHidden(mesh: Mesh, aboveY: number): Mesh {
  const surface = surfaceOf(mesh)
  const normals = normalsOf(mesh)
  const directions = spread(looks)
  const isHidden = mesh.points.map((point, vertex) => {
    if (point[1] < aboveY) return false
    const normal = at(normals, vertex)
    const from = add(point, scale(normal, 2e-4))
    const escapes = (direction: Point3) => surface.hits(from, direction).length === 0
    const ahead = surface.hits(from, normal)[0]
    if (ahead === undefined || ahead.distance > deepestFoldM) return false
    return !directions.some((direction) => dot(direction, normal) > 0.05 && escapes(direction))
  })
  // What lies just behind what is seen stays, so that nobody looks through the slit of the lips.
  for (let ring = 0; ring < rimRings; ring++) {
    const shown = mesh.triangles.filter((triangle) => triangle.some((vertex) => !at(isHidden, vertex)))
    for (const triangle of shown) for (const vertex of triangle) isHidden[vertex] = false
  }
  return keepTriangles(mesh, (triangle) => !triangle.every((vertex) => at(isHidden, vertex)))
}

/** Evenly spread directions (a golden spiral). */
function spread(count: number): Point3[] {
  return Array.from({ length: count }, (_, k) => {
    const y = 1 - (2 * (k + 0.5)) / count
    const turn = k * Math.PI * (3 - Math.sqrt(5))
    const ring = Math.sqrt(1 - y * y)
    return normalize([ring * Math.cos(turn), y, ring * Math.sin(turn)])
  })
}

/** Two meshes as one. */
export function joined(a: Mesh, b: Mesh): Mesh {
  const from = a.points.length
  return {
    points: [...a.points, ...b.points],
    skins: [...a.skins, ...b.skins],
    triangles: [...a.triangles, ...b.triangles.map(([i, j, k]) => [i + from, j + from, k + from] as const)],
  }
}
