import type { VoiceModel } from '#device/listening/voice-model.ts'
import { type Hit, hear, shippedModel } from '../listening/hear.ts'
import {
  atLevel,
  bang,
  brownNoise,
  fan,
  layOver,
  music,
  pinkNoise,
  type Random,
  randomFrom,
  rubbing,
  samplesOf,
  throats,
  vowel,
  whiteNoise,
} from '../listening/sounds.ts'
import { callings, canSpeak, ownSentences, spoken, voices } from '../listening/spoken.ts'
import { strokeTones } from '../listening/tones.ts'
import { type Size, Tally } from './tally.ts'

/** What must hold of sounds that somebody makes: nearly all found, soon. Latency from the start of the sound. */
const limits = { leastFound: 0.98, medianMs: 200, p95Ms: 500 }

/** A quiet room. */
const ROOM_DB = -65
/** Hands work before a sound comes, so that their sound is known. */
const BEFORE_S = 4
/** Found is what pauses while it lasts or this soon afterwards. */
const LATE_MS = 300

type Noise = (seconds: number, random: Random) => Float32Array

/** Counts what was looked at under a claim, and how much of it broke the claim. */
function claim(tally: Tally, what: string, count: number, failures: number): void {
  tally.add(what, count)
  for (let failure = 0; failure < failures; failure += 1) tally.breach(what, () => `${failures} of ${count}`)
}

type Called = { readonly name: string; readonly sound: Float32Array }

/** Where a sound is made: how loud it is, and what else is heard. */
type Place = { readonly name: string; readonly db: number; readonly noise: Noise; readonly noiseDb: number }

async function findAll(
  model: VoiceModel,
  calls: readonly Called[],
  place: Place,
  tally: Tally,
  isClaimed: boolean,
): Promise<void> {
  const random = randomFrom(11)
  const latencies: number[] = []
  const missed: string[] = []
  let loud = 0
  let early = 0
  for (const { name, sound } of calls) {
    const soundMs = sound.length / 16
    const heard = atLevel(place.noise(BEFORE_S + soundMs / 1_000 + 1, random), place.noiseDb)
    layOver(heard, atLevel(sound, place.db), BEFORE_S)
    const hits = await hear(model, heard)
    early += hits.filter(({ atMs }) => atMs < BEFORE_S * 1_000).length
    const hit = hits.find(({ atMs }) => atMs >= BEFORE_S * 1_000 && atMs <= BEFORE_S * 1_000 + soundMs + LATE_MS)
    if (hit === undefined) missed.push(name)
    else latencies.push(hit.atMs - BEFORE_S * 1_000)
    if (hit?.what === 'loud') loud += 1
  }
  latencies.sort((a, b) => a - b)
  const at = (share: number) =>
    latencies[Math.min(latencies.length - 1, Math.floor(share * latencies.length))] ?? Infinity
  console.info(
    `listening: ${place.name}: ${latencies.length} of ${calls.length} found (${loud} by loudness), ` +
      `median ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${latencies.at(-1)} ms${missed.length > 0 ? `; missed ${missed.join(', ')}` : ''}`,
  )
  if (!isClaimed) return
  const isGood = latencies.length >= limits.leastFound * calls.length
  claim(tally, `${place.name}: found, 98 % at least`, calls.length, isGood ? 0 : missed.length)
  claim(
    tally,
    `${place.name}: median 200 ms, p95 500 ms at most`,
    latencies.length,
    [at(0.5) <= limits.medianMs, at(0.95) <= limits.p95Ms].filter((holds) => !holds).length,
  )
  claim(tally, `${place.name}: pauses before the sound`, calls.length, early)
}

/** Lets a sound play through, and counts the pauses; with `isClaimed` there may be none. */
async function countPauses(
  model: VoiceModel,
  name: string,
  sound: Float32Array,
  listening: Parameters<typeof hear>[2] = {},
): Promise<readonly Hit[]> {
  const hits = await hear(model, sound, listening)
  const minutes = sound.length / samplesOf(60)
  const kinds = `${hits.filter(({ what }) => what === 'voice').length} by voice, ${hits.filter(({ what }) => what === 'loud').length} by loudness`
  console.info(`listening: ${name}, ${minutes.toFixed(1)} min: ${hits.length} pauses (${kinds})`)
  return hits
}

