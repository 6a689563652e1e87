import { type KeyboardEvent, lazy, Suspense, useId, useMemo, useRef, useState } from 'react'
import { type RegionId, regions } from '#anatomy/region.ts'
import type { PictureProps } from '../picture.ts'
import type { FigureName, FlatChart } from './chart.ts'
import styles from './flat-body.module.css'
import { Figure, fillOf, Patterns, PlaceShapes, Shade } from './flat-figure.tsx'
import { type LaidFigure, type MapView, mapViews, viewPlace, viewWhole } from './flat-view.ts'
import { useGlide } from './glide.ts'

/** What the map's figures and the buttons that turn it are called. */
export type MapWords = {
  readonly figure: Readonly<Record<FigureName, string>>
  readonly view: Readonly<Record<(typeof mapViews)[number], string>>
  /** The same for those who hear it alone: "Back" would be the way out of the screen. */
  readonly viewName: Readonly<Record<(typeof mapViews)[number], string>>
  /** The buttons together. */
  readonly turn: string
}

export type FlatBodyProps = PictureProps & {
  readonly chart: FlatChart
  /** What a region and its status are called. */
  readonly nameOf: (region: RegionId) => string
  readonly words: MapWords
  /** The map is the picture that is looked at: it turns, comes near, and shows the stroke. Else it lies under another. */
  readonly isLookedAt?: boolean | undefined
  /** A region that the keyboard has reached; undefined when it has left. */
  readonly onReach?: ((region: RegionId | undefined) => void) | undefined
  /** The view has come to rest, at first and after every turn. */
  readonly onRest?: (() => void) | undefined
}

const FlatStroke = lazy(() => import('./flat-stroke.tsx'))
const FlatTracing = lazy(() => import('./flat-tracing.tsx'))

/**
 * Where the outer half of the shoulder top begins, from the midline, as a share of the chart's width: the foot of
 * `shoulderTopOuterHalf` is 0.1065 m out, the chart draws 520 units a metre and is 560 wide. On both sides alike.
 */
const OUTER_HALF_SHARE = (0.1065 * 520) / 560

/** What turns the map from the keyboard, as the digits lie under the buttons. */
const viewOfKey: Readonly<Partial<Record<string, MapView>>> = {
  0: 'both',
  1: 'front',
  2: 'back',
  3: 'hands',
  4: 'feet',
}

