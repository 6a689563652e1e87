import { expect, type Page, test } from '@playwright/test'
import { factOf, facts } from '../../src/practice/facts.ts'
import { facts as factWords } from '../../src/words/en/facts.ts'
import { learn } from '../../src/words/en/learn.ts'
import { round } from '../../src/words/en/round.ts'
import { rules } from '../../src/words/en/rules.ts'
import { expectAccessible } from './accessible.ts'
import { type Hands, Kneadwell, words } from './kneadwell.ts'
import { type PlantedFact, plantPractice, savedPractice } from './plant.ts'

const nowMs = new Date('2026-03-02T09:00:00').getTime()
const DAY_MS = 86_400_000

/** These facts are due, and were learnt a while ago; all others are not due for long. */
function dueOnly(...ids: readonly string[]): readonly PlantedFact[] {
  return facts.map(({ id }) => ({
    id,
    dueMs: nowMs + (ids.includes(id) ? -1 : 30) * DAY_MS,
    lastMs: nowMs - 9 * DAY_MS,
  }))
}

/** Opens a round in which exactly these facts are asked. */
async function openRound(page: Page, hands: Hands, ...ids: readonly string[]): Promise<Kneadwell> {
  const app = new Kneadwell(page, hands)
  await app.open()
  await app.expectJournalRead()
  await plantPractice(page, dueOnly(...ids))
  await app.reload()
  await app.expectJournalRead()
  await goToRound(app)
  return app
}

async function goToRound(app: Kneadwell): Promise<void> {
  await app.activateButton(words['welcome.learn'])
  await app.expectScreen('learn')
  await app.activate(app.page.locator('[data-door="round"]'))
  await app.expectScreen('round')
}

const state = (page: Page) => page.locator('[data-round]')
/** A tap on a place of the flat map. */
const touch = (page: Page, region: string) => page.locator(`[data-region="${region}"] path`).first().tap()
const asked = (page: Page) => page.locator('[data-fact]')

test('a round by touch: a forbidden place shows its why, and what was learnt outlives a reload', async ({ page }) => {
  const app = await openRound(page, 'touch', 'early-and-far')
  await expect(asked(page)).toHaveAttribute('data-fact', 'early-and-far')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(factWords['fact.early-and-far.asks'])
  await expectAccessible(page, 'round: asking for a place')

  await touch(page, 'belly')
  const said = page.getByRole('status')
  await expect(said).toContainText(factWords['fact.early-and-far.forbidden.why'])
  await expect(said).toContainText(rules['rule.Z7.why'])
  await expect(page.locator('[data-region="belly"][data-status="forbidden"]')).toHaveCount(1)
  await expect(state(page)).toHaveAttribute('data-round', 'asking')
  await touch(page, 'left-forearm')
  await expect(state(page)).toHaveAttribute('data-round', 'told')
  await expect(said).toContainText(round['round.tone.helped'])
  await expectAccessible(page, 'round: told')

  // Whatever the round goes on with, leaving loses nothing: it was kept when it was told.
  await expect.poll(() => savedPractice(page, 'fact:early-and-far')).toMatchObject({ memory: { answers: 2 } })
  await app.activateButton(words['app.back'])
  await app.expectScreen('learn')
  await app.reload()
  await app.expectJournalRead()
  await app.activateButton(words['welcome.learn'])
  await app.activate(page.locator('[data-door="progress"]'))
  await app.expectScreen('progress')
  await expect(page.getByText(factWords['fact.early-and-far.asks'])).toBeVisible()
  await expectAccessible(page, 'progress')
})

test('a round by keyboard alone, to its calm end', async ({ page }) => {
  const app = await openRound(page, 'keys', 'saddle-numb', 'lower-back')
  for (const id of ['saddle-numb', 'lower-back']) {
    await expect(asked(page)).toHaveAttribute('data-fact', id)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await app.activate(page.locator(`[data-option="${factOf(id)?.question.right}"]`))
    await expect(state(page)).toHaveAttribute('data-round', 'told')
    // The way on has the focus, so that the next question is one press away.
    await expect(page.locator('button:focus')).toHaveText(/./)
    await page.keyboard.press('Enter')
  }
  await expect(state(page)).toHaveAttribute('data-round', 'over')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expectAccessible(page, 'round: over')
  await app.activateButton(round['round.over.done'])
  await app.expectScreen('learn')
  await expect(page.getByText(learn['learn.door.round'])).toBeVisible()
})

test('a place is answered from the list, and by the arrows on the map', async ({ page }) => {
  const app = await openRound(page, 'keys', 'bare-bends')
  await expect(asked(page)).toHaveAttribute('data-fact', 'bare-bends')
  await app.tabTo(page.locator('summary', { hasText: round['round.list'] }))
  await page.keyboard.press('Enter')
  await app.activate(page.locator('[data-place="left-calf"]'))
  await expect(page.getByRole('status')).toContainText(factWords['fact.bare-bends.elsewhere.why'])
  // The map is one stop of Tab; the arrows go from place to place on it.
  await app.tabTo(page.locator('[role="option"][tabindex="0"]'))
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-region'))
  for (let presses = 0; presses < 60 && (await focused()) !== 'left-knee-back'; presses += 1) {
    await page.keyboard.press('ArrowDown')
  }
  expect(await focused()).toBe('left-knee-back')
  await page.keyboard.press('Enter')
  await expect(state(page)).toHaveAttribute('data-round', 'told')
  await expect(page.getByRole('status')).toContainText(factWords['fact.bare-bends.right.why'])
})

test('before a session, faded warning signs are offered and not asked for, and the round leads back', async ({
  page,
}) => {
  const app = new Kneadwell(page)
  await app.open()
  await app.expectJournalRead()
  await plantPractice(page, dueOnly('saddle-numb'))
  await app.reload()
  await app.expectJournalRead()
  await app.reachPlan()
  await expect(page.locator('[data-offer="refresh"]')).toBeVisible()
  await expectAccessible(page, 'plan with an offer')
  await expect(page.getByRole('button', { name: words['plan.start'] })).toBeEnabled()
  await app.activateButton(round['refresh.go'])
  await app.expectScreen('round')
  await expect(asked(page)).toHaveAttribute('data-fact', 'saddle-numb')
  await app.activate(page.locator('[data-option="emergency"]'))
  await app.activateButton(round['round.end'])
  await app.activateButton(round['round.over.plan'])
  await app.expectScreen('plan')
  await expect(page.locator('[data-offer]')).toHaveCount(0)
})
