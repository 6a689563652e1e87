import { FRAME_SAMPLES } from './config.ts'

/** Cuts a stream of samples into frames of 512. Frames that are given back are used again. */
export type Framer = {
  readonly add: (samples: Float32Array) => void
  readonly giveBack: (frame: Float32Array<ArrayBuffer>) => void
}

/** `send` gets each frame once it is full, and may give its memory away. */
export function createFramer(send: (frame: Float32Array<ArrayBuffer>) => void): Framer {
  const spare: Float32Array<ArrayBuffer>[] = []
  let frame = new Float32Array(FRAME_SAMPLES)
  let filled = 0
  return {
    add(samples) {
      for (let index = 0; index < samples.length; index += 1) {
        frame[filled] = samples[index] ?? 0
        filled += 1
        if (filled < FRAME_SAMPLES) continue
        send(frame)
        frame = spare.pop() ?? new Float32Array(FRAME_SAMPLES)
        filled = 0
      }
    },
    giveBack(back) {
      if (back.length === FRAME_SAMPLES) spare.push(back)
    },
  }
}
