import { expect, test } from '@playwright/test'
import { healingOn, Kneadwell, words } from './kneadwell.ts'

test('a lost picture pauses the session, says so, and does not go on by itself when it is there again', async ({
  page,
}) => {
  const app = new Kneadwell(page)
  await app.openInRealTime()
  await app.reachPlan(healingOn(new Date()))
  await app.enterSession()
  await expect(page.locator('[data-stage="solid"]')).toBeVisible({ timeout: 60_000 })
  await app.activateButton(words['session.readiness.begin'])
  await app.expectState('breathing')
  await page.evaluate(() => {
    const canvas = document.querySelector('canvas')
    const lost = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')
    lost?.loseContext()
    setTimeout(() => lost?.restoreContext(), 300)
  })
  await app.expectState('paused')
  await expect(page.getByText(words['pause.graphics-lost'], { exact: true })).toBeVisible()
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_500)))
  await app.expectState('paused')
  await app.activateButton(words['session.paused.resume'])
  await app.expectState('breathing')
  await app.stopEdge.tap()
  await app.expectScreen('stopped')
})
