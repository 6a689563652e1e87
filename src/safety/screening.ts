import type { RegionId } from '#anatomy/region.ts'
import { type LimbId, limbIds } from '#anatomy/side.ts'
import { type Answers, limbsOf, placesOf } from './answers.ts'
import { professionalTimes, withAssumed } from './assumed.ts'
import { type Budget, budget } from './budget.ts'
import {
  agreementValidDays,
  betweenSessionsMs,
  chronicAfterDays,
  healingAfterDays,
  painGentlest10,
  painTooHigh10,
} from './config.ts'
import { isAtLeast, isWithin } from './day.ts'
import { followUpAsked, withFollowUp } from './follow-up.ts'
import { countedSessions, endOf, type History, hasLastedPain, lastSession } from './history.ts'
import { lock } from './lock.ts'
import { type DiscLevel, discLevels, type Position, type Profile, positions, type Stage } from './profile.ts'
import type { QuestionId } from './question-table.ts'
import { type Liftable, liftables, neededQuestions } from './questions.ts'
import { areBothLegs, isSaddleAmong, limbsAt } from './red-flag-places.ts'
import type { RuleId } from './rule.ts'
import type { WarningSign } from './warning-sign.ts'

/** What a screening can come to, strictest first. `doctor-urgent`: medical help today (S7). */
export const outcomes = ['emergency', 'doctor-urgent', 'doctor', 'locked', 'not-today', 'not-yet', 'go'] as const
export type Outcome = (typeof outcomes)[number]

/** Catalogue keys of an outcome: its heading and its sentence. */
export type OutcomeKey = `outcome.${Outcome}.title` | `outcome.${Outcome}.text`

/** One reason against a session: what it alone would come to, by which rule, said where, and until when. */
export type Reason = {
  readonly outcome: Exclude<Outcome, 'go'>
  readonly rule: RuleId
  readonly questionId?: QuestionId
  readonly untilMs?: number
}

/** Whether there may be a session now, why not, and what is known about the user for zones and plans. */
export type Screening = {
  readonly outcome: Outcome
  /** Every reason that applies, strictest first; empty only for `go`. */
  readonly reasons: readonly Reason[]
  readonly profile: Profile
  /** S11: pain of 4–5 allows the gentlest plan only. */
  readonly gentlest: boolean
  readonly budget: Budget
  /** Questions without an answer; each of them is a reason of its own. */
  readonly missing: readonly QuestionId[]
}

/**
 * Whether a session may start (S1–S16): the strictest of everything that applies. What was not answered refuses, so
 * `go` needs every question that `neededQuestions` names. Never throws.
 */
export function screen(answers: Answers, history: History, nowMs: number): Screening {
  const known = knownHistory(answers, history, nowMs)
  const stage = stageOf(answers, nowMs)
  const today = budget(known, stage, nowMs, professionalTimes(answers, nowMs))
  const missing = neededQuestions(answers, history, nowMs).filter(({ id }) => answers[id] === undefined)
  const reasons = strictestFirst([
    ...healthReasons(answers, history, nowMs),
    ...lockReasons(answers, history, nowMs),
    ...budgetReasons(today),
    ...missing.flatMap(({ id, rules }) =>
      rules.map((rule): Reason => ({ outcome: 'not-today', rule, questionId: id })),
    ),
  ])
  const pain = answers['pain-now']
  return {
    outcome: reasons[0]?.outcome ?? 'go',
    reasons,
    profile: profileOf(answers, known, nowMs),
    gentlest: typeof pain !== 'number' || pain >= painGentlest10,
    budget: today,
    missing: missing.map(({ id }) => id),
  }
}

/**
 * The screening if its outcome is already certain, so that nobody answers in vain: an emergency or urgent sign at once;
 * a lock or a wait that only time ends at once; any other refusal that no later answer can lift once the emergency
 * questions are answered. Undefined while the questions go on.
 */
