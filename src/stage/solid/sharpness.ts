/** How many pixels of the screen the picture draws, ruled by how long its frames take. A frame changes it in place. */
export type Sharpness = {
  /** Device pixels per CSS pixel now. */
  ratio: number
  /** Place in `stepsOf`: 0 is the sharpest. */
  step: number
  steps: readonly number[]
  /** Frames to let go by before the next is judged. */
  settling: number
  judged: number
  slow: number
  fast: number
  /** Judgements in a row that found every frame fast, and how many of them it takes to try a sharper picture. */
  fastInRow: number
  fastNeeded: number
}

const SHARPEST_RATIO = 2
/** From one step to the next the number of pixels falls by about a third. */
const STEP = 0.8
/** Frames longer than this are seen to stutter; shorter ones than `FAST_MS` keep up with a screen of 60 Hz. */
const SLOW_MS = 26
const FAST_MS = 18.5
/** No frame but a stall, or a page that was hidden. */
const STALL_MS = 250
/** Frames that are judged together, and of them how many must be slow, or fast. */
const JUDGED = 24
const SLOW_SHARE = 0.6
const FAST_SHARE = 0.95
/** A new size of the canvas makes its first frames dear. */
const SETTLING = 6
const FAST_NEEDED = 5
const MOST_FAST_NEEDED = 80

/** Ratios that a screen may be drawn at, the sharpest first; never fewer than one pixel for a pixel of the page. */
function stepsOf(deviceRatio: number): readonly number[] {
  const sharpest = Math.min(SHARPEST_RATIO, Math.max(1, deviceRatio))
  const steps: number[] = []
  for (let ratio = sharpest; ratio > 1.05; ratio *= STEP) steps.push(ratio)
  return [...steps, 1]
}

export function createSharpness(deviceRatio: number): Sharpness {
  const steps = stepsOf(deviceRatio)
  return {
    ratio: steps[0] ?? 1,
    step: 0,
    steps,
    settling: SETTLING,
    judged: 0,
    slow: 0,
    fast: 0,
    fastInRow: 0,
    fastNeeded: FAST_NEEDED,
  }
}

function goTo(sharpness: Sharpness, step: number): void {
  sharpness.step = step
  sharpness.ratio = sharpness.steps[step] ?? 1
  sharpness.settling = SETTLING
  sharpness.fastInRow = 0
}

/**
 * Takes the time (ms) from one frame to the next while the picture moves, and says whether `ratio` has changed. A device
 * that stutters gets fewer pixels at once; one that keeps up for long gets more again, and each time that this proves
 * too much the next attempt waits twice as long. Allocates nothing. Never to be called for a frame that follows rest.
 */
export function judgeFrame(sharpness: Sharpness, { sinceMs: frameMs }: { readonly sinceMs: number }): boolean {
  if (sharpness.steps.length < 2 || frameMs > STALL_MS) return false
  if (sharpness.settling > 0) {
    sharpness.settling -= 1
    return false
  }
  sharpness.judged += 1
  if (frameMs > SLOW_MS) sharpness.slow += 1
  else if (frameMs < FAST_MS) sharpness.fast += 1
  if (sharpness.judged < JUDGED) return false
  const isSlow = sharpness.slow >= JUDGED * SLOW_SHARE
  const isFast = sharpness.fast >= JUDGED * FAST_SHARE
  sharpness.judged = 0
  sharpness.slow = 0
  sharpness.fast = 0
  sharpness.fastInRow = isFast ? sharpness.fastInRow + 1 : 0
  if (isSlow && sharpness.step < sharpness.steps.length - 1) {
    goTo(sharpness, sharpness.step + 1)
    sharpness.fastNeeded = Math.min(MOST_FAST_NEEDED, sharpness.fastNeeded * 2)
    return true
  }
  if (sharpness.fastInRow >= sharpness.fastNeeded && sharpness.step > 0) {
    goTo(sharpness, sharpness.step - 1)
    return true
  }
  return false
}
