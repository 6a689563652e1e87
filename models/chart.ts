import { distanceToRegion, regionAt } from '#anatomy/evaluate-field.ts'
import type { Point3 } from '#anatomy/field.ts'
import { directions, landmarks } from '#anatomy/landmarks.ts'
import { type RegionId, regions } from '#anatomy/region.ts'
import { at, cross, dot, length, type Mesh, normalize, scale, subtract } from './mesh.ts'

/** What is looked at: the whole body from two sides, hands and feet from two sides each. */
export const figureNames = ['front', 'back', 'palms', 'hand-backs', 'soles', 'foot-tops'] as const
export type FigureName = (typeof figureNames)[number]

/** A region's outline on one figure. */
export type ChartRegion = { readonly id: RegionId; readonly path: string }

/** A row of an affine map: weights of x, y and z (rest metres), and what is added; the result is in units. */
type MapRow = readonly [x: number, y: number, z: number, added: number]

/** The body or a part of it seen from one side, flat: SVG paths in the units of its own box. */
export type ChartFigure = {
  readonly width: number
  readonly height: number
  /** From rest metres of the left half to units right and down; the right half is the mirror image in the box's middle. */
  readonly right: MapRow
  readonly down: MapRow
  readonly silhouette: string
  readonly clothes: string
  readonly regions: readonly ChartRegion[]
}

/** The body as a flat map, for the first paint and for devices that draw no 3D. */
export type BakedChart = {
  readonly figures: Readonly<Record<FigureName, ChartFigure>>
  /** The figure on which a kind of region is seen most squarely. */
  readonly best: Readonly<Record<string, FigureName>>
}

/** From where a figure is seen, and how much of the body it shows. */
type Viewpoint = {
  readonly width: number
  readonly height: number
  readonly unitsPerM: number
  /** Unit directions of the left half: towards the one who looks, and what is right and down on the paper. */
  readonly towards: Point3
  readonly right: Point3
  readonly down: Point3
  /** A point of the left half (rest metres), and where it lies on the paper, in units. */
  readonly anchor: Point3
  readonly anchorAt: readonly [number, number]
  /** Whether a point of the left half belongs to the figure. */
  readonly holds: (point: Point3) => boolean
}

/** Picture elements a unit: fine enough that a smoothed outline is true to half a unit. */
const cellsPerUnit = 1.5
/** An outline's corner closer than this to the line between its neighbours goes. */
const simplifyUnits = 1.1
/** Specks smaller than this are no region. */
const leastAreaUnits = 60
/** How much of the forearm is drawn with a hand, and of the shin with a foot's top: enough to see what it hangs on. */
const armM = 0.075
const shinTopM = 0.115
const soleTopM = 0.1
/** A hand is nowhere wider than this from its middle line. */
const handReachM = 0.14

const { handAxis, wristAcross, palmNormal } = directions
const fromWrist = (point: Point3) => subtract(point, landmarks.wristCrease)
const isHand = (point: Point3) => {
  const away = fromWrist(point)
  const alongM = dot(away, handAxis)
  return alongM > -armM && length(subtract(away, scale(handAxis, alongM))) < handReachM
}
const wholeBody = {
  width: 560,
  height: 900,
  unitsPerM: 520,
  down: [0, -1, 0],
  anchor: [0, 0, 0],
  anchorAt: [280, 882],
  holds: () => true,
} as const
const hand = {
  width: 440,
  height: 380,
  unitsPerM: 1300,
  down: scale(handAxis, -1),
  anchor: landmarks.wristCrease,
  anchorAt: [338, 276],
  holds: isHand,
} as const
const foot = { width: 360, height: 380, unitsPerM: 1300 } as const
const aboveFoot = normalize([0, 0.85, 0.5])

/** Whoever looks has the pictured body facing them: its left is to the right, except from behind. */
const viewpoints: Readonly<Record<FigureName, Viewpoint>> = {
  front: { ...wholeBody, towards: [0, 0, 1], right: [1, 0, 0] },
  back: { ...wholeBody, towards: [0, 0, -1], right: [-1, 0, 0] },
  palms: { ...hand, towards: palmNormal, right: wristAcross },
  // Turned over, the thumbs point away from one another.
  'hand-backs': { ...hand, towards: scale(palmNormal, -1), right: scale(wristAcross, -1), anchorAt: [314, 276] },
  soles: {
    ...foot,
    towards: [0, -1, 0],
    right: [1, 0, 0],
    down: [0, 0, -1],
    anchor: landmarks.middleToe,
    anchorAt: [227, 40],
    holds: ([, y]) => y < soleTopM,
  },
  'foot-tops': {
    ...foot,
    towards: aboveFoot,
    right: [1, 0, 0],
    down: cross([1, 0, 0], aboveFoot),
    anchor: landmarks.middleToe,
    anchorAt: [227, 338],
    holds: ([, y]) => y < shinTopM,
  },
}

