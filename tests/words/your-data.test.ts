import { expect, it } from 'vitest'
import { people } from '#words/en/people.ts'
import { yourData } from '#words/en/your-data.ts'
import { gradeOf, MAX_GRADE } from './reading-level.ts'

it.each([
  ['one’s data', yourData],
  ['more than one person', people],
])('of %s are calm, and sentences that a sixth grader reads', (_, words) => {
  const texts = Object.values<string>(words)
  expect(texts.filter((text) => /!|\bfail|\berror|\binvalid|\bdatabase/i.test(text))).toEqual([])
  const sentences = texts
    .filter((text) => /[.?]$/.test(text) && !/plural|select/.test(text))
    .map((text) => text.replace(/\{\w+\}/g, 'Anna'))
  expect(sentences.length).toBeGreaterThan(10)
  const grade = gradeOf(sentences.join(' '))
  console.info(`grade of ${sentences.length} sentences of ${_}: ${grade.toFixed(1)}`)
  expect(grade).toBeLessThanOrEqual(MAX_GRADE)
})
