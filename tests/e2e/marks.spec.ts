import { expect, type Page, test } from '@playwright/test'
import { marks } from '../../src/words/en/marks.ts'
import { expectAccessible } from './accessible.ts'
import { type Hands, Kneadwell, words } from './kneadwell.ts'

/** The places that the plan says it leaves out. */
function leftOut(page: Page): Promise<string[]> {
  return page
    .locator('section', { has: page.getByRole('heading', { name: words['plan.left-out'] }) })
    .locator('li > span')
    .allTextContents()
}

for (const hands of ['touch', 'keys'] as const satisfies readonly Hands[]) {
  test(`a place is marked from the list, and locks at once: ${hands}`, async ({ page }) => {
    const app = new Kneadwell(page, hands)
    await app.open()
    await app.expectJournalRead()
    await app.activateButton(words['welcome.body'])
    await app.expectScreen('body')
    await app.activate(page.locator('button[data-region="left-shin"]'))
    const section = page.locator('[data-marks]')
    const box = (kind: string) => section.locator(`input[value="${kind}"]`)
    const press = async (kind: string) => {
      if (hands === 'touch') {
        await section.locator('label', { has: page.locator(`input[value="${kind}"]`) }).tap()
        return
      }
      await app.tabTo(box(kind))
      await page.keyboard.press('Space')
    }
    await expect(section).toHaveAttribute('data-marks', '')
    await press('sore')
    await expect(section).toHaveAttribute('data-marks', 'sore')
    // The place and its neighbour along the border, named and painted.
    await expect(section.locator('[data-locks]')).toHaveAttribute('data-locks', 'left-shin left-calf')
    for (const region of ['left-shin', 'left-calf'])
      await expect(page.locator(`[data-stage] [data-region="${region}"]`).first()).toHaveAttribute(
        'data-status',
        'forbidden',
      )
    await expectAccessible(page, 'a marked place')
    await press('sore')
    await expect(section.locator('[data-locks]')).toHaveCount(0)
    await press('sore')
    await expect(section.locator('[data-locks]')).toBeInViewport({ ratio: 0.99 })
    await app.activateButton(words['body.clear'])
    await expect(page.locator('button[data-region="left-shin"]')).toContainText(marks['mark.marked'])
    await expectAccessible(page, 'the list with a marked place')
    await app.activateButton(words['app.back'])
    await app.expectScreen('welcome')
  })
}

test('a draft is there on its page; a mark after the questions changes the plan', async ({ page }) => {
  const app = new Kneadwell(page)
  await app.open()
  await app.expectJournalRead()
  await app.activateButton(words['welcome.body'])
  await page.locator('button[data-region="left-palm"]').tap()
  await page.locator('[data-marks] label', { has: page.locator('input[value="sore"]') }).tap()
  await app.activateButton(words['app.back'])
  await app.activateButton(words['welcome.start'])
  await app.answerUntil('sore-places')
  const locks = page.locator('[data-question="sore-places"] [data-locks]')
  await expect(locks).toHaveAttribute('data-locks', /^left-palm /)
  await expectAccessible(page, 'the page of marked places')
  await app.activateButton(words['questions.next'])
  await app.answerAll()
  await app.expectScreen('plan')
  expect(await leftOut(page)).toContain('Left palm')
  await app.activateButton(marks['mark.plan.action'])
  await app.expectScreen('body')
  // A numb place is asked about once more, and by nothing but its own pages.
  await page.locator('button[data-region="left-sole"]').tap()
  await page.locator('[data-marks] label', { has: page.locator('input[value="numb"]') }).tap()
  await expect(page.getByText(marks['mark.asked'])).toBeVisible()
  await expectAccessible(page, 'a numb place')
  await app.activateButton(marks['mark.goOn'])
  await app.expectScreen('questions')
  await app.answer('tingling-now', 'old-and-stable')
  for (const id of ['numb-places', 'sore-places']) {
    await expect(page.locator('[data-question]')).toHaveAttribute('data-question', id)
    await app.activateButton(words['questions.next'])
    await expect(page.locator(`[data-question="${id}"]`)).toHaveCount(0)
  }
  await app.expectScreen('plan')
  await expectAccessible(page, 'the plan without marked places')
  expect(await leftOut(page)).toEqual(expect.arrayContaining(['Left palm', 'Left sole']))
})

test('a numb place between the legs opens the emergency card at once', async ({ page }) => {
  const app = new Kneadwell(page)
  await app.open()
  await app.expectJournalRead()
  await app.activateButton(words['welcome.body'])
  await page.locator('button[data-region="sacrum"]').tap()
  await page.locator('[data-marks] label', { has: page.locator('input[value="numb"]') }).tap()
  await app.expectScreen('emergency')
  await app.activateButton(words['app.back'])
  await app.expectScreen('body')
})
