import { type Instrument, type Sounding, takeBack } from './notes.ts'

/** A stretch of the session that has a rhythm, and how far it has come; all in ms from its beginning. */
export type Rhythm = {
  readonly elapsedMs: number
  /** Nothing begins before this, or from `endMs` on. */
  readonly notBeforeMs: number
  readonly endMs: number
  /** When a beat begins, counted from 0; each later than the one before. */
  readonly startMsOf: (index: number) => number
}

/** Hands the beats of a stretch to the audio clock, each once and ahead of its time. */
export type Beats = {
  /** To be called at every tick; `beganS` is when the stretch began by the audio clock, as well as is known by now. */
  readonly follow: (opened: Instrument, rhythm: Rhythm, beganS: number, play: PlayBeat) => void
  /** The stretch is over or is another from here on: nothing more of it is heard. */
  readonly end: (opened: Instrument | undefined) => void
}

/** Sounds a beat at a moment of the audio clock. */
export type PlayBeat = (index: number, startS: number) => readonly Sounding[]

/**
 * Beats that begin within this time are handed over. Longer than the longest gap between two ticks (2 s, after which the
 * session pauses): a busy page or a timer that a battery saver slows down to one a second misses none.
 */
const LOOK_AHEAD_MS = 2_250

/** A beat that is due since no longer than this is still heard as in time; a later one is left out. */
const LATEST_S = 0.03

/** Where the two clocks turn out to stand differently by this much, what was handed over is handed over anew. */
const MISTAKEN_S = 0.015

type Handed = { readonly index: number; readonly beganS: number; readonly beat: readonly Sounding[] }

/** Beats of one kind. */
export function createBeats(): Beats {
  /** The next beat that the audio clock has not got yet. */
  let next = 0
  let seenMs = 0
  let handed: readonly Handed[] = []

  function end(opened: Instrument | undefined): void {
    if (opened !== undefined) {
      for (const { beat } of handed) takeBack(opened, beat, true)
    }
    handed = []
    next = 0
    seenMs = 0
  }

  /** Takes back what has not begun and was handed over for another time than it has turned out to have. */
  function correct(opened: Instrument, beganS: number): void {
    const nowS = opened.audio.currentTime
    const isAhead = ({ beat }: Handed): boolean => beat.some(({ startS }) => startS > nowS)
    const ahead = handed.filter(isAhead)
    const first = ahead[0]
    if (first === undefined || Math.abs(first.beganS - beganS) <= MISTAKEN_S) return
    for (const { beat } of ahead) takeBack(opened, beat, false)
    handed = handed.filter((one) => !ahead.includes(one))
    next = first.index
  }

  return {
    follow(opened, { elapsedMs, notBeforeMs, endMs, startMsOf }, beganS, play) {
      // Another stretch than before.
      if (elapsedMs < seenMs) end(opened)
      seenMs = elapsedMs
      handed = handed.filter(({ beat }) => beat.some((one) => opened.sounding.has(one)))
      correct(opened, beganS)
      // What is past is left out rather than caught up with.
      const fromMs = Math.max(notBeforeMs, (opened.audio.currentTime - LATEST_S - beganS) * 1_000)
      while (startMsOf(next) < fromMs) next += 1
      for (; startMsOf(next) < Math.min(elapsedMs + LOOK_AHEAD_MS, endMs); next += 1) {
        handed = [...handed, { index: next, beganS, beat: play(next, beganS + startMsOf(next) / 1_000) }]
      }
    },
    end,
  }
}
