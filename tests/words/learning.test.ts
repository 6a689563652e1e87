import { describe, expect, it } from 'vitest'
import { explore } from '#words/en/explore.ts'
import { learn } from '#words/en/learn.ts'
import { learning } from '#words/en/learning.ts'
import { gradeOf, MAX_GRADE } from './reading-level.ts'

const all: readonly (readonly [string, string])[] = Object.entries({ ...learn, ...learning, ...explore })
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
})
