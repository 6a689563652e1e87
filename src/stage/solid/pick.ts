import type { Point3 } from '#anatomy/field.ts'

/** Triangles in rest metres: flat x, y, z per vertex, and three vertex numbers per triangle. */
export type RestSurface = { readonly positions: Float32Array; readonly index: Uint32Array | Uint16Array }

/** The same triangles as they are posed now. */
export type PosedSurface = RestSurface & { readonly posed?: Float32Array | undefined }

/** A place that a ray met: how far along the ray, and the rest point of the skin there. */
export type Picked = { readonly alongM: number; readonly restPoint: Point3 }

/** Where a ray met a surface last: how far along it (metres), and the shares of the second and third corner. */
const met = new Float64Array(3)
/** The first entry in `index` of the triangle that was met. */
const metAt = new Uint32Array(1)

/**
 * The nearest point of the skin that a ray meets from outside, in rest metres; undefined where it misses. Some thirty
 * thousand triangles take about a millisecond, and it runs on taps alone, so there is no tree.
 */
export function pickRest(surfaces: readonly PosedSurface[], origin: Point3, direction: Point3): Point3 | undefined {
  const hit = meet(surfaces, origin, direction)
  return hit === undefined ? undefined : restPointOf(hit, origin, direction)
}

/** As `pickRest`, and says how far along the ray that is. */
export function pick(surfaces: readonly PosedSurface[], origin: Point3, direction: Point3): Picked | undefined {
  const hit = meet(surfaces, origin, direction)
  return hit === undefined ? undefined : { alongM: met[0] ?? 0, restPoint: restPointOf(hit, origin, direction) }
}

/**
 * The surface whose nearest triangle the ray meets from outside; what of it is in `met` and `metAt`. A finger that
 * traces asks at every event: nothing is allocated.
 */
function meet(surfaces: readonly PosedSurface[], origin: Point3, direction: Point3): PosedSurface | undefined {
  const ox = origin[0]
  const oy = origin[1]
  const oz = origin[2]
  const dx = direction[0]
  const dy = direction[1]
  const dz = direction[2]
  let hit: PosedSurface | undefined
  met[0] = Number.POSITIVE_INFINITY
  for (let place = 0; place < surfaces.length; place += 1) {
    const surface = surfaces[place]
    if (surface === undefined) continue
    const { positions: rest, index } = surface
    const positions = surface.posed ?? rest
    for (let i = 0; i + 2 < index.length; i += 3) {
      const a = (index[i] ?? 0) * 3
      const b = (index[i + 1] ?? 0) * 3
      const c = (index[i + 2] ?? 0) * 3
      const ax = positions[a] ?? 0
      const ay = positions[a + 1] ?? 0
      const az = positions[a + 2] ?? 0
      const e1x = (positions[b] ?? 0) - ax
      const e1y = (positions[b + 1] ?? 0) - ay
      const e1z = (positions[b + 2] ?? 0) - az
      const e2x = (positions[c] ?? 0) - ax
      const e2y = (positions[c + 1] ?? 0) - ay
      const e2z = (positions[c + 2] ?? 0) - az
      // Möller and Trumbore 1997, back faces left out.
      const px = dy * e2z - dz * e2y
      const py = dz * e2x - dx * e2z
      const pz = dx * e2y - dy * e2x
      const det = e1x * px + e1y * py + e1z * pz
      if (det <= 1e-14) continue
      const tx = ox - ax
      const ty = oy - ay
      const tz = oz - az
      const u = tx * px + ty * py + tz * pz
      if (u < 0 || u > det) continue
      const qx = ty * e1z - tz * e1y
      const qy = tz * e1x - tx * e1z
      const qz = tx * e1y - ty * e1x
      const v = dx * qx + dy * qy + dz * qz
      if (v < 0 || u + v > det) continue
      const t = (e2x * qx + e2y * qy + e2z * qz) / det
      if (t <= 0 || t >= (met[0] ?? 0)) continue
      hit = surface
      met[0] = t
      met[1] = u / det
      met[2] = v / det
      metAt[0] = i
    }
  }
  return hit
}

/** The rest point of what was met: the same share of the same triangle, where it lies at rest. */
function restPointOf({ positions, posed, index }: PosedSurface, origin: Point3, direction: Point3): Point3 {
  if (posed === undefined) {
    const along = met[0] ?? 0
    return [origin[0] + direction[0] * along, origin[1] + direction[1] * along, origin[2] + direction[2] * along]
  }
  const first = metAt[0] ?? 0
  const a = (index[first] ?? 0) * 3
  const b = (index[first + 1] ?? 0) * 3
  const c = (index[first + 2] ?? 0) * 3
  const u = met[1] ?? 0
  const v = met[2] ?? 0
  const w = 1 - u - v
  return [
    (positions[a] ?? 0) * w + (positions[b] ?? 0) * u + (positions[c] ?? 0) * v,
    (positions[a + 1] ?? 0) * w + (positions[b + 1] ?? 0) * u + (positions[c + 1] ?? 0) * v,
    (positions[a + 2] ?? 0) * w + (positions[b + 2] ?? 0) * u + (positions[c + 2] ?? 0) * v,
  ]
}
