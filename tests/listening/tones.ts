import { SAMPLE_RATE_HZ } from '#device/listening/config.ts'
import { samplesOf } from './sounds.ts'

/** Soft knocks at the pace of strokes, there and back, much as the app sounds them: for what is left of them as echo. */
export function strokeTones(seconds: number): Float32Array {
  const made = new Float32Array(samplesOf(seconds))
  for (let half = 0; half * 1.5 < seconds; half += 1) {
    const hz = half % 2 === 0 ? 220 : 146.8
    const from = samplesOf(half * 1.5)
    const length = samplesOf(0.22)
    for (let index = 0; index < length && from + index < made.length; index += 1) {
      const turn = (2 * Math.PI * hz * index) / SAMPLE_RATE_HZ
      const fade = Math.min(1, index / 190) * Math.exp((-6 * index) / length)
      made[from + index] = fade * (Math.sin(turn) + 0.18 * Math.sin(2.76 * turn))
    }
  }
  return made
}
