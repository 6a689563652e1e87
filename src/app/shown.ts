import type { ComponentType } from 'react'
import type { ScreenName } from '#session/flow.events.ts'
import type { GuidedState } from '#session/guided.events.ts'

/** What is on the page now. */
export type Shown = {
  readonly screen: ScreenName
  /** Undefined while its code is on the way. */
  readonly Screen: ComponentType | undefined
  /** State of the running session, on the screens that are its faces. */
  readonly state: GuidedState | undefined
  /** Why the screen could not be fetched. */
  readonly failure: Error | undefined
}

export type ShownStore = {
  readonly get: () => Shown
  readonly subscribe: (listener: () => void) => () => void
  readonly set: (shown: Shown) => void
}

/** Holds what is shown outside React, so that the first screen stays mounted when the charts arrive behind it. */
export function createShown(first: Shown): ShownStore {
  let shown = first
  const listeners = new Set<() => void>()
  return {
    get: () => shown,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    set: (next) => {
      const isSame =
        next.screen === shown.screen &&
        next.Screen === shown.Screen &&
        next.state === shown.state &&
        next.failure === shown.failure
      if (isSame) return
      shown = next
      for (const listener of listeners) listener()
    },
  }
}
