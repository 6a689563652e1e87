import type { Point3 } from '#anatomy/field.ts'
import {
  discNamed,
  discsInPlace,
  type PlacedDisc,
  type PlacedVertebra,
  type Plate,
  type SpineFrame,
  type SpinePart,
  sacrum,
  vertebraeInPlace,
} from '#anatomy/spine.ts'
import { type BoneKind, type BoneMesh, boneShapes, meshBone } from './bone-shape.ts'

/** What a point belongs to; the material has a colour for each. */
export const tissues = ['bone', 'disc', 'marked-disc', 'nerve'] as const
export type Tissue = (typeof tissues)[number]

/** The whole spine as one mesh in rest metres. */
export type SpineMesh = {
  readonly positions: Float32Array
  readonly normals: Float32Array
  /** Where the point goes, and how it then looks, when the marked discs bulge. */
  readonly bulgedPositions: Float32Array
  readonly bulgedNormals: Float32Array
  /**
   * Tissue; light that reaches it; how much it warms where a bulge touches a nerve, or of a bone, how far it clears away
   * so that the bulge can be seen.
   */
  readonly marks: Float32Array
  readonly index: Uint32Array
  /** First vertex of each part, in order, for those who measure. */
  readonly parts: readonly { readonly name: string; readonly tissue: Tissue; readonly first: number }[]
}

/** The side that the bulge is drawn on: the one the camera looks from. */
const BULGE_SIDE = 1
/** How far a bulge stands out, as a share of the disc's half depth, and how wide it is (radians round the disc). */
const BULGE_SHARE = 0.56
const BULGE_WIDTH_RAD = 0.4
/** Where it stands out: this far round from straight back. */
const BULGE_ANGLE_RAD = 0.48

type Basket = {
  positions: number[]
  normals: number[]
  bulgedPositions: number[]
  bulgedNormals: number[]
  marks: number[]
  index: number[]
  parts: { name: string; tissue: Tissue; first: number }[]
}

/** A point of a frame's own axes (metres: left, up, forward) in rest coordinates. */
export function fromFrame({ centre, leanRad }: SpineFrame, x: number, y: number, z: number): Point3 {
  const cos = Math.cos(leanRad)
  const sin = Math.sin(leanRad)
  return [centre[0] + x, centre[1] + y * cos - z * sin, centre[2] + y * sin + z * cos]
}

function turned(leanRad: number, x: number, y: number, z: number): Point3 {
  const cos = Math.cos(leanRad)
  const sin = Math.sin(leanRad)
  const size = Math.hypot(x, y, z) || 1
  return [x / size, (y * cos - z * sin) / size, (y * sin + z * cos) / size]
}

function kindOf({ name, part }: PlacedVertebra): BoneKind {
  if (name === 'C1') return 'atlas'
  return name === 'C2' ? 'axis' : part
}

function addBone(
  into: Basket,
  mesh: BoneMesh,
  name: string,
  frame: SpineFrame,
  scale: Point3,
  clearAt: (x: number, z: number) => number = () => 0,
): void {
  const first = into.positions.length / 3
  into.parts.push({ name, tissue: 'bone', first })
  const [sx, sy, sz] = scale
  for (let p = 0; p < mesh.positions.length; p += 3) {
    const at = (array: Float32Array, k: number): number => array[p + k] ?? 0
    const point = fromFrame(frame, at(mesh.positions, 0) * sx, at(mesh.positions, 1) * sy, at(mesh.positions, 2) * sz)
    const normal = turned(frame.leanRad, at(mesh.normals, 0) / sx, at(mesh.normals, 1) / sy, at(mesh.normals, 2) / sz)
    into.positions.push(...point)
    into.normals.push(...normal)
    into.bulgedPositions.push(...point)
    into.bulgedNormals.push(...normal)
    const clear = clearAt(at(mesh.positions, 0) * sx, at(mesh.positions, 2) * sz)
    into.marks.push(tissues.indexOf('bone'), mesh.light[p / 3] ?? 1, clear)
  }
  for (const vertex of mesh.index) into.index.push(first + vertex)
}

