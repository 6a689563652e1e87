import type { Page } from '@playwright/test'

declare global {
  interface Window {
    /** Times, on the page's real clock, at which a marker came out of the microphone. */
    markersMs: number[]
    /** The same clock, when the session became paused. */
    pausesMs: number[]
  }
}

/**
 * Times markers (a click far louder than all else) as they come out of the page's own microphone, and pauses as the root
 * element shows them. Both by the real clock, which the test's own clock must not have replaced yet: call it first.
 */
export async function timeMarkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const LOOK_EVERY_MS = 4
    const MARKER_LEVEL = 0.6
    /** One click is one marker, though it is seen at several looks. */
    const APART_MS = 300
    const now = performance.now.bind(performance)
    const later = window.setTimeout.bind(window)
    window.markersMs = []
    window.pausesMs = []
    new MutationObserver(() => {
      const isPaused = document.documentElement.dataset.state === 'paused'
      if (isPaused) window.pausesMs.push(now())
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-state'] })

    const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
    navigator.mediaDevices.getUserMedia = async (wish) => {
      const stream = await open(wish)
      const audio = new AudioContext()
      const analyser = audio.createAnalyser()
      // Long enough that a page held up for a tenth of a second still finds the click in it.
      analyser.fftSize = 8192
      audio.createMediaStreamSource(stream).connect(analyser)
      const samples = new Float32Array(analyser.fftSize)
      let last = -APART_MS
      const look = () => {
        analyser.getFloatTimeDomainData(samples)
        const found = samples.findIndex((sample) => Math.abs(sample) > MARKER_LEVEL)
        // It came out as long ago as there are samples after it.
        const at = now() - ((samples.length - found) / audio.sampleRate) * 1_000
        if (found >= 0 && at - last > APART_MS) {
          last = at
          window.markersMs.push(at)
        }
        later(look, LOOK_EVERY_MS)
      }
      look()
      return stream
    }
  })
}
