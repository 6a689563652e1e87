import {
  Color,
  Matrix4,
  MeshLambertMaterial,
  ShaderChunk,
  Vector2,
  Vector3,
  Vector4,
  type WebGLProgramParametersWithUniforms,
} from 'three'
import type { Point3 } from '#anatomy/field.ts'
import { joints } from '#anatomy/landmarks.ts'
import { regions } from '#anatomy/region.ts'
import { regionGroups } from '#anatomy/region-fields.ts'
import { PAINT_SHARE, VEIL_SHARE } from '../paint.ts'
import { glslFloat, regionGlsl } from './region-glsl.ts'

/** Uniforms that every part of the body shares. Changing them never compiles a shader anew. */
export type BodyUniforms = {
  /** From the stored vertex to the rest body in metres. */
  readonly uRestFromLocal: { value: Matrix4 }
  /** Per region: how safe, cautious and forbidden it is painted, and how far it is lifted as the focus or marked (each 0…1). */
  readonly uZones: { value: Vector4[] }
  /** How far everything but the focus steps back (0…1). */
  readonly uRecede: { value: number }
  /** Region index that glows (−1 none) and how much (0…1). */
  readonly uFocus: { value: Vector2 }
  /** Where the guide's light rests (rest metres) and how bright it is (0…1). */
  readonly uGuide: { value: Vector4 }
  readonly uGuideRadius: { value: number }
  /** How much the skin dims where it is pressed (0…1), and whether a hand is there, which takes the place of the light (0…1). */
  readonly uPress: { value: Vector2 }
  readonly uSafe: { value: Color }
  readonly uCaution: { value: Color }
  /** The dots of caution and the lines of forbidden. */
  readonly uDot: { value: Color }
  readonly uForbidden: { value: Color }
  readonly uLine: { value: Color }
  readonly uGlow: { value: Color }
  readonly uRim: { value: Vector3 }
}

export function createBodyUniforms(regionCount: number): BodyUniforms {
  return {
    uRestFromLocal: { value: new Matrix4() },
    uZones: { value: Array.from({ length: regionCount }, () => new Vector4(0, 0, 0, 0)) },
    uRecede: { value: 0 },
    uFocus: { value: new Vector2(-1, 0) },
    uGuide: { value: new Vector4(0, 0, 0, 0) },
    uGuideRadius: { value: 0.03 },
    uPress: { value: new Vector2(0, 0) },
    uSafe: { value: new Color('#6c977c') },
    uCaution: { value: new Color('#d7a648') },
    uDot: { value: new Color('#9c7028') },
    uForbidden: { value: new Color('#b4503e') },
    uLine: { value: new Color('#a54333') },
    uGlow: { value: new Color('#fff3d6') },
    uRim: { value: new Vector3(1, 0.94, 0.86) },
  }
}

const vec3Of = (p: Point3): string => `vec3(${p.map(glslFloat).join(', ')})`

/** The neck is too thin for the trunk's dots. */
const neckIndices = regions.flatMap(({ kind }, index) => (kind === 'neck-back' ? [glslFloat(index)] : []))

const vertexHead = /* glsl */ `
uniform mat4 uRestFromLocal;
attribute float cavity;
varying vec3 vRest;
varying vec3 vRestNormal;
varying float vCavity;
`

const vertexBody = /* glsl */ `
vRest = (uRestFromLocal * vec4(position, 1.0)).xyz;
vRestNormal = mat3(uRestFromLocal) * normal;
vCavity = cavity;
`

