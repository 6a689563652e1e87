import { distance } from '#anatomy/evaluate-field.ts'
import type { Field, Point3 } from '#anatomy/field.ts'
import { landmarks, vertebrae } from '#anatomy/landmarks.ts'
import { isMassageKind } from '#anatomy/region.ts'
import { regionGroups } from '#anatomy/region-fields.ts'
import {
  add,
  at,
  clip,
  dot,
  keepTriangles,
  type Mesh,
  mix,
  normalize,
  normalsOf,
  scale,
  skinOf,
  subtract,
} from './mesh.ts'
import { blendAt, type Hit, type Surface, surfaceOf } from './ray.ts'

const mm = 0.001
/** Cloth stays this far from every region that may be massaged, so that none is hidden. */
const regionMarginM = 9 * mm
/** Cloth lies at least this far above the skin. */
const clearanceM = 3.2 * mm
/** The edge of the cloth turns in by this much, so that it has a body and no gap shows under it. */
const hemM = 4.5 * mm
/** Skin is dropped where it lies under cloth by more than this, measured from the hem. */
const hiddenFromHemM = 20 * mm
/** Corners of the clothes' outline are rounded by this. */
const roundM = 26 * mm

const massageFields = regionGroups.flatMap((group) =>
  group.regions
    .filter((region) => isMassageKind(region.kind))
    .map((region) => ({ bound: group.bound, field: region.field })),
)

/** Signed distance of a rest point to the nearest massage region of either side; negative inside one. */
function massageDistance(point: Point3): number {
  const here: Point3 = [Math.abs(point[0]), point[1], point[2]]
  return Math.min(...massageFields.map(({ bound, field }) => Math.max(distance(bound, here), distance(field, here))))
}

const level = (name: string): number => vertebrae.find((vertebra) => vertebra.name === name)?.ridge[1] ?? 0
const waistY = landmarks.iliacCrest[1] + 8 * mm
const legHemY = landmarks.crotch[1] - 42 * mm
const ribHemY = level('T12') - 12 * mm

/** Below 0 where the shorts cover the body. */
function shorts(point: Point3): number {
  const [x, y, z] = [Math.abs(point[0]), point[1], point[2]]
  const belowWaist = y - waistY + 0.1 * z
  const aboveHem = legHemY - y
  const notHand = x - 0.24
  // A vent at the outer side, from the hem up to the hip region.
  const hems = smoothMax(aboveHem, -distance(vent, [x, y, z]), 70 * mm)
  const clear = regionMarginM - massageDistance(point)
  return smoothMax(smoothMax(Math.max(belowWaist, notHand), hems, roundM), clear, roundM)
}
const vent: Field = {
  kind: 'tapered-capsule',
  from: [landmarks.trochanter[0] - 4 * mm, landmarks.trochanter[1] + 24 * mm, landmarks.trochanter[2] - 34 * mm],
  to: [landmarks.trochanter[0] + 10 * mm, legHemY - 40 * mm, landmarks.trochanter[2] + 14 * mm],
  radiusFrom: 36 * mm,
  radiusTo: 96 * mm,
}

/** Below 0 where the top covers the body: a band round the chest, under the shoulder blades. */
function top(point: Point3): number {
  const [x, y, z] = [Math.abs(point[0]), point[1], point[2]]
  const belowNeckline = (y - (level('T7') - 4 * mm) - 0.24 * z) * 0.97
  const aboveHem = ribHemY - y
  const trunkOnly = (x - landmarks.armpit[0]) * 0.97 - (landmarks.armpit[1] - y) * 0.24
  return smoothMax(
    smoothMax(Math.max(aboveHem, trunkOnly), belowNeckline, roundM),
    regionMarginM - massageDistance(point),
    roundM,
  )
}

/** Below 0 where cloth covers the body (metres from the hem, about). */
export function clothAt(point: Point3): number {
  return Math.min(shorts(point), top(point))
}

/** Cuts shorts and top from the suit, smooth and clear of the skin, and drops the skin that they hide. */
export function dress(skin: Mesh, tights: Mesh): { skin: Mesh; cloth: Mesh } {
  const surface = surfaceOf(skin)
  const bodyNormals = normalsOf(skin)
  const near = keepTriangles(tights, (triangle) =>
    triangle.some((vertex) => clothAt(at(tights.points, vertex)) < 60 * mm),
  )
  let suit = loopSubdivide(near)
  suit = { ...suit, points: relax(suit, surface, bodyNormals) }
  suit = { ...suit, skins: skinsFrom(suit, surface) }
  const cloth = hem(clip(suit, clothAt))
  const worn = keepTriangles(
    skin,
    (triangle) => !triangle.every((vertex) => clothAt(at(skin.points, vertex)) < -hiddenFromHemM),
  )
  return { skin: worn, cloth }
}

function smoothMax(a: number, b: number, round: number): number {
  const h = Math.max(round - Math.abs(a - b), 0) / round
  return Math.max(a, b) + (h * h * round) / 4
}

