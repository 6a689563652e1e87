import type { Page } from 'playwright-core'
import { healingOn, words } from '../e2e/kneadwell.ts'
import type { PageHands } from './instrument.ts'

/** Between two sessions: within every budget, and all of them within the 90 days of a doctor's word. */
const DAYS_BETWEEN = 10
const DAY_MS = 86_400_000

type Hands = { readonly killsHands: PageHands }

const press = {
  next: words['questions.next'],
  still: words['questions.still'],
  clear: words['session.checkIn.clear'],
  resume: words['session.paused.resume'],
}

const onScreen = (page: Page, name: string): Promise<void> => page.locator(`html[data-screen="${name}"]`).waitFor()

const pressButton = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click()

/**
 * One whole session on a page that `instrument` was put into, from the welcome to the welcome, and then ten days of
 * sleep; says how much session time went by, ms. `stage`: what draws the body.
 */
export async function playWholeSession(page: Page, stage: string): Promise<number> {
  // Answers that lead to a plan on any later day too.
  const answers = { ...healingOn(new Date()), 'follow-up': 'better', steady: 'yes', 'agreed-knows': 'yes' }
  await pressButton(page, words['welcome.start'])
  await onScreen(page, 'questions')
  await page.evaluate((task) => (window as unknown as Hands).killsHands.answer(task), {
    answers,
    pages: 200,
    words: press,
  })
  await onScreen(page, 'plan')
  await pressButton(page, words['plan.start'])
  await page.locator('html[data-state="readiness"]').waitFor()
  await page.locator(`[data-stage="${stage}"]`).waitFor()
  await pressButton(page, words['session.readiness.begin'])
  const fromMs = await page.evaluate(() => Date.now())
  await page.evaluate((task) => (window as unknown as Hands).killsHands.reach(task), {
    state: 'aftercare',
    afterMs: 0,
    words: press,
  })
  await page.locator('html[data-screen="finished"][data-state="aftercare"]').waitFor()
  const sessionMs = (await page.evaluate(() => Date.now())) - fromMs
  await pressButton(page, words['finished.done'])
  await onScreen(page, 'welcome')
  await page.evaluate((ms) => (window as unknown as Hands).killsHands.sleep(ms), DAYS_BETWEEN * DAY_MS)
  return sessionMs
}
