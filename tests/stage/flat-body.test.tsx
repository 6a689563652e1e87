import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { type RegionId, regions } from '#anatomy/region.ts'
import { strokePath } from '#anatomy/strokes.ts'
import { touchTechniques } from '#safety/technique.ts'
import { boxOf, figureFor, placeOn } from '#stage/flat/chart.ts'
import { FlatBody, type MapWords } from '#stage/flat/flat-body.tsx'
import { mapViews, viewPlace, viewWhole } from '#stage/flat/flat-view.ts'
import { loadWholeChart } from '#stage/flat/load-chart.ts'

const words: MapWords = {
  figure: { front: 'front', back: 'back', palms: 'palms', 'hand-backs': 'backs', soles: 'soles', 'foot-tops': 'tops' },
  view: { front: 'front', back: 'back', hands: 'hands', feet: 'feet' },
  viewName: { front: 'front', back: 'back', hands: 'hands', feet: 'feet' },
  turn: 'turn',
}

describe('the flat map', () => {
  it.each([true, false])('marks only the outer half where only it is worked: %s', async (outerHalfOnly) => {
    const page = renderToStaticMarkup(
      <FlatBody
        chart={await loadWholeChart()}
        zones={new Map()}
        focus="left-shoulder-top"
        stroke={{
          region: 'left-shoulder-top',
          technique: 'effleurage',
          strokeMs: 3_000,
          isMoving: false,
          outerHalfOnly,
        }}
        label="body"
        nameOf={(region) => region}
        words={words}
      />,
    )
    expect(page.match(/<path[^>]*clip-path="url\(#[^)]*outer\)"/g) ?? []).toHaveLength(outerHalfOnly ? 2 : 0)
  })

  it('offers every region once, by name and status, and turns by buttons', async () => {
    const chart = await loadWholeChart()
    const page = renderToStaticMarkup(
      <FlatBody
        chart={chart}
        zones={new Map()}
        label="body"
        nameOf={(region) => `name of ${region}`}
        words={words}
        isLookedAt={true}
        onTouch={() => undefined}
      />,
    )
    for (const { id } of regions) {
      expect(page.split(`aria-label="name of ${id}"`), id).toHaveLength(2)
    }
    expect(page.match(/<button[^>]*aria-pressed="false"/g)).toHaveLength(mapViews.length)
  })
})

describe('the figures of the map', () => {
  it('show every region', async () => {
    const chart = await loadWholeChart()
    expect(regions.filter(({ id }) => figureFor(chart, id) === undefined).map(({ id }) => id)).toEqual([])
  })

  it.each([
    ['left-palm', 'palms'],
    ['right-hand-back', 'hand-backs'],
    ['left-sole', 'soles'],
    ['right-foot-top', 'foot-tops'],
    ['left-thigh', 'front'],
    ['right-calf', 'back'],
    ['lower-back', 'back'],
  ] as const)('show %s on %s', async (region, figure) => {
    expect(figureFor(await loadWholeChart(), region)).toBe(figure)
  })

  it('fall back on front and back while hands and feet have not come', async () => {
    const chart = await loadWholeChart()
    const body = { ...chart, figures: new Map([...chart.figures].filter(([name]) => name === 'front')) }
    expect(figureFor(body, 'left-foot-top')).toBe('front')
    expect(figureFor(body, 'back-spine')).toBeUndefined()
    expect(viewPlace(body, 'back-spine')).toBeUndefined()
  })

  it('hold every stroke inside the box of its place, right and left alike', async () => {
    const chart = await loadWholeChart()
    let count = 0
    for (const { id } of regions) {
      const figure = chart.figures.get(figureFor(chart, id) ?? 'front')
      const box = boxOf(figure?.regions.get(id) ?? '')
      for (const technique of touchTechniques) {
        const path = strokePath(id, technique)
        if (path === undefined || figure === undefined) continue
        count += 1
        for (const { point } of path.spots) {
          const [x, y] = placeOn(figure, point)
          const off = Math.max(box.x - x, x - box.x - box.width, box.y - y, y - box.y - box.height)
          expect(off, `${technique} on ${id}`).toBeLessThan(6)
        }
      }
    }
    expect(count).toBeGreaterThan(100)
  })
})

describe('boxOf', () => {
  it('follows relative arcs, written as short as SVG allows', () => {
    expect(boxOf('M10 20c1 1 2 2 30-5s1 1-10.5.5zM0 0c0 0 0 0 1 1z')).toEqual({ x: 0, y: 0, width: 40, height: 20 })
  })
})

describe('the view of the map', () => {
  const places: readonly RegionId[] = ['left-palm', 'right-sole', 'left-thigh', 'lower-back', 'head', 'left-neck-back']

  it.each(places)('comes near to %s, with the place in its middle', async (region) => {
    const chart = await loadWholeChart()
    const scene = viewPlace(chart, region)
    const figure = scene?.figures.find(({ name }) => name === figureFor(chart, region))
    if (scene === undefined || figure === undefined) throw new Error(`${region} is not shown`)
    const place = boxOf(figure.regions.get(region) ?? '')
    expect(scene.box.x + scene.box.width / 2).toBeCloseTo(figure.x + place.x + place.width / 2)
    expect(scene.box.y + scene.box.height / 2).toBeCloseTo(figure.y + place.y + place.height / 2)
    expect(Math.min(scene.box.width, scene.box.height)).toBeGreaterThanOrEqual(Math.max(place.width, place.height))
    expect(scene.box.height).toBeLessThanOrEqual(viewWhole(chart, scene.view ?? 'both').box.height)
  })

  it.each(['both', ...mapViews] as const)('of %s holds its figures whole', async (view) => {
    const { box, figures, page } = viewWhole(await loadWholeChart(), view)
    const seen = figures.filter(({ name }) => page !== 'body' || view === 'both' || name === view)
    expect(seen).toHaveLength(view === 'front' || view === 'back' ? 1 : 2)
    for (const { x, y, width, height } of seen) {
      expect(x).toBeGreaterThanOrEqual(box.x)
      expect(y).toBeGreaterThanOrEqual(box.y)
      expect(x + width).toBeLessThanOrEqual(box.x + box.width)
      expect(y + height).toBeLessThanOrEqual(box.y + box.height)
    }
  })
})
