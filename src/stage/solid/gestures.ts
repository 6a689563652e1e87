/** What a hand on the picture means. */
export type GestureHandlers = {
  /** Turned by so many pixels. */
  readonly onTurn: (dxPx: number, dyPx: number) => void
  /** Zoomed: the distance is multiplied by `factor`. */
  readonly onZoom: (factor: number) => void
  /** Tapped at a place of the picture, in pixels from its top left. */
  readonly onTap: (xPx: number, yPx: number) => void
  readonly onReset: () => void
  /** A finger that came down, moved or was lifted; true where it traces and is no gesture. */
  readonly onFinger?: (event: PointerEvent) => boolean
}

/** A touch that moves less than this and ends sooner than that is a tap. */
const TAP_SLOP_PX = 8
const TAP_LONGEST_MS = 700
const KEY_TURN_PX = 48
const KEY_ZOOM = 1.14

/** Listens to pointers, wheel and keys on `host` until the returned function is called. */
export function listenToGestures(host: HTMLElement, handlers: GestureHandlers): () => void {
  const fingers = new Map<number, { x: number; y: number }>()
  let travelledPx = 0
  let startedMs = 0
  let mostFingers = 0
  let spreadPx = 0

  const spread = (): number => {
    const [a, b] = [...fingers.values()]
    return a === undefined || b === undefined ? 0 : Math.hypot(a.x - b.x, a.y - b.y)
  }

  const capture = (event: PointerEvent): void => {
    // Synthetic pointers of tests and some pens cannot be captured; the drag then simply ends at the edge.
    try {
      host.setPointerCapture(event.pointerId)
    } catch {
      return
    }
  }

  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0) return
    if (handlers.onFinger?.(event) === true) {
      capture(event)
      return
    }
    if (fingers.size === 0) {
      travelledPx = 0
      startedMs = event.timeStamp
      mostFingers = 0
    }
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY })
    mostFingers = Math.max(mostFingers, fingers.size)
    spreadPx = spread()
    capture(event)
  }

  const onMove = (event: PointerEvent): void => {
    const finger = fingers.get(event.pointerId)
    if (finger === undefined) {
      handlers.onFinger?.(event)
      return
    }
    const dx = event.clientX - finger.x
    const dy = event.clientY - finger.y
    finger.x = event.clientX
    finger.y = event.clientY
    travelledPx += Math.hypot(dx, dy)
    if (travelledPx < TAP_SLOP_PX) return
    if (fingers.size >= 2) {
      const now = spread()
      if (spreadPx > 0 && now > 0) handlers.onZoom(spreadPx / now)
      spreadPx = now
      handlers.onTurn(dx / fingers.size, dy / fingers.size)
    } else {
      handlers.onTurn(dx, dy)
    }
  }

  const onUp = (event: PointerEvent): void => {
    if (!fingers.delete(event.pointerId)) {
      handlers.onFinger?.(event)
      return
    }
    spreadPx = spread()
    if (fingers.size > 0 || event.type === 'pointercancel') return
    const isTap = mostFingers === 1 && travelledPx < TAP_SLOP_PX && event.timeStamp - startedMs < TAP_LONGEST_MS
    if (!isTap) return
    const box = host.getBoundingClientRect()
    handlers.onTap(event.clientX - box.left, event.clientY - box.top)
  }

  const onWheel = (event: WheelEvent): void => {
    event.preventDefault()
    const pixels = event.deltaMode === 1 ? event.deltaY * 16 : event.deltaY
    handlers.onZoom(Math.exp(Math.max(-120, Math.min(120, pixels)) * 0.0016))
  }

  const onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    switch (event.key) {
      case 'ArrowLeft':
        handlers.onTurn(KEY_TURN_PX, 0)
        break
      case 'ArrowRight':
        handlers.onTurn(-KEY_TURN_PX, 0)
        break
      case 'ArrowUp':
        handlers.onTurn(0, KEY_TURN_PX)
        break
      case 'ArrowDown':
        handlers.onTurn(0, -KEY_TURN_PX)
        break
      case '+':
      case '=':
        handlers.onZoom(1 / KEY_ZOOM)
        break
      case '-':
        handlers.onZoom(KEY_ZOOM)
        break
      case '0':
        handlers.onReset()
        break
      default:
        return
    }
    event.preventDefault()
  }

  host.addEventListener('pointerdown', onDown)
  host.addEventListener('pointermove', onMove)
  host.addEventListener('pointerup', onUp)
  host.addEventListener('pointercancel', onUp)
  host.addEventListener('wheel', onWheel, { passive: false })
  host.addEventListener('keydown', onKey)
  return () => {
    host.removeEventListener('pointerdown', onDown)
    host.removeEventListener('pointermove', onMove)
    host.removeEventListener('pointerup', onUp)
    host.removeEventListener('pointercancel', onUp)
    host.removeEventListener('wheel', onWheel)
    host.removeEventListener('keydown', onKey)
  }
}
