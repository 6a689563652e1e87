import type { RegionId } from '#anatomy/region.ts'
import { clockDriftMs, stopLockMs } from './config.ts'
import type { Stage } from './profile.ts'

/** What a session can be stopped for (E1); the same names as the session's own reports. */
export const stopSymptoms = ['tingling', 'numbness', 'pain', 'weakness', 'dizziness', 'other'] as const
export type StopSymptom = (typeof stopSymptoms)[number]

/** How a session ended; `interrupted`: nobody has said yet (E11). */
export const sessionEndings = ['finished', 'ended', 'stopped', 'interrupted'] as const
export type SessionEnding = (typeof sessionEndings)[number]

/** A1: how it was from the day after; a "not sure" is kept as `worse`. */
export const followUpAnswers = ['better', 'same', 'sore', 'worse'] as const
export type FollowUpAnswer = (typeof followUpAnswers)[number]

export type FollowUp = {
  readonly answer: FollowUpAnswer
  /** Worse for more than 24 h, or not sure whether (S9, A2). */
  readonly isOverADay: boolean
  /** A2: how long it was worse is not known yet, so that it is asked again; until then `isOverADay` is true. */
  readonly isOpen?: boolean
  /** When it was first said to be worse, epoch ms, where how long stayed open. */
  readonly openSinceMs?: number
  /** When it was last said to be still worse, but not yet for a day; epoch ms. */
  readonly notYetAtMs?: number
}

/** The plain facts about one earlier session that budgets and locks need; times in epoch ms. */
export type SessionFact = {
  readonly startedAtMs: number
  readonly endedAtMs: number
  readonly ending: SessionEnding
  /** What it was stopped for; left out where nobody named it, which locks like tingling (E4). */
  readonly symptom?: StopSymptom
  /** Whether any touch step ran (F6). */
  readonly touched: boolean
  /** Stage on that day; left out where nobody knows. */
  readonly stage?: Stage
  /** Regions that were worked. */
  readonly regions: readonly RegionId[]
  readonly followUp?: FollowUp
  /** Came from a file or another device: never taken as proof that a lock was lifted (E12). */
  readonly isImported?: boolean
  /** When this device learnt of it, epoch ms, where that was later: nothing before that can have met its conditions. */
  readonly knownSinceMs?: number
  /** Only the user knows of it (E12): it counts, and proves nothing, because no screening stood before it. */
  readonly isTold?: boolean
}

/** Everything remembered, as far as the rules need it. */
export type History = {
  /** False where the journal was deleted, evicted or damaged, or remembers nothing on this device (E12). */
  readonly isComplete: boolean
  /** In any order. */
  readonly sessions: readonly SessionFact[]
}

/** A first visit with a working journal. */
export const emptyHistory: History = { isComplete: true, sessions: [] }

/** When a session ended, in epoch ms: the latest time it names; undefined where it names none. */
export function endOf(session: SessionFact): number | undefined {
  // Written out: thousands of sessions are sorted by it.
  const { startedAtMs, endedAtMs } = session
  if (!Number.isFinite(endedAtMs)) return Number.isFinite(startedAtMs) ? startedAtMs : undefined
  return Number.isFinite(startedAtMs) ? Math.max(startedAtMs, endedAtMs) : endedAtMs
}

/** Whether the journal can be believed (E12): complete, with times that make sense, none of them in the future. */
export function isTrusted(history: History, nowMs: number): boolean {
  return (
    history.isComplete &&
    history.sessions.every(
      ({ startedAtMs, endedAtMs }) =>
        Number.isFinite(startedAtMs) &&
        Number.isFinite(endedAtMs) &&
        endedAtMs >= startedAtMs &&
        endedAtMs <= nowMs + clockDriftMs,
    )
  )
}

/** Whether a session counts against the budget (F6): stopped, or not closed, or any touch step ran. */
export function counts(session: SessionFact): boolean {
  return session.touched || session.ending === 'stopped' || session.ending === 'interrupted'
}

