import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  afterAnswer,
  type FactMemory,
  fadingNext,
  isDue,
  LONGEST_DAYS,
  type Memories,
  MOST_NEW,
  ROUND_MS,
  recallNow,
  redFlagsDue,
  roundOf,
  settled,
} from '#practice/memory.ts'

const DAY_MS = 86_400_000
const now = Date.UTC(2026, 2, 2, 9)
const plain = { id: 'plain', isRedFlag: false }
const flag = { id: 'flag', isRedFlag: true }

function answered(recalls: readonly ('known' | 'helped' | 'not-known')[], fact = plain): FactMemory {
  let memory: FactMemory | undefined
  let atMs = now
  for (const recall of recalls) {
    memory = afterAnswer(fact, memory, recall, atMs)
    atMs = memory.dueMs
  }
  if (memory === undefined) throw new Error('nothing was answered')
  return memory
}

describe('the memory of a fact', () => {
  it('comes back later each time it is known, and soon when it is not', () => {
    const days = [1, 2, 3, 4].map((times) => answered(Array<'known'>(times).fill('known')).scheduledDays)
    expect(days).toEqual([...days].sort((a, b) => a - b))
    expect(new Set(days).size).toBe(4)
    expect(answered(['known', 'known', 'not-known']).scheduledDays).toBeLessThanOrEqual(2)
    expect(answered(['helped']).scheduledDays).toBeLessThanOrEqual(answered(['known']).scheduledDays)
  })

  it('brings a red flag back before it has faded as far as the rest may', () => {
    const known = ['known', 'known', 'known'] as const
    expect(answered(known, flag).scheduledDays).toBeLessThan(answered(known).scheduledDays)
    const memory = answered(known, flag)
    expect(recallNow(flag, memory, memory.dueMs)).toBeGreaterThan(0.93)
  })

  it('fades with time, and is nothing before it was asked', () => {
    const memory = answered(['known'])
    expect(recallNow(plain, undefined, now)).toBe(0)
    expect(recallNow(plain, memory, now)).toBeCloseTo(1, 5)
    expect(recallNow(plain, memory, now + 30 * DAY_MS)).toBeLessThan(recallNow(plain, memory, now + DAY_MS))
  })

  it('survives any clock: never an error, never a wait longer than the longest', () => {
    const recall = fc.constantFrom('known' as const, 'helped' as const, 'not-known' as const)
    const time = fc.integer({ min: 0, max: 4_102_444_800_000 })
    fc.assert(
      fc.property(fc.array(fc.tuple(recall, time), { minLength: 1, maxLength: 12 }), fc.boolean(), (all, isRedFlag) => {
        const fact = { id: 'one', isRedFlag }
        let memory: FactMemory | undefined
        for (const [how, atMs] of all) {
          memory = afterAnswer(fact, memory, how, atMs)
          expect(memory.dueMs - atMs).toBeGreaterThanOrEqual(DAY_MS)
          expect(memory.dueMs - atMs).toBeLessThanOrEqual(LONGEST_DAYS * DAY_MS)
          for (const value of Object.values(memory)) expect(Number.isFinite(value)).toBe(true)
          const chance = recallNow(fact, memory, atMs)
          expect(chance).toBeGreaterThan(0)
          expect(chance).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('does not wait for a day that a wrong clock promised', () => {
    const memory = afterAnswer(plain, undefined, 'known', now + 900 * DAY_MS)
    expect(isDue(memory, now)).toBe(true)
  })
})

describe('a round', () => {
  const facts = Array.from({ length: 40 }, (_, index) => ({ id: `fact-${index}`, isRedFlag: index % 5 === 4 }))
  const known = (ids: readonly number[], atMs: number): Memories =>
    Object.fromEntries(
      ids.map((index) => {
        const fact = facts[index] ?? plain
        return [fact.id, afterAnswer(fact, undefined, 'known', atMs)]
      }),
    )

  it('begins with the red flags, and takes few new facts at once', () => {
    const { ids, fresh } = roundOf(facts, {}, now)
    expect(ids).toEqual(fresh)
    expect(ids).toHaveLength(MOST_NEW)
    expect(ids).toEqual(['fact-4', 'fact-9', 'fact-14', 'fact-19', 'fact-24', 'fact-29'])
  })

  it('asks what is due, red flags first, and nothing that is not', () => {
    const memories = { ...known([0, 1, 4, 9], now - 60 * DAY_MS), ...known([2, 14], now) }
    const { ids } = roundOf(facts, memories, now)
    expect(ids.slice(0, 2).sort()).toEqual(['fact-4', 'fact-9'])
    expect(ids.indexOf('fact-0')).toBeGreaterThan(ids.indexOf('fact-39'))
    expect(ids).not.toContain('fact-2')
    expect(ids).not.toContain('fact-14')
  })

  it('fits into three minutes for a slow reader and for a quick one', () => {
    const memories = known(Array.from(facts.keys()), now - 90 * DAY_MS)
    for (const answerMs of [4_000, 12_000, 40_000, 200_000]) {
      const { ids } = roundOf(facts, memories, now, answerMs)
      expect(ids.length).toBe(Math.min(40, Math.max(1, Math.floor(ROUND_MS / answerMs))))
    }
  })

  it('is empty when all is known and nothing is due', () => {
    expect(roundOf(facts, known(Array.from(facts.keys()), now), now).ids).toEqual([])
  })

  it('names the red flags that are due, and what fades next', () => {
    const memories = { ...known([4, 9], now - 60 * DAY_MS), ...known([0, 14], now) }
    expect(redFlagsDue(facts, memories, now)).toEqual(['fact-4', 'fact-9'])
    const fading = fadingNext(memories, now, 5)
    expect(fading.map(({ id }) => id).sort()).toEqual(['fact-0', 'fact-14'])
    expect(fading.map(({ dueMs }) => dueMs)).toEqual(fading.map(({ dueMs }) => dueMs).sort((a, b) => a - b))
  })

  it('fills the map slowly', () => {
    expect(settled([], {}, now)).toBe(0)
    expect(settled(facts, {}, now)).toBe(0)
    const once = settled(facts, known(Array.from(facts.keys()), now), now)
    expect(once).toBeGreaterThan(0)
    expect(once).toBeLessThan(0.3)
    const often = Object.fromEntries(facts.map((fact) => [fact.id, answered(Array<'known'>(6).fill('known'), fact)]))
    expect(settled(facts, often, now + 30 * DAY_MS)).toBeGreaterThan(0.8)
  })
})
