import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page } from '@playwright/test'
import { wavOf } from '../listening/wav.ts'

/** What the microphone hears: the browser plays this file, from its start whenever a microphone is opened, and once. */
const file = join(import.meta.dirname, '..', '..', '.cache', 'microphone', 'heard.wav')

/** A microphone that plays the file, allowed without being asked for. */
export const microphoneSwitches = [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  `--use-file-for-fake-audio-capture=${file}%noloop`,
]

/** Puts a sound (mono, 16 kHz) before the microphone; after its end there is silence. */
export function layBeforeMicrophone(sound: Float32Array): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, wavOf(sound))
}

declare global {
  interface Window {
    heldTracks: MediaStreamTrack[]
    heldAudio: AudioContext[]
  }
}

/** Lets the test take hold of what the page opened: `heldTracks` and `heldAudio` on the window. */
export async function holdMicrophone(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.heldTracks = []
    window.heldAudio = []
    const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
    navigator.mediaDevices.getUserMedia = async (wish) => {
      const stream = await open(wish)
      window.heldTracks.push(...stream.getTracks())
      return stream
    }
    const Made = window.AudioContext
    window.AudioContext = class extends Made {
      constructor(options?: AudioContextOptions) {
        super(options)
        // The one that listens, not the one that sounds.
        if (options?.sampleRate !== undefined) window.heldAudio.push(this)
      }
    }
  })
}