/** A surface of `rows` × `columns` points, closed around its columns; normals are taken from the points themselves. */
function addSheet(
  into: Basket,
  tissue: Tissue,
  name: string,
  rows: number,
  columns: number,
  pointAt: (row: number, column: number, isBulged: boolean) => Point3,
  warmAt: (row: number, column: number) => number = () => 0,
  lightAt: (row: number) => number = () => 1,
): void {
  const first = into.positions.length / 3
  into.parts.push({ name, tissue, first })
  for (const isBulged of [false, true]) {
    const grid: Point3[] = []
    for (let row = 0; row < rows; row += 1)
      for (let column = 0; column < columns; column += 1) grid.push(pointAt(row, column, isBulged))
    const points = isBulged ? into.bulgedPositions : into.positions
    const normals = isBulged ? into.bulgedNormals : into.normals
    grid.forEach((point, i) => {
      const column = i % columns
      const start = i - column
      const a = grid[start + ((column + 1) % columns)] ?? point
      const b = grid[start + ((column + columns - 1) % columns)] ?? point
      const c = grid[i + columns] ?? point
      const d = grid[i - columns] ?? point
      const u = [a[0] - b[0], a[1] - b[1], a[2] - b[2]] as const
      const v = [c[0] - d[0], c[1] - d[1], c[2] - d[2]] as const
      const x = u[1] * v[2] - u[2] * v[1]
      const y = u[2] * v[0] - u[0] * v[2]
      const z = u[0] * v[1] - u[1] * v[0]
      const size = Math.sqrt(x * x + y * y + z * z) || 1
      points.push(point[0], point[1], point[2])
      normals.push(x / size, y / size, z / size)
    })
  }
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      into.marks.push(tissues.indexOf(tissue), lightAt(row), warmAt(row, column))
  for (let row = 0; row + 1 < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const a = first + row * columns + column
      const b = first + row * columns + ((column + 1) % columns)
      into.index.push(a, b, a + columns, b, b + columns, a + columns)
    }
}

const mix = (a: number, b: number, t: number): number => a + (b - a) * t

/** How much of the bulge is at an angle round the disc (0 straight back, growing to the bulge's side). */
function bulgeAt(angle: number): number {
  const off = Math.atan2(Math.sin(angle - BULGE_ANGLE_RAD), Math.cos(angle - BULGE_ANGLE_RAD))
  return Math.exp(-((off / BULGE_WIDTH_RAD) ** 2))
}

/** A point of a plate's rim, or of a ring between two plates. */
function ringPoint(above: Plate, below: Plate, t: number, angle: number, swell: number, out: number): Point3 {
  const rim = (plate: Plate): Point3 => {
    const halfWidth = (plate.widthM / 2) * swell
    const halfDepth = (plate.depthM / 2) * swell
    const [x, z] = [BULGE_SIDE * Math.sin(angle), -Math.cos(angle)]
    return fromFrame(plate, x * (halfWidth + out), 0, z * (halfDepth + out))
  }
  const a = rim(above)
  const b = rim(below)
  return [mix(a[0], b[0], t), mix(a[1], b[1], t), mix(a[2], b[2], t)]
}

function addDisc(into: Basket, disc: PlacedDisc, isMarked: boolean): void {
  const rows = isMarked ? 9 : 4
  const columns = isMarked ? 44 : 20
  const share = (row: number): number => mix(-0.1, 1.1, row / (rows - 1))
  const angleOf = (column: number): number => (column / columns) * Math.PI * 2
  const round = (row: number): number => Math.max(0, 1 - (2 * (row / (rows - 1)) - 1) ** 2)
  addSheet(
    into,
    isMarked ? 'marked-disc' : 'disc',
    disc.name,
    rows,
    columns,
    (row, column, isBulged) => {
      const angle = angleOf(column)
      const swell = 0.955 + 0.085 * Math.sqrt(round(row))
      const out = isMarked && isBulged ? bulgeAt(angle) * round(row) * (disc.above.depthM / 2) * BULGE_SHARE : 0
      return ringPoint(disc.above, disc.below, share(row), angle, swell, out)
    },
    (row, column) => (isMarked ? bulgeAt(angleOf(column)) * round(row) : 0),
    (row) => 0.5 + 0.5 * round(row),
  )
}

