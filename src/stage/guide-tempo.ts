/**
 * How the guide travels a closed path: out on its first half and back on its second, slow at both turns; round and round
 * at one pace; or resting in one place.
 */
export type Travel = 'there-and-back' | 'around' | 'hold'

/** Where the guide is: `along` from 0 to 1 round the path; `pressing` from 0 (lifted) to 1 (resting on the skin). */
export type GuidePlace = { along: number; pressing: number; isReturning: boolean }

const TAU = Math.PI * 2

/**
 * Place of the guide after `elapsedMs` of a stroke that takes `strokeMs` there and back. Writes into `place`, because it
 * runs in every frame.
 */
export function placeGuide(elapsedMs: number, strokeMs: number, travel: Travel, place: GuidePlace): GuidePlace {
  const turn = strokeMs > 0 ? (((elapsedMs / strokeMs) % 1) + 1) % 1 : 0
  if (travel === 'hold') {
    place.along = 0
    place.pressing = 0.5 - 0.5 * Math.cos(TAU * turn)
    place.isReturning = false
  } else if (travel === 'around') {
    place.along = turn
    place.pressing = 1
    place.isReturning = false
  } else {
    // A cosine is slow at both ends, as a hand is that turns round without a jerk.
    const half = turn < 0.5 ? turn * 2 : turn * 2 - 1
    place.along = (turn < 0.5 ? 0 : 0.5) + 0.25 - 0.25 * Math.cos(Math.PI * half)
    place.pressing = turn < 0.5 ? 1 : 0.55
    place.isReturning = turn >= 0.5
  }
  return place
}
