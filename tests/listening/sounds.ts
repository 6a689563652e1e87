import { SAMPLE_RATE_HZ } from '#device/listening/config.ts'

// Sounds made here, the same ones at every run. All are mono at 16 kHz, samples -1 to 1.

export type Random = () => number

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export function samplesOf(seconds: number): number {
  return Math.round(seconds * SAMPLE_RATE_HZ)
}

export function factorOf(db: number): number {
  return 10 ** (db / 20)
}

/** Level of a whole sound, in dB below the loudest possible. */
export function levelDb(sound: Float32Array): number {
  let squares = 0
  for (const sample of sound) squares += sample * sample
  return 10 * Math.log10(squares / sound.length + 1e-12)
}

/** The same sound at a level. */
export function atLevel(sound: Float32Array, db: number): Float32Array {
  const factor = factorOf(db - levelDb(sound))
  return sound.map((sample) => Math.max(-1, Math.min(1, factor * sample)))
}

export function whiteNoise(seconds: number, random: Random): Float32Array {
  return Float32Array.from({ length: samplesOf(seconds) }, () => 2 * random() - 1)
}

/** Noise that falls with the pitch, as rooms, fans and streets do: pink by 3 dB, brown by 6 dB an octave. */
export function pinkNoise(seconds: number, random: Random): Float32Array {
  let [a, b, c] = [0, 0, 0]
  return whiteNoise(seconds, random).map((white) => {
    a = 0.997 * a + 0.029591 * white
    b = 0.985 * b + 0.032534 * white
    c = 0.95 * c + 0.048056 * white
    return a + b + c + 0.05 * white
  })
}

export function brownNoise(seconds: number, random: Random): Float32Array {
  let last = 0
  return whiteNoise(seconds, random).map((white) => {
    last = 0.998 * last + 0.02 * white
    return last
  })
}

/** A fan: brown noise, and the hum of the mains with its overtones. */
export function fan(seconds: number, random: Random): Float32Array {
  return brownNoise(seconds, random).map((noise, index) => {
    const turn = (2 * Math.PI * 50 * index) / SAMPLE_RATE_HZ
    return noise + 0.02 * (Math.sin(turn) + 0.5 * Math.sin(2 * turn) + 0.25 * Math.sin(4 * turn))
  })
}

/** A resonator of two poles: what a throat or a hollow thing lets through best. */
function resonator(hz: number, widthHz: number): (sample: number) => number {
  const radius = Math.exp((-Math.PI * widthHz) / SAMPLE_RATE_HZ)
  const first = 2 * radius * Math.cos((2 * Math.PI * hz) / SAMPLE_RATE_HZ)
  const second = -radius * radius
  let [last, before] = [0, 0]
  return (sample) => {
    const now = (1 - radius) * sample + first * last + second * before
    before = last
    last = now
    return now
  }
}

/** Hands that rub skin or cloth: strokes of a hissing noise that swells and fades, each a little different. */
export function rubbing(seconds: number, random: Random): Float32Array {
  const noise = pinkNoise(seconds, random)
  const skin = resonator(1_800 + 800 * random(), 2_500)
  const made = new Float32Array(noise.length)
  for (let at = 0; at < made.length; ) {
    const length = samplesOf(0.7 + 1.1 * random())
    const loudness = 0.4 + 0.6 * random()
    for (let index = 0; index < length && at + index < made.length; index += 1) {
      const swell = Math.sin((Math.PI * index) / length) ** 1.5
      // Skin catches now and then.
      const crackle = random() < 0.0015 ? 3 * (random() - 0.5) : 0
      made[at + index] = loudness * swell * (skin(noise[at + index] ?? 0) + 0.15 * crackle)
    }
    at += length + samplesOf(0.08 * random())
  }
  return made
}

/** Slow music: chords of soft tones with a tune above them. */
export function music(seconds: number, random: Random): Float32Array {
  const made = new Float32Array(samplesOf(seconds))
  const scale = [0, 2, 4, 7, 9, 12, 14, 16]
  const note = (hz: number, fromS: number, lengthS: number, loudness: number) => {
    const from = samplesOf(fromS)
    const length = samplesOf(lengthS)
    for (let index = 0; index < length && from + index < made.length; index += 1) {
      const turn = (2 * Math.PI * hz * index) / SAMPLE_RATE_HZ
      const fade = Math.min(1, index / 300) * Math.exp((-2.5 * index) / length)
      const tone = Math.sin(turn) + 0.5 * Math.sin(2 * turn) + 0.25 * Math.sin(3 * turn) + 0.12 * Math.sin(4 * turn)
      made[from + index] = (made[from + index] ?? 0) + loudness * fade * tone
    }
  }
  for (let beat = 0; beat * 0.5 < seconds; beat += 1) {
    const root = 110 * 2 ** (([0, 5, 7, 3][Math.floor(beat / 8) % 4] ?? 0) / 12)
    if (beat % 4 === 0) for (const step of [0, 4, 7, 12]) note(root * 2 ** (step / 12), beat * 0.5, 2.2, 0.12)
    const step = scale[Math.floor(random() * scale.length)] ?? 0
    if (random() < 0.8) note(2 * root * 2 ** (step / 12), beat * 0.5, 0.9, 0.2)
  }
  return made
}

/** A voice of the simplest kind: pulses through three resonances of a throat, with a pitch that falls, as in "ah". */
export function vowel(seconds: number, pitchHz: number, formantsHz: readonly number[], random: Random): Float32Array {
  const throat = formantsHz.map((hz, index) => resonator(hz, 60 + 40 * index))
  const length = samplesOf(seconds)
  let phase = 0
  return Float32Array.from({ length }, (_, index) => {
    const share = index / length
    const hz = pitchHz * (1.15 - 0.3 * share) * (1 + 0.02 * Math.sin((2 * Math.PI * 5 * index) / SAMPLE_RATE_HZ))
    phase += hz / SAMPLE_RATE_HZ
    const pulse = phase >= 1 ? 1 : 0
    phase %= 1
    const source = pulse + 0.01 * (random() - 0.5)
    const loudness = Math.min(1, share * 12, (1 - share) * 6)
    return loudness * throat.reduce((sum, through) => sum + through(source), 0)
  })
}

export const throats = {
  ah: [730, 1_090, 2_440],
  oh: [570, 840, 2_410],
  eh: [530, 1_840, 2_480],
} as const

/** Something hard falls, or a door slams: a burst that dies away. */
export function bang(seconds: number, random: Random): Float32Array {
  const wood = resonator(420, 180)
  return whiteNoise(seconds, random).map((noise, index, all) => {
    const fade = Math.exp((-5 * index) / all.length)
    return fade * (0.4 * noise + wood(noise))
  })
}

/** Lays a sound over another, in place, from a time on. */
export function layOver(under: Float32Array, sound: Float32Array, fromS: number): void {
  const from = samplesOf(fromS)
  for (let index = 0; index < sound.length && from + index < under.length; index += 1) {
    under[from + index] = Math.max(-1, Math.min(1, (under[from + index] ?? 0) + (sound[index] ?? 0)))
  }
}
