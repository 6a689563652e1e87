import type { Point3 } from '#anatomy/field.ts'
import { type RegionId, regionOf } from '#anatomy/region.ts'
import type { ShownStroke } from '../picture.ts'
import type { SkinPath } from './ribbon.ts'
import type { Travel } from './stroke-tempo.ts'

/** Where a region's middle lies and which way its skin looks, on the left half. */
const middles: Partial<Record<string, readonly [Point3, Point3]>> = {
  'shoulder-top': [
    [0.13, 1.38, -0.02],
    [0.1, 0.8, -0.5],
  ],
  forearm: [
    [0.4, 1.07, 0.1],
    [0.3, 0.4, 0.8],
  ],
  sole: [
    [0.17, 0.0, 0.03],
    [0, -1, 0],
  ],
  calf: [
    [0.16, 0.32, -0.06],
    [0, 0, -1],
  ],
  'lower-back': [
    [0, 1.05, -0.1],
    [0, 0, -1],
  ],
}

export function placeOf(id: RegionId): { centre: Point3; normal: Point3 } {
  const region = regionOf(id)
  const [centre, normal] = middles[region.kind] ?? [
    [0, 1, 0],
    [0, 0, 1],
  ]
  const sign = region.side === 'right' ? -1 : 1
  return { centre: [centre[0] * sign, centre[1], centre[2]], normal: [normal[0] * sign, normal[1], normal[2]] }
}

export function pathOf(_stroke: ShownStroke): { path: SkinPath; travel: Travel } | undefined {
  return undefined
}
