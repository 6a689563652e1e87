import { type ActorRefFrom, assign, emit, type SnapshotFrom, setup } from 'xstate'
import type { RegionId } from '#anatomy/region.ts'
import { type Fact, type FactId, factOf } from '#practice/facts.ts'
import {
  afterAnswer,
  type FactMemory,
  type Memories,
  type Recall,
  ROUND_MS,
  TYPICAL_ANSWER_MS,
} from '#practice/memory.ts'
import { type Answer, type Judgement, judge } from '#practice/question.ts'
import { factsToAsk, hasSecondTry, type RoundScope } from '#practice/round.ts'

/** A question that is put aside for a while takes no more than this of the round's three minutes, ms. */
export const LONGEST_QUESTION_MS = 40_000

export type RoundInput = {
  readonly scope: RoundScope
  readonly memories: Memories
  /** Wall clock at the beginning, epoch ms; from there on time goes by in ticks. */
  readonly nowMs: number
  /** The same seed asks in the same order, and stands the answers in the same order. */
  readonly seed: number
}

/** An answer as it was taken: where it was a touch, which place. */
export type Given = Judgement & { readonly region: RegionId | undefined; readonly isTouch: boolean }

/** How a fact went in this round, and when it comes back. */
export type RoundOutcome = { readonly id: FactId; readonly recall: Recall; readonly dueMs: number }

export type RoundContext = RoundInput & {
  readonly ids: readonly FactId[]
  /** Which of them is asked, from 0. */
  readonly at: number
  /** Time that this round has taken, and that this question has; ms. */
  readonly spentMs: number
  readonly questionMs: number
  /** Answers that were tried and are not right; a touch is one of them as well. */
  readonly tried: readonly Given[]
  /** The answer that is spoken of now; undefined while nothing was answered, and where the answer was asked for. */
  readonly given: Given | undefined
  readonly outcomes: readonly RoundOutcome[]
}

export type RoundEvent =
  | { readonly type: 'clock.tick'; readonly deltaMs: number }
  | { readonly type: 'round.answer'; readonly answer: Answer }
  /** "Show me": the answer is told, and the fact comes back soon. */
  | { readonly type: 'round.show' }
  | { readonly type: 'round.next' }
  /** Another round, of what is due now. */
  | { readonly type: 'round.begin'; readonly seed: number }

/** What the device keeps: sent out once for every fact, as soon as its answer is settled. */
export type RoundEmitted = { readonly type: 'fact.remembered'; readonly id: FactId; readonly memory: FactMemory }

const noAnswer = { questionMs: 0, tried: [], given: undefined } as const

function begun(input: RoundInput): RoundContext {
  const { scope, memories, nowMs, seed } = input
  const ids = factsToAsk(scope, memories, nowMs, seed)
  return { scope, memories, nowMs, seed, ids, at: 0, spentMs: 0, outcomes: [], ...noAnswer }
}

/** The fact that is asked; undefined where there is nothing to ask. */
export function askedFact({ ids, at }: Pick<RoundContext, 'ids' | 'at'>): Fact | undefined {
  const id = ids[at]
  return id === undefined ? undefined : factOf(id)
}

function takenAs(context: RoundContext, answer: Answer): Given | undefined {
  const fact = askedFact(context)
  if (fact === undefined) return undefined
  const region = 'region' in answer ? answer.region : undefined
  return { ...judge(fact.question, answer), region, isTouch: 'region' in answer }
}

/** The same once more, as by a finger that bounced, is no second try. */
function isTriedAlready(context: RoundContext, answer: Answer): boolean {
  const given = takenAs(context, answer)
  const isPlace = askedFact(context)?.question.kind === 'place'
  return context.tried.some(({ option, region }) =>
    isPlace ? region === given?.region : given?.option !== undefined && option === given.option,
  )
}

/** How well it was known, out of what was tried before. */
function recallOf({ tried, given }: RoundContext): Recall {
  if (given?.isRight !== true) return 'not-known'
  return tried.length === 0 ? 'known' : 'helped'
}

function memoryOf(context: RoundContext): FactMemory | undefined {
  const fact = askedFact(context)
  if (fact === undefined) return undefined
  return afterAnswer(fact, context.memories[fact.id], recallOf(context), context.nowMs)
}

