import type { Switch } from './clock.ts'

/** A lock that the browser gave; it may take it back at any time. */
export type HeldLock = { readonly release: () => Promise<void> }

/** Asks the browser to keep the screen awake. */
export type LockSource = () => Promise<HeldLock>

/** The browser's wake lock; rejects where there is none: in older browsers and outside secure contexts. */
export const deviceLocks: LockSource = async () => navigator.wakeLock.request('screen')

/**
 * Keeps the screen awake while it is on. Without wake locks, or when one is refused, the screen may go dark as the
 * device is set: then the page is hidden, and that pauses (E8).
 */
export function createWakeLock(source: LockSource = deviceLocks): Switch {
  let isWanted = false
  /** Counts the requests, so that an answer that comes late is known to be late. */
  let request = 0
  let held: HeldLock | undefined

  return {
    set(isOn) {
      if (isOn === isWanted) return
      isWanted = isOn
      request += 1
      const current = request
      if (isOn) {
        source().then((lock) => {
          if (current === request) held = lock
          else lock.release().catch(ignore)
        }, ignore)
      } else {
        held?.release().catch(ignore)
        held = undefined
      }
    },
  }
}

/** A screen that could not be held, or was let go already, needs nothing more. */
function ignore(): void {}
