import type { Field } from './field.ts'
import type { RegionKind } from './region.ts'

/** One region's shape on the left half of the rest body (x ≥ 0), before what goes before it in its group is taken off. */
export type RegionField = { readonly kind: RegionKind; readonly field: Field }

/**
 * The regions of one part of the body. A point (x made positive) belongs to the first group whose `bound` holds it and,
 * in it, to the first region whose field holds it: so regions never overlap, and as the forbidden ones come first, they
 * keep their full extent. The border of what is painted is where the winner changes.
 */
export type RegionGroup = {
  readonly part: 'arm' | 'leg' | 'head' | 'trunk'
  readonly bound: Field
  readonly regions: readonly RegionField[]
}

const everywhere: Field = { kind: 'sphere', centre: [0, 0.85, 0], radius: 3 }

/** Every region, in the order in which they are asked. */
export const regionGroups: readonly RegionGroup[] = [
  {
    part: 'arm',
    bound: { kind: 'half-space', point: [0.21, 1, 0], normal: [-1, 0, 0] },
    regions: [
      { kind: 'forearm', field: { kind: 'capsule', from: [0.35, 1.12, 0.04], to: [0.44, 1.03, 0.16], radius: 0.06 } },
    ],
  },
  {
    part: 'leg',
    bound: { kind: 'half-space', point: [0, 0.78, 0], normal: [0, 1, 0] },
    regions: [
      { kind: 'calf', field: { kind: 'capsule', from: [0.15, 0.38, -0.03], to: [0.16, 0.25, -0.03], radius: 0.05 } },
    ],
  },
  {
    part: 'head',
    bound: { kind: 'half-space', point: [0, 1.44, 0], normal: [0, -1, 0] },
    regions: [{ kind: 'head', field: everywhere }],
  },
  {
    part: 'trunk',
    bound: everywhere,
    regions: [
      { kind: 'back-spine', field: { kind: 'capsule', from: [0, 1.1, -0.1], to: [0, 1.4, -0.1], radius: 0.035 } },
    ],
  },
]

/** The part of the shoulder top that the limit `outer-half` leaves: away from the neck; left side, within `shoulder-top`. */
export const shoulderTopOuterHalf: Field = {
  kind: 'half-space',
  point: [0.11, 1.37, 0],
  normal: [-1, 0, 0],
}