const round = setup({
  types: {
    context: {} as RoundContext,
    events: {} as RoundEvent,
    input: {} as RoundInput,
    emitted: {} as RoundEmitted,
  },
  guards: {
    isForward: (_, { deltaMs }: { deltaMs: number }) => Number.isFinite(deltaMs) && deltaMs > 0,
    isEmpty: ({ context }) => context.ids.length === 0,
    isRight: ({ context }, { answer }: { answer: Answer }) => takenAs(context, answer)?.isRight === true,
    /** A touch that answers nothing is spoken of, and counts for nothing. */
    isNoAnswer: ({ context }, { answer }: { answer: Answer }) => takenAs(context, answer)?.option === undefined,
    isTriedAlready: ({ context }, { answer }: { answer: Answer }) => isTriedAlready(context, answer),
    hasAnotherTry: ({ context }) => {
      const fact = askedFact(context)
      return fact !== undefined && hasSecondTry(fact.question) && context.tried.length === 0
    },
    hasMore: ({ context: { ids, at, spentMs } }) => at + 1 < ids.length && spentMs + TYPICAL_ANSWER_MS <= ROUND_MS,
  },
  actions: {
    spend: assign(({ context }, { deltaMs }: { deltaMs: number }) => {
      const left = Math.max(0, LONGEST_QUESTION_MS - context.questionMs)
      const counted = Math.min(deltaMs, left)
      return {
        nowMs: context.nowMs + deltaMs,
        questionMs: context.questionMs + counted,
        spentMs: context.spentMs + counted,
      }
    }),
    note: assign(({ context }, { answer }: { answer: Answer }) => ({ given: takenAs(context, answer) })),
    noteTried: assign(({ context }, { answer }: { answer: Answer }) => {
      const given = takenAs(context, answer)
      return given === undefined ? {} : { given, tried: [...context.tried, given] }
    }),
    giveUp: assign({ given: undefined }),
    remember: assign(({ context }) => {
      const fact = askedFact(context)
      const memory = memoryOf(context)
      if (fact === undefined || memory === undefined) return {}
      const outcome: RoundOutcome = { id: fact.id, recall: recallOf(context), dueMs: memory.dueMs }
      return {
        memories: { ...context.memories, [fact.id]: memory },
        outcomes: [...context.outcomes, outcome],
      }
    }),
    tell: emit(({ context }): RoundEmitted => {
      const { id } = context.outcomes.at(-1) ?? {}
      const memory = id === undefined ? undefined : context.memories[id]
      if (id === undefined || memory === undefined) throw new Error('nothing was remembered yet')
      return { type: 'fact.remembered', id, memory }
    }),
    goOn: assign(({ context }) => ({ at: context.at + 1, ...noAnswer })),
    beginAnew: assign(({ context }, { seed }: { seed: number }) => begun({ ...context, scope: 'due', seed })),
  },
})

const answered = ({ event }: { event: { answer: Answer } }) => ({ answer: event.answer })
const again = {
  target: 'deciding',
  actions: { type: 'beginAnew', params: ({ event }: { event: { seed: number } }) => ({ seed: event.seed }) },
} as const

/**
 * One round of questions: each is asked once, with one more try where that can show anything, and then told. Nothing
 * counts down: the three minutes only decide whether another question begins. Every answer is sent out as soon as it
 * is settled, so that leaving at any moment loses nothing.
 */
export const roundMachine = round.createMachine({
  id: 'round',
  context: ({ input }) => begun(input),
  initial: 'deciding',
  on: {
    'clock.tick': {
      guard: { type: 'isForward', params: ({ event }) => ({ deltaMs: event.deltaMs }) },
      actions: { type: 'spend', params: ({ event }) => ({ deltaMs: event.deltaMs }) },
    },
  },
  states: {
    deciding: { always: [{ guard: 'isEmpty', target: 'over' }, { target: 'asking' }] },

    asking: {
      on: {
        'round.answer': [
          { guard: { type: 'isTriedAlready', params: answered } },
          {
            guard: { type: 'isRight', params: answered },
            target: 'told',
            actions: { type: 'note', params: answered },
          },
          { guard: { type: 'isNoAnswer', params: answered }, actions: { type: 'note', params: answered } },
          { guard: 'hasAnotherTry', actions: { type: 'noteTried', params: answered } },
          { target: 'told', actions: { type: 'note', params: answered } },
        ],
        'round.show': { target: 'told', actions: 'giveUp' },
      },
    },

    told: {
      entry: ['remember', 'tell'],
      on: { 'round.next': [{ guard: 'hasMore', target: 'asking', actions: 'goOn' }, { target: 'over' }] },
    },

    over: { on: { 'round.begin': again } },
  },
})

export type RoundActor = ActorRefFrom<typeof roundMachine>
export type RoundSnapshot = SnapshotFrom<typeof roundMachine>
