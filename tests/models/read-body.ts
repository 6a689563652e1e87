import { readFileSync } from 'node:fs'
import { NodeIO, type Primitive } from '@gltf-transform/core'
import { EXTMeshoptCompression } from '@gltf-transform/extensions'
import { MeshoptDecoder } from 'meshoptimizer'
import type { Point3 } from '#anatomy/field.ts'

const path = new URL('../../models/body.glb', import.meta.url)

/** The committed bytes. */
export function bodyBytes(): Uint8Array {
  return new Uint8Array(readFileSync(path))
}

/** The committed file, decoded. */
export async function bodyDocument() {
  await MeshoptDecoder.ready
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression])
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
  return { io, document: await io.readBinary(bodyBytes()) }
}

/** One part of the body in rest coordinates. */
export type RestMesh = {
  readonly points: readonly Point3[]
  readonly triangles: readonly (readonly [Point3, Point3, Point3])[]
}

/** The parts `skin` and `cloth`. */
export async function restMeshes(): Promise<{ skin: RestMesh; cloth: RestMesh }> {
  const { document } = await bodyDocument()
  const primitives = document
    .getRoot()
    .listMeshes()
    .flatMap((mesh) => mesh.listPrimitives())
  const named = (name: string): RestMesh => {
    const primitive = primitives.find((other) => other.getMaterial()?.getName() === name)
    if (primitive === undefined) throw new Error(`the body has no part ${name}`)
    return meshOf(primitive)
  }
  return { skin: named('skin'), cloth: named('cloth') }
}

function meshOf(primitive: Primitive): RestMesh {
  const positions = primitive.getAttribute('POSITION')
  const indices = primitive.getIndices()
  if (positions === null || indices === null) throw new Error('a part has no positions or no indices')
  const points = Array.from({ length: positions.getCount() }, (_, k): Point3 => {
    const [x = 0, y = 0, z = 0] = positions.getElement(k, [])
    return [x, y, z]
  })
  const corner = (k: number): Point3 => points[indices.getScalar(k)] ?? [0, 0, 0]
  const triangles = Array.from(
    { length: indices.getCount() / 3 },
    (_, t) => [corner(3 * t), corner(3 * t + 1), corner(3 * t + 2)] as const,
  )
  return { points, triangles }
}

/** A seeded stream of numbers from 0 to 1 (mulberry32), so that every run asks about the same points. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Points spread evenly over a surface, seeded. */
export function surfacePoints(mesh: RestMesh, count: number, seed: number): Point3[] {
  const random = seeded(seed)
  const sums: number[] = []
  let total = 0
  for (const triangle of mesh.triangles) {
    total += areaOf(triangle)
    sums.push(total)
  }
  return Array.from({ length: count }, () => {
    const wanted = random() * total
    let low = 0
    let high = sums.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) < wanted) low = middle + 1
      else high = middle
    }
    const [a, b, c] = mesh.triangles[low] ?? [
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]
    let [u, v] = [random(), random()]
    if (u + v > 1) [u, v] = [1 - u, 1 - v]
    const mixed = (k: 0 | 1 | 2) => a[k] + (b[k] - a[k]) * u + (c[k] - a[k]) * v
    return [mixed(0), mixed(1), mixed(2)]
  })
}

/** Area in square metres. */
export function areaOf([a, b, c]: readonly [Point3, Point3, Point3]): number {
  const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]]
  const [vx, vy, vz] = [c[0] - a[0], c[1] - a[1], c[2] - a[2]]
  return Math.hypot(uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx) / 2
}
