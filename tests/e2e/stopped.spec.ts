import { expect, type Page, test } from '@playwright/test'
import { Kneadwell, TEN_MINUTES_MS, words } from './kneadwell.ts'

const title = (page: Page) => page.locator('[data-step-title]')
const answer = (page: Page, id: string) => page.locator(`[data-answer="${id}"]`)

/** Into a session and out of it by a stop that nobody has named. */
async function stopUnnamed(page: Page): Promise<Kneadwell> {
  const app = new Kneadwell(page)
  await app.open()
  await app.reachFirstPlace()
  await page.keyboard.press('Escape')
  await app.expectScreen('stopped')
  return app
}

test('after a stop: a position, the questions, where, a reload on the way, and the lock with its time', async ({
  page,
}) => {
  const app = await stopUnnamed(page)
  await expect(title(page)).toHaveText(words['stopped.easing.title'])
  await page.locator('label', { has: page.locator('input[value="sitting"]') }).tap()
  await app.activateButton(words['stopped.next'])
  await answer(page, 'tingling').tap()

  // Red flags come before the slow marking of the body.
  await expect(title(page)).toHaveText(words['stopped.flags.bladder'])
  for (let asked = 0; asked < 3; asked += 1) await answer(page, 'no').tap()
  await expect(title(page)).toHaveText(words['stopped.flags.walking'])

  await app.reload('stopped')
  await app.expectState('stopped')
  await expect(title(page)).toHaveText(words['stopped.flags.walking'])
  for (let asked = 0; asked < 3; asked += 1) await answer(page, 'no').tap()

  await expect(title(page)).toHaveText(words['stopped.where.title'])
  const next = page.getByRole('button', { name: words['stopped.where.next'], exact: true })
  await expect(next).toBeDisabled()
  // On the body itself, and in the list beside it: the two show the same.
  await page.locator('[data-stage] [data-region="left-forearm"] path').first().tap()
  await app.markPlace('left-palm')
  await expect(page.locator('input[value="left-forearm"]')).toBeChecked()
  await next.tap()
  await answer(page, 'same').tap()

  await expect(title(page)).toHaveText(words['stopped.rest.title'])
  await expect(page.locator('aside')).toContainText(/Wednesday, March 4/)
  await expect(page.locator('aside')).toContainText(words['lock.back-to-before'])
  await expect(page.locator('aside')).toContainText(words['lock.if-over-a-day'])
  await app.reload('stopped')
  await expect(title(page)).toHaveText(words['stopped.rest.title'])
  await expect(page.locator('[data-answer="worse"]')).toHaveCount(1)

  await page.clock.fastForward(TEN_MINUTES_MS)
  await expect(title(page)).toHaveText(words['stopped.later.title'])
  await expect(page.getByRole('status')).toContainText([words['stopped.later.due']])
  await answer(page, 'same').tap()
  await expect(page.locator('main')).toContainText(words['stopped.later.thanks.same'])

  await app.activateButton(words['stopped.done'])
  await app.expectScreen('welcome')
  await app.reload()
  await app.expectJournalRead()
  await app.activateButton(words['welcome.start'])
  await app.expectScreen('outcome')
  await expect(page.locator('main time')).toContainText(/Wednesday, March 4/)
  await expect(page.locator('main')).toContainText(words['lock.back-to-before'])
})

test('places that are a red flag open the emergency card, and a reload opens it again', async ({ page }) => {
  const app = await stopUnnamed(page)
  await app.activateButton(words['stopped.next'])
  await app.activateButton(words['stopped.symptom.skip'])
  for (let asked = 0; asked < 6; asked += 1) await answer(page, 'no').tap()
  await app.markPlace('left-calf')
  await app.markPlace('right-sole')
  await app.activateButton(words['stopped.where.next'])
  await app.expectScreen('emergency')
  await app.reload('emergency')
  await app.activateButton(words['app.back'])
  await app.expectScreen('stopped')
  await expect(title(page)).toHaveText(words['stopped.help.emergency'])
})

test('worse after ten minutes leads to a doctor', async ({ page }) => {
  const app = await stopUnnamed(page)
  await app.activateButton(words['stopped.next'])
  await answer(page, 'dizziness').tap()
  for (let asked = 0; asked < 6; asked += 1) await answer(page, 'no').tap()
  // Dizziness has no place to point at.
  await expect(title(page)).toHaveText(words['stopped.rest.title'])
  await page.clock.fastForward(TEN_MINUTES_MS)
  await answer(page, 'worse').tap()
  await app.expectScreen('doctor')
  await app.activateButton(words['app.back'])
  await app.expectScreen('stopped')
  await expect(page.locator('main')).toContainText(words['stopped.help.worse'])
})