function rowOf({ anchor, unitsPerM }: Viewpoint, direction: Point3, anchorAt: number): MapRow {
  const [x, y, z] = scale(direction, unitsPerM)
  const tidy = (value: number) => Math.round(value * 100) / 100
  return [tidy(x), tidy(y), tidy(z), tidy(anchorAt - dot(anchor, [x, y, z]))]
}

type Raster = {
  readonly columns: number
  readonly rows: number
  readonly point: (Point3 | undefined)[]
  readonly isCloth: Uint8Array
}

/** Draws the rest body from every side that is looked at, and traces what is seen. */
export function flatChart(
  skin: Mesh,
  cloth: Mesh,
  centres: ReadonlyMap<RegionId, { readonly point: Point3; readonly normal: Point3 }>,
): BakedChart {
  const figures = Object.fromEntries(
    figureNames.map((name) => [name, figureOf(skin, cloth, viewpoints[name])]),
  ) as Record<FigureName, ChartFigure>
  const best: Record<string, FigureName> = {}
  for (const { id, kind, side } of regions) {
    const centre = centres.get(id)
    if (side === 'right' || centre === undefined) continue
    const facing = (name: FigureName) => dot(viewpoints[name].towards, centre.normal)
    best[kind] = figureNames
      .filter((name) => viewpoints[name].holds(centre.point) && figures[name].regions.some((one) => one.id === id))
      .reduce((found, name) => (facing(name) > facing(found) ? name : found))
  }
  return { figures, best }
}

function figureOf(skin: Mesh, cloth: Mesh, from: Viewpoint): ChartFigure {
  const right = rowOf(from, from.right, from.anchorAt[0])
  const down = rowOf(from, from.down, from.anchorAt[1])
  const raster = rasterOf([skin, cloth], from, right, down)
  const ids = raster.point.map((point) => (point === undefined ? undefined : regionAt(point)))
  const traced = (holds: (cell: number) => number, leastArea = leastAreaUnits): string =>
    traceAll(raster, holds, leastArea)
  const seen = (cell: number) => (raster.point[cell] === undefined ? -1 : 1)
  return {
    width: from.width,
    height: from.height,
    right,
    down,
    silhouette: traced(seen),
    clothes: traced((cell) => (raster.isCloth[cell] === 1 ? 1 : -1)),
    regions: regions.flatMap(({ id }) => {
      if (!ids.includes(id)) return []
      // The field itself inside the figure, so that outlines are as smooth as the painting; a step at its rim.
      const near = spread(ids, id, raster.columns)
      const path = traced((cell) => {
        const point = raster.point[cell]
        if (point === undefined || near[cell] !== 1) return -1
        const depth = -distanceToRegion(id, point) * from.unitsPerM
        return Math.max(-1, Math.min(1, depth))
      })
      return path === '' ? [] : [{ id, path }]
    }),
  }
}

/** The cells of a region and those round them: only there its distance has to be known. */
function spread(ids: readonly (RegionId | undefined)[], id: RegionId, columns: number): Uint8Array {
  const near = new Uint8Array(ids.length)
  ids.forEach((other, cell) => {
    if (other !== id) return
    for (const row of [-columns, 0, columns]) for (const step of [-1, 0, 1]) near[cell + row + step] = 1
  })
  return near
}

