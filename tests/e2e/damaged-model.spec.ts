import { expect, test } from '@playwright/test'
import { Kneadwell, words } from './kneadwell.ts'

test('a damaged model leaves the flat map, with a sentence', async ({ page }) => {
  await page.route('**/*.glb', (route) => route.fulfill({ body: Buffer.from('not a model') }))
  await new Kneadwell(page).open()
  await expect(page.getByText(words['stage.failed'])).toBeVisible()
  await expect(page.locator('[data-stage="flat"]')).toBeVisible()
  await expect(page.locator('[data-stage] svg').first()).toBeVisible()
})
