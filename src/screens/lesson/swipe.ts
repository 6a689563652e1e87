import { type PointerEvent, useRef } from 'react'

/** A finger has to go this far sideways, and clearly more sideways than up or down. */
const SWIPE_PX = 48
const SIDEWAYS = 1.5

/** Which way a finger wiped: `next` to the left, as a page is turned; undefined where it did not. */
export function swipeOf(xPx: number, yPx: number): 'next' | 'previous' | undefined {
  if (Math.abs(xPx) < SWIPE_PX || Math.abs(xPx) < SIDEWAYS * Math.abs(yPx)) return undefined
  return xPx < 0 ? 'next' : 'previous'
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
    onPointerUp: ({ pointerId, clientX, clientY }) => {
      const from = start.current
      start.current = undefined
      if (from?.id !== pointerId) return
      const way = swipeOf(clientX - from.x, clientY - from.y)
      if (way !== undefined) onSwipe(way)
    },
    onPointerCancel: () => {
      start.current = undefined
    },
  }
}
