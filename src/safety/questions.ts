import { type Answers, noAnswers } from './answers.ts'
import { withAssumed } from './assumed.ts'
import { agreementValidDays, chronicAfterDays, healingAfterDays, operationWindowDays } from './config.ts'
import { isAtLeast, isWithin } from './day.ts'
import { canBeShorterThanADay, followUpAsked, withFollowUp } from './follow-up.ts'
import { type History, hasLastedPain, isTrusted, lastSession } from './history.ts'
import { needsAgreement, needsReturn, unsettledStops } from './lock.ts'
import { type OptionOf, type QuestionId, type QuestionSpec, questionIds, questionTable } from './question-table.ts'

/** One page of questions: what is asked, how, and by which rules. */
export type Question = QuestionSpec & { readonly id: QuestionId }

/** All questions in asking order. */
export const questions: readonly Question[] = questionIds.map((id) => ({ id, ...questionTable[id] }))

/** The question of an id. */
export function questionOf(id: QuestionId): Question {
  return { id, ...questionTable[id] }
}

/** What is known before the first page: the journal, and the lasting answers of the last time where there are any. */
export type Memory = { readonly history: History; readonly remembered?: Answers }

/** What S4–S6 and S15 ask about, and a clinician who knows of it can lift. */
export type Liftable = Exclude<OptionOf<'agreed-knowing'>, 'none' | 'not-sure'>

/** Whether a question belongs to today's questions, given the answers so far; not listed: always. */
const askedWhen: Partial<Record<QuestionId, (answers: Answers, history: History, nowMs: number) => boolean>> = {
  'recent-session': (_, history, nowMs) => !isTrusted(history, nowMs),
  'recent-stop': (_, history, nowMs) => !isTrusted(history, nowMs),
  'follow-up': (answers, history, nowMs) => asked(answers, history, nowMs) === 'how',
  'worse-over-a-day': (answers, history, nowMs) => isHowLongAsked(answers, history, nowMs),
  'stop-settled': (answers, history, nowMs) => hasStopToSettle(answers, history, nowMs),
  'stop-over-a-day': (answers, history, nowMs) => hasStopToSettle(answers, history, nowMs),
  'agreed-since': (answers, history, nowMs) => isNewAgreementNeeded(answers, history, nowMs),
  'weak-limbs': (answers) => answers.weakness === 'examined-same',
  'weak-agreed': (answers) => answers.weakness === 'examined-same',
  'numb-places': (answers) => answers['tingling-now'] !== 'none',
  'flare-up': (answers, _, nowMs) => isAtLeast(answers.began, healingAfterDays, nowMs),
  trend: (answers, _, nowMs) => isPastFlareUp(answers, nowMs),
  steady: (answers, _, nowMs) => isPastFlareUp(answers, nowMs) && isAtLeast(answers.began, chronicAfterDays + 1, nowMs),
  'agreed-by': (answers) => hasAgreementDay(answers),
  'agreed-knowing': (answers, _, nowMs) => hasAgreementDay(answers) && liftables(answers, nowMs).length > 0,
  'professional-count': (answers) => answers['professional-last'] !== 'none',
  'still-so': (answers) => answers.isRemembered === true,
}

/** Every question that today's answers and history call for, in asking order, remembered ones included. */
export function neededQuestions(answers: Answers, history: History, nowMs: number): readonly Question[] {
  return questions.filter(({ id }) => askedWhen[id]?.(answers, history, nowMs) ?? true)
}

/** The pages of the day after, where nothing else is asked (A1–A3). */
const followUpPages: readonly QuestionId[] = ['follow-up', 'worse-over-a-day', 'cauda', 'weakness', 'nerves', 'chest']

/** The questions of the day after in order (A1–A3): how it was, and the emergency signs of S1 and S2. */
export function followUpQuestions(answers: Answers, history: History, nowMs: number): readonly Question[] {
  return neededQuestions(answers, history, nowMs).filter(({ id }) => followUpPages.includes(id))
}

/**
 * The pages in order. For a returning user: what can change, then one page that confirms the lasting answers
 * (`still-so`), and only those lasting questions whose answer is missing or has run out (S8).
 */
export function askedQuestions(answers: Answers, memory: Memory, nowMs: number): readonly Question[] {
  const kept = startingAnswers(memory, nowMs)
  return neededQuestions(answers, memory.history, nowMs).filter(
    // What can change is never kept.
    ({ id }) => answers.isRemembered !== true || kept[id] === undefined,
  )
}

