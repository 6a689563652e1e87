import { expect, type Page, test } from '@playwright/test'
import { Kneadwell, words } from './kneadwell.ts'

/** Stands for the screen's wake lock and counts; from before the page's first script. */
function countWakeLocks(): void {
  const wake = { asked: 0, held: 0 }
  Object.assign(window, { wake })
  Object.defineProperty(navigator, 'wakeLock', {
    value: {
      request: () => {
        wake.asked += 1
        wake.held += 1
        return Promise.resolve({
          release: () => {
            wake.held -= 1
            return Promise.resolve()
          },
        })
      },
    },
  })
}

const wakeOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { wake: { asked: number; held: number } }).wake)

/** Time left as it stands on the panel, in seconds. */
async function leftSeconds(page: Page): Promise<number> {
  const text = await page.getByTestId('time-left').locator('[aria-hidden]').innerText()
  const [minutes, seconds] = text.replaceAll(/\s/g, '').split(':').map(Number)
  return (minutes ?? Number.NaN) * 60 + (seconds ?? Number.NaN)
}

test('timers that ring once a second keep the time exact, once a minute pauses; the screen is awake only meanwhile', async ({
  page,
}) => {
  await page.addInitScript(countWakeLocks)
  const app = new Kneadwell(page)
  await app.open()
  await app.reachPlan()
  await app.reachSession()
  expect(await wakeOf(page)).toEqual({ asked: 0, held: 0 })
  await app.activateButton(words['session.readiness.begin'])
  await app.waitForState('massaging')
  expect((await wakeOf(page)).held).toBe(1)

  // One ring of a timer for all of a second: what a battery saver leaves.
  await page.clock.fastForward(1_000)
  const before = await leftSeconds(page)
  for (let second = 0; second < 10; second += 1) await page.clock.fastForward(1_000)
  await expect.poll(() => leftSeconds(page)).toBe(before - 10)
  await app.expectState('massaging')

  await page.clock.fastForward(60_000)
  await app.expectState('paused')
  await expect(page.getByText(words['pause.clock-jump'], { exact: true })).toBeVisible()
  expect((await wakeOf(page)).held).toBe(0)
  for (let minute = 0; minute < 3; minute += 1) await page.clock.fastForward(60_000)
  await app.expectState('paused')

  // Not a second of the minutes that nobody watched was spent.
  await app.activateButton(words['session.paused.resume'])
  await app.expectState('massaging')
  expect(await leftSeconds(page)).toBe(before - 10)
  expect((await wakeOf(page)).held).toBe(1)
  await page.keyboard.press('Escape')
  await app.expectScreen('stopped')
  expect(await wakeOf(page)).toEqual({ asked: 2, held: 0 })
})
