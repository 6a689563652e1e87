import { expect, test } from '@playwright/test'
import { countGpu, gpuKinds, heldBy, loseContext } from '../contexts/gpu.ts'
import { healingOn, Kneadwell, words } from './kneadwell.ts'

test('a lost picture pauses the session, says so, and does not go on by itself when it is there again', async ({
  page,
}) => {
  const app = new Kneadwell(page)
  await app.openInRealTime()
  await app.reachPlan(healingOn(new Date()))
  await app.enterSession()
  await expect(page.locator('[data-stage="solid"]')).toBeVisible({ timeout: 60_000 })
  await app.activateButton(words['session.readiness.begin'])
  await app.expectState('breathing')
  await page.evaluate(() => {
    const canvas = document.querySelector('canvas')
    const lost = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')
    lost?.loseContext()
    setTimeout(() => lost?.restoreContext(), 300)
  })
  await app.expectState('paused')
  await expect(page.getByText(words['pause.graphics-lost'], { exact: true })).toBeVisible()
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_500)))
  await app.expectState('paused')
  await app.activateButton(words['session.paused.resume'])
  await app.expectState('breathing')
  await app.stopEdge.tap()
  await app.expectScreen('stopped')
})

/** Losses, each with the context given back, and of them the ones before the first measurement. */
const LOSSES = 4
const WARM_UPS = 2
const RUN_MS = 1_200
/** What a pause cuts off is no whole tick, and is not counted. */
const TICK_S = 0.25

/** Adds up, in the page, how long the session breathes: what the clock must have counted. */
function sumBreathing(): void {
  const breathing = { ms: 0 }
  Object.assign(window, { breathing })
  let fromMs: number | undefined
  const look = (): void => {
    const isBreathing = document.documentElement.dataset.state === 'breathing'
    if (isBreathing) fromMs ??= performance.now()
    else if (fromMs !== undefined) {
      breathing.ms += performance.now() - fromMs
      fromMs = undefined
    }
  }
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver(look).observe(document.documentElement, { attributes: true, attributeFilter: ['data-state'] })
  })
}

test(`a picture that is lost ${LOSSES} times costs no second of the session, and leaves nothing behind`, async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.addInitScript(countGpu, gpuKinds)
  await page.addInitScript(sumBreathing)
  const browser = await page.context().newCDPSession(page)
  await browser.send('Performance.enable')
  await browser.send('HeapProfiler.enable')
  const app = new Kneadwell(page)
  await app.openInRealTime()
  await app.reachPlan(healingOn(new Date()))
  await app.enterSession()
  const solid = page.locator('[data-stage="solid"]')
  await expect(solid).toBeVisible({ timeout: 60_000 })
  await app.activateButton(words['session.readiness.begin'])
  await app.expectState('breathing')

  /** Seconds of the whole session that are left, as the page says. */
  const secondsLeft = async (): Promise<number> => {
    const text = await page.getByTestId('time-left').last().locator('[aria-hidden]').innerText()
    const [minutes = Number.NaN, seconds = Number.NaN] = text.split(':').map((part) => Number(part.replace(/\s/g, '')))
    return minutes * 60 + seconds
  }
  const fromLeft = await secondsLeft()
  const fromMs = await page.evaluate(() => performance.now())
  let before = undefined as Awaited<ReturnType<typeof heldBy>> | undefined
  for (let number = 0; number < LOSSES; number += 1) {
    // Some ticks of the session's clock between two losses.
    await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), RUN_MS)
    await loseContext(page, true)
    await app.expectState('paused')
    await page.locator('[data-change="solid"]').click()
    await expect(solid).toBeVisible({ timeout: 60_000 })
    if (number === WARM_UPS - 1) before = await heldBy(page, browser)
    if (number < LOSSES - 1) {
      await app.activateButton(words['session.paused.resume'])
      await app.expectState('breathing')
    }
  }
  if (before === undefined) throw new Error('nothing was measured')
  const after = await heldBy(page, browser)
  const { breathedMs, goneMs } = await page.evaluate(
    (from) => ({
      breathedMs: (window as unknown as { breathing: { ms: number } }).breathing.ms,
      goneMs: performance.now() - from,
    }),
    fromMs,
  )
  await app.activateButton(words['session.paused.resume'])
  await app.expectState('breathing')
  const counted = fromLeft - (await secondsLeft())
  console.log(
    `${LOSSES} losses in ${(goneMs / 1000).toFixed(1)} s: ${(breathedMs / 1000).toFixed(1)} s ran, ${counted} s were counted; ` +
      `held ${JSON.stringify(before)} → ${JSON.stringify(after)}`,
  )
  expect(breathedMs).toBeLessThan(goneMs)
  expect(breathedMs).toBeGreaterThan(LOSSES * RUN_MS)
  // Whole seconds are shown, so that either end may be one off.
  expect(counted).toBeLessThan(breathedMs / 1000 + 1)
  expect(counted).toBeGreaterThan(breathedMs / 1000 - LOSSES * TICK_S - 1)
  for (const kind of gpuKinds) expect(after[kind], kind).toBeLessThanOrEqual(before[kind])
  expect(after.contexts).toBeLessThanOrEqual(1)
  expect(after.listeners).toBeLessThanOrEqual(before.listeners)
})
