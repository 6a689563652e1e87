import { type ActorRefFrom, assign, type SnapshotFrom, setup } from 'xstate'
import type { Card, Lesson } from '#practice/lessons.ts'
import { type Answer, type Judgement, judge, type Question } from '#practice/question.ts'
import { shuffled } from '#practice/shuffle.ts'

/** After so many answers that were not right, the right one is told: nobody is left guessing. */
const TRIES = 2

export type LessonInput = {
  readonly lesson: Lesson
  /** What the lesson asks at its end. */
  readonly question: Question
  /** Numbers from 0 up to 1, for the order of the answers. */
  readonly random: () => number
}

export type LessonContext = Omit<LessonInput, 'random'> & {
  /** Which card shows, from 0. */
  readonly cardIndex: number
  /** The answers in the order in which they are offered; the same for the whole lesson. */
  readonly options: readonly string[]
  /** Every answer so far that was not right. */
  readonly tried: readonly string[]
  /** What the last answer came to. */
  readonly judgement: Judgement | undefined
}

export type LessonEvent =
  | { readonly type: 'card.next' }
  | { readonly type: 'card.previous' }
  | { readonly type: 'question.answer'; readonly answer: Answer }

/** Answers that have an order of their own, from yes to no and from step to step, keep it. */
const ordered: readonly Question['kind'][] = ['is-this-safe', 'find-the-mistake']

/** The answers as they are offered: shuffled, so that their place says nothing. */
export function offered({ kind, options }: Question, random: () => number): readonly string[] {
  if (ordered.includes(kind)) return options
  return shuffled(options, random)
}

const answering = { type: 'judge', params: ({ event }: { event: { answer: Answer } }) => event } as const
const answered = ({ event }: { event: { answer: Answer } }) => ({ answer: event.answer })

const course = setup({
  types: { context: {} as LessonContext, events: {} as LessonEvent, input: {} as LessonInput },
  guards: {
    hasNext: ({ context: { cardIndex, lesson } }) => cardIndex + 1 < lesson.cards.length,
    hasPrevious: ({ context }) => context.cardIndex > 0,
    isRight: ({ context: { question } }, { answer }: { answer: Answer }) => judge(question, answer).isRight,
    isLastTry: ({ context }) => context.tried.length + 1 >= TRIES,
  },
  actions: {
    turn: assign(({ context }, { by }: { by: 1 | -1 }) => ({ cardIndex: context.cardIndex + by })),
    askAnew: assign({ tried: [], judgement: undefined }),
    judge: assign(({ context: { question, tried } }, { answer }: { answer: Answer }) => {
      const judgement = judge(question, answer)
      const isNew = !judgement.isRight && judgement.option !== undefined
      return { judgement, tried: isNew ? [...tried, judgement.option] : tried }
    }),
  },
})

/** What an answer leads to, at the first try and at the second. */
const answers = [
  { guard: { type: 'isRight', params: answered }, target: 'right', actions: answering },
  { guard: 'isLastTry', target: 'told', actions: answering },
  { target: 'wrong', actions: answering },
] as const

/**
 * One lesson: its cards forwards and backwards, then one question. An answer that is not right is met with its reason
 * and a second try; after that the right one is told. Either way the lesson is finished: it is no exam.
 */
export const lessonMachine = course.createMachine({
  id: 'lesson',
  context: ({ input: { lesson, question, random } }) => ({
    lesson,
    question,
    cardIndex: 0,
    options: offered(question, random),
    tried: [],
    judgement: undefined,
  }),
  initial: 'reading',
  states: {
    reading: {
      on: {
        'card.next': [
          { guard: 'hasNext', actions: { type: 'turn', params: { by: 1 } } },
          { target: 'asking', actions: 'askAnew' },
        ],
        'card.previous': { guard: 'hasPrevious', actions: { type: 'turn', params: { by: -1 } } },
      },
    },
    asking: { on: { 'question.answer': [...answers], 'card.previous': 'reading' } },
    wrong: { on: { 'question.answer': [...answers], 'card.previous': 'reading' } },
    right: { on: { 'card.previous': 'reading' } },
    told: { on: { 'card.previous': 'reading' } },
  },
})

export type LessonActor = ActorRefFrom<typeof lessonMachine>
export type LessonSnapshot = SnapshotFrom<typeof lessonMachine>

/** The face of a lesson. */
export type LessonState = LessonSnapshot['value']

/** The card that shows; undefined while the question is asked. */
export function cardOf({ value, context: { lesson, cardIndex } }: LessonSnapshot): Card | undefined {
  return value === 'reading' ? lesson.cards[cardIndex] : undefined
}

/** How far along a lesson is, counted from 1; its question counts as one more. */
export function progressOf({ value, context: { lesson, cardIndex } }: LessonSnapshot): {
  readonly now: number
  readonly of: number
} {
  const of = lesson.cards.length + 1
  return { now: value === 'reading' ? cardIndex + 1 : of, of }
}

/** Whether a lesson is gone through: every card seen, the question answered or its answer told. */
export function isFinished({ value }: LessonSnapshot): boolean {
  return value === 'right' || value === 'told'
}
