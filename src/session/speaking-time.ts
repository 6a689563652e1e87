import type { VoicePace } from '#journal/settings.ts'

/** Rate of the browser's speech for each pace, 1 being what a voice calls usual: slower than talk. */
export const rateOf: Readonly<Record<VoicePace, number>> = { slow: 0.8, calm: 0.9, usual: 1 }

/** Letters a second of an unhurried synthetic voice at its usual rate; most are quicker. */
const LETTERS_PER_SECOND = 12.5
/** A Chinese character is a syllable: a voice says four of them in a second. */
const LETTERS_PER_CHARACTER = 3.2

/** Silence before a voice begins, at each sign inside a sentence, and at its end. */
const LEAD_MS = 200
const INNER_PAUSE_MS = 180
const END_PAUSE_MS = 300

/**
 * How long it takes to say a text, in ms: a cautious guess from its letters or characters and its signs, for captions and for noticing a
 * voice that never ends. `rate` is that of the browser's speech, 1 being usual.
 */
export function speakingMs(text: string, rate = 1): number {
  const inner = text.match(/[,:;.?](?=\s)|[，、：；](?=.)|[。？](?=.)/g)?.length ?? 0
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const letters = text.length + characters * (LETTERS_PER_CHARACTER - 1)
  const pausesMs = inner * INNER_PAUSE_MS + END_PAUSE_MS
  return LEAD_MS + Math.round(((letters / LETTERS_PER_SECOND) * 1_000 + pausesMs) / rate)
}

/** A text in the sentences that are said one by one, so that each can be waited for, and left out, as a whole. */
export function sentencesOf(text: string): readonly string[] {
  // Looking ahead only: a browser that cannot look behind would not read the whole file (Safari before 16.4).
  return (text.match(/[\s\S]*?(?:[.?](?=\s)|[。？]|$)/g) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}
