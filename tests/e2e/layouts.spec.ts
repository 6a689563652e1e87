import { expect, type Page, test } from '@playwright/test'
import type { ShownLanguage } from '../../src/words/language-facts.ts'
import { Kneadwell, saidIn } from './kneadwell.ts'
import { type Layout, layouts, lookAt, tight } from './windows.ts'

/** Goes through the app, and looks at its screens in each layout. */
async function goThrough(page: Page, language: ShownLanguage, all: readonly Layout[]): Promise<void> {
  const said = await saidIn(language)
  const { words } = said
  const app = new Kneadwell(page, 'touch', { said })
  const look = (screen: string, whole?: readonly string[]) => lookAt(page, all, screen, whole)
  await app.open()
  await app.expectJournalRead()
  await look('welcome', [words['welcome.start']])
  await app.activateButton(words['welcome.body'])
  await app.expectScreen('body')
  await look('body')
  await app.activateButton(words['app.back'])
  await app.activateButton(words['welcome.learn'])
  await app.expectScreen('learn')
  await look('learn')
  await app.activateButton(words['app.back'])
  await app.activateButton(words['welcome.start'])
  await look('a question', [words['questions.next']])
  await app.answerAll()
  await app.expectScreen('plan')
  await look('plan', [words['plan.start']])
  await app.reachSession()
  const stop = [words['session.stop']]
  await look('readiness', [...stop, words['session.readiness.begin']])
  await app.activateButton(words['session.readiness.begin'])
  await app.goOnTo('massaging')
  await look('massaging', [...stop, words['session.pause']])
  await app.goOnTo('checkingIn')
  await look('the question between places', [...stop, words['session.checkIn.clear']])
  await app.stopEdge.tap()
  await app.expectScreen('stopped')
  await look('stopped', [words['stopped.next']])
}

test('no layout cuts anything off: 320 px to 4K, split screen, text at 200 %', async ({ page }) => {
  await goThrough(page, 'en', layouts)
})

test('words longer by two fifths cut nothing off', async ({ page }) => {
  await goThrough(page, 'en-XA', tight)
})

test('words from right to left keep every screen whole', async ({ page }) => {
  await goThrough(page, 'ar-XB', tight)
  // The panel has changed sides with the words, the body has not turned.
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
})
