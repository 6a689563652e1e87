import type { Field, Point3 } from './field.ts'
import { isMassageKind, type RegionId, type RegionKind, regionOf, regions } from './region.ts'
import { type RegionGroup, regionGroups } from './region-fields.ts'

/**
 * The point that is measured from, and what came of it. A number that is handed to a function or returned by one is
 * garbage of its own, and a finger that traces asks for some hundred distances an event: so they go through here.
 */
const from = new Float64Array(3)
const found = new Float64Array(1)

/** Signed distance of a point (metres, rest coordinates) to a field; negative inside. */
export function distance(field: Field, point: Point3): number {
  from[0] = point[0]
  from[1] = point[1]
  from[2] = point[2]
  measure(field)
  return found[0] ?? 0
}

/** Writes the distance of `from` to a field into `found`. Allocates nothing. */
function measure(field: Field): void {
  const x = from[0] ?? 0
  const y = from[1] ?? 0
  const z = from[2] ?? 0
  switch (field.kind) {
    case 'half-space': {
      const { point, normal } = field
      found[0] = (x - point[0]) * normal[0] + (y - point[1]) * normal[1] + (z - point[2]) * normal[2]
      return
    }
    case 'sphere': {
      const { centre, radius } = field
      const dx = x - centre[0]
      const dy = y - centre[1]
      const dz = z - centre[2]
      found[0] = Math.sqrt(dx * dx + dy * dy + dz * dz) - radius
      return
    }
    case 'capsule':
    case 'tapered-capsule': {
      const { from: start, to: end } = field
      const ax = end[0] - start[0]
      const ay = end[1] - start[1]
      const az = end[2] - start[2]
      const across = (x - start[0]) * ax + (y - start[1]) * ay + (z - start[2]) * az
      const t = Math.min(1, Math.max(0, across / (ax * ax + ay * ay + az * az)))
      const dx = x - (start[0] + ax * t)
      const dy = y - (start[1] + ay * t)
      const dz = z - (start[2] + az * t)
      const radius =
        field.kind === 'capsule' ? field.radius : field.radiusFrom + (field.radiusTo - field.radiusFrom) * t
      found[0] = Math.sqrt(dx * dx + dy * dy + dz * dz) - radius
      return
    }
    case 'all-of':
    case 'any-of': {
      const { fields, round } = field
      const sign = field.kind === 'all-of' ? -1 : 1
      let sofar = Number.POSITIVE_INFINITY
      for (let index = 0; index < fields.length; index += 1) {
        const part = fields[index]
        if (part === undefined) continue
        measure(part)
        const next = sign * (found[0] ?? 0)
        if (round === 0 || sofar === Number.POSITIVE_INFINITY) {
          sofar = Math.min(sofar, next)
        } else {
          const h = Math.max(round - Math.abs(sofar - next), 0) / round
          sofar = Math.min(sofar, next) - (h * h * round) / 4
        }
      }
      found[0] = sign * sofar
      return
    }
    case 'not':
      measure(field.field)
      found[0] = -(found[0] ?? 0)
  }
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
  readonly within: readonly Field[]
  readonly without: readonly Field[]
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
    within: [group.bound, ...group.regions.slice(place, place + 1).map(({ field }) => field)],
    without: [
      ...regionGroups.slice(0, index).map(({ bound }) => bound),
      ...group.regions.slice(0, place).map(({ field }) => field),
    ],
  }
  covers.set(id, cover)
  return cover
}

/**
 * Signed distance in metres of a point to what a region really covers, its own field less all that goes before it;
 * negative inside. A bound near corners, exact at borders.
 */
export function distanceToRegion(id: RegionId, point: Point3): number {
  measureRegion(id, point)
  return found[0] ?? 0
}

/** Distance in metres (negative inside) of a point to the nearest of some regions; infinite for none. */
export function distanceToNearest(ids: readonly RegionId[], point: Point3): number {
  let nearest = Number.POSITIVE_INFINITY
  for (let index = 0; index < ids.length; index += 1) {
    const id = ids[index]
    if (id === undefined) continue
    measureRegion(id, point)
    nearest = Math.min(nearest, found[0] ?? 0)
  }
  return nearest
}

function measureRegion(id: RegionId, point: Point3): void {
  const { side, within, without } = coverOf(id)
  const x = side === 0 ? Math.abs(point[0]) : side * point[0]
  from[0] = x
  from[1] = point[1]
  from[2] = point[2]
  let value = side === 0 ? Number.NEGATIVE_INFINITY : -x
  for (let index = 0; index < within.length; index += 1) {
    const field = within[index]
    if (field === undefined) continue
    measure(field)
    value = Math.max(value, found[0] ?? 0)
  }
  for (let index = 0; index < without.length; index += 1) {
    const field = without[index]
    if (field === undefined) continue
    measure(field)
    value = Math.max(value, -(found[0] ?? 0))
  }
  found[0] = value
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
