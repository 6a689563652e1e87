import type { Point3 } from '#anatomy/field.ts'
import { isRegionId, type RegionId, type RegionKind, regionOf, regions } from '#anatomy/region.ts'

/** What is drawn flat: the whole body from two sides, hands and feet from two sides each. */
export const figureNames = ['front', 'back', 'palms', 'hand-backs', 'soles', 'foot-tops'] as const
export type FigureName = (typeof figureNames)[number]

/** A row of an affine map: weights of x, y and z (rest metres), and what is added; the result is in chart units. */
type MapRow = readonly [x: number, y: number, z: number, added: number]

/** The body, or a part of it, from one side, as SVG paths in the units of its own box. */
export type ChartFigure = {
  readonly width: number
  readonly height: number
  /** From rest metres of the left half to units right and down; the right half is its mirror image. */
  readonly right: MapRow
  readonly down: MapRow
  readonly silhouette: string
  readonly clothes: string
  readonly regions: ReadonlyMap<RegionId, string>
}

/** The body as a flat map. Hands and feet are there once somebody wants them. */
export type FlatChart = {
  readonly figures: ReadonlyMap<FigureName, ChartFigure>
  /** The figure on which a kind of region is seen most squarely. */
  readonly best: ReadonlyMap<RegionKind, FigureName>
}

/** A figure as the chart's files store it. */
export type StoredFigure = Omit<ChartFigure, 'right' | 'down' | 'regions'> & {
  readonly right: readonly number[]
  readonly down: readonly number[]
  readonly regions: readonly { readonly id: string; readonly path: string }[]
}

/** A chart's file. */
export type StoredChart = {
  readonly figures: Readonly<Record<string, StoredFigure>>
  readonly best?: Readonly<Record<string, string>>
}

const regionKinds: readonly RegionKind[] = [...new Set(regions.map(({ kind }) => kind))]

/** Reads the chart's file; a region or figure that nobody knows any more is left out. */
export function readChart({ figures, best = {} }: StoredChart): FlatChart {
  return {
    figures: new Map(
      figureNames.flatMap((name) => {
        const stored = figures[name]
        return stored === undefined ? [] : [[name, readFigure(stored)] as const]
      }),
    ),
    best: new Map(
      regionKinds.flatMap((kind) => {
        const name = figureNames.find((known) => known === best[kind])
        return name === undefined ? [] : [[kind, name] as const]
      }),
    ),
  }
}

/** The chart with the figures of another file. */
export function joinCharts(chart: FlatChart, parts: FlatChart): FlatChart {
  return { figures: new Map([...chart.figures, ...parts.figures]), best: new Map([...chart.best, ...parts.best]) }
}

function readFigure({ regions, right, down, ...rest }: StoredFigure): ChartFigure {
  const paths = new Map<RegionId, string>()
  for (const { id, path } of regions) if (isRegionId(id)) paths.set(id, path)
  return { ...rest, right: readRow(right), down: readRow(down), regions: paths }
}

function readRow([x = 0, y = 0, z = 0, added = 0]: readonly number[]): MapRow {
  return [x, y, z, added]
}

/** How many units of a figure a metre is. */
export function unitsPerMetre({ right }: ChartFigure): number {
  return Math.hypot(right[0], right[1], right[2])
}

/** Where a figure shows a point of the body (rest metres), in its units from its top left. */
export function placeOn({ width, right, down }: ChartFigure, [x, y, z]: Point3): readonly [number, number] {
  const out = Math.abs(x)
  const across = right[0] * out + right[1] * y + right[2] * z + right[3]
  return [x < 0 ? width - across : across, down[0] * out + down[1] * y + down[2] * z + down[3]]
}

/** The figure that shows a region best, of those that are there. */
export function figureFor({ figures, best }: FlatChart, region: RegionId): FigureName | undefined {
  const wanted = best.get(regionOf(region).kind)
  const isShown = (name: FigureName): boolean => figures.get(name)?.regions.has(region) === true
  return wanted !== undefined && isShown(wanted) ? wanted : figureNames.find(isShown)
}

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** The box round a path's corners, in its units. A path is `M` with one point, then `c` and `s` arcs relative to it. */
export function boxOf(path: string): Box {
  const xs: number[] = []
  const ys: number[] = []
  let [x, y] = [0, 0]
  for (const [, command, words = ''] of path.matchAll(/([Mcs])([^A-Za-z]*)/g)) {
    const numbers = (words.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
    const size = command === 'M' ? 2 : command === 'c' ? 6 : 4
    for (let end = size; end <= numbers.length; end += size) {
      const [right = 0, down = 0] = numbers.slice(end - 2, end)
      if (command === 'M') [x, y] = [right, down]
      else [x, y] = [x + right, y + down]
      xs.push(x)
      ys.push(y)
    }
  }
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top }
}