const fragmentHead = (regionCount: number): string => /* glsl */ `
varying vec3 vRest;
varying vec3 vRestNormal;
varying float vCavity;
uniform vec4 uZones[${regionCount}];
uniform float uRecede;
uniform vec2 uFocus;
uniform vec4 uGuide;
uniform float uGuideRadius;
uniform vec2 uPress;
uniform vec3 uSafe;
uniform vec3 uCaution;
uniform vec3 uDot;
uniform vec3 uForbidden;
uniform vec3 uLine;
uniform vec3 uGlow;
uniform vec3 uRim;

vec4 zoneOf(float index) {
  return index < 0.0 ? vec4(0.0) : uZones[int(index + 0.5)];
}

// Fine diagonal lines, fixed to the rest body. Where the skin lies along the planes of the lines they would widen
// without end: there they fade into an even tone.
float hatch(vec3 rest, vec3 n, float pixel) {
  const vec3 across = vec3(0.64, 0.64, 0.425);
  const float spacing = 0.0078;
  float along = length(across - dot(across, n) * n);
  float u = dot(rest, across) / spacing;
  float w = max(pixel * along / spacing, 1e-4);
  float line = abs(fract(u) - 0.5) * 2.0;
  float share = smoothstep(0.6 - w, 0.6 + w, line);
  float calm = smoothstep(0.25, 0.55, along) * (1.0 - smoothstep(0.45, 1.1, w));
  return mix(0.4, share, calm);
}

// Round dots on a cone around an axis: columns by angle, rows by height less radius, both measured on the skin itself,
// so that a dot is round on the side of a calf and on the top of a shoulder alike and no seam runs anywhere.
float dotsAround(vec3 rest, vec3 n, float pixel, vec3 foot, vec3 axis, float columns, float row) {
  vec3 v = rest - foot;
  float h = dot(v, axis);
  vec3 out3 = v - axis * h;
  float r = max(length(out3), 1e-3);
  out3 /= r;
  vec3 side = normalize(abs(axis.z) > 0.8 ? cross(axis, vec3(1.0, 0.0, 0.0)) : cross(axis, vec3(0.0, 0.0, 1.0)));
  vec3 fore = cross(side, axis);
  float angle = atan(dot(out3, side), dot(out3, fore)) / 6.2831853;
  vec3 around = cross(axis, out3);
  float aroundLength = length(around - dot(around, n) * n);
  vec3 up = axis - out3;
  float upLength = max(length(up - dot(up, n) * n), 0.2);
  float rowAt = (h - r) / row;
  float rowIndex = floor(rowAt);
  float column = angle * columns + 0.5 * mod(rowIndex, 2.0);
  float dx = (fract(column) - 0.5) / columns * 6.2831853 * r / max(aroundLength, 0.2);
  float dy = (fract(rowAt) - 0.5) * row / upLength;
  float radius = 0.0034;
  float share = clamp(0.5 - (length(vec2(dx, dy)) - radius) / pixel, 0.0, 1.0);
  return mix(share, 0.22, smoothstep(0.0025, 0.006, pixel));
}

float dots(vec3 rest, vec3 n, float pixel, float index) {
  vec3 m = vec3(abs(rest.x), rest.yz);
  vec3 mn = vec3(rest.x < 0.0 ? -n.x : n.x, n.yz);
  const vec3 shoulder = ${vec3Of(joints['left-upper-arm-1'])};
  const vec3 elbow = ${vec3Of(joints['left-forearm-1'])};
  const vec3 wrist = ${vec3Of(joints['left-hand'])};
  const vec3 hip = ${vec3Of(joints['left-thigh-1'])};
  const vec3 ankle = ${vec3Of(joints['left-foot'])};
  if (m.y < 0.76 && m.x < 0.3) return dotsAround(m, mn, pixel, ankle, normalize(hip - ankle), 20.0, 0.0165);
  if (m.x > 0.2) {
    bool isUpper = dot(m - elbow, normalize(wrist - shoulder)) < 0.0;
    vec3 axis = isUpper ? normalize(shoulder - elbow) : normalize(elbow - wrist);
    return dotsAround(m, mn, pixel, isUpper ? elbow : wrist, axis, 16.0, 0.0165);
  }
  if (index == ${neckIndices[0]} || index == ${neckIndices[1]}) return dotsAround(m, mn, pixel, vec3(0.0, 1.38, 0.01), vec3(0.0, 1.0, 0.0), 24.0, 0.0165);
  return dotsAround(m, mn, pixel, vec3(0.0, 0.9, 0.0), vec3(0.0, 1.0, 0.0), 52.0, 0.0185);
}

// Lays one region's paint over the bare skin; d is the signed distance to its border.
vec3 paint(vec3 ground, float index, vec4 zone, vec3 n, float pixel, float d) {
  float total = zone.x + zone.y + zone.z;
  if (total <= 0.0) return ground;
  vec3 tone = uSafe * zone.x;
  if (zone.y > 0.0) tone += mix(uCaution, uDot, dots(vRest, n, pixel, index)) * zone.y;
  if (zone.z > 0.0) tone += mix(mix(ground, uForbidden, ${glslFloat(VEIL_SHARE)}), uLine, hatch(vRest, n, pixel)) * zone.z;
  tone /= total;
  // A region is a touch deeper along its border: two safe neighbours stay two.
  tone *= 1.0 - 0.16 * smoothstep(-0.0032, -0.0004, d);
  vec3 away = mix(ground, tone, 0.3 - 0.18 * zone.x / total);
  vec3 shown = mix(tone, away, uRecede * (1.0 - zone.w));
  return mix(ground, shown, min(total, 1.0) * ${glslFloat(PAINT_SHARE)});
}
`

