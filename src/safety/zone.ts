import { isMassageKind, type MassageKind, type RegionId, regionOf, regions, regionsOfLimb } from '#anatomy/region.ts'
import type { LimbId, PairedSide } from '#anatomy/side.ts'
import { neighboursOf } from './neighbours.ts'
import type { DiscLevel, Profile } from './profile.ts'
import { type RuleId, ruleIds } from './rule.ts'

export const zoneStatuses = ['safe', 'caution', 'forbidden'] as const
export type ZoneStatus = (typeof zoneStatuses)[number]

/** A named limit on a `caution` region; the catalogue says it as `limit.<id>`. */
export const zoneLimits = [
  'outer-half',
  'pressure-2',
  'hand-only',
  'gliding-only',
  'neutral-head',
  'light',
  /** Only the half that lies further from a marked place next to it (Z11). */
  'far-half',
] as const
export type ZoneLimit = (typeof zoneLimits)[number]

/** Catalogue key of a limit. */
export type ZoneLimitKey = `limit.${ZoneLimit}`

/** What may be done at a region today, and by which rules; `forbidden` and `caution` always carry reasons. */
export type Zone = {
  readonly region: RegionId
  readonly status: ZoneStatus
  readonly reasons: readonly RuleId[]
  readonly limits: readonly ZoneLimit[]
}

/** One rule's opinion of one region; the strictest opinion wins, the reasons of all that apply are kept. */
type Finding = {
  readonly status: 'caution' | 'forbidden'
  readonly rule: RuleId
  readonly limits: readonly ZoneLimit[]
}

const forbid = (rule: RuleId): Finding => ({ status: 'forbidden', rule, limits: [] })
const limit = (rule: RuleId, ...limits: readonly ZoneLimit[]): Finding => ({ status: 'caution', rule, limits })

/** Whether a level is, or for all anyone has said may be, among those of the disc. */
function mayBe(level: DiscLevel, profile: Profile): boolean {
  return profile.discLevels === 'unknown' || profile.discLevels.length === 0 || profile.discLevels.includes(level)
}

function hasLegSymptoms(profile: Profile): boolean {
  return profile.symptomLimbs.includes('left-leg') || profile.symptomLimbs.includes('right-leg')
}

/** The table of places that may be massaged, subject to the profile. No entry means forbidden (allow-list). */
const kindRules: Record<MassageKind, (profile: Profile) => readonly Finding[]> = {
  palm: () => [],
  'hand-back': () => [],
  forearm: () => [],
  'upper-arm': () => [],
  sole: () => [],
  'foot-top': () => [],
  shin: () => [],
  thigh: () => [],
  calf: (profile) => (profile.hasClotRisk ? [forbid('S7')] : [limit('S7', 'gliding-only')]),
  'shoulder-top': (profile) => [
    ...(isPastAcute(profile) ? [] : [forbid('Z8')]),
    ...(mayBe('cervical', profile) ? [limit('Z9', 'outer-half', 'pressure-2')] : []),
  ],
  'neck-back': (profile) => [
    ...(isPastAcute(profile) ? [] : [forbid('Z8')]),
    ...(mayBe('cervical', profile) ? [forbid('Z9')] : []),
    // Spine and artery are a finger's width away, which is why this place is never plain "safe".
    limit('Z1', 'hand-only', 'pressure-2', 'neutral-head'),
    limit('Z4', 'hand-only', 'pressure-2', 'neutral-head'),
  ],
  'shoulder-blade': (profile) => [
    ...(isPastAcute(profile) ? [] : [forbid('Z8')]),
    ...(mayBe('thoracic', profile) ? [forbid('Z10')] : []),
    ...(profile.stage === 'chronic' ? [] : [limit('Z8', 'light')]),
  ],
  hip: (profile) => [
    ...(isPastAcute(profile) ? [] : [forbid('Z8')]),
    // Any leg locks both hips; a disc level that does not explain leg symptoms is no reason to trust them more.
    ...(hasLegSymptoms(profile) ? [forbid('Z13')] : []),
    ...(profile.stage === 'chronic' ? [] : [limit('Z8', 'light')]),
    ...(profile.stage === 'healing' && profile.sessionsDone < 1 ? [forbid('Z16')] : []),
  ],
}

/** Named the allowing way round, so that a stage nobody has thought of counts as acute (Z8). */
function isPastAcute(profile: Profile): boolean {
  return profile.stage === 'healing' || profile.stage === 'chronic'
}

