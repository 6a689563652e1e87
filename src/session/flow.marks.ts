import { type Answers, noAnswers } from '#safety/answers.ts'
import { type Mark, withMark } from '#safety/mark.ts'
import { openQuestion } from '#safety/questions.ts'
import { screen, verdictSoFar } from '#safety/screening.ts'
import type { FlowContext } from './flow.context.ts'
import { draftPlaces, hasOldAnswers, historyNow, isEmergency, memoryNow, reportedNow } from './flow.steps.ts'

type Change = Partial<FlowContext>

/** A place that is marked on the body, or whose mark is taken back. */
export type Marking = Mark & { readonly isOn: boolean }

/** The answers that a mark is added to: today's, or a draft for the next round where there are none. */
export function answersToMark(context: FlowContext): Answers {
  return hasOldAnswers(context) ? { ...noAnswers, ...draftPlaces(context) } : context.answers
}

/**
 * Marks a place, or takes the mark back (Z11, Z12): in today's answers, or before them as a draft that the questions
 * show. A mark that speaks of an emergency opens the card in the same transition, as the question does (S1, S2), and is
 * kept for the doctor as its answer is, whether or not a round follows.
 */
export function markPlace(context: FlowContext, { isOn, ...mark }: Marking, wasAsked: boolean): Change {
  const before = answersToMark(context)
  const answers = withMark(before, mark, isOn, wasAsked && !hasOldAnswers(context))
  if (answers === before) return {}
  // A draft that told signs before goes on telling them; any other begins anew.
  const reportAtMs = isEmergency(before) ? context.reportAtMs : undefined
  const marked = {
    answers,
    markedAtMs: context.nowMs,
    ...(hasOldAnswers(context) ? { roundAtMs: undefined, reportAtMs } : {}),
  }
  return {
    ...marked,
    ...(isOn && isEmergency(answers) ? { alarm: 'emergency' as const } : {}),
    ...reportedNow({ ...context, ...marked }),
  }
}

/**
 * Judges today's answers again after a mark: what a plan was made of before it no longer holds. Where the mark has
 * opened a question again, that one is asked, and nothing else.
 */
export function judgeMarks(context: FlowContext): Change {
  const { answers, nowMs } = context
  const history = historyNow(context)
  const verdict = verdictSoFar(answers, history, nowMs)
  if (verdict?.outcome === 'emergency') return askAgain('tingling-now')
  if (verdict !== undefined) return { screening: verdict, compiled: undefined }
  const open = openQuestion(answers, memoryNow(context), nowMs)
  if (open !== undefined) return askAgain(open.id)
  return { screening: screen(answers, history, nowMs), compiled: undefined }
}

function askAgain(question: FlowContext['question']): Change {
  return { scope: 'marks', question, problem: undefined, screening: undefined, compiled: undefined }
}
