import { type PoseName, poses, type Support } from '#anatomy/poses.ts'
import { type RegionId, type RegionKind, regionOf } from '#anatomy/region.ts'
import type { PairedSide } from '#anatomy/side.ts'
import type { Position } from '#safety/profile.ts'
import type { ShownStroke } from './picture.ts'

/** A pose, and the side that it is held for: the leg that lies high, the side that lies on top. */
export type Posture = { readonly pose: PoseName; readonly lead: PairedSide }

/** In a chair these ask for one leg on a second seat; a foot on a ball stays on the floor. */
const raisedInChair: readonly RegionKind[] = ['calf', 'shin', 'foot-top', 'sole']
/** Poses that are the same on both sides. */
const symmetrical: readonly PoseName[] = ['rest', 'standing', 'chair', 'calves-on-chair']

/**
 * How the body is held for a place in a position: the leg that is worked lies high, the hip that is worked lies on top.
 * Where the side does not matter the body stays as it was.
 */
export function postureFor(
  position: Position | undefined,
  region: RegionId | undefined,
  stroke: Pick<ShownStroke, 'technique'> | undefined,
  before: Posture,
): Posture {
  const { kind, side, limb } = region === undefined ? {} : regionOf(region)
  const isRaised = kind !== undefined && raisedInChair.includes(kind) && stroke?.technique !== 'ball-roll'
  const pose: PoseName = position === undefined ? 'rest' : position === 'chair' && isRaised ? 'chair-leg-up' : position
  if (symmetrical.includes(pose)) return { pose, lead: 'left' }
  const own = limb?.endsWith('leg') === true && side !== 'midline' ? side : undefined
  return { pose, lead: own ?? (before.pose === pose ? before.lead : 'left') }
}

/** What carries the body in a posture. */
export function supportsOf({ pose, lead }: Posture): readonly Support[] {
  const { supports } = poses[pose]
  if (lead === 'left') return supports
  return supports.map((support) => ({ ...support, centre: [-support.centre[0], support.centre[1], support.centre[2]] }))
}
