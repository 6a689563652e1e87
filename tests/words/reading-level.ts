import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })
const words = new Intl.Segmenter('en', { granularity: 'word' })

/** School grade that a text asks for, by Flesch and Kincaid (1975). The text has to be whole sentences. */
export function gradeOf(text: string): number {
  const said = [...words.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment)
  return fleschKincaid({
    sentence: [...sentences.segment(text)].filter(({ segment }) => /\w/.test(segment)).length,
    word: said.length,
    syllable: said.reduce((sum, word) => sum + syllable(word), 0),
  })
}

/** Highest grade of a lesson and of a fact. */
export const MAX_GRADE = 7
