import { type Language, languages } from '#journal/settings.ts'
import { factsOf, type ShownLanguage } from './language-facts.ts'

type Likely = { readonly language: string; readonly script: string | undefined }

/** Language and script of a tag, the likely script where it names none (`zh-TW` is written in Hant). */
function likely(tag: string): Likely | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize()
    return { language, script }
  } catch {
    return undefined
  }
}

function firstMatch(preferred: readonly string[], isSame: (one: Likely, other: Likely) => boolean) {
  for (const wanted of preferred.flatMap((tag) => likely(tag) ?? [])) {
    const match = languages.find((language) => {
      const own = likely(factsOf[language].tag)
      return own !== undefined && isSame(wanted, own)
    })
    if (match !== undefined) return match
  }
  return undefined
}

/**
 * The first of the preferred languages (BCP 47 tags, as `navigator.languages`) that the product is written in. One in
 * another script counts only where no other matches; where none does it is English.
 */
export function matchLanguage(preferred: readonly string[]): Language {
  return (
    firstMatch(preferred, (one, other) => one.language === other.language && one.script === other.script) ??
    firstMatch(preferred, (one, other) => one.language === other.language) ??
    'en'
  )
}

/** What `Intl` writes dates and numbers by: as the device has it (`de-AT`, `en-GB`) where that is the same language. */
export function formatsOf(language: ShownLanguage, preferred: readonly string[]): string {
  const { tag } = factsOf[language]
  const own = likely(tag)
  const isSame = (one: Likely | undefined) => one?.language === own?.language && one?.script === own?.script
  return preferred.find((one) => isSame(likely(one))) ?? tag
}

/** What a voice is asked for: engines want a region, and know no scripts (`zh-Hans` is spoken as `zh-CN`). */
export function spokenTag(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize()
  return region === undefined ? language : `${language}-${region}`
}
