import { type MassageKind, type RegionId, regionOf } from '#anatomy/region.ts'
import { otherSide, type PairedSide } from '#anatomy/side.ts'
import { painGentlest10 } from '#safety/config.ts'
import type { Position, Profile } from '#safety/profile.ts'
import { canReach, reachRule } from '#safety/reach.ts'
import type { RuleId } from '#safety/rule.ts'
import {
  ENOUGH_FAR_REGIONS,
  GENTLEST_BOUT_SECONDS,
  MAX_BOUT_SECONDS,
  MAX_NEW_REGIONS,
  type Pressure10,
  type TouchTechnique,
} from '#safety/technique.ts'
import { canWork, type ZoneLimit, zoneStatus } from '#safety/zone.ts'
import { takesBothHands } from './both-hands.ts'
import { isFarKind, limbPairOf } from './far-areas.ts'
import type { LeftOut, StepHand } from './plan.ts'
import type { Routine, RoutinePlace } from './routine.ts'

/** Places that either hand reaches without a twist, so that one hand can step in for the other (Z14). */
const eitherHandKinds: readonly MassageKind[] = ['thigh', 'neck-back']
/** Limits that no ball can keep. */
export const forHandsOnly: readonly ZoneLimit[] = ['hand-only', 'gliding-only']
const sides: readonly PairedSide[] = ['left', 'right']

/** A place of the routine that today's profile allows, on one side or both. */
export type Candidate = {
  readonly place: RoutinePlace
  readonly order: number
  readonly worked: readonly {
    readonly side: PairedSide
    readonly region: RegionId
    readonly hand: StepHand | undefined
  }[]
  readonly technique: TouchTechnique
  readonly position: Position
  readonly pressure10: Pressure10
  readonly limits: readonly ZoneLimit[]
  /** Longest bout today (T7, Z16, S11). */
  readonly capSeconds: number
  /** The bout that the routine means: half of the place's whole time, which is also what a new place gets. */
  readonly idealSeconds: number
  /** Regions here that were never worked and count for Z16. */
  readonly newRegions: number
}

/** Whether today allows the gentlest plan only (S11); a pain that nobody knows counts as high. */
export function isGentlest(profile: Profile): boolean {
  return !(profile.pain10 < painGentlest10)
}

/** Splits a routine into what may be done today and what is left out, with the rules. */
export function sift(
  routine: Routine,
  profile: Profile,
): { readonly candidates: readonly Candidate[]; readonly leftOut: readonly LeftOut[] } {
  const reasonsOf = new Map<RegionId, readonly RuleId[]>()
  const found: Candidate[] = []
  routine.places.forEach((place, order) => {
    const candidate = candidateOf(place, order, profile, reasonsOf)
    if (candidate !== undefined) found.push(candidate)
  })

  // Z16: places enter in the order of their rank, until two new regions are in.
  const start = startOf(found, profile)
  const entered = new Set<Candidate>()
  let newRegions = 0
  const entering = [...found.filter((one) => one === start), ...found.filter((one) => one !== start).sort(bySoonest)]
  for (const one of entering) {
    if (newRegions + one.newRegions > MAX_NEW_REGIONS) {
      for (const { region } of one.worked) reasonsOf.set(region, ['Z16'])
      continue
    }
    newRegions += one.newRegions
    entered.add(one)
  }
  return {
    candidates: found.filter((one) => entered.has(one)),
    leftOut: routine.places.flatMap((place) =>
      sides.flatMap((side): LeftOut[] => {
        const region: RegionId = `${side}-${place.region}`
        const reasons = reasonsOf.get(region)
        return reasons === undefined ? [] : [{ region, reasons }]
      }),
    ),
  }
}

