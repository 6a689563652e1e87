import type { StrokeTone } from '#session/guided.effects.ts'

export type Vibration = {
  /** The strokes of this moment; undefined where hands do not work: still when it returns. */
  readonly set: (strokes: StrokeTone | undefined) => void
  /** The user's choice; turning it off is immediate. */
  readonly setOn: (isOn: boolean) => void
}

/** Vibrates for so long, or with 0 ends it; undefined where the device cannot. */
export type VibrationSource = ((ms: number) => unknown) | undefined

export function deviceVibration(): VibrationSource {
  if (typeof navigator === 'undefined' || typeof navigator.vibrate !== 'function') return undefined
  return (ms) => navigator.vibrate(ms)
}

/** A stroke's start is felt longer than its way back. */
const THERE_MS = 60
const BACK_MS = 25

/** A short pulse at each half stroke, instead of its tone. Its timers are set for one half ahead and no more. */
export function createVibration(vibrate: VibrationSource = deviceVibration()): Vibration {
  let isOn = false
  let strokes: StrokeTone | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  /** The last half that was felt; a tick that comes a moment before it must not bring it again. */
  let pulsed: number | undefined

  function still(): void {
    clearTimeout(timer)
    timer = undefined
    if (pulsed !== undefined) vibrate?.(0)
    pulsed = undefined
  }

  function pulse(half: number): void {
    timer = undefined
    pulsed = half
    vibrate?.(half % 2 === 0 ? THERE_MS : BACK_MS)
  }

  function apply(): void {
    if (!isOn || strokes === undefined) {
      still()
      return
    }
    const { strokeMs, elapsedMs, durationMs } = strokes
    const halfMs = strokeMs / 2
    const next = Math.ceil(elapsedMs / halfMs)
    const half = next === pulsed ? next + 1 : next
    clearTimeout(timer)
    timer = half * halfMs < durationMs ? setTimeout(() => pulse(half), half * halfMs - elapsedMs) : undefined
  }

  return {
    set(next) {
      strokes = next
      apply()
    },
    setOn(next) {
      isOn = next
      apply()
    },
  }
}
