import type { CueTone, GuidedEffects, StrokeTone } from '#session/guided.effects.ts'

/** What of the session can be heard as a tone. */
export type Sounds = Pick<GuidedEffects, 'strokeTone' | 'cue' | 'clock'>

export type Tones = {
  /**
   * Sounds what must be on at this moment; call it for every moment of the session. Where `clock` is off nothing may be
   * heard, and nothing is any more when the call returns. The first call with `clock` on must come from a user's press.
   */
  readonly set: (sounds: Sounds) => void
  /** The user's choice; muting is immediate. */
  readonly setMuted: (isMuted: boolean) => void
  /** How loud, above 0 to 1, and whether strokes sound besides the changes; both from now on. */
  readonly setLoudness: (volume: number, hasStrokes: boolean) => void
}

export type TonesListener = {
  /** Sound that could be heard went away by itself: strokes would be counted against nothing (E8). */
  readonly onFailed: () => void
}

/** Makes the audio context, or gives undefined where there is none; tests bring their own. */
export type AudioSource = () => AudioContext | undefined

export function deviceAudio(): AudioContext | undefined {
  if (typeof AudioContext === 'undefined') return undefined
  try {
    return new AudioContext({ latencyHint: 'interactive' })
  } catch {
    // Browsers give out only so many contexts, and none on some devices.
    return undefined
  }
}

/**
 * Strokes that begin within this time are handed to the audio clock. Longer than the longest gap between two ticks (2 s,
 * after which the session pauses): a busy page or a timer that a battery saver slows down to one a second misses none.
 */
const LOOK_AHEAD_MS = 2_250

/**
 * Where a place began on the audio clock is measured at every tick, late by however long the page was busy: a share of
 * each difference is taken, so that strokes stay even and the two clocks never drift apart; a large one is a new start.
 */
const FOLLOWED_SHARE = 0.1
const NEW_START_S = 0.08

/** So many moments in a row without running sound are a failure: at four ticks a second, a good second. */
const FAILED_AFTER_MOMENTS = 6

/** Time to get loud: short enough for a soft knock, long enough not to click. */
const ATTACK_S = 0.012

/** Felt on wood: hardly anything above this. */
const FELT_HZ = 900

type Note = { readonly hz: number; readonly gain: number; readonly decayS: number; readonly afterS: number }

/** There and back of one stroke: a fifth down, the way back softer. */
const strokeNotes: readonly Note[] = [{ hz: 220, gain: 0.16, decayS: 0.22, afterS: 0 }]
const returnNotes: readonly Note[] = [{ hz: 146.8, gain: 0.1, decayS: 0.2, afterS: 0 }]