export function verdictSoFar(answers: Answers, history: History, nowMs: number): Screening | undefined {
  const screening = screen(answers, history, nowMs)
  const said = healthReasons(answers, history, nowMs)
  if (said.some(({ outcome }) => outcome === 'emergency' || outcome === 'doctor-urgent')) return answered(screening)
  const isTimed = [...lockReasons(answers, history, nowMs), ...gapReasons(answers, history, nowMs)].some(
    ({ rule, untilMs }) => untilMs !== undefined || rule === 'E11',
  )
  if (isTimed) return answered(screening)
  if (emergencyQuestions.some((id) => answers[id] === undefined)) return undefined
  const isFinal =
    said.some(({ questionId }) => questionId !== undefined && !liftedLater.includes(questionId)) ||
    isStopUnsettled(answers) ||
    answers['agreed-since'] === 'no' ||
    answers['agreed-since'] === 'not-sure'
  return isFinal ? answered(screening) : undefined
}

/** E6: the user says that it is not back to the level before the stop. */
function isStopUnsettled({ 'stop-settled': settled }: Answers): boolean {
  return settled === 'no' || settled === 'not-sure'
}

/** Without the reasons that only say that a question was not reached. */
function answered(screening: Screening): Screening {
  const reasons = screening.reasons.filter(
    ({ questionId }) => questionId === undefined || !screening.missing.includes(questionId),
  )
  return { ...screening, reasons, outcome: reasons[0]?.outcome ?? screening.outcome }
}

/** The questions of S1, S2 and S7 that come before all others. */
export const emergencyQuestions = ['cauda', 'weakness', 'nerves', 'chest', 'leg-clot'] as const

/** Questions whose refusal a later answer can lift: a clinician who knows of it (S8). */
const liftedLater: readonly QuestionId[] = [
  'worsening',
  'ill',
  'age',
  'pregnancy',
  'spine-operation',
  'spine-conditions',
  'blood',
]

/** Stage of recovery from dates and plain questions; acute whenever something is missing or not sure. */
export function stageOf(answers: Answers, nowMs: number): Stage {
  const { began, 'flare-up': flareUp, trend, steady } = answers
  const isPast = (days: number) =>
    isAtLeast(began, days, nowMs) && (flareUp === 'none' || isAtLeast(flareUp, days, nowMs))
  if (!isPast(healingAfterDays)) return 'acute'
  // A trend that is worse, or that nobody is sure of, is not steady whatever else was said.
  const isSteady = steady === 'yes' && (trend === 'better' || trend === 'same')
  if (isAtLeast(began, chronicAfterDays + 1, nowMs) && isSteady) return 'chronic'
  return trend === 'better' ? 'healing' : 'acute'
}

/** What is known about the user today; whatever was not answered is represented by the stricter value. */
export function profileOf(answers: Answers, history: History, nowMs: number): Profile {
  const pain = answers['pain-now']
  const sessions = countedSessions(history)
  return {
    stage: stageOf(answers, nowMs),
    discLevels: levelsOf(answers),
    symptomLimbs: limbsOf(answers['symptom-limbs']),
    weakLimbs: weakLimbsOf(answers),
    sorePlaces: placesOf(answers['sore-places']),
    numbPlaces: answers['tingling-now'] === 'none' ? [] : placesOf(answers['numb-places']),
    hasClotRisk: answers['clot-ever'] !== 'no' || answers['long-rest'] !== 'no',
    hasLotionAllergy: answers['lotion-allergy'] !== 'no',
    pain10: typeof pain === 'number' ? pain : 10,
    comfortablePositions: comfortablePositions(answers),
    restingHands: restingHands(answers),
    // Z16: a session that was only told of, perhaps as "not sure", opens no place; it counts where counting is stricter.
    sessionsDone: sessions.filter(({ isTold }) => isTold !== true).length,
    workedRegions: [...new Set(sessions.filter(({ touched }) => touched).flatMap(({ regions }) => regions))],
  }
}

