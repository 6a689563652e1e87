/** Ticks a second are enough for a session; pictures and tones interpolate between. */
export const TICK_EVERY_MS = 250

/** A gap longer than this is no tick: the device slept, or the page was held up (E8). */
export const JUMP_LIMIT_MS = 2_000

/** What a clock reports. */
export type ClockListener = {
  /** Whole milliseconds since the report before; no millisecond is lost or counted twice. */
  readonly onTick: (deltaMs: number) => void
  /** Time that nobody watched; it is not ticked afterwards. */
  readonly onJump: (byMs: number) => void
}

/** Something of the device that is on or off. */
export type Switch = {
  /** Turns it on or off; asking for what already is changes nothing. Off holds when the call returns. */
  readonly set: (isOn: boolean) => void
}

/** A switch for time, which says up to which moment it has reported, ms of the monotonic clock: now, while it is off. */
export type Clock = Switch & { readonly reportedToMs: () => number }

/** The timers and clocks a `Clock` stands on; tests bring their own. */
export type TimeSource = {
  /** A clock that only goes forward. */
  readonly monotonicMs: () => number
  /** The time of day; unlike the monotonic clock of some systems it goes on while the device sleeps. */
  readonly wallMs: () => number
  /** Calls again and again until the returned function is called. */
  readonly every: (periodMs: number, call: () => void) => () => void
}

export const deviceTime: TimeSource = {
  monotonicMs: () => performance.now(),
  wallMs: () => Date.now(),
  every: (periodMs, call) => {
    const timer = setInterval(call, periodMs)
    return () => clearInterval(timer)
  },
}

/** A clock that ticks while it is on. It is made switched off. */
export function createClock(listener: ClockListener, time: TimeSource = deviceTime): Clock {
  let stopTimer: (() => void) | undefined
  let seenMs = 0
  let seenWallMs = 0
  /** Part of a millisecond that was measured and not reported yet. */
  let owedMs = 0

  function restartMeasuring(): void {
    seenMs = time.monotonicMs()
    seenWallMs = time.wallMs()
    owedMs = 0
  }

  function report(): void {
    if (stopTimer === undefined) return
    const nowMs = time.monotonicMs()
    const nowWallMs = time.wallMs()
    const gapMs = nowMs - seenMs
    const wallGapMs = nowWallMs - seenWallMs
    // A clock set forward or back looks like sleep: whether it was one cannot be known, so it counts as one.
    if (gapMs > JUMP_LIMIT_MS || Math.abs(wallGapMs - gapMs) > JUMP_LIMIT_MS) {
      restartMeasuring()
      listener.onJump(Math.round(Math.max(gapMs, Math.abs(wallGapMs))))
      return
    }
    seenMs = nowMs
    seenWallMs = nowWallMs
    const deltaMs = Math.floor(gapMs + owedMs)
    owedMs += gapMs - deltaMs
    if (deltaMs > 0) listener.onTick(deltaMs)
  }

  return {
    set(isOn) {
      if (isOn === (stopTimer !== undefined)) return
      if (isOn) {
        restartMeasuring()
        stopTimer = time.every(TICK_EVERY_MS, report)
      } else {
        stopTimer?.()
        stopTimer = undefined
      }
    },
    reportedToMs: () => (stopTimer === undefined ? time.monotonicMs() : seenMs - owedMs),
  }
}
