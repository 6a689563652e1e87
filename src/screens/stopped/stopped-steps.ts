import { hasPlace } from '#safety/after-stop.ts'
import type { StopTold } from '#session/flow.rules.ts'
import type { Symptom } from '#session/guided.events.ts'
import { nextFlag, type RedFlag, type RedFlagReplies, redFlags, withoutLatest } from './red-flags.ts'

/** The steps after a stop, in order. */
export const stoppedSteps = ['easing', 'symptom', 'questions', 'rest'] as const
export type StoppedStep = (typeof stoppedSteps)[number]

/**
 * A question of the third step. E5 names the place first; the six short questions of S1 and S2 come before it, so that
 * no red flag waits behind the slow marking of the body.
 */
export type StoppedQuestion =
  | { readonly kind: 'flag'; readonly flag: RedFlag }
  | { readonly kind: 'where' }
  | { readonly kind: 'spread' }

/** Where somebody is among the questions: replies so far, and which of the later two are still to be answered here. */
export type Asking = {
  readonly replies: RedFlagReplies
  readonly isWhereOpen: boolean
  readonly isSpreadOpen: boolean
}

/** Goes on with what was told before a card or a reload came between. */
export function askingAfter(told: StopTold, replies: RedFlagReplies): Asking {
  return { replies, isWhereOpen: told.places === undefined, isSpreadOpen: told.spread === undefined }
}

/** What is asked now; undefined after the last question. Dizziness has no place to point at. */
export function questionNow({ replies, isWhereOpen, isSpreadOpen }: Asking, symptom: Symptom | undefined) {
  const flag = nextFlag(replies)
  if (flag !== undefined) return { kind: 'flag', flag } satisfies StoppedQuestion
  if (!hasPlace(symptom)) return undefined
  if (isWhereOpen) return { kind: 'where' } satisfies StoppedQuestion
  return isSpreadOpen ? ({ kind: 'spread' } satisfies StoppedQuestion) : undefined
}

/** One question back; undefined before the first. What the rules were told holds until it is answered anew. */
export function questionBefore(asking: Asking, symptom: Symptom | undefined): Asking | undefined {
  const question = questionNow(asking, symptom)
  if (question === undefined && hasPlace(symptom)) return { ...asking, isSpreadOpen: true }
  if (question?.kind === 'spread') return { ...asking, isWhereOpen: true, isSpreadOpen: true }
  const replies = withoutLatest(asking.replies)
  return replies === undefined ? undefined : { ...asking, replies }
}

/** Which question of how many this is, counted from 1. */
export function countOf(question: StoppedQuestion, symptom: Symptom | undefined) {
  const of = redFlags.length + (hasPlace(symptom) ? 2 : 0)
  if (question.kind === 'flag') return { now: redFlags.indexOf(question.flag) + 1, of }
  return { now: redFlags.length + (question.kind === 'where' ? 1 : 2), of }
}

/** Where the stopped screen begins: at its beginning, or where a card or a reload left it. */
export function firstStep(told: StopTold, isLedOn: boolean): StoppedStep {
  if (isLedOn) return 'rest'
  const { position: _, ...answers } = told
  return Object.keys(answers).length > 0 ? 'questions' : 'easing'
}
