import type { Point3 } from '#anatomy/field.ts'
import { sacrum } from '#anatomy/spine.ts'

/**
 * Bones as soft unions of a few simple bodies, turned into triangles once when the spine is first looked at. Space:
 * millimetres around the middle of the vertebral body, x to the left, y up, z forward.
 */
export type Bar = {
  readonly from: Point3
  readonly to: Point3
  /** Half sizes of its round cross-section along x, y, z. */
  readonly radii: Point3
  /** How thick its end is, as a share of its beginning. */
  readonly taper?: number
}

export type BoneShape = {
  /** The round block that carries: half width, half height, half depth. */
  readonly block: Point3 | undefined
  readonly bars: readonly Bar[]
  /** Round hollows cut out again. */
  readonly holes: readonly { readonly at: Point3; readonly radius: number }[]
  /** How softly the parts flow into each other. */
  readonly blend: number
  /** Size of the cells that become faces. */
  readonly cell: number
}

const mirrored = ({ from, to, ...rest }: Bar): Bar => ({
  ...rest,
  from: [-from[0], from[1], from[2]],
  to: [-to[0], to[1], to[2]],
})
const both = (...bars: readonly Bar[]): readonly Bar[] => bars.flatMap((bar) => [bar, mirrored(bar)])

const BACK_CERVICAL = -7.9
const BACK_THORACIC = -14
const BACK_LUMBAR = -17.5

/** From the rear wall to the tip of the spinous process; `archReach` times the half depth, less the tip's roundness. */
const tip = (back: number, reach: number, radius: number): number => back - reach * -back + radius

const cervical: BoneShape = {
  block: [9.2, 5.9, 7.9],
  blend: 2.4,
  cell: 2.9,
  holes: [],
  bars: [
    ...both(
      { from: [6, 1, BACK_CERVICAL + 1], to: [11, 0.5, BACK_CERVICAL - 4], radii: [2.6, 2.8, 2.6] },
      { from: [12.5, 5.5, BACK_CERVICAL - 4], to: [12.5, -6, BACK_CERVICAL - 7.5], radii: [4, 3, 3.6] },
      { from: [11, 0, BACK_CERVICAL - 9], to: [0, -3, BACK_CERVICAL - 17], radii: [2.2, 4, 2.2] },
      { from: [7.5, 0, -2.5], to: [17, -2.5, -3.5], radii: [2.4, 2.1, 2.6] },
      { from: [17, -2.5, -4], to: [11, 0, BACK_CERVICAL - 4], radii: [2.1, 2.1, 2.1] },
      { from: [1.5, -5, BACK_CERVICAL - 21], to: [2.6, -7.5, tip(BACK_CERVICAL, 3.6, 2.6)], radii: [1.9, 2.4, 2.6] },
    ),
    { from: [0, -3, BACK_CERVICAL - 16], to: [0, -6, BACK_CERVICAL - 23], radii: [2.2, 3.8, 2.2] },
  ],
}

/** The second one carries a peg, around which the first one turns. */
const axis: BoneShape = {
  ...cervical,
  bars: [...cervical.bars, { from: [0, 2, 0.5], to: [0, 17, 1.5], radii: [4.4, 4, 4.2], taper: 0.78 }],
}

/** The first one is a ring without a block. */
const atlas: BoneShape = {
  block: undefined,
  blend: 3,
  cell: 2.9,
  holes: [],
  bars: [
    ...both(
      { from: [13, 3.5, -2], to: [14, -3.5, -5], radii: [5.4, 3.4, 6.4] },
      { from: [13, 0, 2], to: [0, 0.5, 7.5], radii: [2.4, 3.6, 2.4] },
      { from: [14, 0, -7], to: [9, 0, -22], radii: [2.4, 3.2, 2.4] },
      { from: [9, 0, -22], to: [0, 0, -27], radii: [2.4, 3.4, 2.6] },
      { from: [16, -0.5, -5], to: [29, -1, -8], radii: [3, 2.8, 3.4] },
    ),
  ],
}

const thoracic: BoneShape = {
  block: [14.2, 9.6, 14],
  blend: 3.4,
  cell: 4.5,
  holes: [],
  bars: [
    ...both(
      { from: [8, 4, BACK_THORACIC + 1], to: [9.6, 3.5, BACK_THORACIC - 9], radii: [3, 4.6, 3] },
      { from: [9.6, 11, BACK_THORACIC - 10], to: [9, -9, BACK_THORACIC - 13], radii: [4.2, 3, 2.6] },
      { from: [9, 0, BACK_THORACIC - 13], to: [0, -5, BACK_THORACIC - 18], radii: [2.6, 6, 2.8] },
      { from: [10, 3, BACK_THORACIC - 10], to: [28, 7, BACK_THORACIC - 21], radii: [3.6, 3.8, 3.4] },
    ),
    { from: [0, -5, BACK_THORACIC - 17], to: [0, -20, tip(BACK_THORACIC, 3.1, 4)], radii: [3.7, 6, 4.4], taper: 0.86 },
  ],
}

