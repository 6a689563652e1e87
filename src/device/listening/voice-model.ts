import type { InferenceSession, Tensor } from 'onnxruntime-web/wasm'
import { CONTEXT_SAMPLES, FRAME_SAMPLES, SAMPLE_RATE_HZ } from './config.ts'

/** Says how likely a voice is in each frame; it remembers what came before. */
export type VoiceModel = {
  /** Probability, 0 to 1, of a voice in these 512 samples made louder by a factor. One call at a time. */
  readonly probability: (samples: Float32Array, gain: number) => Promise<number>
  /** Forgets what came before. */
  readonly start: () => void
}

/** What of the runtime is needed; tests bring the same from Node. */
export type Runtime = {
  readonly env: { readonly wasm: { numThreads?: number; wasmBinary?: ArrayBufferLike | Uint8Array } }
  readonly InferenceSession: {
    readonly create: (model: Uint8Array, options: InferenceSession.SessionOptions) => Promise<InferenceSession>
  }
  readonly Tensor: typeof Tensor
}

/** Numbers that the model carries from frame to frame. */
const STATE_SHAPE = [2, 1, 128] as const
const STATE_SIZE = 256

/** Loads the model (silero VAD v6) into the runtime. Rejects where the runtime cannot be compiled. */
export async function createVoiceModel(runtime: Runtime, wasm: ArrayBuffer, model: ArrayBuffer): Promise<VoiceModel> {
  // One thread: more would need a page that is isolated by headers, and a frame takes 1.5 ms as it is.
  runtime.env.wasm.numThreads = 1
  runtime.env.wasm.wasmBinary = wasm
  const session = await runtime.InferenceSession.create(new Uint8Array(model), {
    executionProviders: ['wasm'],
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
  })
  const heard = new Float32Array(CONTEXT_SAMPLES + FRAME_SAMPLES)
  const state = new Float32Array(STATE_SIZE)
  const feeds = {
    input: new runtime.Tensor('float32', heard, [1, heard.length]),
    state: new runtime.Tensor('float32', state, STATE_SHAPE),
    sr: new runtime.Tensor('int64', BigInt64Array.of(BigInt(SAMPLE_RATE_HZ)), []),
  }
  return {
    async probability(samples, gain) {
      heard.copyWithin(0, FRAME_SAMPLES)
      for (let index = 0; index < FRAME_SAMPLES; index += 1) {
        heard[CONTEXT_SAMPLES + index] = Math.min(1, Math.max(-1, gain * (samples[index] ?? 0)))
      }
      // The runtime does not fill tensors that are handed in for its results, so it makes new ones: that much is its own.
      const { output, stateN } = await session.run(feeds)
      state.set(floatsOf(stateN))
      return floatsOf(output)[0] ?? 0
    },
    start() {
      heard.fill(0)
      state.fill(0)
    },
  }
}

function floatsOf(tensor: Tensor | undefined): Float32Array {
  if (!(tensor?.data instanceof Float32Array)) throw new Error('the voice model gave something else than numbers')
  return tensor.data
}
