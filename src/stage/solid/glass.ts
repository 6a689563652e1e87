import {
  BufferGeometry,
  type Color,
  type IUniform,
  type Mesh,
  MeshBasicMaterial,
  type MeshLambertMaterial,
  Mesh as PlainMesh,
  SkinnedMesh,
  type Vector4,
} from 'three'
import { vertebraeInPlace } from '#anatomy/spine.ts'
import { glslFloat } from './region-glsl.ts'

export type GlassUniforms = {
  /** How far the skin has turned to glass (0 clay … 1 glass). */
  readonly uGlass: IUniform<number>
  /** Rings of light around the marked discs: middle (rest metres) and radius; radius 0 is none. */
  readonly uRings: IUniform<readonly Vector4[]>
  readonly uRing: IUniform<number>
}

/** Heights between which the middle line of the spine is told to the shader, and at how many places. */
const LINE_LOW_M = 0.84
const LINE_HIGH_M = 1.5
const LINE_PLACES = 12

/** Depth of the middle of the spine at a height, between the bones and straight on beyond them. */
export function spineDepthAt(y: number): number {
  const bones = vertebraeInPlace
  for (let i = 1; i < bones.length; i += 1) {
    const a = bones[i - 1]
    const b = bones[i]
    if (a === undefined || b === undefined || (y < b.centre[1] && i < bones.length - 1)) continue
    const t = Math.min(2.5, Math.max(0, (a.centre[1] - y) / (a.centre[1] - b.centre[1])))
    return a.centre[2] + (b.centre[2] - a.centre[2]) * t
  }
  return 0
}

const line = Array.from({ length: LINE_PLACES }, (_, i) =>
  glslFloat(spineDepthAt(LINE_LOW_M + ((LINE_HIGH_M - LINE_LOW_M) * i) / (LINE_PLACES - 1))),
)

/** As many discs as there are parts of the spine. */
export const RINGS = 3

const fragmentHead = /* glsl */ `
uniform float uGlass;
uniform vec4 uRings[${RINGS}];
uniform float uRing;
// A fine circle of light and a breath of glow, drawn around the line of sight to a disc.
float ringsOfLight(vec3 rest, vec3 eye) {
  vec3 ray = normalize(rest - eye);
  float light = 0.0;
  for (int i = 0; i < ${RINGS}; i += 1) {
    if (uRings[i].w <= 0.0) continue;
    vec3 to = uRings[i].xyz - rest;
    float off = length(to - ray * dot(to, ray));
    float pixel = max(fwidth(off), 1e-5);
    float width = max(0.0007, pixel * 0.8);
    light += 0.85 * clamp(0.5 - (abs(off - uRings[i].w) - width) / pixel, 0.0, 1.0);
    light += 0.22 * exp(-pow(off / (uRings[i].w * 0.8), 2.0));
  }
  return light;
}
const float spineLine[${LINE_PLACES}] = float[](${line.join(', ')});
float spineDepth(float y) {
  float at = clamp((y - ${glslFloat(LINE_LOW_M)}) / ${glslFloat(LINE_HIGH_M - LINE_LOW_M)}, 0.0, 1.0) * ${glslFloat(LINE_PLACES - 1)};
  int i = int(min(at, ${glslFloat(LINE_PLACES - 1.001)}));
  return mix(spineLine[i], spineLine[i + 1], at - float(i));
}
// x: how much of a window onto the spine a place on the skin is, by how near the line of sight through it passes the
// spine; y and z: the same for a limb, and for the body's own far side, behind the spine.
vec3 spineWindow(vec3 rest, vec3 eye) {
  vec3 ray = normalize(rest - eye);
  vec2 flatRay = ray.xz / max(length(ray.xz), 1e-3);
  float y = rest.y;
  float off = 0.0;
  float ahead = 0.0;
  for (int round = 0; round < 2; round += 1) {
    vec2 to = vec2(0.0, spineDepth(y) - 0.012) - rest.xz;
    ahead = dot(to, flatRay);
    y = rest.y + ray.y / max(length(ray.xz), 1e-3) * ahead;
    off = abs(to.x * flatRay.y - to.y * flatRay.x);
  }
  float neck = smoothstep(1.36, 1.42, y);
  float low = smoothstep(0.96, 0.88, y);
  float wide = mix(mix(0.07, 0.082, low), 0.036, neck);
  float across = 1.0 - smoothstep(wide * 0.5, wide * 1.3, off);
  float along = smoothstep(0.8, 0.86, y) * (1.0 - smoothstep(1.48, 1.53, y));
  // Never the face, nor an arm.
  float own = (1.0 - smoothstep(0.15, 0.19, abs(rest.x))) * (1.0 - smoothstep(1.44, 1.475, rest.y) * smoothstep(0.045, 0.07, rest.z));
  float behind = smoothstep(0.0, -0.02, ahead);
  return across * along * vec3(own, behind * (1.0 - own), behind * own);
}
`