const lumbar: BoneShape = {
  block: [22.6, 13, 17.5],
  blend: 4.2,
  cell: 5,
  holes: [],
  bars: [
    ...both(
      { from: [13, 6, BACK_LUMBAR + 1], to: [15.5, 5.5, BACK_LUMBAR - 9], radii: [4.4, 6.4, 4.4] },
      { from: [17, 14.5, BACK_LUMBAR - 9], to: [15.5, 2, BACK_LUMBAR - 14], radii: [5.2, 4.4, 4.4] },
      { from: [15, 2, BACK_LUMBAR - 15], to: [12, -17.5, BACK_LUMBAR - 17], radii: [4.6, 4.4, 4] },
      { from: [13.5, -2, BACK_LUMBAR - 16], to: [0, -4, BACK_LUMBAR - 23], radii: [3.4, 8, 3.6] },
      { from: [16, 5, BACK_LUMBAR - 9], to: [38, 6.5, BACK_LUMBAR - 14], radii: [3.4, 4.4, 3.2] },
    ),
    { from: [0, -4, BACK_LUMBAR - 23], to: [0, -6, tip(BACK_LUMBAR, 2.75, 4)], radii: [3.4, 9.6, 4], taper: 0.94 },
  ],
}

const mm = (metres: number): number => metres * 1000

/** The sacrum stands where it belongs already: its millimetres are those of the rest body. */
function sacrumShape(): BoneShape {
  const spine = sacrum.line.slice(0, -1).map((node, i): Bar => {
    const next = sacrum.line[i + 1] ?? node
    const [x, y, z] = node.at
    return {
      from: [mm(x), mm(y), mm(z)],
      to: [mm(next.at[0]), mm(next.at[1]), mm(next.at[2])],
      radii: [mm(node.halfWidthM), mm(node.halfThickM), mm(node.halfThickM)],
      taper: next.halfThickM / node.halfThickM,
    }
  })
  return {
    block: undefined,
    blend: 7,
    cell: 6.2,
    holes: [
      [16, 895, -45],
      [14, 876, -53],
    ].flatMap(([x = 0, y = 0, z = 0]) => [
      { at: [x, y, z] as const, radius: 4.6 },
      { at: [-x, y, z] as const, radius: 4.6 },
    ]),
    bars: [
      ...spine,
      ...both(
        { from: [18, 911, -14], to: [45, 903, -27], radii: [10, 12, 10], taper: 0.9 },
        { from: [43, 899, -29], to: [17, 862, -46], radii: [9, 9, 7], taper: 0.5 },
        { from: [17, 925, -29], to: [16, 910, -36], radii: [4.4, 4, 4] },
      ),
      { from: [0, 905, -38], to: [0, 868, -51], radii: [17, 9, 6.5], taper: 0.6 },
      { from: [0, 906, -49], to: [0, 872, -56.5], radii: [2.6, 7, 3], taper: 0.7 },
    ],
  }
}

/** The shapes by the name they go by in the assembly. */
export const boneShapes = { atlas, axis, cervical, thoracic, lumbar, sacrum: sacrumShape() } as const
export type BoneKind = keyof typeof boneShapes

function smoothMin(a: number, b: number, soft: number): number {
  const h = Math.max(soft - Math.abs(a - b), 0) / soft
  return Math.min(a, b) - (h * h * soft) / 4
}

function toBar({ from, to, radii, taper = 1 }: Bar, x: number, y: number, z: number): number {
  const [ax, ay, az] = from
  const bx = to[0] - ax
  const by = to[1] - ay
  const bz = to[2] - az
  const t = Math.min(1, Math.max(0, ((x - ax) * bx + (y - ay) * by + (z - az) * bz) / (bx * bx + by * by + bz * bz)))
  const thick = 1 + (taper - 1) * t
  const dx = x - ax - bx * t
  const dy = y - ay - by * t
  const dz = z - az - bz * t
  const [rx, ry, rz] = radii
  const ex = dx / (rx * thick)
  const ey = dy / (ry * thick)
  const ez = dz / (rz * thick)
  const near = Math.sqrt(ex * ex + ey * ey + ez * ez)
  const slope = Math.sqrt((ex / rx) ** 2 + (ey / ry) ** 2 + (ez / rz) ** 2) / thick
  // First-order distance to an ellipsoid's surface: true near it, which is where faces are made.
  return slope < 1e-9 ? -Math.min(rx, ry, rz) * thick : (near * (near - 1)) / slope
}

