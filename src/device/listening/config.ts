/** What the voice model hears: 16 kHz, 512 new samples at a time, and the 64 before them. */
export const SAMPLE_RATE_HZ = 16_000
export const FRAME_SAMPLES = 512
export const CONTEXT_SAMPLES = 64
export const FRAME_MS = (1_000 * FRAME_SAMPLES) / SAMPLE_RATE_HZ

/** How a frame counts as a voice, and how many of the last ones must, before it is one. */
export type VoiceRule = {
  /** What the model hears is made louder by this factor first. */
  readonly gain: number
  /** Least probability of the model, 0 to 1. */
  readonly probability: number
  /** A frame that is quieter is no voice, whatever the model says. Decibels below the loudest possible. */
  readonly leastDb: number
  readonly needed: number
  readonly of: number
}

/** How a frame counts as suddenly loud, and how many of the last ones must. Decibels below the loudest possible. */
export type LoudRule = {
  /** Above what the last seconds were. */
  readonly aboveFloorDb: number
  readonly leastDb: number
  readonly needed: number
  readonly of: number
}

export type HearingRules = { readonly voice: VoiceRule; readonly loud: LoudRule }

/** While the app is silent: ten times louder (+20 dB), so that a voice from a metre and a half is not missed. */
export const rulesInSilence: HearingRules = {
  voice: { gain: 10, probability: 0.5, leastDb: -100, needed: 3, of: 4 },
  loud: { aboveFloorDb: 8, leastDb: -40, needed: 3, of: 4 },
}

/**
 * While the app speaks: what is left of its own voice after the browser's echo cancelling must not be taken for the
 * user's. So nothing is made louder, a voice has to be near, and a sound has to stand out far more. The canceller
 * swallows much of the user's voice too, which is why fewer and less certain frames of it are enough.
 */
export const rulesWhileSpeaking: HearingRules = {
  voice: { gain: 1, probability: 0.3, leastDb: -40, needed: 2, of: 3 },
  loud: { aboveFloorDb: 20, leastDb: -25, needed: 3, of: 4 },
}

/** A room still sounds for so long after the app has fallen silent, and the microphone comes late. */
export const SPEAKING_TAIL_MS = 400

/** What counts as usual: the level that nine of ten frames stayed below, in the last ten seconds that hands worked. */
export const FLOOR_MS = 10_000
export const FLOOR_SHARE = 0.9

/**
 * Nothing can be loud before so much work was heard. Learning in the rests as well would make the first stroke after a
 * rest the loudest thing in a silent room.
 */
export const FLOOR_LEAST_MS = 3_000

/** More than this waiting to be judged, and a cry would be answered too late: that is not listening. */
export const LONGEST_BACKLOG_MS = 1_000
