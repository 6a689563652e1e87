import { spawnSync } from 'node:child_process'
import { readWav, resampled } from './wav.ts'

/** Voices of the speech synthesiser: a man, another, two women, and an accent. */
export const voices = ['en-us', 'en-us+m3', 'en-us+f2', 'en-us+f4', 'en-gb+m7'] as const

/** What somebody might call out. */
export const callings = [
  'stop',
  'stop it',
  'ow',
  'ouch',
  'help',
  'no',
  'wait',
  'pause',
  'pain',
  'it tingles',
  'that hurts',
  'too much',
  'numb',
  'hey',
] as const

/** Whether the speech synthesiser is there. */
export function canSpeak(): boolean {
  return spawnSync('espeak-ng', ['--version']).status === 0
}

/** Words as a voice says them, without the silence around them. Throws where there is no synthesiser. */
export function spoken(words: string, voice: string, wordsPerMinute = 170): Float32Array {
  const { status, stdout, stderr } = spawnSync(
    'espeak-ng',
    ['-v', voice, '-s', String(wordsPerMinute), '--stdout', words],
    { maxBuffer: 1 << 26 },
  )
  if (status !== 0) throw new Error(`espeak-ng failed: ${stderr.toString()}`)
  const { sound, rateHz } = readWav(stdout)
  return trimmed(resampled(sound, rateHz))
}

/** From the first to the last sample that is louder than a hundredth of the loudest one. */
function trimmed(sound: Float32Array): Float32Array {
  const loudest = sound.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
  const isHeard = (sample: number) => Math.abs(sample) > loudest / 100
  return sound.slice(sound.findIndex(isHeard), sound.findLastIndex(isHeard) + 1)
}

/** What the app may say while hands work or are about to: short, and never meant to be answered. */
export const ownSentences = [
  'Next, your left palm. Your right hand works.',
  'Make slow circles with your thumb.',
  'Begin, very gently.',
  'A little more pressure now. Still light.',
  'Halfway.',
  'Now the other side.',
  'Glide slowly, with the flat of your hand.',
  'Hands down. Rest.',
  'Anything new, or stronger than at the start?',
  'Sit well back and let the chair hold you.',
] as const
