import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import ICAL from 'ical.js'
import type { SessionRecord } from '../../src/journal/record.ts'
import { languages } from '../../src/journal/settings.ts'
import { history } from '../../src/words/en/history.ts'
import { loadHistory, say, showLanguage } from '../../src/words/say.ts'
import { monthsOfSessions } from '../journal/months-of-sessions.ts'
import { expectAccessible } from './accessible.ts'
import { Kneadwell, saidIn, words } from './kneadwell.ts'
import { plantName, plantRecords } from './plant.ts'

/** Paper, upright, in points. */
const A4 = '595 x 842'
const LETTER = '612 x 792'

/** How many pages a PDF has. */
function pagesOf(pdf: Buffer): number {
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length
}

/** Width and height of a PDF's only page, in whole points; of several pages, their number. */
function sheetOf(pdf: Buffer): string {
  const count = pagesOf(pdf)
  if (count !== 1) return `${count} pages`
  const [, width, height] = /\/MediaBox\s*\[0 0 ([.\d]+) ([.\d]+)\]/.exec(pdf.toString('latin1')) ?? []
  return `${Math.round(Number(width))} x ${Math.round(Number(height))}`
}

/** As much as the page ever shows: ten rows, three stops with many places, two moments with signs, and more of each. */
function fullestPage(offsetMinutes: number): readonly SessionRecord[] {
  const sessions = monthsOfSessions('2026-03-02', offsetMinutes)
  const stopped = sessions.find(({ ending }) => ending === 'stopped')
  if (stopped === undefined) throw new Error('no stop to copy')
  return sessions.map((one, index) => {
    if (index % 4 !== 0) return one
    const { ending, symptom, stoppedIn, leftStopAtMs } = stopped
    const places = ['left-upper-arm', 'left-forearm', 'left-thigh', 'left-calf', 'left-sole']
    const stopAnswers = {
      ...stopped.stopAnswers,
      places,
      nerves: ['clumsy-hands'],
      chest: 'yes',
      weakness: 'new-or-worse',
    }
    return { ...one, ending, symptom, stoppedIn, leftStopAtMs, stopAnswers }
  })
}

