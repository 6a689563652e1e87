import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listPlaces } from '#parts/place-words.ts'
import { loadRest, say, showLanguage } from '#words/say.ts'

beforeAll(() => loadRest())
afterAll(() => showLanguage('en'))

describe('several places as one phrase', () => {
  test.each([
    ['en', 'Left calf and left sole'],
    ['de', 'Linke Wade und linke Fußsohle'],
    ['es', 'Pantorrilla izquierda y planta del pie izquierdo'],
    ['zh', '左小腿肚和左脚底'],
  ] as const)('begin small after the first: %s', async (language, phrase) => {
    await showLanguage(language)
    expect(listPlaces(say, ['left-calf', 'left-sole'])).toBe(phrase)
  })

  test('keep their capital where they have no side, and count limbs as sided', async () => {
    await showLanguage('de')
    expect(listPlaces(say, ['left-leg', 'sacrum', 'right-leg'])).toBe('Linkes Bein, Kreuzbein und rechtes Bein')
  })
})
