import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { PracticeActor, PracticeState } from '#session/practice.machine.ts'

/** The round's clock turns this often: a second that is seen to pass, and nothing finer. */
const TICK_MS = 100

/** Lets a round's time go by while a stroke is traced or a cue waits. */
export function useRoundClock(actor: PracticeActor, isRunning: boolean, isTouching: RefObject<boolean>): void {
  useEffect(() => {
    if (!isRunning) return
    let lastMs = performance.now()
    const timer = setInterval(() => {
      const nowMs = performance.now()
      actor.send({ type: 'clock.tick', deltaMs: nowMs - lastMs, isTouching: isTouching.current })
      lastMs = nowMs
    }, TICK_MS)
    return () => clearInterval(timer)
  }, [actor, isRunning, isTouching])
}

/** How long ago the frame was drawn that shows the cue, ms; undefined while there is none. */
export function useSinceCue(state: PracticeState): () => number | undefined {
  const cuedAtMs = useRef<number>(undefined)
  useLayoutEffect(() => {
    if (state !== 'cued') return
    const frame = requestAnimationFrame(() => {
      cuedAtMs.current = performance.now()
    })
    return () => {
      cancelAnimationFrame(frame)
      cuedAtMs.current = undefined
    }
  }, [state])
  return () => (cuedAtMs.current === undefined ? undefined : performance.now() - cuedAtMs.current)
}
