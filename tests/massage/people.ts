import type { Profile } from '#safety/profile.ts'

/** The person of the reference session: healing, lumbar, pain 2, no leg symptoms today, first session. */
export const referencePerson: Profile = {
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
  sessionsDone: 0,
  workedRegions: [],
}
