import {
  BufferGeometry,
  Color,
  Float32BufferAttribute,
  FloatType,
  type Material,
  type Mesh,
  PerspectiveCamera,
  Points,
  Raycaster,
  ShaderMaterial,
  Vector2,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three'
import { distanceToRegion, regionAt } from '#anatomy/evaluate-field.ts'
import type { Point3 } from '#anatomy/field.ts'
import { type RegionId, regions } from '#anatomy/region.ts'
import { regionGroups } from '#anatomy/region-fields.ts'
import { createBodyMaterial } from '#stage/solid/body-material.ts'
import type { StageState } from '#stage/solid/frame.ts'
import { isMesh } from '#stage/solid/load-body.ts'
import { type PosedSurface, pickRest } from '#stage/solid/pick.ts'
import { regionGlsl } from '#stage/solid/region-glsl.ts'

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

export type BorderProof = {
  /** Places where a border of the definition crosses an edge of the skin. */
  readonly crossings: number
  /** Borders seen: pairs of neighbours, bare skin among them. */
  readonly borders: number
  /** Regions that have a border among them. */
  readonly regionsSeen: number
  /** Places close to a border, on both sides of it, that the shader was asked about. */
  readonly points: number
  readonly wrong: number
  /** Farthest from a border that the shader still took a place for the other side (metres): the painted border's deviation. */
  readonly worstM: number
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
  // The camera was led elsewhere.
  state.placedFrom.fill(Number.NaN)
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

/** How far from a border, on both sides, the shader is asked. */
const fromBordersM = [0.00002, 0.0001, 0.0005, 0.0015] as const
const ASK_PX = 512

/** Where the borders of the definition cross the edges of the skin, found by halving, and which way the edge runs. */
function crossingsOf(surfaces: readonly PosedSurface[]): { at: Point3; along: Point3; names: string }[] {
  const found: { at: Point3; along: Point3; names: string }[] = []
  for (const { positions, index } of surfaces) {
    const corner = (k: number): Point3 => {
      const i = (index[k] ?? 0) * 3
      return [positions[i] ?? 0, positions[i + 1] ?? 0, positions[i + 2] ?? 0]
    }
    for (let k = 0; k + 2 < index.length; k += 3) {
      for (const [from, to] of [
        [k, k + 1],
        [k + 1, k + 2],
        [k + 2, k],
      ] as const) {
        // Each inner edge belongs to two triangles that run along it in opposite ways.
        if ((index[from] ?? 0) > (index[to] ?? 0)) continue
        let [a, b] = [corner(from), corner(to)]
        const [first, last] = [regionAt(a), regionAt(b)]
        if (first === last) continue
        const size = Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2])
        const along: Point3 = [(b[0] - a[0]) / size, (b[1] - a[1]) / size, (b[2] - a[2]) / size]
        for (let step = 0; step < 24; step += 1) {
          const middle: Point3 = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2]
          if (regionAt(middle) === first) a = middle
          else b = middle
        }
        found.push({ at: a, along, names: [first ?? 'bare', regionAt(b) ?? 'bare'].sort().join(' | ') })
      }
    }
  }
  return found
}

/** Asks the shader's own region code about places close to every border of the definition: one place, one pixel. */
export function proveBorders(gl: WebGLRenderer, surfaces: readonly PosedSurface[]): BorderProof {
  const crossings = crossingsOf(surfaces)
  const material = new ShaderMaterial({
    depthTest: false,
    vertexShader: `attribute vec3 rest; varying vec3 vRest;
void main() { vRest = rest; gl_Position = vec4(position, 1.0); gl_PointSize = 1.0; }`,
    fragmentShader: `varying vec3 vRest;
${regionGlsl(regionGroups, regions)}
void main() { gl_FragColor = vec4(regionIndexAt(vRest) + 2.0, 0.0, 0.0, 1.0); }`,
  })
  const target = new WebGLRenderTarget(ASK_PX, ASK_PX, { type: FloatType, samples: 0 })
  const pixels = new Float32Array(ASK_PX * ASK_PX * 4)
  const camera = new PerspectiveCamera()
  let points = 0
  let wrong = 0
  let worstM = 0
  for (const fromBorderM of fromBordersM) {
    const asked = crossings.flatMap(({ at, along }) =>
      [-fromBorderM, fromBorderM].map(
        (step): Point3 => [at[0] + along[0] * step, at[1] + along[1] * step, at[2] + along[2] * step],
      ),
    )
    if (asked.length > ASK_PX * ASK_PX) throw new Error('more places than pixels')
    const places = asked.flatMap((_, i) => [
      (((i % ASK_PX) + 0.5) / ASK_PX) * 2 - 1,
      ((Math.floor(i / ASK_PX) + 0.5) / ASK_PX) * 2 - 1,
      0,
    ])
    const geometry = new BufferGeometry()
    geometry.setAttribute('position', new Float32BufferAttribute(places, 3))
    geometry.setAttribute('rest', new Float32BufferAttribute(asked.flat(), 3))
    const cloud = new Points(geometry, material)
    cloud.frustumCulled = false
    gl.setRenderTarget(target)
    gl.setClearColor(0x000000, 0)
    gl.clear()
    gl.render(cloud, camera)
    gl.readRenderTargetPixels(target, 0, 0, ASK_PX, ASK_PX, pixels)
    geometry.dispose()
    asked.forEach((point, i) => {
      points += 1
      // What was not drawn at all must not pass for bare skin.
      const index = Math.round(pixels[i * 4] ?? 0)
      if (index < 1) throw new Error('the shader was not asked')
      const painted = regions[index - 2]?.id
      const defined = regionAt(point)
      if (painted === defined) return
      wrong += 1
      worstM = Math.max(worstM, borderDistanceM(point, painted, defined))
    })
  }
  gl.setRenderTarget(null)
  material.dispose()
  target.dispose()
  const borders = new Set(crossings.map(({ names }) => names))
  const named = new Set([...borders].flatMap((names) => names.split(' | ')).filter((name) => name !== 'bare'))
  return { crossings: crossings.length, borders: borders.size, regionsSeen: named.size, points, wrong, worstM }
}
