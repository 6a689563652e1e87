import { describe, expect, it } from 'vitest'
import { regions } from '#anatomy/region.ts'
import { withDrill, withRound } from '#practice/bests.ts'
import { facts } from '#practice/facts.ts'
import { afterAnswer, type FactMemory, type Memories, SETTLED_DAYS } from '#practice/memory.ts'
import { factsOfKind, isSettled, settledByKind, suggestionOf, tallyOf } from '#practice/progress.ts'
import { basics } from '#practice/round.ts'

const DAY_MS = 86_400_000
const nowMs = Date.UTC(2026, 2, 2, 9)
const holding: FactMemory = {
  dueMs: nowMs + 20 * DAY_MS,
  stabilityDays: 2 * SETTLED_DAYS,
  difficulty: 5,
  scheduledDays: 40,
  answers: 4,
  lapses: 0,
  lastMs: nowMs - DAY_MS,
}
const due: FactMemory = { ...holding, dueMs: nowMs - DAY_MS }
const allOf = (memory: FactMemory): Memories => Object.fromEntries(facts.map(({ id }) => [id, memory]))
const stops = withDrill(undefined, { cue: 'tingling', verdict: 'right', ms: 900 })
const strokes = { s: withRound(undefined, 70, nowMs) }

describe('the body that fills', () => {
  it('has something to learn about every place', () => {
    for (const { kind } of regions) expect(factsOfKind.get(kind)?.length ?? 0, kind).toBeGreaterThan(0)
  })

  it('is plain at first, full where all holds, and fades with time', () => {
    expect([...settledByKind({}, nowMs).values()].every((strength) => strength === 0)).toBe(true)
    const full = settledByKind(allOf(holding), nowMs)
    const later = settledByKind(allOf(holding), nowMs + 60 * DAY_MS)
    for (const [kind, strength] of full) {
      expect(strength, kind).toBeGreaterThan(0.95)
      expect(later.get(kind) ?? 1, kind).toBeLessThan(strength)
      expect(later.get(kind) ?? 0, kind).toBeGreaterThan(0.3)
    }
  })

  it('fills a place by its own facts alone', () => {
    const fact = facts.find(({ id }) => id === 'early-palm')
    if (fact === undefined) throw new Error('no such fact')
    const filled = settledByKind({ 'early-palm': afterAnswer(fact, undefined, 'known', nowMs) }, nowMs)
    expect([...filled].filter(([, strength]) => strength > 0).map(([kind]) => kind)).toEqual(['palm'])
  })
})

describe('what is counted', () => {
  it('is what holds, what is on its way, and all there is', () => {
    expect(tallyOf({}, nowMs)).toEqual({ settled: 0, growing: 0, all: facts.length })
    const memories = { doorbell: holding, dizzy: due, 'of-another-version': holding }
    expect(tallyOf(memories, nowMs)).toEqual({ settled: 1, growing: 1, all: facts.length })
    expect(isSettled({ id: 'doorbell' }, memories, nowMs)).toBe(true)
    expect(isSettled({ id: 'dizzy' }, memories, nowMs)).toBe(false)
  })
})

describe('the one suggestion', () => {
  it('is the basics for new hands', () => {
    expect(suggestionOf({}, undefined, {}, nowMs)).toEqual({ kind: 'round', scope: 'basics', facts: 0 })
    const met = Object.fromEntries(basics.map((id) => [id, holding]))
    expect(suggestionOf(met, undefined, {}, nowMs).kind).toBe('stops')
  })

  it('is the warning signs before all else', () => {
    const memories = { ...allOf(holding), 'chest-pain': due, doorbell: due }
    expect(suggestionOf(memories, stops, strokes, nowMs)).toEqual({ kind: 'round', scope: 'refresh', facts: 1 })
  })

  it('goes on from what has faded to what was never tried', () => {
    const faded = { ...allOf(holding), doorbell: due, 'how-hard': due, afterwards: due, 'soft-start': due }
    expect(suggestionOf(faded, undefined, {}, nowMs)).toEqual({ kind: 'round', scope: 'due', facts: 4 })
    const few = { ...allOf(holding), doorbell: due }
    expect(suggestionOf(few, undefined, {}, nowMs).kind).toBe('stops')
    expect(suggestionOf(few, stops, {}, nowMs).kind).toBe('strokes')
    expect(suggestionOf(few, stops, strokes, nowMs)).toEqual({ kind: 'round', scope: 'due', facts: 1 })
  })

  it('is to rest where nothing needs anybody', () => {
    expect(suggestionOf(allOf(holding), stops, strokes, nowMs)).toEqual({ kind: 'rest', nextMs: holding.dueMs })
  })
})
