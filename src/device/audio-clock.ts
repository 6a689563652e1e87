/** What of an audio context tells the time; not every browser says when its output is heard. */
export type AudioTime = Pick<AudioContext, 'currentTime'> & Partial<Pick<AudioContext, 'getOutputTimestamp'>>

/** Tells moments of the page by the clock of the sound. */
export type AudioClock = {
  /** Looks at both clocks; to be called at every tick. */
  readonly look: () => void
  /** When a moment of the page, ms of its monotonic clock, is heard: seconds of the audio clock. */
  readonly atS: (pageMs: number) => number
}

/** Looks that count. At four a second: sound that was held up is followed within seconds, and one bad look moves nothing. */
const LOOKS = 9

/** How far what a device says about its output may be from the audio clock: what wireless headphones need, and no more. */
const LONGEST_OUTPUT_S = 0.6
/** Output cannot be ahead of what was computed; this much is rounding. */
const ROUNDING_S = 0.02

/**
 * The audio clock as the page sees it goes on in steps as long as the device's buffer, 10 to 50 ms, and is read whenever
 * the page gets round to it. When a sample leaves the device is said to a tenth of a millisecond; so that is taken where
 * it is said and can be true, and it brings strokes to the ear when the picture shows them. Elsewhere a step has just
 * been made where the clock is furthest ahead.
 */
export function createAudioClock(audio: AudioTime, nowMs: () => number): AudioClock {
  let looks: number[] = []
  let isSaid = false
  let aheadS = 0

  /** Audio clock less page clock by what the device says of its output, s; undefined where that cannot be true. */
  function said(): number | undefined {
    const { contextTime = 0, performanceTime = 0 } = audio.getOutputTimestamp?.() ?? {}
    if (!(contextTime > 0 && performanceTime > 0)) return undefined
    const outputS = contextTime - performanceTime / 1_000
    const behindS = audio.currentTime - outputS - nowMs() / 1_000
    return behindS > -ROUNDING_S && behindS < LONGEST_OUTPUT_S ? outputS : undefined
  }

  return {
    look() {
      const output = said()
      if (isSaid !== (output !== undefined)) {
        isSaid = output !== undefined
        looks = []
      }
      looks = [...looks, output ?? audio.currentTime - nowMs() / 1_000].slice(-LOOKS)
      const inOrder = [...looks].sort((one, other) => one - other)
      aheadS = inOrder.at(isSaid ? Math.floor(inOrder.length / 2) : -1) ?? 0
    },
    atS: (pageMs) => pageMs / 1_000 + aheadS,
  }
}
