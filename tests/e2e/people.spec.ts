import { expect, type Page, test } from '@playwright/test'
import { people } from '../../src/words/en/people.ts'
import { shell } from '../../src/words/en/shell.ts'
import { yourData } from '../../src/words/en/your-data.ts'
import { finishedRecord } from '../journal/fixtures.ts'
import { expectAccessible } from './accessible.ts'
import { Kneadwell, monday } from './kneadwell.ts'
import { plantRecords } from './plant.ts'
import { layouts, lookAt } from './windows.ts'

const HOUR_MS = 3_600_000

async function openData(app: Kneadwell): Promise<void> {
  await app.activate(app.page.getByRole('button', { name: shell['welcome.data'] }))
  await app.expectScreen('your-data')
  await expect(app.page.locator('[data-sessions]')).toBeVisible()
}

function here(page: Page, name: string) {
  return page.locator(`[data-here="true"][data-person="${name}"]`)
}

test('after a stop, another name is told so first (E14), and has answers of its own', async ({ page }) => {
  const app = new Kneadwell(page)
  await app.open()
  await app.expectJournalRead()
  const endedAtMs = new Date(monday).getTime() - HOUR_MS
  const stop = { startedAtMs: endedAtMs - 60_000, endedAtMs, ending: 'stopped', symptom: 'tingling' } as const
  await plantRecords(page, [{ ...finishedRecord, ...stop, leftStopAtMs: endedAtMs }])
  await app.reload()
  await openData(app)

  // Nothing is in the way of one person alone but a quiet question.
  await expect(page.locator('[data-person]')).toHaveCount(0)
  await app.activateButton(people['people.more.do'])
  await page.getByLabel(people['people.add.own']).fill('Anna')
  await page.getByLabel(people['people.add.name']).fill('Ben')
  await expectAccessible(page, 'a new name')
  await app.activateButton(people['people.add.do'])
  const told = page.locator('[data-told="stop"]')
  await expect(told).toContainText('Anna')
  await expectAccessible(page, 'whose rest it is')
  await app.activateButton(people['people.told.else'])
  await expect(page.getByRole('button', { name: shell['welcome.data'] })).toContainText('Ben')

  // Ben is asked everything, and is not locked.
  await app.expectJournalRead()
  await app.activateButton(shell['welcome.start'])
  await app.expectScreen('questions')
  await expect(page.locator('[data-whose]')).toContainText('Ben')
  await expectAccessible(page, 'whose session it is')
  await app.activateButton(people['people.session.change'])
  await app.expectScreen('your-data')
  await app.activateButton(shell['app.back'])
  await app.expectScreen('questions')
  await app.answer('recent-session', 'none')
  await page.goto('')
  await openData(app)
  await expect(page.locator('[data-sessions="0"]')).toBeVisible()
  await expect(here(page, 'Ben')).toBeVisible()
  await expectAccessible(page, 'two people')

  // Anna’s name stays while her rest lasts; her own journal is as it was.
  await app.activateButton('Remove Anna')
  await app.activate(page.getByRole('dialog').getByRole('button', { name: people['people.remove'] }))
  await expect(page.getByRole('alert')).toContainText('Anna')
  await app.activate(page.getByRole('dialog').getByRole('button', { name: yourData['data.forget.no'] }))
  await app.activateButton('Switch to Anna')
  await expect(page.getByRole('button', { name: shell['welcome.data'] })).toContainText('Anna')
  await app.activateButton(shell['welcome.start'])
  await app.expectScreen('outcome')
})

test('where a part of the app does not come, it says so, and adding somebody can be tried again', async ({ page }) => {
  const app = new Kneadwell(page)
  await app.open()
  await app.expectJournalRead()
  await openData(app)
  const part = /people-care/
  await page.route(part, (route) => route.abort())
  await app.activateButton(people['people.more.do'])
  await page.getByLabel(people['people.add.own']).fill('Anna')
  await page.getByLabel(people['people.add.name']).fill('Ben')
  await app.activateButton(people['people.add.do'])
  await expect(page.getByRole('alert')).toHaveText(yourData['data.failed.unfetched'])
  await page.unroute(part)
  await app.activateButton(people['people.add.do'])
  await expect(page.getByRole('button', { name: shell['welcome.data'] })).toContainText('Ben')
})

test('whose session it is stands there whole, however long the name and however small the page', async ({ page }) => {
  const app = new Kneadwell(page)
  await app.open()
  await app.expectJournalRead()
  await openData(app)
  await app.activateButton(people['people.more.do'])
  await page.getByLabel(people['people.add.own']).fill('Anna')
  const name = await page.getByLabel(people['people.add.name']).evaluate((field) => {
    return 'Wolfeschlegelsteinhausen'.repeat(9).slice(0, (field as HTMLInputElement).maxLength)
  })
  expect(name.length).toBeGreaterThan(20)
  await page.getByLabel(people['people.add.name']).fill(name)
  await app.activateButton(people['people.add.do'])
  await expect(page.getByRole('button', { name: shell['welcome.data'] })).toContainText(name)
  await app.expectJournalRead()
  const smallest = [layouts[0], { ...layouts[0], name: 'narrow phone, text at 200 %', text: '200%' }] as const
  const look = async (screen: string) => {
    await expect(page.locator('[data-whose]')).toContainText(name)
    await lookAt(page, smallest, screen, [people['people.session.change']])
  }
  await app.activateButton(shell['welcome.start'])
  await app.expectScreen('questions')
  await look('questions')
  await app.answerAll()
  await app.expectScreen('plan')
  await look('plan')
})
