import { expect, type Page, test } from '@playwright/test'
import { Kneadwell, words } from './kneadwell.ts'

type Name = { text: string; left: number; top: number; right: number; bottom: number }

/** Names as they stand on the page, and whether lines and dots come with them. */
function namesOn(page: Page): Promise<{ names: Name[]; lines: number; pictureRight: number }> {
  return page.evaluate(() => ({
    names: [...document.querySelectorAll('[data-label][data-placed]')].map((name) => {
      const { left, top, right, bottom } = name.getBoundingClientRect()
      return { text: name.textContent, left, top, right, bottom }
    }),
    lines: document.querySelectorAll('[data-line][data-placed]').length,
    pictureRight: document.querySelector('[data-stage]')?.getBoundingClientRect().right ?? 0,
  }))
}

test('names stand beside the body at rest, apart from each other, and follow its turning', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const app = new Kneadwell(page)
  await app.openInRealTime()
  await page.getByRole('button', { name: words['welcome.body'] }).click()
  await app.expectScreen('body')
  await expect(page.locator('[data-stage]')).toHaveAttribute('data-stage', 'solid')
  const placed = page.locator('[data-label][data-placed]')
  await expect(placed.filter({ hasText: 'Forearm' })).toBeVisible()

  const { names, lines, pictureRight } = await namesOn(page)
  expect(names.length).toBeGreaterThanOrEqual(5)
  expect(lines).toBe(names.length)
  names.forEach((one, i) => {
    expect(one.left).toBeGreaterThanOrEqual(0)
    expect(one.right).toBeLessThanOrEqual(pictureRight)
    for (const other of names.slice(i + 1)) {
      const isApart =
        one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top
      expect(isApart, `${one.text} and ${other.text}`).toBe(true)
    }
  })

  // Half a turn: what faced the eye is hidden, and what was hidden is named.
  await page.mouse.move(400, 760)
  await page.mouse.down()
  await page.mouse.move(200, 760)
  await page.mouse.move(-420, 760)
  await page.mouse.up()
  await expect(placed.filter({ hasText: 'Lower back' })).toBeVisible()
  await expect(placed.filter({ hasText: 'Shin muscle' })).toHaveCount(0)

  // One place: one name, with its side.
  await page.locator('button[data-region="left-forearm"]').tap()
  await expect(placed).toHaveText(['Left forearm'])
})
