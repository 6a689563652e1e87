import { type RegionId, regionOf } from '#anatomy/region.ts'
import type { LimbId } from '#anatomy/side.ts'

/** Numbness here is the saddle area of S1, wherever it was asked about. */
export const saddlePlaces: readonly RegionId[] = ['left-groin', 'right-groin', 'sacrum']

/** S1: whether one of these places lies in the saddle area. */
export function isSaddleAmong(places: readonly RegionId[]): boolean {
  return places.some((place) => saddlePlaces.includes(place))
}

/** The limbs that these places lie on; the hip belongs to its leg. */
export function limbsAt(places: readonly RegionId[]): readonly LimbId[] {
  return places.flatMap((place) => regionOf(place).limb ?? [])
}

/** S2: symptoms in both legs, also when they were named in pieces. */
export function areBothLegs(limbs: readonly LimbId[]): boolean {
  return limbs.includes('left-leg') && limbs.includes('right-leg')
}
