import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { shell } from '../../src/words/en/shell.ts'
import { yourData } from '../../src/words/en/your-data.ts'
import { finishedRecord } from '../journal/fixtures.ts'
import { expectAccessible } from './accessible.ts'
import { Kneadwell, monday } from './kneadwell.ts'
import { plantRecords, savedRecords } from './plant.ts'

const openedAtMs = new Date(monday).getTime()
const DAY_MS = 86_400_000

/** A session of three days before, on a device that has just been opened again. */
async function openWith(page: Page, over: Partial<typeof finishedRecord> = {}): Promise<Kneadwell> {
  const app = new Kneadwell(page)
  await app.open()
  await app.expectJournalRead()
  const startedAtMs = openedAtMs - 3 * DAY_MS
  await plantRecords(page, [{ ...finishedRecord, startedAtMs, endedAtMs: startedAtMs + 900_000, ...over }])
  await app.reload()
  await app.activateButton(shell['welcome.data'])
  await app.expectScreen('your-data')
  await expect(page.locator('[data-sessions="1"]')).toBeVisible()
  return app
}

async function choose(page: Page, name: string, text: string): Promise<void> {
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
}

test('saved, deleted, brought back: the session is there again', async ({ page }) => {
  const app = await openWith(page)
  await expectAccessible(page, 'your data')
  const downloading = page.waitForEvent('download')
  await app.activateButton(yourData['data.save.do'])
  const download = await downloading
  expect(download.suggestedFilename()).toBe('kneadwell-2026-03-02.json')
  const text = await readFile(await download.path(), 'utf8')
  await expect(page.getByText('kneadwell-2026-03-02.json')).toBeVisible()

  await app.activateButton(yourData['data.forget.do'])
  await expectAccessible(page, 'delete everything')
  await app.activateButton(yourData['data.forget.yes'])
  await expect(page.locator('[data-done="forgotten"]')).toBeVisible()
  await expect(page.locator('[data-sessions="0"]')).toBeVisible()
  expect(await savedRecords(page)).toEqual([])

  // Each file is named as what it is, and nothing is changed by it.
  for (const [file, refused] of [
    ['{"routineVersion": 1}', 'routine'],
    ['{"profileVersion": 1}', 'profile'],
    [text.slice(0, -200), 'not-json'],
    [text.replace('"fileVersion": 1', '"fileVersion": 2'), 'newer'],
  ] as const) {
    await choose(page, 'a.json', file)
    await expect(page.locator('[data-refused]')).toHaveText(yourData[`data.refused.${refused}`])
  }

  await choose(page, 'copy.json', text)
  await expect(page.locator('[data-preview="1"]')).toBeVisible()
  await expectAccessible(page, 'what is in the file')
  await app.activateButton(yourData['data.take.merge'])
  await expect(page.locator('[data-done="merged"]')).toBeVisible()
  await expect(page.locator('[data-sessions="1"]')).toBeVisible()
  const [back] = await savedRecords(page)
  expect(back).toMatchObject({ id: finishedRecord.id, ending: 'finished', work: finishedRecord.work })
})

test('whoever deletes everything is told that reminders in a calendar stay there, where there may be any', async ({
  page,
}) => {
  const app = await openWith(page)
  const said = page.getByRole('dialog').getByText(app.words['reminders.left'])
  await app.activateButton(yourData['data.forget.do'])
  await expect(page.getByRole('dialog')).toContainText(yourData['data.forget.what'])
  await expect(said).toHaveCount(0)
  await page.evaluate(() => {
    const reminders = { id: '0123456789', files: 1, slots: 6, lastDay: '2999-01-01' }
    localStorage.setItem('kneadwell.settings', JSON.stringify({ reminders }))
  })
  await app.reload()
  await app.activateButton(shell['welcome.data'])
  await app.activateButton(yourData['data.forget.do'])
  await expect(said).toBeVisible()
})

test('a stop outlives deleting everything, and is named before (E12)', async ({ page }) => {
  const startedAtMs = openedAtMs - DAY_MS
  const stop = { startedAtMs, endedAtMs: startedAtMs + 60_000, ending: 'stopped', symptom: 'tingling' } as const
  const app = await openWith(page, { ...stop, leftStopAtMs: startedAtMs + 70_000 })
  await app.activateButton(yourData['data.forget.do'])
  await expect(page.locator('dialog [data-lock="stop"]')).toBeVisible()
  await app.activateButton(yourData['data.forget.yes'])
  await expect(page.locator('[data-done="forgotten"]')).toBeVisible()
  const [kept] = await savedRecords(page)
  expect(kept).toMatchObject({ ...stop, answers: {}, work: [] })
  await app.activateButton(shell['app.back'])
  await app.activateButton(shell['welcome.start'])
  await app.expectScreen('outcome')
})

test('how to put it on the home screen is said in a browser alone, and that an app there starts empty', async ({
  page,
}) => {
  await openWith(page)
  const hint = page.locator('[data-install]')
  await expect(hint).toBeVisible()
  await expect(hint).toContainText(yourData['data.install'])
  await expect(hint).toContainText(yourData['data.install.apart'])
  // No browser of a test shows a page as an installed app: what its style says of one is read instead.
  const hiddenWhere = await hint.evaluate((element) =>
    [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule)
      .filter(({ cssRules }) =>
        [...cssRules].some(
          (rule) => rule instanceof CSSStyleRule && rule.style.display === 'none' && element.matches(rule.selectorText),
        ),
      )
      .map(({ conditionText }) => conditionText.replaceAll(' ', '')),
  )
  expect(hiddenWhere).toEqual(['notalland(display-mode:browser)'])
})
