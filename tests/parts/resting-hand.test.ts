import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type HandWatch,
  HOLD_MS,
  HOLD_SLOP_PX,
  PALM_CONTACTS,
  PALM_RADIUS_PX,
  type RestingHand,
  watchHand,
} from '#parts/resting-hand.ts'

const fingertipPx = 12

type Touch = { readonly id?: number; readonly x?: number; readonly y?: number; readonly radiusPx?: number }

function down(watch: HandWatch, atMs: number, touch: Touch = {}, isOnPicture = true): RestingHand | undefined {
  return watch.down({ id: 1, x: 100, y: 100, radiusPx: fingertipPx, ...touch, atMs, isOnPicture })
}

function move(watch: HandWatch, atMs: number, touch: Touch): RestingHand | undefined {
  return watch.move({ id: 1, x: 100, y: 100, radiusPx: fingertipPx, ...touch, atMs })
}

function lift(watch: HandWatch, atMs: number, id = 1, radiusPx = fingertipPx): RestingHand | undefined {
  return watch.up({ id, radiusPx, atMs })
}

/** A finger on its way: where it is so many ms after it came down, reported so often until it has gone so far. */
function drag(hz: number, pathAt: (ms: number) => readonly [x: number, y: number], untilMs: number) {
  const watch = watchHand()
  let told: { readonly meaning: RestingHand; readonly atMs: number } | undefined
  const note = (meaning: RestingHand | undefined, atMs: number) => {
    if (meaning !== undefined) told ??= { meaning, atMs }
  }
  note(down(watch, 0), 0)
  for (let index = 1; (index * 1_000) / hz <= untilMs; index += 1) {
    const atMs = (index * 1_000) / hz
    // A timer looks in between, as the listener's does.
    const dueMs = watch.dueMs()
    if (dueMs !== undefined && dueMs <= atMs) note(watch.at(dueMs), dueMs)
    const [x, y] = pathAt(atMs)
    note(move(watch, atMs, { x: 100 + x, y: 100 + y }), atMs)
  }
  note(lift(watch, untilMs), untilMs)
  return told
}

describe('a hold', () => {
  test('is told at half a second, whether anything is reported meanwhile or not', () => {
    const watch = watchHand()
    expect(down(watch, 1_000)).toBeUndefined()
    expect(watch.dueMs()).toBe(1_000 + HOLD_MS)
    expect(HOLD_MS).toBe(500)
    expect(watch.at(1_499.9)).toBeUndefined()
    expect(watch.at(1_500)).toBe('held')
  })

  test('is told when the finger leaves, where nobody looked in time', () => {
    const watch = watchHand()
    down(watch, 0)
    expect(lift(watch, 512)).toBe('held')
  })

  test('is told by the next event of any finger, where nobody looked in time', () => {
    const moved = watchHand()
    down(moved, 0)
    expect(move(moved, 700, { x: 300 })).toBe('held')
    const second = watchHand()
    down(second, 0)
    expect(down(second, 600, { id: 2, x: 140 })).toBe('held')
  })

  test('is no tap', () => {
    const watch = watchHand()
    down(watch, 0)
    expect(lift(watch, 499)).toBeUndefined()
    expect(watch.dueMs()).toBeUndefined()
    expect(watch.at(10_000)).toBeUndefined()
  })

  test.each([15, 60, 240])('may tremble, at %i events a second', (hz) => {
    const tremor = (ms: number) => [14 * Math.sin(ms / 23), 5 * Math.cos(ms / 31)] as const
    expect(drag(hz, tremor, 900)).toEqual({ meaning: 'held', atMs: HOLD_MS })
  })

  test.each([15, 60, 240])('is no turn of the picture, at %i events a second', (hz) => {
    // Quick, slow to begin, there and back: each is past the slop within half a second.
    const paths = [
      (ms: number) => [ms * 0.6, 0] as const,
      (ms: number) => [Math.max(0, ms - 300) * 0.4, 0] as const,
      (ms: number) => [0, 60 * Math.sin(ms / 160)] as const,
    ]
    for (const path of paths) expect(drag(hz, path, 1_500)).toBeUndefined()
  })

  test('never comes of any drag that has strayed by half a second, nor is missed where none has', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(15, 24, 60, 120, 240),
        fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (hz, angle, pxPerMs) => {
          const told = drag(hz, (ms) => [ms * pxPerMs * Math.cos(angle), ms * pxPerMs * Math.sin(angle)], 800)
          // The last report before half a second is up decides: later ones come after the hold was told.
          const lastMs = (Math.ceil((HOLD_MS * hz) / 1_000) - 1) * (1_000 / hz)
          const hasStrayed = lastMs * pxPerMs > HOLD_SLOP_PX + 1e-9
          if (Math.abs(lastMs * pxPerMs - HOLD_SLOP_PX) < 1e-6) return
          expect(told?.meaning).toBe(hasStrayed ? undefined : 'held')
        },
      ),
      { numRuns: 400 },
    )
  })

  test('does not come back in a drag that stands still at its end', () => {
    const watch = watchHand()
    down(watch, 0)
    move(watch, 100, { x: 180 })
    expect(watch.dueMs()).toBeUndefined()
    expect(watch.at(5_000)).toBeUndefined()
    expect(lift(watch, 6_000)).toBeUndefined()
  })

  test('is told once, and again for the next touch', () => {
    const watch = watchHand()
    down(watch, 0)
    expect(watch.at(500)).toBe('held')
    expect(watch.at(900)).toBeUndefined()
    expect(lift(watch, 2_000)).toBeUndefined()
    down(watch, 3_000)
    expect(watch.at(3_500)).toBe('held')
  })

  test('counts beside the picture for nothing', () => {
    const watch = watchHand()
    down(watch, 0, {}, false)
    expect(watch.dueMs()).toBeUndefined()
    expect(lift(watch, 4_000)).toBeUndefined()
  })

  test('means the same by pen or mouse, which have no width', () => {
    const watch = watchHand()
    down(watch, 0, { radiusPx: 0 })
    expect(watch.at(500)).toBe('held')
  })
})

