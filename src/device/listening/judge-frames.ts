import { FRAME_MS, LONGEST_BACKLOG_MS } from './config.ts'
import type { Ear } from './ear.ts'
import type { FromWorker } from './messages.ts'

/** Where frames come from, and go back to, to be used again. */
export type FrameSource = {
  onFrame: (frame: Float32Array<ArrayBuffer>) => void
  readonly giveBack: (frame: Float32Array<ArrayBuffer>) => void
}

/** The end of a channel. Frames that nobody judges yet go straight back: they would be stale. */
export function framesOf(port: MessagePort): FrameSource {
  const transfer: ArrayBuffer[] = []
  const giveBack = (frame: Float32Array<ArrayBuffer>) => {
    transfer[0] = frame.buffer
    port.postMessage(frame, transfer)
  }
  const source: FrameSource = { onFrame: giveBack, giveBack }
  port.onmessage = ({ data }: MessageEvent<Float32Array<ArrayBuffer>>) => source.onFrame(data)
  return source
}

/** Frames that stay away for so long are lost. */
const SILENT_MS = 2_000
/**
 * A microphone that works is never quite silent: one that gives nothing but zeros for so long is switched off somewhere.
 * Not sooner, because some headsets do so between two words.
 */
const DEAD_MS = 10_000
/** The page is told that all is well after so many frames: twice a second. */
const BEAT_FRAMES = Math.round(500 / FRAME_MS)
const LONGEST_BACKLOG = Math.round(LONGEST_BACKLOG_MS / FRAME_MS)

/** Has frames judged in their order, one at a time, and tells what is heard, that all is well, or that it no longer is. */
export function judgeFrames(source: FrameSource, ear: Ear, tell: (message: FromWorker) => void): void {
  const waiting: Float32Array<ArrayBuffer>[] = []
  let isJudging = false
  let isLost = false
  let untold = BEAT_FRAMES - 1
  let deadFrames = 0
  let watch: ReturnType<typeof setTimeout> | undefined

  function lose(why: string): void {
    if (isLost) return
    isLost = true
    clearTimeout(watch)
    tell({ type: 'lost', why })
  }

  function expectFrames(): void {
    clearTimeout(watch)
    watch = setTimeout(lose, SILENT_MS, 'no frames came')
  }

  async function judge(): Promise<void> {
    isJudging = true
    for (let frame = waiting.shift(); frame !== undefined; frame = waiting.shift()) {
      deadFrames = isDead(frame) ? deadFrames + 1 : 0
      if (deadFrames * FRAME_MS >= DEAD_MS) {
        lose('the microphone gives nothing')
        return
      }
      const what = await ear.hear(frame)
      if (isLost) return
      if (what !== undefined) tell({ type: 'heard', what })
      source.giveBack(frame)
      untold += 1
      if (untold < BEAT_FRAMES) continue
      untold = 0
      expectFrames()
      tell({ type: 'beat' })
    }
    isJudging = false
  }

  source.onFrame = (frame) => {
    if (isLost) return
    waiting.push(frame)
    if (waiting.length > LONGEST_BACKLOG) lose('frames come faster than they are judged')
    else if (!isJudging) judge().catch((reason: unknown) => lose(String(reason)))
  }
  expectFrames()
}

function isDead(frame: Float32Array): boolean {
  for (let index = 0; index < frame.length; index += 1) if (frame[index] !== 0) return false
  return true
}
