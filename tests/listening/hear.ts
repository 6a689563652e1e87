import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as runtime from 'onnxruntime-web/wasm'
import { FRAME_MS, FRAME_SAMPLES } from '#device/listening/config.ts'
import { createEar } from '#device/listening/ear.ts'
import type { Heard } from '#device/listening/judge.ts'
import { createVoiceModel, type VoiceModel } from '#device/listening/voice-model.ts'

const { resolve } = createRequire(import.meta.url)

function bytesOf(specifier: string): ArrayBuffer {
  const file = readFileSync(resolve(specifier))
  return new Uint8Array(file).buffer
}

/** The model that the app ships, on the runtime that it ships, in Node. */
export function shippedModel(): Promise<VoiceModel> {
  return createVoiceModel(
    runtime,
    bytesOf('onnxruntime-web/ort-wasm-simd-threaded.wasm'),
    bytesOf('@ricky0123/vad-web/dist/silero_vad_v6.onnx'),
  )
}

/** Something that was heard, at the end of the frame that settled it. */
export type Hit = { readonly atMs: number; readonly what: Heard }

export type Listening = {
  /** After something was heard, the session is paused for so long, and then goes on. */
  readonly pauseMs?: number
  /** Between which times, in ms, the app speaks. */
  readonly speaks?: readonly (readonly [fromMs: number, toMs: number])[]
  /** Listening begins here. */
  readonly fromMs?: number
  /** Hands begin to work here. */
  readonly worksFromMs?: number
}

/** Lets a sound be heard, faster than it would last; everything that would have paused. */
export async function hear(model: VoiceModel, sound: Float32Array, listening: Listening = {}): Promise<readonly Hit[]> {
  const { pauseMs = 2_000, speaks = [], fromMs = 0, worksFromMs = 0 } = listening
  const ear = createEar(model)
  const hits: Hit[] = []
  let listensFromMs = fromMs
  for (let at = 0; at + FRAME_SAMPLES <= sound.length; at += FRAME_SAMPLES) {
    const startMs = (at / FRAME_SAMPLES) * FRAME_MS
    ear.setListening(startMs >= listensFromMs)
    ear.setWorking(startMs >= worksFromMs)
    ear.setSpeaking(speaks.some(([from, to]) => from <= startMs && startMs < to))
    const what = await ear.hear(sound.subarray(at, at + FRAME_SAMPLES))
    if (what === undefined) continue
    hits.push({ atMs: startMs + FRAME_MS, what })
    listensFromMs = startMs + FRAME_MS + pauseMs
  }
  return hits
}
