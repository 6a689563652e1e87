import { describe, expect, it } from 'vitest'
import type { Point3 } from '#anatomy/field.ts'
import { regionCentre, strokePath } from '#anatomy/strokes.ts'
import { scoreStroke } from '#practice/stroke-score.ts'
import { practiceStrokes } from '#practice/tasks.ts'
import type { TracePoint } from '#practice/trace.ts'
import { strokeMsOf } from '#safety/technique.ts'
import { type ChartFigure, figureFor, placeOn, unitsPerMetre } from '#stage/flat/chart.ts'
import { createFlatSkin } from '#stage/flat/flat-skin.ts'
import { loadWholeChart } from '#stage/flat/load-chart.ts'
import { pickRest } from '#stage/solid/pick.ts'
import { heldBody } from './held-body.ts'

/** The way from the skin to the eye of a figure of the left half, length 1. */
function eyeOf({ right: r, down: d }: ChartFigure): Point3 {
  const [x, y, z] = [r[1] * d[2] - r[2] * d[1], r[2] * d[0] - r[0] * d[2], r[0] * d[1] - r[1] * d[0]]
  const size = Math.hypot(x, y, z)
  return [-x / size, -y / size, -z / size]
}

/** Mean and largest distance in mm between what the map says and the drawn skin, within `aroundMm` of a stroke. */
async function missed(stroke: (typeof practiceStrokes)[number], aroundMm: number) {
  const { surfaces } = await heldBody()
  const chart = await loadWholeChart()
  const figure = chart.figures.get(figureFor(chart, stroke.region) ?? 'front')
  const path = strokePath(stroke.region, stroke.technique)
  if (figure === undefined || path === undefined) throw new Error('nothing to trace')
  const skin = createFlatSkin(figure)
  const eye = eyeOf(figure)
  const unit = unitsPerMetre(figure)
  const away: number[] = []
  for (const { point } of path.spots) {
    const [right, down] = placeOn(figure, point)
    for (const [x, y] of [
      [0, 0],
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const) {
      const found = skin.skinAt(right + (x * aroundMm * unit) / 1_000, down + (y * aroundMm * unit) / 1_000)
      const from: Point3 = [found[0] + eye[0] * 2, found[1] + eye[1] * 2, found[2] + eye[2] * 2]
      const drawn = pickRest(surfaces, from, [-eye[0], -eye[1], -eye[2]])
      // Beside the limb there is nothing to trace on.
      if (drawn === undefined) continue
      away.push(Math.hypot(drawn[0] - found[0], drawn[1] - found[1], drawn[2] - found[2]) * 1_000)
    }
  }
  return { mean: away.reduce((sum, one) => sum + one, 0) / away.length, most: Math.max(...away), places: away.length }
}

/** Somebody who follows a stroke exactly as the map shows it, at its own pace, for 20 s; `offMm` beside it. */
async function tracedOnMap(stroke: (typeof practiceStrokes)[number], isRight: boolean, offMm = 0) {
  const chart = await loadWholeChart()
  const region = isRight ? (stroke.region.replace('left', 'right') as 'right-shin') : stroke.region
  const figure = chart.figures.get(figureFor(chart, region) ?? 'front')
  const path = strokePath(region, stroke.technique)
  if (figure === undefined || path === undefined) throw new Error('nothing to trace')
  const skin = createFlatSkin(figure)
  const strokeMs = strokeMsOf[stroke.technique]
  const { spots } = path
  const lengths = spots.map(({ point }, i) => {
    const next = spots[(i + 1) % spots.length]?.point ?? point
    return Math.hypot(next[0] - point[0], next[1] - point[1], next[2] - point[2])
  })
  const whole = lengths.reduce((sum, one) => sum + one, 0)
  const at = (share: number): Point3 => {
    let left = (share % 1) * whole
    for (const [i, length] of lengths.entries()) {
      const [from, to] = [spots[i]?.point, spots[(i + 1) % spots.length]?.point]
      if (from === undefined || to === undefined) break
      if (left <= length) {
        const t = length === 0 ? 0 : left / length
        return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t, from[2] + (to[2] - from[2]) * t]
      }
      left -= length
    }
    return spots[0]?.point ?? [0, 0, 0]
  }
  const off = (offMm * unitsPerMetre(figure)) / 1_000
  const trace = Array.from({ length: 1_200 }, (_, i): TracePoint => {
    const atMs = (i * 1_000) / 60
    const [right, down] = placeOn(figure, at(atMs / strokeMs))
    return { atMs, point: skin.skinAt(right + off, down) }
  })
  return scoreStroke([trace], { path, strokeMs, level: 'easy' })
}

describe('the skin that the flat map stands for', () => {
  it.each(practiceStrokes)('is the drawn one under the finger: $region $technique', async (stroke) => {
    for (const aroundMm of [0, 10, 20]) {
      const { mean, places } = await missed(stroke, aroundMm)
      expect(places).toBeGreaterThan(4)
      expect(mean, `${aroundMm} mm beside`).toBeLessThan(aroundMm === 0 ? 0.1 : 3)
    }
  })

  it.each(practiceStrokes.flatMap((stroke) => [false, true].map((isRight) => ({ ...stroke, isRight }))))(
    'gives a hand that follows the map the same score: $region $technique, right side $isRight',
    async ({ isRight, ...stroke }) => {
      const score = await tracedOnMap(stroke, isRight)
      if (stroke.technique === 'compression') return expect(score.kind).toBe('scored')
      if (score.kind !== 'scored') throw new Error('too short')
      expect(score.marks.path).toBeGreaterThan(97)
      expect(score.marks.pace).toBeGreaterThan(97)
      const away = await tracedOnMap(stroke, isRight, 24)
      expect(away.kind === 'scored' ? away.marks.path : 0).toBeLessThan(80)
    },
  )

  it('tells the two sides of the body apart', async () => {
    const chart = await loadWholeChart()
    for (const [name, figure] of chart.figures) {
      const { facing, skinAt } = createFlatSkin(figure)
      const region = [...figure.regions.keys()].find(
        (id) => id.startsWith('left') && chart.best.get(id.slice(5) as 'palm') === name,
      )
      if (region === undefined) throw new Error(`${name} shows nothing best`)
      const { point } = regionCentre(region)
      const [right, down] = placeOn(figure, point)
      expect(facing(point)).toBeGreaterThan(0)
      expect(skinAt(right, down)[0]).toBeCloseTo(point[0], 3)
      expect(skinAt(figure.width - right, down)[0]).toBeCloseTo(-point[0], 3)
    }
  })
})