/** Smooth curve through `points` (Catmull–Rom), `count` points evenly by share. */
function curve(points: readonly Point3[], count: number): Point3[] {
  const at = (i: number): Point3 => points[Math.min(points.length - 1, Math.max(0, i))] ?? [0, 0, 0]
  return Array.from({ length: count }, (_, n) => {
    const s = (n / (count - 1)) * (points.length - 1)
    const i = Math.min(points.length - 2, Math.floor(s))
    const t = s - i
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
    const one = (k: 0 | 1 | 2): number =>
      0.5 *
      (2 * b[k] +
        (c[k] - a[k]) * t +
        (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t * t +
        (3 * b[k] - a[k] - 3 * c[k] + d[k]) * t * t * t)
    return [one(0), one(1), one(2)]
  })
}

type TubeEnd = {
  readonly line: readonly Point3[]
  readonly bulged: readonly Point3[]
  readonly warm: readonly number[]
}

function addTube(
  into: Basket,
  name: string,
  tube: TubeEnd,
  radiusAt: (share: number) => number,
  columns: number,
): void {
  const rows = tube.line.length
  const frames = (line: readonly Point3[]) =>
    line.map((point, i) => {
      const a = line[Math.max(0, i - 1)] ?? point
      const b = line[Math.min(rows - 1, i + 1)] ?? point
      const t = [b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const
      const size = Math.hypot(...t) || 1
      const along = [t[0] / size, t[1] / size, t[2] / size] as const
      // Across the tube and off the body's middle plane: no tube of the spine runs straight forward.
      const s = [along[1], -along[0], 0] as const
      const sideSize = Math.hypot(...s) || 1
      const side = [s[0] / sideSize, s[1] / sideSize, 0] as const
      const up = [
        along[1] * side[2] - along[2] * side[1],
        along[2] * side[0] - along[0] * side[2],
        along[0] * side[1] - along[1] * side[0],
      ] as const
      return { point, side, up }
    })
  const still = frames(tube.line)
  const moved = frames(tube.bulged)
  addSheet(
    into,
    'nerve',
    name,
    rows,
    columns,
    (row, column, isBulged) => {
      const frame = (isBulged ? moved : still)[row]
      if (frame === undefined) return [0, 0, 0]
      const angle = (-column / columns) * Math.PI * 2
      const radius = radiusAt(row / (rows - 1))
      const [c, s] = [Math.cos(angle) * radius, Math.sin(angle) * radius]
      const one = (k: 0 | 1 | 2): number => frame.point[k] + frame.side[k] * c + frame.up[k] * s
      return [one(0), one(1), one(2)]
    },
    (row) => tube.warm[row] ?? 0,
    // What leaves the picture fades into the dark.
    (row) => (name === 'cord' ? 1 : Math.min(1, (rows - 1 - row) / (rows * 0.4))),
  )
}

/** Middle of the canal behind a vertebral body, from its rear wall. */
const canalM: Readonly<Record<SpinePart, number>> = { cervical: 0.0075, thoracic: 0.0085, lumbar: 0.0095 }
/** How thick the cord is: it is widest in the neck, ends at the top of the lower back, and goes on as loose roots. */
const cordM: Readonly<Record<SpinePart, number>> = { cervical: 0.0052, thoracic: 0.0042, lumbar: 0.0044 }
const rootM: Readonly<Record<SpinePart, number>> = { cervical: 0.0017, thoracic: 0.0014, lumbar: 0.0019 }

function addCord(into: Basket): void {
  const line = vertebraeInPlace.map((bone) => fromFrame(bone, 0, 0, -bone.depthM / 2 - canalM[bone.part]))
  const radii = vertebraeInPlace.map(({ part }) => cordM[part])
  for (const [i, radius] of [
    [1, 0.0034],
    [2, 0.002],
  ] as const) {
    const { at, halfThickM } = sacrum.line[i]
    line.push([0, at[1], at[2] - halfThickM * 0.6])
    radii.push(radius)
  }
  const rows = 52
  const points = curve(line, rows)
  addTube(
    into,
    'cord',
    { line: points, bulged: points, warm: [] },
    (share) => {
      const s = share * (radii.length - 1)
      const i = Math.min(radii.length - 2, Math.floor(s))
      return mix(radii[i] ?? 0, radii[i + 1] ?? 0, s - i)
    },
    9,
  )
}

/** The way of a nerve root: out of the canal, below the arch of the bone above, past the disc, and away. */
function rootLine(disc: PlacedDisc, side: 1 | -1): readonly Point3[] {
  const bone = vertebraeInPlace.find(({ name }) => disc.name.startsWith(`${name}–`))
  if (bone === undefined) throw new Error(`no bone above ${disc.name}`)
  const { part } = bone
  const w = bone.widthM / 2
  const d = bone.depthM / 2
  const h = bone.heightM / 2
  const gate = { cervical: 1.05, thoracic: 0.72, lumbar: 0.74 }[part] * w
  const away: Point3 = {
    cervical: [w + 0.024, -3.6 * h, -d * 0.3] as const,
    thoracic: [w + 0.022, -2.1 * h, -d - 0.004] as const,
    lumbar: [w + 0.016, -3.6 * h, -d * 0.1] as const,
  }[part]
  const own: readonly Point3[] = [
    [0.003, 0.2 * h, -d - canalM[part]],
    [gate * 0.66, -1.05 * h, -d - canalM[part] * 0.5],
    [w + 0.001, -2.2 * h, -d * 0.8],
    away,
  ]
  return own.map(([x, y, z]) => fromFrame(bone, side * x, y, z))
}

function addRoots(into: Basket, marked: ReadonlySet<string>): void {
  for (const disc of discsInPlace)
    for (const side of [1, -1] as const) {
      const isTouched = side === BULGE_SIDE && marked.has(disc.name)
      const line = curve(rootLine(disc, side), isTouched ? 23 : 9)
      const rim = (swell: number): Point3 => ringPoint(disc.above, disc.below, 0.5, BULGE_ANGLE_RAD, 1 + swell, 0)
      const [a, b] = [rim(0), rim(0.5)]
      const size = Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2])
      const pushM = NERVE_PUSH_SHARE * BULGE_SHARE * (disc.above.depthM / 2)
      const nearest = line.reduce((best, point) => (apart(point, b) < apart(best, b) ? point : best), line[0] ?? b)
      const warm = line.map((point) => (isTouched ? Math.exp(-((apart(point, nearest) / 0.011) ** 2)) : 0))
      const bulged = line.map((point, i): Point3 => {
        const push = ((warm[i] ?? 0) * pushM) / size
        return [point[0] + (b[0] - a[0]) * push, point[1] + (b[1] - a[1]) * push, point[2] + (b[2] - a[2]) * push]
      })
      const { part } = disc
      addTube(
        into,
        `root ${disc.name} ${side === 1 ? 'left' : 'right'}`,
        { line, bulged, warm },
        (share) => rootM[part] * (share > 0.8 ? mix(1, 0.7, (share - 0.8) / 0.2) : 1),
        isTouched ? 9 : 5,
      )
    }
}