test.describe('history', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('leads from earlier sessions over the calendar to one page for the doctor, by keyboard', async ({ page }) => {
    const app = new Kneadwell(page, 'keys')
    await app.open()
    await app.expectJournalRead()
    // Nobody is led to an empty page.
    await expect(page.getByRole('button', { name: words['welcome.history'] })).toHaveCount(0)
    const offsetMinutes = await page.evaluate(() => -new Date().getTimezoneOffset())
    await plantRecords(page, monthsOfSessions('2026-03-02', offsetMinutes))
    await app.reload()
    await app.expectJournalRead()
    await app.activateButton(words['welcome.history'])
    await app.expectScreen('history')
    await expect(page.locator('[data-ahead="from"]')).toContainText('Thursday')
    await expectAccessible(page, 'history')

    // The latest session, and where it was felt by then.
    const shown = page.locator('[data-day-shown]')
    const feelings = () =>
      page
        .locator('[data-feeling="felt"], [data-feeling="stop"]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-region')))
    await expect(shown).toHaveAttribute('data-day-shown', '2026-03-01')
    expect(await feelings()).toEqual(['left-hip'])
    await app.tabTo(page.locator('[data-day="2026-03-01"]'))
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowRight']) await page.keyboard.press(key)
    await expect(shown).toHaveAttribute('data-day-shown', '2026-02-16')
    await page.keyboard.press('PageUp')
    await page.keyboard.press('End')
    await expect(page.getByRole('grid')).toHaveAccessibleName('January 2026')
    await page.locator('[data-day="2026-01-11"]').press('ArrowLeft')
    await expect(page.locator(':focus')).toHaveAccessibleName(/10 January 2026|January 10, 2026/)
    await page.locator('[data-day="2026-01-11"]').focus()
    await page.keyboard.press('Enter')
    await expect(shown).toContainText('Stopped: Tingling')
    expect(await feelings()).toEqual(['left-calf', 'left-sole'])
    await expect(page.locator('[data-way]')).toHaveAttribute('data-way', 'towards')

    await app.activateButton(history['history.reminders'])
    await page.locator(`label:has-text("${history['reminders.words.named']}")`).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: history['reminders.get'] }).click(),
    ])
    const parsed: unknown = ICAL.parse(readFileSync(await download.path(), 'utf8'))
    const events = Array.isArray(parsed) ? new ICAL.Component(parsed).getAllSubcomponents('vevent') : []
    expect(events.length).toBeGreaterThan(4)
    expect(events[0]?.getFirstPropertyValue('summary')).toBe(history['reminders.words.named'])
    // Other words make another file: it moves the events of the first one.
    await expect(page.getByText(history['reminders.again'])).toHaveCount(0)
    await page.locator(`label:has-text("${history['reminders.words.plain']}")`).click()
    await expect(page.getByText(history['reminders.again'])).toBeVisible()
    const [second] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: history['reminders.get'] }).click(),
    ])
    const changed: unknown = ICAL.parse(readFileSync(await second.path(), 'utf8'))
    const later = Array.isArray(changed) ? new ICAL.Component(changed).getAllSubcomponents('vevent') : []
    const namesOf = (some: typeof events) => some.map((event) => event.getFirstPropertyValue('uid'))
    expect(namesOf(later)).toEqual(namesOf(events))
    expect(later.map((event) => event.getFirstPropertyValue('sequence'))).toEqual(later.map(() => 1))
    await page.keyboard.press('Escape')

    await app.activateButton(history['history.summary'])
    await app.expectScreen('summary')
    await expectAccessible(page, 'summary')
    const sheet = page.locator('article')
    await expect(sheet).toContainText('17 sessions, 1 stopped')
    await expect(sheet).toContainText('Tingling: Left calf and left sole. Outward, away from the spine.')
    await expect(sheet).toContainText(history['summary.way.towards'])
    await expect(sheet).toContainText(history['summary.signs.none'])
    expect(sheetOf(await page.pdf({ preferCSSPageSize: true }))).toBe(A4)

    await page.emulateMedia({ colorScheme: 'dark' })
    await expectAccessible(page, 'summary in the dark', [], { isOnlyColours: true })
    await app.activateButton(words['app.back'])
    await app.expectScreen('history')
    await expectAccessible(page, 'history in the dark', [], { isOnlyColours: true })
    await app.activateButton(words['app.back'])
    await app.expectScreen('welcome')
  })

  test('names to the doctor what ended the very first questions, although no session followed', async ({ page }) => {
    const app = new Kneadwell(page)
    await app.open()
    await app.expectJournalRead()
    await app.activateButton(words['welcome.start'])
    await app.answerUntil('weakness')
    await app.answer('weakness', 'new-or-worse')
    await app.expectScreen('emergency')
    await app.reload()
    await app.expectJournalRead()
    await app.activateButton(words['welcome.history'])
    await app.expectScreen('history')
    await app.activateButton(history['history.summary'])
    await app.expectScreen('summary')
    const sheet = page.locator('article')
    await expect(sheet).toContainText(history['summary.sign.weakness'])
    await expect(sheet).not.toContainText(history['summary.signs.none'])
    await expectAccessible(page, 'summary without a session')
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1)
  })

  test('fits on one sheet at its fullest, in every language, and on American paper', async ({ page }) => {
    const app = new Kneadwell(page)
    await app.open()
    await app.expectJournalRead()
    const offsetMinutes = await page.evaluate(() => -new Date().getTimezoneOffset())
    await plantRecords(page, fullestPage(offsetMinutes))
    await plantName(page, 'Maximiliane Alexandra von Hohenberg-Sonnenfels')
    for (const language of languages) {
      const said = await saidIn(language)
      await loadHistory()
      await showLanguage(language)
      const [toSummary, title] = [say('history.summary'), say('summary.title')]
      await showLanguage('en')
      await page.evaluate((chosen) => localStorage.setItem('kneadwell.settings', JSON.stringify(chosen)), { language })
      await app.reload()
      await page.getByRole('button', { name: said.words['welcome.history'], exact: true }).tap()
      await app.expectScreen('history')
      await page.getByRole('button', { name: toSummary, exact: true }).tap()
      await app.expectScreen('summary')
      await expect(page.locator('article h1')).toHaveText(title)
      await expect(page.locator('article tbody tr')).toHaveCount(10)
      await expect(page.locator('article li')).toHaveCount(5)
      await expect(page.locator('article svg')).toHaveCount(2)
      expect(sheetOf(await page.pdf({ preferCSSPageSize: true }))).toBe(A4)
      // Whose printer has no A4 gets the same page, a little smaller.
      expect(sheetOf(await page.pdf({ format: 'Letter' }))).toBe(LETTER)
      await page.goto('')
    }
  })
})
