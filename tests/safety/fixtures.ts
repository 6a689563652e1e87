import { type Answers, noAnswers } from '#safety/answers.ts'
import { dayMs, hourMs } from '#safety/config.ts'
import { emptyHistory, type History, type SessionFact } from '#safety/history.ts'
import type { Profile } from '#safety/profile.ts'

/** 2026-03-02T10:00:00Z: the day on which all of these people use the app. */
export const nowMs = Date.UTC(2026, 2, 2, 10)

/** The ISO day so many days before that one. */
export function daysAgo(days: number): string {
  return new Date(nowMs - days * dayMs).toISOString().slice(0, 10)
}

/** Somebody whose answers speak for a session: week 6, better, lumbar, agreed three weeks ago. */
export const wellAnswers: Answers = {
  ...noAnswers,
  cauda: ['none'],
  weakness: 'none',
  nerves: ['none'],
  chest: 'no',
  'leg-clot': ['none'],
  worsening: ['none'],
  injury: 'none',
  ill: ['none'],
  'tingling-now': 'none',
  'symptom-limbs': 'none',
  'pain-now': 2,
  'drowsy-today': 'no',
  'sore-places': 'none',
  'long-rest': 'no',
  age: 'adult',
  pregnancy: 'no',
  'spine-operation': 'never',
  'spine-conditions': ['none'],
  blood: ['none'],
  'clot-ever': 'no',
  'lotion-allergy': 'no',
  'resting-hands': 'none',
  'disc-levels': ['lumbar'],
  began: daysAgo(42),
  'flare-up': 'none',
  trend: 'better',
  steady: 'yes',
  'agreed-on': daysAgo(21),
  'agreed-by': 'doctor',
  'professional-last': 'none',
  positions: ['chair', 'standing', 'half-lying'],
}

/** The profile that the zone tables call the freest: chronic, lumbar, nothing marked, many sessions. */
export const freestProfile: Profile = {
  stage: 'chronic',
  discLevels: ['lumbar'],
  symptomLimbs: [],
  weakLimbs: [],
  sorePlaces: [],
  numbPlaces: [],
  hasClotRisk: false,
  hasLotionAllergy: false,
  pain10: 0,
  comfortablePositions: [],
  restingHands: [],
  sessionsDone: 10,
  workedRegions: [],
}

/** A finished quarter of an hour that ended so many hours ago, with relief the day after. */
export function sessionEnded(hoursAgo: number, more: Partial<SessionFact> = {}): SessionFact {
  const endedAtMs = nowMs - hoursAgo * hourMs
  return {
    startedAtMs: endedAtMs - hourMs / 4,
    endedAtMs,
    ending: 'finished',
    touched: true,
    stage: 'healing',
    regions: ['left-palm', 'right-palm'],
    followUp: { answer: 'same', isOverADay: false },
    ...more,
  }
}

/** The same without a follow-up. */
export function sessionWithoutFollowUp(hoursAgo: number, more: Partial<SessionFact> = {}): SessionFact {
  const { followUp: _, ...session } = sessionEnded(hoursAgo, more)
  return session
}

export function historyOf(...sessions: readonly SessionFact[]): History {
  return { ...emptyHistory, sessions }
}