/** One round of Loop subdivision; border vertices stay on their edges' middles. */
function loopSubdivide(mesh: Mesh): Mesh {
  const neighbours = neighboursOf(mesh)
  const opposite = new Map<string, number[]>()
  for (const triangle of mesh.triangles) {
    for (let corner = 0; corner < 3; corner++) {
      const key = edgeKey(at(triangle, corner), at(triangle, (corner + 1) % 3))
      opposite.set(key, [...(opposite.get(key) ?? []), at(triangle, (corner + 2) % 3)])
    }
  }
  const points = mesh.points.map((point, vertex): Point3 => {
    const around = [...at(neighbours, vertex)]
    const border = around.filter((other) => opposite.get(edgeKey(vertex, other))?.length === 1)
    if (border.length > 0) return point
    const share = around.length === 3 ? 3 / 16 : 3 / (8 * around.length)
    const sum = around.reduce<Point3>((total, other) => add(total, at(mesh.points, other)), [0, 0, 0])
    return add(scale(point, 1 - around.length * share), scale(sum, share))
  })
  const skins = [...mesh.skins]
  const middles = new Map<string, number>()
  const middleOf = (a: number, b: number): number => {
    const key = edgeKey(a, b)
    const known = middles.get(key)
    if (known !== undefined) return known
    const [c, d] = opposite.get(key) ?? []
    const ends = scale(add(at(mesh.points, a), at(mesh.points, b)), d === undefined ? 1 / 2 : 3 / 8)
    const wings =
      c === undefined || d === undefined
        ? ([0, 0, 0] as const)
        : scale(add(at(mesh.points, c), at(mesh.points, d)), 1 / 8)
    points.push(add(ends, wings))
    skins.push(at(mesh.skins, a))
    middles.set(key, points.length - 1)
    return points.length - 1
  }
  const triangles = mesh.triangles.flatMap(([a, b, c]): [number, number, number][] => {
    const [ab, bc, ca] = [middleOf(a, b), middleOf(b, c), middleOf(c, a)]
    return [
      [a, ab, ca],
      [b, bc, ab],
      [c, ca, bc],
      [ab, bc, ca],
    ]
  })
  return { points, triangles, skins }
}

/** Smooths the cloth so that it bridges folds and shows no detail, and keeps it clear of the skin. */
function relax(mesh: Mesh, surface: Surface, bodyNormals: readonly Point3[]): Point3[] {
  const neighbours = neighboursOf(mesh)
  let points = mesh.points.map((point) => clearOf(point, surface, bodyNormals))
  for (let round = 0; round < relaxRounds; round++) {
    points = points.map((point, vertex) => {
      const around = [...at(neighbours, vertex)]
      const mean = scale(
        around.reduce<Point3>((sum, other) => add(sum, at(points, other)), [0, 0, 0]),
        1 / around.length,
      )
      return mix(point, mean, 0.6)
    })
    points = points.map((point) => clearOf(point, surface, bodyNormals))
  }
  return points
}
const relaxRounds = 14

function clearOf(point: Point3, surface: Surface, bodyNormals: readonly Point3[]): Point3 {
  const hit = surface.nearest(point)
  const normal = normalize(blendAt(surface.mesh, hit, bodyNormals))
  const height = dot(subtract(point, hit.point), normal)
  return height >= clearanceM ? point : add(point, scale(normal, clearanceM - height))
}

/** Cloth moves with the skin under it; a little smoothing where it bridges a fold. */
function skinsFrom(mesh: Mesh, surface: Surface): Mesh['skins'] {
  const neighbours = neighboursOf(mesh)
  let sums = mesh.points.map((point) => sumsAt(surface, surface.nearest(point)))
  for (let round = 0; round < 3; round++) {
    sums = sums.map((own, vertex) => {
      const mixed = new Map<number, number>()
      const around = [...at(neighbours, vertex)]
      for (const [bone, weight] of own) mixed.set(bone, (mixed.get(bone) ?? 0) + weight / 2)
      for (const other of around) {
        for (const [bone, weight] of at(sums, other))
          mixed.set(bone, (mixed.get(bone) ?? 0) + weight / 2 / around.length)
      }
      return mixed
    })
  }
  return sums.map(skinOf)
}

function sumsAt(surface: Surface, hit: Hit): Map<number, number> {
  const sums = new Map<number, number>()
  at(surface.mesh.triangles, hit.triangle).forEach((vertex, corner) => {
    const skin = at(surface.mesh.skins, vertex)
    skin.bones.forEach((bone, k) => {
      sums.set(bone, (sums.get(bone) ?? 0) + at(skin.weights, k) * at(hit.shares, corner))
    })
  })
  return sums
}

/** Turns the border in towards the skin. */
function hem(cloth: Mesh): Mesh {
  const normals = normalsOf(cloth)
  const edges = new Set<string>()
  for (const triangle of cloth.triangles) {
    for (let corner = 0; corner < 3; corner++) edges.add(`${at(triangle, corner)},${at(triangle, (corner + 1) % 3)}`)
  }
  const points = [...cloth.points]
  const skins = [...cloth.skins]
  const triangles = [...cloth.triangles]
  const copies = new Map<string, number>()
  const copy = (vertex: number, depthM: number): number => {
    const key = `${vertex},${depthM}`
    const known = copies.get(key)
    if (known !== undefined) return known
    points.push(add(at(cloth.points, vertex), scale(at(normals, vertex), -depthM)))
    skins.push(at(cloth.skins, vertex))
    copies.set(key, points.length - 1)
    return points.length - 1
  }
  for (const edge of edges) {
    const [a = 0, b = 0] = edge.split(',').map(Number)
    if (edges.has(`${b},${a}`)) continue
    const [outerA, outerB, innerA, innerB] = [copy(a, 0), copy(b, 0), copy(a, hemM), copy(b, hemM)]
    triangles.push([outerB, outerA, innerA], [outerB, innerA, innerB])
  }
  return { points, skins, triangles }
}

function neighboursOf(mesh: Mesh): Set<number>[] {
  const neighbours = mesh.points.map(() => new Set<number>())
  for (const [a, b, c] of mesh.triangles) {
    neighbours[a]?.add(b).add(c)
    neighbours[b]?.add(a).add(c)
    neighbours[c]?.add(a).add(b)
  }
  return neighbours
}

function edgeKey(a: number, b: number): string {
  return a < b ? `${a},${b}` : `${b},${a}`
}
