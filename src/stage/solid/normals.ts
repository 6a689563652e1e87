import type { RestSurface } from './pick.ts'

/** Triangles lower than this are bent out of true by the file's grid and by what cut them: they count for little. */
const SLIVER_M = 0.0005

/**
 * The way the surface looks at each vertex (flat x, y, z, length 1): the mean of the triangles around it, each weighing
 * by its angle there, so that no diagonal shows. The file holds no normals: they would be a third of it. `same` names
 * for each vertex the one that stands for it; without it, vertices at one place keep the crease between them.
 */
export function normalsOf({ positions, index }: RestSurface, same?: Uint32Array): Float32Array {
  const normals = new Float32Array(positions.length)
  const at = (k: number): number => positions[k] ?? 0
  const vertex = (i: number): number => {
    const number = index[i] ?? 0
    return (same?.[number] ?? number) * 3
  }
  for (let i = 0; i + 2 < index.length; i += 3) {
    const a = vertex(i)
    const b = vertex(i + 1)
    const c = vertex(i + 2)
    const ux = at(b) - at(a)
    const uy = at(b + 1) - at(a + 1)
    const uz = at(b + 2) - at(a + 2)
    const vx = at(c) - at(a)
    const vy = at(c + 1) - at(a + 1)
    const vz = at(c + 2) - at(a + 2)
    const nx = uy * vz - uz * vy
    const ny = uz * vx - ux * vz
    const nz = ux * vy - uy * vx
    const twiceArea = Math.hypot(nx, ny, nz)
    if (twiceArea === 0) continue
    const uu = ux * ux + uy * uy + uz * uz
    const vv = vx * vx + vy * vy + vz * vz
    const uv = ux * vx + uy * vy + uz * vz
    const longest = Math.sqrt(Math.max(uu, vv, uu + vv - 2 * uv))
    const trust = Math.min(1, twiceArea / longest / SLIVER_M) ** 2 / twiceArea
    add(normals, a, nx, ny, nz, trust * Math.atan2(twiceArea, uv))
    add(normals, b, nx, ny, nz, trust * Math.atan2(twiceArea, uu - uv))
    add(normals, c, nx, ny, nz, trust * Math.atan2(twiceArea, vv - uv))
  }
  for (let k = 0; k < normals.length; k += 3) {
    const x = normals[k] ?? 0
    const y = normals[k + 1] ?? 0
    const z = normals[k + 2] ?? 0
    const size = Math.hypot(x, y, z) || 1
    normals[k] = x / size
    normals[k + 1] = y / size
    normals[k + 2] = z / size
  }
  return normals
}

function add(normals: Float32Array, k: number, x: number, y: number, z: number, share: number): void {
  normals[k] = (normals[k] ?? 0) + x * share
  normals[k + 1] = (normals[k + 1] ?? 0) + y * share
  normals[k + 2] = (normals[k + 2] ?? 0) + z * share
}
