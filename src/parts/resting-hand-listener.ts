import { type RestingHand, watchHand } from './resting-hand.ts'

/**
 * Listens for a hand that rests: anywhere in `room` for a flat one, in `picture` for one that is held still. It listens
 * before the picture's own gestures and takes nothing from them. Runs until the returned function is called.
 */
export function listenForRestingHand(
  room: HTMLElement,
  picture: HTMLElement,
  onRest: (meaning: RestingHand) => void,
): () => void {
  const watch = watchHand()
  let timer: ReturnType<typeof setTimeout> | undefined
  let waitedMs: number | undefined
  /** This touch was a hand at rest: whatever lies under it is not pressed when it is lifted. */
  let hasRested = false

  /** `nowMs`: the time of the event, which is not always the clock of the page's timers. */
  const report = (meaning: RestingHand | undefined, nowMs: number): void => {
    const dueMs = watch.dueMs()
    if (dueMs !== waitedMs) {
      waitedMs = dueMs
      clearTimeout(timer)
      if (dueMs !== undefined) timer = setTimeout(() => report(watch.at(dueMs), dueMs), Math.max(0, dueMs - nowMs))
    }
    if (meaning === undefined) return
    hasRested = true
    onRest(meaning)
  }

  const contact = ({ pointerId, pointerType, clientX, clientY, width, height, timeStamp }: PointerEvent) => ({
    id: pointerId,
    x: clientX,
    y: clientY,
    // A mouse has no width, and some pens report that of the hand behind them.
    radiusPx: pointerType === 'touch' ? Math.max(width, height) / 2 : 0,
    atMs: timeStamp,
  })

  const onDown = (event: PointerEvent): void => {
    if (event.isPrimary) hasRested = false
    if (event.button !== 0) return
    const isOnPicture = event.target instanceof Node && picture.contains(event.target)
    // A mouse means nothing outside the picture, and would be counted as a finger of the hand.
    if (!isOnPicture && event.pointerType !== 'touch') return
    report(watch.down({ ...contact(event), isOnPicture }), event.timeStamp)
  }
  const onMove = (event: PointerEvent): void => report(watch.move(contact(event)), event.timeStamp)
  const onUp = (event: PointerEvent): void => report(watch.up(contact(event)), event.timeStamp)
  const onCancel = (event: PointerEvent): void => report(watch.taken(event.pointerId), event.timeStamp)
  // A long press opens a menu where the platform has one, which would take the hand away.
  const onMenu = (event: Event): void => event.preventDefault()

  const onTouchEnd = (event: TouchEvent): void => {
    if (hasRested) event.preventDefault()
  }

  // Where a finger goes and ends is heard on the window: it may leave the room meanwhile.
  const { defaultView: page } = room.ownerDocument
  room.addEventListener('pointerdown', onDown, { capture: true })
  room.addEventListener('touchend', onTouchEnd, { capture: true, passive: false })
  picture.addEventListener('contextmenu', onMenu)
  page?.addEventListener('pointermove', onMove, { capture: true, passive: true })
  page?.addEventListener('pointerup', onUp, { capture: true })
  page?.addEventListener('pointercancel', onCancel, { capture: true })
  return () => {
    clearTimeout(timer)
    room.removeEventListener('pointerdown', onDown, { capture: true })
    room.removeEventListener('touchend', onTouchEnd, { capture: true })
    picture.removeEventListener('contextmenu', onMenu)
    page?.removeEventListener('pointermove', onMove, { capture: true })
    page?.removeEventListener('pointerup', onUp, { capture: true })
    page?.removeEventListener('pointercancel', onCancel, { capture: true })
  }
}
