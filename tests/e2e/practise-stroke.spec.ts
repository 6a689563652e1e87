import { expect, test } from '@playwright/test'
import { practise } from '../../src/words/en/practise.ts'
import { Kneadwell, words } from './kneadwell.ts'

/** More than the least that can be judged, in the time of the events themselves. */
const TRACED_MS = 2_600

test('a stroke is traced on the 3D body with a finger, drawn, judged and shown again', async ({ page }) => {
  const app = new Kneadwell(page)
  await app.open()
  await app.expectJournalRead()
  await app.activateButton(words['welcome.practise'])
  await app.expectScreen('practise')
  await expect(page.locator('[data-stage="solid"]')).toBeVisible({ timeout: 120_000 })
  await page.locator('input[type="checkbox"]').uncheck()
  await app.activateButton(practise['practise.begin'])
  const round = page.locator('[data-practice]')
  await expect(round).toHaveAttribute('data-practice', 'stroking')
  await expect(app.stopEdge).toBeVisible()

  const box = await page.locator('[data-stage]').boundingBox()
  if (box === null) throw new Error('there is no picture')
  const at = (step: number) =>
    [box.x + box.width / 2 + 12 * Math.cos(step / 5), box.y + box.height / 2 + 70 * Math.sin(step / 5)] as const
  await page.mouse.move(...at(0))
  await page.mouse.down()
  const now = () => page.evaluate(() => new Event('probe').timeStamp)
  const startMs = await now()
  for (let step = 0; (await now()) - startMs < TRACED_MS; step += 1) await page.mouse.move(...at(step))
  const inked = () =>
    page
      .locator('canvas')
      .last()
      .evaluate((canvas: HTMLCanvasElement) => {
        const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
        let count = 0
        for (let index = 3; index < pixels.length; index += 4) if ((pixels[index] ?? 0) > 0) count += 1
        return count
      })
  expect(await inked()).toBeGreaterThan(500)
  // Time runs only while a finger is on the body, and it is.
  for (let ticks = 0; ticks < 40 && (await round.getAttribute('data-practice')) === 'stroking'; ticks += 1) {
    await page.clock.runFor(1_000)
  }
  await page.mouse.up()
  await expect(round).toHaveAttribute('data-practice', 'judged')
  await expect(page.getByText(practise['practise.mark.path'])).toBeVisible()
  await expect(page.getByText(practise['practise.mark.pace'], { exact: true })).toBeVisible()
  expect(await inked()).toBeGreaterThan(500)
  await app.activateButton(practise['practise.again'])
  await expect(round).toHaveAttribute('data-practice', 'stroking')
  expect(await inked()).toBe(0)
})
