import { setupI18n } from '@lingui/core'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { shell } from './en/shell.ts'
import type { MessageKey, MessageValues } from './keys.ts'

const i18n = setupI18n({ locale: 'en', messages: { en: { ...shell } } })
// Messages are compiled at first use, by Lingui's own parser: no macro, no build step, no eval (the CSP forbids it).
i18n.setMessagesCompiler(compileMessage)

let restIsLoaded = false

/** Fetches the words of the body beside the welcome, and of the questions. Resolves once `say` knows them. */
export async function loadEarly(): Promise<void> {
  const { early } = await import('./en/early.ts')
  i18n.load('en', early)
}

/** Fetches the words that the first screen does not need. Resolves once `say` knows every key. */
export async function loadRest(): Promise<void> {
  if (restIsLoaded) return
  const { rest } = await import('./en/rest.ts')
  i18n.load('en', { ...shell, ...rest })
  restIsLoaded = true
}

/** Fetches the words of lessons and games, once somebody goes there. Resolves once `say` knows them. */
export async function loadPractice(): Promise<void> {
  const { practice } = await import('./en/practice.ts')
  i18n.load('en', practice)
}

/** The message of a key in the current language, with its values filled in (ICU). */
export function say(key: MessageKey, values?: MessageValues): string {
  return i18n._(key, values)
}

/** BCP 47 tag of the current language, for `Intl` and the `lang` attribute. */
export function language(): string {
  return i18n.locale
}
