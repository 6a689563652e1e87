import type { Answers } from './answers.ts'
import { followUpAfterMs, lookAgainAfterMs, sessionsWithoutRelief, worseTooLongMs } from './config.ts'
import { countedSessions, endOf, type FollowUp, type History, lastSession, type SessionFact } from './history.ts'

/** What is still to be asked about the last session: how it was (A1), or for how long it was worse (A2). */
export type FollowUpAsked = 'how' | 'how-long'

/**
 * What the day after still has to be asked (A1, A2); undefined where nothing is, or not before a day has passed. What
 * was worse and not yet over stays asked until somebody knows how long it lasted.
 */
export function followUpAsked(history: History, nowMs: number): FollowUpAsked | undefined {
  const last = lastSession(history)
  if (last === undefined) return undefined
  if (last.followUp !== undefined) return last.followUp.isOpen === true ? 'how-long' : undefined
  return nowMs - (endOf(last) ?? nowMs) >= followUpAfterMs ? 'how' : undefined
}

/** Whether the last session's follow-up is still to be answered before another may start (F4, A1, A2). */
export function isFollowUpMissing(history: History): boolean {
  const last = lastSession(history)
  return last !== undefined && (last.followUp === undefined || last.followUp.isOpen === true)
}

/**
 * Whether asking of its own accord makes sense now: what is due, but not again soon after "worse, but not yet for a
 * day" was said (A2). Before a session it is asked whatever this says.
 */
export function isFollowUpOffered(history: History, nowMs: number): boolean {
  const asked = followUpAsked(history, nowMs)
  if (asked !== 'how-long') return asked !== undefined
  const notYetAtMs = lastSession(history)?.followUp?.notYetAtMs
  return notYetAtMs === undefined || nowMs < notYetAtMs || nowMs - notYetAtMs >= lookAgainAfterMs
}

/** A2: whether "still worse, but not yet for a day" can be true: not a day after it was first said to be worse. */
export function canBeShorterThanADay(openSinceMs: number | undefined, nowMs: number): boolean {
  return openSinceMs === undefined || nowMs - openSinceMs < worseTooLongMs
}

/**
 * The follow-up that the answers give, for the journal to keep with the last session (A1, A2); undefined when they give
 * none. `before` is what an earlier round left open. How long it was worse stays open while nobody has said so, and
 * counts as over a day until then: an app that is closed between two pages must not leave the milder of two answers.
 */
export function followUpOf(answers: Answers, before?: FollowUp, nowMs = 0): FollowUp | undefined {
  const { 'follow-up': said, 'worse-over-a-day': lasted } = answers
  const isAgain = before?.isOpen === true
  if (isAgain ? lasted === undefined : said === undefined) return undefined
  if (!isAgain && said !== undefined && said !== 'worse' && said !== 'not-sure') {
    return { answer: said, isOverADay: false }
  }
  if (lasted === 'no') return { answer: 'worse', isOverADay: false }
  const openSinceMs = before?.openSinceMs ?? nowMs
  const open: FollowUp = { answer: 'worse', isOverADay: true, isOpen: true, openSinceMs }
  if (lasted === undefined) return open
  const isNotYet = lasted === 'not-yet' && canBeShorterThanADay(openSinceMs, nowMs)
  return isNotYet ? { ...open, notYetAtMs: nowMs } : { answer: 'worse', isOverADay: true }
}

/** The history with today's follow-up on its last session, where the answers give one and it still asks (A1, A2). */
export function withFollowUp(history: History, answers: Answers, nowMs: number): History {
  const last = lastSession(history)
  if (last === undefined || !isFollowUpMissing(history)) return history
  const followUp = followUpOf(answers, last.followUp, nowMs)
  if (followUp === undefined) return history
  return { ...history, sessions: history.sessions.map((one) => (one === last ? { ...last, followUp } : one)) }
}

/** A1, F5: whether a session brought relief; one that was stopped did not, whatever was said the day after. */
export function isRelief({ followUp, ending }: SessionFact): boolean {
  return followUp?.answer === 'better' && ending !== 'stopped'
}

/**
 * A4: whether the last sessions, three in a row, brought no relief. Of the last one that is first asked; that an
 * earlier one did nobody has said counts as if it did not.
 */
export function needsProfessional(history: History): boolean {
  const sessions = countedSessions(history)
  const known = sessions.at(-1)?.followUp === undefined ? sessions.slice(0, -1) : sessions
  const latest = known.slice(-sessionsWithoutRelief)
  return latest.length === sessionsWithoutRelief && !latest.some(isRelief)
}
