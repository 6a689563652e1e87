import { setupI18n } from '@lingui/core'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { fetchPart, type Part } from './catalogues.ts'
import { shell } from './en/shell.ts'
import type { MessageKey, MessageValues } from './keys.ts'
import { factsOf, type ShownLanguage } from './language-facts.ts'
import { formatsOf } from './languages.ts'

export type Say = (key: MessageKey, values?: MessageValues) => string

const i18n = setupI18n({ locale: 'en', messages: { en: { ...shell } } })
// Messages are compiled at first use, by Lingui's own parser: no macro, no build step, no eval (the CSP forbids it).
i18n.setMessagesCompiler(compileMessage)

const newSay = (): Say => (key, values) => i18n._(key, values)

let shown: ShownLanguage = 'en'
let formats = 'en'
let current = newSay()
/** Parts that somebody has asked for: another language is shown only once it has all of them. */
const wanted = new Set<Part>(['shell'])
const arrived = new Set(['en shell'])
const listeners = new Set<() => void>()
let turn = 0

async function fetchWords(language: ShownLanguage, part: Part): Promise<void> {
  if (arrived.has(`${language} ${part}`)) return
  i18n.load(language, await fetchPart(language, part))
  arrived.add(`${language} ${part}`)
}

async function want(part: Part): Promise<void> {
  wanted.add(part)
  await fetchWords(shown, part)
}

/** Fetches the words of the body beside the welcome, and of the questions. Resolves once `say` knows them. */
export function loadEarly(): Promise<void> {
  return want('early')
}

/** Fetches the words that the first screen does not need. Resolves once `say` knows every key. */
export function loadRest(): Promise<void> {
  return want('rest')
}

/** Fetches the words of lessons and games, once somebody goes there. Resolves once `say` knows them. */
export function loadPractice(): Promise<void> {
  return want('practice')
}

/**
 * Says everything in another language from now on, once all words that are in use have been fetched in it; until then the
 * old one stays. `preferred`: the device's languages, by whose region dates and numbers are written. The last call counts.
 * Rejects where words cannot be fetched.
 */
export async function showLanguage(language: ShownLanguage, preferred: readonly string[] = []): Promise<void> {
  turn += 1
  const own = turn
  const missing = () => [...wanted].filter((part) => !arrived.has(`${language} ${part}`))
  while (missing().length > 0) {
    await Promise.all(missing().map((part) => fetchWords(language, part)))
    if (own !== turn) return
  }
  const nextFormats = formatsOf(language, preferred)
  if (language === shown && nextFormats === formats) return
  shown = language
  formats = nextFormats
  i18n.activate(language, formats)
  current = newSay()
  for (const tell of listeners) tell()
}

/** Calls back whenever another language is shown. Returns how to end that. */
export function watchLanguage(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Fetches the words about earlier sessions, once somebody looks back. Resolves once `say` knows them. */
export function loadHistory(): Promise<void> {
  return want('history')
}

/** The message of a key in the current language, with its values filled in (ICU). */
export function say(key: MessageKey, values?: MessageValues): string {
  return current(key, values)
}

/** The same, as a function that is another one after each change of language: what depends on it is said anew. */
export function sayNow(): Say {
  return current
}

/** The language that is shown now. */
export function shownLanguage(): ShownLanguage {
  return shown
}

/** BCP 47 tag of the current language, for the `lang` attribute. */
export function language(): string {
  return factsOf[shown].tag
}

/** BCP 47 tag by which `Intl` writes dates, numbers and lists: the current language, with the device's region. */
export function locale(): string {
  return formats
}
