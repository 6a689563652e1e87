import { expect, test } from '@playwright/test'
import { expectAccessible, expectAccessibleInBothThemes } from './accessible.ts'
import { healing, Kneadwell, TEN_MINUTES_MS, words } from './kneadwell.ts'

test.describe('axe', () => {
  // Loops stand still, so that what axe measures is what a person sees.
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('finds nothing on the way from the welcome to the aftercare, and after a stop', async ({ page }) => {
    test.setTimeout(600_000)
    const app = new Kneadwell(page)
    const seen: string[] = []
    // In the dark, too, where most is at stake; the tour of every screen (`npm run sweep -- tour`) is in both themes.
    const isInBoth = (name: string): boolean => /^(welcome|emergency|session|stopped)/.test(name)
    const look = (name: string): Promise<void> =>
      isInBoth(name) ? expectAccessibleInBothThemes(page, name, seen) : expectAccessible(page, name, seen)
    await app.open()
    await look('welcome')

    await app.activateButton(words['welcome.body'])
    await app.expectScreen('body')
    await look('body')
    await app.activateButton(words['app.back'])

    await app.activateButton(words['welcome.help'])
    await app.expectScreen('doctor')
    await look('doctor')
    await app.activateButton(words['doctor.now.action'])
    await app.expectScreen('emergency')
    await look('emergency')
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
        await look(`questions (${kind})`)
      }
      await app.answer(id, healing[id] ?? 'none')
    }
    await app.expectScreen('plan')
    await look('plan')

    await app.enterSession()
    await look('session readiness')
    await app.activateButton(words['session.readiness.begin'])
    for (const state of ['breathing', 'introducing', 'massaging'] as const) {
      await app.goOnTo(state)
      await look(`session ${state}`)
    }
    await app.activateButton(words['session.pause'])
    await app.expectState('paused')
    await look('session paused')
    await app.activateButton(words['session.paused.resume'])
    for (const state of ['resting', 'checkingIn'] as const) {
      await app.goOnTo(state)
      await look(`session ${state}`)
    }
    await app.activateButton(words['session.end'])
    await app.expectScreen('finished')
    await look('finished')
    await app.activateButton(words['finished.report'])
    await app.expectScreen('stopped')
    await look('stopped')
    await app.activateButton(words['stopped.next'])
    await look('stopped, what was felt')
    await page.locator('[data-answer="tingling"]').tap()
    await look('stopped, warning signs')
    for (let asked = 0; asked < 6; asked += 1) await page.locator('[data-answer="no"]').tap()
    await look('stopped, where')
    await app.markPlace('left-palm')
    await look('stopped, where, marked')
    await app.activateButton(words['stopped.where.next'])
    await look('stopped, which way')
    await page.locator('[data-answer="same"]').tap()
    await look('stopped, rest')
    await page.clock.fastForward(TEN_MINUTES_MS)
    await expect(page.locator('[data-step-title]')).toHaveText(words['stopped.later.title'])
    await look('stopped, ten minutes later')
    await page.locator('[data-answer="same"]').tap()
    await app.activateButton(words['stopped.done'])
    await app.expectScreen('welcome')

    await app.activateButton(words['welcome.start'])
    await app.expectScreen('outcome')
    await look('outcome')
    await page.getByRole('button', { name: words['outcome.door.breathe'] }).tap()
    await app.expectScreen('breathe')
    await look('breathe')
    await app.activateButton(words['app.back'])
    await page.getByRole('button', { name: words['outcome.door.askDoctor'] }).tap()
    await app.expectScreen('ask-doctor')
    await look('ask-doctor')
    console.log(`axe: nothing found on ${seen.length} screens: ${seen.join(', ')}`)
  })
})
