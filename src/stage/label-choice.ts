import { type RegionId, type RegionKind, regionOf, regions } from '#anatomy/region.ts'
import type { Zone } from '#safety/zone.ts'

/** The middle of a region where the picture shows it, in pixels from its top left. */
export type Anchor = { readonly region: RegionId; readonly x: number; readonly y: number }

/** What a picture shows when it is at rest: the middles that are seen, and how wide the figure stands. */
export type SeenPlaces = {
  readonly anchors: readonly Anchor[]
  readonly figure: { readonly left: number; readonly right: number }
}

/** A name to be shown; `isPair` where it holds for the other side, too. */
export type ChosenLabel = Anchor & { readonly isPair: boolean; readonly side: 'left' | 'right' | undefined }

/** Named when the whole body is seen, the most telling first. */
export const overviewKinds: readonly RegionKind[] = [
  'lower-back',
  'neck-front',
  'back-spine',
  'thigh',
  'forearm',
  'calf',
  'shoulder-top',
  'upper-arm',
  'shin',
  'hip',
  'neck-back',
  'shoulder-blade',
  'foot-top',
  'knee-back',
  'sole',
]

/** The names for a picture: that of the focus alone, or of the few places that tell most, each kind once. */
export function chooseLabels(
  anchors: readonly Anchor[],
  zones: ReadonlyMap<RegionId, Zone>,
  focus: RegionId | undefined,
): readonly ChosenLabel[] {
  if (focus !== undefined) {
    return anchors.filter(({ region }) => region === focus).map((one) => ({ ...one, isPair: false, side: undefined }))
  }
  let leftCount = 0
  let rightCount = 0
  const chosen: ChosenLabel[] = []
  const add = (anchor: Anchor, isPair: boolean, side: 'left' | 'right'): void => {
    if (side === 'left') leftCount += 1
    else rightCount += 1
    chosen.push({ ...anchor, isPair, side })
  }
  for (const kind of overviewKinds) {
    const seen = anchors
      .filter(({ region }) => regionOf(region).kind === kind && zones.has(region))
      .sort((a, b) => a.x - b.x)
    const [first, second] = seen
    if (first === undefined) continue
    const statuses = new Set(regions.filter((one) => one.kind === kind).map(({ id }) => zones.get(id)?.status))
    const isPair = regionOf(first.region).side !== 'midline' && statuses.size === 1
    if (second !== undefined && !isPair) {
      add(first, false, 'left')
      add(second, false, 'right')
    } else {
      const side = leftCount <= rightCount ? 'left' : 'right'
      add(side === 'right' ? (second ?? first) : first, isPair, side)
    }
  }
  return chosen
}
