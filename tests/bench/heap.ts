import type { CDPSession, Page } from 'playwright-core'
import { healingOn, words } from '../e2e/kneadwell.ts'
import { instrument, type PageHands } from '../kills/instrument.ts'
import { openBrowser, openPage } from './open-browser.ts'
import type { Row } from './row.ts'
import type { Served } from './serve-folder.ts'

/** Sessions until the code, the picture, and what the browser compiles and keeps of both are there. */
const WARM_UPS = 3
/** Session time between the two measurements, in whole sessions. */
const LONG_MS = 45 * 60_000
const DAYS_BETWEEN = 10
const DAY_MS = 86_400_000
/** At rest after the last session, for what goes by itself. */
const REST_MS = 4_000

type Hands = { readonly killsHands: PageHands }

const press = {
  next: words['questions.next'],
  still: words['questions.still'],
  clear: words['session.checkIn.clear'],
  resume: words['session.paused.resume'],
}

const onScreen = (page: Page, name: string): Promise<void> =>
  page.locator(`html[data-screen="${name}"]`).waitFor({ timeout: 60_000 })

const pressButton = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click({ timeout: 60_000 })

/** One whole session, welcome to welcome, days after the last; says how much session time went by, ms. */
async function playSession(page: Page): Promise<number> {
  const now = new Date()
  const answers = { ...healingOn(now), 'follow-up': 'better', steady: 'yes', 'agreed-knows': 'yes' }
  await pressButton(page, words['welcome.start'])
  await onScreen(page, 'questions')
  await page.evaluate((task) => (window as unknown as Hands).killsHands.answer(task), {
    answers,
    pages: 200,
    words: press,
  })
  await onScreen(page, 'plan')
  await pressButton(page, words['plan.start'])
  await page.locator('html[data-state="readiness"]').waitFor({ timeout: 60_000 })
  await pressButton(page, words['session.readiness.begin'])
  const fromMs = await page.evaluate(() => Date.now())
  await page.evaluate((task) => (window as unknown as Hands).killsHands.reach(task), {
    state: 'aftercare',
    afterMs: 0,
    words: press,
  })
  await onScreen(page, 'finished')
  const sessionMs = (await page.evaluate(() => Date.now())) - fromMs
  await pressButton(page, words['finished.done'])
  await onScreen(page, 'welcome')
  await page.evaluate((ms) => (window as unknown as Hands).killsHands.sleep(ms), DAYS_BETWEEN * DAY_MS)
  return sessionMs
}

/** Bytes in use at rest, after garbage collection. */
async function heapBytes(page: Page, devTools: CDPSession): Promise<number> {
  await page.waitForTimeout(REST_MS)
  for (let round = 0; round < 3; round += 1) await devTools.send('HeapProfiler.collectGarbage')
  return (await devTools.send('Runtime.getHeapUsage')).usedSize
}

/** What sessions of together 45 minutes leave on the heap: their time goes by quickly, and nothing is left out. */
export async function heap(app: Served): Promise<readonly Row[]> {
  // What the engine compiles meanwhile goes with each collection: it grows by more than a leak would.
  const browser = await openBrowser({ isFlat: true, flags: ['--js-flags=--stress-flush-code'] })
  const page = await openPage(browser, { width: 1180, height: 820 })
  await page.exposeBinding('killsTold', () => undefined)
  await page.addInitScript(instrument, { aheadMs: 0 })
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('HeapProfiler.enable')
  await page.goto(app.url)
  await onScreen(page, 'welcome')
  await page.locator('[data-stage]').waitFor({ timeout: 60_000 })
  for (let warmUp = 0; warmUp < WARM_UPS; warmUp += 1) await playSession(page)
  const before = await heapBytes(page, devTools)
  let playedMs = 0
  let sessions = 0
  while (playedMs < LONG_MS) {
    playedMs += await playSession(page)
    sessions += 1
  }
  const after = await heapBytes(page, devTools)
  await browser.close()
  const how = `${sessions} sessions, ${Math.round(playedMs / 60_000)} min of session time, flat map`
  return [
    { what: 'heap after a long session', value: after / 1e6, unit: 'MB', limit: 15, how },
    {
      what: '… more than before it',
      value: (after - before) / 1e3,
      unit: 'kB',
      limit: 1_000,
      how: 'at rest, collected',
    },
  ]
}
