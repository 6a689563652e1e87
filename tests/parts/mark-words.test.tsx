import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MarkWords } from '#parts/mark-words.tsx'
import { marksOfKind } from '#safety/mark.ts'
import { loadRest, showLanguage } from '#words/say.ts'
import { openApp } from '../drivers/flow-driver.ts'
import { shownInApp } from '../drivers/shown-in-app.tsx'

describe('what a mark leaves out', () => {
  beforeAll(loadRest)
  afterAll(() => showLanguage('en'))

  it.each([
    ['en', 'Left calf and left shin muscle'],
    ['de', 'Linke Wade und linker Schienbeinmuskel'],
  ] as const)('is named as one phrase, small after its first place: %s', async (language, phrase) => {
    await showLanguage(language)
    expect(shownInApp(openApp(), <MarkWords marks={marksOfKind('sore', ['left-calf'])} />)).toContain(phrase)
  })
})
