import type { SettingsStore } from '#parts/actors.tsx'
import { matchLanguage } from '#words/languages.ts'
import { showLanguage } from '#words/say.ts'

/** So long the first screen waits for its words; after that it comes in English. */
export const WORDS_PATIENCE_MS = 4_000

/**
 * Shows the language that was chosen, or else the best match of the device's, now and after every change. Resolves once
 * the first one is there, or has kept the page waiting too long: a request that hangs must not leave it blank. Words that
 * come later are shown when they come; where they cannot be fetched, what was shown before stays.
 */
export function followLanguage(settings: Pick<SettingsStore, 'get' | 'subscribe'>): Promise<void> {
  const { languages } = navigator
  const show = (): Promise<void> => {
    const { language } = settings.get()
    return showLanguage(language === 'auto' ? matchLanguage(languages) : language, languages).catch(() => undefined)
  }
  settings.subscribe(() => void show())
  return Promise.race([
    show(),
    new Promise<void>((resolve) => {
      setTimeout(resolve, WORDS_PATIENCE_MS)
    }),
  ])
}
