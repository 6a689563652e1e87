import { isRegionId } from '#anatomy/region.ts'
import {
  afterStop,
  type EasingPosition,
  easingPositions,
  easings,
  isStopAnswered,
  type StopAnswers,
  type StopOutcome,
  spreads,
  stopQuestionIds,
} from '#safety/after-stop.ts'
import { type Answers, noAnswers, parseAnswers, type TakenAnswer, takeAnswer } from '#safety/answers.ts'
import type { StopSymptom } from '#safety/history.ts'
import { questionIds, questionTable } from '#safety/question-table.ts'

/** Lasting answers out of what was saved; undefined where nothing usable is left. */
export function readRemembered(saved: unknown): Answers | undefined {
  const read = parseAnswers(saved)
  return read.kind === 'answers' ? read.answers : undefined
}

/** The answers that last longer than a day; what is saved. */
export function lastingAnswers(answers: Answers): Answers {
  const lasting = questionIds.filter((id) => !questionTable[id].changes && answers[id] !== undefined)
  return { answersVersion: 1, ...Object.fromEntries(lasting.map((id) => [id, answers[id]])) }
}

/**
 * What the stopped screen keeps (E5, E7), in the order it is asked. E5 names the place before the questions of S1 and
 * S2; here the six short questions come first, so that no red flag waits behind the slow marking of the body.
 */
export const stopAnswerIds = ['position', ...stopQuestionIds, 'places', 'spread', 'easing'] as const
export type StopAnswerId = (typeof stopAnswerIds)[number]

/** Answers of the stopped screen; the symptom is the session's own. */
export type StopTold = Omit<StopAnswers, 'symptom'> & {
  /** The easing position that was chosen. */
  readonly position?: EasingPosition
}

type TakenStop =
  | { readonly kind: 'taken'; readonly told: StopTold }
  | Extract<TakenAnswer, { readonly kind: 'problem' }>

/** Takes one answer of the stopped screen, checked; never throws. */
export function takeStopAnswer(told: StopTold, id: string, value: unknown, nowMs: number): TakenStop {
  switch (id) {
    case 'position':
      return takeOption(easingPositions, value, (position) => ({ ...told, position }))
    case 'places':
      return takePlaces(told, value)
    case 'spread':
      return takeOption(spreads, value, (spread) => ({ ...told, spread }))
    case 'easing':
      return takeOption(easings, value, (easing) => ({ ...told, easing }))
    default: {
      const question = stopQuestionIds.find((one) => one === id)
      if (question === undefined) return { kind: 'problem', problem: 'unknown-question' }
      const taken = takeAnswer(noAnswers, question, value, nowMs)
      if (taken.kind === 'problem') return taken
      return { kind: 'taken', told: { ...told, [question]: taken.answers[question] } }
    }
  }
}

function takeOption<Option extends string>(
  options: readonly Option[],
  value: unknown,
  take: (option: Option) => StopTold,
): TakenStop {
  const option = options.find((one) => one === value)
  return option === undefined ? { kind: 'problem', problem: 'not-an-option' } : { kind: 'taken', told: take(option) }
}

function takePlaces(told: StopTold, value: unknown): TakenStop {
  if (value === 'not-sure') return { kind: 'taken', told: { ...told, places: value } }
  if (!Array.isArray(value)) return { kind: 'problem', problem: 'not-a-place' }
  if (value.length === 0) return { kind: 'problem', problem: 'pick-one' }
  const given = [...new Set<unknown>(value)]
  const places = given.filter((place) => typeof place === 'string' && isRegionId(place))
  if (places.length < given.length) return { kind: 'problem', problem: 'not-a-place' }
  return { kind: 'taken', told: { ...told, places } }
}

/** Answers of a stop that were saved, as far as they can be read: a damaged one counts as not given. Never throws. */
export function readStopTold(saved: Readonly<Record<string, unknown>>, nowMs: number): StopTold {
  return stopAnswerIds.reduce<StopTold>((told, id) => {
    const taken = takeStopAnswer(told, id, saved[id], nowMs)
    return taken.kind === 'taken' ? taken.told : told
  }, {})
}

/** The answers with the symptom, as the rules read them. */
export function stopAnswersOf({ position: _, ...told }: StopTold, symptom: StopSymptom | undefined): StopAnswers {
  return symptom === undefined ? told : { ...told, symptom }
}

/**
 * Where the answers after a stop lead (E5): an emergency at once, the rest as soon as everything is answered that is
 * asked right away; undefined until then.
 */
export function stopLead(told: StopTold, symptom: StopSymptom | undefined): StopOutcome | undefined {
  const answers = stopAnswersOf(told, symptom)
  const outcome = afterStop(answers)
  return outcome === 'emergency' || isStopAnswered(answers) ? outcome : undefined
}