/** What was counted of a history before: every rule asks, and after years of sessions counting takes its time. */
const countedBefore = new WeakMap<History['sessions'], readonly SessionFact[]>()

/** Sessions that count, each once, oldest first; the same session recorded twice keeps the record with a follow-up. */
export function countedSessions(history: History): readonly SessionFact[] {
  const known = countedBefore.get(history.sessions)
  if (known !== undefined) return known
  const counted = countSessions(history)
  countedBefore.set(history.sessions, counted)
  return counted
}

function countSessions(history: History): readonly SessionFact[] {
  const counting = history.sessions.filter((session) => counts(session) && endOf(session) !== undefined)
  const counted: SessionFact[] = []
  for (const session of counting.sort((a, b) => (endOf(a) ?? 0) - (endOf(b) ?? 0))) {
    // The same session ended at the same time, so it can only be among the last.
    let index = counted.length - 1
    while (index >= 0 && endsTogether(counted[index], session) && !isSameSession(counted[index], session)) index -= 1
    const known = counted[index]
    if (known === undefined || !endsTogether(known, session)) counted.push(session)
    else if (isStricterRecord(session, known)) counted[index] = session
  }
  return counted
}

function endsTogether(one: SessionFact | undefined, other: SessionFact): boolean {
  return one !== undefined && endOf(one) === endOf(other)
}

/** Whether two records are of the same session. */
function isSameSession(one: SessionFact | undefined, other: SessionFact): boolean {
  return (
    one !== undefined &&
    isSameTime(one.startedAtMs, other.startedAtMs) &&
    isSameTime(one.endedAtMs, other.endedAtMs) &&
    one.ending === other.ending &&
    one.symptom === other.symptom
  )
}

/** Also of two times that are none. */
function isSameTime(one: number, other: number): boolean {
  return one === other || (Number.isNaN(one) && Number.isNaN(other))
}

/** Of two records of one session, a follow-up beats none, and the worse of two beats the better. */
function isStricterRecord(session: SessionFact, known: SessionFact): boolean {
  return isStricterFollowUp(session.followUp, known.followUp)
}

/** Whether a follow-up says more than another, or something worse. */
export function isStricterFollowUp(
  one: Pick<FollowUp, 'answer' | 'isOverADay'> | undefined,
  other: Pick<FollowUp, 'answer' | 'isOverADay'> | undefined,
): boolean {
  const severity = (followUp: typeof one) =>
    followUp === undefined
      ? -1
      : followUpAnswers.indexOf(followUp.answer) + (followUp.isOverADay ? followUpAnswers.length : 0)
  return severity(one) > severity(other)
}

/** The latest session that counts; undefined when there was none. */
export function lastSession(history: History): SessionFact | undefined {
  return countedSessions(history).at(-1)
}

/**
 * Whether a later session shows that a session's consequences were settled, because it could not have started
 * otherwise: one that this device screened (E12: what was imported or only told of lifts nothing), and not sooner than
 * sessions may follow each other.
 */
export function isFollowedByOwn(session: SessionFact, sessions: readonly SessionFact[]): boolean {
  const openAtMs = Math.max((endOf(session) ?? 0) + stopLockMs, session.knownSinceMs ?? 0)
  // The latest first: after years of sessions most stops are followed by the very last one.
  return (
    sessions.findLast(
      (later) => later.isImported !== true && later.isTold !== true && later.startedAtMs >= openAtMs,
    ) !== undefined
  )
}

/**
 * S9: whether pain rose for more than 24 h after a session, and no session of this device has followed it. Where nobody
 * knows yet how long, the last session is asked about again (A2); any other counts as over a day.
 */
export function hasLastedPain(history: History): boolean {
  const sessions = countedSessions(history)
  const last = sessions.at(-1)
  return sessions.some(
    (session) =>
      session.followUp?.isOverADay === true &&
      !(session === last && session.followUp.isOpen === true) &&
      !isFollowedByOwn(session, sessions),
  )
}
