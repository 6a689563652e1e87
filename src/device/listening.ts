import { isMicrophoneOn, type ListeningState } from '#session/listening.ts'
import type { Ears, EarsListener } from './listening/open-ears.ts'
import { deviceMicrophone, type MicrophoneSource, watchMicrophone } from './microphone.ts'

/** Listens for a voice or a sudden loud sound, on this device alone: nothing is kept, nothing is sent. */
export type Listening = {
  /** Asks for the microphone; call it within the user's press. The state tells what came of it. */
  readonly turnOn: () => void
  /** Lets go of the microphone, before it returns. */
  readonly turnOff: () => void
  /**
   * Whether a sound may be reported now, and whether hands work: their sound is the usual one. In between the microphone
   * stays open, because the browser might ask again, and nothing looks at what it hears.
   */
  readonly set: (isListening: boolean, isWorking: boolean) => void
  /** Whether the app itself speaks: its own voice must not be taken for the user's. */
  readonly setSpeaking: (isSpeaking: boolean) => void
  readonly get: () => ListeningState
  readonly subscribe: (listener: () => void) => () => void
}

export type ListeningListener = {
  readonly onHeard: () => void
  /** Nobody listens any more, and the user did not ask for that. */
  readonly onLost: () => void
}

/** Makes what judges the sound; its code is fetched by the first call. */
export type OpenEars = (audio: AudioContext, stream: MediaStream, listener: EarsListener) => Promise<Ears>

const openDeviceEars: OpenEars = async (...args) => {
  const { openEars } = await import('./listening/open-ears.ts')
  return openEars(...args)
}

/** How often the beats are looked at, and by the audio clock how long one may stay away. */
const LOOK_EVERY_MS = 500
const LONGEST_BEATLESS_S = 2.5

/** What is open while listening. */
type Open = { readonly audio: AudioContext; stream?: MediaStream; ears?: Ears; unwatch?: () => void; timer?: number }

/** Listening, off at first. */
export function createListening(
  { onHeard, onLost }: ListeningListener,
  source: MicrophoneSource = deviceMicrophone,
  openEars: OpenEars = openDeviceEars,
): Listening {
  let state: ListeningState = 'off'
  let open: Open | undefined
  let isListening = false
  let isWorking = false
  let isSpeaking = false
  const listeners = new Set<() => void>()

  function become(next: ListeningState): void {
    if (state === next) return
    state = next
    for (const listener of listeners) listener()
  }

  function close(next: ListeningState): void {
    if (open !== undefined) {
      const { audio, stream, ears, unwatch, timer } = open
      open = undefined
      unwatch?.()
      clearInterval(timer)
      stopTracks(stream)
      ears?.close()
      audio.close().catch(ignore)
    }
    become(next)
  }

  /** Something went away: before it was ready that is a failure, afterwards a loss that the session must know of. */
  function gone(which: Open, why: string): void {
    if (open !== which) return
    console.warn(`listening ended: ${why}`)
    const wasOn = state === 'on'
    close(wasOn ? 'lost' : 'failed')
    if (wasOn) onLost()
  }

  async function start(opened: Open, asked: Promise<MediaStream>): Promise<void> {
    let stream: MediaStream
    try {
      stream = await asked
    } catch (reason) {
      if (open === opened) close(refusalOf(reason))
      return
    }
    if (open !== opened) {
      stopTracks(stream)
      return
    }
    opened.stream = stream
    const { audio } = opened
    const lose = (why: string) => gone(opened, why)
    let beatS = 0
    let looksInVain = 0
    const onBeat = () => {
      beatS = audio.currentTime
      if (open !== opened || state === 'on') return
      opened.unwatch = watchMicrophone(stream, audio, lose)
      opened.timer = every(LOOK_EVERY_MS, () => {
        // By the audio clock, and twice: a page that was held up has beats waiting for it.
        looksInVain = audio.currentTime - beatS > LONGEST_BEATLESS_S ? looksInVain + 1 : 0
        if (looksInVain >= 2) lose('nothing is judged any more')
      })
      become('on')
    }
    const heard = () => {
      if (open === opened && state === 'on' && isListening) onHeard()
    }
    const ears = await openEars(audio, stream, { onBeat, onHeard: heard, onLost: lose })
    if (open !== opened) {
      ears.close()
      return
    }
    opened.ears = ears
    ears.setListening(isListening, isWorking)
    ears.setSpeaking(isSpeaking)
  }

  return {
    turnOn() {
      if (isMicrophoneOn(state)) return
      // Both within the press: later the browser would refuse.
      let asked: Promise<MediaStream> | undefined
      let audio: AudioContext
      try {
        asked = source.open()
        audio = source.audio()
      } catch {
        // No such thing in this browser, or outside a secure context.
        asked?.then(stopTracks, ignore)
        become('failed')
        return
      }
      audio.resume().catch(ignore)
      const opened: Open = { audio }
      open = opened
      become('starting')
      start(opened, asked).catch((reason: unknown) => gone(opened, String(reason)))
    },
    turnOff() {
      close('off')
    },
    set(listens, works) {
      if (isListening === listens && isWorking === works) return
      isListening = listens
      isWorking = works
      open?.ears?.setListening(listens, works)
    },
    setSpeaking(speaks) {
      if (isSpeaking === speaks) return
      isSpeaking = speaks
      open?.ears?.setSpeaking(speaks)
    },
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** What a refused microphone means. */
function refusalOf(reason: unknown): ListeningState {
  const name = reason instanceof DOMException ? reason.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied'
  if (name === 'NotFoundError' || name === 'NotReadableError' || name === 'OverconstrainedError') return 'no-microphone'
  return 'failed'
}

function stopTracks(stream: MediaStream | undefined): void {
  for (const track of stream?.getTracks() ?? []) track.stop()
}

function every(periodMs: number, call: () => void): number {
  return Number(setInterval(call, periodMs))
}

/** A context that is closed already, or could not be resumed yet, needs nothing more. */
function ignore(): void {}
