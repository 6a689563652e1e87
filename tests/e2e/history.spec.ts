import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import ICAL from 'ical.js'
import { history } from '../../src/words/en/history.ts'
import { monthsOfSessions } from '../journal/months-of-sessions.ts'
import { expectAccessible } from './accessible.ts'
import { Kneadwell, words } from './kneadwell.ts'
import { plantRecords } from './plant.ts'

/** How many pages a PDF has. */
function pagesOf(pdf: Buffer): number {
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length
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
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pagesOf(pdf)).toBe(1)
    // A4 upright, in points.
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/)

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
})
