import { describe, expect, it } from 'vitest'
import { answerKey, answerWhyKey, askKey, stepKeys } from '#practice/fact-keys.ts'
import { facts } from '#practice/facts.ts'
import { facts as words } from '#words/en/facts.ts'
import { rest } from '#words/en/rest.ts'
import { shell } from '#words/en/shell.ts'
import { loadPractice, loadRest, say } from '#words/say.ts'
import { gradeOf, MAX_GRADE } from './reading-level.ts'

const catalogue: Readonly<Record<string, string>> = words
const all: Readonly<Record<string, string>> = { ...words, ...rest, ...shell }
const each = facts.map((fact) => [fact.id, fact] as const)
const said = (key: string) => catalogue[key] ?? ''

describe('the words of the facts', () => {
  it.each(each)('%s asks a question and says why for every answer', (_, fact) => {
    expect(said(askKey(fact))).toMatch(/^[A-Z].*(\?|\.|…)$/)
    const whys = fact.question.options.map((option) => said(answerWhyKey(fact, option)))
    for (const why of whys) expect(why).toMatch(/^[A-Z].{15,}\.$/)
    expect(new Set(whys).size).toBe(whys.length)
  })

  it.each(each)('%s has a name for every answer that is not a touch', (_, fact) => {
    const keys = fact.question.options.flatMap((option) => answerKey(fact, option) ?? [])
    expect(keys).toHaveLength(fact.question.kind === 'place' ? 0 : fact.question.options.length)
    for (const key of keys) expect(all[key] ?? '', key).toMatch(/^\S/)
    expect(new Set(keys.map((key) => all[key])).size).toBe(keys.length)
    if (fact.question.kind !== 'find-the-mistake') return
    for (const key of fact.question.routine.places.flatMap(stepKeys)) expect(all[key] ?? '', key).toMatch(/^\S/)
  })

  it('are all used', () => {
    const used = new Set<string>(
      facts.flatMap((fact) => [
        askKey(fact),
        ...fact.question.options.flatMap((option) =>
          [answerWhyKey(fact, option), answerKey(fact, option) ?? []].flat(),
        ),
        ...(fact.question.kind === 'find-the-mistake' ? fact.question.routine.places.flatMap(stepKeys) : []),
      ]),
    )
    expect(Object.keys(words).filter((key) => !used.has(key))).toEqual([])
  })

  it('are calm: no exclamation marks, no blame', () => {
    const loud = Object.values(words).filter((text) =>
      /!|\bwrong answer|\bmistaken|\bfail(ed)?\b|\bbad answer/i.test(text),
    )
    expect(loud).toEqual([])
  })

  it('begin a right answer kindly, and no other as if it were right', () => {
    const kind = /^(Yes|Right|That is right)\b/
    for (const fact of facts) {
      for (const option of fact.question.options) {
        const why = said(answerWhyKey(fact, option))
        expect(kind.test(why), `${fact.id} ${option}`).toBe(option === fact.question.right)
      }
    }
  })

  it('come with a game, not with the app', () => {
    const early = [...Object.keys(rest), ...Object.keys(shell)]
    expect(early.filter((key) => key.startsWith('fact.') || key.startsWith('answer.'))).toEqual([])
  })

  it('are known once they were fetched, and push no other word out', async () => {
    expect(say('answer.lightly')).toBe('answer.lightly')
    await loadRest()
    await loadPractice()
    expect(say('answer.lightly')).toBe('Yes, with a limit')
    expect(say('lesson.what-a-disc-is.title')).toBe('What a disc is')
    expect(say('outcome.go.title')).toBe(rest['outcome.go.title'])
  })
})

describe('reading level', () => {
  it('is counted as it is defined', () => {
    // 6 words in one sentence, 7 syllables: 0.39 * 6 + 11.8 * 7 / 6 - 15.59.
    expect(gradeOf('The cat sat on the table.')).toBeCloseTo(0.517, 2)
    expect(gradeOf('Multidisciplinary rehabilitation necessitates individualised prioritisation.')).toBeGreaterThan(20)
  })

  it.each(each)('of %s', (_, fact) => {
    const text = [askKey(fact), ...fact.question.options.map((option) => answerWhyKey(fact, option))]
      .map(said)
      .join(' ')
    expect(gradeOf(text)).toBeLessThanOrEqual(MAX_GRADE)
  })

  it('needs no exceptions, and is printed', () => {
    const grades = facts
      .map((fact) => ({
        id: fact.id,
        grade: gradeOf(
          [askKey(fact), ...fact.question.options.map((option) => answerWhyKey(fact, option))].map(said).join(' '),
        ),
      }))
      .sort((a, b) => b.grade - a.grade)
    const middle = grades[Math.floor(grades.length / 2)]?.grade ?? 0
    console.log(
      `facts: grade ${middle.toFixed(1)} in the middle, highest ${grades
        .slice(0, 3)
        .map(({ id, grade }) => `${id} ${grade.toFixed(1)}`)
        .join(', ')}`,
    )
    expect(grades[0]?.grade).toBeLessThanOrEqual(MAX_GRADE)
  })
})