const fragmentGlass = /* glsl */ `
vec3 spineView = uGlass * spineWindow(vRest, cameraPosition);
float glassHere = spineView.x;
gl_FragColor.a = 1.0 - smoothstep(0.0, 0.5, spineView.y);
if (glassHere > 0.0) {
  vec3 toEye = normalize(vViewPosition);
  float turnedAway = 1.0 - saturate(dot(normal, toEye));
  float sheen = pow(saturate(dot(normal, normalize(toEye + normalize(vec3(-0.5, 0.75, 0.6))))), 46.0);
  float body = 0.13 + 0.62 * pow(turnedAway, 2.2);
  gl_FragColor.rgb = mix(gl_FragColor.rgb, vec3(1.0, 0.97, 0.92) * (0.6 + 0.4 * turnedAway), smoothstep(0.35, 1.0, glassHere) * (0.45 + 0.4 * turnedAway));
  gl_FragColor.rgb += vec3(1.0, 0.97, 0.93) * sheen * 0.4 * glassHere;
  gl_FragColor.a = mix(1.0, min(1.0, body + sheen * 0.3), glassHere);
  // Where the far side faces the eye it is seen from within: the inside of a hem, which the near side hides.
  gl_FragColor.a *= 1.0 - spineView.z * smoothstep(0.7, 0.4, turnedAway);
  if (uRing > 0.0) {
    float ring = min(1.0, ringsOfLight(vRest, cameraPosition) * uRing) * glassHere;
    gl_FragColor = mix(gl_FragColor, vec4(1.0, 0.96, 0.84, 1.0), ring);
  }
}
`

/** The same clay, able to turn to glass in a window around the spine. It shares the clay's own colour and uniforms. */
export function glassOf(clay: MeshLambertMaterial, uniforms: GlassUniforms): MeshLambertMaterial {
  const glass = clay.clone()
  glass.color = clay.color
  glass.transparent = true
  glass.onBeforeCompile = (shader, renderer) => {
    clay.onBeforeCompile(shader, renderer)
    Object.assign(shader.uniforms, uniforms)
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', `#include <common>\n${fragmentHead}`)
      .replace('#include <opaque_fragment>', `#include <opaque_fragment>\n${fragmentGlass}`)
  }
  glass.customProgramCacheKey = () => `${clay.customProgramCacheKey()}-glass`
  return glass
}

/** The part of the body that can turn to glass. */
const BACKING_LOW_M = 0.78
const BACKING_HIGH_M = 1.55
const BACKING_WIDE_M = 0.195
/** No look goes through the face. */
const FACE_LOW_M = 1.48
const FACE_FRONT_M = 0.075

/**
 * What is seen through the glass where no bone is: a calm dark. It is the body's own outline filled with one tone before
 * the spine is drawn, so that it fits every view, and one never looks through the body and out of it again.
 */
export function backingOf(body: Mesh, skin: Color): { mesh: Mesh; dispose: () => void } {
  const { geometry } = body
  const part = new BufferGeometry()
  for (const [name, attribute] of Object.entries(geometry.attributes)) {
    if (name !== 'cavity' && name !== 'normal') part.setAttribute(name, attribute)
  }
  const position = geometry.getAttribute('position')
  const whole = geometry.index
  const isNear = (vertex: number): boolean => {
    const y = position.getY(vertex)
    const isFace = y > FACE_LOW_M && position.getZ(vertex) > FACE_FRONT_M
    return Math.abs(position.getX(vertex)) < BACKING_WIDE_M && y > BACKING_LOW_M && y < BACKING_HIGH_M && !isFace
  }
  const index: number[] = []
  for (let i = 0; whole !== null && i + 2 < whole.count; i += 3) {
    const corners = [whole.getX(i), whole.getX(i + 1), whole.getX(i + 2)]
    if (corners.every(isNear)) index.push(...corners)
  }
  part.setIndex(index)
  const material = new MeshBasicMaterial({ depthWrite: false })
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, { uSkin: { value: skin } })
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', '#include <common>\nuniform vec3 uSkin;')
      .replace('#include <color_fragment>', 'diffuseColor.rgb = uSkin * vec3(0.225, 0.205, 0.2);')
  }
  material.customProgramCacheKey = () => 'glass-backing'
  let mesh: Mesh
  if (body instanceof SkinnedMesh) {
    const skinned = new SkinnedMesh(part, material)
    skinned.bind(body.skeleton, body.bindMatrix)
    mesh = skinned
  } else {
    mesh = new PlainMesh(part, material)
  }
  mesh.frustumCulled = false
  // Before everything: whatever is there is drawn over it.
  mesh.renderOrder = -3
  mesh.position.copy(body.position)
  mesh.quaternion.copy(body.quaternion)
  mesh.scale.copy(body.scale)
  return {
    mesh,
    dispose: () => {
      part.dispose()
      material.dispose()
    },
  }
}