function toBlock([w, h, d]: Point3, x: number, y: number, z: number): number {
  // Waisted, as a vertebral body is: widest at its two plates.
  const waist = 0.88 + 0.12 * Math.min(1, (y / h) ** 2)
  const wide = w * waist
  const deep = d * (z < 0 ? 0.5 + 0.5 * waist : waist)
  const ex = x / wide
  const ez = z / deep
  const near = Math.sqrt(ex * ex + ez * ez)
  const slope = Math.sqrt((ex / wide) ** 2 + (ez / deep) ** 2)
  const around = slope < 1e-9 ? -Math.min(wide, deep) : (near * (near - 1)) / slope
  const above = Math.abs(y) - h
  const soft = 2.4
  const corner = Math.max(soft - Math.abs(around - above), 0) / soft
  return Math.max(around, above) + (corner * corner * soft) / 4
}

/** Signed distance to a bone, about true near its surface. */
export function distanceToBone(shape: BoneShape, x: number, y: number, z: number): number {
  let distance = shape.block === undefined ? 1e3 : toBlock(shape.block, x, y, z)
  for (const bar of shape.bars) distance = smoothMin(distance, toBar(bar, x, y, z), shape.blend)
  for (const { at, radius } of shape.holes) {
    const hole = Math.hypot(x - at[0], y - at[1], z - at[2]) - radius
    distance = -smoothMin(-distance, hole, 3)
  }
  return distance
}

/** Triangles of a bone, with the way the surface looks and how much light reaches it (0…1). */
export type BoneMesh = {
  readonly positions: Float32Array
  readonly normals: Float32Array
  readonly light: Float32Array
  readonly index: Uint32Array
}

function boundsOf({ block, bars, cell }: BoneShape): { low: Point3; high: Point3 } {
  const low: [number, number, number] = [1e3, 1e3, 1e3]
  const high: [number, number, number] = [-1e3, -1e3, -1e3]
  const reach = (at: Point3, radii: Point3): void => {
    for (const k of [0, 1, 2] as const) {
      low[k] = Math.min(low[k], at[k] - radii[k] - 2 * cell)
      high[k] = Math.max(high[k], at[k] + radii[k] + 2 * cell)
    }
  }
  if (block !== undefined) reach([0, 0, 0], block)
  for (const { from, to, radii } of bars) {
    reach(from, radii)
    reach(to, radii)
  }
  return { low, high }
}

/** Makes the triangles of a bone: one point in every cell that the surface crosses, drawn onto it, joined across edges. */
export function meshBone(shape: BoneShape): BoneMesh {
  const { cell } = shape
  const { low, high } = boundsOf(shape)
  const nx = Math.ceil((high[0] - low[0]) / cell) + 1
  const ny = Math.ceil((high[1] - low[1]) / cell) + 1
  const nz = Math.ceil((high[2] - low[2]) / cell) + 1
  // The same on both sides: the middle lies on a grid plane.
  const x0 = -((nx - 1) * cell) / 2
  const values = new Float32Array(nx * ny * nz)
  const at = (i: number, j: number, k: number): number => i + nx * (j + ny * k)
  for (let k = 0; k < nz; k += 1)
    for (let j = 0; j < ny; j += 1)
      for (let i = 0; i < nx; i += 1)
        values[at(i, j, k)] = distanceToBone(shape, x0 + i * cell, low[1] + j * cell, low[2] + k * cell)

  const points: number[] = []
  const pointOf = new Int32Array(values.length).fill(-1)
  for (let k = 0; k + 1 < nz; k += 1)
    for (let j = 0; j + 1 < ny; j += 1)
      for (let i = 0; i + 1 < nx; i += 1) {
        const middle = crossing(values, at, i, j, k)
        if (middle === undefined) continue
        pointOf[at(i, j, k)] = points.length / 3
        points.push(x0 + (i + middle[0]) * cell, low[1] + (j + middle[1]) * cell, low[2] + (k + middle[2]) * cell)
      }

  const index: number[] = []
  const quad = (a: number, b: number, c: number, d: number, isOut: boolean): void => {
    if (isOut) index.push(a, b, c, a, c, d)
    else index.push(a, c, b, a, d, c)
  }
  for (let k = 1; k + 1 < nz; k += 1)
    for (let j = 1; j + 1 < ny; j += 1)
      for (let i = 1; i + 1 < nx; i += 1) {
        const here = (values[at(i, j, k)] ?? 0) < 0
        const cellAt = (di: number, dj: number, dk: number): number => pointOf[at(i - di, j - dj, k - dk)] ?? -1
        if (here !== (values[at(i + 1, j, k)] ?? 0) < 0)
          quad(cellAt(0, 0, 0), cellAt(0, 1, 0), cellAt(0, 1, 1), cellAt(0, 0, 1), here)
        if (here !== (values[at(i, j + 1, k)] ?? 0) < 0)
          quad(cellAt(0, 0, 0), cellAt(0, 0, 1), cellAt(1, 0, 1), cellAt(1, 0, 0), here)
        if (here !== (values[at(i, j, k + 1)] ?? 0) < 0)
          quad(cellAt(0, 0, 0), cellAt(1, 0, 0), cellAt(1, 1, 0), cellAt(0, 1, 0), here)
      }
  return finish(shape, points, Uint32Array.from(index))
}

