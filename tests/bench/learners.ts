import { afterAnswer, type Memories, type Rememberable, ROUND_MS, roundOf } from '../../src/practice/memory.ts'
import { randomFrom } from '../sweep/random.ts'

/**
 * People who learn with the rounds of the app, and forget by a memory model that the scheduler knows nothing of: the
 * activation of a fact is the sum of its traces, each fading as a power of its age, and a later trace fades the faster
 * the stronger the fact was when it was made (Pavlik and Anderson 2005). Time away from the app counts less than time
 * in it. Its figures for people and facts are drawn anew for each learner.
 */
export type Learning = {
  readonly learners: number
  readonly days: number
  /** Share of the red-flag facts that a learner knows at the end, over the learners, each from 0 to 1. */
  readonly redFlag: Spread
  readonly other: Spread
  /** Minutes a day that were spent, over all days of all learners. */
  readonly minutes: { readonly mean: number; readonly most: number }
  /** The same people, each fact asked as often but on days drawn at random: what scheduling is worth. */
  readonly redFlagAtRandom: Spread
}
type Spread = { readonly mean: number; readonly tenth: number; readonly worst: number }

const DAY_MS = 86_400_000
/**
 * Noise of recall and the growth of decay as published for word pairs, rounded. The threshold is lower than theirs: a
 * fact that means something is not a foreign word. It is set so that one reading is still there after two days in 54 of
 * 100 cases, as of the ideas of a text that was read twice (Roediger and Karpicke 2006).
 */
const THRESHOLD = -1.52
const NOISE = 0.255
const DECAY_GROWTH = 0.217
const DECAY_BASE = 0.177
/** An hour away counts as this part of an hour in the app. */
const AWAY = 0.025

type TraceOfMemory = { readonly atS: number; readonly decay: number }
type Person = { readonly ease: number; readonly answerMs: number; readonly slip: number; readonly visits: number }

/** Runs seeded learners over some days; `facts` are asked in the app's own order. */
export function learn(facts: readonly Rememberable[], learners: number, days: number, seed: number): Learning {
  const redFlag: number[] = []
  const other: number[] = []
  const atRandom: number[] = []
  let spentMs = 0
  let mostMs = 0
  for (let one = 0; one < learners; one += 1) {
    const random = randomFrom(seed + one * 7_919)
    const person: Person = {
      ease: 0.25 * normal(random),
      answerMs: 8_000 + 10_000 * random(),
      slip: 0.02 + 0.04 * random(),
      // Most come every day; some leave one day in three out.
      visits: 0.67 + 0.33 * random(),
    }
    const ends = live(facts, person, days, random)
    spentMs += ends.spentMs
    mostMs = Math.max(mostMs, ends.mostMs)
    const ofRedFlags = facts.filter(({ isRedFlag }) => isRedFlag)
    redFlag.push(known(ofRedFlags, ends.heads, person, ends.endS))
    other.push(
      known(
        facts.filter(({ isRedFlag }) => !isRedFlag),
        ends.heads,
        person,
        ends.endS,
      ),
    )
    atRandom.push(known(ofRedFlags, shuffledDays(ends.heads, days, random), person, ends.endS))
  }
  return {
    learners,
    days,
    redFlag: spread(redFlag),
    other: spread(other),
    redFlagAtRandom: spread(atRandom),
    minutes: { mean: spentMs / learners / days / 60_000, most: mostMs / 60_000 },
  }
}

type Heads = Map<string, TraceOfMemory[]>

function live(facts: readonly Rememberable[], person: Person, days: number, random: () => number) {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const heads: Heads = new Map()
  let memories: Memories = {}
  let spentMs = 0
  let mostMs = 0
  let insideS = 0
  for (let day = 0; day < days; day += 1) {
    if (random() > person.visits && day > 0) continue
    const startMs = day * DAY_MS + random() * 4 * 3_600_000
    let nowMs = startMs
    const queue = [...roundOf(facts, memories, nowMs, person.answerMs).ids]
    const wasAsked = new Set<string>()
    while (queue.length > 0 && nowMs - startMs + person.answerMs <= ROUND_MS) {
      const id = queue.shift()
      const fact = id === undefined ? undefined : byId.get(id)
      if (id === undefined || fact === undefined) break
      nowMs += person.answerMs
      insideS += person.answerMs / 1_000
      const atS = subjective(nowMs, insideS)
      const isKnown = random() < chance(heads.get(id) ?? [], person, atS) * (1 - person.slip)
      // What is not known may be guessed: one in four.
      const isRight = isKnown || random() < 0.25
      if (!wasAsked.has(id)) {
        memories = { ...memories, [id]: afterAnswer(fact, memories[id], isRight ? 'known' : 'not-known', nowMs) }
        wasAsked.add(id)
      }
      // Right or wrong, the feedback is read; what was wrong comes again at the end of the round.
      remember(heads, id, atS)
      if (!isRight) queue.push(id)
    }
    spentMs += nowMs - startMs
    mostMs = Math.max(mostMs, nowMs - startMs)
  }
  return { heads, spentMs, mostMs, endS: subjective(days * DAY_MS, insideS) }
}

/** Seconds as memory counts them: in the app whole, away from it a part. */
function subjective(nowMs: number, insideS: number): number {
  return insideS + Math.max(0, nowMs / 1_000 - insideS) * AWAY
}

function activation(traces: readonly TraceOfMemory[], atS: number): number {
  return Math.log(traces.reduce((sum, { atS: madeS, decay }) => sum + Math.max(1, atS - madeS) ** -decay, 0))
}

function chance(traces: readonly TraceOfMemory[], { ease }: Person, atS: number): number {
  return traces.length === 0 ? 0 : 1 / (1 + Math.exp((THRESHOLD - ease - activation(traces, atS)) / NOISE))
}

function remember(heads: Heads, id: string, atS: number): void {
  const traces = heads.get(id) ?? []
  const strength = traces.length === 0 ? 0 : Math.exp(activation(traces, atS))
  traces.push({ atS, decay: DECAY_GROWTH * strength + DECAY_BASE })
  heads.set(id, traces)
}

/** The mean chance of knowing, without guessing, and without the slips that are made while tapping. */
function known(facts: readonly Rememberable[], heads: Heads, person: Person, atS: number): number {
  const sum = facts.reduce((total, { id }) => total + chance(heads.get(id) ?? [], person, atS), 0)
  return facts.length === 0 ? 1 : sum / facts.length
}

function shuffledDays(heads: Heads, days: number, random: () => number): Heads {
  const again: Heads = new Map()
  const endS = days * 86_400 * AWAY
  for (const [id, traces] of heads) {
    const times = traces.map(() => random() * endS).sort((a, b) => a - b)
    for (const atS of times) remember(again, id, atS)
  }
  return again
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b)
  return {
    mean: sorted.reduce((sum, value) => sum + value, 0) / sorted.length,
    tenth: sorted[Math.floor(sorted.length / 10)] ?? 0,
    worst: sorted[0] ?? 0,
  }
}
