import { type RegionId, regions } from '#anatomy/region.ts'
import type { Profile } from '#safety/profile.ts'
import { type Zone, zonesOf } from '#safety/zone.ts'

/**
 * What can become of a place. `opens`: it was left alone and is no more; `closes`: the other way round; `eases`: it may
 * be touched with fewer limits than before; `narrows`: with more, or with others.
 */
export const zoneChangeKinds = ['opens', 'eases', 'narrows', 'closes'] as const
export type ZoneChangeKind = (typeof zoneChangeKinds)[number]

/** The places that change between two people, by what becomes of them, in the order of the regions. */
export type ZoneChanges = Readonly<Record<ZoneChangeKind, readonly RegionId[]>>

/** Whether everything that limits the one limits the other as well. */
function holdsAll(all: Zone, some: Zone): boolean {
  return some.limits.every((limit) => all.limits.includes(limit))
}

function changeOf(before: Zone, after: Zone): ZoneChangeKind | undefined {
  const wasShut = before.status === 'forbidden'
  const isShut = after.status === 'forbidden'
  if (wasShut !== isShut) return isShut ? 'closes' : 'opens'
  if (isShut || (before.status === after.status && holdsAll(before, after) && holdsAll(after, before))) return undefined
  return after.status === 'safe' || (before.status !== 'safe' && holdsAll(before, after)) ? 'eases' : 'narrows'
}

/** What changes on the map from one profile to another. A reason that changes alone is no change of the map. */
export function zoneChanges(before: Profile, after: Profile): ZoneChanges {
  const [old, now] = [zonesOf(before), zonesOf(after)]
  const found: Record<ZoneChangeKind, RegionId[]> = { opens: [], eases: [], narrows: [], closes: [] }
  for (const { id } of regions) {
    const [a, b] = [old.get(id), now.get(id)]
    const change = a === undefined || b === undefined ? undefined : changeOf(a, b)
    if (change !== undefined) found[change].push(id)
  }
  return found
}

/** All places that change between two people, whatever becomes of them. */
export function changedPlaces(before: Profile, after: Profile): ReadonlySet<RegionId> {
  return new Set(Object.values(zoneChanges(before, after)).flat())
}
