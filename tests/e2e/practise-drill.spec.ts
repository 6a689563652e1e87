import { expect, test } from '@playwright/test'
import { practise } from '../../src/words/en/practise.ts'
import { expectAccessible } from './accessible.ts'
import { Kneadwell, words } from './kneadwell.ts'

test('stopping is practised by keyboard alone: something is said, and Space answers it', async ({ page }) => {
  const app = new Kneadwell(page, 'keys')
  await app.open()
  await app.expectJournalRead()
  await app.activateButton(words['welcome.learn'])
  await app.expectScreen('learn')
  await app.activate(page.locator('[data-door="practise"]'))
  await app.expectScreen('practise')
  await expectAccessible(page, 'practise: choosing')
  const round = page.locator('[data-practice]')
  for (let drills = 0; drills < 2; drills += 1) {
    await app.activateButton(practise[drills === 0 ? 'practise.begin' : 'practise.again'])
    await expect(round).toHaveAttribute('data-practice', 'stroking')
    for (let seconds = 0; seconds < 30 && (await round.getAttribute('data-practice')) === 'stroking'; seconds += 1) {
      await page.clock.runFor(1_000)
    }
    await expect(round).toHaveAttribute('data-practice', 'cued')
    const cue = await page.getByRole('alert').textContent()
    await page.clock.runFor(600)
    await page.keyboard.press('Space')
    await expect(round).toHaveAttribute('data-practice', 'drilled')
    const isSymptom = /tingle|numb|weak|pain|dizzy/.test(cue ?? '')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      practise[isSymptom ? 'practise.verdict.right.stop' : 'practise.verdict.safe'],
    )
    if (drills === 0) await expectAccessible(page, 'practise: after a drill')
  }
  // Stop outside a drill ends the round, and locks nothing: no hand was on a body.
  await app.activateButton(practise['practise.again'])
  await page.keyboard.press('Escape')
  await expect(round).toHaveAttribute('data-practice', 'ready')
  await expect(page.getByText(practise['practise.stopped'])).toBeVisible()
})
