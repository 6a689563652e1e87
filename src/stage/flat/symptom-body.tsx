import { useId } from 'react'
import type { RegionId } from '#anatomy/region.ts'
import type { FlatChart } from './chart.ts'
import { PlaceShapes } from './flat-figure.tsx'
import { StillBody } from './still-body.tsx'
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

/** The body with the places where something was felt. */
export function SymptomBody({ chart, feelings: felt, label }: SymptomBodyProps) {
  return (
    <StillBody chart={chart} label={label} patterns={(own) => <Patterns own={own} />}>
      {(figures, own) => (
        <g className={styles.feelings}>
          {[...felt].map(([region, feeling]) => (
            <g key={region} className={styles[feeling]} data-region={region} data-feeling={feeling}>
              <PlaceShapes region={region} figures={figures} fill={fillOf(feeling, own)} clip={own} />
            </g>
          ))}
        </g>
      )}
    </StillBody>
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
