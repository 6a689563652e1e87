import { type PointerEvent, useRef } from 'react'

/** A finger has to go this far sideways, and clearly more sideways than up or down. */
const SWIPE_PX = 48
const SIDEWAYS = 1.5

/** Whether an element's text runs from right to left: there, pages are turned the other way. */
export function isMirrored(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl'
}

/**
 * Which way a finger wiped: `next` to the left, as a page is turned, and to the right where text runs from there;
 * undefined where it did not.
 */
export function swipeOf(xPx: number, yPx: number, isFromRight: boolean): 'next' | 'previous' | undefined {
  if (Math.abs(xPx) < SWIPE_PX || Math.abs(xPx) < SIDEWAYS * Math.abs(yPx)) return undefined
  return xPx < 0 === isFromRight ? 'previous' : 'next'
}

/** Listeners that turn a wipe of a finger or pen into a turn of the card. A mouse selects text instead. */
export function useSwipe(onSwipe: (way: 'next' | 'previous') => void): {
  readonly onPointerDown: (event: PointerEvent) => void
  readonly onPointerUp: (event: PointerEvent) => void
  readonly onPointerCancel: () => void
} {
  const start = useRef<{ readonly id: number; readonly x: number; readonly y: number }>(undefined)
  return {
    onPointerDown: ({ pointerId, pointerType, isPrimary, clientX, clientY }) => {
      // A second finger is no wipe, and takes back the first.
      start.current = isPrimary && pointerType !== 'mouse' ? { id: pointerId, x: clientX, y: clientY } : undefined
    },
    onPointerUp: ({ pointerId, clientX, clientY, currentTarget }) => {
      const from = start.current
      start.current = undefined
      if (from?.id !== pointerId) return
      const way = swipeOf(clientX - from.x, clientY - from.y, isMirrored(currentTarget))
      if (way !== undefined) onSwipe(way)
    },
    onPointerCancel: () => {
      start.current = undefined
    },
  }
}
