import fc from 'fast-check'
import { regions } from '#anatomy/region.ts'
import { limbIds } from '#anatomy/side.ts'
import { discLevels, type Position, type Profile, positions, stages } from '#safety/profile.ts'

const regionIds = regions.map(({ id }) => id)
const few = <T>(list: readonly T[], maxLength: number) => fc.subarray([...list], { maxLength })
/** Weighted towards nothing: most people have few complaints, and an empty plan proves little. */
const rarely = <T>(list: readonly T[], maxLength: number) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant<T[]>([]) }, { weight: 1, arbitrary: few(list, maxLength) })

/** Profiles of every stage, disc, limb, mark, hand and position; pain up to 5, where plans still exist. */
export const someProfile: fc.Arbitrary<Profile> = fc.record({
  stage: fc.constantFrom(...stages),
  discLevels: fc.oneof(fc.constant('unknown' as const), fc.subarray([...discLevels], { minLength: 1 })),
  symptomLimbs: rarely(limbIds, 2),
  weakLimbs: rarely(limbIds, 1),
  sorePlaces: rarely(regionIds, 3),
  numbPlaces: rarely(regionIds, 3),
  hasClotRisk: fc.boolean(),
  hasLotionAllergy: fc.boolean(),
  pain10: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 3 }) },
    { weight: 1, arbitrary: fc.constantFrom(4, 5) },
  ),
  comfortablePositions: fc.oneof(
    { weight: 2, arbitrary: fc.constant<Position[]>([]) },
    { weight: 1, arbitrary: fc.subarray([...positions], { minLength: 1 }) },
  ),
  restingHands: rarely(['left', 'right'] as const, 1),
  sessionsDone: fc.constantFrom(0, 0, 1, 2, 3, 12),
  workedRegions: fc.oneof(fc.constant([]), fc.constant(regionIds), fc.subarray(regionIds)),
})
