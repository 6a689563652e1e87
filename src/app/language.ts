import type { SettingsStore } from '#parts/actors.tsx'
import { matchLanguage } from '#words/languages.ts'
import { showLanguage } from '#words/say.ts'

/**
 * Shows the language that was chosen, or else the best match of the device's, now and after every change. Resolves once
 * the first one is there; where its words cannot be fetched, what was shown before stays.
 */
export function followLanguage(settings: Pick<SettingsStore, 'get' | 'subscribe'>): Promise<void> {
  const { languages } = navigator
  const show = (): Promise<void> => {
    const { language } = settings.get()
    return showLanguage(language === 'auto' ? matchLanguage(languages) : language, languages).catch(() => undefined)
  }
  settings.subscribe(() => void show())
  return show()
}