/** The body as a flat map: the same regions and events as the solid one, from front and back, hands and feet. */
export function FlatBody(props: FlatBodyProps) {
  const {
    chart,
    zones,
    focus,
    marked,
    stroke,
    onTouch,
    onFinger,
    onView,
    onReach,
    onRest,
    nameOf,
    label,
    words,
    inset,
  } = props
  const { isLookedAt = false } = props
  const own = useId()
  const list = useRef<SVGSVGElement>(null)
  const [reached, setReached] = useState<RegionId | undefined>(undefined)
  // A place that the keyboard reaches is shown from near, as the camera does; one that a finger touches stays where it is.
  const [visited, setVisited] = useState<RegionId | undefined>(undefined)
  const place = visited ?? focus
  const [turned, setTurned] = useState<{ readonly view: MapView; readonly place: RegionId | undefined }>()
  const isTraced = onView !== undefined
  const scene = useMemo(() => {
    if (!isLookedAt) return viewWhole(chart, 'both')
    // What was turned to holds until another place is looked at.
    if (turned !== undefined && turned.place === place) return viewWhole(chart, turned.view)
    return (place === undefined ? undefined : viewPlace(chart, place, isTraced)) ?? viewWhole(chart, 'both')
  }, [chart, isLookedAt, turned, place, isTraced])
  const [rests, setRests] = useState(0)
  useGlide(list, scene.box, scene.page, () => {
    onRest?.()
    if (onView !== undefined) setRests((before) => before + 1)
  })

  const entry = reached ?? focus ?? regions[0]?.id
  const isListbox = onTouch !== undefined
  const paint = { hatch: `${own}hatch`, dots: `${own}dots` }
  const { x, y, width, height } = scene.box

  const turn = (view: MapView): void => setTurned({ view, place })
  const turnBy = (step: 1 | -1): void => {
    const now = scene.view === undefined ? (step === 1 ? -1 : mapViews.length) : mapViews.indexOf(scene.view)
    turn(mapViews[(now + step + mapViews.length) % mapViews.length] ?? 'both')
  }

  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>): void => {
    if (onTouch === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    const now = regions.findIndex(({ id }) => id === entry)
    const step: Partial<Record<string, number>> = {
      ArrowDown: now + 1,
      ArrowRight: now + 1,
      ArrowUp: now - 1,
      ArrowLeft: now - 1,
      Home: 0,
      End: regions.length - 1,
    }
    const next = step[event.key]
    const view = isLookedAt ? viewOfKey[event.key] : undefined
    if (next !== undefined) {
      const target = regions[(next + regions.length) % regions.length]?.id
      event.preventDefault()
      list.current?.querySelector<SVGGElement>(`[data-region="${target}"]`)?.focus({ preventScroll: true })
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      if (entry !== undefined) onTouch(entry, undefined)
    } else if (view !== undefined) {
      event.preventDefault()
      turn(view)
    } else if (isLookedAt && (event.key === 'PageDown' || event.key === 'PageUp')) {
      event.preventDefault()
      turnBy(event.key === 'PageDown' ? 1 : -1)
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
      data-turns={isLookedAt || undefined}
      data-view={scene.view ?? 'both'}
      data-near={!scene.isWhole || undefined}
    >
      <svg
        ref={list}
        className={styles.chart}
        viewBox={`${x} ${y} ${width} ${height}`}
        preserveAspectRatio="xMidYMid meet"
        role={isListbox ? 'listbox' : 'img'}
        aria-label={label}
        data-focused={focus !== undefined || undefined}
        data-traced={(isLookedAt && onFinger !== undefined) || undefined}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          if (event.target instanceof Element && event.target.closest('[data-figure]') !== null) {
            onTouch?.(undefined, undefined)
          }
        }}
      >
        <defs>
          <Patterns ids={paint} scale={1 / Math.sqrt(scene.zoom)} />
          {scene.figures.map((figure) => (
            <Clips key={figure.name} figure={figure} prefix={own} />
          ))}
          <filter id={`${own}soft`} x="-10%" y="-10%" width="120%" height="120%">
            <feGaussianBlur stdDeviation="7" />
          </filter>
        </defs>
        {scene.figures.map((figure) => (
          <Figure key={figure.name} figure={figure} />
        ))}
        {regions.map(({ id }) => {
          const status = zones.get(id)?.status
          const shapes = (
            <PlaceShapes
              key="shapes"
              region={id}
              figures={scene.figures}
              fill={fillOf(status, paint)}
              clip={own}
              isOuterHalf={id === stroke?.region && stroke.outerHalfOnly === true}
            />
          )
          const className = [
            styles.region,
            id === focus ? styles.focus : '',
            marked?.has(id) === true ? styles.marked : '',
            id === stroke?.region && stroke.isMoving && !isLookedAt ? styles.breathing : '',
          ].join(' ')
          const about = { className, 'data-region': id, 'data-status': status ?? 'neutral' }
          return isListbox ? (
            <g
              key={id}
              {...about}
              role="option"
              aria-selected={id === focus}
              aria-label={nameOf(id)}
              tabIndex={id === entry ? 0 : -1}
              onFocus={({ currentTarget }) => {
                setReached(id)
                onReach?.(id)
                if (isLookedAt && currentTarget.matches(':focus-visible')) setVisited(id)
              }}
              onBlur={() => {
                setReached(undefined)
                setVisited(undefined)
                onReach?.(undefined)
              }}
              onClick={(event) => {
                event.stopPropagation()
                onTouch(id, undefined)
              }}
            >
              {shapes}
            </g>
          ) : (
            <g key={id} {...about}>
              {shapes}
            </g>
          )
        })}
        {scene.figures.map((figure) => (
          <Shade key={figure.name} figure={figure} clip={`${own}${figure.name}`} filter={`${own}soft`} />
        ))}
        {isLookedAt && stroke !== undefined && (
          <Suspense fallback={null}>
            <FlatStroke stroke={stroke} chart={chart} figures={scene.figures} />
          </Suspense>
        )}
        {scene.figures.map(({ name, nameAt, nameSize }) => (
          <text key={name} className={styles.side} x={nameAt[0]} y={nameAt[1]} fontSize={nameSize} aria-hidden>
            {words.figure[name]}
          </text>
        ))}
      </svg>
      {isLookedAt && onView !== undefined && (
        <Suspense fallback={null}>
          <FlatTracing svg={list} figures={scene.figures} onFinger={onFinger} onView={onView} rests={rests} />
        </Suspense>
      )}
      {isLookedAt && onFinger === undefined && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would announce the group twice
        <div role="group" aria-label={words.turn} className={styles.turn}>
          {mapViews.map((view) => (
            <button
              key={view}
              type="button"
              className={styles.turnTo}
              aria-label={words.viewName[view]}
              aria-pressed={scene.view === view}
              onClick={() => turn(scene.view === view && scene.isWhole ? 'both' : view)}
            >
              {words.view[view]}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}

/** What keeps a figure's places inside its outline, and on the shoulder tops inside their outer halves. */
function Clips({ figure, prefix }: { readonly figure: LaidFigure; readonly prefix: string }) {
  const { name, width, height, silhouette } = figure
  const outerFrom = width * OUTER_HALF_SHARE
  const outerWidth = width / 2 - outerFrom
  return (
    <>
      <clipPath id={`${prefix}${name}`}>
        <path d={silhouette} />
      </clipPath>
      {(name === 'front' || name === 'back') && (
        <clipPath id={`${prefix}${name}outer`} clipPath={`url(#${prefix}${name})`}>
          <rect width={outerWidth} height={height} />
          <rect x={width / 2 + outerFrom} width={outerWidth} height={height} />
        </clipPath>
      )}
    </>
  )
}
