import type { LimbId, PairedSide, Side } from './side.ts'

/**
 * Regions of the skin that a home massage may use, subject to the profile. Each comes in left and right.
 * A place that is in no list belongs to no region, and what belongs to no region is not massaged.
 */
export const massageKinds = [
  'palm',
  'hand-back',
  'forearm',
  'upper-arm',
  'sole',
  'foot-top',
  'calf',
  'shin',
  'thigh',
  'shoulder-top',
  'neck-back',
  'shoulder-blade',
  'hip',
] as const
export type MassageKind = (typeof massageKinds)[number]

/** Regions that are never massaged, by anyone (Z1–Z7); those in `pairedNeverKinds` come in left and right. */
export const pairedNeverKinds = [
  'armpit',
  'elbow-crease',
  'inner-wrist',
  'groin',
  'knee-back',
  'inner-elbow',
  'breast',
] as const
export const midlineNeverKinds = [
  'neck-spine',
  'back-spine',
  'lower-back',
  'sacrum',
  'neck-front',
  'belly',
  'breastbone',
  'face',
  'head',
] as const
export type NeverKind = (typeof pairedNeverKinds)[number] | (typeof midlineNeverKinds)[number]

export type RegionKind = MassageKind | NeverKind

/** Names one region on one side: `left-palm`, `right-calf`, `lower-back`. */
export type RegionId =
  | `${PairedSide}-${MassageKind | (typeof pairedNeverKinds)[number]}`
  | (typeof midlineNeverKinds)[number]

/** A rule of the clinical table that makes a place forbidden for everyone. */
export type NeverRule = 'Z1' | 'Z2' | 'Z3' | 'Z4' | 'Z5' | 'Z6' | 'Z7'

export type Region = {
  readonly id: RegionId
  readonly kind: RegionKind
  readonly side: Side
  /** The limb the region lies on, where it lies on one; the hip counts as part of its leg (Z13). */
  readonly limb: LimbId | undefined
  /** The rule that forbids it for everyone; undefined for a region that may be massaged. */
  readonly never: NeverRule | undefined
}

const neverRules: Record<NeverKind, NeverRule> = {
  'neck-spine': 'Z1',
  'back-spine': 'Z1',
  'lower-back': 'Z2',
  sacrum: 'Z3',
  'neck-front': 'Z4',
  armpit: 'Z5',
  'elbow-crease': 'Z5',
  'inner-wrist': 'Z5',
  groin: 'Z5',
  'knee-back': 'Z5',
  'inner-elbow': 'Z6',
  belly: 'Z7',
  breastbone: 'Z7',
  breast: 'Z7',
  face: 'Z7',
  head: 'Z7',
}

const limbOfKind: Partial<Record<RegionKind, 'arm' | 'leg'>> = {
  palm: 'arm',
  'hand-back': 'arm',
  forearm: 'arm',
  'upper-arm': 'arm',
  'elbow-crease': 'arm',
  'inner-wrist': 'arm',
  'inner-elbow': 'arm',
  sole: 'leg',
  'foot-top': 'leg',
  calf: 'leg',
  shin: 'leg',
  thigh: 'leg',
  hip: 'leg',
  groin: 'leg',
  'knee-back': 'leg',
}

function paired(kind: MassageKind | (typeof pairedNeverKinds)[number], side: PairedSide): Region {
  const limb = limbOfKind[kind]
  return {
    id: `${side}-${kind}`,
    kind,
    side,
    limb: limb === undefined ? undefined : `${side}-${limb}`,
    never: isMassageKind(kind) ? undefined : neverRules[kind],
  }
}

/** Whether a kind of region may be massaged at all, subject to the profile. */
export function isMassageKind(kind: RegionKind): kind is MassageKind {
  return (massageKinds as readonly string[]).includes(kind)
}

const pairedSides: readonly PairedSide[] = ['left', 'right']

/** Every region, in a fixed order: the order is the index that shaders and saved marks use, so only ever append. */
export const regions: readonly Region[] = [
  ...massageKinds.flatMap((kind) => pairedSides.map((side) => paired(kind, side))),
  ...pairedNeverKinds.flatMap((kind) => pairedSides.map((side) => paired(kind, side))),
  ...midlineNeverKinds.map(
    (kind): Region => ({ id: kind, kind, side: 'midline', limb: undefined, never: neverRules[kind] }),
  ),
]

const byId: ReadonlyMap<string, Region> = new Map(regions.map((region) => [region.id, region]))

/** The region of an id. */
export function regionOf(id: RegionId): Region {
  const region = byId.get(id)
  if (region === undefined) throw new Error(`no region is called ${id}`)
  return region
}

/** Whether a string names a region; for reading what was saved or written by hand. */
export function isRegionId(text: string): text is RegionId {
  return byId.has(text)
}

/** The same place on the other side of the body; itself on the midline. */
export function mirrorRegion(id: RegionId): RegionId {
  const region = regionOf(id)
  if (region.side === 'midline') return id
  return regions.find((other) => other.kind === region.kind && other.side !== region.side)?.id ?? id
}

/** Regions that lie on a limb, its hand or foot and (for a leg) its hip included. */
export function regionsOfLimb(limb: LimbId): readonly Region[] {
  return regions.filter((region) => region.limb === limb)
}
