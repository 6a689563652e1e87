import { useLayoutEffect } from 'react'

/** What is open on a screen and shut by a step back, the last opened last. */
const open: (() => void)[] = []

/**
 * While `close` is given, the browser's back button and back swipe shut what is open on this screen before they leave
 * it. A session has none of this: there, a step back pauses (E13).
 */
export function useBackStep(close: (() => void) | undefined): void {
  useLayoutEffect(() => {
    if (close === undefined) return
    open.push(close)
    return () => {
      open.splice(open.lastIndexOf(close), 1)
    }
  }, [close])
}

/** Shuts what was opened last; false where nothing is open, and the step back is the screen's own. */
export function takeBackStep(): boolean {
  const close = open.at(-1)
  close?.()
  return close !== undefined
}
