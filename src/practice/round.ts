import { type Fact, type FactId, factOf, facts } from './facts.ts'
import { fadingNext, type Memories, recallNow, redFlagsDue, roundOf } from './memory.ts'
import type { Question } from './question.ts'
import { randomOf, shuffled } from './shuffle.ts'

/**
 * What a round is about: `due` is all that has faded, and something new; `refresh` only the warning signs that have
 * faded, before hands go on; `basics` what somebody should know before the very first time.
 */
export const roundScopes = ['due', 'refresh', 'basics'] as const
export type RoundScope = (typeof roundScopes)[number]

/** What somebody should know before the very first session: two minutes of questions, in this order. */
export const basics = [
  'tingling-thumb',
  'in-doubt',
  'saddle-numb',
  'lower-back-find',
  'bare-bends',
  'early-palm',
  'how-hard',
  'how-to-breathe',
] as const satisfies readonly FactId[]

/** Whether the basics were all met at least once. */
export function knowsBasics(memories: Memories): boolean {
  return basics.every((id) => memories[id] !== undefined)
}

/**
 * What is offered before hands go on: the warning signs that have faded, or the basics for new hands; nothing where
 * neither is needed. `isFirst`: hands were never on the body yet. An offer, never a condition.
 */
export function offerBefore(
  memories: Memories,
  isFirst: boolean,
  nowMs: number,
): { readonly scope: 'refresh' | 'basics'; readonly count: number } | undefined {
  const count = redFlagsDue(facts, memories, nowMs).length
  if (count > 0) return { scope: 'refresh', count }
  return isFirst && !knowsBasics(memories) ? { scope: 'basics', count: basics.length } : undefined
}

/**
 * The facts that a round asks. What matters most stays in front, so that a round that is left early has asked it: red
 * flags, then the rest; within both the order is the seed's, so that no question gives away the next.
 */
export function factsToAsk(scope: RoundScope, memories: Memories, nowMs: number, seed: number): readonly FactId[] {
  if (scope === 'basics') return basics
  const chosen: readonly string[] =
    scope === 'refresh' ? mostFaded(redFlagsDue(facts, memories, nowMs), memories, nowMs) : dueOrNext(memories, nowMs)
  const known = chosen.flatMap((id) => factOf(id) ?? [])
  const random = randomOf(seed)
  const [first, rest] = [known.filter(({ isRedFlag }) => isRedFlag), known.filter(({ isRedFlag }) => !isRedFlag)]
  return [...shuffled(first, random), ...shuffled(rest, random)].map(({ id }) => id)
}

/** A refresh is short: so many warning signs at most, about a minute. */
export const MOST_REFRESHED = 5

function mostFaded(ids: readonly string[], memories: Memories, nowMs: number): readonly string[] {
  const recallOf = (id: string) => {
    const fact = factOf(id)
    return fact === undefined ? 1 : recallNow(fact, memories[id], nowMs)
  }
  return [...ids].sort((a, b) => recallOf(a) - recallOf(b)).slice(0, MOST_REFRESHED)
}

/** Where nothing is due and nothing new is left, whoever wants to play all the same is asked what fades next. */
function dueOrNext(memories: Memories, nowMs: number): readonly string[] {
  const { ids } = roundOf(facts, memories, nowMs)
  if (ids.length > 0) return ids
  const known = Object.fromEntries(Object.entries(memories).filter(([id]) => factOf(id) !== undefined))
  return fadingNext(known, nowMs, NEXT_IN_ROUND).map(({ id }) => id)
}

const NEXT_IN_ROUND = 8

/** Answers whose order says something by itself stay in it; all others stand in an order of the seed's. */
export function optionsInOrder({ id, question }: Fact, seed: number): readonly string[] {
  if (isInOwnOrder(question)) return question.options
  // Each fact has its own order, which does not depend on what was asked before it.
  return shuffled(question.options, randomOf(seed ^ hashOf(id)))
}

function isInOwnOrder({ kind }: Question): boolean {
  return kind === 'is-this-safe' || kind === 'find-the-mistake' || kind === 'place'
}

/** A number of a name (FNV-1a). */
function hashOf(name: string): number {
  let hash = 0x811c9dc5
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}

/** Whether a second try can show that something is known: not where it would be the one answer that is left. */
export function hasSecondTry({ kind, options }: Question): boolean {
  return kind === 'place' || options.length > 2
}
