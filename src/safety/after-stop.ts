import type { Answers } from './answers.ts'
import type { StopSymptom } from './history.ts'
import type { OptionOf } from './question-table.ts'

/** What a stop leads to (E5). */
export const stopOutcomes = ['emergency', 'doctor', 'rest'] as const
export type StopOutcome = (typeof stopOutcomes)[number]

/** E7: where it goes. Away from the spine is worse, towards it is better. */
export const spreads = ['away', 'towards', 'same', 'not-sure'] as const
export type Spread = (typeof spreads)[number]

/** E5: how it is ten minutes later. */
export const easings = ['gone', 'easing', 'same', 'worse', 'not-sure'] as const
export type Easing = (typeof easings)[number]

/** What is known after a stop; the questions of S1 and S2 are asked as before a session, with the same answers. */
export type StopAnswers = {
  /** Left out where nobody named it: counts like tingling (E4). */
  readonly symptom?: StopSymptom
  readonly spread?: Spread
  readonly easing?: Easing
} & Partial<Pick<Answers, 'cauda' | 'weakness' | 'nerves' | 'chest'>>

/** The questions that are asked after every stop, in order (E5). */
export const stopQuestionIds = ['cauda', 'weakness', 'nerves', 'chest'] as const

const says = (chosen: readonly string[] | undefined) => chosen !== undefined && !chosen.includes('none')

/** Weakness that is there now; one that was examined before and has not changed is no news (S2). */
function isNewWeakness(weakness: OptionOf<'weakness'> | undefined): boolean {
  return weakness !== undefined && weakness !== 'none' && weakness !== 'examined-same'
}

/**
 * What a stop leads to (E5–E7). Weakness that came and went means a doctor today, weakness that is still there is an
 * emergency (E6, S2). What was not answered never leads to `rest`.
 */
export function afterStop(answers: StopAnswers): StopOutcome {
  const { symptom, spread, easing, cauda, weakness, nerves, chest } = answers
  const isEmergency = says(cauda) || isNewWeakness(weakness) || says(nerves) || chest === 'yes' || chest === 'not-sure'
  if (isEmergency) return 'emergency'
  if (stopQuestionIds.some((id) => answers[id] === undefined)) return 'doctor'
  if (symptom === 'weakness') return 'doctor'
  if (spread === 'away' || spread === 'not-sure') return 'doctor'
  return easing === 'worse' || easing === 'not-sure' ? 'doctor' : 'rest'
}
