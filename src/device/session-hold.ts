/** One name for all windows of the app on this device. */
const holdName = 'kneadwell.session'

/** Longest wait for the browser's answer, as for a commit: after it the session goes on, and a refusal still ends it. */
export const HOLD_PATIENCE_MS = 3_000

/** The part of the Web Locks API that is used; tests bring their own. Undefined where the browser has none. */
export type Holds = Pick<LockManager, 'request' | 'query'> | undefined

function deviceHolds(): Holds {
  return typeof navigator !== 'undefined' && 'locks' in navigator ? navigator.locks : undefined
}

/** The one session that all windows of the app may run at a time (E11). */
export type SessionHold = {
  /** Takes it or lets it go; asking for what already is changes nothing. */
  readonly set: (isOn: boolean) => void
  /** Whether this window has what it asked for last; yes where it asked for nothing. */
  readonly isTaken: () => Promise<boolean>
}

/**
 * Takes the hold for this window while a session runs in it, and tells it that another window has it already. The
 * browser itself lets go when a window is closed or crashes, so that a record without a running session can be told from
 * one with. Where the browser has no locks, or refuses them (a private mode), nobody is told and nobody is refused.
 */
export function createSessionHold(onRefused: () => void, holds: Holds = deviceHolds()): SessionHold {
  let release: (() => void) | undefined
  let taken = Promise.resolve(true)

  function take(): Promise<boolean> {
    let isWanted = true
    const over = new Promise<void>((resolve) => {
      release = () => {
        isWanted = false
        resolve()
      }
    })
    if (holds === undefined) return Promise.resolve(true)
    return new Promise((resolve) => {
      const answer = (isTaken: boolean): void => {
        clearTimeout(late)
        resolve(isTaken)
      }
      const late = setTimeout(answer, HOLD_PATIENCE_MS, true)
      const hold = (lock: Lock | null): Promise<void> | undefined => {
        answer(lock !== null)
        if (lock !== null) return over
        // What is not wanted any more is refused to nobody.
        if (isWanted) onRefused()
        return undefined
      }
      holds.request(holdName, { ifAvailable: true }, hold).catch(() => answer(true))
    })
  }

  return {
    set(isOn) {
      if (isOn === (release !== undefined)) return
      if (isOn) {
        taken = take()
        return
      }
      release?.()
      release = undefined
      taken = Promise.resolve(true)
    },
    isTaken: () => taken,
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

/** Calls once no window runs a session any more, ended, closed or crashed; never after the returned function is called. */
export function whenSessionFree(onFree: () => void, holds: Holds = deviceHolds()): () => void {
  const waiting = new AbortController()
  // Shared with other windows that wait too, and let go at once.
  const free = (): void => {
    if (!waiting.signal.aborted) onFree()
  }
  holds?.request(holdName, { mode: 'shared', signal: waiting.signal }, free).catch(() => undefined)
  return () => waiting.abort()
}

/** What a task came to that runs only while no window has a session; `busy`: one has, and the task was not begun. */
export type WhileFree<Value> = { readonly kind: 'done'; readonly value: Value } | { readonly kind: 'busy' }

/** Runs a task while no window has a session, and lets none begin meanwhile; where the browser has no locks it just runs. */
export async function whileNoSession<Value>(
  task: () => Promise<Value>,
  holds: Holds = deviceHolds(),
): Promise<WhileFree<Value>> {
  const run = async (): Promise<WhileFree<Value>> => ({ kind: 'done', value: await task() })
  if (holds === undefined) return run()
  let isBegun = false
  try {
    return await holds.request(holdName, { ifAvailable: true }, (lock): Promise<WhileFree<Value>> => {
      isBegun = lock !== null
      return lock === null ? Promise.resolve({ kind: 'busy' }) : run()
    })
  } catch (error) {
    // Refused by a private mode: nobody else can hold it either. What the task itself throws is its own.
    if (isBegun) throw error
    return run()
  }
}