describe('two fingers', () => {
  test('that zoom are no hold, although one of them stands still', () => {
    const watch = watchHand()
    down(watch, 0)
    down(watch, 40, { id: 2, x: 220 })
    expect(move(watch, 200, { id: 2, x: 260 })).toBeUndefined()
    expect(watch.at(5_000)).toBeUndefined()
    expect(lift(watch, 900, 2)).toBeUndefined()
    expect(lift(watch, 5_000)).toBeUndefined()
  })

  test('that lie still are one', () => {
    const watch = watchHand()
    down(watch, 0)
    down(watch, 40, { id: 2, x: 220 })
    expect(watch.dueMs()).toBe(500)
    expect(watch.at(500)).toBe('held')
  })
})

describe('a flat hand', () => {
  test('is three contacts, at once', () => {
    const watch = watchHand()
    expect(down(watch, 0)).toBeUndefined()
    expect(down(watch, 5, { id: 2, x: 150 })).toBeUndefined()
    expect(down(watch, 9, { id: 3, x: 200 })).toBe('palm')
    expect(PALM_CONTACTS).toBe(3)
  })

  test('is three contacts even when two of them were zooming', () => {
    const watch = watchHand()
    down(watch, 0)
    down(watch, 5, { id: 2, x: 150 })
    move(watch, 100, { id: 2, x: 300 })
    expect(down(watch, 120, { id: 3, x: 200 })).toBe('palm')
  })

  test('is no three taps one after the other', () => {
    const watch = watchHand()
    for (let tap = 0; tap < 3; tap += 1) {
      expect(down(watch, tap * 200, { id: tap })).toBeUndefined()
      expect(lift(watch, tap * 200 + 80, tap)).toBeUndefined()
    }
  })

  test('is one wide contact, from the start or once it has widened', () => {
    expect(PALM_RADIUS_PX).toBe(40)
    expect(down(watchHand(), 0, { radiusPx: 40 })).toBeUndefined()
    expect(down(watchHand(), 0, { radiusPx: 40.5 })).toBe('palm')
    const watch = watchHand()
    down(watch, 0)
    expect(move(watch, 30, { radiusPx: 28 })).toBeUndefined()
    expect(move(watch, 45, { radiusPx: 52 })).toBe('palm')
    expect(move(watch, 60, { radiusPx: 60 })).toBeUndefined()
  })

  test('is a quick slap that is known to be wide only when it is over', () => {
    const watch = watchHand()
    down(watch, 0)
    expect(lift(watch, 120, 1, 55)).toBe('palm')
    down(watch, 1_000)
    expect(lift(watch, 1_120, 1, 40)).toBeUndefined()
  })

  test('pauses beside the picture too', () => {
    expect(down(watchHand(), 0, { radiusPx: 60 }, false)).toBe('palm')
  })

  test('is a contact that the device takes back from where it lay, and not one that was on its way', () => {
    const rejected = watchHand()
    down(rejected, 0)
    expect(rejected.taken(1)).toBe('palm')
    const swiped = watchHand()
    down(swiped, 0)
    move(swiped, 60, { x: 160 })
    expect(swiped.taken(1)).toBeUndefined()
    expect(watchHand().taken(7)).toBeUndefined()
  })
})

test('what was never put down moves, lifts and ends nothing', () => {
  const watch = watchHand()
  expect(move(watch, 0, { radiusPx: 90 })).toBeUndefined()
  expect(lift(watch, 900)).toBeUndefined()
  expect(watch.dueMs()).toBeUndefined()
})
