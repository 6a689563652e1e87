import { BufferAttribute, BufferGeometry, Color, DoubleSide, Mesh, ShaderMaterial, Vector2 } from 'three'
import type { Point3 } from '#anatomy/field.ts'

/** A curve on the skin: points and outward normals in rest metres, in order. */
export type SkinPath = { readonly points: readonly Point3[]; readonly normals: readonly Point3[] }

export const RIBBON_HALF_WIDTH_M = 0.0055
/** Off the skin, so that the ribbon's straight pieces do not sink into its curves. */
const LIFT_M = 0.0018
/** Distance of the direction marks from one another. */
const MARK_SPACING_M = 0.021

export type Ribbon = {
  readonly mesh: Mesh
  /** Shows a path, or nothing. */
  readonly show: (path: SkinPath | undefined) => void
  /** Lays the shown path along the posed skin: flat x, y, z of its edges on the skin, and normals. Allocates nothing. */
  readonly lay: (left: Float32Array, right: Float32Array, normals: Float32Array) => void
  /** How visible it is (0…1). */
  readonly fade: { value: number }
  /** Its x is the share of the length at which the guide is (0…1). A vector, as a bare number would be a new one each frame. */
  readonly along: Vector2
  readonly color: { value: Color }
  readonly dispose: () => void
}

/** Lengths from the start to each point, in metres. */
export function lengthsAlong(points: readonly Point3[]): Float32Array {
  const lengths = new Float32Array(points.length)
  for (let i = 1; i < points.length; i += 1) {
    const a = points[i - 1]
    const b = points[i]
    if (a === undefined || b === undefined) continue
    lengths[i] = (lengths[i - 1] ?? 0) + Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2])
  }
  return lengths
}

/** Writes the point where a guide is, `along` being a share (0…1) of the path's length, into `into`; allocates nothing. */
export function pointAlong(
  points: readonly Point3[],
  lengths: Float32Array,
  guide: { readonly along: number },
  into: Float32Array,
): void {
  const total = lengths[lengths.length - 1] ?? 0
  const wanted = Math.min(1, Math.max(0, guide.along)) * total
  let i = 1
  while (i < points.length - 1 && (lengths[i] ?? 0) < wanted) i += 1
  const a = points[i - 1]
  const b = points[i] ?? a
  if (a === undefined || b === undefined) return
  const start = lengths[i - 1] ?? 0
  const span = (lengths[i] ?? start) - start
  const k = span > 0 ? (wanted - start) / span : 0
  into[0] = a[0] + (b[0] - a[0]) * k
  into[1] = a[1] + (b[1] - a[1]) * k
  into[2] = a[2] + (b[2] - a[2]) * k
}

export function createRibbon(): Ribbon {
  const fade = { value: 0 }
  const along = new Vector2(0, 0)
  const length = { value: 1 }
  const color = { value: new Color('#fffaf0') }
  const material = new ShaderMaterial({
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
    uniforms: {
      uFade: fade,
      uAlong: { value: along },
      uLength: length,
      uColor: color,
      uSpacing: { value: MARK_SPACING_M },
    },
    vertexShader: /* glsl */ `
attribute vec2 ribbon;
varying vec2 vRibbon;
void main() {
  vRibbon = ribbon;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}`,
    fragmentShader: /* glsl */ `
uniform float uFade;
uniform vec2 uAlong;
uniform float uLength;
uniform float uSpacing;
uniform vec3 uColor;
varying vec2 vRibbon;
void main() {
  float side = abs(vRibbon.y);
  float edge = 1.0 - smoothstep(0.55, 1.0, side);
  float ends = smoothstep(0.0, 0.012, vRibbon.x) * (1.0 - smoothstep(uLength - 0.004, uLength, vRibbon.x));
  float near = exp(-pow((vRibbon.x - uAlong.x * uLength) / 0.028, 2.0));
  // Chevrons that point the way; their arms lean back as they leave the middle.
  float mark = fract((vRibbon.x + side * 0.0042) / uSpacing);
  float w = max(fwidth(vRibbon.x) / uSpacing, 0.015);
  float chevron = smoothstep(0.44 - w, 0.44 + w, mark) * (1.0 - smoothstep(0.54 - w, 0.54 + w, mark)) * (1.0 - smoothstep(0.62, 0.78, side));
  float grow = mix(0.55, 1.0, vRibbon.x / max(uLength, 1e-4));
  float a = (0.3 * edge + 0.62 * chevron + 0.3 * near * edge) * ends * grow * uFade;
  gl_FragColor = vec4(uColor, a);
  #include <colorspace_fragment>
}`,
  })
  let geometry = new BufferGeometry()
  const mesh = new Mesh(geometry, material)
  mesh.frustumCulled = false
  mesh.renderOrder = 2
  mesh.visible = false
  return {
    mesh,
    fade,
    along,
    color,
    show: (path) => {
      geometry.dispose()
      if (path === undefined || path.points.length < 2) {
        mesh.visible = false
        geometry = new BufferGeometry()
      } else {
        const lengths = lengthsAlong(path.points)
        length.value = lengths[lengths.length - 1] ?? 1
        geometry = ribbonGeometry(path, lengths)
        mesh.visible = true
      }
      mesh.geometry = geometry
    },
    lay: (left, right, normals) => {
      const positions = geometry.getAttribute('position')
      if (!(positions instanceof BufferAttribute)) return
      layRibbon(positions.array, positions.count / 2, left, right, normals)
      positions.needsUpdate = true
    },
    dispose: () => {
      geometry.dispose()
      material.dispose()
    },
  }
}

/** Writes both edges of a ribbon of `count` points, a little off the skin. */
function layRibbon(
  into: BufferAttribute['array'],
  count: number,
  left: Float32Array,
  right: Float32Array,
  normals: Float32Array,
): void {
  for (let p = 0; p < count * 3; p += 3) {
    for (let axis = 0; axis < 3; axis += 1) {
      const lift = (normals[p + axis] ?? 0) * LIFT_M
      into[p * 2 + axis] = (left[p + axis] ?? 0) + lift
      into[p * 2 + 3 + axis] = (right[p + axis] ?? 0) + lift
    }
  }
}

function ribbonGeometry({ points }: SkinPath, lengths: Float32Array): BufferGeometry {
  const count = points.length
  const positions = new Float32Array(count * 6)
  const ribbon = new Float32Array(count * 4)
  const index: number[] = []
  for (let i = 0; i < count; i += 1) {
    for (let k = 0; k < 2; k += 1) {
      ribbon[(i * 2 + k) * 2] = lengths[i] ?? 0
      ribbon[(i * 2 + k) * 2 + 1] = k === 0 ? -1 : 1
    }
    if (i > 0) {
      const a = (i - 1) * 2
      index.push(a, a + 1, a + 2, a + 1, a + 3, a + 2)
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setAttribute('ribbon', new BufferAttribute(ribbon, 2))
  geometry.setIndex(index)
  return geometry
}
