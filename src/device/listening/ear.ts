import { createJudge, type Heard } from './judge.ts'
import type { VoiceModel } from './voice-model.ts'

/** Judges one frame after the other by both rules: any voice, or a sudden loud sound. */
export type Ear = {
  /** Takes in 512 samples; what is heard, if anything and if it is listening. The next call waits for this one. */
  readonly hear: (samples: Float32Array) => Promise<Heard | undefined>
  /** Whether anything may be heard; while it may not, no sound is even looked at. */
  readonly setListening: (isListening: boolean) => void
  /** Whether hands work: their sound is the usual one. */
  readonly setWorking: (isWorking: boolean) => void
  /** Whether the app itself speaks. */
  readonly setSpeaking: (isSpeaking: boolean) => void
}

export function createEar(model: VoiceModel): Ear {
  const judge = createJudge()
  let isListening = false
  let isWorking = false
  /** Something was heard already: it is said once, until listening begins anew. */
  let hasHeard = false

  return {
    async hear(samples) {
      if (!isListening || hasHeard) return undefined
      const isLoud = judge.level(samples, isWorking)
      const isVoice = judge.voice(await model.probability(samples, judge.gain()))
      // It may have been turned off meanwhile.
      if (!isListening || hasHeard || !(isLoud || isVoice)) return undefined
      hasHeard = true
      return isVoice ? 'voice' : 'loud'
    },
    setListening(listens) {
      if (isListening === listens) return
      isListening = listens
      hasHeard = false
      if (!listens) return
      model.start()
      judge.start()
    },
    setWorking(works) {
      isWorking = works
    },
    setSpeaking: judge.setSpeaking,
  }
}
