import type { Field, Point3 } from '#anatomy/field.ts'
import type { Region } from '#anatomy/region.ts'
import type { RegionGroup } from '#anatomy/region-fields.ts'

/**
 * Around a group's bound by this much its regions are looked at too: wide enough for the antialiased outer half of a
 * border and for the halo of the focus.
 */
export const GROUP_MARGIN_M = 0.012

/** A number as a GLSL float literal that reads back to the same single-precision value. */
export function glslFloat(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`a field holds ${value}`)
  const single = Math.fround(value)
  const text = [6, 7, 8, 9].map((digits) => single.toPrecision(digits)).find((t) => Math.fround(Number(t)) === single)
  const shortest = String(Number(text ?? single.toPrecision(9)))
  return /[.e]/.test(shortest) ? shortest : `${shortest}.0`
}

const vec3 = (p: Point3): string => `vec3(${p.map(glslFloat).join(', ')})`

/** Writes the statements that compute fields into temporaries, in the very order of `distance` in evaluate-field.ts. */
class FieldWriter {
  readonly lines: string[] = []
  private count = 0

  /** Appends what `field` needs at the point `p` and returns the expression of its distance. */
  write(field: Field): string {
    switch (field.kind) {
      case 'half-space':
        return `dot(p - ${vec3(field.point)}, ${vec3(field.normal)})`
      case 'sphere':
        return `(length(p - ${vec3(field.centre)}) - ${glslFloat(field.radius)})`
      case 'capsule':
        return `capsule(p, ${vec3(field.from)}, ${vec3(field.to)}, ${glslFloat(field.radius)}, ${glslFloat(field.radius)})`
      case 'tapered-capsule':
        return `capsule(p, ${vec3(field.from)}, ${vec3(field.to)}, ${glslFloat(field.radiusFrom)}, ${glslFloat(field.radiusTo)})`
      case 'not':
        return `(-${this.write(field.field)})`
      case 'all-of':
        return `(-${this.fold(field.fields, field.round, '-')})`
      case 'any-of':
        return this.fold(field.fields, field.round, '')
    }
  }

  private fold(fields: readonly Field[], round: number, sign: '' | '-'): string {
    const [first, ...others] = fields
    if (first === undefined) throw new Error('a field has no parts')
    let name = this.keep(`${sign}${this.write(first)}`)
    for (const other of others) {
      const part = `${sign}${this.write(other)}`
      name = this.keep(round === 0 ? `min(${name}, ${part})` : `smoothMin(${name}, ${part}, ${glslFloat(round)})`)
    }
    return name
  }

  private keep(expression: string): string {
    const name = `f${this.count}`
    this.count += 1
    this.lines.push(`float ${name} = ${expression.replace(/^--/, '')};`)
    return name
  }
}

const LIBRARY = /* glsl */ `
float capsule(vec3 p, vec3 a, vec3 b, float ra, float rb) {
  vec3 ba = b - a;
  float t = clamp(dot(p - a, ba) / dot(ba, ba), 0.0, 1.0);
  return length(p - mix(a, b, t)) - mix(ra, rb, t);
}
float smoothMin(float a, float b, float r) {
  float h = max(r - abs(a - b), 0.0) / r;
  return min(a, b) - h * h * r * 0.25;
}
// What lies at a place of the skin: up to two regions with their share of the pixel (more than two meet in single
// points only), each with its signed distance to the border of what it really covers, and that of the focus.
struct Patch {
  float indexA; float shareA; float distanceA;
  float indexB; float shareB;
  float focusDistance;
};
void claim(inout Patch found, float index, float share, float d) {
  if (share <= 0.0) return;
  if (found.shareA <= 0.0 || found.indexA == index) {
    found.indexA = index;
    found.distanceA = found.shareA <= 0.0 ? d : min(found.distanceA, d);
    found.shareA += share;
  } else {
    found.indexB = index;
    found.shareB += share;
  }
}
float insideShare(float d, float pixel) { return clamp(0.5 - d / pixel, 0.0, 1.0); }
`

/**
 * GLSL source of `Patch patchAt(vec3 rest, float pixel, float focusIndex)`: the regions at a rest position, by the order of
 * `groups` (the first group that holds it, in it the first region), seen through a pixel `pixel` metres wide. Indices are
 * places in `regions`. Left is x ≥ 0, right is mirrored onto it. A pixel of almost no width gives the bare answer, the
 * same as `regionAt`.
 */
export function regionGlsl(groups: readonly RegionGroup[], regions: readonly Region[]): string {
  const indexOf = (kind: string, side: string): number =>
    regions.findIndex((region) => region.kind === kind && region.side === side)
  const lines: string[] = []
  for (const group of groups) {
    const writer = new FieldWriter()
    const bound = writer.write(group.bound)
    lines.push('  if (open > 0.0) {', ...writer.lines.map((line) => `    ${line}`))
    lines.push(`    float bound = ${bound};`)
    lines.push(`    if (bound < ${glslFloat(GROUP_MARGIN_M)}) {`)
    lines.push('      float rest0 = insideShare(bound, pixel) * open;')
    lines.push('      open -= rest0;')
    lines.push('      float over = max(bound, before);')
    for (const { kind, field } of group.regions) {
      const left = indexOf(kind, 'left')
      const right = indexOf(kind, 'right')
      const midline = indexOf(kind, 'midline')
      const index = midline >= 0 ? glslFloat(midline) : `(isRight ? ${glslFloat(right)} : ${glslFloat(left)})`
      const part = new FieldWriter()
      const value = part.write(field)
      lines.push(`      index = ${index}; // ${kind}`)
      lines.push('      if (rest0 > 0.0 || index == focusIndex) {', ...part.lines.map((line) => `        ${line}`))
      lines.push(`        float d = ${value};`)
      lines.push('        float covers = max(over, d);')
      lines.push('        if (index == focusIndex) found.focusDistance = min(found.focusDistance, covers);')
      lines.push('        float share = insideShare(d, pixel) * rest0;')
      lines.push('        claim(found, index, share, covers);')
      lines.push('        rest0 -= share;')
      lines.push('        over = max(over, -d);')
      lines.push('      }')
    }
    lines.push('    }', '    before = max(before, -bound);', '  }')
  }
  return `${LIBRARY}
Patch patchAt(vec3 rest, float pixel, float focusIndex) {
  Patch found = Patch(-1.0, 0.0, 1e3, -1.0, 0.0, 1e3);
  bool isRight = rest.x < 0.0;
  vec3 p = vec3(abs(rest.x), rest.yz);
  float open = 1.0;
  float before = -1e3;
  float index;
${lines.join('\n')}
  return found;
}
float regionIndexAt(vec3 rest) {
  Patch found = patchAt(rest, 1e-9, -1.0);
  return found.shareA > 0.5 ? found.indexA : (found.shareB > 0.5 ? found.indexB : -1.0);
}
`
}
