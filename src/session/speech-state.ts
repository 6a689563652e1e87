/** Whether a voice can be heard, as screens show it: not known before the first sentence, and then there or not. */
export type VoiceState = 'unknown' | 'there' | 'none'

/** What is said now, as screens show it. */
export type SpeechState = {
  readonly voice: VoiceState
  /** The sentence of this moment, whether a voice says it or only the caption does. */
  readonly caption: string | undefined
}

/** A voice that may be chosen. */
export type VoiceChoice = { readonly uri: string; readonly name: string }