function candidateOf(
  place: RoutinePlace,
  order: number,
  profile: Profile,
  reasonsOf: Map<RegionId, readonly RuleId[]>,
): Candidate | undefined {
  const gentlest = isGentlest(profile)
  const worked: { side: PairedSide; region: RegionId; hand: StepHand | undefined }[] = []
  const limits = new Set<ZoneLimit>()
  let position: Position | undefined
  for (const side of sides) {
    const region: RegionId = `${side}-${place.region}`
    const zone = zoneStatus(region, profile)
    const reached = place.positions.find((one) => canReach(region, place.tool, one, profile))
    const hand = place.tool === 'ball' ? undefined : handFor(place, side, reached, profile)
    if (zone.status === 'forbidden') reasonsOf.set(region, zone.reasons)
    else if (gentlest && !isFarKind(place.region)) reasonsOf.set(region, ['S11'])
    // No stroke is drawn for half of a place, and a guide that runs up to a wound is worse than none.
    else if (zone.limits.includes('far-half')) reasonsOf.set(region, ['Z11'])
    else if (place.tool !== 'hand' && zone.limits.some((one) => forHandsOnly.includes(one))) {
      reasonsOf.set(region, zone.reasons)
    } else if (reached === undefined) reasonsOf.set(region, [reachRule])
    else if (place.tool === 'hand' && hand === undefined) reasonsOf.set(region, ['Z14'])
    else {
      position = reached
      worked.push({ side, region, hand })
      for (const limit of zone.limits) limits.add(limit)
    }
  }
  if (position === undefined) return undefined

  const unworked = worked.filter(({ region }) => !profile.workedRegions.includes(region)).length
  const isFirstFar = isFarKind(place.region) && isNewcomer(profile)
  const idealSeconds = place.secondsPerSide / 2
  const knownCap = Math.min(place.secondsPerSide, MAX_BOUT_SECONDS)
  const cap = unworked > 0 ? Math.min(idealSeconds, knownCap) : knownCap
  const capSeconds = gentlest ? Math.min(cap, GENTLEST_BOUT_SECONDS) : cap
  const isGlidingOnly =
    limits.has('gliding-only') || (gentlest && place.tool === 'hand' && place.technique !== 'circles')
  return {
    place,
    order,
    worked,
    technique: isGlidingOnly ? 'effleurage' : place.technique,
    position,
    pressure10: pressureOf(place, limits, gentlest),
    limits: [...limits],
    capSeconds,
    idealSeconds: Math.min(idealSeconds, capSeconds),
    newRegions: isFirstFar ? 0 : unworked,
  }
}

/**
 * Whether far areas are as new as in a first session, where they do not count for Z16: until enough of them have been
 * worked to make a session of. Counting sessions instead would leave somebody whose first one was cut short without any
 * plan, for good: two new regions fill no session, and what no session works never becomes known.
 */
function isNewcomer({ workedRegions }: Profile): boolean {
  return workedRegions.filter((region) => isFarKind(regionOf(region).kind)).length < ENOUGH_FAR_REGIONS
}

/** How firmly a place may be touched under its limits, of 10. */
export function pressureOf(place: RoutinePlace, limits: ReadonlySet<ZoneLimit>, gentlest: boolean): Pressure10 {
  if (gentlest) return 1
  const isLimited = limits.has('pressure-2') || limits.has('light')
  return isLimited && place.pressure10 === 3 ? 2 : place.pressure10
}

/**
 * The hand that works a side today; undefined when none may (Z14). Both work where the routine means it, both may, and
 * both get there in the position without a twist.
 */
function handFor(
  place: RoutinePlace,
  side: PairedSide,
  position: Position | undefined,
  profile: Profile,
): StepHand | undefined {
  const first = place.hand === 'other' ? otherSide(side) : side
  const second = otherSide(first)
  const isForBoth = place.hand === 'both' && takesBothHands(place.region, place.technique, position)
  if (isForBoth && canWork(first, profile) && canWork(second, profile)) return 'both'
  if (canWork(first, profile)) return first
  return eitherHandKinds.includes(place.region) && canWork(second, profile) ? second : undefined
}

/** Order of entering; sorting keeps the routine's own order among places of one rank. */
export function bySoonest(a: Candidate, b: Candidate): number {
  return a.place.rank - b.place.rank
}

/** The pair of limbs to begin with: without symptoms, and where both are, the one further from the disc (T8). */
export function startingLimbs(profile: Profile): 'arms' | 'legs' | 'either' {
  const limbs = [
    ...profile.symptomLimbs,
    ...profile.weakLimbs,
    ...profile.numbPlaces.map((region) => regionOf(region).limb),
  ]
  const troubled = {
    arms: limbs.some((limb) => limb?.endsWith('arm')),
    legs: limbs.some((limb) => limb?.endsWith('leg')),
  }
  if (troubled.arms !== troubled.legs) return troubled.arms ? 'legs' : 'arms'
  if (profile.discLevels === 'unknown') return 'either'
  const isNeck = profile.discLevels.includes('cervical')
  const isLowerBack = profile.discLevels.includes('lumbar')
  if (isNeck === isLowerBack) return 'either'
  return isNeck ? 'legs' : 'arms'
}

/** The place that opens the session: far from the disc, on the pair of T8 where the routine has one. */
export function startOf(candidates: readonly Candidate[], profile: Profile): Candidate | undefined {
  const limbs = startingLimbs(profile)
  const far = candidates.filter((one) => isFarKind(one.place.region)).sort(bySoonest)
  const preferred = far.find(({ place }) => isFarKind(place.region) && limbPairOf(place.region) === limbs)
  return preferred ?? far[0]
}
