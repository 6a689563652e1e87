import * as v from 'valibot'
import { MOST_SLOTS, type ReminderSeries, seriesIdPattern } from './reminder-series.ts'

/** Light, dark, or what the device prefers. */
export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** How dark the skin of the pictured body is, from the lightest to the darkest. */
export const skinTones = ['1', '2', '3', '4', '5', '6'] as const
export type SkinTone = (typeof skinTones)[number]

/** How the body is shown: in three dimensions where the device can, or as a flat map. */
export const pictures = ['solid', 'flat'] as const
export type Picture = (typeof pictures)[number]

/** Whether a voice may pause a session: offered once, off unless the user turned it on. */
export const listeningChoices = ['not-offered', 'on', 'off'] as const
export type ListeningChoice = (typeof listeningChoices)[number]

/** How quickly the voice speaks; even the quickest is no faster than talk. */
export const voicePaces = ['slow', 'calm', 'usual'] as const
export type VoicePace = (typeof voicePaces)[number]

/** How each stroke is told: by a tone, by the device's vibration, or not at all. */
export const tempos = ['sound', 'vibration', 'off'] as const
export type Tempo = (typeof tempos)[number]

/** How loud tones and voice are, in percent; turning sound off is a choice of its own. */
export const LEAST_VOLUME = 10
export const MOST_VOLUME = 100

/** Languages that the product is written in, as they are offered. */
export const languages = ['en', 'de', 'es', 'zh'] as const
export type Language = (typeof languages)[number]

/**
 * Made-up languages, offered to nobody: by them tests see that a layout holds longer words (`en-XA`) and words that run
 * from right to left (`ar-XB`).
 */
export const pseudoLanguages = ['en-XA', 'ar-XB'] as const
export type PseudoLanguage = (typeof pseudoLanguages)[number]

/** A language, or the best match of what the device prefers. */
export const languageChoices = ['auto', ...languages, ...pseudoLanguages] as const
export type LanguageChoice = (typeof languageChoices)[number]

/** What is chosen for the device and not for a person. */
export const deviceWide = ['theme', 'language'] as const satisfies readonly (keyof Settings)[]

const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))
const reminderSeries = v.object({
  id: v.pipe(v.string(), v.regex(seriesIdPattern)),
  files: whole(1, 1_000_000),
  slots: whole(1, MOST_SLOTS),
  lastDay: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
})

/** How settings are saved; a field that cannot be read falls back alone, without losing its neighbours. */
export const settingsSchema = v.object({
  /** ISO 3166 two-letter country for the emergency number; undefined until the user picks one (E10). */
  country: v.fallback(v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))), undefined),
  theme: v.fallback(v.picklist(themes), 'auto'),
  language: v.fallback(v.picklist(languageChoices), 'auto'),
  skinTone: v.fallback(v.picklist(skinTones), '3'),
  picture: v.fallback(v.picklist(pictures), 'solid'),
  hasSound: v.fallback(v.boolean(), true),
  volume: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(LEAST_VOLUME), v.maxValue(MOST_VOLUME)), 70),
  tempo: v.fallback(v.picklist(tempos), 'sound'),
  hasVoice: v.fallback(v.boolean(), true),
  /** The browser's name for the chosen voice; undefined while the app chooses. */
  voiceUri: v.fallback(v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(500))), undefined),
  voicePace: v.fallback(v.picklist(voicePaces), 'calm'),
  listening: v.fallback(v.picklist(listeningChoices), 'not-offered'),
  /** What calendar files put into a calendar; undefined while there was none. */
  reminders: v.fallback(v.optional(reminderSeries), undefined),
})

/** What the user chose about how the product looks, sounds and dials, and what was put into a calendar. */
export type Settings = {
  readonly country: string | undefined
  readonly theme: Theme
  readonly language: LanguageChoice
  readonly skinTone: SkinTone
  readonly picture: Picture
  readonly hasSound: boolean
  readonly volume: number
  readonly tempo: Tempo
  readonly hasVoice: boolean
  readonly voiceUri: string | undefined
  readonly voicePace: VoicePace
  readonly listening: ListeningChoice
  readonly reminders: ReminderSeries | undefined
}

/** Settings of someone who has chosen nothing yet. */
export const defaultSettings: Settings = {
  country: undefined,
  theme: 'auto',
  language: 'auto',
  skinTone: '3',
  picture: 'solid',
  hasSound: true,
  volume: 70,
  tempo: 'sound',
  hasVoice: true,
  voiceUri: undefined,
  voicePace: 'calm',
  listening: 'not-offered',
  reminders: undefined,
}

/** Settings out of anything that was saved; what cannot be read is the default. */
export function readSettings(raw: unknown): Settings {
  const read = v.safeParse(settingsSchema, raw)
  if (!read.success) return defaultSettings
  const { country, voiceUri, reminders } = read.output
  return { ...defaultSettings, ...read.output, country, voiceUri, reminders }
}
