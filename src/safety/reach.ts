import { type MassageKind, type RegionId, regionOf } from '#anatomy/region.ts'
import type { Position, Profile } from './profile.ts'
import type { RuleId } from './rule.ts'

/** What touches the skin; the same names as a plan's tools. */
export type ReachTool = 'hand' | 'ball'

/** A place that a tool reaches in a position without bending forward, twisting or arching (Z15). */
type Reach = {
  readonly kind: MassageKind
  readonly tool: ReachTool
  readonly positions: readonly Position[]
  /** Positions that are added only when the disc is known not to be lumbar. */
  readonly withoutLumbar?: readonly Position[]
}

/** Allow-list: what is in no row is not reached. A ball is for soles, shoulder blades and hips only (T5). */
const reaches: readonly Reach[] = [
  { kind: 'palm', tool: 'hand', positions: ['chair', 'standing', 'half-lying', 'side-lying', 'calves-on-chair'] },
  { kind: 'hand-back', tool: 'hand', positions: ['chair', 'standing', 'half-lying', 'side-lying', 'calves-on-chair'] },
  { kind: 'forearm', tool: 'hand', positions: ['chair', 'standing', 'half-lying', 'calves-on-chair'] },
  { kind: 'upper-arm', tool: 'hand', positions: ['chair', 'standing', 'half-lying', 'calves-on-chair'] },
  { kind: 'shoulder-top', tool: 'hand', positions: ['chair', 'standing', 'half-lying'] },
  // The head has to be supported while the hand works, so not standing.
  { kind: 'neck-back', tool: 'hand', positions: ['chair', 'half-lying'] },
  { kind: 'shoulder-blade', tool: 'ball', positions: ['standing'] },
  { kind: 'hip', tool: 'hand', positions: ['standing', 'side-lying'] },
  { kind: 'hip', tool: 'ball', positions: ['standing', 'side-lying'] },
  // Gliding towards the knee from a chair rounds the lower back.
  { kind: 'thigh', tool: 'hand', positions: ['standing', 'half-lying'], withoutLumbar: ['chair'] },
  { kind: 'calf', tool: 'hand', positions: ['half-lying'], withoutLumbar: ['chair'] },
  { kind: 'shin', tool: 'hand', positions: ['half-lying'], withoutLumbar: ['chair'] },
  { kind: 'foot-top', tool: 'hand', positions: [], withoutLumbar: ['chair'] },
  { kind: 'sole', tool: 'hand', positions: [], withoutLumbar: ['chair'] },
  { kind: 'sole', tool: 'ball', positions: ['chair'] },
]

/** The rule that leaves out what cannot be reached. */
export const reachRule: RuleId = 'Z15'

/** Whether a hand or a ball reaches a region in a position that is comfortable today (Z15, T5). */
export function canReach(region: RegionId, tool: ReachTool, position: Position, profile: Profile): boolean {
  return positionsFor(region, tool, profile).includes(position)
}

/** The positions in which a tool reaches a region today, in no order of preference; empty when none does (Z15). */
export function positionsFor(region: RegionId, tool: ReachTool, profile: Profile): readonly Position[] {
  const { kind } = regionOf(region)
  const isLumbarRuledOut =
    profile.discLevels !== 'unknown' && profile.discLevels.length > 0 && !profile.discLevels.includes('lumbar')
  return reaches
    .filter((reach) => reach.kind === kind && reach.tool === tool)
    .flatMap((reach) => [...reach.positions, ...(isLumbarRuledOut ? (reach.withoutLumbar ?? []) : [])])
    .filter((position) => profile.comfortablePositions.length === 0 || profile.comfortablePositions.includes(position))
}
