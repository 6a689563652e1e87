import type { Point3 } from '#anatomy/field.ts'
import type { Finger } from './picture.ts'

/**
 * Fingers that trace on the skin. Each event of the pointer is told with all that the browser had bundled into it, so
 * that a quick hand is seen as it moved. `skinAt`: the place under a pixel, metres at rest. Returns what listens to one
 * pointer event: true where the finger traces. A finger that came down before tracing began goes on as the gesture it
 * was; one that traces does so until it is lifted. What is told is one object for all events: it holds for the call.
 */
export function createTracing(
  host: HTMLElement,
  skinAt: (xPx: number, yPx: number) => Point3 | undefined,
  listener: () => ((finger: Finger) => void) | undefined,
): (event: PointerEvent) => boolean {
  const tracing = new Set<number>()
  const finger = { id: 0, atMs: 0, restPoint: undefined as Point3 | undefined, pressure: 0, isLifted: false }
  let left = 0
  let top = 0

  const tell = (event: PointerEvent, isLifted: boolean): void => {
    finger.id = event.pointerId
    finger.atMs = event.timeStamp
    finger.restPoint = skinAt(event.clientX - left, event.clientY - top)
    finger.pressure = event.pressure
    finger.isLifted = isLifted
    listener()?.(finger)
  }

  return (event) => {
    if (event.type === 'pointerdown') {
      if (listener() === undefined) return false
      tracing.add(event.pointerId)
      // Once a touch: nothing scrolls under a finger that traces, and a box a move is garbage a move.
      const box = host.getBoundingClientRect()
      left = box.left
      top = box.top
    } else if (!tracing.has(event.pointerId)) {
      return false
    }
    const isLifted = event.type === 'pointerup' || event.type === 'pointercancel'
    if (isLifted) tracing.delete(event.pointerId)
    const bundled = event.type === 'pointermove' ? (event.getCoalescedEvents?.() ?? []) : []
    if (bundled.length === 0) tell(event, isLifted)
    for (const one of bundled) tell(one, false)
    return true
  }
}
