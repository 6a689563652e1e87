/** The body's own left and right; `midline` for what lies across the middle. Never the viewer's left. */
export type Side = 'left' | 'right' | 'midline'

/** A side that has a partner. */
export type PairedSide = 'left' | 'right'

/** The other side of a pair. */
export function otherSide(side: PairedSide): PairedSide {
  return side === 'left' ? 'right' : 'left'
}

/** The four limbs, as answers about symptoms and weakness name them. */
export const limbIds = ['left-arm', 'right-arm', 'left-leg', 'right-leg'] as const
export type LimbId = (typeof limbIds)[number]

/** The side a limb belongs to. */
export function sideOfLimb(limb: LimbId): PairedSide {
  return limb.startsWith('left') ? 'left' : 'right'
}
