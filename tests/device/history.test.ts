import { describe, expect, it } from 'vitest'
import { type HistoryWindow, watchHistory } from '#device/history.ts'
import type { ScreenName } from '#session/flow.events.ts'

type Entry = { state: unknown; url: string }
type PopListener = (event: { readonly state: unknown }) => void
type UnloadListener = (event: { preventDefault(): void }) => void
type Listening = [type: 'popstate', listener: PopListener] | [type: 'beforeunload', listener: UnloadListener]

/** A window with a session history that travels asynchronously, like a browser's. */
class FakeWindow implements HistoryWindow {
  entries: Entry[] = [
    { state: null, url: 'elsewhere' },
    { state: null, url: '#/' },
  ]
  at = 1
  hasLeft = false
  private readonly popListeners = new Set<PopListener>()
  private readonly unloadListeners = new Set<UnloadListener>()
  private pending: number[] = []

  readonly history = {
    pushState: (state: unknown, _title: string, url?: string | URL | null) => {
      this.entries = [...this.entries.slice(0, this.at + 1), { state: structuredClone(state), url: String(url) }]
      this.at += 1
    },
    replaceState: (state: unknown, _title: string, url?: string | URL | null) => {
      this.entries[this.at] = { state: structuredClone(state), url: String(url) }
    },
    go: (delta = 0) => {
      this.pending.push(delta)
    },
    state: null,
  }

  addEventListener(...[type, listener]: Listening): void {
    if (type === 'popstate') this.popListeners.add(listener)
    else this.unloadListeners.add(listener)
  }

  removeEventListener(...[type, listener]: Listening): void {
    if (type === 'popstate') this.popListeners.delete(listener)
    else this.unloadListeners.delete(listener)
  }

  /** Lets what the page asked for happen, as a browser does in a later task. */
  flush(): void {
    for (let delta = this.pending.shift(); delta !== undefined; delta = this.pending.shift()) this.travel(delta)
  }

  pressBack(): void {
    this.travel(-1)
    this.flush()
  }

  pressForward(): void {
    this.travel(1)
    this.flush()
  }

  /** Whether the browser would ask before leaving. */
  tryToLeave(): boolean {
    let isAsking = false
    for (const listener of this.unloadListeners) listener({ preventDefault: () => (isAsking = true) })
    return isAsking
  }

  get url(): string {
    return this.entries[this.at]?.url ?? 'nowhere'
  }

  private travel(delta: number): void {
    const target = this.at + delta
    const entry = this.entries[target]
    if (entry === undefined) return
    this.at = target
    if (target === 0) {
      this.hasLeft = true
      return
    }
    for (const listener of this.popListeners) listener({ state: entry.state })
  }
}

/** A flow that knows where back leads, watched by the adapter as the app does it. */
function openApp(backFrom: Partial<Record<ScreenName, ScreenName>> = {}) {
  const window = new FakeWindow()
  const app = {
    window,
    screen: 'welcome' as ScreenName,
    backs: 0,
    leavings: 0,
    isSessionRunning: false,
    go(screen: ScreenName) {
      app.screen = screen
      history.show(screen)
    },
  }
  const history = watchHistory({
    window,
    screenNow: () => app.screen,
    onBack: () => {
      app.backs += 1
      app.go(backFrom[app.screen] ?? 'welcome')
    },
    isSessionRunning: () => app.isSessionRunning,
    onLeaving: () => {
      app.leavings += 1
    },
  })
  return { ...app, app, history, window }
}

describe('the browser history', () => {
  it('gets one entry for each screen, named after it', () => {
    const { app, window } = openApp()
    app.go('questions')
    expect(window.url).toBe('#/questions')
    app.go('plan')
    expect(window.url).toBe('#/plan')
    expect(window.entries.map((entry) => entry.url)).toEqual(['elsewhere', '#/', '#/questions', '#/plan'])
  })

  it('asks the flow on a step back and shows what it decided', () => {
    const { app, window } = openApp({ plan: 'questions', questions: 'welcome' })
    app.go('questions')
    app.go('plan')
    window.pressBack()
    expect([app.screen, window.url, app.backs]).toEqual(['questions', '#/questions', 1])
    window.pressBack()
    expect([app.screen, window.url, app.backs]).toEqual(['welcome', '#/', 2])
    expect(window.hasLeft).toBe(false)
    window.pressBack()
    expect(window.hasLeft).toBe(true)
  })

  it('keeps a session in place however often back is pressed', () => {
    const { app, window } = openApp({ session: 'session' })
    app.go('session')
    for (let press = 1; press <= 5; press += 1) {
      window.pressBack()
      expect([app.screen, window.url, app.backs, window.hasLeft]).toEqual(['session', '#/session', press, false])
    }
  })

  it('cleans up when the flow goes home by itself, so that one step back leaves', () => {
    const { app, window } = openApp()
    app.go('questions')
    app.go('plan')
    app.go('session')
    app.go('welcome')
    window.flush()
    expect([window.url, app.backs]).toEqual(['#/', 0])
    window.pressBack()
    expect(window.hasLeft).toBe(true)
  })

  it('is not confused by a screen that opens while it is still on the way home', () => {
    const { app, window } = openApp({ questions: 'welcome' })
    app.go('questions')
    app.go('outcome')
    app.go('welcome')
    app.go('questions')
    window.flush()
    expect([window.url, app.backs]).toEqual(['#/questions', 0])
    window.pressBack()
    expect([app.screen, window.url, app.backs, window.hasLeft]).toEqual(['welcome', '#/', 1, false])
  })

  it('does not let a step forward skip anything', () => {
    const { app, window } = openApp({ plan: 'questions' })
    app.go('questions')
    app.go('plan')
    window.pressBack()
    window.pressForward()
    expect([app.screen, window.url, app.backs]).toEqual(['questions', '#/questions', 1])
  })

  it('pauses a session and lets the browser ask when the page is left, and only then', () => {
    const { app, window, history } = openApp()
    expect([window.tryToLeave(), app.leavings]).toEqual([false, 0])
    app.isSessionRunning = true
    expect([window.tryToLeave(), app.leavings]).toEqual([true, 1])
    history.stop()
    expect([window.tryToLeave(), app.leavings]).toEqual([false, 1])
  })
})
