import type { RegionId } from '#anatomy/region.ts'

/** One side of the body as SVG paths, in the chart's own units. */
export type ChartView = {
  readonly width: number
  readonly height: number
  /** The figure's outline. */
  readonly figure: string
  readonly cloth: string
  /** Fine lines that make it a body: chin, collar bones, spine, knees. */
  readonly lines: string
  readonly regions: Readonly<Partial<Record<RegionId, string>>>
}

/** The body as a flat map, seen from the front and from the back. */
export type FlatChart = { readonly front: ChartView; readonly back: ChartView }
