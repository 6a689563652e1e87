import { expect, test } from '@playwright/test'
import { type Language, languages } from '../../src/journal/settings.ts'
import { loadHistory, say, showLanguage } from '../../src/words/say.ts'
import { Kneadwell, saidIn } from '../e2e/kneadwell.ts'
import { plantName, plantRecords } from '../e2e/plant.ts'
import { monthsOfSessions } from '../journal/months-of-sessions.ts'

/** A4 in CSS pixels, and what the style sheet of the page leaves free around it: 12 mm. */
const paper = { width: 794, height: 1123, margin: 45 }

/** Nobody's names. */
const names: Readonly<Record<Language, string>> = {
  en: 'Alex Morgan',
  de: 'Alex Muster',
  es: 'Álex Prado',
  zh: '王小安',
}

const fileOf = (language: Language): string =>
  language === 'en' ? 'docs/doctor-page.png' : `docs/gallery/doctor-page-${language}.png`

for (const language of languages) {
  test.describe(language, () => {
    test.use({
      viewport: { width: paper.width - 2 * paper.margin, height: paper.height - 2 * paper.margin },
      contextOptions: { reducedMotion: 'reduce' },
    })

    test('the page for the doctor, as it is printed', async ({ page, context }, { project }) => {
      test.skip(project.name !== 'flat')
      const said = await saidIn(language)
      const app = new Kneadwell(page, 'touch', { said })
      await app.open()
      await app.expectJournalRead()
      const offsetMinutes = await page.evaluate(() => -new Date().getTimezoneOffset())
      await plantRecords(page, monthsOfSessions('2026-03-02', offsetMinutes))
      await plantName(page, names[language])
      await app.reload()
      await app.expectJournalRead()
      await app.activateButton(said.words['welcome.history'])
      await app.expectScreen('history')
      await loadHistory()
      await showLanguage(language)
      await app.activateButton(say('history.summary'))
      await showLanguage('en')
      await app.expectScreen('summary')
      await page.emulateMedia({ media: 'print' })
      const sheet = page.locator('article')
      await expect(sheet).toContainText(names[language])
      const png = await sheet.screenshot({ scale: 'css' })

      // A screen has no paper: the sheet is laid on one.
      const desk = await context.newPage()
      await desk.setViewportSize({ width: paper.width, height: paper.height })
      await desk.setContent(
        `<style>body{margin:${paper.margin}px;background:#fff}img{display:block;margin:auto}</style>` +
          `<img src="data:image/png;base64,${png.toString('base64')}">`,
      )
      const { height = 0 } = (await desk.locator('img').boundingBox()) ?? {}
      expect(height).toBeGreaterThan(0)
      expect(height).toBeLessThanOrEqual(paper.height - 2 * paper.margin)
      await desk.screenshot({ path: fileOf(language), scale: 'css' })
      console.log(fileOf(language))
    })
  })
}
