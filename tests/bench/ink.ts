import type { Page } from 'playwright-core'
import { practise } from '../../src/words/en/practise.ts'
import { shell } from '../../src/words/en/shell.ts'
import { allocated } from './frames.ts'
import { openBrowser, openPage } from './open-browser.ts'
import type { Row } from './row.ts'
import type { Served } from './serve-folder.ts'

/** Events until the engine has compiled what one runs (two minutes of rubbing at 25 Hz), and those that are measured. */
const WARM_EVENTS = 3_000
const MEASURED_EVENTS = 600
const WATCHED_EVENTS = 60
/** Small enough to stay on the place that is traced: a warning that comes and goes would be measured with it. */
const RADIUS_PX = 8

declare global {
  interface Window {
    inked: { events: number; inTime: number }
  }
}

/** Looks at the ink under the pointer once all listeners of its event have run: then it is in the next frame. */
function watchInk(): void {
  window.inked = { events: 0, inTime: 0 }
  window.addEventListener('pointermove', ({ clientX, clientY }) => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas[data-ink]')
    const context = canvas?.getContext('2d')
    if (canvas == null || context == null) return
    const { left, top } = canvas.getBoundingClientRect()
    const scale = canvas.width / canvas.clientWidth
    const pixel = context.getImageData((clientX - left) * scale, (clientY - top) * scale, 1, 1).data
    window.inked.events += 1
    if ((pixel[3] ?? 0) > 0) window.inked.inTime += 1
  })
}

async function openRound(page: Page, app: Served): Promise<{ readonly x: number; readonly y: number }> {
  await page.goto(app.url)
  await page.locator('[data-stage]').waitFor({ timeout: 120_000 })
  await page.getByRole('button', { name: shell['welcome.learn'], exact: true }).click()
  await page.locator('[data-door="practise"]').click()
  await page.locator('[data-screen="practise"] [data-stage="solid"]').waitFor({ timeout: 120_000 })
  await page.getByRole('checkbox').uncheck()
  await page.getByRole('button', { name: practise['practise.begin'], exact: true }).click()
  const box = await page.locator('canvas[data-ink]').boundingBox()
  if (box === null) throw new Error('no picture')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Small circles about the middle of the picture, where the stroke is: real moves of a real pointer. */
async function circle(page: Page, { x, y }: { readonly x: number; readonly y: number }, events: number): Promise<void> {
  for (let event = 0; event < events; event += 1) {
    const angle = (event / 40) * Math.PI * 2
    await page.mouse.move(x + Math.cos(angle) * RADIUS_PX, y + Math.sin(angle) * RADIUS_PX)
  }
}

/** A finger traces on the solid body: whether its ink is in the very next frame, and what an event leaves on the heap. */
export async function ink(app: Served): Promise<readonly Row[]> {
  const browser = await openBrowser()
  const page = await openPage(browser, { width: 1180, height: 820 })
  // A round is over after twenty seconds of touching; here it goes on.
  await page.clock.install()
  const middle = await openRound(page, app)
  await page.clock.pauseAt(Date.now() + 600_000)
  await page.mouse.move(middle.x, middle.y)
  await page.mouse.down()
  await page.evaluate(watchInk)
  await circle(page, middle, WATCHED_EVENTS)
  const { events, inTime } = await page.evaluate(() => window.inked)
  if (process.env.BENCH_PICTURE !== undefined) await page.screenshot({ path: process.env.BENCH_PICTURE })
  const devTools = await page.context().newCDPSession(page)
  // What looked at the ink is gone with its function.
  await page.evaluate(() =>
    Object.defineProperty(CanvasRenderingContext2D.prototype, 'getImageData', { value: () => ({ data: [] }) }),
  )
  const bytes = await allocated(
    devTools,
    () => circle(page, middle, WARM_EVENTS),
    () => circle(page, middle, MEASURED_EVENTS),
  )
  await page.mouse.up()
  await browser.close()
  // `shell` holds React, whose own listener at the root hears every event.
  const isOurs = (name: string) => /^(?!library|three|shell)[\w-]+\.js:/.test(name)
  const ours = [...bytes].filter(([name, size]) => isOurs(name) && size > 0).sort(([, a], [, b]) => b - a)
  for (const [name, size] of ours.slice(0, 12)) {
    console.log(`  ${(size / MEASURED_EVENTS).toFixed(1).padStart(7)} bytes an event  ${name}`)
  }
  return [
    {
      what: 'events whose ink is not in the next frame',
      value: events - inTime,
      unit: 'events',
      limit: 0,
      how: `of ${events}`,
    },
    {
      what: 'allocated an event while tracing',
      value: ours.reduce((sum, [, size]) => sum + size, 0) / MEASURED_EVENTS,
      unit: 'bytes',
      limit: 640,
      how: 'the trace itself (about 140) and what the browser makes for an event (about 160) included',
    },
  ]
}
