import { useId, useMemo } from 'react'
import { type RegionKind, regions } from '#anatomy/region.ts'
import type { FlatChart } from './chart.ts'
import styles from './filled-body.module.css'
import { Figure, PlaceShapes, Shade } from './flat-figure.tsx'
import { viewWhole } from './flat-view.ts'

export type FilledBodyProps = {
  readonly chart: FlatChart
  /** How full of colour each kind of place is, 0 to 1. */
  readonly strengths: ReadonlyMap<RegionKind, number>
  /** Kinds of places that were just worked on: they fill while one looks. */
  readonly fresh?: ReadonlySet<RegionKind> | undefined
  /** What the picture shows, for those who do not see it. */
  readonly label: string
}

/** Any colour at all is to be seen from the first answer on. */
const LEAST_SHOWN = 0.16

/** The body from front and back, filling with one calm colour. It answers no touch: there is nothing to get right. */
export function FilledBody({ chart, strengths, fresh, label }: FilledBodyProps) {
  const own = useId()
  const { figures, box } = useMemo(() => viewWhole(chart, 'both'), [chart])
  return (
    <svg
      className={styles.body}
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height - 24}`}
      preserveAspectRatio="xMidYMid meet"
      role="img"
      aria-label={label}
    >
      <defs>
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
      {regions.map(({ id, kind }) => {
        const strength = strengths.get(kind) ?? 0
        const opacity = strength === 0 ? 0 : LEAST_SHOWN + strength * (1 - LEAST_SHOWN)
        return (
          <g
            key={id}
            className={styles.place}
            data-region={id}
            data-strength={strength.toFixed(2)}
            data-fresh={(strength > 0 && fresh?.has(kind)) || undefined}
          >
            <PlaceShapes region={id} figures={figures} fill="var(--skin)" clip={own} />
            <g className={styles.colour} style={{ opacity }}>
              <PlaceShapes region={id} figures={figures} fill="var(--known, #557aa8)" clip={own} />
            </g>
          </g>
        )
      })}
      {figures.map((figure) => (
        <Shade key={figure.name} figure={figure} clip={`${own}${figure.name}`} filter={`${own}soft`} />
      ))}
    </svg>
  )
}
