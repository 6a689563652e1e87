import type { Field, Point3 } from './field.ts'

/**
 * A field as it is evaluated: every kind has the same shape, and its numbers lie in one typed array. Read from the
 * definitions themselves, whose kinds differ in shape, every number would be a small object of its own for the engine,
 * and a finger that traces asks for some hundred distances an event.
 */
export type FlatField = {
  readonly kind: Field['kind']
  /**
   * Metres. half-space: point, normal; sphere: centre, radius; both capsules: from, to − from, |to − from|², radius at
   * from, radius at to less radius at from; all-of and any-of: round.
   */
  readonly numbers: Float64Array
  readonly parts: readonly FlatField[]
}

/** Where the point is written that is measured from (metres, rest coordinates). */
export const from = new Float64Array(3)
/** Where `measure` writes what came of it: metres, negative inside. */
export const found = new Float64Array(1)

const flattened = new WeakMap<Field, FlatField>()

/** The field as it is evaluated; made once for each definition. */
export function flatOf(field: Field): FlatField {
  const known = flattened.get(field)
  if (known !== undefined) return known
  const flat: FlatField = {
    kind: field.kind,
    numbers: Float64Array.from(numbersOf(field)),
    parts: partsOf(field).map(flatOf),
  }
  flattened.set(field, flat)
  return flat
}

function partsOf(field: Field): readonly Field[] {
  switch (field.kind) {
    case 'all-of':
    case 'any-of':
      return field.fields
    case 'not':
      return [field.field]
    default:
      return []
  }
}

function numbersOf(field: Field): readonly number[] {
  switch (field.kind) {
    case 'half-space':
      return [...field.point, ...field.normal]
    case 'sphere':
      return [...field.centre, field.radius]
    case 'capsule':
      return [...wayOf(field.from, field.to), field.radius, 0]
    case 'tapered-capsule':
      return [...wayOf(field.from, field.to), field.radiusFrom, field.radiusTo - field.radiusFrom]
    case 'all-of':
    case 'any-of':
      return [field.round]
    case 'not':
      return []
  }
}

function wayOf(start: Point3, end: Point3): readonly number[] {
  const ax = end[0] - start[0]
  const ay = end[1] - start[1]
  const az = end[2] - start[2]
  return [...start, ax, ay, az, ax * ax + ay * ay + az * az]
}

/** Writes the distance of `from` to a field into `found`. Allocates nothing. */
export function measure({ kind, numbers, parts }: FlatField): void {
  switch (kind) {
    case 'half-space':
      found[0] =
        ((from[0] ?? 0) - (numbers[0] ?? 0)) * (numbers[3] ?? 0) +
        ((from[1] ?? 0) - (numbers[1] ?? 0)) * (numbers[4] ?? 0) +
        ((from[2] ?? 0) - (numbers[2] ?? 0)) * (numbers[5] ?? 0)
      return
    case 'sphere': {
      const dx = (from[0] ?? 0) - (numbers[0] ?? 0)
      const dy = (from[1] ?? 0) - (numbers[1] ?? 0)
      const dz = (from[2] ?? 0) - (numbers[2] ?? 0)
      found[0] = Math.sqrt(dx * dx + dy * dy + dz * dz) - (numbers[3] ?? 0)
      return
    }
    case 'capsule':
    case 'tapered-capsule': {
      const px = (from[0] ?? 0) - (numbers[0] ?? 0)
      const py = (from[1] ?? 0) - (numbers[1] ?? 0)
      const pz = (from[2] ?? 0) - (numbers[2] ?? 0)
      const ax = numbers[3] ?? 0
      const ay = numbers[4] ?? 0
      const az = numbers[5] ?? 0
      const t = Math.min(1, Math.max(0, (px * ax + py * ay + pz * az) / (numbers[6] ?? 0)))
      const dx = px - ax * t
      const dy = py - ay * t
      const dz = pz - az * t
      found[0] = Math.sqrt(dx * dx + dy * dy + dz * dz) - ((numbers[7] ?? 0) + (numbers[8] ?? 0) * t)
      return
    }
    case 'all-of':
    case 'any-of': {
      const round = numbers[0] ?? 0
      const sign = kind === 'all-of' ? -1 : 1
      let sofar = Number.POSITIVE_INFINITY
      for (let index = 0; index < parts.length; index += 1) {
        const part = parts[index]
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
    case 'not': {
      const part = parts[0]
      if (part === undefined) return
      measure(part)
      found[0] = -(found[0] ?? 0)
    }
  }
}