/** Rising to begin, falling to rest, a level pair to ask. */
const cueNotes: Record<CueTone, readonly Note[]> = {
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

/** No stroke is sounded so soon after a cue: the two would blur. */
const CUE_MS = 700

/** The sounding end of a context: the one gain that everything goes through, and what makes noise now or will. */
type Instrument = {
  readonly audio: AudioContext
  readonly volume: GainNode
  readonly sounding: Set<OscillatorNode>
}

/** Tones for strokes and changes of place. Silent until `set` asks for something. */
export function createTones(listener: TonesListener, source: AudioSource = deviceAudio): Tones {
  let instrument: Instrument | undefined
  let isOpen = false
  let isMuted = false
  let last: Sounds = { clock: false, strokeTone: undefined, cue: undefined }
  let cueId: string | undefined
  let strokesSeenMs = 0
  /** The next half stroke of this place that the audio clock has not got yet; undefined between places. */
  let nextHalf: number | undefined
  let seenStrokeMs: number | undefined
  /** When the place began, by the audio clock. */
  let beganS: number | undefined
  let volumeShare = 1
  let hasStrokes = true
  let hasBeenHeard = false
  let deafMoments = 0

  function close(): void {
    cueId = undefined
    forgetStrokes()
    if (!isOpen || instrument === undefined) return
    isOpen = false
    const { audio, volume } = instrument
    // Disconnecting is what silences within this call; the rest keeps anything from coming back.
    volume.disconnect()
    volume.gain.cancelScheduledValues(audio.currentTime)
    volume.gain.setValueAtTime(0, audio.currentTime)
    cutNotes(instrument)
    audio.suspend().catch(ignore)
  }

  function forgetStrokes(): void {
    nextHalf = undefined
    seenStrokeMs = undefined
    beganS = undefined
  }

  function open(): Instrument | undefined {
    if (instrument?.audio.state === 'closed') {
      instrument = undefined
      isOpen = false
    }
    if (instrument === undefined) {
      const audio = source()
      if (audio === undefined) return undefined
      instrument = { audio, volume: audio.createGain(), sounding: new Set() }
    }
    if (isOpen) return instrument
    isOpen = true
    deafMoments = 0
    const { audio, volume } = instrument
    // Always, whatever the state says: a suspend from a moment ago may still be under way.
    audio.resume().catch(ignore)
    volume.gain.cancelScheduledValues(audio.currentTime)
    volume.gain.setValueAtTime(volumeShare, audio.currentTime)
    volume.connect(audio.destination)
    return instrument
  }

  /** Sound that never came is no failure, the session was silent from the start; sound that went away is one. */
  function listen({ audio }: Instrument): void {
    if (audio.state === 'running') {
      hasBeenHeard = true
      deafMoments = 0
    } else if (hasBeenHeard) {
      deafMoments += 1
      if (deafMoments < FAILED_AFTER_MOMENTS) return
      hasBeenHeard = false
      listener.onFailed()
    }
  }

  function sound({ strokeTone: asked, cue }: Sounds): void {
    const strokeTone = hasStrokes ? asked : undefined
    const opened = open()
    if (opened === undefined) return
    listen(opened)
    // The session may have paused on hearing of a failure: then this moment is over already.
    if (!isOpen) return
    // Another place, or slower strokes from here on: what was handed over for later is not true any more.
    if (nextHalf !== undefined && strokeTone?.strokeMs !== seenStrokeMs) {
      forgetStrokes()
      cutNotes(opened)
    }
    const isNewCue = cue !== undefined && cue.id !== cueId
    cueId = cue?.id
    if (isNewCue) playNotes(opened, cueNotes[cue.tone], opened.audio.currentTime)
    if (strokeTone !== undefined) playStrokes(opened, strokeTone, isNewCue)
  }

  function playStrokes(opened: Instrument, { strokeMs, elapsedMs, durationMs }: StrokeTone, isAfterCue: boolean): void {
    const halfMs = strokeMs / 2
    // Halves that are past are left out rather than caught up with; another place counts from its own start.
    const first = Math.ceil((elapsedMs + (isAfterCue ? CUE_MS : 0)) / halfMs)
    const isSamePlace = nextHalf !== undefined && elapsedMs >= strokesSeenMs
    const startS = followStart(opened.audio.currentTime - elapsedMs / 1_000, isSamePlace)
    let half = isSamePlace && nextHalf !== undefined ? Math.max(nextHalf, first) : first
    const untilMs = Math.min(elapsedMs + LOOK_AHEAD_MS, durationMs)
    for (; half * halfMs < untilMs; half += 1) {
      playNotes(opened, half % 2 === 0 ? strokeNotes : returnNotes, startS + (half * halfMs) / 1_000)
    }
    nextHalf = half
    seenStrokeMs = strokeMs
    strokesSeenMs = elapsedMs
  }

  function followStart(measuredS: number, isSamePlace: boolean): number {
    const before = isSamePlace ? beganS : undefined
    const isNew = before === undefined || Math.abs(measuredS - before) > NEW_START_S
    beganS = isNew ? measuredS : before + (measuredS - before) * FOLLOWED_SHARE
    return beganS
  }

  function apply(): void {
    if (last.clock && !isMuted) sound(last)
    else close()
  }

  return {
    set(sounds) {
      last = sounds
      apply()
    },
    setMuted(muted) {
      isMuted = muted
      apply()
    },
    setLoudness(volume, withStrokes) {
      volumeShare = volume
      hasStrokes = withStrokes
      if (!isOpen || instrument === undefined) return
      const { audio, volume: gate } = instrument
      gate.gain.cancelScheduledValues(audio.currentTime)
      gate.gain.setValueAtTime(volume, audio.currentTime)
    },
  }
}

function playNotes({ audio, volume, sounding }: Instrument, notes: readonly Note[], atS: number): void {
  for (const note of notes) {
    const startS = Math.max(audio.currentTime, atS) + note.afterS
    const endS = startS + ATTACK_S + note.decayS
    for (const [ratio, share] of barPartials) {
      const felt = audio.createBiquadFilter()
      felt.type = 'lowpass'
      felt.frequency.value = FELT_HZ
      const loudness = audio.createGain()
      loudness.gain.setValueAtTime(0, startS)
      loudness.gain.linearRampToValueAtTime(note.gain * share, startS + ATTACK_S)
      loudness.gain.exponentialRampToValueAtTime(FAINT, endS)
      const oscillator = audio.createOscillator()
      oscillator.frequency.value = note.hz * ratio
      oscillator.connect(felt).connect(loudness).connect(volume)
      oscillator.onended = () => {
        sounding.delete(oscillator)
        loudness.disconnect()
      }
      sounding.add(oscillator)
      oscillator.start(startS)
      oscillator.stop(endS)
    }
  }
}

function cutNotes({ sounding }: Instrument): void {
  for (const oscillator of sounding) {
    oscillator.stop()
    oscillator.disconnect()
  }
  sounding.clear()
}

/** A press on "resume" that the browser refuses leaves the session silent; it shows and times everything all the same. */
function ignore(): void {}
