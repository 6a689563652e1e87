import { normalsOf } from './normals.ts'
import type { RestSurface } from './pick.ts'

/** How far around a vertex its surroundings are averaged (rounds of smoothing), and how deep counts as fully hollow. */
const scales = [
  { rounds: 3, deepM: 0.0032, weight: 0.55 },
  { rounds: 14, deepM: 0.011, weight: 0.45 },
  { rounds: 60, deepM: 0.034, weight: 0.5 },
] as const

/**
 * How hollow the surface is at each vertex: about 1 in eye sockets, armpits and between fingers, 0 where it is flat,
 * negative on ridges. The depth of a vertex below its own smoothed surroundings, at three sizes. It stands in for baked
 * ambient occlusion, costs a few milliseconds once, and needs nothing in the file.
 */
export function cavitiesOf(surface: RestSurface): Float32Array {
  const { positions, index } = surface
  const count = positions.length / 3
  const same = weld(positions)
  const normals = normalsOf(surface, same)
  const sum = new Float32Array(count * 3)
  const links = new Float32Array(count)
  const smooth = Float32Array.from(positions)
  const cavities = new Float32Array(count)
  let rounds = 0
  for (const scale of scales) {
    for (; rounds < scale.rounds; rounds += 1) smoothOnce(smooth, index, same, sum, links)
    for (let i = 0; i < count; i += 1) {
      const k = (same[i] ?? i) * 3
      let depth = 0
      for (let axis = 0; axis < 3; axis += 1) {
        depth += ((smooth[k + axis] ?? 0) - (positions[k + axis] ?? 0)) * (normals[k + axis] ?? 0)
      }
      const hollow = depth / scale.deepM
      cavities[i] = (cavities[i] ?? 0) + scale.weight * (hollow / (1 + Math.abs(hollow)))
    }
  }
  return cavities
}

/** For each vertex the first one at the same place: seams of the file are none of the skin. */
function weld(positions: Float32Array): Uint32Array {
  const first = new Map<string, number>()
  return Uint32Array.from({ length: positions.length / 3 }, (_, i) => {
    const key = `${positions[i * 3]},${positions[i * 3 + 1]},${positions[i * 3 + 2]}`
    const found = first.get(key)
    if (found === undefined) first.set(key, i)
    return found ?? i
  })
}

function smoothOnce(
  points: Float32Array,
  index: RestSurface['index'],
  same: Uint32Array,
  sum: Float32Array,
  links: Float32Array,
): void {
  sum.fill(0)
  links.fill(0)
  for (let i = 0; i + 2 < index.length; i += 3) {
    for (let corner = 0; corner < 3; corner += 1) {
      const a = same[index[i + corner] ?? 0] ?? 0
      const b = same[index[i + ((corner + 1) % 3)] ?? 0] ?? 0
      for (let axis = 0; axis < 3; axis += 1) {
        sum[a * 3 + axis] = (sum[a * 3 + axis] ?? 0) + (points[b * 3 + axis] ?? 0)
        sum[b * 3 + axis] = (sum[b * 3 + axis] ?? 0) + (points[a * 3 + axis] ?? 0)
      }
      links[a] = (links[a] ?? 0) + 1
      links[b] = (links[b] ?? 0) + 1
    }
  }
  for (let i = 0; i < links.length; i += 1) {
    const n = links[i] ?? 0
    if (n === 0) continue
    for (let axis = 0; axis < 3; axis += 1) {
      const k = i * 3 + axis
      points[k] = (points[k] ?? 0) * 0.4 + ((sum[k] ?? 0) / n) * 0.6
    }
  }
}
