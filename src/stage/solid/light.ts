import {
  CircleGeometry,
  Color,
  DirectionalLight,
  Group,
  HemisphereLight,
  Mesh,
  type Object3D,
  ShaderMaterial,
  Vector3,
  Vector4,
} from 'three'
import { BULK_STRIDE, type Bulk, restBulk } from '#anatomy/bulk.ts'
import type { Support } from '#anatomy/poses.ts'
import { contactGlsl, createShadeParts, writeShadeParts } from './contact-shade.ts'
import { cornersOf } from './support-blocks.ts'

export type Room = {
  readonly root: Object3D
  /** Turns with the camera, so that every side of the body is read in the same light. */
  readonly rig: Group
  /** The one light that throws a shadow. */
  readonly sun: DirectionalLight
  /** Goes with the camera: what is looked at is never in the dark. */
  readonly lamp: DirectionalLight
  readonly shade: ShaderMaterial
  /** Of the shadow on the floor; the theme sets it. */
  readonly floorColor: Color
  /** The coarse body as the shaders of floor and supports know it. */
  readonly shadeParts: { readonly value: Float32Array }
  readonly floor: Object3D
  /** Middle and half size of the floor that is shaded, x and z. */
  readonly floorAt: Vector4
  /** Four numbers for each support on the floor: middle and half size, x and z; and its height above it, and its share. */
  readonly blocks: { readonly places: Float32Array; readonly lows: Float32Array }
  readonly dispose: () => void
}

/** Supports that throw a shade on the floor, at most. */
const MOST_BLOCKS = 14
/** What hangs higher than this shades no floor. */
const SHADING_M = 0.5
/** Around the body the floor is shaded this far. */
const FLOOR_AIR_M = 0.45

/** A quiet room in morning light: sky from above, a window from the side, a breath of light from behind. */
export function createRoom(): Room {
  const root = new Group()
  const rig = new Group()
  const sky = new HemisphereLight(new Color('#f8f8fb'), new Color('#d6c7ba'), 1.06)
  const window = new DirectionalLight(new Color('#fff6ec'), 2.35)
  // Steep enough that a hand throws its shadow past the thigh, not on it.
  window.position.set(-1.35, 3, 2)
  window.target.position.set(0, 0.85, 0)
  window.castShadow = true
  window.shadow.mapSize.set(2048, 2048)
  window.shadow.camera.left = -1.05
  window.shadow.camera.right = 1.05
  window.shadow.camera.top = 1.05
  window.shadow.camera.bottom = -1.05
  window.shadow.camera.near = 0.8
  window.shadow.camera.far = 6
  window.shadow.radius = 9
  window.shadow.normalBias = 0.014
  window.shadow.intensity = 0.5
  // A frame says when.
  window.shadow.autoUpdate = false
  const fill = new DirectionalLight(new Color('#f6f4f1'), 0.66)
  fill.target.position.set(0, 0.9, 0)
  const behind = new DirectionalLight(new Color('#fff4e6'), 0.8)
  behind.position.set(1.6, 2.2, -2.4)
  behind.target.position.set(0, 0.9, 0)
  rig.add(window, window.target, behind, behind.target)

  const floorColor = new Color('#4a3c30')
  const shadeParts = { value: createShadeParts() }
  const floorAt = new Vector4(0, 0, 1, 1)
  const blocks = { places: new Float32Array(MOST_BLOCKS * 4), lows: new Float32Array(MOST_BLOCKS * 2) }
  const shade = new ShaderMaterial({
    transparent: true,
    depthWrite: false,
    uniforms: {
      uShade: { value: floorColor },
      uStrength: { value: 0.5 },
      uFloorAt: { value: floorAt },
      uShadeParts: shadeParts,
      uBlocks: { value: blocks.places },
      uBlockLows: { value: blocks.lows },
    },
    vertexShader: /* glsl */ `
varying vec3 vFloor;
void main() {
  vFloor = (modelMatrix * vec4(position, 1.0)).xyz;
  gl_Position = projectionMatrix * viewMatrix * vec4(vFloor, 1.0);
}`,
    fragmentShader: /* glsl */ `
uniform vec3 uShade;
uniform float uStrength;
uniform vec4 uFloorAt;
uniform vec4 uBlocks[${MOST_BLOCKS}];
uniform vec2 uBlockLows[${MOST_BLOCKS}];
varying vec3 vFloor;
${contactGlsl}
void main() {
  float left = lightLeft(vFloor, vec3(0.0, 1.0, 0.0));
  for (int i = 0; i < ${MOST_BLOCKS}; i += 1) {
    vec2 lows = uBlockLows[i];
    if (lows.y <= 0.0) continue;
    vec2 beyond = max(abs(vFloor.xz - uBlocks[i].xy) - uBlocks[i].zw, 0.0);
    float soft = 0.045 + 0.4 * lows.x;
    left *= 1.0 - lows.y * 0.62 / (1.0 + 5.0 * lows.x) * exp(-dot(beyond, beyond) / (soft * soft));
  }
  float shade = 1.0 - left;
  float edge = smoothstep(1.0, 0.45, length((vFloor.xz - uFloorAt.xy) / uFloorAt.zw));
  gl_FragColor = vec4(uShade, shade * uStrength * edge);
  #include <colorspace_fragment>
  // A faint shade over so many pixels shows its steps; a grain hides them.
  gl_FragColor.a += (fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715)))) - 0.5) / 255.0;
}`,
  })
  const floorGeometry = new CircleGeometry(1, 48)
  const floor = new Mesh(floorGeometry, shade)
  floor.rotation.x = -Math.PI / 2
  floor.position.y = -0.001
  floor.renderOrder = -1
  root.add(sky, rig, fill, fill.target, floor)
  const room: Room = {
    root,
    rig,
    sun: window,
    lamp: fill,
    shade,
    floorColor,
    shadeParts,
    floor,
    floorAt,
    blocks,
    dispose: () => {
      floorGeometry.dispose()
      shade.dispose()
      window.shadow.dispose()
      window.dispose()
      sky.dispose()
      fill.dispose()
      behind.dispose()
    },
  }
  followBody(room, restBulk)
  return room
}

