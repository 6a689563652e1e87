import { type RefObject, useEffect, useRef } from 'react'

/**
 * For the heading of what has just come up, which takes the focus once: it is what a screen reader says first, and where
 * keys go on from, as what was pressed is gone. The heading needs `tabIndex={-1}`.
 */
export function useHeadingFocus(): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus({ preventScroll: true }), [])
  return title
}
