import type { CDPSession, Page } from 'playwright-core'
import { instrument } from '../kills/instrument.ts'
import { playWholeSession } from '../kills/whole-session.ts'
import { openBrowser, openPage } from './open-browser.ts'
import type { Row } from './row.ts'
import type { Served } from './serve-folder.ts'

/** Sessions until the code, the picture, and what the browser compiles and keeps of both are there. */
const WARM_UPS = 3
/** Session time between the two measurements, in whole sessions. */
const LONG_MS = 45 * 60_000
/** At rest after the last session, for what goes by itself. */
const REST_MS = 4_000

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
  await page.locator('html[data-screen="welcome"] [data-stage="flat"]').waitFor({ timeout: 60_000 })
  for (let warmUp = 0; warmUp < WARM_UPS; warmUp += 1) await playWholeSession(page, 'flat')
  const before = await heapBytes(page, devTools)
  let playedMs = 0
  let sessions = 0
  while (playedMs < LONG_MS) {
    playedMs += await playWholeSession(page, 'flat')
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
