import { Box, Map as MapIcon } from 'lucide-react'
import { type ComponentType, lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type RegionId, regionOf } from '#anatomy/region.ts'
import type { Picture } from '#journal/settings.ts'
import { FlatBody, type MapWords } from '#stage/flat/flat-body.tsx'
import { flatPlaces } from '#stage/flat/flat-places.ts'
import { chartAtHand, loadChart, loadWholeChart } from '#stage/flat/load-chart.ts'
import { chooseLabels, type SeenPlaces } from '#stage/label-choice.ts'
import { LabelLayer } from '#stage/label-layer.tsx'
import type { Inset, PictureProps } from '#stage/picture.ts'
import type { SolidBodyProps } from '#stage/solid/solid-body.tsx'
import styles from './body-view.module.css'
import { type Say, useSay } from './say.tsx'

export type BodyViewProps = PictureProps & {
  readonly modelUrl: string
  /** The user wants the flat map: nothing of three is fetched. */
  readonly prefersFlat?: boolean | undefined
  /** The user wants the other picture, on the switch that is shown with this; remembered by the caller. */
  readonly onPicture?: ((picture: Picture) => void) | undefined
  /** The graphics context was lost or never came; the flat map is shown already. */
  readonly onGraphicsLost?: (() => void) | undefined
  /** Names of places stand beside the figure, this far from the picture's edges; none without it. Never changes. */
  readonly labelRoom?: Inset | undefined
}

/** The drawing that stands for the look inside where there is no solid body, and on paper. */
const InsideDrawing = lazy(() => import('./inside-drawing.tsx'))

type Trouble = 'lost' | 'failed'

/** Said once in the life of the page: the sentence lies over the picture, and the map it excuses works just the same. */
const told = new Set<Trouble>()

/** It is read by then, and leaves the picture that it lies over. */
const NEWS_MS = 12_000

/** Leaves the flat layer time to fade before it is taken out of sight. */
const FADE_MS = 400

function mapWords(say: Say): MapWords {
  return {
    figure: {
      front: say('stage.figure.front'),
      back: say('stage.figure.back'),
      palms: say('stage.figure.palms'),
      'hand-backs': say('stage.figure.hand-backs'),
      soles: say('stage.figure.soles'),
      'foot-tops': say('stage.figure.foot-tops'),
    },
    view: {
      front: say('stage.view.front'),
      back: say('stage.view.back'),
      hands: say('stage.view.hands'),
      feet: say('stage.view.feet'),
    },
    viewName: {
      front: say('stage.viewName.front'),
      back: say('stage.viewName.back'),
      hands: say('stage.view.hands'),
      feet: say('stage.view.feet'),
    },
    turn: say('stage.turn'),
  }
}

/** Where the flat map shows its places, while it is the picture; asked again when it has turned or changed its size. */
function useFlatPlaces(
  flat: { readonly current: HTMLDivElement | null },
  isWanted: boolean,
  focus: RegionId | undefined,
): { readonly seen: SeenPlaces | undefined; readonly onRest: () => void } {
  const [seen, setSeen] = useState<SeenPlaces | undefined>(undefined)
  const look = useCallback(() => {
    if (flat.current !== null && isWanted) setSeen(flatPlaces(flat.current, focus))
  }, [flat, isWanted, focus])
  useEffect(() => {
    if (!isWanted || flat.current === null) return
    const watch = new ResizeObserver(look)
    watch.observe(flat.current)
    return () => watch.disconnect()
  }, [flat, isWanted, look])
  return { seen: isWanted ? seen : undefined, onRest: look }
}

/**
 * The body as a picture: the flat map at once, the solid body over it as soon as its first frame is drawn. Taking it
 * away ends all drawing in the same commit.
 */
