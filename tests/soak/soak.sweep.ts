import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type CDPSession, expect, type Page, test } from '@playwright/test'
import { instrument } from '../kills/instrument.ts'
import { playWholeSession } from '../kills/whole-session.ts'

/** Session time that has to go by between the two measurements: whole sessions one after the other, as no plan is longer. */
const SOAK_MS = Number(process.env.SOAK_MINUTES ?? 60) * 60_000

/**
 * Sessions before the first measurement: they bring the code, the picture, and what the browser compiles and keeps of both.
 * Between two commits React keeps what it took off the page last, or does not: a few nodes more or fewer at rest, session by
 * session. So the start is what was there at most after the last two of them.
 */
const WARM_UPS = 3

/** The most that the heap may grow in that time, after garbage collection, which drops the engine's machine code too. */
const HEAP_LIMIT_BYTES = 1_000_000

/** How long the page may take to come to rest, and what a session leaves behind to go by itself. */
const SETTLING_MS = 60_000
const LOOK_EVERY_MS = 2_000

const counted = ['listeners', 'nodes', 'intervals', 'timeouts', 'frames'] as const

const report = join(process.cwd(), '.cache', 'reports', 'sweep', 'soak.json')
type Row = { readonly what: string; readonly count: number; readonly failures: number }

/** Adds a row to the part's report; a repeated one takes the place of the last. */
function count(row: Row): void {
  const rows = existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')) as Row[]) : []
  mkdirSync(dirname(report), { recursive: true })
  writeFileSync(report, JSON.stringify([...rows.filter(({ what }) => what !== row.what), row], undefined, 2))
}

type Timers = { readonly intervals: Set<unknown>; readonly timeouts: Set<unknown>; readonly frames: Set<unknown> }
type Soaked = { readonly timers: Timers }

/** Keeps count of every timer that is still to come; from before the page's first script. */
function countTimers(): void {
  const timers: Timers = { intervals: new Set(), timeouts: new Set(), frames: new Set() }
  Object.assign(window, { timers })
  const watch = (known: Set<unknown>, begin: string, end: string, isOnce: boolean): void => {
    const plainBegin = (Reflect.get(window, begin) as (...args: unknown[]) => unknown).bind(window)
    const plainEnd = (Reflect.get(window, end) as (id: unknown) => void).bind(window)
    Reflect.set(window, begin, (call: (...args: unknown[]) => void, ...rest: unknown[]) => {
      const id = plainBegin(
        (...args: unknown[]) => {
          if (isOnce) known.delete(id)
          call(...args)
        },
        ...rest,
      )
      known.add(id)
      return id
    })
    Reflect.set(window, end, (id: unknown) => {
      known.delete(id)
      plainEnd(id)
    })
  }
  watch(timers.intervals, 'setInterval', 'clearInterval', false)
  watch(timers.timeouts, 'setTimeout', 'clearTimeout', true)
  watch(timers.frames, 'requestAnimationFrame', 'cancelAnimationFrame', true)
}

/** What the page holds on to, after garbage collection. */
type Held = {
  readonly heapBytes: number
  readonly listeners: number
  readonly nodes: number
  readonly intervals: number
  readonly timeouts: number
  readonly frames: number
}

async function heldBy(page: Page, browser: CDPSession): Promise<Held> {
  // More than one round: what a finalizer lets go of is garbage only then.
  for (let round = 0; round < 3; round += 1) await browser.send('HeapProfiler.collectGarbage')
  const { usedSize } = await browser.send('Runtime.getHeapUsage')
  const { metrics } = await browser.send('Performance.getMetrics')
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN
  const timers = await page.evaluate(() => {
    const { timers: live } = window as unknown as Soaked
    return { intervals: live.intervals.size, timeouts: live.timeouts.size, frames: live.frames.size }
  })
  return { heapBytes: usedSize, listeners: metric('JSEventListeners'), nodes: metric('Nodes'), ...timers }
}

/** The same once the page is at rest: no timer, no frame to come, and no more or fewer nodes and listeners than a look before. */
async function heldAtRest(page: Page, browser: CDPSession): Promise<Held> {
  let before = await heldBy(page, browser)
  for (let waitedMs = 0; waitedMs < SETTLING_MS; waitedMs += LOOK_EVERY_MS) {
    // By the browser's own clock: the page's may be moved on.
    await page.waitForTimeout(LOOK_EVERY_MS)
    const now = await heldBy(page, browser)
    const isStill = now.nodes === before.nodes && now.listeners === before.listeners
    before = now
    if (isStill && now.intervals + now.timeouts + now.frames === 0) break
  }
  return before
}

/** The most of each at the start; the heap as it was last. */
function mostOf(starts: readonly Held[]): Held {
  const last = starts.at(-1)
  if (last === undefined) throw new Error('nothing was measured at the start')
  const most = (what: (typeof counted)[number]): number => Math.max(...starts.map((held) => held[what]))
  return { ...last, ...Object.fromEntries(counted.map((what) => [what, most(what)])) }
}

test('an hour of sessions leaves nothing behind', async ({ page, baseURL }, { project }) => {
  const stage = project.name
  await page.exposeBinding('killsTold', () => undefined)
  await page.addInitScript(countTimers)
  await page.addInitScript(instrument, { aheadMs: 0 })
  const browser = await page.context().newCDPSession(page)
  await browser.send('Performance.enable')
  await browser.send('HeapProfiler.enable')
  await page.goto(baseURL ?? '')
  await expect(page.locator('html[data-screen="welcome"] [data-stage]')).toBeVisible()

  const starts: Held[] = []
  for (let warmUp = 0; warmUp < WARM_UPS; warmUp += 1) {
    await playWholeSession(page, stage)
    if (warmUp > 0) starts.push(await heldAtRest(page, browser))
  }
  const before = mostOf(starts)
  console.log(`${stage}: after ${WARM_UPS} sessions: ${JSON.stringify(before)}`)

  let soakedMs = 0
  let sessions = 0
  let after = before
  while (soakedMs < SOAK_MS) {
    soakedMs += await playWholeSession(page, stage)
    sessions += 1
    after = await heldBy(page, browser)
    console.log(`${stage}: after ${(soakedMs / 60_000).toFixed(1)} min more: ${JSON.stringify(after)}`)
  }
  after = await heldAtRest(page, browser)

  const grownBytes = after.heapBytes - before.heapBytes
  const minutes = Math.round(soakedMs / 60_000)
  console.log(
    `${stage}: ${sessions} sessions, ${minutes} min of session time: heap ${(grownBytes / 1_000).toFixed(0)} kB, ` +
      counted.map((what) => `${what} ${before[what]} → ${after[what]}`).join(', '),
  )
  const of = `${stage} picture, ${sessions} sessions back to back`
  count({
    what: `${of}: minutes in which the heap, without machine code, grew by less than 1 MB (${(grownBytes / 1_000).toFixed(0)} kB)`,
    count: minutes,
    failures: grownBytes < HEAP_LIMIT_BYTES ? 0 : 1,
  })
  for (const what of ['listeners', 'nodes', 'intervals', 'timeouts', 'frames'] as const) {
    count({
      what: `${of}: ${what} back to where they were (${before[what]} → ${after[what]})`,
      count: minutes,
      failures: Math.max(0, after[what] - before[what]),
    })
  }
  expect(grownBytes).toBeLessThan(HEAP_LIMIT_BYTES)
  for (const what of counted) expect(after[what], what).toBeLessThanOrEqual(before[what])
})
