/** What a hand that does not play with the picture means: it lies still, or it lies flat. */
export type RestingHand = 'held' | 'palm'

/** One finger, pen or mouse button on the glass. */
export type Contact = {
  readonly id: number
  /** Pixels of the page. */
  readonly x: number
  readonly y: number
  /** Half the width of what touches, in pixels; 0 where the device cannot tell. */
  readonly radiusPx: number
  /** When it was so, on any clock that goes forward: all contacts of one hand on the same one. */
  readonly atMs: number
  /** Whether it came down on the picture: only there a hold means something, a palm does everywhere. */
  readonly isOnPicture: boolean
}

/** A still contact is a hold after this long. */
export const HOLD_MS = 500

/** A hand with a tremor strays this far from where it came down; what goes farther turns the picture. */
export const HOLD_SLOP_PX = 16

/** So many contacts at once are a hand and not fingers: two of them zoom. */
export const PALM_CONTACTS = 3

/** A contact wider than this is no fingertip. */
export const PALM_RADIUS_PX = 40

type Finger = {
  readonly x: number
  readonly y: number
  readonly fromMs: number
  readonly isOnPicture: boolean
  hasStrayed: boolean
}

/**
 * Tells a hand that rests on the glass from one that turns or zooms the picture. Each call takes one event and gives
 * what the hand has come to mean with it; one touch, from the first contact to the last one's end, means something once.
 */
export type HandWatch = {
  readonly down: (contact: Contact) => RestingHand | undefined
  readonly move: (contact: Omit<Contact, 'isOnPicture'>) => RestingHand | undefined
  readonly up: (contact: Pick<Contact, 'id' | 'radiusPx' | 'atMs'>) => RestingHand | undefined
  /** The device took a contact back: it does so with a hand that it thinks was laid down by mistake. */
  readonly taken: (id: number) => RestingHand | undefined
  /** When to look again if nothing happens until then; undefined while nothing can become a hold. */
  readonly dueMs: () => number | undefined
  /** Looks at a moment without an event. */
  readonly at: (nowMs: number) => RestingHand | undefined
}

/** A watch that has seen no hand yet. */
export function watchHand(): HandWatch {
  const fingers = new Map<number, Finger>()
  /** From the first stray on this touch is a gesture, whatever the other fingers do. */
  let isGesture = false
  let isSpent = false

  const tell = (meaning: RestingHand | undefined): RestingHand | undefined => {
    if (meaning === undefined || isSpent) return undefined
    isSpent = true
    return meaning
  }

  const lift = (id: number): void => {
    fingers.delete(id)
    if (fingers.size > 0) return
    isGesture = false
    isSpent = false
  }

  const dueMs = (): number | undefined => {
    if (isGesture || isSpent) return undefined
    let earliestMs: number | undefined
    for (const { fromMs, isOnPicture } of fingers.values()) {
      if (isOnPicture && (earliestMs === undefined || fromMs < earliestMs)) earliestMs = fromMs
    }
    return earliestMs === undefined ? undefined : earliestMs + HOLD_MS
  }

  const at = (nowMs: number): RestingHand | undefined => {
    const holdMs = dueMs()
    return tell(holdMs !== undefined && nowMs >= holdMs ? 'held' : undefined)
  }

  return {
    down: ({ id, x, y, radiusPx, atMs, isOnPicture }) => {
      fingers.set(id, { x, y, fromMs: atMs, isOnPicture, hasStrayed: false })
      const isPalm = fingers.size >= PALM_CONTACTS || radiusPx > PALM_RADIUS_PX
      return tell(isPalm ? 'palm' : undefined) ?? at(atMs)
    },
    move: ({ id, x, y, radiusPx, atMs }) => {
      const finger = fingers.get(id)
      if (finger === undefined) return undefined
      // A hand that is laid down begins as a fingertip and widens.
      if (radiusPx > PALM_RADIUS_PX) return tell('palm')
      // It had been still for long enough by then, although nobody looked in between.
      const held = finger.hasStrayed ? undefined : at(atMs)
      finger.hasStrayed ||= Math.hypot(x - finger.x, y - finger.y) > HOLD_SLOP_PX
      isGesture ||= finger.hasStrayed
      return held
    },
    up: ({ id, radiusPx, atMs }) => {
      // Browsers keep small moves to themselves: a slap may be known to be wide only when it is over.
      const meaning = fingers.has(id) ? (tell(radiusPx > PALM_RADIUS_PX ? 'palm' : undefined) ?? at(atMs)) : undefined
      lift(id)
      return meaning
    },
    taken: (id) => {
      const finger = fingers.get(id)
      const meaning = tell(finger !== undefined && !finger.hasStrayed && !isGesture ? 'palm' : undefined)
      lift(id)
      return meaning
    },
    dueMs,
    at,
  }
}
