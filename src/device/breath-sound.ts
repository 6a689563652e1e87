import { handOver, type Instrument, type Sounding } from './notes.ts'

/** Air through a nose: noise from which everything sharp is taken. Pitch of the band and loudness at its fullest. */
const RESTING_HZ = 260
const FULL_HZ = 620
const IN_GAIN = 0.11
const OUT_GAIN = 0.085
const BAND_Q = 0.7

/** An in-breath swells and turns; an out-breath is fullest soon after it began, and is let go. Shares of its length. */
const IN_FULL_AT = 0.75
const OUT_FULL_AT = 0.2

/** Noise that repeats after this long is not heard to repeat. */
const NOISE_S = 3

/** Each sample leans on the one before by so much: softer than white noise. */
const LEAN = 0.94

const noises = new WeakMap<BaseAudioContext, AudioBuffer>()

/** A few seconds of soft noise, made once a context. */
function noiseOf(audio: AudioContext): AudioBuffer {
  const known = noises.get(audio)
  if (known !== undefined) return known
  const buffer = audio.createBuffer(1, Math.round(audio.sampleRate * NOISE_S), audio.sampleRate)
  const samples = buffer.getChannelData(0)
  let last = 0
  for (let at = 0; at < samples.length; at += 1) {
    last = LEAN * last + (1 - LEAN) * (Math.random() * 2 - 1)
    // A leaning sum is quieter than what goes into it.
    samples[at] = last * 6
  }
  noises.set(audio, buffer)
  return buffer
}

/** Hands one breath, in or out, to the audio clock: `lengthS` long from `startS`, which must not be past. */
export function playBreath(instrument: Instrument, way: 'in' | 'out', startS: number, lengthS: number): Sounding {
  const { audio, volume } = instrument
  const endS = startS + lengthS
  const fullS = startS + lengthS * (way === 'in' ? IN_FULL_AT : OUT_FULL_AT)
  const band = audio.createBiquadFilter()
  band.type = 'bandpass'
  band.Q.value = BAND_Q
  band.frequency.setValueAtTime(way === 'in' ? RESTING_HZ : FULL_HZ, startS)
  band.frequency.linearRampToValueAtTime(way === 'in' ? FULL_HZ : RESTING_HZ, endS)
  const loudness = audio.createGain()
  loudness.gain.setValueAtTime(0, startS)
  loudness.gain.linearRampToValueAtTime(way === 'in' ? IN_GAIN : OUT_GAIN, fullS)
  loudness.gain.linearRampToValueAtTime(0, endS)
  const source = audio.createBufferSource()
  source.buffer = noiseOf(audio)
  source.loop = true
  source.connect(band).connect(loudness).connect(volume)
  return handOver(instrument, { source, loudness, startS }, endS)
}