/** The first page that has no answer yet; undefined when all are answered. */
export function openQuestion(answers: Answers, memory: Memory, nowMs: number): Question | undefined {
  return askedQuestions(answers, memory, nowMs).find(({ id }) => answers[id] === undefined)
}

/** The remembered answers that `still-so` shows, each of which can be changed from there. */
export function lastingQuestions(answers: Answers, memory: Memory, nowMs: number): readonly Question[] {
  const asked = askedQuestions(answers, memory, nowMs)
  return neededQuestions(answers, memory.history, nowMs).filter(
    (question) => !question.changes && !asked.some(({ id }) => id === question.id),
  )
}

/** What a round of questions starts from: the lasting answers of the last time that are still good, or nothing. */
export function startingAnswers(memory: Memory, nowMs: number): Answers {
  const { remembered } = memory
  if (remembered === undefined) return noAnswers
  const isAgreementOver = !isWithin(remembered['agreed-on'], agreementValidDays, nowMs)
  const lasting = questions.filter(
    ({ id, changes }) =>
      !changes && remembered[id] !== undefined && !(isAgreementOver && (id === 'agreed-on' || id === 'agreed-by')),
  )
  if (lasting.length === 0) return noAnswers
  return { ...noAnswers, isRemembered: true, ...Object.fromEntries(lasting.map(({ id }) => [id, remembered[id]])) }
}

/**
 * The options of a question that make sense now: of what a clinician may know, only what was said before; "not yet a
 * day" not a day after the same was said (A2).
 */
export function shownOptions(
  question: Question,
  answers: Answers,
  nowMs: number,
  history?: History,
): readonly string[] {
  if (question.id === 'worse-over-a-day' && history !== undefined) {
    const openSinceMs = lastSession(history)?.followUp?.openSinceMs
    return question.options.filter((option) => option !== 'not-yet' || canBeShorterThanADay(openSinceMs, nowMs))
  }
  if (question.id !== 'agreed-knowing') return question.options
  const flagged: readonly string[] = liftables(answers, nowMs)
  return question.options.filter((option) => flagged.includes(option) || question.exclusive.includes(option))
}

/** What the answers say of S4–S6 and S15 that only a clinician who knows of it can lift. */
export function liftables(answers: Answers, nowMs: number): readonly Liftable[] {
  const { worsening, ill, 'spine-conditions': conditions, blood } = answers
  const lists: readonly (readonly string[] | undefined)[] = [worsening, ill, conditions, blood]
  return liftableIds.filter((id) => {
    switch (id) {
      case 'under-18':
        return answers.age === 'under-18'
      case 'pregnancy':
        return answers.pregnancy === 'yes'
      case 'spine-operation':
        return isOperationRecent(answers, nowMs)
      default:
        return lists.some((list) => list?.includes(id))
    }
  })
}

const liftableIds = questionTable['agreed-knowing'].options.filter(
  (option): option is Liftable => option !== 'none' && option !== 'not-sure',
)

/** S15: an operation on the spine within 12 weeks, or on a day that makes no sense. */
function isOperationRecent(answers: Answers, nowMs: number): boolean {
  const day = answers['spine-operation']
  if (day === undefined || day === 'never' || day === 'not-sure') return false
  return !isAtLeast(day, operationWindowDays, nowMs)
}

function asked(answers: Answers, history: History, nowMs: number) {
  return followUpAsked(withAssumed(history, answers, nowMs), nowMs)
}

function isHowLongAsked(answers: Answers, history: History, nowMs: number): boolean {
  const now = asked(answers, history, nowMs)
  if (now !== 'how') return now === 'how-long'
  return answers['follow-up'] === 'worse' || answers['follow-up'] === 'not-sure'
}

function hasStopToSettle(answers: Answers, history: History, nowMs: number): boolean {
  return unsettledStops(withAssumed(history, answers, nowMs)).some(needsReturn)
}

/** S9, E6: whether a doctor has to have agreed since the last session. */
function isNewAgreementNeeded(answers: Answers, history: History, nowMs: number): boolean {
  const known = withFollowUp(withAssumed(history, answers, nowMs), answers, nowMs)
  return hasLastedPain(known) || needsAgreement(unsettledStops(known), answers)
}

function isPastFlareUp(answers: Answers, nowMs: number): boolean {
  if (!isAtLeast(answers.began, healingAfterDays, nowMs)) return false
  return answers['flare-up'] === 'none' || isAtLeast(answers['flare-up'], healingAfterDays, nowMs)
}

function hasAgreementDay(answers: Answers): boolean {
  const day = answers['agreed-on']
  return day !== undefined && day !== 'no' && day !== 'not-sure'
}
