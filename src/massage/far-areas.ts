import type { MassageKind, RegionKind } from '#anatomy/region.ts'

/** Areas far from every disc: hands, arms, feet and legs. Safe at any stage, subject to the profile (Z8). */
export const farKinds = [
  'palm',
  'hand-back',
  'forearm',
  'upper-arm',
  'sole',
  'foot-top',
  'calf',
  'shin',
  'thigh',
] as const satisfies readonly MassageKind[]
export type FarKind = (typeof farKinds)[number]

/** Whether a kind of region lies far from every disc (Z8, T8, S11). */
export function isFarKind(kind: RegionKind): kind is FarKind {
  return (farKinds as readonly RegionKind[]).includes(kind)
}

const armKinds: readonly RegionKind[] = ['palm', 'hand-back', 'forearm', 'upper-arm']

/** Which pair of limbs a far area lies on (T8). */
export function limbPairOf(kind: FarKind): 'arms' | 'legs' {
  return armKinds.includes(kind) ? 'arms' : 'legs'
}
