import { type Card, type FSRS, fsrs, Rating, State } from 'ts-fsrs'

/** What is remembered about one fact: plain data, times as epoch ms, stability as days until recall is 9 in 10. */
export type FactMemory = {
  readonly dueMs: number
  readonly stabilityDays: number
  readonly difficulty: number
  readonly scheduledDays: number
  readonly answers: number
  readonly lapses: number
  readonly lastMs: number
}

/** Memories by fact id; a fact that is not in it was never asked. */
export type Memories = Readonly<Record<string, FactMemory>>

/** A fact as far as remembering goes. */
export type Rememberable = { readonly id: string; readonly isRedFlag: boolean }

/** How an answer went: known, known after a wrong try or with a hint, or not known. */
export type Recall = 'known' | 'helped' | 'not-known'

/** How sure a fact should still be when it comes again: a red flag is never left to fade as far as the rest. */
export const RED_FLAG_RETENTION = 0.95
export const RETENTION = 0.9
/** The longest time between two questions, days: somebody who comes back after a season has it fresh again. */
export const LONGEST_DAYS = 120
/** A round is over after this long, and no fact begins that would not fit. */
export const ROUND_MS = 180_000
/** What an answer takes, with its reading and its feedback: an estimate before anything is known of this person. */
export const TYPICAL_ANSWER_MS = 12_000
/** New facts in one round at most: more at once are not kept. */
export const MOST_NEW = 6
/** From here on a fact counts as settled: it holds for three weeks. */
export const SETTLED_DAYS = 21

const DAY_MS = 86_400_000

function scheduler(retention: number): FSRS {
  return fsrs({
    request_retention: retention,
    maximum_interval: LONGEST_DAYS,
    // The same answers give the same days, on every device. Repeats within a round are the round's own matter.
    enable_fuzz: false,
    enable_short_term: false,
  })
}

const schedulers = { redFlag: scheduler(RED_FLAG_RETENTION), other: scheduler(RETENTION) }

const ratings: Readonly<Record<Recall, Rating.Again | Rating.Hard | Rating.Good>> = {
  known: Rating.Good,
  helped: Rating.Hard,
  'not-known': Rating.Again,
}

/**
 * What is remembered after an answer. A clock that was set back counts as no time gone by: a fact is then asked again
 * no later than it would have been.
 */
export function afterAnswer(
  fact: Rememberable,
  memory: FactMemory | undefined,
  recall: Recall,
  nowMs: number,
): FactMemory {
  const atMs = memory === undefined ? nowMs : Math.max(nowMs, memory.lastMs)
  const { card } = schedulerOf(fact).next(cardOf(memory, atMs), atMs, ratings[recall])
  // The scheduler keeps its three grades a day apart, which may lead a day past the longest.
  const scheduledDays = Math.min(card.scheduled_days, LONGEST_DAYS)
  return {
    dueMs: nowMs + scheduledDays * DAY_MS,
    stabilityDays: card.stability,
    difficulty: card.difficulty,
    scheduledDays,
    answers: card.reps,
    lapses: card.lapses,
    lastMs: nowMs,
  }
}

/** Within this time a lesson's question says nothing new about a fact: it was answered just now. */
export const LESSON_REST_MS = DAY_MS / 2

/**
 * What a lesson's closing question leaves behind. It weighs less than a round's: its answer stood on the cards a moment
 * ago. Right at once counts as recalled with help, anything else as not known yet, so that a round asks soon; and a
 * lesson that is read again within half a day changes nothing.
 */
export function afterLesson(
  fact: Rememberable,
  memory: FactMemory | undefined,
  isRightAtOnce: boolean,
  nowMs: number,
): FactMemory {
  const sinceMs = memory === undefined ? Number.POSITIVE_INFINITY : nowMs - memory.lastMs
  if (memory !== undefined && sinceMs >= 0 && sinceMs < LESSON_REST_MS) return memory
  return afterAnswer(fact, memory, isRightAtOnce ? 'helped' : 'not-known', nowMs)
}

/** How likely a fact is known now, 0 to 1; 0 for one that was never asked. */
export function recallNow(fact: Rememberable, memory: FactMemory | undefined, nowMs: number): number {
  if (memory === undefined) return 0
  const atMs = Math.max(nowMs, memory.lastMs)
  return schedulerOf(fact).get_retrievability(cardOf(memory, atMs), atMs, false)
}

