import { type Answers, noAnswers } from './answers.ts'
import { latestTimeMs, stopLockMs } from './config.ts'
import {
  countedSessions,
  endOf,
  type History,
  isFollowedByOwn,
  isTrusted,
  lastSession,
  type SessionFact,
} from './history.ts'
import { type RuleId, ruleIds } from './rule.ts'

/** What has to happen before a lock opens; the catalogue says it as `lock.<id>`. */
export const lockConditions = ['two-days', 'back-to-before', 'doctor-agreed', 'closed', 'clock'] as const
export type LockCondition = (typeof lockConditions)[number]

/** What a lock waits for besides its hours, as the user reads it; the last two may come to it or not. */
export const lockWaits = ['clock', 'closed', 'back-to-before', 'doctor-agreed', 'if-over-a-day', 'day-after'] as const
export type LockWait = (typeof lockWaits)[number]
export type LockConditionKey = `lock.${LockCondition | LockWait}`

/** Whether a stop, or a session nobody closed, keeps sessions locked; times in epoch ms. */
export type Lock = {
  readonly isLocked: boolean
  /** When the time part is over; undefined when time is not what is missing. */
  readonly untilMs: number | undefined
  /** What is still missing; empty when not locked. */
  readonly conditions: readonly LockCondition[]
  readonly rules: readonly RuleId[]
}

/**
 * The lock of E4, E6 and E11. Without answers, what only the user can say counts as not yet so. A stop in the future
 * (clock set back) locks until the clock has passed it by the whole time: nothing shortens a lock.
 */
export function lock(history: History, answers: Answers | undefined, nowMs: number): Lock {
  const { 'stop-settled': isSettled, 'agreed-since': agreed } = answers ?? noAnswers
  const stops = history.sessions.filter(({ ending }) => ending === 'stopped')
  const ends = stops.flatMap((stop) => endOf(stop) ?? [])
  const untilMs = ends.length === 0 ? undefined : Math.max(...ends) + stopLockMs
  const isInTime = untilMs !== undefined && !(isClock(nowMs) && untilMs <= nowMs)
  const open = unsettledStops(history)
  const isUnclosed = history.sessions.some(({ ending }) => ending === 'interrupted')
  const missing: LockCondition[] = []
  if (isInTime) missing.push('two-days')
  const isAhead = isInTime && !isTrusted(history, nowMs) && untilMs - stopLockMs > nowMs
  if (isAhead || (isInTime && !isClock(nowMs))) missing.push('clock')
  if (open.some(needsReturn) && isSettled !== 'yes') missing.push('back-to-before')
  if (needsAgreement(open, answers ?? noAnswers) && agreed !== 'yes') missing.push('doctor-agreed')
  if (isUnclosed) missing.push('closed')
  const rules: RuleId[] = []
  if (isInTime || missing.includes('back-to-before') || missing.includes('doctor-agreed')) rules.push('S14', 'E6')
  if (open.some(({ symptom }) => symptom === undefined) && rules.length > 0) rules.push('E4')
  if (isUnclosed) rules.push('S14', 'E11')
  if (missing.includes('clock')) rules.push('E12')
  return {
    isLocked: missing.length > 0,
    untilMs: isInTime ? untilMs : undefined,
    conditions: lockConditions.filter((condition) => missing.includes(condition)),
    rules: ruleIds.filter((rule) => rules.includes(rule)),
  }
}

/** Whether a clock shows a time of day at all; no other may end a lock. */
function isClock(nowMs: number): boolean {
  return Math.abs(nowMs) <= latestTimeMs
}

/**
 * Everything that a lock waits for besides its hours (E6): what is missing already; a doctor, should it have lasted over
 * a day; and how the day after was, which is asked before any other session (A1).
 */
export function waitsOf(locked: Lock, history: History, answers: Answers | undefined): readonly LockWait[] {
  const { conditions, rules } = locked
  const { 'stop-over-a-day': isOverADay, 'follow-up': followUp } = answers ?? noAnswers
  const waits: LockWait[] = conditions.filter((condition) => condition !== 'two-days')
  const isByStop = rules.includes('E6')
  const mayNeedDoctor = waits.includes('back-to-before') && !waits.includes('doctor-agreed') && isOverADay === undefined
  if (isByStop && mayNeedDoctor) waits.push('if-over-a-day')
  if (isByStop && followUp === undefined && lastSession(history)?.followUp === undefined) waits.push('day-after')
  return lockWaits.filter((wait) => waits.includes(wait))
}

/**
 * Stops whose conditions nobody has met yet. A later session proves that they were met, because it could not have
 * started otherwise; but not one that came from elsewhere (E12), nor one too soon after.
 */
export function unsettledStops(history: History): readonly SessionFact[] {
  const sessions = countedSessions(history)
  return sessions.filter((stop) => stop.ending === 'stopped' && !isFollowedByOwn(stop, sessions))
}

/** E6, E4: tingling, numbness, and whatever was not named or has no name here, wait for the level before. */
export function needsReturn(stop: SessionFact): boolean {
  return stop.symptom !== 'pain' && stop.symptom !== 'dizziness' && stop.symptom !== 'weakness'
}

/** E6: whether a doctor has to have agreed since one of these stops. */
export function needsAgreement(stops: readonly SessionFact[], answers: Answers): boolean {
  if (stops.some(({ symptom }) => symptom === 'weakness')) return true
  if (!stops.some(needsReturn) || answers['stop-over-a-day'] === 'no') return false
  // Until it is back to the level before, that alone locks; how long it lasted is asked once it is.
  return answers['stop-over-a-day'] !== undefined || answers['stop-settled'] === 'yes'
}
