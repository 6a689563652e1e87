import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { Box } from './chart.ts'

const GLIDE_MS = 520
const FADE_MS = 240

function write(svg: SVGSVGElement, { x, y, width, height }: Box): void {
  svg.setAttribute('viewBox', `${x} ${y} ${width} ${height}`)
}

/**
 * Moves the view of an SVG from box to box: it glides on one sheet, and fades in on another. Under reduced motion it is
 * there at once. `onRest` is told when it has arrived.
 */
export function useGlide(
  svg: RefObject<SVGSVGElement | null>,
  { x, y, width, height }: Box,
  page: string,
  onRest: () => void,
): void {
  const shown = useRef<Box | undefined>(undefined)
  const shownPage = useRef(page)
  const rest = useRef(onRest)
  useLayoutEffect(() => {
    rest.current = onRest
  })

  useLayoutEffect(() => {
    const element = svg.current
    const from = shown.current
    const to: Box = { x, y, width, height }
    const isOtherPage = shownPage.current !== page
    shownPage.current = page
    const arrive = (): void => {
      shown.current = to
      rest.current()
    }
    if (element === null || from === undefined) return arrive()
    const isReduced = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    if (isOtherPage) element.animate([{ opacity: 0 }, { opacity: 1 }], { duration: isReduced ? 0 : FADE_MS })
    if (isOtherPage || isReduced) return arrive()
    write(element, from)
    let startedMs: number | undefined
    const step = (nowMs: number): void => {
      startedMs ??= nowMs
      const left = (1 - Math.min(1, (nowMs - startedMs) / GLIDE_MS)) ** 3
      const between = (a: number, b: number): number => b + (a - b) * left
      const now = {
        x: between(from.x, to.x),
        y: between(from.y, to.y),
        width: between(from.width, to.width),
        height: between(from.height, to.height),
      }
      write(element, now)
      shown.current = now
      if (left > 0) frame = requestAnimationFrame(step)
      else arrive()
    }
    let frame = requestAnimationFrame(step)
    return () => cancelAnimationFrame(frame)
  }, [svg, x, y, width, height, page])
}
