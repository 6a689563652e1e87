import type { SpeechEngine, SpeechSource } from '#device/speech.ts'

type Told = 'onstart' | 'onend' | 'onerror'

/** As much of the browser's speech as is used: it says one sentence after the other, when the test lets it. */
export class FakeSpeech implements SpeechSource {
  readonly said: SpeechSynthesisUtterance[] = []
  cancels = 0
  resumes = 0
  paused = false
  voices: SpeechSynthesisVoice[] = [voiceOf({})]
  private readonly changed: (() => void)[] = []

  readonly utter = (text: string): SpeechSynthesisUtterance => ({ text }) as SpeechSynthesisUtterance

  readonly engine: SpeechEngine = {
    speak: (utterance) => {
      this.said.push(utterance)
    },
    cancel: () => {
      this.cancels += 1
    },
    resume: () => {
      this.resumes += 1
      this.paused = false
    },
    getVoices: () => this.voices,
    paused: false,
    addEventListener: (_type: string, listener: unknown) => {
      if (typeof listener === 'function') this.changed.push(() => void Reflect.apply(listener, undefined, []))
    },
  }

  constructor() {
    Object.defineProperty(this.engine, 'paused', { get: () => this.paused })
  }

  /** Tells what became of the last sentence, or of an earlier one. */
  tell(what: Told, utterance = this.said.at(-1)): void {
    const heard: unknown = utterance?.[what]
    if (typeof heard === 'function') Reflect.apply(heard, utterance, [])
  }

  bringVoices(voices: SpeechSynthesisVoice[]): void {
    this.voices = voices
    for (const tell of this.changed) tell()
  }

  texts(): readonly string[] {
    return this.said.map(({ text }) => text)
  }
}

export function voiceOf(over: Partial<SpeechSynthesisVoice>): SpeechSynthesisVoice {
  return { voiceURI: 'one', name: 'One', lang: 'en-US', localService: true, default: false, ...over }
}
