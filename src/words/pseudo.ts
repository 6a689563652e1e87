import type { Messages } from '@lingui/core'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { PseudoLanguage } from '#journal/settings.ts'

type CompiledMessage = Messages[string]
type Pieces = Exclude<CompiledMessage, string>
type Piece = Pieces[number]

/** Letters that the product's own faces have, so that what is measured is drawn in them. */
const accented: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ü', n: 'ñ', A: 'Á', O: 'Ö' }

/** German and Spanish take about a third more room than English; short words more than that. */
const LONGER_BY = 0.4
const filler = 'loremipsumdolor'

/** The text with accents, and longer by 40 %: between its words and spaces, so that it breaks where a text would. */
function longer(text: string): string {
  const words = text.split(' ').map((word) => {
    if (!/\p{L}/u.test(word)) return word
    const more = Math.ceil(word.length * LONGER_BY)
    const [, body = word, sign = ''] = /^(.*?)(\P{L}*)$/u.exec(word) ?? []
    return `${[...body].map((letter) => accented[letter] ?? letter).join('')}${filler.slice(0, more)}${sign}`
  })
  return words.join(' ')
}

/** The text as a script that runs from right to left shows it: every letter in its place from the right. */
function mirrored(text: string): string {
  return text.replace(/\S+/g, (word) => (/\p{L}/u.test(word) ? `\u{202E}${word}\u{202C}` : word))
}

function changed(piece: Piece, change: (text: string) => string): Piece {
  // In a plural, # is where the number stands.
  if (typeof piece === 'string') return piece === '#' ? piece : change(piece)
  const [name, type, options] = piece
  if (typeof options !== 'object' || options === null) return piece
  const all = Object.entries(options).map(([option, pieces]: [string, unknown]) => [
    option,
    Array.isArray(pieces) ? (pieces as Piece[]).map((one) => changed(one, change)) : pieces,
  ])
  return [name, type, Object.fromEntries(all)] as Piece
}

/** Words in a made-up language, out of the English ones: in brackets, so that a cut end is seen, or mirrored. */
export function pseudoWords(language: PseudoLanguage, words: Readonly<Record<string, string>>): Messages {
  const isLonger = language === 'en-XA'
  const change = isLonger ? longer : mirrored
  const [open, close] = isLonger ? ['[', ']'] : ['', '']
  const made = (message: string): CompiledMessage => {
    const compiled = compileMessage(message)
    const pieces = typeof compiled === 'string' ? [compiled] : compiled
    return [open, ...pieces.map((piece: Piece) => changed(piece, change)), close]
  }
  return Object.fromEntries(
    Object.entries(words).map(([key, message]) => [key, isListOfWords(key) ? message : made(message)]),
  )
}

/** Lists that only the search reads: no message, and nobody sees them. */
function isListOfWords(key: string): boolean {
  return /\.also$|^explore\.words/.test(key)
}
