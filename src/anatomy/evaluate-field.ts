import type { Field, Point3 } from './field.ts'
import { type FlatField, flatOf, found, from, measure } from './flat-field.ts'
import { isMassageKind, type RegionId, type RegionKind, regionOf, regions } from './region.ts'
import { type RegionGroup, regionGroups } from './region-fields.ts'

/** Signed distance of a point (metres, rest coordinates) to a field; negative inside. */
export function distance(field: Field, point: Point3): number {
  from[0] = point[0]
  from[1] = point[1]
  from[2] = point[2]
  measure(flatOf(field))
  return found[0] ?? 0
}

/** The region that a point of the skin (rest coordinates) belongs to; undefined where it belongs to none. */
export function regionAt(point: Point3): RegionId | undefined {
  const here = mirrored(point)
  const group = groupAt(here)
  const found = group?.regions.find((region) => distance(region.field, here) < 0)
  return found === undefined ? undefined : idOf(found.kind, point[0] >= 0)
}

/** What a region really covers: its own field within its group, less all that goes before it. */
type Cover = {
  /** How the point is brought to the left half: −1 mirrors it, 0 takes either side, 1 leaves it. */
  readonly side: -1 | 0 | 1
  readonly within: readonly FlatField[]
  readonly without: readonly FlatField[]
}

const covers = new Map<RegionId, Cover>()

function coverOf(id: RegionId): Cover {
  const known = covers.get(id)
  if (known !== undefined) return known
  const { kind, side } = regionOf(id)
  const index = regionGroups.findIndex((group) => group.regions.some((other) => other.kind === kind))
  const group = regionGroups[index]
  if (group === undefined) throw new Error(`no group holds ${id}`)
  const place = group.regions.findIndex((other) => other.kind === kind)
  const cover: Cover = {
    side: side === 'midline' ? 0 : side === 'left' ? 1 : -1,
    within: [group.bound, ...group.regions.slice(place, place + 1).map(({ field }) => field)].map(flatOf),
    without: [
      ...regionGroups.slice(0, index).map(({ bound }) => bound),
      ...group.regions.slice(0, place).map(({ field }) => field),
    ].map(flatOf),
  }
  covers.set(id, cover)
  return cover
}

/**
 * Signed distance in metres of a point to what a region really covers, its own field less all that goes before it;
 * negative inside. A bound near corners, exact at borders.
 */
export function distanceToRegion(id: RegionId, point: Point3): number {
  hold(point)
  measureRegion(id)
  return found[0] ?? 0
}

/** Distance in metres (negative inside) of a point to the nearest of some regions; infinite for none. */
export function distanceToNearest(ids: readonly RegionId[], point: Point3): number {
  hold(point)
  nearest[0] = Number.POSITIVE_INFINITY
  for (let index = 0; index < ids.length; index += 1) {
    const id = ids[index]
    if (id === undefined) continue
    measureRegion(id)
    nearest[0] = Math.min(nearest[0] ?? 0, found[0] ?? 0)
  }
  return nearest[0] ?? 0
}

/** The point that regions are asked about (metres, rest coordinates): its numbers are read out of an array once. */
const here = new Float64Array(3)
/** What is known so far while fields are gone through: kept here, as a number that waits for a call may be boxed. */
const nearest = new Float64Array(1)
const sofar = new Float64Array(1)

function hold(point: Point3): void {
  here[0] = point[0]
  here[1] = point[1]
  here[2] = point[2]
}

function measureRegion(id: RegionId): void {
  const { side, within, without } = coverOf(id)
  from[0] = side === 0 ? Math.abs(here[0] ?? 0) : side * (here[0] ?? 0)
  from[1] = here[1] ?? 0
  from[2] = here[2] ?? 0
  sofar[0] = side === 0 ? Number.NEGATIVE_INFINITY : -(from[0] ?? 0)
  for (let index = 0; index < within.length; index += 1) {
    const field = within[index]
    if (field === undefined) continue
    measure(field)
    sofar[0] = Math.max(sofar[0] ?? 0, found[0] ?? 0)
  }
  for (let index = 0; index < without.length; index += 1) {
    const field = without[index]
    if (field === undefined) continue
    measure(field)
    sofar[0] = Math.max(sofar[0] ?? 0, -(found[0] ?? 0))
  }
  found[0] = sofar[0] ?? 0
}

const never = regions.filter(({ kind }) => !isMassageKind(kind)).map(({ id }) => id)

/** Distance in metres (negative inside) of a point to the nearest region that nobody may massage. */
export function distanceToNever(point: Point3): number {
  return distanceToNearest(never, point)
}

/** The group that a point of the left half (x ≥ 0) belongs to: the first whose bound holds it. */
export function groupAt(point: Point3): RegionGroup | undefined {
  return regionGroups.find((group) => distance(group.bound, point) < 0)
}

/** Regions are defined on the left half; the right half looks itself up as its mirror image. */
function mirrored(point: Point3): Point3 {
  return [Math.abs(point[0]), point[1], point[2]]
}

const idsByKind: ReadonlyMap<string, RegionId> = new Map(
  regions.map((region) => [`${region.side} ${region.kind}`, region.id]),
)

function idOf(kind: RegionKind, left: boolean): RegionId {
  const id = idsByKind.get(`midline ${kind}`) ?? idsByKind.get(`${left ? 'left' : 'right'} ${kind}`)
  if (id === undefined) throw new Error(`no region is of kind ${kind}`)
  return id
}
