import type { Answers } from './answers.ts'
import { dayMs, latestTimeZoneMs } from './config.ts'
import { dayStartMs } from './day.ts'
import { type History, isTrusted, type SessionFact } from './history.ts'

/**
 * Sessions that the journal does not know and the user does (E12): each at the latest moment that fits the answer, "not
 * sure" as just now. Worth saving once the questions are done, so that the waiting time does not begin anew each day.
 */
export function assumedSessions(answers: Answers, history: History, nowMs: number): readonly SessionFact[] {
  if (isTrusted(history, nowMs)) return []
  const assumed = (ending: 'ended' | 'stopped', atMs: number): SessionFact => ({
    startedAtMs: atMs,
    endedAtMs: atMs,
    ending,
    touched: true,
    regions: [],
    isTold: true,
  })
  return [
    ...latestMoment(answers['recent-session'], nowMs).map((atMs) => assumed('ended', atMs)),
    ...latestMoment(answers['recent-stop'], nowMs).map((atMs) => assumed('stopped', atMs)),
  ]
}

/** The history with what the user said about sessions that the journal does not know (E12). */
export function withAssumed(history: History, answers: Answers, nowMs: number): History {
  const assumed = assumedSessions(answers, history, nowMs)
  return assumed.length === 0 ? history : { ...history, sessions: [...history.sessions, ...assumed] }
}

/** When others massaged the user, in epoch ms (F4): as often as said, each time at the latest moment that fits. */
export function professionalTimes(answers: Answers, nowMs: number): readonly number[] {
  const count = answers['professional-count']
  const times = count === 'one' ? 1 : count === 'two' ? 2 : 3
  return latestMoment(answers['professional-last'], nowMs).flatMap((atMs) => Array.from({ length: times }, () => atMs))
}

/** The latest moment that an answer can mean, in epoch ms, as a list of at most one. */
function latestMoment(answer: Answers['recent-stop'], nowMs: number): readonly number[] {
  if (answer === undefined || answer === 'none') return []
  // "Not sure" is no day, so it could have been just now.
  const startMs = dayStartMs(answer)
  return [startMs === undefined ? nowMs : Math.min(nowMs, startMs + dayMs + latestTimeZoneMs)]
}