const fragmentPaint = /* glsl */ `
vec3 restNormal = normalize(vRestNormal);
float pixel = max(sqrt(length(dFdx(vRest)) * length(dFdy(vRest))), 1e-6);
Patch patchHere = patchAt(vRest, pixel, uFocus.x);
vec4 zoneA = zoneOf(patchHere.indexA);
vec3 bare = diffuseColor.rgb;
vec3 painted = bare * max(0.0, 1.0 - patchHere.shareA - patchHere.shareB);
painted += paint(bare, patchHere.indexA, zoneA, restNormal, pixel, patchHere.distanceA) * patchHere.shareA;
float lifted = zoneA.w * patchHere.shareA;
if (patchHere.shareB > 0.0) {
  vec4 zoneB = zoneOf(patchHere.indexB);
  painted += paint(bare, patchHere.indexB, zoneB, restNormal, pixel, 0.0) * patchHere.shareB;
  lifted += zoneB.w * patchHere.shareB;
}
painted *= mix(1.0, mix(0.9, 1.1, lifted), uRecede);
diffuseColor.rgb = painted;
// The focus glows at its border: a fine line on it and a breath of light around it.
float border = patchHere.focusDistance;
float borderWidth = clamp(0.0009, pixel * 0.8, pixel * 1.7);
float borderLine = clamp(0.5 - (abs(border + borderWidth) - borderWidth) / pixel, 0.0, 1.0);
float halo = exp(-abs(border) / 0.0055);
totalEmissiveRadiance += uGlow * uFocus.y * (borderLine * 0.36 + halo * 0.17);
// Places that stand out together have the same light along the inside of their borders.
float marked = zoneA.w * patchHere.shareA * (1.0 - uRecede);
float inner = exp(min(patchHere.distanceA, 0.0) / 0.0045);
float innerLine = 1.0 - smoothstep(borderWidth * 2.0, borderWidth * 2.0 + pixel, -patchHere.distanceA);
totalEmissiveRadiance += uGlow * marked * (innerLine * 0.4 + inner * 0.34);
// The guide is a light that rests on the skin: no shape that could sink in or float.
float guideDistance = length(vRest - uGuide.xyz);
float guideRing = clamp(0.5 - (abs(guideDistance - uGuideRadius) - 0.0009) / max(pixel, 0.0007), 0.0, 1.0);
float guideGlow = exp(-pow(guideDistance / (uGuideRadius * 0.8), 2.0));
// It never shines beyond the region that is worked.
float guideShare = 1.0 - smoothstep(-0.004, 0.0, patchHere.focusDistance);
totalEmissiveRadiance += uGlow * uGuide.w * guideShare * (1.0 - 0.75 * uPress.y) * (guideGlow * 0.4 + guideRing * 0.26 * (1.0 - uPress.y));
// Pressed skin is paler at first sight and darker in its hollow: one soft dimming says how firmly.
float pressed = exp(-pow(guideDistance / (uGuideRadius * 1.35), 2.0)) * guideShare * uPress.x * uPress.y;
diffuseColor.rgb *= mix(vec3(1.0), vec3(0.5, 0.44, 0.42), pressed);
`

