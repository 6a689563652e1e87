import type { RegionKind } from '#anatomy/region.ts'
import type { PairedSide } from '#anatomy/side.ts'

/** What a kind of place can be called. */
export type NamedPlace = {
  readonly kind: RegionKind
  /** Its own name; where it is, as a sentence; and what else people call it. */
  readonly name: string
  readonly where: string
  readonly also: readonly string[]
}

/** Words that say nothing about a place, and the words for the two sides; they depend on the language. */
export type SearchWords = {
  readonly empty: readonly string[]
  readonly sides: Readonly<Record<PairedSide, readonly string[]>>
}

export type PlaceSearch = {
  /** The side that was asked for; undefined for both. */
  readonly side: PairedSide | undefined
  /** Best first; undefined where nothing was asked for. */
  readonly kinds: readonly RegionKind[] | undefined
}

/** From so many letters on, one slip of the finger is forgiven, and from so many on two. */
const ONE_SLIP_LETTERS = 4
const TWO_SLIPS_LETTERS = 8
/** A word counts as begun from so many letters on. */
const BEGUN_LETTERS = 2

function plainOf(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’]/g, '').replaceAll('ß', 'ss')
}

/** Words of a text without accents, capitals and plural endings; where there are no spaces, character by character. */
function tokensOf(text: string): readonly string[] {
  return (plainOf(text).match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? []).map((word) =>
    word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word,
  )
}

type Told = { readonly tokens: readonly string[]; readonly sides: ReadonlySet<PairedSide> }

/** Reads what a text says about a place, without the words that say nothing, and which sides it names. */
function reader(words: SearchWords): (text: string) => Told {
  const meanings = [
    ...words.empty.map((word) => ({ word, side: undefined })),
    ...words.sides.left.map((word) => ({ word, side: 'left' as const })),
    ...words.sides.right.map((word) => ({ word, side: 'right' as const })),
  ]
  const known = new Map(meanings.flatMap(({ word, side }) => tokensOf(word).map((token) => [token, side] as const)))
  // Where there are no spaces a word is found as a whole, the longest first: its characters alone mean something else.
  const whole = meanings
    .filter(({ word }) => /\p{Script=Han}/u.test(word))
    .sort((a, b) => b.word.length - a.word.length)
  return (text) => {
    const sides = new Set<PairedSide>()
    let rest = text
    for (const { word, side } of whole) {
      if (!rest.includes(word)) continue
      rest = rest.replaceAll(word, ' ')
      if (side !== undefined) sides.add(side)
    }
    const tokens = tokensOf(rest).filter((token) => {
      if (/\p{Script=Han}/u.test(token) || !known.has(token)) return true
      const side = known.get(token)
      if (side !== undefined) sides.add(side)
      return false
    })
    return { tokens, sides }
  }
}

/** Slips between two words: a letter more, less, another one, or two neighbours swapped (Damerau 1964, restricted). */
export function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1]
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1))
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (isSwapped) least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1)
      row.push(least)
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}

/** How well a word that was asked for fits one that is there: the word itself, its beginning, or a slip away. */
function fitOf(asked: string, word: string): number {
  if (asked === word) return 4
  if (asked.length >= BEGUN_LETTERS && word.startsWith(asked)) return 3
  const allowed = asked.length >= TWO_SLIPS_LETTERS ? 2 : asked.length >= ONE_SLIP_LETTERS ? 1 : 0
  // A first letter is rarely missed, and much is only a letter away from something else.
  if (allowed === 0 || asked[0] !== word[0]) return 0
  const slips = slipsBetween(asked, word)
  return slips <= allowed ? 2 - slips / 2 : 0
}

const SLIP_FIT = 2

/** How well one phrase answers all that is asked; 0 where a word is missing. */
function phraseFit(asked: readonly string[], phrase: readonly string[], minFit: number): number {
  // What is written in one word may be meant as two.
  const known = asked.length === 1 ? [...phrase, phrase.join('')] : phrase
  const fits = asked.map((word) => Math.max(0, ...known.map((one) => fitOf(word, one))))
  if (fits.some((one) => one < minFit || one === 0)) return 0
  const sum = fits.reduce((total, one) => total + one, 0) / asked.length
  const isWhole = asked.length === phrase.length && sum === 4
  return sum + (isWhole ? 2 : 0) + asked.length / (10 * phrase.length)
}

/**
 * Finds places by plain words: "behind the knee", "tailbone", "left claf". Every word that says something has to fit one
 * and the same name, so that a place that is not known is not mistaken for one that is. Words of the sentence that says
 * where a place is count only where no name fits, slips only where nothing fits as it is written.
 */
export function searchPlaces(query: string, places: readonly NamedPlace[], words: SearchWords): PlaceSearch {
  const tell = reader(words)
  const { sides } = tell(query)
  const [only] = sides
  const side = sides.size === 1 ? only : undefined
  const saying = (text: string) => tell(text).tokens
  const asked = saying(query)
  if (asked.length === 0) return { side, kinds: undefined }

  const rank = (textsOf: (place: NamedPlace) => readonly string[], minFit: number): readonly RegionKind[] =>
    places
      .map((place) => ({
        kind: place.kind,
        score: Math.max(0, ...textsOf(place).map((text) => phraseFit(asked, saying(text), minFit))),
      }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .map(({ kind }) => kind)
  const names = ({ name, also }: NamedPlace) => [name, ...also]
  const sentence = ({ where }: NamedPlace) => [where]
  for (const minFit of [SLIP_FIT + 1, 0]) {
    const byName = rank(names, minFit)
    if (byName.length > 0) return { side, kinds: byName }
    const byPlace = rank(sentence, minFit)
    if (byPlace.length > 0) return { side, kinds: byPlace }
  }
  return { side, kinds: [] }
}