/** How far a nerve gives way, as a share of what the bulge stands out: a small disc pushes less. */
const NERVE_PUSH_SHARE = 0.5

function apart(a: Point3, b: Point3): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

const slope = (from: number, to: number, value: number): number => {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)))
  return t * t * (3 - 2 * t)
}

/** The arch of a bone on the side of the bulge: all that lies behind the block and off the middle (own metres). */
function clearOf({ depthM }: PlacedVertebra, x: number, z: number): number {
  return slope(0.001, 0.0045, BULGE_SIDE * x) * slope(0.0015, -0.003, z + depthM / 2)
}

/** Puts all bones, discs and nerves of the body together, with these discs marked. */
export function assembleSpine(markedDiscs: readonly string[]): SpineMesh {
  const marked = new Set(markedDiscs.map((name) => discNamed(name).name))
  const into: Basket = {
    positions: [],
    normals: [],
    bulgedPositions: [],
    bulgedNormals: [],
    marks: [],
    index: [],
    parts: [],
  }
  const meshes = new Map<BoneKind, BoneMesh>()
  const touches = (name: string): boolean =>
    discsInPlace.some((disc) => marked.has(disc.name) && disc.name.split('–').includes(name))
  const addVertebra = (bone: PlacedVertebra, isClearing: boolean): void => {
    const kind = kindOf(bone)
    const mesh = meshes.get(kind) ?? meshBone(boneShapes[kind])
    meshes.set(kind, mesh)
    const { block } = boneShapes[kind]
    const scale: Point3 =
      block === undefined
        ? [0.001, 0.001, 0.001]
        : [bone.widthM / 2 / block[0], bone.heightM / 2 / block[1], bone.depthM / 2 / block[2]]
    addBone(into, mesh, bone.name, bone, scale, isClearing ? (x, z) => clearOf(bone, x, z) : undefined)
  }
  for (const bone of vertebraeInPlace) if (!touches(bone.name)) addVertebra(bone, false)
  addBone(into, meshBone(boneShapes.sacrum), 'sacrum', { centre: [0, 0, 0], leanRad: 0 }, [0.001, 0.001, 0.001])
  for (const disc of discsInPlace) addDisc(into, disc, marked.has(disc.name))
  addCord(into)
  addRoots(into, marked)
  // Last, because what clears away is blended over all that lies behind it.
  for (const bone of vertebraeInPlace) if (touches(bone.name)) addVertebra(bone, true)
  return {
    positions: Float32Array.from(into.positions),
    normals: Float32Array.from(into.normals),
    bulgedPositions: Float32Array.from(into.bulgedPositions),
    bulgedNormals: Float32Array.from(into.bulgedNormals),
    marks: Float32Array.from(into.marks),
    index: Uint32Array.from(into.index),
    parts: into.parts,
  }
}
