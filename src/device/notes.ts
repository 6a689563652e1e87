import type { CueTone } from '#session/guided.effects.ts'
import type { PracticeTone } from '#session/practice.effects.ts'

/** One struck note: pitch, loudness at its start (0 to 1), and how long after the given moment it begins. */
export type Note = { readonly hz: number; readonly gain: number; readonly decayS: number; readonly afterS: number }

/** Something that was handed to the audio clock, to begin at `startS` of it; `loudness` is its way to the loudspeaker. */
export type Sounding = {
  readonly source: AudioScheduledSourceNode
  readonly loudness: GainNode
  readonly startS: number
}

/** The sounding end of a context: the one gain that everything goes through, and what makes noise now or will. */
export type Instrument = {
  readonly audio: AudioContext
  readonly volume: GainNode
  readonly sounding: Set<Sounding>
}

/** Time to get loud: short enough for a soft knock, long enough not to click. */
const ATTACK_S = 0.012

/** Felt on wood: hardly anything above this. */
const FELT_HZ = 900

/** There and back of one stroke: a fifth down, the way back softer. */
export const strokeNotes: readonly Note[] = [{ hz: 220, gain: 0.16, decayS: 0.22, afterS: 0 }]
export const returnNotes: readonly Note[] = [{ hz: 146.8, gain: 0.1, decayS: 0.2, afterS: 0 }]

/** Rising to begin, falling to rest, a level pair to ask. */
export const cueNotes: Record<CueTone | PracticeTone, readonly Note[]> = {
  // In practice: two soft knocks near a place that is left alone, three low ones on it, and what rings in a drill,
  // higher than anything else so that it comes from elsewhere.
  near: [
    { hz: 246.9, gain: 0.16, decayS: 0.14, afterS: 0 },
    { hz: 246.9, gain: 0.16, decayS: 0.2, afterS: 0.16 },
  ],
  over: [0, 0.15, 0.3].map((afterS) => ({ hz: 164.8, gain: 0.22, decayS: 0.2, afterS })),
  doorbell: [
    { hz: 659.3, gain: 0.24, decayS: 0.7, afterS: 0 },
    { hz: 523.3, gain: 0.24, decayS: 1.1, afterS: 0.55 },
  ],
  telephone: [0, 0.12, 0.24, 0.36, 1, 1.12, 1.24, 1.36].map((afterS, index) => ({
    hz: index % 2 === 0 ? 587.3 : 698.5,
    gain: 0.2,
    decayS: 0.12,
    afterS,
  })),
  begin: [
    { hz: 196, gain: 0.2, decayS: 0.4, afterS: 0 },
    { hz: 293.7, gain: 0.2, decayS: 0.5, afterS: 0.22 },
  ],
  rest: [
    { hz: 293.7, gain: 0.2, decayS: 0.4, afterS: 0 },
    { hz: 196, gain: 0.18, decayS: 0.6, afterS: 0.22 },
  ],
  ask: [
    { hz: 261.6, gain: 0.2, decayS: 0.3, afterS: 0 },
    { hz: 261.6, gain: 0.2, decayS: 0.5, afterS: 0.3 },
  ],
}

/** The fundamental of a struck wooden bar and its second partial: ratio of the pitch, share of the loudness. */
const barPartials = [
  [1, 1],
  [2.76, 0.18],
] as const

/** Where a decay counts as silence; an exponential one cannot reach 0. */
const FAINT = 0.0001

/** How quickly what is broken off dies away: no click, and over before anybody waits for it. */
const LET_GO_S = 0.12

/** Hands notes to the audio clock: to begin at `atS`, or now where that is past. */
export function playNotes(instrument: Instrument, notes: readonly Note[], atS: number): readonly Sounding[] {
  const { audio, volume } = instrument
  return notes.flatMap((note) => {
    const startS = Math.max(audio.currentTime, atS) + note.afterS
    const endS = startS + ATTACK_S + note.decayS
    return barPartials.map(([ratio, share]) => {
      const felt = audio.createBiquadFilter()
      felt.type = 'lowpass'
      felt.frequency.value = FELT_HZ
      const loudness = audio.createGain()
      loudness.gain.setValueAtTime(0, startS)
      loudness.gain.linearRampToValueAtTime(note.gain * share, startS + ATTACK_S)
      loudness.gain.exponentialRampToValueAtTime(FAINT, endS)
      const source = audio.createOscillator()
      source.frequency.value = note.hz * ratio
      source.connect(felt).connect(loudness).connect(volume)
      return handOver(instrument, { source, loudness, startS }, endS)
    })
  })
}

/** Starts a source at its time, ends it at `endS`, and knows it until then. */
export function handOver({ sounding }: Instrument, one: Sounding, endS: number): Sounding {
  const { source, loudness, startS } = one
  source.onended = () => {
    sounding.delete(one)
    loudness.disconnect()
  }
  sounding.add(one)
  source.start(startS)
  source.stop(endS)
  return one
}

/** Ends all that sounds or will, at once. */
export function cutAll(instrument: Instrument): void {
  for (const one of instrument.sounding) cut(instrument, one)
}

function cut({ sounding }: Instrument, one: Sounding): void {
  const { source, loudness } = one
  sounding.delete(one)
  // In a context that is suspended nothing ever ends: nobody may wait for it, or it is never let go of.
  source.onended = null
  source.stop()
  source.disconnect()
  loudness.disconnect()
}

/** Takes back what has not begun; what sounds dies away softly, where `isLettingGo` says so. */
export function takeBack(instrument: Instrument, handed: readonly Sounding[], isLettingGo: boolean): void {
  const { audio, sounding } = instrument
  const nowS = audio.currentTime
  for (const one of handed) {
    const { source, loudness, startS } = one
    if (!sounding.has(one)) continue
    if (startS > nowS) cut(instrument, one)
    else if (isLettingGo) {
      loudness.gain.cancelScheduledValues(nowS)
      loudness.gain.setTargetAtTime(0, nowS, LET_GO_S / 3)
      source.stop(nowS + LET_GO_S)
    }
  }
}
