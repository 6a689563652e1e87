import { activePersonId } from '#device/active-person.ts'
import { forgetChosen, keepChosen, readChosen } from '#device/chosen-settings.ts'
import { keptSeries } from '#journal/reminder-series.ts'
import {
  defaultSettings,
  type LanguageChoice,
  languageChoices,
  type Settings,
  type Theme,
  themes,
} from '#journal/settings.ts'
import type { SettingsStore } from '#parts/actors.tsx'

function themeIn(chosen: object): Theme {
  return themes.find((theme) => 'theme' in chosen && theme === chosen.theme) ?? 'auto'
}

function languageIn(chosen: object): LanguageChoice {
  return languageChoices.find((choice) => 'language' in chosen && choice === chosen.language) ?? 'auto'
}

/** The root element carries theme and skin tone; the tokens follow from there, on the page and in the picture alike. */
function showLooks({ theme, skinTone }: Settings): void {
  const { dataset } = document.documentElement
  if (theme === 'auto') delete dataset.theme
  else dataset.theme = theme
  if (skinTone === defaultSettings.skinTone) delete dataset.skin
  else dataset.skin = skinTone
}

function isSame(one: Settings, other: Settings): boolean {
  const written = (settings: Settings) => JSON.stringify(Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1)))
  return written(one) === written(other)
}

export type AppSettings = SettingsStore & {
  /** Forgets what was chosen for a person, so that only the journal counts; what is chosen for the device stays. */
  readonly forgetChosen: () => void
  /**
   * Takes in what the journal remembers; what was chosen later stays. `read` turns anything that was saved into settings,
   * and `save` gets every change.
   */
  readonly connect: (remembered: Settings, read: (raw: unknown) => Settings, save: (settings: Settings) => void) => void
}

/** The settings of this visit, as they are for whoever is there. */
export function createSettings(personId = activePersonId()): AppSettings {
  let save: ((settings: Settings) => void) | undefined
  const chosen = readChosen(personId)
  let settings: Settings = { ...defaultSettings, theme: themeIn(chosen), language: languageIn(chosen) }
  let changed: Partial<Settings> = {}
  const listeners = new Set<() => void>()

  function take(next: Settings): void {
    settings = next
    showLooks(settings)
    for (const listener of listeners) listener()
  }

  showLooks(settings)
  return {
    get: () => settings,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change: (patch) => {
      changed = { ...changed, ...patch }
      take({ ...settings, ...patch })
      keepChosen(personId, patch)
      save?.(settings)
    },
    forgetChosen: () => {
      save = undefined
      forgetChosen(personId)
    },
    connect: (remembered, read, saveWith) => {
      save = saveWith
      const known = read({ ...remembered, ...chosen })
      // What a file has brought is in the journal alone, and may know of more than what was chosen here last.
      take({ ...known, reminders: keptSeries(known.reminders, remembered.reminders), ...changed })
      if (!isSame(settings, remembered)) save(settings)
    },
  }
}
