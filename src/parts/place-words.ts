import { isRegionId, type RegionId, regionOf } from '#anatomy/region.ts'
import type { LimbId } from '#anatomy/side.ts'
import { locale } from '#words/say.ts'
import type { Say } from './say.tsx'

/** A place or a limb by its name. */
export function sayPlace(say: Say, id: RegionId | LimbId): string {
  if (!isRegionId(id)) return say(`limb.${id}`)
  const { kind, side } = regionOf(id)
  return say(`region.${kind}.name`, { side })
}

/** Several of them as one phrase: "Left calf and left sole". */
export function listWords(names: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(names)
}
