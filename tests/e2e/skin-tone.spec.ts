import { expect, test } from '@playwright/test'
import { Kneadwell, words } from './kneadwell.ts'

test('a skin tone is chosen by keys, shows at once, and is kept', async ({ page }) => {
  const app = new Kneadwell(page, 'keys')
  await app.open()
  await app.expectJournalRead()
  const control = page.getByRole('button', { name: words['skin.title'] })
  const skin = () => app.root.evaluate((root) => getComputedStyle(root).getPropertyValue('--skin'))
  const before = await skin()

  await control.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(app.root).toHaveAttribute('data-skin', '5')
  expect(await skin()).not.toBe(before)
  await page.keyboard.press('Escape')
  await expect(control).toBeFocused()
  await expect(control).toHaveAttribute('aria-expanded', 'false')

  await app.reload()
  await expect(app.root).toHaveAttribute('data-skin', '5')

  // Light and dark have tones of their own.
  const day = await skin()
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await skin()).not.toBe(day)

  await page.getByRole('button', { name: words['welcome.body'] }).click()
  await app.expectScreen('body')
  await page.getByRole('button', { name: words['skin.title'] }).tap()
  await page.locator('label', { has: page.locator('input[value="3"]') }).tap()
  await expect(app.root).not.toHaveAttribute('data-skin')
  expect(await app.root.evaluate((root) => root.dataset.screen)).toBe('body')
})
