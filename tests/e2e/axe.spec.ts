import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { healing, Kneadwell, TEN_MINUTES_MS, words } from './kneadwell.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe in ${colorScheme}`, () => {
    // Loops stand still, so that what axe measures is what a person sees.
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } })

    test('finds nothing on the way from the welcome to the aftercare, and after a stop', async ({ page }) => {
      test.setTimeout(600_000)
      const app = new Kneadwell(page)
      const seen: string[] = []
      await app.open()
      await expectAccessible(page, 'welcome', seen)

      await app.activateButton(words['welcome.body'])
      await app.expectScreen('body')
      await expectAccessible(page, 'body', seen)
      await app.activateButton(words['app.back'])

      await app.activateButton(words['welcome.help'])
      await app.expectScreen('doctor')
      await expectAccessible(page, 'doctor', seen)
      await app.activateButton(words['doctor.now.action'])
      await app.expectScreen('emergency')
      await expectAccessible(page, 'emergency', seen)
      await app.activateButton(words['app.back'])
      await app.activateButton(words['app.back'])
      await app.expectScreen('welcome')

      await app.activateButton(words['welcome.start'])
      await app.expectScreen('questions')
      const kinds = new Set<string>()
      while ((await app.screen()) === 'questions') {
        const question = page.locator('[data-question]')
        const id = await question.getAttribute('data-question').catch(() => null)
        if (id === null) continue
        // One page of each kind: they differ only in their words.
        const kind = await question.evaluate((element) =>
          [...element.querySelectorAll('input')]
            .map((input) => input.type)
            .join()
            .replace(/(\w+)(,\1)+/g, '$1'),
        )
        if (!kinds.has(kind)) {
          kinds.add(kind)
          await expectAccessible(page, `questions (${kind})`, seen)
        }
        await app.answer(id, healing[id] ?? 'none')
      }
      await app.expectScreen('plan')
      await expectAccessible(page, 'plan', seen)

      await app.enterSession()
      await expectAccessible(page, 'session readiness', seen)
      await app.activateButton(words['session.readiness.begin'])
      for (const state of ['breathing', 'introducing', 'massaging'] as const) {
        await app.waitForState(state)
        await expectAccessible(page, `session ${state}`, seen)
      }
      await app.activateButton(words['session.pause'])
      await app.expectState('paused')
      await expectAccessible(page, 'session paused', seen)
      await app.activateButton(words['session.paused.resume'])
      for (const state of ['resting', 'checkingIn'] as const) {
        await app.waitForState(state)
        await expectAccessible(page, `session ${state}`, seen)
      }
      await app.activateButton(words['session.end'])
      await app.expectScreen('finished')
      await expectAccessible(page, 'finished', seen)
      await app.activateButton(words['finished.report'])
      await app.expectScreen('stopped')
      await expectAccessible(page, 'stopped', seen)
      await app.activateButton(words['stopped.next'])
      await expectAccessible(page, 'stopped, what was felt', seen)
      await page.locator('[data-answer="tingling"]').tap()
      await expectAccessible(page, 'stopped, warning signs', seen)
      for (let asked = 0; asked < 6; asked += 1) await page.locator('[data-answer="no"]').tap()
      await expectAccessible(page, 'stopped, where', seen)
      await app.markPlace('left-palm')
      await expectAccessible(page, 'stopped, where, marked', seen)
      await app.activateButton(words['stopped.where.next'])
      await expectAccessible(page, 'stopped, which way', seen)
      await page.locator('[data-answer="same"]').tap()
      await expectAccessible(page, 'stopped, rest', seen)
      await page.clock.fastForward(TEN_MINUTES_MS)
      await expect(page.locator('[data-step-title]')).toHaveText(words['stopped.later.title'])
      await expectAccessible(page, 'stopped, ten minutes later', seen)
      await page.locator('[data-answer="same"]').tap()
      await app.activateButton(words['stopped.done'])
      await app.expectScreen('welcome')

      await app.activateButton(words['welcome.start'])
      await app.expectScreen('outcome')
      await expectAccessible(page, 'outcome', seen)
      await page.getByRole('button', { name: words['outcome.door.breathe'] }).tap()
      await app.expectScreen('breathe')
      await expectAccessible(page, 'breathe', seen)
      await app.activateButton(words['app.back'])
      await page.getByRole('button', { name: words['outcome.door.askDoctor'] }).tap()
      await app.expectScreen('ask-doctor')
      await expectAccessible(page, 'ask-doctor', seen)
      console.log(`axe in ${colorScheme}: nothing found on ${seen.length} screens: ${seen.join(', ')}`)
    })
  })
}