const fragmentRim = /* glsl */ `
// Hollows keep the light that bounced off the skin around them: darker, and warmer.
outgoingLight *= mix(vec3(1.0), vec3(0.5, 0.37, 0.31), clamp(vCavity, 0.0, 1.0)) * (1.0 + 0.08 * clamp(-vCavity, 0.0, 1.0));
float facing = saturate(dot(normal, normalize(vViewPosition)));
// A breath of window light where the skin turns away, more from above; it reads as softness, not as gloss.
float sky = saturate(normal.y * 0.5 + 0.6);
outgoingLight += diffuseColor.rgb * uRim * pow(1.0 - facing, 3.2) * sky * 0.42;
`

/** Light that goes round the edge a little and turns warm there, as it does in skin and in clay. */
const softDirect = /* glsl */ `
float rawNL = dot( geometryNormal, directLight.direction );
float dotNL = saturate( ( rawNL + 0.28 ) / 1.28 );
dotNL *= mix( dotNL, 1.0, 0.45 );
vec3 irradiance = dotNL * directLight.color * mix( vec3( 1.03, 0.965, 0.93 ), vec3( 1.0 ), smoothstep( 0.0, 0.5, rawNL ) );
`

/** Draws rest positions and region indices (plus 2: 1 is no region, 0 no body) instead of light, by the very same region code; for checking picked against painted. */
const fragmentProof = /* glsl */ `
gl_FragColor = vec4(vRest, regionIndexAt(vRest) + 2.0);
`

export type BodyMaterialOptions = {
  readonly uniforms: BodyUniforms
  readonly color: Color
  /** Draw (rest x, rest y, rest z, region index) instead of light; for tests. */
  readonly isProof?: boolean
}

/** Clay that is painted by region at every fragment. */
export function createBodyMaterial({ uniforms, color, isProof = false }: BodyMaterialOptions): MeshLambertMaterial {
  const material = new MeshLambertMaterial({ color })
  const regionCount = uniforms.uZones.value.length
  const regionCode = regionGlsl(regionGroups, regions)
  material.onBeforeCompile = (shader: WebGLProgramParametersWithUniforms): void => {
    Object.assign(shader.uniforms, uniforms)
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', `#include <common>\n${vertexHead}`)
      .replace('#include <begin_vertex>', `#include <begin_vertex>\n${vertexBody}`)
    const lambert = ShaderChunk.lights_lambert_pars_fragment.replace(
      /float dotNL = [^;]+;\s*vec3 irradiance = [^;]+;/,
      softDirect,
    )
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', `#include <common>\n${fragmentHead(regionCount)}\n${regionCode}`)
      .replace('#include <lights_lambert_pars_fragment>', lambert)
      .replace('#include <emissivemap_fragment>', `#include <emissivemap_fragment>\n${fragmentPaint}`)
      .replace('#include <opaque_fragment>', `${fragmentRim}\n#include <opaque_fragment>`)
    if (isProof) {
      shader.fragmentShader = shader.fragmentShader.replace('#include <dithering_fragment>', fragmentProof)
    }
  }
  material.customProgramCacheKey = () => (isProof ? 'body-proof' : 'body')
  return material
}
