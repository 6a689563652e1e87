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
const GAP_SHARE = -0.02

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
          <pattern id={`${own}dots`} width="7" height="7" patternUnits="userSpaceOnUse">
            <rect width="7" height="7" className={styles.cautionGround} />
            <circle cx="1.75" cy="1.75" r="1.15" className={styles.cautionDot} />
            <circle cx="5.25" cy="5.25" r="1.15" className={styles.cautionDot} />
          </pattern>
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
                  ? 'var(--zone-safe, #8fb49c)'
                  : 'transparent'
          const paths = (
            <>
              {front.regions.has(id) && <path d={front.regions.get(id)} fill={fill} />}
              {back.regions.has(id) && (
                <path d={back.regions.get(id)} fill={fill} transform={`translate(${backAt} 0)`} />
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
