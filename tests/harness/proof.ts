import {
  Color,
  FloatType,
  type Material,
  type Mesh,
  Raycaster,
  Vector2,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three'
import { distanceToRegion, regionAt } from '#anatomy/evaluate-field.ts'
import type { Point3 } from '#anatomy/field.ts'
import { type RegionId, regions } from '#anatomy/region.ts'
import { createBodyMaterial } from '#stage/solid/body-material.ts'
import type { StageState } from '#stage/solid/frame.ts'
import { isMesh } from '#stage/solid/load-body.ts'
import { type PosedSurface, pickRest } from '#stage/solid/pick.ts'

export type Proof = {
  readonly points: number
  readonly regionsSeen: number
  readonly mismatches: number
  /** Largest distance to a border (metres) of a point that was painted as another region than it is picked as. */
  readonly worstBorderM: number
  /** The same pixels, picked by a ray as a tap does. */
  readonly taps: number
  readonly tapMismatches: number
  readonly worstTapBorderM: number
  /** Farthest that a tap's point lay from the painted one (metres). */
  readonly farthestTapM: number
}

const SIZE_PX = 1024
/** Azimuth, elevation, distance, height of the point looked at. */
const views: readonly (readonly [number, number, number, number])[] = [
  [0, 0, 4.2, 0.83],
  [Math.PI, 0, 4.2, 0.83],
  [1.2, 0.1, 4.2, 0.83],
  [-1.2, 0.1, 4.2, 0.83],
  [2.3, -0.2, 4.2, 0.83],
  [-2.3, -0.2, 4.2, 0.83],
  [0, 1.1, 3, 1.2],
  [0.4, -1.1, 3, 0.5],
  [3.1, 0.3, 1.4, 1.3],
  [0.2, 0.2, 1.4, 1.3],
  [2.8, 0, 1.6, 0.3],
]

/** Mulberry32: the same points every time. */
function seeded(seed: number): () => number {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

function borderDistanceM(point: Point3, ...ids: readonly (RegionId | undefined)[]): number {
  return Math.min(
    ...ids.filter((id) => id !== undefined).map((id) => Math.abs(distanceToRegion(id, point))),
    // Left and right meet in the middle of the body.
    Math.abs(point[0]),
  )
}

/** Compares what the shader paints with what picking says, on `count` random points of the visible skin. */
export function prove(
  state: StageState,
  gl: WebGLRenderer,
  surfaces: readonly PosedSurface[],
  count: number,
  tapCount: number,
): Proof {
  const material = createBodyMaterial({ uniforms: state.uniforms, color: new Color('white'), isProof: true })
  const target = new WebGLRenderTarget(SIZE_PX, SIZE_PX, { type: FloatType, samples: 0 })
  const before = new Map<Mesh, { material: Material | Material[]; isVisible: boolean }>()
  state.scene.traverse((object) => {
    if (!isMesh(object)) return
    before.set(object, { material: object.material, isVisible: object.visible })
    if (object.geometry.getAttribute('cavity') === undefined) object.visible = false
    else object.material = material
  })
  const random = seeded(20_240_501)
  const pixels = new Float32Array(SIZE_PX * SIZE_PX * 4)
  const { camera } = state
  const caster = new Raycaster()
  const pointer = new Vector2()
  const seen = new Set<RegionId>()
  let points = 0
  let mismatches = 0
  let worstBorderM = 0
  let taps = 0
  let tapMismatches = 0
  let worstTapBorderM = 0
  let farthestTapM = 0
  gl.setClearColor(0x000000, 0)
  views.forEach(([azimuth, elevation, distance, y], number) => {
    camera.clearViewOffset()
    camera.aspect = 1
    camera.near = 0.05
    camera.far = 20
    camera.position.set(
      distance * Math.cos(elevation) * Math.sin(azimuth),
      y + distance * Math.sin(elevation),
      distance * Math.cos(elevation) * Math.cos(azimuth),
    )
    camera.lookAt(0, y, 0)
    camera.updateProjectionMatrix()
    camera.updateMatrixWorld(true)
    gl.setRenderTarget(target)
    gl.clear()
    gl.render(state.scene, camera)
    gl.readRenderTargetPixels(target, 0, 0, SIZE_PX, SIZE_PX, pixels)
    const covered: number[] = []
    for (let i = 3; i < pixels.length; i += 4) if ((pixels[i] ?? 0) > 0.5) covered.push(i - 3)
    const share = Math.ceil((count * (number + 1)) / views.length) - points
    for (let k = 0; k < share && covered.length > 0; k += 1) {
      const at = covered[Math.floor(random() * covered.length)] ?? 0
      const point: Point3 = [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0]
      const painted = regions[Math.round(pixels[at + 3] ?? 0) - 2]?.id
      const expected = regionAt(point)
      points += 1
      if (expected !== undefined) seen.add(expected)
      if (painted !== expected) {
        mismatches += 1
        worstBorderM = Math.max(worstBorderM, borderDistanceM(point, painted, expected))
      }
      if (taps >= (tapCount * (number + 1)) / views.length) continue
      taps += 1
      const pixel = at / 4
      pointer.set(
        (((pixel % SIZE_PX) + 0.5) / SIZE_PX) * 2 - 1,
        ((Math.floor(pixel / SIZE_PX) + 0.5) / SIZE_PX) * 2 - 1,
      )
      caster.setFromCamera(pointer, camera)
      const picked = pickRest(surfaces, caster.ray.origin.toArray(), caster.ray.direction.toArray())
      const region = picked === undefined ? undefined : regionAt(picked)
      if (picked === undefined) farthestTapM = Number.POSITIVE_INFINITY
      else {
        const apart = Math.hypot(picked[0] - point[0], picked[1] - point[1], picked[2] - point[2])
        farthestTapM = Math.max(farthestTapM, apart)
      }
      if (region !== painted) {
        tapMismatches += 1
        worstTapBorderM = Math.max(worstTapBorderM, borderDistanceM(point, painted, region))
      }
    }
  })
  gl.setRenderTarget(null)
  for (const [mesh, { material: own, isVisible }] of before) {
    mesh.material = own
    mesh.visible = isVisible
  }
  material.dispose()
  target.dispose()
  return {
    points,
    regionsSeen: seen.size,
    mismatches,
    worstBorderM,
    taps,
    tapMismatches,
    worstTapBorderM,
    farthestTapM,
  }
}