function levelsOf(answers: Answers): Profile['discLevels'] {
  const named = discLevels.filter((level: DiscLevel) => answers['disc-levels']?.includes(level))
  return named.length === 0 ? 'unknown' : named
}

function weakLimbsOf(answers: Answers): readonly LimbId[] {
  if (answers.weakness === 'none') return []
  return answers.weakness === 'examined-same' ? limbsOf(answers['weak-limbs']) : limbIds
}

function comfortablePositions(answers: Answers): readonly Position[] {
  return positions.filter((position) => answers.positions?.includes(position))
}

function restingHands(answers: Answers): Profile['restingHands'] {
  const hands = answers['resting-hands']
  if (hands === 'none') return []
  return hands === 'left' || hands === 'right' ? [hands] : ['left', 'right']
}

/** The history with sessions that only the user knows of (E12) and today's follow-up on the last one (A1). */
function knownHistory(answers: Answers, history: History, nowMs: number): History {
  return withFollowUp(withAssumed(history, answers, nowMs), answers, nowMs)
}

function strictestFirst(reasons: readonly Reason[]): readonly Reason[] {
  return outcomes.flatMap((outcome) => reasons.filter((reason) => reason.outcome === outcome))
}

/** S1–S12, S15, S16 and the marks: what the given answers say; nothing about questions that were not answered. */
function healthReasons(answers: Answers, history: History, nowMs: number): readonly Reason[] {
  return [
    ...emergencyReasons(answers),
    ...doctorReasons(answers, nowMs),
    ...agreementReasons(answers, nowMs),
    ...lastedPainReasons(answers, history, nowMs),
    ...notTodayReasons(answers),
  ]
}

const saysAny = (chosen: readonly string[] | undefined) => chosen !== undefined && !chosen.includes('none')
const isYes = (answer: string | undefined) => answer === 'yes' || answer === 'not-sure'

/** S1, S2 and S7: what the answers say of signs that need help at once, wherever they were asked. */
export function emergencyReasons(answers: Answers): readonly Reason[] {
  const reasons: Reason[] = []
  const emergency = (rule: RuleId, questionId: QuestionId) => reasons.push({ outcome: 'emergency', rule, questionId })
  const { weakness } = answers
  if (saysAny(answers.cauda)) emergency('S1', 'cauda')
  if (isSaddleAmong(markedPlaces(answers))) emergency('S1', 'numb-places')
  if (weakness !== undefined && weakness !== 'none' && weakness !== 'examined-same') emergency('S2', 'weakness')
  if (saysAny(answers.nerves)) emergency('S2', 'nerves')
  if (isYes(answers.chest)) emergency('S2', 'chest')
  // Both legs can also be said in pieces: one leg weak, the other tingling.
  if (areBothLegs(namedLimbs(answers))) emergency('S2', bothLegsQuestion(answers))
  if (saysAny(answers['leg-clot'])) reasons.push({ outcome: 'doctor-urgent', rule: 'S7', questionId: 'leg-clot' })
  return reasons
}

/** The same signs by what they are (S1, S2, S7). */
export function warningSignsOf(answers: Answers): readonly WarningSign[] {
  return emergencyReasons(answers).map(({ rule, questionId }) => {
    const asked = emergencyQuestions.find((id) => id === questionId)
    // What no question of its own has told, the places and limbs have.
    return asked ?? (rule === 'S1' ? 'saddle' : 'both-legs')
  })
}

function markedPlaces(answers: Answers): readonly RegionId[] {
  const marked = answers['numb-places']
  return marked === undefined || marked === 'not-sure' || answers['tingling-now'] === 'none' ? [] : marked
}

