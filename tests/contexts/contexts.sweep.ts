import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { words } from '../e2e/kneadwell.ts'
import { countGpu, gpuKinds, type Held, heldBy, loseContext } from './gpu.ts'

const LOSSES = Number(process.env.CONTEXT_LOSSES ?? 200)
/** Losses before the first measurement: they bring what the browser compiles and keeps. */
const WARM_UPS = 16
/** The longest heap growth, after garbage collection. */
const HEAP_LIMIT_BYTES = 1_000_000

const report = join(process.cwd(), '.cache', 'reports', 'sweep', 'contexts.json')

/** Loses the picture, sees the flat map take over, and asks for the body again. Every second context is given back. */
async function loseOnce(page: Page, number: number): Promise<void> {
  await loseContext(page, number % 2 === 0)
  await expect(page.locator('[data-screen] [data-stage="flat"]')).toBeVisible()
  await page.locator('[data-change="solid"]').click()
  await expect(page.locator('[data-screen] [data-stage="solid"]')).toBeVisible({ timeout: 60_000 })
}

test(`the graphics context is lost ${LOSSES} times and nothing is left behind`, async ({ page, baseURL }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.addInitScript(countGpu, gpuKinds)
  const browser = await page.context().newCDPSession(page)
  await browser.send('Performance.enable')
  await browser.send('HeapProfiler.enable')
  await page.goto(baseURL ?? '')
  await page.getByRole('button', { name: words['welcome.body'] }).click()
  await expect(page.locator('[data-screen="body"] [data-stage="solid"]')).toBeVisible({ timeout: 60_000 })
  for (let number = 0; number < WARM_UPS; number += 1) await loseOnce(page, number)
  const before = await heldBy(page, browser)
  let after = before
  for (let number = 1; number <= LOSSES; number += 1) {
    await loseOnce(page, number)
    if (number % 20 === 0) {
      after = await heldBy(page, browser)
      console.log(`after ${number} losses: ${JSON.stringify(after)}`)
    }
  }
  after = await heldBy(page, browser)

  const names = Object.keys(before) as (keyof Held)[]
  console.log(`\n${'held'.padEnd(14)}${'before'.padStart(12)}${`after ${LOSSES}`.padStart(12)}`)
  for (const name of names) {
    console.log(name.padEnd(14) + String(before[name]).padStart(12) + String(after[name]).padStart(12))
  }
  const grownBytes = after.heapBytes - before.heapBytes
  const rows = [
    {
      what: `context losses after which the heap grew by less than 1 MB (${(grownBytes / 1000).toFixed(0)} kB)`,
      count: LOSSES,
      failures: grownBytes < HEAP_LIMIT_BYTES ? 0 : 1,
    },
    ...names
      .filter((name) => name !== 'heapBytes')
      .map((name) => ({
        what: `context losses after which ${name} are back (${before[name]} → ${after[name]})`,
        count: LOSSES,
        failures: Math.max(0, after[name] - before[name]),
      })),
  ]
  mkdirSync(dirname(report), { recursive: true })
  writeFileSync(report, JSON.stringify(rows, undefined, 2))
  expect(before.Program).toBeGreaterThan(2)
  for (const { what, failures } of rows) expect(failures, what).toBe(0)
})