/** Limbs locked today: weak ones (S2), and ones with symptoms (Z13), whatever disc level was named. */
function lockedLimbs(profile: Profile): readonly { readonly limb: LimbId; readonly rule: RuleId }[] {
  return [
    ...profile.weakLimbs.map((limb) => ({ limb, rule: 'S2' as const })),
    ...profile.symptomLimbs.map((limb) => ({ limb, rule: 'Z13' as const })),
  ]
}

function markFindings(region: RegionId, profile: Profile): readonly Finding[] {
  const findings: Finding[] = []
  if (profile.sorePlaces.includes(region)) findings.push(forbid('Z11'))
  if (profile.numbPlaces.includes(region)) findings.push(forbid('Z12'))
  for (const neighbour of neighboursOf(region)) {
    if (!profile.sorePlaces.includes(neighbour.region)) continue
    // A place beside a marked one is locked when every stroke on it runs along the shared border, and kept to its
    // far half when they only meet at a joint: the nearest edge of Z11, in whole regions.
    findings.push(neighbour.border === 'along' ? forbid('Z11') : limit('Z11', 'far-half'))
  }
  return findings
}

/** What may be done at a region for a profile (Z1–Z14): the strictest status, with every rule that applies. */
export function zoneStatus(region: RegionId, profile: Profile): Zone {
  const { kind, never, limb } = regionOf(region)
  const findings: Finding[] = [
    // Allow-list: a region that is neither forbidden by name nor in the table is not massaged.
    ...(isMassageKind(kind) && never === undefined ? kindRules[kind](profile) : [forbid(never ?? 'Z7')]),
    ...(kind === 'neck-spine' || kind === 'neck-front' ? (mayBe('cervical', profile) ? [forbid('Z9')] : []) : []),
    ...lockedLimbs(profile)
      .filter((locked) => locked.limb === limb)
      .map((locked) => forbid(locked.rule)),
    ...markFindings(region, profile),
  ]
  return zoneOf(region, findings)
}

/** The strictest of all findings, with every rule that decided. */
function zoneOf(region: RegionId, findings: readonly Finding[]): Zone {
  const isForbidden = findings.some((finding) => finding.status === 'forbidden')
  const deciding = isForbidden ? findings.filter((finding) => finding.status === 'forbidden') : findings
  return {
    region,
    status: isForbidden ? 'forbidden' : findings.length > 0 ? 'caution' : 'safe',
    reasons: ruleIds.filter((rule) => deciding.some((finding) => finding.rule === rule)),
    limits: isForbidden ? [] : zoneLimits.filter((name) => findings.some((finding) => finding.limits.includes(name))),
  }
}

/**
 * What marks alone lock (Z11, Z12), as zones: the marked places and what goes with them, and no other. For showing a
 * mark before anything else is known; a plan is made of `zoneStatus`, which reads the same findings.
 */
export function zonesOfMarks({
  sorePlaces,
  numbPlaces,
}: Pick<Profile, 'sorePlaces' | 'numbPlaces'>): ReadonlyMap<RegionId, Zone> {
  const profile = { ...strictestProfile, sorePlaces, numbPlaces }
  return new Map(
    regions.flatMap(({ id }) => {
      const findings = markFindings(id, profile)
      return findings.length === 0 ? [] : [[id, zoneOf(id, findings)] as const]
    }),
  )
}

/** The status of every region for a profile. */
export function zonesOf(profile: Profile): ReadonlyMap<RegionId, Zone> {
  return new Map(regions.map((region) => [region.id, zoneStatus(region.id, profile)]))
}

/** Whether a hand may do the work (Z14): not when it is locked, weak, numb or told to rest. */
export function canWork(hand: PairedSide, profile: Profile): boolean {
  if (profile.restingHands.includes(hand)) return false
  const marks = [...profile.sorePlaces, ...profile.numbPlaces]
  if (marks.includes(`${hand}-inner-wrist`)) return false
  const places = regionsOfLimb(`${hand}-arm`).filter(({ kind }) => kind === 'palm' || kind === 'hand-back')
  return places.every(({ id }) => zoneStatus(id, profile).status !== 'forbidden')
}

/**
 * The profile of a person of whom nothing is known: early stage, no level named, calves not cleared. For looking at
 * the body before any question was answered; `screen` never makes it, and its pain of 10 refuses every plan.
 */
export const strictestProfile: Profile = {
  stage: 'acute',
  discLevels: 'unknown',
  symptomLimbs: [],
  weakLimbs: [],
  sorePlaces: [],
  numbPlaces: [],
  hasClotRisk: true,
  hasLotionAllergy: true,
  pain10: 10,
  comfortablePositions: [],
  restingHands: [],
  sessionsDone: 0,
  workedRegions: [],
}
