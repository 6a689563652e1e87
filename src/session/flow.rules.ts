import { type Answers, parseAnswers } from '#safety/answers.ts'
import { questionIds, questionTable } from '#safety/question-table.ts'
import type { Symptom } from './guided.events.ts'

/** Where the answers after a stop lead (E5). */
export type StopLead = 'emergency' | 'doctor' | 'rest'

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

/** Where the answers after a stop lead; undefined while some are missing. */
export function stopLead(_answers: Answers, _symptom: Symptom | undefined): StopLead | undefined {
  return undefined
}
