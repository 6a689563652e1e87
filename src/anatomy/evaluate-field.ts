import type { Field, Point3 } from './field.ts'
import { isMassageKind, type RegionId, type RegionKind, regionOf, regions } from './region.ts'
import { type RegionGroup, regionGroups } from './region-fields.ts'

/** Signed distance of a point (metres, rest coordinates) to a field; negative inside. */
export function distance(field: Field, point: Point3): number {
  switch (field.kind) {
    case 'half-space':
      return dot(subtract(point, field.point), field.normal)
    case 'sphere':
      return length(subtract(point, field.centre)) - field.radius
    case 'capsule': {
      const t = along(point, field.from, field.to)
      return length(subtract(point, mix(field.from, field.to, t))) - field.radius
    }
    case 'tapered-capsule': {
      const t = along(point, field.from, field.to)
      const radius = field.radiusFrom + (field.radiusTo - field.radiusFrom) * t
      return length(subtract(point, mix(field.from, field.to, t))) - radius
    }
    case 'all-of':
      return -fold(field.fields, field.round, (part) => -distance(part, point))
    case 'any-of':
      return fold(field.fields, field.round, (part) => distance(part, point))
    case 'not':
      return -distance(field.field, point)
  }
}

/** The region that a point of the skin (rest coordinates) belongs to; undefined where it belongs to none. */
export function regionAt(point: Point3): RegionId | undefined {
  const here = mirrored(point)
  const group = groupAt(here)
  const found = group?.regions.find((region) => distance(region.field, here) < 0)
  return found === undefined ? undefined : idOf(found.kind, point[0] >= 0)
}

/**
 * Signed distance in metres of a point to what a region really covers, its own field less all that goes before it;
 * negative inside. A bound near corners, exact at borders.
 */
export function distanceToRegion(id: RegionId, point: Point3): number {
  const region = regionOf(id)
  const side = region.side
  const here: Point3 = side === 'midline' ? mirrored(point) : side === 'left' ? point : [-point[0], point[1], point[2]]
  const index = regionGroups.findIndex((group) => group.regions.some((other) => other.kind === region.kind))
  const group = regionGroups[index]
  if (group === undefined) throw new Error(`no group holds ${id}`)
  let value = Math.max(distance(group.bound, here), side === 'midline' ? Number.NEGATIVE_INFINITY : -here[0])
  for (const earlier of regionGroups.slice(0, index)) value = Math.max(value, -distance(earlier.bound, here))
  for (const other of group.regions) {
    const d = distance(other.field, here)
    if (other.kind === region.kind) return Math.max(value, d)
    value = Math.max(value, -d)
  }
  return value
}

/** Distance in metres (negative inside) of a point to the nearest region that nobody may massage. */
export function distanceToNever(point: Point3): number {
  return Math.min(
    ...regions.filter((region) => !isMassageKind(region.kind)).map((region) => distanceToRegion(region.id, point)),
  )
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

function fold(fields: readonly Field[], round: number, distanceOf: (field: Field) => number): number {
  return fields.reduce((sofar, field) => smoothMin(sofar, distanceOf(field), round), Number.POSITIVE_INFINITY)
}

function smoothMin(a: number, b: number, round: number): number {
  if (round === 0 || a === Number.POSITIVE_INFINITY) return Math.min(a, b)
  const h = Math.max(round - Math.abs(a - b), 0) / round
  return Math.min(a, b) - (h * h * round) / 4
}

function along(point: Point3, from: Point3, to: Point3): number {
  const axis = subtract(to, from)
  return Math.min(1, Math.max(0, dot(subtract(point, from), axis) / dot(axis, axis)))
}

function subtract(a: Point3, b: Point3): Point3 {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
}

function dot(a: Point3, b: Point3): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

function length(a: Point3): number {
  return Math.sqrt(dot(a, a))
}

function mix(a: Point3, b: Point3, t: number): Point3 {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t]
}
