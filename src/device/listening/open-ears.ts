import type { FromWorker, ToWorker } from './messages.ts'
import workletUrl from './worklet.ts?worker&url'

/** What the pipeline tells whoever opened it. */
export type EarsListener = {
  readonly onBeat: () => void
  readonly onHeard: () => void
  readonly onLost: (why: string) => void
}

/** A microphone that is judged. */
export type Ears = {
  readonly setListening: (isListening: boolean, isWorking: boolean) => void
  readonly setSpeaking: (isSpeaking: boolean) => void
  readonly close: () => void
}

/** Microphone → audio thread → worker: samples never reach the page. Rejects where the browser has no such thing. */
export async function openEars(audio: AudioContext, stream: MediaStream, listener: EarsListener): Promise<Ears> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'listening' })
  const send = (message: ToWorker, transfer: Transferable[] = []) => worker.postMessage(message, transfer)
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.type === 'beat') listener.onBeat()
    else if (data.type === 'heard') listener.onHeard()
    else listener.onLost(data.why)
  }
  worker.onerror = (event) => listener.onLost(event.message)
  worker.onmessageerror = () => listener.onLost('a message could not be read')
  try {
    await audio.audioWorklet.addModule(workletUrl)
    const source = audio.createMediaStreamSource(stream)
    const node = new AudioWorkletNode(audio, 'frames', { numberOfInputs: 1, numberOfOutputs: 0, channelCount: 1 })
    node.onprocessorerror = () => listener.onLost('the audio thread broke')
    const { port1, port2 } = new MessageChannel()
    send({ type: 'open', frames: port1 }, [port1])
    node.port.postMessage(port2, [port2])
    source.connect(node)
    return {
      setListening: (isListening, isWorking) => send({ type: 'listening', isListening, isWorking }),
      setSpeaking: (isSpeaking) => send({ type: 'speaking', isSpeaking }),
      close: () => {
        worker.onmessage = null
        worker.terminate()
        source.disconnect()
        node.disconnect()
      },
    }
  } catch (reason) {
    worker.terminate()
    throw reason
  }
}
