import { describe, expect, it } from 'vitest'
import { explore } from '#words/en/explore.ts'
import { history } from '#words/en/history.ts'
import { learn } from '#words/en/learn.ts'
import { learning } from '#words/en/learning.ts'
import { practise } from '#words/en/practise.ts'
import { round } from '#words/en/round.ts'
import { gradeOf, MAX_GRADE } from './reading-level.ts'

const all: readonly (readonly [string, string])[] = Object.entries({
  ...learn,
  ...learning,
  ...explore,
  ...practise,
  ...round,
})
/** Sentences as they are read: without what is filled in, and without lists that only the search reads. */
const sentences = all.filter(
  ([key, text]) => !/\.also$|^explore\.words/.test(key) && /[.?]$/.test(text) && !text.includes('{'),
)

describe('the words around lessons and exploring', () => {
  it('are calm', () => {
    expect(all.filter(([, text]) => /!|\bwrong answer|\bmistaken|\bfail(ed)?\b/i.test(text))).toEqual([])
  })

  it('are sentences that a sixth grader reads', () => {
    expect(sentences.length).toBeGreaterThan(10)
    expect(gradeOf(sentences.map(([, text]) => text).join(' '))).toBeLessThanOrEqual(MAX_GRADE)
  })

  it.each([
    ['rounds and progress', round],
    ['practice of strokes', practise],
    ['the history', history],
  ])('of %s are, by themselves and with what is filled in', (_, words) => {
    const filled = Object.entries(words)
      .filter(([, text]) => /[.?]$/.test(text) && !/plural|select/.test(text))
      .map(([, text]) => text.replace(/\{\w+\}/g, 'ten'))
    expect(filled.length).toBeGreaterThan(15)
    const grade = gradeOf(filled.join(' '))
    console.info(`grade of ${filled.length} sentences of ${_}: ${grade.toFixed(1)}`)
    expect(grade).toBeLessThanOrEqual(MAX_GRADE)
  })
})
