import type { CDPSession, Page } from 'playwright-core'
import { shell } from '../../src/words/en/shell.ts'
import { timeFrames, watchDrawing } from './in-page.ts'
import { openBrowser, openPage } from './open-browser.ts'
import { median, type Row } from './row.ts'
import type { Served } from './serve-folder.ts'

const IDLE_MS = 10_000
const PROFILED_FRAMES = 1000
/** Frames until the engine has compiled what a frame runs. */
const WARM_FRAMES = 4000
const TIMED_FRAMES = 300
/** One sample for so many bytes: small, because so little is allocated. */
const SAMPLING_BYTES = 64
/** Neither draw calls nor allocations know the size, and a thousand frames in software are many. */
const small = { width: 320, height: 240 }

/** Nothing moves on the welcome and on the body screen of the built app: how often is something drawn? */
export async function idle(app: Served): Promise<readonly Row[]> {
  const browser = await openBrowser()
  const page = await openPage(browser, { width: 1180, height: 820 }, watchDrawing)
  await page.goto(app.url)
  await page.locator('[data-stage="solid"]').waitFor({ timeout: 120_000 })
  const rows: Row[] = []
  const drawCalls = () => page.evaluate(() => window.watched.drawCalls)
  const measure = async (where: string): Promise<void> => {
    // The greeting is over, and names have been placed, when nothing was drawn for a second.
    let before = -1
    for (let now = await drawCalls(); now !== before; now = await drawCalls()) {
      before = now
      await page.waitForTimeout(1000)
    }
    await page.waitForTimeout(IDLE_MS)
    rows.push({ what: `drawn in 10 s of rest, ${where}`, value: (await drawCalls()) - before, unit: 'calls', limit: 0 })
  }
  await measure('welcome')
  await page.getByRole('button', { name: shell['welcome.body'] }).click()
  await page.locator('[data-screen="body"] [data-stage="solid"]').waitFor({ timeout: 120_000 })
  await measure('body')
  await browser.close()
  return rows
}

async function openGlide(page: Page, harness: Served): Promise<void> {
  await page.goto(`${harness.url}?focus=left-forearm&stroke=effleurage`)
  await page.waitForFunction(() => window.harness.state === 'solid')
}

async function drawFrames(page: Page, frames: number): Promise<void> {
  await page.evaluate(
    (count) =>
      new Promise<void>((resolve) => {
        const until = window.harness.drawn + count
        const look = (): void => {
          if (window.harness.drawn >= until) resolve()
          else requestAnimationFrame(look)
        }
        look()
      }),
    frames,
  )
}

type ProfileNode = {
  readonly callFrame: {
    readonly url: string
    readonly functionName: string
    readonly lineNumber: number
    readonly columnNumber: number
  }
  readonly selfSize: number
  readonly children?: readonly ProfileNode[]
}

function sizesOf(head: ProfileNode): ReadonlyMap<string, number> {
  const bytes = new Map<string, number>()
  const add = ({ callFrame, selfSize, children = [] }: ProfileNode): void => {
    const file = callFrame.url.split('/').at(-1) ?? ''
    const name = `${file}:${callFrame.functionName}:${callFrame.lineNumber + 1}:${callFrame.columnNumber + 1}`
    if (selfSize > 0) bytes.set(name, (bytes.get(name) ?? 0) + selfSize)
    children.forEach(add)
  }
  add(head)
  return bytes
}

/**
 * Bytes that each function allocates during `run`, with what was collected since. Beginning to sample throws compiled
 * code away, and code that is interpreted puts every number on the heap: so the engine compiles once more, under the
 * profiler, and what was allocated until then is taken off.
 */
export async function allocated(
  devTools: CDPSession,
  warm: () => Promise<void>,
  run: () => Promise<void>,
): Promise<ReadonlyMap<string, number>> {
  await devTools.send('HeapProfiler.startSampling', {
    samplingInterval: SAMPLING_BYTES,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  })
  await warm()
  const before = sizesOf((await devTools.send('HeapProfiler.getSamplingProfile')).profile.head)
  await run()
  const after = sizesOf((await devTools.send('HeapProfiler.stopSampling')).profile.head)
  return new Map([...after].map(([name, size]) => [name, size - (before.get(name) ?? 0)]))
}

/** A hand glides along the forearm: what a frame draws, allocates and costs the main thread. */
export async function glide(harness: Served): Promise<readonly Row[]> {
  const browser = await openBrowser({ isUnpaced: true })
  const page = await openPage(browser, small, timeFrames)
  await openGlide(page, harness)
  await drawFrames(page, WARM_FRAMES)
  await page.evaluate(() => {
    for (const list of Object.values(window.frameCosts)) list.length = 0
  })
  await drawFrames(page, TIMED_FRAMES)
  const { calls, triangles } = await page.evaluate(() => window.harness)
  const { outsideMs, glMs, glCalls } = await page.evaluate(() => window.frameCosts)
  const devTools = await page.context().newCDPSession(page)
  const drawn = () => page.evaluate(() => window.harness.drawn)
  let from = 0
  const bytes = await allocated(
    devTools,
    async () => {
      await drawFrames(page, WARM_FRAMES)
      from = await drawn()
    },
    () => drawFrames(page, PROFILED_FRAMES),
  )
  const frames = (await drawn()) - from
  await browser.close()
  // `index` is the harness itself, which counts frames.
  const isOurs = (name: string) => /\.js:/.test(name) && !/^(library|index)-/.test(name)
  const sum = (wanted: (name: string) => boolean) =>
    [...bytes].reduce((total, [name, size]) => (wanted(name) ? total + size : total), 0) / frames
  const largest = [...bytes].filter(([name]) => isOurs(name)).sort(([, a], [, b]) => b - a)
  for (const [name, size] of largest.slice(0, 12)) {
    console.log(`  ${(size / frames).toFixed(1).padStart(7)} bytes a frame  ${name}`)
  }
  return [
    { what: 'draw calls while a hand glides', value: calls, unit: 'calls', limit: 25 },
    { what: 'triangles while a hand glides', value: triangles, unit: '', limit: 80_000 },
    {
      what: 'allocated a frame by our own code',
      value: sum(isOurs),
      unit: 'bytes',
      limit: 64,
      how: `${frames} frames`,
    },
    {
      what: 'allocated a frame by the libraries',
      value: sum((name) => name.startsWith('library-')),
      unit: 'bytes',
      how: 'three, fiber, react',
    },
    {
      what: 'main thread outside of graphics calls',
      value: median(outsideMs),
      unit: 'ms a frame',
      goal: 1,
      how: `median of ${outsideMs.length} frames, ${median(glCalls)} graphics calls each timed`,
    },
    { what: 'main thread in graphics calls', value: median(glMs), unit: 'ms a frame', how: 'median' },
  ]
}