/** The nearest point of the body at each cell's middle. */
function rasterOf(meshes: readonly [Mesh, Mesh], from: Viewpoint, right: MapRow, down: MapRow): Raster {
  const columns = from.width * cellsPerUnit
  const rows = from.height * cellsPerUnit
  const depth = new Float64Array(columns * rows).fill(Number.NEGATIVE_INFINITY)
  const point = Array.from<Point3 | undefined>({ length: columns * rows })
  const isCloth = new Uint8Array(columns * rows)
  const mapped = ([x, y, z]: Point3, row: MapRow) => row[0] * x + row[1] * y + row[2] * z + row[3]
  meshes.forEach((mesh, part) => {
    const isHeld: boolean[] = []
    const flat = mesh.points.map((point) => {
      const left: Point3 = [Math.abs(point[0]), point[1], point[2]]
      const across = mapped(left, right)
      isHeld.push(from.holds(left))
      return {
        x: (point[0] < 0 ? from.width - across : across) * cellsPerUnit,
        y: mapped(left, down) * cellsPerUnit,
        z: dot(from.towards, left),
      }
    })
    for (const triangle of mesh.triangles) {
      if (!triangle.every((corner) => isHeld[corner])) continue
      const [a, b, c] = [at(flat, triangle[0]), at(flat, triangle[1]), at(flat, triangle[2])]
      const area = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
      if (Math.abs(area) < 1e-12) continue
      const [p, q, r] = [at(mesh.points, triangle[0]), at(mesh.points, triangle[1]), at(mesh.points, triangle[2])]
      const left = Math.max(0, Math.ceil(Math.min(a.x, b.x, c.x) - 0.5))
      const rightmost = Math.min(columns - 1, Math.floor(Math.max(a.x, b.x, c.x) - 0.5))
      const topRow = Math.max(0, Math.ceil(Math.min(a.y, b.y, c.y) - 0.5))
      const bottomRow = Math.min(rows - 1, Math.floor(Math.max(a.y, b.y, c.y) - 0.5))
      for (let row = topRow; row <= bottomRow; row++) {
        for (let column = left; column <= rightmost; column++) {
          const [x, y] = [column + 0.5, row + 0.5]
          const u = ((b.x - x) * (c.y - y) - (b.y - y) * (c.x - x)) / area
          const v = ((c.x - x) * (a.y - y) - (c.y - y) * (a.x - x)) / area
          const w = 1 - u - v
          if (u < -1e-9 || v < -1e-9 || w < -1e-9) continue
          const z = u * a.z + v * b.z + w * c.z
          const cell = row * columns + column
          if (z <= (depth[cell] ?? 0)) continue
          depth[cell] = z
          point[cell] = [u * p[0] + v * q[0] + w * r[0], u * p[1] + v * q[1] + w * r[1], u * p[2] + v * q[2] + w * r[2]]
          isCloth[cell] = part
        }
      }
    }
  })
  return { columns, rows, point, isCloth }
}

type Spot2 = readonly [x: number, y: number]

/** Traces where a value a cell is above 0 (marching squares), and writes the outlines as smooth curves. */
function traceAll({ columns, rows }: Raster, holds: (cell: number) => number, leastArea: number): string {
  const values = Float64Array.from({ length: columns * rows }, (_, cell) => holds(cell))
  const value = (column: number, row: number) =>
    column < 0 || row < 0 || column >= columns || row >= rows ? -1 : (values[row * columns + column] ?? -1)
  const next = new Map<number, { key: number; spot: Spot2 }>()
  // A cut's key: the cell it starts from (with a rim of one), and whether it lies to the right or below.
  const cut = (c1: number, r1: number, c2: number, r2: number): { key: number; spot: Spot2 } => {
    const [ca, ra] = [Math.min(c1, c2), Math.min(r1, r2)]
    const [cb, rb] = [Math.max(c1, c2), Math.max(r1, r2)]
    const [va, vb] = [value(ca, ra), value(cb, rb)]
    const t = va / (va - vb)
    const key = ((ra + 1) * (columns + 2) + ca + 1) * 2 + (rb > ra ? 1 : 0)
    return { key, spot: [ca + (cb - ca) * t + 0.5, ra + (rb - ra) * t + 0.5] }
  }
  for (let row = -1; row < rows; row++) {
    for (let column = -1; column < columns; column++) {
      const [p, q] = [value(column, row) > 0, value(column + 1, row) > 0]
      const [r, t] = [value(column + 1, row + 1) > 0, value(column, row + 1) > 0]
      if (p === q && q === r && r === t) continue
      const inside = [p, q, r, t]
      const corners = [
        [column, row],
        [column + 1, row],
        [column + 1, row + 1],
        [column, row + 1],
      ] as const
      // Walk round the square: where it leaves the inside, an outline enters; it goes to the next entry.
      for (let k = 0; k < 4; k++) {
        if (!(inside[k] && !inside[(k + 1) % 4])) continue
        let m = (k + 1) % 4
        while (!(!inside[m] && inside[(m + 1) % 4])) m = (m + 1) % 4
        const [a, b] = [at(corners, k), at(corners, (k + 1) % 4)]
        const [c, d] = [at(corners, m), at(corners, (m + 1) % 4)]
        const from = cut(a[0], a[1], b[0], b[1])
        next.set(from.key, cut(c[0], c[1], d[0], d[1]))
      }
    }
  }
  const outlines: Spot2[][] = []
  const done = new Set<number>()
  for (const start of next.keys()) {
    if (done.has(start)) continue
    const outline: Spot2[] = []
    for (let key = start; !done.has(key); ) {
      done.add(key)
      const step = next.get(key)
      if (step === undefined) break
      outline.push([step.spot[0] / cellsPerUnit, step.spot[1] / cellsPerUnit])
      key = step.key
    }
    if (Math.abs(areaOf(outline)) >= leastArea) outlines.push(outline)
  }
  return outlines
    .sort((a, b) => Math.abs(areaOf(b)) - Math.abs(areaOf(a)))
    .map((outline) => curve(simplify(soften(outline))))
    .join('')
}