/** Mean of the places where a cell's edges cross the surface, in cells. */
function crossing(
  values: Float32Array,
  at: (i: number, j: number, k: number) => number,
  i: number,
  j: number,
  k: number,
): Point3 | undefined {
  let count = 0
  let x = 0
  let y = 0
  let z = 0
  for (const [a, b] of cubeEdges) {
    const va = values[at(i + a[0], j + a[1], k + a[2])] ?? 0
    const vb = values[at(i + b[0], j + b[1], k + b[2])] ?? 0
    if (va < 0 === vb < 0) continue
    const t = va / (va - vb)
    x += a[0] + (b[0] - a[0]) * t
    y += a[1] + (b[1] - a[1]) * t
    z += a[2] + (b[2] - a[2]) * t
    count += 1
  }
  return count === 0 ? undefined : [x / count, y / count, z / count]
}

const corners: readonly Point3[] = [0, 1, 2, 3, 4, 5, 6, 7].map((n): Point3 => [n & 1, (n >> 1) & 1, (n >> 2) & 1])
const cubeEdges: readonly (readonly [Point3, Point3])[] = corners.flatMap((a) =>
  corners
    .filter((b) => b[0] + b[1] + b[2] === a[0] + a[1] + a[2] + 1 && b[0] >= a[0] && b[1] >= a[1] && b[2] >= a[2])
    .map((b) => [a, b] as const),
)

/** How far out the light is asked for: what is near in front keeps it off. */
const LIGHT_STEPS_MM = [2.5, 6, 11] as const

/** Draws the points onto the surface, and asks the field itself for normals and light: smooth however coarse the faces. */
function finish(shape: BoneShape, points: readonly number[], index: Uint32Array): BoneMesh {
  const positions = Float32Array.from(points)
  const normals = new Float32Array(positions.length)
  const light = new Float32Array(positions.length / 3)
  const eps = 0.4
  for (let p = 0; p < positions.length; p += 3) {
    let x = positions[p] ?? 0
    let y = positions[p + 1] ?? 0
    let z = positions[p + 2] ?? 0
    let nx = 0
    let ny = 0
    let nz = 1
    for (let round = 0; round < 2; round += 1) {
      nx = distanceToBone(shape, x + eps, y, z) - distanceToBone(shape, x - eps, y, z)
      ny = distanceToBone(shape, x, y + eps, z) - distanceToBone(shape, x, y - eps, z)
      nz = distanceToBone(shape, x, y, z + eps) - distanceToBone(shape, x, y, z - eps)
      const size = Math.sqrt(nx * nx + ny * ny + nz * nz) || 1
      nx /= size
      ny /= size
      nz /= size
      if (round === 1) break
      const off = Math.max(-1.2, Math.min(1.2, distanceToBone(shape, x, y, z)))
      x -= nx * off
      y -= ny * off
      z -= nz * off
    }
    let dark = 0
    for (const step of LIGHT_STEPS_MM) {
      dark += Math.max(0, step - distanceToBone(shape, x + nx * step, y + ny * step, z + nz * step)) / step
    }
    positions.set([x, y, z], p)
    normals.set([nx, ny, nz], p)
    light[p / 3] = 1 - Math.min(1, dark / LIGHT_STEPS_MM.length)
  }
  return { positions, normals, light, index }
}
