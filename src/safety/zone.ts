import type { RegionId } from '#anatomy/region.ts'
import type { Profile } from './profile.ts'
import type { RuleId } from './rule.ts'

export const zoneStatuses = ['safe', 'caution', 'forbidden'] as const
export type ZoneStatus = (typeof zoneStatuses)[number]

/** A named limit on a `caution` region; the catalogue says it as `limit.<id>`. */
export const zoneLimits = ['outer-half', 'pressure-2', 'hand-only', 'gliding-only', 'neutral-head', 'light'] as const
export type ZoneLimit = (typeof zoneLimits)[number]

/** What may be done at a region today, and by which rules; `forbidden` and `caution` always carry reasons. */
export type Zone = {
  readonly region: RegionId
  readonly status: ZoneStatus
  readonly reasons: readonly RuleId[]
  readonly limits: readonly ZoneLimit[]
}

/** Contract stub: the rules follow. */
export declare function zoneStatus(region: RegionId, profile: Profile): Zone
