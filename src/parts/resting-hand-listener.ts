import { type RestingHand, watchHand } from './resting-hand.ts'

/** Without a frame, as behind another window, a hold is looked at after this time all the same. */
const LONGEST_FRAME_MS = 100

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
  const { defaultView: page } = room.ownerDocument
  let timer: ReturnType<typeof setTimeout> | undefined
  let frame: number | undefined
  let waitedMs: number | undefined
  /** This touch was a hand at rest: whatever lies under it is not pressed when it is lifted. */
  let hasRested = false

  const stopWaiting = (): void => {
    clearTimeout(timer)
    if (frame !== undefined) page?.cancelAnimationFrame(frame)
    frame = undefined
  }

  /**
   * Moves are handed over with the next frame: on a device that draws slowly a finger may long have gone elsewhere when
   * its time is up, and what turns the picture is no hold.
   */
  const lookOnceMovesAreHere = (dueMs: number): void => {
    const look = (): void => {
      stopWaiting()
      report(watch.at(dueMs), dueMs)
    }
    frame = page?.requestAnimationFrame(look)
    timer = setTimeout(look, LONGEST_FRAME_MS)
  }

  /** `nowMs`: the time of the event, which is not always the clock of the page's timers. */
  const report = (meaning: RestingHand | undefined, nowMs: number): void => {
    const dueMs = watch.dueMs()
    if (dueMs !== waitedMs) {
      waitedMs = dueMs
      stopWaiting()
      if (dueMs !== undefined) timer = setTimeout(lookOnceMovesAreHere, Math.max(0, dueMs - nowMs), dueMs)
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
  room.addEventListener('pointerdown', onDown, { capture: true })
  room.addEventListener('touchend', onTouchEnd, { capture: true, passive: false })
  picture.addEventListener('contextmenu', onMenu)
  page?.addEventListener('pointermove', onMove, { capture: true, passive: true })
  page?.addEventListener('pointerup', onUp, { capture: true })
  page?.addEventListener('pointercancel', onCancel, { capture: true })
  return () => {
    stopWaiting()
    room.removeEventListener('pointerdown', onDown, { capture: true })
    room.removeEventListener('touchend', onTouchEnd, { capture: true })
    picture.removeEventListener('contextmenu', onMenu)
    page?.removeEventListener('pointermove', onMove, { capture: true })
    page?.removeEventListener('pointerup', onUp, { capture: true })
    page?.removeEventListener('pointercancel', onCancel, { capture: true })
  }
}
