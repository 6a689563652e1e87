import { type RegionKind, regions } from '#anatomy/region.ts'
import type { FlatChart } from './chart.ts'
import styles from './filled-body.module.css'
import { PlaceShapes } from './flat-figure.tsx'
import { StillBody } from './still-body.tsx'

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

/** The body filling with one calm colour. There is nothing to get right on it. */
export function FilledBody({ chart, strengths, fresh, label }: FilledBodyProps) {
  return (
    <StillBody chart={chart} label={label} isRoomy={true} isShaded={true}>
      {(figures, own) =>
        regions.map(({ id, kind }) => {
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
        })
      }
    </StillBody>
  )
}