/** Limbs that answers name as weak, numb or hurting; a "not sure" names none (it locks them all instead). */
function namedLimbs(answers: Answers): readonly LimbId[] {
  const { 'symptom-limbs': symptoms, 'weak-limbs': weak } = answers
  return [
    ...(typeof symptoms === 'object' ? symptoms : []),
    ...(typeof weak === 'object' && answers.weakness === 'examined-same' ? weak : []),
    ...limbsAt(markedPlaces(answers)),
  ]
}

/** The last of the questions that together named both legs. */
function bothLegsQuestion(answers: Answers): QuestionId {
  if (typeof answers['symptom-limbs'] === 'object') return 'symptom-limbs'
  return markedPlaces(answers).length > 0 ? 'numb-places' : 'weak-limbs'
}

function doctorReasons(answers: Answers, nowMs: number): readonly Reason[] {
  const reasons: Reason[] = []
  const doctor = (rule: RuleId, questionId: QuestionId) => reasons.push({ outcome: 'doctor', rule, questionId })
  const worsening: readonly string[] = answers.worsening ?? []
  if (answers.weakness === 'examined-same') {
    if (answers['weak-agreed'] !== undefined && answers['weak-agreed'] !== 'yes') doctor('S2', 'weak-agreed')
    if (answers['weak-limbs'] === 'not-sure') doctor('S2', 'weak-limbs')
  }
  // These two are what makes a disc acute and severe; no agreement made beforehand covers them.
  if (worsening.some((sign) => sign === 'severe' || sign === 'sudden' || sign === 'not-sure')) doctor('S3', 'worsening')
  if (answers.injury === 'not-examined' || answers.injury === 'not-sure') doctor('S3', 'injury')
  if (answers['tingling-now'] === 'new-or-spreading' || answers['tingling-now'] === 'not-sure')
    doctor('S10', 'tingling-now')
  const known: readonly string[] = isAgreementGood(answers, nowMs) ? (answers['agreed-knowing'] ?? []) : []
  for (const said of liftables(answers, nowMs)) {
    const isKnown = known.includes(said) && (said !== 'spine-operation' || isAgreedAfterOperation(answers))
    if (!isKnown) doctor(...saidWhere[said])
  }
  // Nobody can have agreed to what nobody is sure of.
  if (answers.ill?.includes('not-sure')) doctor('S5', 'ill')
  if (answers['spine-conditions']?.includes('not-sure')) {
    doctor('S4', 'spine-conditions')
    doctor('S5', 'spine-conditions')
  }
  if (answers.blood?.includes('not-sure')) doctor('S6', 'blood')
  if (answers.pregnancy === 'not-sure') doctor('S15', 'pregnancy')
  if (answers['spine-operation'] === 'not-sure') doctor('S15', 'spine-operation')
  return reasons
}

const saidWhere: Record<Liftable, readonly [RuleId, QuestionId]> = {
  'getting-worse': ['S4', 'worsening'],
  wasting: ['S4', 'worsening'],
  fever: ['S5', 'ill'],
  'weight-loss': ['S5', 'ill'],
  'night-pain': ['S5', 'ill'],
  'under-18': ['S15', 'age'],
  pregnancy: ['S15', 'pregnancy'],
  'spine-operation': ['S15', 'spine-operation'],
  instability: ['S4', 'spine-conditions'],
  'cord-compression': ['S4', 'spine-conditions'],
  infection: ['S5', 'spine-conditions'],
  fracture: ['S5', 'spine-conditions'],
  tumour: ['S5', 'spine-conditions'],
  osteoporosis: ['S5', 'spine-conditions'],
  cancer: ['S5', 'spine-conditions'],
  bleeding: ['S6', 'blood'],
  thinners: ['S6', 'blood'],
}

/** S8: a doctor or physiotherapist agreed, and not too long ago. */
function isAgreementGood(answers: Answers, nowMs: number): boolean {
  const by = answers['agreed-by']
  return isWithin(answers['agreed-on'], agreementValidDays, nowMs) && (by === 'doctor' || by === 'physiotherapist')
}

