import type { Point3 } from '#anatomy/field.ts'
import type { Finger } from '../picture.ts'

/**
 * Fingers that trace on the skin. Each event of the pointer is told with all that the browser had bundled into it, so
 * that a quick hand is seen as it moved. `skinAt`: the place under a pixel, metres at rest. Returns what listens to one
 * pointer event: true where the finger traces. A finger that came down before tracing began goes on as the gesture it
 * was; one that traces does so until it is lifted.
 */
export function createTracing(
  host: HTMLElement,
  skinAt: (xPx: number, yPx: number) => Point3 | undefined,
  listener: () => ((finger: Finger) => void) | undefined,
): (event: PointerEvent) => boolean {
  const tracing = new Set<number>()

  const tell = (event: PointerEvent, isLifted: boolean, left: number, top: number): void => {
    const xPx = event.clientX - left
    const yPx = event.clientY - top
    listener()?.({
      id: event.pointerId,
      atMs: event.timeStamp,
      xPx,
      yPx,
      restPoint: skinAt(xPx, yPx),
      pressure: event.pressure,
      isLifted,
    })
  }

  return (event) => {
    if (event.type === 'pointerdown') {
      if (listener() === undefined) return false
      tracing.add(event.pointerId)
    } else if (!tracing.has(event.pointerId)) {
      return false
    }
    const { left, top } = host.getBoundingClientRect()
    const isLifted = event.type === 'pointerup' || event.type === 'pointercancel'
    if (isLifted) tracing.delete(event.pointerId)
    const bundled = event.type === 'pointermove' ? (event.getCoalescedEvents?.() ?? []) : []
    if (bundled.length === 0) tell(event, isLifted, left, top)
    for (const one of bundled) tell(one, false, left, top)
    return true
  }
}
