import { type ReactNode, useId, useMemo } from 'react'
import type { FlatChart } from './chart.ts'
import { Figure, Shade } from './flat-figure.tsx'
import { type LaidFigure, viewWhole } from './flat-view.ts'
import styles from './still-body.module.css'

export type StillBodyProps = {
  readonly chart: FlatChart
  /** What the picture shows, for those who do not see it. */
  readonly label: string
  /** Keeps away from the edges of the room it has. */
  readonly isRoomy?: boolean
  /** The body's soft shade lies over what is drawn on it, as it does over skin. */
  readonly isShaded?: boolean
  /** Patterns that are used in it; `own` begins every id of this picture, and is unique on the page. */
  readonly patterns?: (own: string) => ReactNode
  /** What is drawn on it. The figures' clip paths are called by `own` and the figure's name. */
  readonly children: (figures: readonly LaidFigure[], own: string) => ReactNode
}

/** The body from front and back as a figure of paper. It answers no touch. */
export function StillBody({ chart, label, isRoomy = false, isShaded = false, patterns, children }: StillBodyProps) {
  const own = useId()
  const { figures, box } = useMemo(() => viewWhole(chart, 'both'), [chart])
  const drawn = children(figures, own)
  return (
    <svg
      className={isRoomy ? `${styles.body} ${styles.roomy}` : styles.body}
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height - 24}`}
      preserveAspectRatio="xMidYMid meet"
      role="img"
      aria-label={label}
    >
      <defs>
        {patterns?.(own)}
        {figures.map(({ name, silhouette }) => (
          <clipPath key={name} id={`${own}${name}`}>
            <path d={silhouette} />
          </clipPath>
        ))}
        <filter id={`${own}soft`} x="-10%" y="-10%" width="120%" height="120%">
          <feGaussianBlur stdDeviation="7" />
        </filter>
      </defs>
      {figures.map((figure) => (
        <Figure key={figure.name} figure={figure} />
      ))}
      {isShaded ? drawn : null}
      {figures.map((figure) => (
        <Shade key={figure.name} figure={figure} clip={`${own}${figure.name}`} filter={`${own}soft`} />
      ))}
      {isShaded ? null : drawn}
    </svg>
  )
}
