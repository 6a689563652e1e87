import { flushSync } from 'react-dom'

/** Paints what `change` changes within the event itself: nothing of what was there before is drawn again (E2). */
export function atOnce(change: () => void): void {
  flushSync(change)
}
