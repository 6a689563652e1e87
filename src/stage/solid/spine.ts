import { BufferAttribute, BufferGeometry, Color, Mesh, MeshLambertMaterial } from 'three'
import { assembleSpine, type SpineMesh } from './spine-geometry.ts'

export type Spine = {
  readonly mesh: Mesh
  /** How far the marked discs bulge (0…1). */
  readonly bulge: { value: number }
  /** How strongly the marked discs stand out (0…1). */
  readonly mark: { value: number }
  readonly dispose: () => void
}

const vertexHead = /* glsl */ `
attribute vec3 bulgedPosition;
attribute vec3 bulgedNormal;
attribute vec3 marks;
uniform float uBulge;
varying vec3 vMarks;
`

const fragmentHead = /* glsl */ `
uniform float uBulge;
uniform float uMark;
uniform vec3 uTissues[4];
uniform vec3 uWarm;
varying vec3 vMarks;
`

const fragmentColor = /* glsl */ `
int tissue = int(vMarks.x + 0.5);
vec3 tone = uTissues[tissue];
if (tissue == 2) tone = mix(uTissues[1], tone, uMark);
float warm = tissue == 0 ? 0.0 : smoothstep(0.12, 0.8, vMarks.z) * uBulge;
tone = mix(tone, uWarm, warm * (tissue == 2 ? 0.78 : 0.85));
float shut = 1.0 - vMarks.y;
diffuseColor.rgb = tone * mix(vec3(1.0), tissue == 3 ? vec3(0.2) : vec3(0.52, 0.4, 0.33), shut);
if (tissue == 0) diffuseColor.a = mix(1.0, 0.1, vMarks.z * uBulge);
totalEmissiveRadiance += tone * (tissue == 2 ? 0.16 * uMark : 0.0) + uWarm * warm * 0.2;
`

const fragmentRim = /* glsl */ `
float facing = saturate(dot(normal, normalize(vViewPosition)));
outgoingLight += diffuseColor.rgb * vec3(1.0, 0.93, 0.84) * pow(1.0 - facing, 2.6) * 0.34;
if (diffuseColor.a < 1.0) diffuseColor.a += (1.0 - diffuseColor.a) * 0.34 * pow(1.0 - facing, 2.0);
`

/** Bone, disc, the marked disc and nerve: quiet and apart from one another in lightness too. Nothing here is red. */
const tissueColors = ['#efe3cf', '#a9bfb6', '#3f8a82', '#f0cd78'] as const
const WARM = '#e39a3b'

/** All bones, discs and nerves as one mesh: one draw call. */
export function createSpine(markedDiscs: readonly string[]): Spine {
  const geometry = geometryOf(assembleSpine(markedDiscs))
  const bulge = { value: 0 }
  const mark = { value: 0 }
  const material = new MeshLambertMaterial({ transparent: true })
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, {
      uBulge: bulge,
      uMark: mark,
      uTissues: { value: tissueColors.map((color) => new Color(color)) },
      uWarm: { value: new Color(WARM) },
    })
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', `#include <common>\n${vertexHead}`)
      .replace('#include <beginnormal_vertex>', 'vec3 objectNormal = mix(normal, bulgedNormal, uBulge);')
      .replace('#include <begin_vertex>', 'vec3 transformed = mix(position, bulgedPosition, uBulge);\nvMarks = marks;')
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', `#include <common>\n${fragmentHead}`)
      .replace('#include <emissivemap_fragment>', `#include <emissivemap_fragment>\n${fragmentColor}`)
      .replace('#include <opaque_fragment>', `${fragmentRim}\n#include <opaque_fragment>`)
  }
  material.customProgramCacheKey = () => 'spine'
  const mesh = new Mesh(geometry, material)
  mesh.frustumCulled = false
  // After the dark behind it, before the glass in front of it.
  mesh.renderOrder = -0.5
  return {
    mesh,
    bulge,
    mark,
    dispose: () => {
      geometry.dispose()
      material.dispose()
    },
  }
}

function geometryOf(spine: SpineMesh): BufferGeometry {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(spine.positions, 3))
  geometry.setAttribute('normal', new BufferAttribute(spine.normals, 3))
  geometry.setAttribute('bulgedPosition', new BufferAttribute(spine.bulgedPositions, 3))
  geometry.setAttribute('bulgedNormal', new BufferAttribute(spine.bulgedNormals, 3))
  geometry.setAttribute('marks', new BufferAttribute(spine.marks, 3))
  geometry.setIndex(new BufferAttribute(spine.index, 1))
  return geometry
}