export function BodyView(props: BodyViewProps) {
  const { modelUrl, prefersFlat = false, onPicture, onGraphicsLost, labelRoom, ...picture } = props
  const say = useSay()
  const words = useMemo(() => mapWords(say), [say])
  const [chart, setChart] = useState(chartAtHand)
  const [Solid, setSolid] = useState<ComponentType<SolidBodyProps> | undefined>(undefined)
  const [isReady, setReady] = useState(false)
  const [isFaded, setFaded] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | undefined>(undefined)
  const [isNews, setIsNews] = useState(false)
  const [reached, setReached] = useState<RegionId | undefined>(undefined)
  const [solidPlaces, setSolidPlaces] = useState<SeenPlaces | undefined>(undefined)
  const flat = useRef<HTMLDivElement>(null)
  const wantsSolid = !prefersFlat && trouble === undefined
  const [wantedSolid, setWantedSolid] = useState(wantsSolid)
  if (wantedSolid !== wantsSolid) {
    // Whatever is wanted now has not been drawn yet.
    setWantedSolid(wantsSolid)
    setReady(false)
    setFaded(false)
  }

  useEffect(() => {
    let isWanted = true
    const load = wantsSolid ? loadChart : loadWholeChart
    load().then(
      (arrived) => isWanted && setChart(arrived),
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [wantsSolid])

  useEffect(() => {
    if (!wantsSolid || Solid !== undefined) return
    let isWanted = true
    import('#stage/solid/solid-body.tsx').then(
      (module) => isWanted && setSolid(() => module.default),
      () => {
        if (!isWanted) return
        setTrouble('failed')
        setIsNews(!told.has('failed'))
        told.add('failed')
      },
    )
    return () => {
      isWanted = false
    }
  }, [wantsSolid, Solid])

  useEffect(() => {
    if (!isReady) return
    const timer = setTimeout(() => setFaded(true), FADE_MS)
    return () => clearTimeout(timer)
  }, [isReady])

  useEffect(() => {
    if (!isNews) return
    const timer = setTimeout(() => setIsNews(false), NEWS_MS)
    return () => clearTimeout(timer)
  }, [isNews])

  const isSolid = wantsSolid && Solid !== undefined
  const stage = !wantsSolid ? 'flat' : isReady ? 'solid' : 'loading'
  const nameOf = (id: RegionId): string => {
    const { kind, side } = regionOf(id)
    const name = say(`region.${kind}.name`, { side })
    const status = picture.zones.get(id)?.status
    // A place that shows no status is called by its name alone: whether it is massaged may be what is asked.
    return status === undefined ? name : say('stage.region', { name, status })
  }
  const focus = picture.focus ?? (isReady ? reached : undefined)
  const hasLabels = labelRoom !== undefined && picture.inside === undefined
  const flatPicture = useFlatPlaces(flat, hasLabels && stage === 'flat' && chart !== undefined, focus)
  const seen = isReady ? solidPlaces : flatPicture.seen
  const { zones } = picture
  const labels = useMemo(() => chooseLabels(seen?.anchors ?? [], zones, focus), [seen, zones, focus])
  const giveUp = (reason: Trouble): void => {
    setTrouble(reason)
    setIsNews(!told.has(reason))
    told.add(reason)
    if (reason === 'lost') onGraphicsLost?.()
  }
  const change = (): void => {
    const wanted = stage === 'flat' ? 'solid' : 'flat'
    // Asked for once more, the solid body is tried once more; where it still fails, that is said once more.
    told.clear()
    setTrouble(undefined)
    onPicture?.(wanted)
  }

  return (
    <div className={styles.view} data-stage={stage} data-focus={picture.focus}>
      {isSolid && (
        <div className={styles.solid} data-shown={isReady || undefined}>
          <Solid
            {...picture}
            focus={focus}
            modelUrl={modelUrl}
            onPlacesSeen={labelRoom === undefined ? undefined : setSolidPlaces}
            onReady={() => setReady(true)}
            onLost={() => giveUp('lost')}
            onFailed={() => giveUp('failed')}
          />
        </div>
      )}
      {picture.inside !== undefined && (
        <div
          className={`${styles.flat} ${styles.drawing}`}
          data-shown={!isReady || undefined}
          data-away={isFaded || undefined}
          inert={isReady}
        >
          <Suspense fallback={null}>
            <InsideDrawing inside={picture.inside} inset={picture.inset} />
          </Suspense>
        </div>
      )}
      {chart !== undefined && picture.inside === undefined && (
        // Under the solid body the map stays for the keyboard and for readers: what they reach, the camera shows.
        <div
          ref={flat}
          className={styles.flat}
          data-shown={!isReady || undefined}
          data-away={isFaded || undefined}
          inert={isReady && picture.onTouch === undefined}
        >
          <FlatBody
            {...picture}
            chart={chart}
            nameOf={nameOf}
            words={words}
            isLookedAt={stage === 'flat'}
            onReach={isReady ? setReached : undefined}
            onRest={flatPicture.onRest}
          />
        </div>
      )}
      {seen !== undefined && hasLabels && (
        <LabelLayer
          labels={labels}
          figure={seen.figure}
          room={labelRoom}
          nameOf={({ region, isPair }) => {
            const { kind, side } = regionOf(region)
            return say(`region.${kind}.name`, { side: isPair ? 'midline' : side })
          }}
        />
      )}
      {onPicture !== undefined && (
        <button
          type="button"
          className={styles.change}
          aria-label={say(stage === 'flat' ? 'stage.toSolid' : 'stage.toFlat')}
          title={say(stage === 'flat' ? 'stage.toSolid' : 'stage.toFlat')}
          data-change={stage === 'flat' ? 'solid' : 'flat'}
          onClick={change}
        >
          {stage === 'flat' ? <Box aria-hidden="true" /> : <MapIcon aria-hidden="true" />}
        </button>
      )}
      {trouble !== undefined && isNews && (
        <p className={styles.trouble} role="status" data-trouble={trouble}>
          {say(trouble === 'lost' ? 'stage.lost' : 'stage.failed')}
        </p>
      )}
    </div>
  )
}
