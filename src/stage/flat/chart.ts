import { isRegionId, type RegionId } from '#anatomy/region.ts'

/** One side of the body as SVG paths, in the units of the chart's view box. */
export type ChartView = {
  readonly silhouette: string
  readonly clothes: string
  readonly regions: ReadonlyMap<RegionId, string>
}

/** The body as a flat map, seen from the front and from the back. */
export type FlatChart = {
  readonly width: number
  readonly height: number
  readonly front: ChartView
  readonly back: ChartView
}

/** A view as the chart's file stores it. */
export type StoredView = {
  readonly silhouette: string
  readonly clothes: string
  readonly regions: readonly { readonly id: string; readonly path: string }[]
}

/** The chart's file. */
export type StoredChart = {
  readonly viewBox: string
  readonly views: { readonly front: StoredView; readonly back: StoredView }
}

/** Reads the chart's file; a region that nobody knows any more is left out. */
export function readChart({ viewBox, views }: StoredChart): FlatChart {
  const [, , width = 1, height = 1] = viewBox.split(' ').map(Number)
  return { width, height, front: readView(views.front), back: readView(views.back) }
}

function readView({ silhouette, clothes, regions }: StoredView): ChartView {
  const paths = new Map<RegionId, string>()
  for (const { id, path } of regions) if (isRegionId(id)) paths.set(id, path)
  return { silhouette, clothes, regions: paths }
}
