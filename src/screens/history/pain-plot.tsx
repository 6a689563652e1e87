import { scaleLinear, scalePoint } from 'd3-scale'
import { curveMonotoneX, line } from 'd3-shape'
import type { PainPoint } from '#journal/pain.ts'
import { dateWords, shortDateWords } from '#parts/day-words.ts'
import { useSay } from '#parts/say.tsx'
import styles from './pain.module.css'

/** The plot's own units; it is as wide as its column. */
const box = { width: 360, height: 196, left: 26, right: 10, top: 14, bottom: 30 }
const levels: readonly number[] = [0, 5, 10]
const MOST_DATES = 4
const RADIUS = 5.5

/** Pain of each session: a ring before it, a dot right after, and between them the way from one to the other. */
export function PainPlot({ points }: { readonly points: readonly PainPoint[] }) {
  const say = useSay()
  const across = scalePoint<string>()
    .domain(points.map(({ id }) => id))
    .range([box.left + 8, box.width - box.right - 8])
    .padding(points.length === 1 ? 0.5 : 0.2)
  const down = scaleLinear()
    .domain([0, 10])
    .range([box.height - box.bottom, box.top])
  const before = line<PainPoint>()
    .defined((point) => point.before !== undefined)
    .x(({ id }) => across(id) ?? 0)
    .y((point) => down(point.before ?? 0))
    .curve(curveMonotoneX)
  const every = Math.max(1, Math.ceil(points.length / MOST_DATES))
  const [first, last] = [points[0], points.at(-1)]
  const label = say('history.pain.plot', {
    count: points.length,
    from: first === undefined ? '' : dateWords(first.day),
    to: last === undefined ? '' : dateWords(last.day),
  })
  return (
    <figure className={styles.figure}>
      <svg viewBox={`0 0 ${box.width} ${box.height}`} role="img" aria-label={label} className={styles.plot}>
        {levels.map((level) => (
          <g key={level} className={styles.level}>
            <line x1={box.left} x2={box.width - box.right} y1={down(level)} y2={down(level)} />
            <text x={box.left - 8} y={down(level)} dy="0.35em" textAnchor="end">
              {level}
            </text>
          </g>
        ))}
        <path className={styles.course} d={before(points) ?? ''} />
        {points.map((point, index) => (
          <g key={point.id} transform={`translate(${across(point.id) ?? 0} 0)`}>
            <PointMark point={point} down={down} />
            {/* Counted from the latest, so that its date is always there. */}
            {(points.length - 1 - index) % every === 0 ? (
              <text className={styles.date} y={box.height - 8} textAnchor="middle">
                {shortDateWords(point.day)}
              </text>
            ) : null}
          </g>
        ))}
      </svg>
      <figcaption className={styles.key}>
        <span>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <circle className={styles.before} cx="8" cy="8" r={RADIUS} />
          </svg>
          {say('history.pain.key.before')}
        </span>
        <span>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <circle className={styles.after} cx="8" cy="8" r={RADIUS} />
          </svg>
          {say('history.pain.key.after')}
        </span>
        {points.some(({ isStop }) => isStop) ? (
          <span>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path className={styles.stop} d={octagon} transform="translate(8 8)" />
            </svg>
            {say('history.pain.key.stop')}
          </span>
        ) : null}
      </figcaption>
    </figure>
  )
}

const octagon = 'M-2.7-6.5h5.4l3.8 3.8v5.4l-3.8 3.8h-5.4l-3.8-3.8v-5.4z'

type Down = (pain: number) => number

function PointMark({ point: { before, after, isStop }, down }: { readonly point: PainPoint; readonly down: Down }) {
  return (
    <>
      {before === undefined || after === undefined ? null : (
        <line className={styles.shift} y1={down(before)} y2={down(after)} />
      )}
      {before === undefined ? null : <circle className={styles.before} cy={down(before)} r={RADIUS} />}
      {after === undefined ? null : <circle className={styles.after} cy={down(after)} r={RADIUS} />}
      {/* A stop stands where it began from; its own pain was not asked. */}
      {isStop ? <path className={styles.stop} d={octagon} transform={`translate(0 ${down(before ?? 0)})`} /> : null}
    </>
  )
}
