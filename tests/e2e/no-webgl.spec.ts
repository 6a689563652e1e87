import { expect, test } from '@playwright/test'
import { Kneadwell, words } from './kneadwell.ts'

test('without WebGL the flat map lets a person run a session', async ({ page }) => {
  const app = new Kneadwell(page)
  await app.open()
  await app.reachFirstPlace()
  const stage = page.locator('[data-stage]')
  await expect(stage).toHaveAttribute('data-stage', 'flat')
  await expect(stage).toHaveAttribute('data-focus', 'left-palm')
  await expect(stage.locator('svg').first()).toBeVisible()
  await app.goOnTo('checkingIn')
  await app.activateButton(words['session.checkIn.clear'])
  await app.goOnTo('massaging')
  await expect(stage).toHaveAttribute('data-focus', 'right-palm')
})