/** ISO days compare as text. */
function isAgreedAfterOperation(answers: Answers): boolean {
  const { 'agreed-on': agreedOn = '', 'spine-operation': operatedOn = '' } = answers
  return agreedOn >= operatedOn
}

function agreementReasons(answers: Answers, nowMs: number): readonly Reason[] {
  const { 'agreed-on': day, 'agreed-by': by } = answers
  if (day !== undefined && !isWithin(day, agreementValidDays, nowMs)) {
    return [{ outcome: 'doctor', rule: 'S8', questionId: 'agreed-on' }]
  }
  if (by === 'someone-else' || by === 'not-sure') return [{ outcome: 'doctor', rule: 'S8', questionId: 'agreed-by' }]
  return []
}

/** S9, A2: pain that rose for more than a day, now or by the journal, until a doctor has agreed since. */
function lastedPainReasons(answers: Answers, history: History, nowMs: number): readonly Reason[] {
  const known = knownHistory(answers, history, nowMs)
  // Still worse, and not yet for a day: nobody can have agreed to what has not shown yet where it leads.
  const isNotYet = answers['worse-over-a-day'] === 'not-yet' && followUpAsked(known, nowMs) === 'how-long'
  const waits: readonly Reason[] = isNotYet
    ? [{ outcome: 'not-today', rule: 'A2', questionId: 'worse-over-a-day' }]
    : []
  if (answers['agreed-since'] === 'yes' || !hasLastedPain(known)) return waits
  const questionId = answers['agreed-since'] === undefined ? undefined : 'agreed-since'
  return [...waits, { outcome: 'doctor', rule: 'S9', ...(questionId === undefined ? {} : { questionId }) }]
}

function notTodayReasons(answers: Answers): readonly Reason[] {
  const reasons: Reason[] = []
  const notToday = (rule: RuleId, questionId: QuestionId) => reasons.push({ outcome: 'not-today', rule, questionId })
  const pain = answers['pain-now']
  if (pain === 'not-sure' || (pain !== undefined && pain >= painTooHigh10)) notToday('S11', 'pain-now')
  if (isYes(answers['drowsy-today'])) notToday('S16', 'drowsy-today')
  if (answers['sore-places'] === 'not-sure') notToday('Z11', 'sore-places')
  if (answers['numb-places'] === 'not-sure' && answers['tingling-now'] !== 'none') notToday('Z12', 'numb-places')
  if (answers.positions !== undefined && comfortablePositions(answers).length === 0) notToday('T2', 'positions')
  return reasons
}

function lockReasons(answers: Answers, history: History, nowMs: number): readonly Reason[] {
  const { rules, untilMs } = lock(withAssumed(history, answers, nowMs), answers, nowMs)
  return rules.map((rule) => ({ outcome: 'locked', rule, ...(untilMs === undefined ? {} : { untilMs }) }))
}

/** S13: the budget is used up, with when the next session may start. */
function budgetReasons({ allowedNow, reasons, nextAtMs }: Budget): readonly Reason[] {
  if (allowedNow) return []
  const rules: readonly RuleId[] = ['S13', ...reasons]
  return rules.map((rule) => ({ outcome: 'not-yet', rule, ...(nextAtMs === undefined ? {} : { untilMs: nextAtMs }) }))
}

/** F4: the hours between sessions, which hold whatever the stage is. */
function gapReasons(answers: Answers, history: History, nowMs: number): readonly Reason[] {
  const last = lastSession(withAssumed(history, answers, nowMs))
  const ends = [...(last === undefined ? [] : [endOf(last) ?? nowMs]), ...professionalTimes(answers, nowMs)]
  const untilMs = Math.max(...ends) + betweenSessionsMs
  return untilMs > nowMs ? [{ outcome: 'not-yet', rule: 'F4', untilMs }] : []
}
