import { speakingMs } from '#session/speaking-time.ts'
import type { SpeechState, VoiceChoice, VoiceState } from '#session/speech-state.ts'
import { chooseVoice, voicesOf } from './speech-voices.ts'

/** The part of the browser's speech that is used; tests bring their own. */
export type SpeechEngine = Pick<
  SpeechSynthesis,
  'speak' | 'cancel' | 'resume' | 'getVoices' | 'paused' | 'addEventListener'
>

/** The browser's speech and its sentences. */
export type SpeechSource = {
  readonly engine: SpeechEngine
  readonly utter: (text: string) => SpeechSynthesisUtterance
}

export function deviceSpeech(): SpeechSource | undefined {
  if (typeof speechSynthesis === 'undefined' || typeof SpeechSynthesisUtterance === 'undefined') return undefined
  return { engine: speechSynthesis, utter: (text) => new SpeechSynthesisUtterance(text) }
}

/** What the user chose about the voice. `volume`: 0 to 1; `rate`: 1 is usual; `voiceUri` undefined: the app chooses. */
export type VoiceWish = {
  readonly isOn: boolean
  readonly voiceUri: string | undefined
  readonly rate: number
  readonly volume: number
}

/** Says sentences one after the other, and shows each for as long as it takes. */
export type Speech = {
  /**
   * Says sentences next; those about something else that were not begun are left unsaid, the sentence of this moment is
   * said to its end. The first call must come from a user's press, or some tablets stay silent for good.
   */
  readonly say: (sentences: readonly string[], about: string) => void
  /** Silent when it returns, and nothing is left to say. */
  readonly cut: () => void
  /** Turning the voice off is immediate; its captions go on. */
  readonly choose: (wish: VoiceWish) => void
  /** Looks for a voice again after there was none: the user wants to hear one, or reads another language now. */
  readonly tryAgain: () => void
  readonly voices: () => readonly VoiceChoice[]
  readonly get: () => SpeechState
  readonly subscribe: (listener: () => void) => () => void
}

export type SpeechListener = {
  /** The app's own voice begins or ends to sound. */
  readonly onSpeaking: (isSpeaking: boolean) => void
}

/** A sentence that has not begun by then is not going to be: there is no voice, or it is not let speak. */
const BEGIN_LIMIT_MS = 3_000
/** So many sentences in a row that nobody heard: there is no voice. */
const MUTE_AFTER = 2
/** A sentence may take this much of its estimate, and so much more, before it counts as one whose end got lost. */
const END_LIMIT_SHARE = 1.6
const END_LIMIT_MS = 2_500
/** Some browsers lose a sentence that follows a cancel at once. */
const SETTLE_MS = 300
/** A breath between two sentences, in which a listening microphone hears the user. */
const BREATH_MS = 350
/** The last caption stays a while. */
const CAPTION_STAYS_MS = 2_500

type Waiting = { readonly text: string; readonly about: string }

/** The sentence of this moment; its object is kept, because browsers that collect it never tell its end. */
type Current = { utterance: SpeechSynthesisUtterance | undefined; timer: ReturnType<typeof setTimeout> | undefined }

/**
 * A voice for sentences of the language that is on: `language` says which, as BCP 47 with a region (`de-AT`). Without any
 * voice the captions keep the same time.
 */
