import type { Language, PseudoLanguage } from '#journal/settings.ts'

/** A language that words can be shown in; the made-up ones only in tests. */
export type ShownLanguage = Language | PseudoLanguage

type Facts = {
  /** Its name in itself: whoever cannot read the language on the screen finds their own. */
  readonly ownName: string
  /** BCP 47: what `lang` says of the words, and what `Intl` writes dates and numbers by where the device knows no better. */
  readonly tag: string
  readonly direction: 'ltr' | 'rtl'
  /** What ends a sentence, and what stands between two. */
  readonly fullStop: string
  readonly gap: string
}

const english: Facts = {
  ownName: 'English',
  tag: 'en',
  direction: 'ltr',
  fullStop: '.',
  gap: ' ',
}

/** What is true of each language, whatever is said in it. */
export const factsOf: Readonly<Record<ShownLanguage, Facts>> = {
  en: english,
  de: { ...english, ownName: 'Deutsch', tag: 'de' },
  es: { ...english, ownName: 'Español', tag: 'es' },
  zh: { ownName: '简体中文', tag: 'zh-Hans', direction: 'ltr', fullStop: '。', gap: '' },
  'en-XA': { ...english, ownName: 'Longer English' },
  'ar-XB': { ...english, ownName: 'Mirrored English', direction: 'rtl' },
}

/** The file that tells a device of the app in a language; a made-up one has the English one's. */
export function manifestName(language: ShownLanguage): string {
  const { tag } = factsOf[language]
  return tag === 'en' ? 'manifest.webmanifest' : `manifest.${tag}.webmanifest`
}
