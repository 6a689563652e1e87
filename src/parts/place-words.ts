import { isRegionId, type RegionId, regionOf } from '#anatomy/region.ts'
import type { LimbId } from '#anatomy/side.ts'
import { locale } from '#words/say.ts'
import type { Say } from './say.tsx'
import { nameInside } from './sentences.ts'

/** A place or a limb by its name. */
export function sayPlace(say: Say, id: RegionId | LimbId): string {
  if (!isRegionId(id)) return say(`limb.${id}`)
  const { kind, side } = regionOf(id)
  return say(`region.${kind}.name`, { side })
}

const lists = new Map<string, Intl.ListFormat>()

/** Several names or days as one phrase. */
export function listWords(names: readonly string[]): string {
  const tag = locale()
  // Made once: making one takes a browser far longer than using it.
  const list = lists.get(tag) ?? new Intl.ListFormat(tag, { type: 'conjunction' })
  lists.set(tag, list)
  return list.format(names)
}

/**
 * Places or limbs as one phrase: "Left calf and left sole". What has no side keeps its capital: German writes it so.
 */
export function listPlaces(say: Say, ids: readonly (RegionId | LimbId)[]): string {
  const isSided = (id: RegionId | LimbId) => !isRegionId(id) || regionOf(id).side !== 'midline'
  return listWords(
    ids.map((id, index) => (index > 0 && isSided(id) ? nameInside(sayPlace(say, id)) : sayPlace(say, id))),
  )
}
