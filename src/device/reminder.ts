/** The timers and the clock a `Reminder` stands on; tests bring their own. */
export type ReminderTime = {
  readonly wallMs: () => number
  /** Calls once, unless the returned function is called before. */
  readonly once: (delayMs: number, call: () => void) => () => void
  /** Calls whenever the page can be seen again; timers may have slept with the device. */
  readonly onSeen: (call: () => void) => void
}

const deviceReminderTime: ReminderTime = {
  wallMs: () => Date.now(),
  once: (delayMs, call) => {
    const timer = setTimeout(call, delayMs)
    return () => clearTimeout(timer)
  },
  onSeen: (call) => {
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') call()
    })
  },
}

/** Longer delays overflow the browser's timers and would fire at once. */
const LONGEST_DELAY_MS = 60 * 60_000

export type Reminder = {
  /** Waits for a moment, epoch ms; `undefined` waits for none. Asking for the moment that is waited for changes nothing. */
  readonly set: (atMs: number | undefined) => void
}

/** Calls once a moment has come, and holds no timer otherwise. */
export function createReminder(onDue: () => void, time: ReminderTime = deviceReminderTime): Reminder {
  let waitedMs: number | undefined
  let cancel: (() => void) | undefined

  const look = (): void => {
    cancel?.()
    cancel = undefined
    if (waitedMs === undefined) return
    const leftMs = waitedMs - time.wallMs()
    if (leftMs > 0) {
      cancel = time.once(Math.min(leftMs, LONGEST_DELAY_MS), look)
      return
    }
    waitedMs = undefined
    onDue()
  }

  time.onSeen(look)
  return {
    set: (atMs) => {
      if (atMs === waitedMs) return
      waitedMs = atMs
      look()
    },
  }
}