function areaOf(outline: readonly Spot2[]): number {
  return outline.reduce((sum, [x, y], k) => {
    const [nx, ny] = at(outline, (k + 1) % outline.length)
    return sum + (x * ny - nx * y) / 2
  }, 0)
}

/** Takes the cells' steps out of an outline. */
function soften(outline: readonly Spot2[]): Spot2[] {
  let spots = [...outline]
  for (let round = 0; round < 6; round++) {
    spots = spots.map(([x, y], k): Spot2 => {
      const [px, py] = at(spots, (k + spots.length - 1) % spots.length)
      const [nx, ny] = at(spots, (k + 1) % spots.length)
      return [x / 2 + (px + nx) / 4, y / 2 + (py + ny) / 4]
    })
  }
  return spots
}

/** Keeps the corners that matter (Douglas–Peucker, on the ring's two halves). */
function simplify(ring: readonly Spot2[]): Spot2[] {
  const first = at(ring, 0)
  let far = 0
  ring.forEach((spot, k) => {
    if (gap(spot, first) > gap(at(ring, far), first)) far = k
  })
  const keep = new Set([0, far])
  const visit = (from: number, to: number): void => {
    const [a, b] = [at(ring, from), at(ring, to % ring.length)]
    let worst = 0
    let index = -1
    for (let k = from + 1; k < to; k++) {
      const off = offLine(at(ring, k), a, b)
      if (off > worst) [worst, index] = [off, k]
    }
    if (worst <= simplifyUnits || index < 0) return
    keep.add(index)
    visit(from, index)
    visit(index, to)
  }
  visit(0, far)
  visit(far, ring.length)
  return [...keep].sort((a, b) => a - b).map((k) => at(ring, k))
}

function gap(a: Spot2, b: Spot2): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1])
}

function offLine(spot: Spot2, a: Spot2, b: Spot2): number {
  const size = gap(a, b)
  if (size === 0) return gap(spot, a)
  return Math.abs((b[0] - a[0]) * (a[1] - spot[1]) - (a[0] - spot[0]) * (b[1] - a[1])) / size
}

/** A closed curve through the corners: Bézier arcs with mirrored handles along the neighbours, short at sharp turns. */
function curve(ring: readonly Spot2[]): string {
  const count = ring.length
  const spot = (k: number) => at(ring, (k + count) % count)
  const handle = (k: number, sign: 1 | -1): Spot2 => {
    const [before, here, after] = [spot(k - 1), spot(k), spot(k + 1)]
    const span = gap(before, after)
    if (span === 0) return here
    const reach = (sign * Math.min(gap(here, after), gap(here, before)) * 0.38) / span
    return [here[0] + (after[0] - before[0]) * reach, here[1] + (after[1] - before[1]) * reach]
  }
  // Tenths of a unit, relative to where the curve stands, as short as they can be written.
  const tenths = (value: number) => Math.round(value * 10)
  let [x, y] = [tenths(spot(0)[0]), tenths(spot(0)[1])]
  const write = (numbers: readonly number[]) => {
    const words = numbers.map((value) => String(value / 10).replace(/^(-?)0\./, '$1.'))
    return words.reduce((line, word) => (word.startsWith('-') ? `${line}${word}` : `${line} ${word}`))
  }
  const from = (spots: readonly Spot2[]) => spots.flatMap(([px, py]) => [tenths(px) - x, tenths(py) - y])
  let path = `M${x / 10} ${y / 10}`
  for (let k = 0; k < count; k++) {
    const rest = [handle(k + 1, -1), spot(k + 1)]
    path += k === 0 ? `c${write(from([handle(0, 1), ...rest]))}` : `s${write(from(rest))}`
    ;[x, y] = [tenths(spot(k + 1)[0]), tenths(spot(k + 1)[1])]
  }
  return `${path}z`
}
