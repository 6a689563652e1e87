import type { RegionId } from '#anatomy/region.ts'
import { type Box, boxOf, type ChartFigure, type FigureName, type FlatChart, figureFor } from './chart.ts'

/** A sheet of the map: figures that lie side by side, or one above the other. */
type Page = 'body' | 'hands' | 'feet'

/** What one can turn the map to; `both` is the body from front and back. */
export const mapViews = ['front', 'back', 'hands', 'feet'] as const
export type MapView = (typeof mapViews)[number] | 'both'

const pages: Readonly<Record<Page, { readonly names: readonly FigureName[]; readonly isRow: boolean }>> = {
  body: { names: ['front', 'back'], isRow: true },
  hands: { names: ['palms', 'hand-backs'], isRow: false },
  feet: { names: ['soles', 'foot-tops'], isRow: false },
}

/** Room below a figure for its name, and the size of that name, in shares of the page's larger side. */
const NAME_ROOM_SHARE = 0.05
const NAME_SIZE_SHARE = 0.021
const PART_NAME_SIZE_SHARE = 0.03
const GAP_UNITS = 6
/** Round a place that is looked at, this many times its size is shown: enough of the body to know where it is. */
const AROUND_PLACE = 2.3
/** And never less than this share of the figure's height. */
const LEAST_SHARE: Readonly<Record<Page, number>> = { body: 0.34, hands: 0.7, feet: 0.8 }
/** A place that a finger traces on is shown from nearer: a stroke must be wider than the finger. */
const AROUND_TRACED = 1.6
const LEAST_TRACED_SHARE: Readonly<Record<Page, number>> = { body: 0.16, hands: 0.5, feet: 0.6 }

export type LaidFigure = ChartFigure & {
  readonly name: FigureName
  readonly x: number
  readonly y: number
  /** Where its name stands, and how large. */
  readonly nameAt: readonly [x: number, y: number]
  readonly nameSize: number
}

/** What the map shows: a sheet, and the part of it that is looked at. */
export type MapScene = {
  readonly page: Page
  readonly figures: readonly LaidFigure[]
  readonly box: Box
  /** How much larger things are than when the whole sheet is seen (1 or more). */
  readonly zoom: number
  /** The view that holds what is shown; undefined for front and back together. */
  readonly view: (typeof mapViews)[number] | undefined
  readonly isWhole: boolean
}

function pageOf(figure: FigureName): Page {
  if (figure === 'front' || figure === 'back') return 'body'
  return figure === 'palms' || figure === 'hand-backs' ? 'hands' : 'feet'
}

function lay(chart: FlatChart, page: Page): readonly LaidFigure[] {
  const { names, isRow } = pages[page]
  const laid: LaidFigure[] = []
  let at = 0
  for (const name of names) {
    const figure = chart.figures.get(name)
    if (figure === undefined) continue
    const size = Math.max(figure.height, page === 'body' ? 0 : figure.height * 2)
    const [x, y] = isRow ? [at, 0] : [0, at]
    laid.push({
      ...figure,
      name,
      x,
      y,
      nameAt: [x + figure.width / 2, y + figure.height + size * NAME_ROOM_SHARE * 0.72],
      nameSize: size * (page === 'body' ? NAME_SIZE_SHARE : PART_NAME_SIZE_SHARE),
    })
    at += isRow ? figure.width + GAP_UNITS : figure.height + size * NAME_ROOM_SHARE
  }
  return laid
}

function boxAround(figures: readonly LaidFigure[]): Box {
  const left = Math.min(...figures.map(({ x }) => x))
  const top = Math.min(...figures.map(({ y }) => y))
  return {
    x: left,
    y: top,
    width: Math.max(...figures.map(({ x, width }) => x + width)) - left,
    height: Math.max(...figures.map(({ nameAt, nameSize }) => nameAt[1] + nameSize * 0.5)) - top,
  }
}

/** A view whole: front and back together where nothing else was chosen. */
export function viewWhole(chart: FlatChart, view: MapView): MapScene {
  const page: Page = view === 'hands' || view === 'feet' ? view : 'body'
  const figures = lay(chart, page)
  const seen = view === 'front' || view === 'back' ? figures.filter(({ name }) => name === view) : figures
  return {
    page,
    figures,
    box: boxAround(seen.length === 0 ? figures : seen),
    zoom: 1,
    view: view === 'both' ? undefined : view,
    isWhole: true,
  }
}

/** A place from near, on the figure that shows it best; undefined where no figure shows it. */
export function viewPlace(chart: FlatChart, region: RegionId, isTraced = false): MapScene | undefined {
  const name = figureFor(chart, region)
  if (name === undefined) return undefined
  const page = pageOf(name)
  const figures = lay(chart, page)
  const figure = figures.find((one) => one.name === name)
  const path = figure?.regions.get(region)
  if (figure === undefined || path === undefined) return undefined
  const place = boxOf(path)
  const whole = boxAround(figures)
  const least = (isTraced ? LEAST_TRACED_SHARE : LEAST_SHARE)[page]
  const around = isTraced ? AROUND_TRACED : AROUND_PLACE
  const size = Math.max(figure.height * least, around * Math.max(place.width, place.height))
  const view = name === 'front' || name === 'back' ? name : page === 'hands' ? 'hands' : 'feet'
  return {
    page,
    figures,
    box: {
      x: figure.x + place.x + (place.width - size) / 2,
      y: figure.y + place.y + (place.height - size) / 2,
      width: size,
      height: size,
    },
    zoom: Math.max(1, whole.height / size),
    view,
    isWhole: false,
  }
}
