import { useId, useMemo } from 'react'
import type { RegionId } from '#anatomy/region.ts'
import type { FlatChart } from './chart.ts'
import { Figure, PlaceShapes, Shade } from './flat-figure.tsx'
import { viewWhole } from './flat-view.ts'
import styles from './symptom-body.module.css'

/**
 * How a place is shown: `felt` filled, `stop` dotted with a strong outline, `limb` hatched where only the limb was named,
 * `was` a broken outline where it was felt the time before.
 */
export const feelings = ['was', 'limb', 'felt', 'stop'] as const
export type Feeling = (typeof feelings)[number]

/** The pattern of a feeling, once in a picture. */
function Patterns({ own }: { readonly own: string }) {
  return (
    <>
      <pattern id={`${own}limb`} width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="3" height="9" className={styles.line} />
      </pattern>
      <pattern id={`${own}stop`} width="11" height="11" patternUnits="userSpaceOnUse">
        <rect width="11" height="11" className={styles.line} />
        <circle cx="3" cy="3" r="2" className={styles.dot} />
        <circle cx="8.5" cy="8.5" r="2" className={styles.dot} />
      </pattern>
    </>
  )
}

function fillOf(feeling: Feeling, own: string): string {
  if (feeling === 'was') return 'none'
  return feeling === 'felt' ? 'var(--felt)' : `url(#${own}${feeling})`
}

export type SymptomBodyProps = {
  readonly chart: FlatChart
  readonly feelings: ReadonlyMap<RegionId, Feeling>
  /** What the picture shows, for those who do not see it. */
  readonly label: string
}

/** The body from front and back with the places where something was felt. It answers no touch. */
export function SymptomBody({ chart, feelings: felt, label }: SymptomBodyProps) {
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
        <Patterns own={own} />
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
      {figures.map((figure) => (
        <Shade key={figure.name} figure={figure} clip={`${own}${figure.name}`} filter={`${own}soft`} />
      ))}
      {[...felt].map(([region, feeling]) => (
        <g key={region} className={styles[feeling]} data-region={region} data-feeling={feeling}>
          <PlaceShapes region={region} figures={figures} fill={fillOf(feeling, own)} clip={own} />
        </g>
      ))}
    </svg>
  )
}

/** One feeling as a small sample beside its words. */
export function FeelingSample({ feeling }: { readonly feeling: Feeling }) {
  const own = useId()
  return (
    <svg className={styles.sample} viewBox="0 0 28 28" width="22" height="22" aria-hidden="true">
      <defs>
        <Patterns own={own} />
      </defs>
      <g className={styles[feeling]}>
        <path d="M4 14a10 10 0 0 1 20 0a10 10 0 0 1-20 0z" fill={fillOf(feeling, own)} />
      </g>
    </svg>
  )
}
