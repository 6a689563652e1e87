import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { type RegionId, regions } from '#anatomy/region.ts'
import type { PictureProps } from '../picture.ts'
import type { ChartView, FlatChart } from './chart.ts'
import styles from './flat-body.module.css'

export type FlatBodyProps = PictureProps & {
  readonly chart: FlatChart
  /** What a region and its status are called. */
  readonly nameOf: (region: RegionId) => string
  readonly frontLabel: string
  readonly backLabel: string
  /** A region that the keyboard has reached; undefined when it has left. */
  readonly onReach?: ((region: RegionId | undefined) => void) | undefined
}

/** Between the two figures, in the chart's units relative to a figure's width. */
const GAP_SHARE = 0.01

/**
 * Where the outer half of the shoulder top begins, from the midline, as a share of the chart's width: the foot of
 * `shoulderTopOuterHalf` is 0.1065 m out, the chart draws 520 units a metre and is 560 wide. On both sides alike.
 */
const OUTER_HALF_SHARE = (0.1065 * 520) / 560

/** The body as a flat map: front and back side by side, the same regions and events as the solid one. */
export function FlatBody(props: FlatBodyProps) {
  const { chart, zones, focus, stroke, onTouch, onReach, nameOf, label, frontLabel, backLabel, inset } = props
  const own = useId()
  const list = useRef<SVGSVGElement>(null)
  const { front, back } = chart
  const shown = regions.filter(({ id }) => front.regions.has(id) || back.regions.has(id))
  const [reached, setReached] = useState<RegionId | undefined>(undefined)
  const entry = reached ?? focus ?? shown[0]?.id
  const backAt = chart.width * (1 + GAP_SHARE)
  const width = backAt + chart.width
  const { height } = chart
  const labelSize = height * 0.022
  const outerFrom = chart.width * OUTER_HALF_SHARE
  const outerWidth = chart.width / 2 - outerFrom
  const isListbox = onTouch !== undefined

  const reach = (id: RegionId | undefined): void => {
    setReached(id)
    onReach?.(id)
  }

  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>): void => {
    if (onTouch === undefined) return
    const now = shown.findIndex(({ id }) => id === entry)
    const step: Partial<Record<string, number>> = {
      ArrowDown: now + 1,
      ArrowRight: now + 1,
      ArrowUp: now - 1,
      ArrowLeft: now - 1,
      Home: 0,
      End: shown.length - 1,
    }
    const next = step[event.key]
    if (next !== undefined) {
      const target = shown[(next + shown.length) % shown.length]?.id
      event.preventDefault()
      list.current?.querySelector<SVGGElement>(`[data-region="${target}"]`)?.focus()
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      if (entry !== undefined) onTouch(entry, undefined)
    }
  }

  return (
    <div
      className={styles.room}
      style={{
        paddingTop: inset?.top ?? 0,
        paddingRight: inset?.right ?? 0,
        paddingBottom: inset?.bottom ?? 0,
        paddingLeft: inset?.left ?? 0,
      }}
    >
      <svg
        ref={list}
        className={styles.chart}
        viewBox={`0 0 ${width} ${height + labelSize * 2.4}`}
        preserveAspectRatio="xMidYMid meet"
        role={isListbox ? 'listbox' : 'img'}
        aria-label={label}
        data-focused={focus !== undefined || undefined}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          if (event.target instanceof Element && event.target.closest('[data-figure]') !== null) {
            onTouch?.(undefined, undefined)
          }
        }}
      >
        <defs>
          <pattern id={`${own}hatch`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" className={styles.forbiddenGround} />
            <rect width="2.4" height="6" className={styles.forbiddenLine} />
          </pattern>
          <pattern id={`${own}dots`} width="10" height="10" patternUnits="userSpaceOnUse">
            <rect width="10" height="10" className={styles.cautionGround} />
            <circle cx="2.5" cy="2.5" r="1.6" className={styles.cautionDot} />
            <circle cx="7.5" cy="7.5" r="1.6" className={styles.cautionDot} />
          </pattern>
          <clipPath id={`${own}front`}>
            <path d={front.silhouette} />
          </clipPath>
          <clipPath id={`${own}back`}>
            <path d={back.silhouette} />
          </clipPath>
          {(['front', 'back'] as const).map((view) => (
            <clipPath key={view} id={`${own}${view}outer`} clipPath={`url(#${own}${view})`}>
              <rect width={outerWidth} height={height} />
              <rect x={chart.width / 2 + outerFrom} width={outerWidth} height={height} />
            </clipPath>
          ))}
          <filter id={`${own}soft`} x="-10%" y="-10%" width="120%" height="120%">
            <feGaussianBlur stdDeviation="7" />
          </filter>
        </defs>
        <Figure view={front} at={0} />
        <Figure view={back} at={backAt} />
        {shown.map(({ id }) => {
          const status = zones.get(id)?.status ?? 'neutral'
          const fill =
            status === 'forbidden'
              ? `url(#${own}hatch)`
              : status === 'caution'
                ? `url(#${own}dots)`
                : status === 'safe'
                  ? 'var(--paint-safe, #6c977c)'
                  : 'transparent'
          const half = id === stroke?.region && stroke.outerHalfOnly === true ? 'outer' : ''
          const paths = (
            <>
              {front.regions.has(id) && (
                <path d={front.regions.get(id)} fill={fill} clipPath={`url(#${own}front${half})`} />
              )}
              {back.regions.has(id) && (
                <path
                  d={back.regions.get(id)}
                  fill={fill}
                  clipPath={`url(#${own}back${half})`}
                  transform={`translate(${backAt} 0)`}
                />
              )}
            </>
          )
          const className = [
            styles.region,
            id === focus ? styles.focus : '',
            id === stroke?.region && stroke.isMoving ? styles.breathing : '',
          ].join(' ')
          return isListbox ? (
            <g
              key={id}
              className={className}
              data-region={id}
              data-status={status}
              role="option"
              aria-selected={id === focus}
              aria-label={nameOf(id)}
              tabIndex={id === entry ? 0 : -1}
              onFocus={() => reach(id)}
              onBlur={() => reach(undefined)}
              onClick={(event) => {
                event.stopPropagation()
                onTouch(id, undefined)
              }}
            >
              {paths}
            </g>
          ) : (
            <g key={id} className={className} data-region={id} data-status={status}>
              {paths}
            </g>
          )
        })}
        <Shade view={front} at={0} clip={`url(#${own}front)`} filter={`url(#${own}soft)`} />
        <Shade view={back} at={backAt} clip={`url(#${own}back)`} filter={`url(#${own}soft)`} />
        <text className={styles.side} x={chart.width / 2} y={height + labelSize * 1.7} fontSize={labelSize} aria-hidden>
          {frontLabel}
        </text>
        <text
          className={styles.side}
          x={backAt + chart.width / 2}
          y={height + labelSize * 1.7}
          fontSize={labelSize}
          aria-hidden
        >
          {backLabel}
        </text>
      </svg>
    </div>
  )
}

function Figure({ view, at }: { readonly view: ChartView; readonly at: number }) {
  return (
    <g transform={`translate(${at} 0)`} data-figure="">
      <path className={styles.skin} d={view.silhouette} />
      <path className={styles.cloth} d={view.clothes} />
    </g>
  )
}

type ShadeProps = {
  readonly view: ChartView
  readonly at: number
  readonly clip: string
  readonly filter: string
}

/** A soft shadow along the inside of the outline: enough to make a body of a shape. */
function Shade({ view, at, clip, filter }: ShadeProps) {
  return (
    <g transform={`translate(${at} 0)`} clipPath={clip} className={styles.shade}>
      <path d={view.silhouette} filter={filter} />
    </g>
  )
}
