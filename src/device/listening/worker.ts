import modelUrl from '@ricky0123/vad-web/dist/silero_vad_v6.onnx?url'
import wasmUrl from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url'
import * as runtime from 'onnxruntime-web/wasm'
import { createEar, type Ear } from './ear.ts'
import { type FrameSource, framesOf, judgeFrames } from './judge-frames.ts'
import { forgetFiles, keptFiles } from './kept-files.ts'
import type { FromWorker, ToWorker } from './messages.ts'
import { createVoiceModel, type VoiceModel } from './voice-model.ts'

const files = [wasmUrl, modelUrl]

function tell(message: FromWorker): void {
  postMessage(message)
}

async function load(): Promise<VoiceModel> {
  const [wasm, model] = await keptFiles(files)
  if (wasm === undefined || model === undefined) throw new Error('a file is missing')
  return createVoiceModel(runtime, wasm, model)
}

/** What was kept may be damaged: then it is fetched anew, once. */
const ear: Promise<Ear> = load()
  .catch(async () => {
    await forgetFiles(files)
    return load()
  })
  .then(createEar)

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  const frames: FrameSource | undefined = data.type === 'open' ? framesOf(data.frames) : undefined
  ear.then(
    (listener) => {
      if (frames !== undefined) judgeFrames(frames, listener, tell)
      else if (data.type === 'listening') {
        listener.setListening(data.isListening)
        listener.setWorking(data.isWorking)
      } else if (data.type === 'speaking') listener.setSpeaking(data.isSpeaking)
    },
    (reason: unknown) => tell({ type: 'lost', why: String(reason) }),
  )
})