/** Whether a fact is to be asked. A time to come that is further off than any interval was a clock set wrong: due. */
export function isDue(memory: FactMemory, nowMs: number): boolean {
  return memory.dueMs <= nowMs || memory.dueMs - nowMs > LONGEST_DAYS * DAY_MS
}

/** How settled facts are, 0 to 1: what the body map's colour shows. No facts: 0. */
export function settled(facts: readonly Rememberable[], memories: Memories, nowMs: number): number {
  if (facts.length === 0) return 0
  const sum = facts.reduce((total, fact) => {
    const memory = memories[fact.id]
    const strength = Math.min(1, (memory?.stabilityDays ?? 0) / SETTLED_DAYS)
    return total + strength * recallNow(fact, memory, nowMs)
  }, 0)
  return sum / facts.length
}

/** The facts of a round, in the order they are asked, and which of them are new. */
export type Round = { readonly ids: readonly string[]; readonly fresh: readonly string[] }

/**
 * What is due, at most what fits into `ROUND_MS`: red flags first, then what has faded most; then new facts, red flags
 * first, then in the order given. `answerMs`: what an answer takes this person.
 */
export function roundOf(
  facts: readonly Rememberable[],
  memories: Memories,
  nowMs: number,
  answerMs: number = TYPICAL_ANSWER_MS,
): Round {
  const places = Math.max(1, Math.floor(ROUND_MS / Math.max(1_000, answerMs)))
  const isKnown = ({ id }: Rememberable) => memories[id] !== undefined
  const due = facts
    .filter(({ id }) => {
      const memory = memories[id]
      return memory !== undefined && isDue(memory, nowMs)
    })
    .map((fact) => ({ fact, recall: recallNow(fact, memories[fact.id], nowMs) }))
    .sort((a, b) => Number(b.fact.isRedFlag) - Number(a.fact.isRedFlag) || a.recall - b.recall)
    .map(({ fact }) => fact)
  // Sorting is stable: within red flags and the rest, new facts keep the order of their lessons.
  const fresh = facts
    .filter((fact) => !isKnown(fact))
    .sort((a, b) => Number(b.isRedFlag) - Number(a.isRedFlag))
    .slice(0, MOST_NEW)
  // Red flags that are new come before anything else that is only due.
  const first = due.filter(({ isRedFlag }) => isRedFlag)
  const ordered = [
    ...first,
    ...fresh.filter(({ isRedFlag }) => isRedFlag),
    ...due.filter(({ isRedFlag }) => !isRedFlag),
    ...fresh.filter(({ isRedFlag }) => !isRedFlag),
  ].slice(0, places)
  const isFresh = new Set(fresh.map(({ id }) => id))
  const ids = ordered.map(({ id }) => id)
  return { ids, fresh: ids.filter((id) => isFresh.has(id)) }
}

/** The red flags that were learnt and are due: what is refreshed before hands go on today. */
export function redFlagsDue(facts: readonly Rememberable[], memories: Memories, nowMs: number): readonly string[] {
  return facts
    .filter(({ id, isRedFlag }) => {
      const memory = memories[id]
      return isRedFlag && memory !== undefined && isDue(memory, nowMs)
    })
    .map(({ id }) => id)
}

/** What fades next: the facts known by now, the soonest first, with the time they are due. */
export function fadingNext(
  memories: Memories,
  nowMs: number,
  most: number,
): readonly { readonly id: string; readonly dueMs: number }[] {
  return Object.entries(memories)
    .filter(([, memory]) => !isDue(memory, nowMs))
    .map(([id, { dueMs }]) => ({ id, dueMs }))
    .sort((a, b) => a.dueMs - b.dueMs)
    .slice(0, most)
}

function schedulerOf({ isRedFlag }: Rememberable): FSRS {
  return isRedFlag ? schedulers.redFlag : schedulers.other
}

function cardOf(memory: FactMemory | undefined, nowMs: number): Card {
  const lastMs = memory?.lastMs
  return {
    due: new Date(memory?.dueMs ?? nowMs),
    stability: memory?.stabilityDays ?? 0,
    difficulty: memory?.difficulty ?? 0,
    elapsed_days: lastMs === undefined ? 0 : Math.floor((nowMs - lastMs) / DAY_MS),
    scheduled_days: memory?.scheduledDays ?? 0,
    learning_steps: 0,
    reps: memory?.answers ?? 0,
    lapses: memory?.lapses ?? 0,
    state: memory === undefined ? State.New : State.Review,
    ...(lastMs === undefined ? {} : { last_review: new Date(lastMs) }),
  }
}