const least = new Vector3()
const most = new Vector3()

/** Box around the coarse body, into `least` and `most`. */
function boundsOf(bulk: Bulk): void {
  least.set(9, 9, 9)
  most.set(-9, -9, -9)
  for (let at = 0; at < bulk.length; at += BULK_STRIDE) {
    for (let end = at; end < at + 6; end += 3) {
      const x = bulk[end] ?? 0
      const y = bulk[end + 1] ?? 0
      const z = bulk[end + 2] ?? 0
      least.set(Math.min(least.x, x), Math.min(least.y, y), Math.min(least.z, z))
      most.set(Math.max(most.x, x), Math.max(most.y, y), Math.max(most.z, z))
    }
  }
}

boundsOf(restBulk)
const restMiddle = new Vector3().addVectors(least, most).multiplyScalar(0.5)

/** Keeps light and shade where the body is. Allocates nothing. */
export function followBody({ rig, shadeParts, floor, floorAt }: Room, bulk: Bulk): void {
  writeShadeParts(bulk, shadeParts.value)
  boundsOf(bulk)
  const x = (least.x + most.x) / 2
  const z = (least.z + most.z) / 2
  rig.position.set(x - restMiddle.x, (least.y + most.y) / 2 - restMiddle.y, z - restMiddle.z)
  floorAt.set(x, z, (most.x - least.x) / 2 + FLOOR_AIR_M, (most.z - least.z) / 2 + FLOOR_AIR_M)
  floor.position.set(x, -0.001, z)
  floor.scale.set(floorAt.z, floorAt.w, 1)
}

/** Tells the floor what stands on it. */
export function standOnFloor({ blocks }: Room, supports: readonly Support[]): void {
  blocks.places.fill(0)
  blocks.lows.fill(0)
  const lowOf = (support: Support): number => Math.min(...cornersOf(support).map(([, y]) => y))
  const onFloor = supports.filter((support) => support.kind !== 'wall' && lowOf(support) < SHADING_M)
  if (onFloor.length > MOST_BLOCKS) throw new Error('too many supports for the floor')
  onFloor.forEach((support, i) => {
    const corners = cornersOf(support)
    const range = (axis: 0 | 1 | 2): readonly [number, number] => {
      const along = corners.map((corner) => corner[axis])
      return [Math.min(...along), Math.max(...along)]
    }
    const [[x0, x1], [y0], [z0, z1]] = [range(0), range(1), range(2)]
    blocks.places.set([(x0 + x1) / 2, (z0 + z1) / 2, (x1 - x0) / 2, (z1 - z0) / 2], i * 4)
    blocks.lows.set([Math.max(0, y0), 0], i * 2)
  })
}

/** How much of their shade the supports on the floor throw (0…1). Allocates nothing. */
export function shadeFloor({ blocks }: Room, share: number): void {
  for (let i = 0; i < MOST_BLOCKS; i += 1) {
    blocks.lows[i * 2 + 1] = blocks.places[i * 4 + 2] === 0 ? 0 : share
  }
}
