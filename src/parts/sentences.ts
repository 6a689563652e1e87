import { factsOf } from '#words/language-facts.ts'
import { shownLanguage } from '#words/say.ts'

/** A text as a sentence: with the language's full stop where no sign ends it. */
export function asSentence(text: string): string {
  return /[.?…:。？：]$/.test(text) ? text : `${text}${factsOf[shownLanguage()].fullStop}`
}

/** Texts one after the other, each but the last as a sentence. */
export function inSentences(...texts: readonly string[]): string {
  const last = texts.length - 1
  return texts.map((text, index) => (index === last ? text : asSentence(text))).join(factsOf[shownLanguage()].gap)
}

/**
 * The name of a place with its side as it stands inside a sentence: "Next: left palm." Every language begins it with a
 * word that is small there; German with the adjective.
 */
export function nameInside(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}
