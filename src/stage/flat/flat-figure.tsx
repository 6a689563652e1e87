import type { RegionId } from '#anatomy/region.ts'
import type { ZoneStatus } from '#safety/zone.ts'
import styles from './flat-figure.module.css'
import type { LaidFigure } from './flat-view.ts'

/** What a place's paint is called by: `ids` are unique on the page. */
export type PaintIds = { readonly hatch: string; readonly dots: string }

/** Fill of a place: plain, dotted or hatched by its status; nothing where nothing is known. */
export function fillOf(status: ZoneStatus | undefined, { hatch, dots }: PaintIds): string {
  switch (status) {
    case 'forbidden':
      return `url(#${hatch})`
    case 'caution':
      return `url(#${dots})`
    case 'safe':
      return 'var(--map-safe)'
    case undefined:
      return 'transparent'
  }
}

/** The two patterns that tell caution and forbidden apart from plain, for every kind of sight. */
export function Patterns({ ids, scale = 1 }: { readonly ids: PaintIds; readonly scale?: number }) {
  return (
    <>
      <pattern
        id={ids.hatch}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform={`scale(${scale}) rotate(45)`}
      >
        <rect width="6" height="6" className={styles.forbiddenGround} />
        <rect width="2.4" height="6" className={styles.forbiddenLine} />
      </pattern>
      <pattern id={ids.dots} width="10" height="10" patternUnits="userSpaceOnUse" patternTransform={`scale(${scale})`}>
        <rect width="10" height="10" className={styles.cautionGround} />
        <circle cx="2.5" cy="2.5" r="1.6" className={styles.cautionDot} />
        <circle cx="7.5" cy="7.5" r="1.6" className={styles.cautionDot} />
      </pattern>
    </>
  )
}

/** A figure's ground: skin and clothes. */
export function Figure({ figure }: { readonly figure: LaidFigure }) {
  return (
    <g transform={`translate(${figure.x} ${figure.y})`} data-figure={figure.name}>
      <path className={styles.skin} d={figure.silhouette} />
      <path className={styles.cloth} d={figure.clothes} />
    </g>
  )
}

export type ShadeProps = { readonly figure: LaidFigure; readonly clip: string; readonly filter: string }

/** A soft shadow along the inside of the outline: enough to make a body of a shape. */
export function Shade({ figure, clip, filter }: ShadeProps) {
  return (
    <g transform={`translate(${figure.x} ${figure.y})`} clipPath={`url(#${clip})`} className={styles.shade}>
      <path d={figure.silhouette} filter={`url(#${filter})`} />
    </g>
  )
}

export type PlaceShapesProps = {
  readonly region: RegionId
  readonly figures: readonly LaidFigure[]
  readonly fill: string
  /** Prefix of the clip paths of the figures. */
  readonly clip: string
  /** Only the half of a shoulder's top that lies farther from the spine. */
  readonly isOuterHalf?: boolean
}

/** A place wherever a sheet shows it. */
export function PlaceShapes({ region, figures, fill, clip, isOuterHalf = false }: PlaceShapesProps) {
  return figures.map(({ name, regions, x, y }) =>
    regions.has(region) ? (
      <path
        key={name}
        d={regions.get(region)}
        fill={fill}
        clipPath={`url(#${clip}${name}${isOuterHalf ? 'outer' : ''})`}
        transform={`translate(${x} ${y})`}
      />
    ) : null,
  )
}
