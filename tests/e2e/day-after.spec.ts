import { expect, type Page, test } from '@playwright/test'
import type { SessionRecord } from '../../src/journal/record.ts'
import { dayAfter } from '../../src/words/en/day-after.ts'
import { rules } from '../../src/words/en/rules.ts'
import { finishedRecord } from '../journal/fixtures.ts'
import { expectAccessible } from './accessible.ts'
import { Kneadwell, monday, type PageAnswer, words } from './kneadwell.ts'
import { plantRecords, savedRecords } from './plant.ts'

const HOUR_MS = 3_600_000
const calm: Readonly<Record<string, PageAnswer>> = { cauda: ['none'], weakness: 'none', nerves: ['none'], chest: 'no' }

/** A quarter of an hour that ended so many hours before the test's morning. */
function sessionBefore(nowMs: number, hoursAgo: number, more: Partial<SessionRecord> = {}): SessionRecord {
  const endedAtMs = nowMs - hoursAgo * HOUR_MS
  return { ...finishedRecord, id: `session-${hoursAgo}`, startedAtMs: endedAtMs - 900_000, endedAtMs, ...more }
}

/** The app on the day after a session, with whatever came before. */
async function openDayAfter(page: Page, earlier: readonly number[] = []): Promise<Kneadwell> {
  const app = new Kneadwell(page)
  await app.open()
  await app.expectJournalRead()
  const nowMs = await page.evaluate((moment) => new Date(moment).getTime(), monday)
  const followUp = { answer: 'same', isOverADay: false, atMs: nowMs - 30 * HOUR_MS } as const
  await plantRecords(page, [
    ...earlier.map((hoursAgo) => sessionBefore(nowMs, hoursAgo, { followUp })),
    sessionBefore(nowMs, 25),
  ])
  await app.reload()
  await expect(page.locator('[data-card="follow-up"]')).toBeVisible()
  return app
}

async function followUp(app: Kneadwell, answers: Readonly<Record<string, PageAnswer>>): Promise<readonly string[]> {
  await app.activateButton(dayAfter['followUp.card.action'])
  return app.answerAll({ ...calm, ...answers })
}

for (const [came, answers, kept] of [
  ['better', { 'follow-up': 'better' }, { answer: 'better', isOverADay: false }],
  ['same', { 'follow-up': 'same' }, { answer: 'same', isOverADay: false }],
  ['sore', { 'follow-up': 'sore' }, { answer: 'sore', isOverADay: false }],
  ['over-a-day', { 'follow-up': 'worse', 'worse-over-a-day': 'yes' }, { answer: 'worse', isOverADay: true }],
] as const) {
  test(`the day after: ${came}`, async ({ page }) => {
    const app = await openDayAfter(page)
    await expect(page.locator('[data-card="follow-up"]')).toContainText('Sunday')
    // It looks the same whatever comes of it.
    if (came === 'better') await expectAccessible(page, 'welcome with its question')
    const asked = await followUp(app, answers)
    expect(asked).toEqual([...Object.keys(answers), 'cauda', 'weakness', 'nerves', 'chest'])
    await app.expectScreen('day-after')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(dayAfter[`dayAfter.${came}.title`])
    await expectAccessible(page, `day after: ${came}`)
    await app.activateButton(words['outcome.home'])
    await app.expectScreen('welcome')
    await expect(page.locator('[data-card="follow-up"]')).toHaveCount(0)
    // Still so after the app was closed.
    await app.reload()
    await app.expectJournalRead()
    await expect(page.locator('[data-card="follow-up"]')).toHaveCount(0)
    const records = await savedRecords(page)
    expect(records.map((record) => record.followUp)).toMatchObject([kept])
    await app.activateButton(words['welcome.start'])
    await app.expectScreen('outcome')
    const outcome = came === 'over-a-day' ? 'doctor' : 'not-yet'
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(rules[`outcome.${outcome}.title`])
  })
}

test('an answer is kept although the app is closed right after it, and asked on where it was', async ({ page }) => {
  const app = await openDayAfter(page)
  await app.activateButton(dayAfter['followUp.card.action'])
  await app.answer('follow-up', 'worse')
  await app.reload()
  await app.activateButton(dayAfter['followUp.card.action'])
  await expect(page.locator('[data-question]')).toHaveAttribute('data-question', 'worse-over-a-day')
  await app.answerAll({ ...calm, 'worse-over-a-day': 'not-yet' })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(dayAfter['dayAfter.not-yet.title'])
  await expectAccessible(page, 'day after: not yet')
})

test('an emergency sign opens its card at once (A3), from the outcome as well', async ({ page }) => {
  const app = await openDayAfter(page)
  await app.activateButton(words['welcome.start'])
  await app.expectScreen('outcome')
  await page.getByRole('button', { name: dayAfter['outcome.door.followUp'] }).tap()
  await app.answer('follow-up', 'same')
  await page.locator('label', { has: page.locator('input[value="saddle"]') }).tap()
  await app.activateButton(words['questions.next'])
  await app.expectScreen('emergency')
})

test('three sessions without relief lead to what to ask a therapist (A4)', async ({ page }) => {
  const app = await openDayAfter(page, [200, 110])
  await followUp(app, { 'follow-up': 'same' })
  await expect(page.getByText(dayAfter['professional.suggest.title'])).toBeVisible()
  await expectAccessible(page, 'day after: a professional')
  await app.activateButton(dayAfter['professional.title'])
  await app.expectScreen('professional')
  await expectAccessible(page, 'what to ask a therapist')
  await app.activateButton(words['app.back'])
  await app.expectScreen('day-after')
  await app.activateButton(words['outcome.home'])
  await app.activateButton(words['welcome.start'])
  await app.expectScreen('outcome')
  await page.getByRole('button', { name: dayAfter['outcome.door.professional'] }).tap()
  await app.expectScreen('professional')
})
