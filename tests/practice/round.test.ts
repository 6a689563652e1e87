import { describe, expect, it } from 'vitest'
import { facts } from '#practice/facts.ts'
import { afterAnswer, afterLesson, LESSON_REST_MS, type Memories } from '#practice/memory.ts'
import { basics, offerBefore } from '#practice/round.ts'

const nowMs = Date.UTC(2026, 2, 2, 9)
const DAY_MS = 86_400_000

const known = (ids: readonly string[], atMs: number): Memories =>
  Object.fromEntries(
    facts.filter(({ id }) => ids.includes(id)).map((fact) => [fact.id, afterAnswer(fact, undefined, 'known', atMs)]),
  )

describe('before hands go on', () => {
  it('offers new hands the basics, until they were met', () => {
    expect(offerBefore({}, true, nowMs)).toEqual({ scope: 'basics', count: basics.length })
    expect(offerBefore(known(basics.slice(1), nowMs), true, nowMs)?.scope).toBe('basics')
    expect(offerBefore(known(basics, nowMs), true, nowMs)).toBeUndefined()
    expect(offerBefore({}, false, nowMs)).toBeUndefined()
  })

  it('offers the warning signs that have faded first, also to new hands', () => {
    const redFlags = facts.filter(({ isRedFlag }) => isRedFlag).slice(0, 3)
    const faded = known(
      redFlags.map(({ id }) => id),
      nowMs - 60 * DAY_MS,
    )
    for (const isFirst of [true, false])
      expect(offerBefore(faded, isFirst, nowMs)).toEqual({ scope: 'refresh', count: 3 })
  })
})

describe("a lesson's closing question", () => {
  const [fact] = facts
  if (fact === undefined) throw new Error('no facts')

  it('is remembered, with less weight than the same answer in a round', () => {
    const inLesson = afterLesson(fact, undefined, true, nowMs)
    const inRound = afterAnswer(fact, undefined, 'known', nowMs)
    expect(inLesson.stabilityDays).toBeLessThan(inRound.stabilityDays)
    expect(inLesson.dueMs).toBeLessThanOrEqual(inRound.dueMs)
    expect(inLesson.answers).toBe(1)
    const told = afterLesson(fact, undefined, false, nowMs)
    expect(told.stabilityDays).toBeLessThan(inLesson.stabilityDays)
  })

  it('counts once in half a day, whatever came before it', () => {
    const once = afterLesson(fact, undefined, true, nowMs)
    expect(afterLesson(fact, once, true, nowMs + LESSON_REST_MS - 1)).toBe(once)
    expect(afterLesson(fact, once, false, nowMs + 1_000)).toBe(once)
    expect(afterLesson(fact, once, true, nowMs + LESSON_REST_MS).answers).toBe(2)
    const lately = afterAnswer(fact, undefined, 'known', nowMs)
    expect(afterLesson(fact, lately, false, nowMs + 60_000)).toBe(lately)
  })

  it('counts on a clock that was set back', () => {
    const once = afterLesson(fact, undefined, true, nowMs)
    expect(afterLesson(fact, once, true, nowMs - DAY_MS).answers).toBe(2)
  })
})
