import { isRegionId, type RegionId } from '#anatomy/region.ts'
import { afterStop, easings, type StopAnswers, type StopOutcome, spreads, stopQuestionIds } from '#safety/after-stop.ts'
import { type Answers, noAnswers, parseAnswers, type TakenAnswer, takeAnswer } from '#safety/answers.ts'
import { questionIds, questionTable } from '#safety/question-table.ts'
import type { Symptom } from './guided.events.ts'

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

/** What is asked after a stop, in order (E5, E7): where, which way it goes, S1 and S2, and ten minutes later how it is. */
export const stopAnswerIds = ['places', 'spread', ...stopQuestionIds, 'easing'] as const
export type StopAnswerId = (typeof stopAnswerIds)[number]

/** Answers of the stopped screen; the symptom is the session's own. */
export type StopTold = Omit<StopAnswers, 'symptom'> & {
  /** Where it is felt, kept for the doctor (E7). */
  readonly places?: readonly RegionId[]
}

type TakenStop =
  | { readonly kind: 'taken'; readonly told: StopTold }
  | Extract<TakenAnswer, { readonly kind: 'problem' }>

/** Takes one answer of the stopped screen, checked; never throws. */
export function takeStopAnswer(told: StopTold, id: string, value: unknown, nowMs: number): TakenStop {
  switch (id) {
    case 'places': {
      const places = Array.isArray(value) ? value.filter((place) => typeof place === 'string' && isRegionId(place)) : []
      if (!Array.isArray(value) || places.length < value.length) return { kind: 'problem', problem: 'not-a-place' }
      return { kind: 'taken', told: { ...told, places } }
    }
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

/**
 * Where the answers after a stop lead (E5): an emergency at once, the rest as soon as S1, S2 and the way it goes are
 * answered; undefined until then.
 */
export function stopLead(told: StopTold, symptom: Symptom | undefined): StopOutcome | undefined {
  const outcome = afterStop(symptom === undefined ? told : { ...told, symptom })
  if (outcome === 'emergency') return outcome
  const isComplete = told.spread !== undefined && stopQuestionIds.every((id) => told[id] !== undefined)
  return isComplete ? outcome : undefined
}
