import type { BreathSound, GuidedEffects, StrokeTone } from '#session/guided.effects.ts'
import { type AudioClock, createAudioClock } from './audio-clock.ts'
import { createBeats } from './beats.ts'
import { playBreath } from './breath-sound.ts'
import { cueNotes, cutAll, type Instrument, playNotes, returnNotes, strokeNotes } from './notes.ts'

/** What of the session can be heard, besides a voice. */
export type Sounds = Pick<GuidedEffects, 'strokeTone' | 'breath' | 'cue' | 'clock'>

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

/** The page's clock, ms, and the moment of it that what is told of the session holds for. */
export type ToneTime = { readonly nowMs: () => number; readonly sessionAtMs: () => number }

const untimed: ToneTime = { nowMs: () => performance.now(), sessionAtMs: () => performance.now() }

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

/** So many moments in a row without running sound are a failure: at four ticks a second, a good second. */
const FAILED_AFTER_MOMENTS = 6

/** No stroke is sounded so soon after a cue: the two would blur. */
const CUE_MS = 700

/** Tones for strokes and changes of place, and the sound of breathing. Silent until `set` asks for something. */
export function createTones(
  listener: TonesListener,
  source: AudioSource = deviceAudio,
  time: ToneTime = untimed,
): Tones {
  let instrument: Instrument | undefined
  let clock: AudioClock | undefined
  let isOpen = false
  let isMuted = false
  let last: Sounds = { clock: false, strokeTone: undefined, breath: undefined, cue: undefined }
  let cueId: string | undefined
  const strokes = createBeats()
  let strokeMs: number | undefined
  const breaths = createBeats()
  let volumeShare = 1
  let hasStrokes = true
  let hasBeenHeard = false
  let deafMoments = 0

  function close(): void {
    cueId = undefined
    strokes.end(undefined)
    breaths.end(undefined)
    if (!isOpen || instrument === undefined) return
    isOpen = false
    const { audio, volume } = instrument
    // Disconnecting is what silences within this call; the rest keeps anything from coming back.
    volume.disconnect()
    volume.gain.cancelScheduledValues(audio.currentTime)
    volume.gain.setValueAtTime(0, audio.currentTime)
    cutAll(instrument)
    audio.suspend().catch(ignore)
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
    clock = createAudioClock(audio, time.nowMs)
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

  function sound({ strokeTone: asked, breath, cue }: Sounds): void {
    const strokeTone = hasStrokes ? asked : undefined
    const opened = open()
    if (opened === undefined) return
    listen(opened)
    // The session may have paused on hearing of a failure: then this moment is over already.
    if (!isOpen) return
    clock?.look()
    // Another place, or slower strokes from here on: what was handed over for later is not true any more.
    if (strokeTone?.strokeMs !== strokeMs) strokes.end(opened)
    strokeMs = strokeTone?.strokeMs
    if (breath === undefined) breaths.end(opened)
    const isNewCue = cue !== undefined && cue.id !== cueId
    cueId = cue?.id
    if (isNewCue) playNotes(opened, cueNotes[cue.tone], opened.audio.currentTime)
    if (strokeTone !== undefined) playStrokes(opened, strokeTone, isNewCue)
    if (breath !== undefined) playBreaths(opened, breath)
  }

  /** When a stretch of the session that is `elapsedMs` old began, s of the audio clock. */
  function beganS(elapsedMs: number): number {
    return clock?.atS(time.sessionAtMs() - elapsedMs) ?? 0
  }

  function playStrokes(opened: Instrument, { strokeMs, elapsedMs, durationMs }: StrokeTone, isAfterCue: boolean): void {
    const rhythm = {
      elapsedMs,
      notBeforeMs: elapsedMs + (isAfterCue ? CUE_MS : 0),
      endMs: durationMs,
      startMsOf: (half: number) => (half * strokeMs) / 2,
    }
    strokes.follow(opened, rhythm, beganS(elapsedMs), (half, startS) =>
      playNotes(opened, half % 2 === 0 ? strokeNotes : returnNotes, startS),
    )
  }

  function playBreaths(opened: Instrument, { inMs, outMs, elapsedMs }: BreathSound): void {
    const rhythm = {
      elapsedMs,
      notBeforeMs: 0,
      endMs: Number.POSITIVE_INFINITY,
      startMsOf: (half: number) => Math.floor(half / 2) * (inMs + outMs) + (half % 2 === 0 ? 0 : inMs),
    }
    breaths.follow(opened, rhythm, beganS(elapsedMs), (half, startS) => [
      half % 2 === 0
        ? playBreath(opened, 'in', startS, inMs / 1_000)
        : playBreath(opened, 'out', startS, outMs / 1_000),
    ])
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

/** A press on "resume" that the browser refuses leaves the session silent; it shows and times everything all the same. */
function ignore(): void {}
