import { isRegionId, type RegionId } from '#anatomy/region.ts'
import type { Anchor, SeenPlaces } from '../label-choice.ts'

/** How finely a shape is searched for its innermost point when its middle lies outside of it. */
const SEARCH_STEPS = 9

/** A point inside a shape, the nearer to its middle the better, in the shape's own units. */
function insideOf(shape: SVGGeometryElement): DOMPoint | undefined {
  const { x, y, width, height } = shape.getBBox()
  const middle = new DOMPoint(x + width / 2, y + height / 2)
  if (shape.isPointInFill(middle)) return middle
  let best: DOMPoint | undefined
  let bestAway = Number.POSITIVE_INFINITY
  for (let row = 1; row < SEARCH_STEPS; row += 1) {
    for (let column = 1; column < SEARCH_STEPS; column += 1) {
      const point = new DOMPoint(x + (width * column) / SEARCH_STEPS, y + (height * row) / SEARCH_STEPS)
      const away = Math.hypot(point.x - middle.x, point.y - middle.y)
      if (away >= bestAway || !shape.isPointInFill(point)) continue
      best = point
      bestAway = away
    }
  }
  return best
}

/** Where the flat map below `host` shows the middles of regions, in pixels from its top left. */
export function flatPlaces(host: HTMLElement, focus: RegionId | undefined): SeenPlaces | undefined {
  const chart = host.querySelector('svg')
  const { left, top, right, bottom } = host.getBoundingClientRect()
  if (chart === null) return undefined
  const isInSight = ({ x, y }: DOMPoint): boolean => x >= left && x <= right && y >= top && y <= bottom
  let span: DOMRect | undefined
  const anchors: Anchor[] = []
  for (const group of chart.querySelectorAll<SVGGElement>('[data-region]')) {
    const region = group.dataset.region ?? ''
    if (!isRegionId(region) || (focus !== undefined && region !== focus)) continue
    const areaOf = (shape: SVGGeometryElement): number => shape.getBBox().width * shape.getBBox().height
    // The map may be turned or near: only what is in sight gets a name.
    const [seen] = [...group.querySelectorAll('path')]
      .sort((a, b) => areaOf(b) - areaOf(a))
      .flatMap((shape) => {
        const pixel = insideOf(shape)?.matrixTransform(shape.getScreenCTM() ?? undefined)
        return pixel !== undefined && isInSight(pixel) ? [{ shape, pixel }] : []
      })
    if (seen === undefined) continue
    anchors.push({ region, x: seen.pixel.x - left, y: seen.pixel.y - top })
    if (focus !== undefined) span = seen.shape.getBoundingClientRect()
  }
  const figures = [...chart.querySelectorAll('[data-figure]')].map((figure) => figure.getBoundingClientRect())
  const spans = span === undefined ? figures : [span]
  if (spans.length === 0) return undefined
  return {
    anchors,
    figure: {
      left: Math.min(...spans.map((one) => one.left)) - left,
      right: Math.max(...spans.map((one) => one.right)) - left,
    },
  }
}
