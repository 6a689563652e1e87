import {
  exampleAnswers,
  exampleDay,
  exampleHistory,
  exampleNowMs,
  examplePeople,
  exampleSession,
} from '#practice/example-people.ts'
import type { Answers } from '#safety/answers.ts'
import type { History, SessionFact } from '#safety/history.ts'
import type { Profile } from '#safety/profile.ts'

// The people of the questions are the people of these tables: one who no longer speaks for a session is noticed in both.

/** 2026-03-02T10:00:00Z: the day on which all of these people use the app. */
export const nowMs = exampleNowMs

/** The ISO day so many days before that one. */
export const daysAgo: (days: number) => string = exampleDay

/** Somebody whose answers speak for a session: week 6, better, lumbar, agreed three weeks ago. */
export const wellAnswers: Answers = exampleAnswers

/** The profile that the zone tables call the freest: chronic, lumbar, nothing marked, many sessions. */
export const freestProfile: Profile = { ...examplePeople.steady, pain10: 0, sessionsDone: 10 }

/** A finished quarter of an hour that ended so many hours ago, with relief the day after. */
export function sessionEnded(hoursAgo: number, more: Partial<SessionFact> = {}): SessionFact {
  return exampleSession(hoursAgo, { followUp: { answer: 'same', isOverADay: false }, ...more })
}

/** The same without a follow-up. */
export function sessionWithoutFollowUp(hoursAgo: number, more: Partial<SessionFact> = {}): SessionFact {
  return exampleSession(hoursAgo, more)
}

export const historyOf: (...sessions: readonly SessionFact[]) => History = exampleHistory
