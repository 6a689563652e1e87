import { expect, test } from '@playwright/test'
import { practise } from '../../src/words/en/practise.ts'
import { Kneadwell, monday, words } from './kneadwell.ts'
import { expectInk, inkedPixels, roundAbout, traceRound } from './trace.ts'

// The camera is where it goes at once: in software a frame costs too much to watch it travel.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('a stroke is traced on the body in 3D, by mouse and then by touch, and a turned device loses nothing', async ({
  page,
}) => {
  const app = new Kneadwell(page, 'touch')
  await app.open()
  await app.expectJournalRead()
  await app.activateButton(words['welcome.learn'])
  await app.activate(page.locator('[data-door="practise"]'))
  await expect(page.locator('[data-screen="practise"] [data-stage="solid"]')).toBeVisible()
  await page.getByRole('checkbox').uncheck()
  await page.clock.pauseAt(new Date(Date.parse(monday) + 600_000))
  await app.activateButton(practise['practise.begin'])
  const round = page.locator('[data-practice]')
  await expect(round).toHaveAttribute('data-practice', 'stroking')
  const box = await page.locator('canvas[data-ink]').boundingBox()
  if (box === null) throw new Error('no picture')
  const way = roundAbout({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, 28)
  await traceRound(page, 'mouse', { way, strokeMs: 3_000, forMs: 8_000, everyMs: 250 })
  const drawn = await expectInk(page)
  await page.setViewportSize({ width: 820, height: 1180 })
  await page.clock.runFor(100)
  await expectInk(page)
  await page.setViewportSize({ width: 1180, height: 820 })
  await page.clock.runFor(100)
  await expect.poll(() => inkedPixels(page)).toBeGreaterThan(drawn * 0.9)
  await traceRound(page, 'touch', { way, strokeMs: 3_000, forMs: 13_000, everyMs: 250 })
  await expect(round).toHaveAttribute('data-practice', 'judged')
  await expect(page.getByText(practise['practise.too-short'])).toHaveCount(0)
  await expect(page.getByText(/mm away on average/)).toBeVisible()
})
