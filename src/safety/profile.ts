import type { RegionId } from '#anatomy/region.ts'
import type { LimbId, PairedSide } from '#anatomy/side.ts'

/** Stage of recovery, worked out from dates and plain questions; `acute` also when not sure. */
export const stages = ['acute', 'healing', 'chronic'] as const
export type Stage = (typeof stages)[number]

export const discLevels = ['cervical', 'thoracic', 'lumbar'] as const
export type DiscLevel = (typeof discLevels)[number]

/** Where a person can be during a step; each names its support in the catalogue (T3). */
export const positions = ['chair', 'standing', 'half-lying', 'side-lying', 'calves-on-chair'] as const
export type Position = (typeof positions)[number]

/**
 * What is known about the user today, as far as zones and plans need it. Plain data, made by `screen` from answers and
 * journal. Unknown is always represented by the stricter value.
 */
export type Profile = {
  readonly stage: Stage
  /** Levels a clinician named; `unknown` when none was named. Never an empty list. */
  readonly discLevels: 'unknown' | readonly DiscLevel[]
  /** Limbs with symptoms today (Z13). */
  readonly symptomLimbs: readonly LimbId[]
  /** Limbs locked for an examined, unchanged weakness (S2). */
  readonly weakLimbs: readonly LimbId[]
  /** Places with broken skin, rash, bruise, varicose veins, recent operation (Z11). */
  readonly sorePlaces: readonly RegionId[]
  /** Numb or tingling places, old and stable ones too (Z12). */
  readonly numbPlaces: readonly RegionId[]
  /** A clot ever, or bed rest, an operation or a long journey within 4 weeks: calves are locked. */
  readonly hasClotRisk: boolean
  /** Allergy to oils, lotions or creams: no step and no tip mentions them (S12). */
  readonly hasLotionAllergy: boolean
  /** Pain now, 0–10 (S11: 4–5 means the gentlest plan only). */
  readonly pain10: number
  /** Positions that are comfortable today; empty means not asked: every position may be used. */
  readonly comfortablePositions: readonly Position[]
  /** Hands that may not do the work (Z14), besides those on weak, symptomatic or numb limbs. */
  readonly restingHands: readonly PairedSide[]
  /** Touch sessions counted so far (F6), told ones (E12) not among them, for "from the second session on" and Z16. */
  readonly sessionsDone: number
  /** Region ids worked in earlier sessions (Z16). */
  readonly workedRegions: readonly RegionId[]
}