/** Vowels of a made-up throat, in several pitches and lengths: what there is without a speech synthesiser. */
function vowels(random: Random): readonly Called[] {
  return Object.entries(throats).flatMap(([name, throat]) =>
    [110, 150, 200, 260].flatMap((pitch) =>
      [0.3, 0.5].map((seconds) => ({
        name: `${name} at ${pitch} Hz`,
        sound: vowel(seconds, pitch, throat, random),
      })),
    ),
  )
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** Silence, noises and rubbing hands, in equal shares of so many minutes; each at several levels, and none may pause. */
async function hearNothing(model: VoiceModel, minutes: number, tally: Tally): Promise<void> {
  const random = randomFrom(23)
  const shares: readonly (readonly [string, readonly (readonly [Noise, number])[]])[] = [
    [
      'silence',
      [
        [pinkNoise, -75],
        [pinkNoise, ROOM_DB],
      ],
    ],
    [
      'noise',
      [
        [pinkNoise, -45],
        [pinkNoise, -28],
        [brownNoise, -35],
        [fan, -30],
        [whiteNoise, -40],
        [whiteNoise, -24],
      ],
    ],
    [
      'rubbing hands',
      [
        [rubbing, -55],
        [rubbing, -45],
        [rubbing, -35],
        [rubbing, -28],
      ],
    ],
  ]
  for (const [name, sounds] of shares) {
    const seconds = (minutes * 60) / shares.length / sounds.length
    let pauses = 0
    for (const [noise, db] of sounds) {
      // A rest comes first: the first stroke must not stand out from it.
      const rest = atLevel(pinkNoise(5, random), ROOM_DB)
      const sound = joined([rest, atLevel(noise(seconds, random), db)])
      pauses += (await countPauses(model, `${name} at ${db} dBFS`, sound, { worksFromMs: 5_000 })).length
    }
    claim(tally, `${name}: seconds without a pause`, Math.round((minutes * 60) / shares.length), pauses)
  }
}

/** The app's own sentences, as much of them as echo cancelling may leave; and somebody who calls out meanwhile. */
async function hearOneself(model: VoiceModel): Promise<void> {
  const random = randomFrom(31)
  for (const db of [-65, -55, -50, -45, -30]) {
    let paused = 0
    for (const sentence of ownSentences) {
      const own = atLevel(spoken(sentence, 'en-us+f3', 150), db)
      const heard = atLevel(pinkNoise(5 + own.length / 16_000, random), ROOM_DB)
      layOver(heard, own, BEFORE_S)
      const until = BEFORE_S * 1_000 + own.length / 16
      const hits = await hear(model, heard, { speaks: [[BEFORE_S * 1_000 - 100, until]] })
      if (hits.length > 0) paused += 1
    }
    console.info(`listening: own sentences, ${db} dBFS left of them: ${paused} of ${ownSentences.length} pause`)
  }
  for (const db of [-26, -35, -45]) {
    let found = 0
    const calls = callings.map((words) => spoken(words, 'en-us+m3'))
    for (const call of calls) {
      const heard = atLevel(pinkNoise(7, random), ROOM_DB)
      layOver(heard, atLevel(call, db), BEFORE_S)
      if ((await hear(model, heard, { speaks: [[0, 7_000]] })).length > 0) found += 1
    }
    console.info(
      `listening: called out at ${db} dBFS while the app speaks, echo apart: ${found} of ${calls.length} found`,
    )
  }
}

async function hearAlsoHeard(model: VoiceModel, minutes: number): Promise<void> {
  const random = randomFrom(41)
  for (const db of [-45, -35, -28]) {
    await countPauses(model, `music at ${db} dBFS`, atLevel(music(minutes * 60, random), db))
  }
  for (const db of [-60, -50, -40, -30]) {
    const tones = strokeTones(60)
    const heard = atLevel(pinkNoise(60, random), ROOM_DB)
    layOver(heard, atLevel(tones, db), 0)
    await countPauses(model, `own stroke tones, ${db} dBFS left of them`, heard)
  }
}

/** All that is claimed and all that is only reported, on the model and the rules that the app ships. */
export async function sweepListening(size: Size): Promise<Tally> {
  const isFull = size === 'full'
  const model = await shippedModel()
  const tally = new Tally()
  const random = randomFrom(3)
  const quiet: Place = { name: 'in quiet', db: -26, noise: pinkNoise, noiseDb: ROOM_DB }
  const noisy: Place = { name: 'at 10 dB noise', db: -26, noise: pinkNoise, noiseDb: -36 }

  for (const place of [quiet, noisy]) {
    await findAll(model, vowels(random), { ...place, name: `vowels ${place.name}` }, tally, true)
  }
  const bangs = [0.2, 0.3, 0.5].map((seconds) => ({ name: `bang of ${seconds} s`, sound: bang(seconds, random) }))
  await findAll(model, bangs, { ...quiet, name: 'bangs in quiet', db: -22 }, tally, true)
  await hearNothing(model, isFull ? 20 : 1, tally)
  if (!isFull) return tally

  await hearAlsoHeard(model, 10)
  if (!canSpeak()) {
    console.error('espeak-ng is not installed: no spoken word was tried. That counts as a failure.')
    claim(tally, 'spoken words: not run, espeak-ng is not installed', 1, 1)
    return tally
  }
  const words = voices.flatMap((voice) =>
    callings.map((word) => ({ name: `"${word}" (${voice})`, sound: spoken(word, voice) })),
  )
  for (const place of [quiet, noisy]) {
    await findAll(model, words, { ...place, name: `spoken words ${place.name}` }, tally, true)
  }
  for (const place of [
    { name: 'spoken words from afar (-50 dBFS)', db: -50, noise: pinkNoise, noiseDb: -72 },
    { name: 'spoken words at 5 dB noise', db: -26, noise: pinkNoise, noiseDb: -31 },
    { name: 'spoken words at 10 dB rubbing', db: -26, noise: rubbing, noiseDb: -36 },
    { name: 'spoken words over music at 5 dB', db: -26, noise: music, noiseDb: -31 },
  ]) {
    await findAll(model, words, place, tally, false)
  }
  await hearOneself(model)
  return tally
}
