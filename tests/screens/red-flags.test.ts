import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterStop, type StopAnswers, stopQuestionIds } from '#safety/after-stop.ts'
import { type Answers, noAnswers, takeAnswer } from '#safety/answers.ts'
import {
  answerAfter,
  nextFlag,
  type RedFlagReplies,
  redFlagReplies,
  redFlags,
  repliesOf,
  withoutLatest,
} from '#screens/stopped/red-flags.ts'

/** Goes through the questions as the screen does; says what the rules were told. */
function told(reply: (flag: (typeof redFlags)[number]) => (typeof redFlagReplies)[number]): Answers {
  let replies: RedFlagReplies = {}
  let answers: Answers = noAnswers
  for (let flag = nextFlag(replies); flag; flag = nextFlag(replies)) {
    replies = { ...replies, [flag]: reply(flag) }
    const answer = answerAfter(flag, replies)
    if (answer === undefined) continue
    const taken = takeAnswer(answers, answer.id, answer.value, 0)
    if (taken.kind === 'problem') throw new Error(`${answer.id}: ${taken.problem}`)
    answers = taken.answers
  }
  return answers
}

function outcome(answers: Answers) {
  const { cauda, weakness, nerves, chest } = answers
  const given = { cauda, weakness, nerves, chest, symptom: 'pain', places: ['left-palm'], spread: 'same' } as const
  return afterStop(JSON.parse(JSON.stringify(given)) as StopAnswers)
}

describe('red flags after a stop (S1, S2)', () => {
  it('leads to rest when every answer is no', () => {
    expect(outcome(told(() => 'no'))).toBe('rest')
  })

  it.each(redFlags)('one yes to "%s" is an emergency', (flag) => {
    expect(outcome(told((asked) => (asked === flag ? 'yes' : 'no')))).toBe('emergency')
  })

  it.each(redFlags)('not being sure of "%s" counts as yes', (flag) => {
    expect(outcome(told((asked) => (asked === flag ? 'not-sure' : 'no')))).toBe('emergency')
  })

  it('answers all four questions of the rules, whatever is replied', () => {
    const anyReplies = fc.record(Object.fromEntries(redFlags.map((flag) => [flag, fc.constantFrom(...redFlagReplies)])))
    fc.assert(
      fc.property(anyReplies, (replies) => {
        const answers = told((flag) => replies[flag] ?? 'not-sure')
        for (const id of stopQuestionIds) expect(answers[id], id).toBeDefined()
        // A card in between asks nothing twice, and forgets nothing.
        expect(nextFlag(repliesOf(answers))).toBeUndefined()
        const isAllNo = redFlags.every((flag) => replies[flag] === 'no')
        // A question that a yes has decided is not asked on; what was asked and not "no" is never lost.
        expect(outcome(answers) === 'rest').toBe(isAllNo)
      }),
    )
  })

  it('says nothing before its question is decided', () => {
    expect(answerAfter('bladder', { bladder: 'no' })).toBeUndefined()
    expect(answerAfter('bladder', { bladder: 'yes' })).toEqual({ id: 'cauda', value: ['bladder-bowel'] })
    expect(answerAfter('saddle', { bladder: 'no', saddle: 'no' })).toEqual({ id: 'cauda', value: ['none'] })
  })

  it('goes back one question at a time, down to the first, and asks it anew', () => {
    let replies: RedFlagReplies | undefined = Object.fromEntries(redFlags.map((flag) => [flag, 'no']))
    expect(nextFlag(replies)).toBeUndefined()
    for (const flag of redFlags.toReversed()) {
      replies = withoutLatest(replies ?? {})
      expect(nextFlag(replies ?? {})).toBe(flag)
    }
    expect(replies).toEqual({})
    expect(withoutLatest({})).toBeUndefined()
  })

  it.each(redFlags)('makes an emergency of a "no" to "%s" that was a slip', (flag) => {
    let replies: RedFlagReplies = Object.fromEntries(redFlags.map((one) => [one, 'no']))
    while (nextFlag(replies) !== flag) replies = withoutLatest(replies) ?? {}
    const answer = answerAfter(flag, { ...replies, [flag]: 'yes' })
    const before = told(() => 'no')
    const taken = takeAnswer(before, answer?.id ?? '', answer?.value, 0)
    expect(taken.kind === 'problem' ? taken.problem : outcome(taken.answers)).toBe('emergency')
  })
})
