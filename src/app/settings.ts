import { defaultSettings, type Settings, type Theme, themes } from '#journal/settings.ts'
import type { SettingsStore } from '#parts/actors.tsx'

/**
 * The theme alone is also kept where it can be read before the first paint: the journal arrives after it, and a page
 * that turns dark while it is read is worse than one setting in two places.
 */
const themeKey = 'kneadwell.theme'

function readTheme(): Theme {
  try {
    const saved = localStorage.getItem(themeKey)
    return themes.find((theme) => theme === saved) ?? 'auto'
  } catch {
    return 'auto'
  }
}

function writeTheme(theme: Theme): void {
  try {
    if (theme === 'auto') localStorage.removeItem(themeKey)
    else localStorage.setItem(themeKey, theme)
  } catch {
    // Storage is refused: the theme holds until the page is closed.
  }
}

/** The root element carries theme and skin tone; the tokens follow from there, on the page and in the picture alike. */
function showLooks({ theme, skinTone }: Settings): void {
  const { dataset } = document.documentElement
  if (theme === 'auto') delete dataset.theme
  else dataset.theme = theme
  if (skinTone === defaultSettings.skinTone) delete dataset.skin
  else dataset.skin = skinTone
}

export type AppSettings = SettingsStore & {
  /** Takes in what the journal remembers; what was changed before it arrived stays. `save` gets every change. */
  readonly connect: (remembered: Settings, save: (settings: Settings) => void) => void
}

/** The settings of this visit. */
export function createSettings(): AppSettings {
  let save: ((settings: Settings) => void) | undefined
  let settings: Settings = { ...defaultSettings, theme: readTheme() }
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
      writeTheme(settings.theme)
      save?.(settings)
    },
    connect: (remembered, saveWith) => {
      save = saveWith
      take({ ...remembered, ...changed })
      writeTheme(settings.theme)
      if (Object.keys(changed).length > 0) save(settings)
    },
  }
}
