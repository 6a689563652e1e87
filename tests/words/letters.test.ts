import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { type Language, languages } from '#journal/settings.ts'
import { catalogues, type Part } from '#words/catalogues.ts'
import { factsOf } from '#words/language-facts.ts'
import { letters } from '../../src/cli/font-letters.mjs'

const parts: readonly Part[] = ['shell', 'rest', 'practice', 'history']
const drawn = new Set(letters)

async function lettersOf(language: Language): Promise<ReadonlySet<string>> {
  const words = await Promise.all(parts.map((part) => catalogues[language][part]()))
  const date = new Intl.DateTimeFormat(factsOf[language].tag, { dateStyle: 'full', timeStyle: 'short' })
  const texts = [
    ...words.flatMap((part) => Object.values(part)),
    factsOf[language].ownName,
    ...Array.from({ length: 12 }, (_, month) => date.format(new Date(Date.UTC(2026, month, 1 + 8 * month, 14, 5)))),
  ]
  return new Set(texts.join(''))
}

it.each(languages)('every letter of %s is in the faces, or is Chinese', async (language) => {
  const all = [...(await lettersOf(language))]
  expect(all.length).toBeGreaterThan(50)
  // Signs of Chinese are as wide as its characters, and come with them; spaces of any width are drawn by no face.
  expect(all.filter((one) => !drawn.has(one) && !/[\p{Script=Han}，。？：；、（）《》\s]/u.test(one))).toEqual([])
})

it('the faces of the page name no letters apart from those', () => {
  const tokens = readFileSync('src/ui/tokens.css', 'utf8')
  expect(tokens).not.toContain('unicode-range')
})
