import type { Point3 } from '#anatomy/field.ts'
import { pairPath } from '#massage/hand-path.ts'
import { guidePathOf, ribbonPathOf } from '../guide-path.ts'
import type { ShownStroke } from '../picture.ts'
import { type FlatChart, figureFor, placeOn, unitsPerMetre } from './chart.ts'
import styles from './flat-stroke.module.css'
import type { LaidFigure } from './flat-view.ts'

export type FlatStrokeProps = {
  readonly stroke: ShownStroke
  readonly chart: FlatChart
  /** The figures of the sheet that is shown. */
  readonly figures: readonly LaidFigure[]
}

type Spot = readonly [x: number, y: number]

/** Width of the ribbon on the skin, how far its marks lie from one another, and how large the hand's dot is. */
const RIBBON_M = 0.011
const MARK_SPACING_M = 0.021
const MARK_M = 0.0042
const DOT_M = 0.0095

function lineThrough(spots: readonly Spot[]): string {
  return spots.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(2)} ${y.toFixed(2)}`).join('')
}

/** Small arrowheads along a way, each pointing onwards. */
function marksAlong(spots: readonly Spot[], spacing: number, size: number): string {
  let left = spacing / 2
  let marks = ''
  spots.forEach(([x, y], i) => {
    const [px, py] = spots[i - 1] ?? [x, y]
    const length = Math.hypot(x - px, y - py)
    if (length === 0) return
    const [ux, uy] = [(x - px) / length, (y - py) / length]
    let gone = 0
    while (gone + left <= length) {
      gone += left
      left = spacing
      const [mx, my] = [px + ux * gone, py + uy * gone]
      const arm = (side: 1 | -1): string =>
        `${(mx - ux * size * 0.8 - uy * size * side).toFixed(2)} ${(my - uy * size * 0.8 + ux * size * side).toFixed(2)}`
      marks += `M${arm(1)}L${mx.toFixed(2)} ${my.toFixed(2)}L${arm(-1)}`
    }
    left -= length - gone
  })
  return marks
}

/** Where each hand goes: along the way itself, or both beside it. */
function handsOf(stroke: ShownStroke, way: readonly Point3[]): readonly (readonly Point3[])[] {
  if (stroke.hand !== 'both') return [way]
  const pair = (['same', 'other'] as const).flatMap((hand) => {
    const path = pairPath(stroke.region, stroke.technique, hand)
    return path === undefined ? [] : [[...path.spots, ...path.spots.slice(0, 1)].map(({ point }) => point)]
  })
  return pair.length === 2 ? pair : [way]
}

/** The stroke of the step on the figure that shows its place best: its way, its direction, and a dot in its tempo. */
export default function FlatStroke({ stroke, chart, figures }: FlatStrokeProps) {
  const name = figureFor(chart, stroke.region)
  const figure = figures.find((one) => one.name === name)
  const way = guidePathOf(stroke)
  if (figure === undefined || way === undefined) return null
  const unit = unitsPerMetre(figure)
  const ribbon = ribbonPathOf(way).points.map((point) => placeOn(figure, point))
  const isHold = way.travel === 'hold'
  const hands = handsOf(stroke, way.points).map((points) => points.map((point) => placeOn(figure, point)))
  return (
    <g
      transform={`translate(${figure.x} ${figure.y})`}
      className={styles.stroke}
      data-stroke={stroke.technique}
      data-travel={way.travel}
      data-moving={stroke.isMoving || undefined}
    >
      {!isHold && (
        <>
          <path className={styles.ribbon} d={lineThrough(ribbon)} strokeWidth={RIBBON_M * unit} />
          <path
            className={styles.marks}
            d={marksAlong(ribbon, MARK_SPACING_M * unit, MARK_M * unit)}
            strokeWidth={0.0018 * unit}
          />
        </>
      )}
      {hands.map((spots) => (
        <g
          key={lineThrough(spots.slice(0, 1))}
          className={styles.hand}
          data-hand
          style={{
            animationDuration: `${stroke.strokeMs}ms`,
            ...(isHold
              ? { transform: `translate(${spots[0]?.[0] ?? 0}px, ${spots[0]?.[1] ?? 0}px)` }
              : { offsetPath: `path("${lineThrough(spots)}")` }),
          }}
        >
          <circle
            className={styles.ring}
            r={DOT_M * 1.7 * unit}
            style={{ animationDuration: `${stroke.strokeMs}ms` }}
          />
          <circle className={styles.dot} r={DOT_M * unit} />
        </g>
      ))}
    </g>
  )
}
