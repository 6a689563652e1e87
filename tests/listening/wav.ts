import { readFileSync } from 'node:fs'
import { SAMPLE_RATE_HZ } from '#device/listening/config.ts'

/** A mono sound as the bytes of a WAV file of 16 bits. */
export function wavOf(sound: Float32Array, rateHz = SAMPLE_RATE_HZ): Buffer {
  const bytes = Buffer.alloc(44 + 2 * sound.length)
  bytes.write('RIFF', 0)
  bytes.writeUInt32LE(36 + 2 * sound.length, 4)
  bytes.write('WAVEfmt ', 8)
  bytes.writeUInt32LE(16, 16)
  bytes.writeUInt16LE(1, 20)
  bytes.writeUInt16LE(1, 22)
  bytes.writeUInt32LE(rateHz, 24)
  bytes.writeUInt32LE(2 * rateHz, 28)
  bytes.writeUInt16LE(2, 32)
  bytes.writeUInt16LE(16, 34)
  bytes.write('data', 36)
  bytes.writeUInt32LE(2 * sound.length, 40)
  for (const [index, sample] of sound.entries()) {
    bytes.writeInt16LE(Math.round(32_767 * Math.max(-1, Math.min(1, sample))), 44 + 2 * index)
  }
  return bytes
}

/** The first channel of a WAV file of 16 bits, and its rate. Throws where it is something else. */
export function readWav(bytes: Buffer): { readonly sound: Float32Array; readonly rateHz: number } {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.readUInt16LE(34) !== 16) throw new Error('no WAV of 16 bits')
  const rateHz = bytes.readUInt32LE(24)
  const step = 2 * bytes.readUInt16LE(22)
  const from = bytes.indexOf('data', 36, 'latin1') + 8
  const sound = Float32Array.from(
    { length: Math.floor((bytes.length - from) / step) },
    (_, index) => bytes.readInt16LE(from + step * index) / 32_768,
  )
  return { sound, rateHz }
}

export function readWavFile(path: string): { readonly sound: Float32Array; readonly rateHz: number } {
  return readWav(readFileSync(path))
}

/** The sound at the rate that is listened at, by straight lines between its samples, after a mean over each new one. */
export function resampled(sound: Float32Array, rateHz: number): Float32Array {
  const step = rateHz / SAMPLE_RATE_HZ
  return Float32Array.from({ length: Math.floor(sound.length / step) - 1 }, (_, index) => {
    const at = index * step
    const whole = Math.floor(at)
    const share = at - whole
    return (1 - share) * (sound[whole] ?? 0) + share * (sound[whole + 1] ?? 0)
  })
}