export function createSpeech(
  language: () => string,
  listener: SpeechListener,
  source: SpeechSource | undefined = deviceSpeech(),
): Speech {
  let wish: VoiceWish = { isOn: false, voiceUri: undefined, rate: 1, volume: 1 }
  let state: SpeechState = { voice: source === undefined ? 'none' : 'unknown', caption: undefined }
  let waiting: readonly Waiting[] = []
  let current: Current | undefined
  /** Runs while the next sentence must wait: after a cancel, and between two. */
  let gap: ReturnType<typeof setTimeout> | undefined
  let captionEnds: ReturnType<typeof setTimeout> | undefined
  let unheard = 0
  let isSpeaking = false
  const listeners = new Set<() => void>()

  function become(next: Partial<SpeechState>): void {
    const voice = next.voice ?? state.voice
    const caption = 'caption' in next ? next.caption : state.caption
    if (voice === state.voice && caption === state.caption) return
    state = { voice, caption }
    for (const tell of listeners) tell()
  }

  function speaks(now: boolean): void {
    if (isSpeaking === now) return
    isSpeaking = now
    listener.onSpeaking(now)
  }

  function waitThenGoOn(ms: number): void {
    clearTimeout(gap)
    gap = setTimeout(() => {
      gap = undefined
      goOn()
    }, ms)
  }

  /** The sentence of this moment is over, or counts as over. */
  function over(which: Current, voice?: VoiceState): void {
    if (current !== which) return
    clearTimeout(which.timer)
    current = undefined
    speaks(false)
    if (voice !== undefined) become({ voice })
    if (waiting.length > 0) {
      waitThenGoOn(BREATH_MS)
      return
    }
    captionEnds = setTimeout(() => become({ caption: undefined }), CAPTION_STAYS_MS)
  }

  /** A sentence that nobody heard: its caption stays for as long as it would have taken. */
  function unspoken(which: Current, text: string): void {
    if (current !== which) return
    unheard += 1
    which.utterance = undefined
    speaks(false)
    source?.engine.cancel()
    if (unheard >= MUTE_AFTER) become({ voice: 'none' })
    showFor(which, text)
  }

  function showFor(which: Current, text: string): void {
    clearTimeout(which.timer)
    which.timer = setTimeout(() => over(which), speakingMs(text, wish.rate))
  }

  function goOn(): void {
    const [next, ...rest] = waiting
    if (next === undefined || current !== undefined || gap !== undefined) return
    waiting = rest
    clearTimeout(captionEnds)
    current = { utterance: undefined, timer: undefined }
    become({ caption: next.text })
    if (!wish.isOn || source === undefined || state.voice === 'none') showFor(current, next.text)
    else speak(source, current, next.text)
  }

  function speak({ engine, utter }: SpeechSource, which: Current, text: string): void {
    const voices = engine.getVoices()
    const tag = language()
    const voice = chooseVoice(voices, tag, wish.voiceUri)
    if (voices.length > 0 && voice === undefined) {
      // A voice of another language would say it so that nobody understands.
      become({ voice: 'none' })
      showFor(which, text)
      return
    }
    const utterance = utter(text)
    utterance.lang = voice?.lang ?? tag
    // Voices may come late: then the browser takes its own for the language.
    if (voice !== undefined) utterance.voice = voice
    utterance.rate = wish.rate
    utterance.volume = wish.volume
    which.utterance = utterance
    utterance.onstart = () => {
      if (current !== which || which.utterance !== utterance) return
      unheard = 0
      become({ voice: 'there' })
      clearTimeout(which.timer)
      which.timer = setTimeout(
        () => {
          // Its end got lost, or it never ends: what waits must not wait with it.
          engine.cancel()
          over(which)
        },
        speakingMs(text, wish.rate) * END_LIMIT_SHARE + END_LIMIT_MS,
      )
    }
    utterance.onend = () => {
      if (which.utterance === utterance) over(which)
    }
    utterance.onerror = () => {
      if (which.utterance === utterance) unspoken(which, text)
    }
    which.timer = setTimeout(() => unspoken(which, text), BEGIN_LIMIT_MS)
    // A browser that another page left paused stays mute.
    if (engine.paused) engine.resume()
    speaks(true)
    try {
      engine.speak(utterance)
    } catch {
      unspoken(which, text)
    }
  }

  function silence(): boolean {
    const was = current
    current = undefined
    clearTimeout(was?.timer)
    const wasSpoken = was?.utterance !== undefined
    if (wasSpoken) source?.engine.cancel()
    speaks(false)
    return wasSpoken
  }

  /** Whether there is a voice has to be found out anew: voices came or went, or another language is on. */
  function lookAgain(): void {
    if (source === undefined) return
    unheard = 0
    const voices = source.engine.getVoices()
    const isMute = voices.length > 0 && voicesOf(voices, language()).length === 0
    if (isMute) become({ voice: 'none' })
    else if (state.voice === 'none') become({ voice: 'unknown' })
  }

  source?.engine.addEventListener('voiceschanged', () => {
    lookAgain()
    for (const tell of listeners) tell()
  })
  lookAgain()

  return {
    say(sentences, about) {
      if (sentences.length === 0) return
      waiting = [...sentences.map((text) => ({ text, about })), ...waiting.filter((one) => one.about === about)]
      goOn()
    },
    cut() {
      waiting = []
      clearTimeout(captionEnds)
      const wasSpoken = silence()
      become({ caption: undefined })
      if (wasSpoken) waitThenGoOn(SETTLE_MS)
    },
    choose(next) {
      const isTurnedOff = wish.isOn && !next.isOn
      wish = next
      if (!isTurnedOff || current?.utterance === undefined) return
      silence()
      waitThenGoOn(SETTLE_MS)
      become({ caption: undefined })
    },
    tryAgain: lookAgain,
    voices: () =>
      voicesOf(source?.engine.getVoices() ?? [], language()).map(({ voiceURI, name }) => ({ uri: voiceURI, name })),
    get: () => state,
    subscribe(tell) {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
  }
}
