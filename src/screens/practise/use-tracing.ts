import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { RegionId } from '#anatomy/region.ts'
import {
  isBesideStroke,
  isNearerThanStroke,
  type Margin,
  mmToNearest,
  type Nearness,
  nearnessOf,
} from '#practice/approach.ts'
import type { Finger, PixelOf } from '#stage/picture.ts'
import { createInk, type Ink, type InkPoint } from './ink.ts'

/** What a finger is warned of: all that may not be touched, what of it lies beside the stroke, and the stroke itself. */
export type Watched = {
  readonly refused: readonly RegionId[]
  readonly beside: readonly RegionId[]
  readonly margins: readonly Margin[]
}

export type Tracing = {
  readonly onFinger: (finger: Finger) => void
  readonly onView: (pixelOf: PixelOf) => void
  /** How the fingers stand to the places that are left alone. */
  readonly nearness: Nearness
  readonly isTouching: boolean
  /** All ways since the round began. */
  readonly ways: () => readonly (readonly InkPoint[])[]
  /** Fingers that still lie on the glass trace no more. */
  readonly lift: () => void
  /** Everything as before the first touch. */
  readonly clear: () => void
  readonly replay: () => void
}

/** Off the body nothing is near. */
const FAR = Number.POSITIVE_INFINITY

/** A finger that rests far off does not take back what another one is warned of. */
function worstOf(fingers: ReadonlyMap<number, readonly InkPoint[]>): Nearness {
  let worst: Nearness = 'clear'
  for (const way of fingers.values()) {
    const near = way[way.length - 1]?.nearness ?? 'clear'
    if (near === 'over' || worst === 'clear') worst = near
  }
  return worst
}

/** What fingers trace on the picture: kept for the score, and drawn on `canvas` where it was traced. */
export function useTracing(
  canvas: RefObject<HTMLCanvasElement | null>,
  { refused, beside, margins }: Watched,
): Tracing {
  const [nearness, setNearness] = useState<Nearness>('clear')
  const [isTouching, setIsTouching] = useState(false)
  const ink = useRef<Ink>(undefined)
  const view = useRef<PixelOf>(undefined)
  const fingers = useRef(new Map<number, InkPoint[]>())
  const ways = useRef<InkPoint[][]>([])

  useEffect(() => {
    if (canvas.current === null) return
    const made = createInk(canvas.current, () => ways.current)
    ink.current = made
    if (view.current !== undefined) made.show(view.current)
    return () => made.close()
  }, [canvas])

  // Asked at every event, told only where it changed: each time that React is told costs it some garbage.
  const warned = useRef<Nearness>('clear')
  const warn = useCallback((next: Nearness) => {
    if (warned.current === next) return
    warned.current = next
    setNearness(next)
  }, [])

  const lift = useCallback(() => {
    fingers.current.clear()
    setIsTouching(false)
    warn('clear')
  }, [warn])

  return {
    nearness,
    isTouching,
    ways: () => ways.current,
    onView: useCallback((pixelOf) => {
      view.current = pixelOf
      ink.current?.show(pixelOf)
    }, []),
    onFinger: ({ id, atMs, restPoint, pressure, isLifted }) => {
      let way = fingers.current.get(id)
      if (isLifted) {
        // A finger that rested until now said nothing meanwhile: its last place holds until it is lifted.
        const last = way?.at(-1)
        way?.push({
          atMs,
          point: restPoint,
          pressure: undefined,
          mm: last?.mm ?? FAR,
          nearness: last?.nearness ?? 'clear',
        })
        fingers.current.delete(id)
        setIsTouching(fingers.current.size > 0)
        warn(worstOf(fingers.current))
        return
      }
      if (way === undefined) {
        way = []
        fingers.current.set(id, way)
        ways.current.push(way)
        setIsTouching(true)
      }
      const mm =
        restPoint === undefined ? FAR : mmToNearest(restPoint, isBesideStroke(margins, restPoint) ? beside : refused)
      const last = way.at(-1)
      // One that comes back onto the body has no speed yet.
      let near = nearnessOf(last?.mm === FAR ? undefined : last, mm, atMs)
      if (near === 'near' && restPoint !== undefined && !isNearerThanStroke(margins, restPoint, mm)) near = 'clear'
      way.push({ atMs, point: restPoint, pressure, mm, nearness: near })
      warn(fingers.current.size === 1 ? near : worstOf(fingers.current))
      ink.current?.draw(way)
    },
    lift,
    clear: () => {
      ways.current = []
      lift()
      ink.current?.redraw()
    },
    replay: () => ink.current?.replay(),
  }
}
