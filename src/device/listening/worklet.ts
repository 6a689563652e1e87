import { createFramer } from './frames.ts'

// Runs on the audio thread. What TypeScript's libraries do not know of that place:
declare class AudioWorkletProcessor {
  readonly port: MessagePort
}
declare function registerProcessor(name: string, processor: new () => AudioWorkletProcessor): void

/** Hands the microphone's samples over to whoever holds the port, frame by frame; they are not kept here. */
class Frames extends AudioWorkletProcessor {
  private port_: MessagePort | undefined

  private readonly transfer: ArrayBuffer[] = []

  private readonly framer = createFramer((frame) => {
    this.transfer[0] = frame.buffer
    this.port_?.postMessage(frame, this.transfer)
  })

  constructor() {
    super()
    this.port.onmessage = ({ data }: MessageEvent<MessagePort>) => {
      this.port_ = data
      data.onmessage = (back: MessageEvent<Float32Array<ArrayBuffer>>) => this.framer.giveBack(back.data)
    }
  }

  /** A microphone that has gone gives no channel: then no frame leaves, and that is noticed. */
  process([input]: readonly (readonly Float32Array[])[]): boolean {
    const channel = input?.[0]
    if (channel !== undefined && this.port_ !== undefined) this.framer.add(channel)
    return true
  }
}

registerProcessor('frames', Frames)
