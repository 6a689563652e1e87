import type { Switch } from './clock.ts'

/** One name for all windows of the app on this device. */
const holdName = 'kneadwell.session'

/** The part of the Web Locks API that is used; tests bring their own. Undefined where the browser has none. */
export type Holds = Pick<LockManager, 'request' | 'query'> | undefined

function deviceHolds(): Holds {
  return typeof navigator !== 'undefined' && 'locks' in navigator ? navigator.locks : undefined
}

/**
 * Says to the other windows of the app that a session runs in this one. The browser itself lets go when the window is
 * closed or crashes, so that a record without a running session can be told from one with (E11).
 */
export function createSessionHold(holds: Holds = deviceHolds()): Switch {
  let release: (() => void) | undefined
  return {
    set(isOn) {
      if (isOn === (release !== undefined)) return
      if (!isOn) {
        release?.()
        release = undefined
        return
      }
      const held = new Promise<void>((resolve) => {
        release = resolve
      })
      // Another window may hold it; this one then simply waits behind it. Refused (a private mode): nobody is told.
      holds?.request(holdName, () => held).catch(() => undefined)
    },
  }
}

/** Whether a session runs in some window of the app; no where the browser cannot tell. */
export async function isSessionHeld(holds: Holds = deviceHolds()): Promise<boolean> {
  try {
    const { held = [] } = (await holds?.query()) ?? {}
    return held.some(({ name }) => name === holdName)
  } catch {
    return false
  }
}
