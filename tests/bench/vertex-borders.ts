// An experiment, never shipped: how far would borders lie from their definition if each vertex of the skin held its
// distance to the regions near it, and the card drew the border where the distance between vertices is zero?
// `npx tsx tests/bench/vertex-borders.ts` prints what docs/body-regions.md says of it.
import { brotliCompressSync } from 'node:zlib'
import { Matrix4, type Mesh } from 'three'
import { distanceToRegion } from '../../src/anatomy/evaluate-field.ts'
import type { Point3 } from '../../src/anatomy/field.ts'
import { regions } from '../../src/anatomy/region.ts'
import { isMesh, restSurfacesOf } from '../../src/stage/solid/load-body.ts'
import { readGlb } from '../../src/stage/solid/read-glb.ts'
import { bodyBytes } from '../models/read-body.ts'

/** A vertex remembers so many regions, each with a distance of 16 bits. */
const REMEMBERED = 2
/** Farther than this from a region its distance matters to no border at this vertex. */
const REACH_M = 0.06

const root = await readGlb(bodyBytes().slice().buffer)
const skins: Mesh[] = root.children.filter(isMesh)
const surfaces = restSurfacesOf({ skins, cloths: [], restFromLocal: new Matrix4() })
const deviationsM: number[] = []
const stored: number[] = []
let missed = 0

for (const { positions, index } of surfaces) {
  const count = positions.length / 3
  const point = (vertex: number): Point3 => [
    positions[vertex * 3] ?? 0,
    positions[vertex * 3 + 1] ?? 0,
    positions[vertex * 3 + 2] ?? 0,
  ]
  const distances = Array.from({ length: count }, (_, vertex) =>
    Float32Array.from(regions, ({ id }) => distanceToRegion(id, point(vertex))),
  )
  for (const own of distances) {
    const nearest = [...own.keys()].sort((a, b) => Math.abs(own[a] ?? 1) - Math.abs(own[b] ?? 1)).slice(0, REMEMBERED)
    for (const region of nearest) {
      const value = Math.max(-REACH_M, Math.min(REACH_M, own[region] ?? REACH_M))
      const bits = Math.round((value / REACH_M) * 32767) & 0xffff
      stored.push(region, bits & 0xff, bits >> 8)
    }
  }
  for (let k = 0; k < index.length; k += 3) {
    for (const [from, to] of [
      [k, k + 1],
      [k + 1, k + 2],
      [k + 2, k],
    ] as const) {
      const [a, b] = [index[from] ?? 0, index[to] ?? 0]
      // Each inner edge belongs to two triangles that run along it in opposite ways.
      if (a > b) continue
      const [start, end] = [point(a), point(b)]
      const length = Math.hypot(end[0] - start[0], end[1] - start[1], end[2] - start[2])
      const at = (t: number): Point3 => [
        start[0] + (end[0] - start[0]) * t,
        start[1] + (end[1] - start[1]) * t,
        start[2] + (end[2] - start[2]) * t,
      ]
      regions.forEach(({ id }, region) => {
        const first = distances[a]?.[region] ?? 1
        const last = distances[b]?.[region] ?? 1
        if (first <= 0 === last <= 0) {
          // A corner of a region between two vertices that are both outside of it is lost.
          if (first > 0 && Math.max(first, last) < length && distanceToRegion(id, at(0.5)) < 0) missed += 1
          return
        }
        let [low, high] = [0, 1]
        for (let step = 0; step < 24; step += 1) {
          const middle = (low + high) / 2
          if (distanceToRegion(id, at(middle)) <= 0 === first <= 0) low = middle
          else high = middle
        }
        deviationsM.push(Math.abs(first / (first - last) - low) * length)
      })
    }
  }
}

deviationsM.sort((a, b) => a - b)
const share = (part: number): string =>
  `${((deviationsM[Math.floor((deviationsM.length - 1) * part)] ?? 0) * 1000).toFixed(2)} mm`
const over = deviationsM.filter((m) => m > 0.0015).length
console.log(`${deviationsM.length} crossings: median ${share(0.5)}, 95 % ${share(0.95)}, worst ${share(1)}`)
console.log(`${over} of them are off by more than 1.5 mm; ${missed} edges lose a region that they pass`)
console.log(
  `${(brotliCompressSync(Uint8Array.from(stored)).length / 1024).toFixed(1)} KB brotli for ${REMEMBERED} distances a vertex`,
)
