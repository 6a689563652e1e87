import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { Point3 } from '#anatomy/field.ts'
import type { Finger, PixelOf } from '../picture.ts'
import { createTracing } from '../tracing.ts'
import { placeOn } from './chart.ts'
import { createFlatSkin } from './flat-skin.ts'
import type { LaidFigure } from './flat-view.ts'

export type FlatTracingProps = {
  readonly svg: RefObject<SVGSVGElement | null>
  readonly figures: readonly LaidFigure[]
  readonly onFinger: ((finger: Finger) => void) | undefined
  readonly onView: ((pixelOf: PixelOf) => void) | undefined
  /** Grows each time that the view has come to rest. */
  readonly rests: number
}

/** Pixels to units of the map, as `SVGSVGElement` tells it: x·a + e, y·d + f, the other way round. */
type Scale = { a: number; d: number; e: number; f: number }

/** Lets fingers trace on the map as they do on the solid body: the same points on the same skin. */
export default function FlatTracing({ svg, figures, onFinger, onView, rests }: FlatTracingProps) {
  const listener = useRef(onFinger)
  useLayoutEffect(() => {
    listener.current = onFinger
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: `rests` says that the view is another one
  useLayoutEffect(() => {
    const element = svg.current
    const host = element?.parentElement
    if (element == null || host == null) return
    const brush = document.createElement('canvas').getContext('2d')
    const skins = figures.map((figure) => ({
      figure,
      skin: createFlatSkin(figure),
      outline: new Path2D(figure.silhouette),
    }))
    const scale: Scale = { a: 1, d: 1, e: 0, f: 0 }

    const pixelOf: PixelOf = (restPoint, into) => {
      const [first, ...others] = skins
      if (first === undefined) return false
      let best = first
      let facing = first.skin.facing(restPoint)
      for (const other of others) {
        const here = other.skin.facing(restPoint)
        if (here <= facing) continue
        facing = here
        best = other
      }
      const [right, down] = placeOn(best.figure, restPoint)
      into.x = (right + best.figure.x) * scale.a + scale.e
      into.y = (down + best.figure.y) * scale.d + scale.f
      return true
    }

    const measure = (): void => {
      const matrix = element.getScreenCTM()
      if (matrix === null) return
      const { left, top } = host.getBoundingClientRect()
      scale.a = matrix.a
      scale.d = matrix.d
      scale.e = matrix.e - left
      scale.f = matrix.f - top
      onView?.(pixelOf)
    }
    measure()
    const resize = new ResizeObserver(measure)
    resize.observe(element)

    const skinAt = (xPx: number, yPx: number): Point3 | undefined => {
      const x = (xPx - scale.e) / scale.a
      const y = (yPx - scale.f) / scale.d
      for (const { figure, skin, outline } of skins) {
        const right = x - figure.x
        const down = y - figure.y
        if (brush?.isPointInPath(outline, right, down) === true) return skin.skinAt(right, down)
      }
      return undefined
    }
    const trace = createTracing(host, skinAt, () => listener.current)
    const onPointer = (event: PointerEvent): void => {
      if (event.type === 'pointerdown' && event.button !== 0) return
      if (!trace(event) || event.type !== 'pointerdown') return
      try {
        element.setPointerCapture(event.pointerId)
      } catch {
        // Synthetic pointers of tests and some pens cannot be captured; the way then simply ends at the edge.
      }
    }
    const kinds = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const
    for (const kind of kinds) element.addEventListener(kind, onPointer)
    return () => {
      resize.disconnect()
      for (const kind of kinds) element.removeEventListener(kind, onPointer)
    }
  }, [svg, figures, onView, rests])

  return null
}
