import * as v from 'valibot'

/** Light, dark, or what the device prefers. */
export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** How dark the skin of the pictured body is, from the lightest to the darkest. */
export const skinTones = ['1', '2', '3', '4', '5', '6'] as const
export type SkinTone = (typeof skinTones)[number]

/** Whether a voice may pause a session: offered once, off unless the user turned it on. */
export const listeningChoices = ['not-offered', 'on', 'off'] as const
export type ListeningChoice = (typeof listeningChoices)[number]

/** How settings are saved; a field that cannot be read falls back alone, without losing its neighbours. */
export const settingsSchema = v.object({
  /** ISO 3166 two-letter country for the emergency number; undefined until the user picks one (E10). */
  country: v.fallback(v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))), undefined),
  theme: v.fallback(v.picklist(themes), 'auto'),
  skinTone: v.fallback(v.picklist(skinTones), '3'),
  hasSound: v.fallback(v.boolean(), true),
  listening: v.fallback(v.picklist(listeningChoices), 'not-offered'),
})

/** What the user chose about how the product looks, sounds and dials. */
export type Settings = {
  readonly country: string | undefined
  readonly theme: Theme
  readonly skinTone: SkinTone
  readonly hasSound: boolean
  readonly listening: ListeningChoice
}

/** Settings of someone who has chosen nothing yet. */
export const defaultSettings: Settings = {
  country: undefined,
  theme: 'auto',
  skinTone: '3',
  hasSound: true,
  listening: 'not-offered',
}

/** Settings out of anything that was saved; what cannot be read is the default. */
export function readSettings(raw: unknown): Settings {
  const read = v.safeParse(settingsSchema, raw)
  return read.success ? { ...defaultSettings, ...read.output, country: read.output.country } : defaultSettings
}
