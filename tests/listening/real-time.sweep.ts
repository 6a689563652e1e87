import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { listening } from '../../src/words/en/listening.ts'
import { Kneadwell, words } from '../e2e/kneadwell.ts'
import { layBeforeMicrophone } from '../e2e/microphone.ts'
import { timeMarkers } from './onsets.ts'
import { atLevel, fan, layOver, pinkNoise, randomFrom, rubbing, samplesOf } from './sounds.ts'
import { callings, canSpeak, spoken } from './spoken.ts'

/** From microphone to pause, through the built app in a real browser. `npm run sweep -- listening` reads the rows. */
const report = join(process.cwd(), '.cache', 'reports', 'sweep', 'listening-in-browser.json')
type Row = { readonly what: string; readonly count: number; readonly failures: number }

/** A test that failed has its successor run in another process: what is written already stays. */
function rowsSoFar(): readonly Row[] {
  return existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')) as Row[]) : []
}

function count(what: string, counted: number, failures: number): void {
  const rows = [...rowsSoFar().filter((row) => row.what !== what), { what, count: counted, failures }]
  mkdirSync(dirname(report), { recursive: true })
  writeFileSync(report, JSON.stringify(rows, undefined, 2))
}

/** Listening is on and hands work by then. */
const FIRST_S = 16
const EVERY_S = 6
/** The word comes so long after its marker, which is a click of 2 ms, too short for either rule. */
const AFTER_MARKER_S = 0.5
/** High and short: nothing of it rings on in the browser's filters. */
const marker = new Float32Array(samplesOf(0.002)).map((_, index) => (index % 4 < 2 ? 0.9 : -0.9))
/** The app's own tone at the beginning of a place is over after this much session time. */
const TONE_MS = 1_300

async function listenInFirstPlace(page: Page): Promise<Kneadwell> {
  await timeMarkers(page)
  const app = new Kneadwell(page)
  await app.open()
  await app.reachFirstPlace()
  await app.activateButton(words['session.pause'])
  await app.activate(page.locator('summary'))
  await app.activateButton(listening['listening.turn-on'])
  await expect(page.locator('[data-listening]')).toHaveAttribute('data-listening', 'on')
  await app.activateButton(words['session.paused.resume'])
  await app.expectState('massaging')
  await page.clock.fastForward(TONE_MS)
  return app
}

for (const [name, noiseDb] of [
  ['in quiet', -65],
  ['at 10 dB noise', -36],
] as const) {
  test(`spoken words ${name}`, async ({ page }) => {
    const what = `spoken words ${name}, in the browser`
    if (!canSpeak()) {
      console.error('espeak-ng is not installed: no spoken word was tried. That counts as a failure.')
      count(`${what}: not run`, 1, 1)
      return
    }
    const random = randomFrom(5)
    const called = callings.map((word, index) => spoken(word, index % 2 === 0 ? 'en-us' : 'en-us+f2'))
    const heard = atLevel(pinkNoise(FIRST_S + EVERY_S * called.length + 4, random), noiseDb)
    for (const [index, word] of called.entries()) {
      const atS = FIRST_S + EVERY_S * index
      layOver(heard, marker, atS)
      layOver(heard, atLevel(word, -26), atS + AFTER_MARKER_S)
    }
    layBeforeMicrophone(heard)
    const app = await listenInFirstPlace(page)

    const latencies: number[] = []
    let early = 0
    for (const [index] of called.entries()) {
      await page.waitForFunction((least) => window.markersMs.length > least, index, { timeout: 60_000 })
      const at = await page.evaluate((which) => window.markersMs[which] ?? Number.NaN, index)
      const pauses = () => page.evaluate((from) => window.pausesMs.filter((pause) => pause > from), at)
      await expect
        .poll(async () => (await pauses()).length, { timeout: 3_500 })
        .toBeGreaterThan(0)
        .catch(() => undefined)
      const [pausedMs] = await pauses()
      console.log(
        `  "${callings[index]}" at ${(at / 1_000).toFixed(2)} s: ${pausedMs === undefined ? 'missed' : `${(pausedMs - at - 500).toFixed(0)} ms`}`,
      )
      const latencyMs = (pausedMs ?? Number.NaN) - at - AFTER_MARKER_S * 1_000
      if (latencyMs < 0) early += 1
      if (pausedMs !== undefined) latencies.push(latencyMs)
      // A pause that nobody counts must not keep the next word from being tried.
      else if ((await app.state()) !== 'paused') continue
      // The rest of a long word would pause again.
      await page.waitForTimeout(1_500)
      await app.activateButton(words['session.asking.no'])
      await app.expectState('massaging')
      await page.clock.fastForward(TONE_MS)
    }
    latencies.sort((a, b) => a - b)
    const share = (part: number) =>
      latencies[Math.min(latencies.length - 1, Math.floor(part * latencies.length))] ?? Infinity
    console.log(
      `${what}: ${latencies.length} of ${called.length} paused, median ${share(0.5).toFixed(0)} ms, p95 ${share(0.95).toFixed(0)} ms, worst ${latencies.at(-1)?.toFixed(0)} ms`,
    )
    const missed = called.length - latencies.length
    count(`${what}: paused, 98 % at least`, called.length, latencies.length >= 0.98 * called.length ? 0 : missed)
    count(
      `${what}: median 200 ms, p95 500 ms at most`,
      latencies.length,
      Number(share(0.5) > 200) + Number(share(0.95) > 500),
    )
    count(`${what}: paused before the word`, called.length, early)
    expect(rowsSoFar().filter(({ what: row, failures }) => row.startsWith(what) && failures > 0)).toEqual([])
  })
}

test('silence, noise and rubbing hands', async ({ page }) => {
  const random = randomFrom(9)
  const minutes = 4
  const heard = atLevel(pinkNoise(FIRST_S + minutes * 60 + 4, random), -68)
  layOver(heard, atLevel(fan(60, random), -34), FIRST_S + 60)
  layOver(heard, atLevel(rubbing(120, random), -45), FIRST_S + 120)
  layBeforeMicrophone(heard)
  const app = await listenInFirstPlace(page)
  const begunMs = await page.evaluate(() => window.pausesMs.length)
  // The test's clock stands still: the wait is in the file, which plays in real time.
  await page.waitForTimeout(minutes * 60_000)
  const pauses = (await page.evaluate(() => window.pausesMs.length)) - begunMs
  console.log(`silence, a fan and rubbing hands, ${minutes} min in the browser: ${pauses} pauses`)
  count('silence, a fan and rubbing hands, in the browser: seconds without a pause', minutes * 60, pauses)
  await app.expectState('massaging')
  await expect(page.locator('[data-listening]')).toHaveAttribute('data-listening', 'on')
})
