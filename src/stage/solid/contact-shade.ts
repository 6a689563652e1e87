import { BULK_STRIDE, type Bulk, restBulk } from '#anatomy/bulk.ts'

/** Thick lines of the coarse body that throw a soft shade on what carries it. */
export const SHADE_PARTS = restBulk.length / BULK_STRIDE

/** Two corners of four numbers a part, as the shader reads them: from x, y, z, radius, to x, y, z, nothing. */
export function createShadeParts(): Float32Array {
  return writeShadeParts(restBulk, new Float32Array(SHADE_PARTS * 8))
}

/** Writes the coarse body for the shader. Allocates nothing. */
export function writeShadeParts(bulk: Bulk, into: Float32Array): Float32Array {
  for (let part = 0; part < SHADE_PARTS; part += 1) {
    const from = part * BULK_STRIDE
    const to = part * 8
    into[to] = bulk[from] ?? 0
    into[to + 1] = bulk[from + 1] ?? 0
    into[to + 2] = bulk[from + 2] ?? 0
    into[to + 3] = bulk[from + 6] ?? 0
    into[to + 4] = bulk[from + 3] ?? 0
    into[to + 5] = bulk[from + 4] ?? 0
    into[to + 6] = bulk[from + 5] ?? 0
  }
  return into
}

/**
 * How much light of the sky the body takes from a place that looks along `n`: the share of the half sphere that a ball
 * of each part's radius covers, where the part is nearest.
 */
export const contactGlsl = /* glsl */ `
uniform vec4 uShadeParts[${SHADE_PARTS * 2}];
float lightLeft(vec3 at, vec3 n) {
  float left = 1.0;
  for (int i = 0; i < ${SHADE_PARTS}; i += 1) {
    vec4 from = uShadeParts[i * 2];
    vec3 along = uShadeParts[i * 2 + 1].xyz - from.xyz;
    float t = clamp(dot(at - from.xyz, along) / dot(along, along), 0.0, 1.0);
    vec3 to = from.xyz + along * t - at;
    float far = max(length(to), from.w);
    left *= 1.0 - 0.85 * clamp(dot(n, to) / far, 0.0, 1.0) * from.w * from.w / (far * far);
  }
  return left;
}
`
