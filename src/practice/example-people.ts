import type { RegionId } from '#anatomy/region.ts'
import { type Answers, noAnswers } from '#safety/answers.ts'
import { dayMs, hourMs } from '#safety/config.ts'
import { emptyHistory, type History, type SessionFact } from '#safety/history.ts'
import type { Profile } from '#safety/profile.ts'

/** The moment that every example plays at: 2026-03-02T10:00:00Z. Nothing here depends on the user's own day. */
export const exampleNowMs = Date.UTC(2026, 2, 2, 10)

/** The ISO day so many days before the examples' day. */
export function exampleDay(daysAgo: number): string {
  return new Date(exampleNowMs - daysAgo * dayMs).toISOString().slice(0, 10)
}

/** Answers that speak for a session: week 6, better, a disc in the lower back, a doctor agreed three weeks ago. */
export const exampleAnswers: Answers = {
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
  began: exampleDay(42),
  'flare-up': 'none',
  trend: 'better',
  steady: 'yes',
  'agreed-on': exampleDay(21),
  'agreed-by': 'doctor',
  'professional-last': 'none',
  positions: ['chair', 'standing', 'half-lying'],
}

/** A quarter of an hour that ended so many hours before the examples' moment. */
export function exampleSession(hoursAgo: number, more: Partial<SessionFact> = {}): SessionFact {
  const endedAtMs = exampleNowMs - hoursAgo * hourMs
  return {
    startedAtMs: endedAtMs - hourMs / 4,
    endedAtMs,
    ending: 'finished',
    touched: true,
    stage: 'healing',
    regions: ['left-palm', 'right-palm'],
    ...more,
  }
}

/** A journal that is whole and holds these sessions. */
export function exampleHistory(...sessions: readonly SessionFact[]): History {
  return { ...emptyHistory, sessions }
}

const healing: Profile = {
  stage: 'healing',
  discLevels: ['lumbar'],
  symptomLimbs: [],
  weakLimbs: [],
  sorePlaces: [],
  numbPlaces: [],
  hasClotRisk: false,
  hasLotionAllergy: false,
  pain10: 2,
  comfortablePositions: [],
  restingHands: [],
  sessionsDone: 5,
  workedRegions: [],
}

const sore = (...sorePlaces: readonly RegionId[]): Profile => ({ ...healing, sorePlaces })

/** The people that questions speak of. Each sentence about one of them has to say what is named here. */
export const examplePeople = {
  /** The first weeks; the disc is in the lower back. */
  early: { ...healing, stage: 'acute' },
  /** Healing; the disc is in the lower back. */
  healing,
  /** Steady for long; the disc is in the lower back. */
  steady: { ...healing, stage: 'chronic' },
  'neck-disc': { ...healing, discLevels: ['cervical'] },
  'upper-back-disc': { ...healing, stage: 'chronic', discLevels: ['thoracic'] },
  /** Nobody has said which disc it is. */
  'unknown-disc': { ...healing, discLevels: 'unknown' },
  'left-leg-today': { ...healing, symptomLimbs: ['left-leg'] },
  'right-arm-today': { ...healing, discLevels: ['cervical'], symptomLimbs: ['right-arm'] },
  /** Weak for long, examined, unchanged; the examiner agreed. */
  'weak-right-leg': { ...healing, weakLimbs: ['right-leg'] },
  'bruised-forearm': sore('left-forearm'),
  'veins-on-calf': sore('right-calf'),
  'numb-sole': { ...healing, numbPlaces: ['left-sole'] },
  'numb-right-palm': { ...healing, numbPlaces: ['right-palm'] },
  'sore-left-hand': { ...healing, restingHands: ['left'] },
  /** Home from a long flight. */
  'long-flight': { ...healing, hasClotRisk: true },
} as const satisfies Record<string, Profile>
export type PersonId = keyof typeof examplePeople
