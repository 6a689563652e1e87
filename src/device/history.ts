import type { ScreenName } from '#session/flow.events.ts'

/** What of a window the adapter touches; a test hands in one made by hand. */
export type HistoryWindow = {
  readonly history: Pick<History, 'pushState' | 'replaceState' | 'go' | 'state'>
  addEventListener(type: 'popstate', listener: (event: Pick<PopStateEvent, 'state'>) => void): void
  addEventListener(type: 'beforeunload', listener: (event: Pick<BeforeUnloadEvent, 'preventDefault'>) => void): void
  removeEventListener(type: 'popstate', listener: (event: Pick<PopStateEvent, 'state'>) => void): void
  removeEventListener(type: 'beforeunload', listener: (event: Pick<BeforeUnloadEvent, 'preventDefault'>) => void): void
}

export type HistoryWatch = {
  readonly window: HistoryWindow
  /** The screen that shows at this moment. */
  readonly screenNow: () => ScreenName
  /** The user went back, by button or swipe: the flow decides what that means; it may well stay (E13). */
  readonly onBack: () => void
  /** Whether leaving the page now would interrupt a session that is not over. */
  readonly isSessionRunning: () => boolean
  /** The page is about to be left or reloaded in a session: pause it; the browser asks meanwhile (E13). */
  readonly onLeaving: () => void
}

export type ScreenHistory = {
  /** Tells the browser's history which screen shows now; call it whenever that changes. */
  show(screen: ScreenName): void
  stop(): void
}

/** Where the app begins: a step back from here leaves it, and nothing stands in the way. */
const home: ScreenName = 'welcome'

/**
 * Lets the browser's back button and back swipe mean the flow's `back`. Every new screen is one entry; `depth` counts
 * the entries above home. What a step back shows is the flow's business: afterwards the entry is renamed to what shows,
 * and if the browser ran out of entries although the flow stayed away from home (a session that only paused), a new
 * one is put under the user's feet. Steps forward lead nowhere, because a safety question must not be skipped that way.
 */
export function watchHistory({ window, screenNow, onBack, isSessionRunning, onLeaving }: HistoryWatch): ScreenHistory {
  // A reload keeps the entries of before: they are counted, so that going home can still remove them.
  let depth = depthOf(window.history.state)
  let shown: ScreenName | undefined
  /** A way home is under way; browsers travel asynchronously, and pushing meanwhile would get lost. */
  let isTravelling = false
  let isSettling = false

  const rename = (screen: ScreenName): void => {
    shown = screen
    window.history.replaceState({ depth }, '', hashOf(screen))
  }

  const push = (screen: ScreenName): void => {
    shown = screen
    depth += 1
    window.history.pushState({ depth }, '', hashOf(screen))
  }

  const settle = (): void => {
    const screen = screenNow()
    if (screen === home && depth > 0) {
      isTravelling = true
      window.history.go(-depth)
    } else if (screen !== home && depth === 0) {
      rename(home)
      push(screen)
    } else rename(screen)
  }

  const onPop = (event: Pick<PopStateEvent, 'state'>): void => {
    const arrivedAt = depthOf(event.state)
    const isStepBack = !isTravelling && arrivedAt < depth
    isTravelling = false
    depth = arrivedAt
    if (isStepBack) {
      isSettling = true
      onBack()
      isSettling = false
    }
    settle()
  }

  const onBeforeUnload = (event: Pick<BeforeUnloadEvent, 'preventDefault'>): void => {
    if (!isSessionRunning()) return
    onLeaving()
    event.preventDefault()
  }

  window.addEventListener('popstate', onPop)
  window.addEventListener('beforeunload', onBeforeUnload)
  settle()

  return {
    show(screen) {
      if (isSettling || isTravelling || screen === shown) return
      if (screen === home) settle()
      else push(screen)
    },
    stop() {
      window.removeEventListener('popstate', onPop)
      window.removeEventListener('beforeunload', onBeforeUnload)
    },
  }
}

function hashOf(screen: ScreenName): string {
  return screen === home ? '#/' : `#/${screen}`
}

function depthOf(state: unknown): number {
  if (typeof state !== 'object' || state === null || !('depth' in state)) return 0
  const { depth } = state
  return typeof depth === 'number' && Number.isInteger(depth) && depth > 0 ? depth : 0
}
