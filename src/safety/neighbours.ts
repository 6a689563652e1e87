import { mirrorRegion, type RegionId, regionOf } from '#anatomy/region.ts'

/**
 * How two regions touch: `along` share a long border, so that no stroke of the one keeps clear of the other; `end`
 * meet end to end at a joint, so that the far half of the one is well away from the other.
 */
export type Neighbour = { readonly region: RegionId; readonly border: 'along' | 'end' }

type Border = readonly [RegionId, RegionId, Neighbour['border']]

/** Borders on the left and across the middle; the right mirrors them. */
const borders: readonly Border[] = [
  ['left-palm', 'left-hand-back', 'along'],
  ['left-palm', 'left-inner-wrist', 'end'],
  ['left-hand-back', 'left-inner-wrist', 'end'],
  ['left-hand-back', 'left-forearm', 'end'],
  ['left-palm', 'left-forearm', 'end'],
  ['left-inner-wrist', 'left-forearm', 'end'],
  ['left-forearm', 'left-elbow-crease', 'end'],
  ['left-forearm', 'left-inner-elbow', 'end'],
  ['left-forearm', 'left-upper-arm', 'end'],
  ['left-elbow-crease', 'left-upper-arm', 'end'],
  ['left-inner-elbow', 'left-upper-arm', 'end'],
  ['left-upper-arm', 'left-armpit', 'end'],
  ['left-upper-arm', 'left-shoulder-top', 'end'],
  ['left-upper-arm', 'left-shoulder-blade', 'end'],
  ['left-upper-arm', 'left-breast', 'end'],
  ['left-shoulder-top', 'left-neck-back', 'along'],
  ['left-shoulder-top', 'left-shoulder-blade', 'along'],
  ['left-shoulder-top', 'neck-front', 'end'],
  ['left-shoulder-top', 'neck-spine', 'end'],
  ['left-shoulder-top', 'back-spine', 'end'],
  ['left-shoulder-top', 'left-breast', 'end'],
  ['left-neck-back', 'neck-spine', 'along'],
  ['left-neck-back', 'neck-front', 'along'],
  ['left-neck-back', 'head', 'end'],
  ['left-neck-back', 'right-neck-back', 'along'],
  ['left-shoulder-blade', 'back-spine', 'along'],
  ['left-shoulder-blade', 'lower-back', 'end'],
  ['left-shoulder-blade', 'left-armpit', 'end'],
  ['left-hip', 'lower-back', 'along'],
  ['left-hip', 'sacrum', 'along'],
  ['left-hip', 'left-thigh', 'end'],
  ['left-hip', 'left-groin', 'end'],
  ['left-thigh', 'left-groin', 'end'],
  ['left-thigh', 'left-knee-back', 'end'],
  ['left-thigh', 'left-shin', 'end'],
  ['left-thigh', 'left-calf', 'end'],
  ['left-calf', 'left-knee-back', 'end'],
  ['left-calf', 'left-shin', 'along'],
  ['left-calf', 'left-sole', 'end'],
  ['left-calf', 'left-foot-top', 'end'],
  ['left-shin', 'left-knee-back', 'end'],
  ['left-shin', 'left-foot-top', 'end'],
  ['left-foot-top', 'left-sole', 'along'],
]

function neighbourTable(): ReadonlyMap<RegionId, readonly Neighbour[]> {
  const table = new Map<RegionId, Neighbour[]>()
  const add = (from: RegionId, to: RegionId, border: Neighbour['border']) => {
    const known = table.get(from) ?? []
    if (!known.some((neighbour) => neighbour.region === to)) table.set(from, [...known, { region: to, border }])
  }
  for (const [a, b, border] of borders) {
    add(a, b, border)
    add(b, a, border)
    add(mirrorRegion(a), mirrorRegion(b), border)
    add(mirrorRegion(b), mirrorRegion(a), border)
  }
  return table
}

const neighbours = neighbourTable()

/** Regions that touch a region, both ways and mirrored; empty for those that touch no massage region (Z11). */
export function neighboursOf(region: RegionId): readonly Neighbour[] {
  return neighbours.get(regionOf(region).id) ?? []
}
