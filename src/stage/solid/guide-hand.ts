import {
  BufferAttribute,
  BufferGeometry,
  Color,
  FrontSide,
  Mesh,
  type Scene,
  ShaderMaterial,
  SphereGeometry,
  Vector3,
} from 'three'
import type { Point3 } from '#anatomy/field.ts'
import { CUFF_M, HAND_BONES, handShapeOf, placeHand, poseHand } from '#anatomy/hand.ts'
import { bakedHandTriangles } from '#anatomy/hand-triangles.ts'
import { isMassageKind, regionOf } from '#anatomy/region.ts'
import type { StrokeArea, StrokePath } from '#anatomy/strokes.ts'
import {
  BALL_RADIUS_M,
  besideOf,
  fitPosture,
  type Grip,
  type GripName,
  gripOf,
  grips,
  type HandFit,
  handlings,
  mutablePosture,
  type OneHand,
} from '#massage/grips.ts'
import { fitAlong, type HandFits, handFits, pairPath, workFit } from '#massage/hand-path.ts'
import type { TouchTechnique } from '#safety/technique.ts'
import type { GuidePlace } from '../guide-tempo.ts'
import type { ShownStroke } from '../picture.ts'
import type { RunningStroke } from './frame.ts'
import { holdPath, layPath, type PosedBody, type PosedPath } from './posed-body.ts'
import { lengthsAlong } from './ribbon.ts'
import type { SkinSurface } from './skin-anchor.ts'

/** The hand, both hands or the ball that do the stroke on the picture. */
export type GuideHand = {
  /** Takes up a stroke; says whether there is a hand or a ball for it. */
  readonly show: (stroke: ShownStroke | undefined, middle: { point: Point3; normal: Point3 } | undefined) => boolean
  /** Puts it where the guide is now. Allocates nothing. */
  readonly place: (stroke: RunningStroke, guide: GuidePlace, fade: number) => void
  readonly hide: () => void
  readonly color: Color
  readonly edge: Color
  readonly dispose: () => void
}

export type GuideHandParts = {
  readonly scene: Scene
  readonly body: PosedBody
  readonly skin: SkinSurface
  /** The way the skin looks at each corner of it. */
  readonly normals: ArrayLike<number>
}

const vertexShader = /* glsl */ `
attribute vec4 handBones;
attribute vec4 handWeights;
uniform mat4 uBones[${HAND_BONES}];
varying vec3 vNormal;
varying vec3 vView;
varying vec3 vOwn;
void main() {
  mat4 carried = uBones[int(handBones.x)] * handWeights.x + uBones[int(handBones.y)] * handWeights.y
    + uBones[int(handBones.z)] * handWeights.z + uBones[int(handBones.w)] * handWeights.w;
  vec4 place = modelViewMatrix * (carried * vec4(position, 1.0));
  vNormal = mat3(modelViewMatrix) * (mat3(carried) * normal);
  vView = -place.xyz;
  vOwn = position;
  gl_Position = projectionMatrix * place;
}`

const fragmentShader = /* glsl */ `
uniform vec3 uColor;
uniform vec3 uEdge;
uniform float uFade;
uniform float uBall;
varying vec3 vNormal;
varying vec3 vView;
varying vec3 vOwn;
void main() {
  vec3 n = normalize(vNormal);
  vec3 v = normalize(vView);
  float facing = clamp(dot(n, v), 0.0, 1.0);
  float light = 0.5 + 0.5 * dot(n, normalize(vec3(-0.42, 0.72, 0.55)));
  vec3 tone = uColor * mix(0.62, 1.04, smoothstep(0.05, 0.95, light));
  // A drawn outline: where the hand turns away it takes the deep tone of the theme.
  float rim = pow(1.0 - facing, 2.4);
  tone = mix(tone, uEdge, rim * 0.8);
  float alpha = mix(0.66, 0.96, smoothstep(0.1, 0.8, rim));
  if (uBall > 0.0) {
    vec3 p = normalize(vOwn);
    float seam = abs(p.z - 0.9 * (p.x * p.x - p.y * p.y));
    tone = mix(uEdge, tone, 0.35 + 0.65 * smoothstep(0.05, 0.09, seam));
    alpha = 0.86;
  } else {
    // The forearm is not there: the wrist fades out.
    alpha *= smoothstep(${(-CUFF_M).toFixed(4)}, ${(CUFF_M * 0.05).toFixed(4)}, vOwn.y);
  }
  gl_FragColor = vec4(tone, alpha * uFade);
  #include <colorspace_fragment>
}`

const eye = (): Float32Array => {
  const bones = new Float32Array(HAND_BONES * 16)
  for (let k = 0; k < bones.length; k += 1)
    bones[k] = k % 16 === 0 || k % 16 === 5 || k % 16 === 10 || k % 16 === 15 ? 1 : 0
  return bones
}

/** One thing that is drawn soft: its own depth first, so that no inner side shines through, then its tone. */
function createSoft(geometry: BufferGeometry, isBall: boolean, color: { value: Color }, edge: { value: Color }) {
  const bones = { value: eye() }
  const fade = { value: 0 }
  const make = (isDepth: boolean): ShaderMaterial =>
    new ShaderMaterial({
      transparent: true,
      side: FrontSide,
      colorWrite: !isDepth,
      depthWrite: isDepth,
      uniforms: { uBones: bones, uFade: fade, uColor: color, uEdge: edge, uBall: { value: isBall ? 1 : 0 } },
      vertexShader,
      fragmentShader,
    })
  const meshes = [true, false].map((isDepth, i) => {
    const mesh = new Mesh(geometry, make(isDepth))
    mesh.matrixAutoUpdate = false
    mesh.frustumCulled = false
    mesh.visible = false
    mesh.renderOrder = 3 + i
    return mesh
  })
  return {
    meshes,
    bones,
    fade,
    setVisible: (isVisible: boolean): void => {
      for (const mesh of meshes) mesh.visible = isVisible
    },
    put: (matrix: Float32Array): void => {
      // By index: an iterator would be made anew for every frame.
      for (let i = 0; i < meshes.length; i += 1) {
        const mesh = meshes[i]
        if (mesh === undefined) continue
        mesh.matrix.fromArray(matrix)
        mesh.matrixWorldNeedsUpdate = true
      }
    },
    dispose: (): void => {
      for (const mesh of meshes) {
        mesh.removeFromParent()
        mesh.material.dispose()
      }
    },
  }
}

/** The triangles that are drawn: half of the hand's own, on its own corners, so that two hands cost what one would. */
function drawnTriangles(): Uint16Array {
  let corner = 0
  return Uint16Array.from(bakedHandTriangles.split(' '), (step) => {
    corner += Number.parseInt(step, 36)
    return corner
  })
}

function handGeometry({ skin, normals, body }: GuideHandParts): BufferGeometry {
  const names = body.poser.skeleton.bones.map((bone) => bone.name)
  const shape = handShapeOf(skin, normals, names)
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(shape.positions, 3))
  geometry.setAttribute('normal', new BufferAttribute(shape.normals, 3))
  geometry.setAttribute('handBones', new BufferAttribute(Float32Array.from(shape.bones), 4))
  geometry.setAttribute('handWeights', new BufferAttribute(shape.weights, 4))
  geometry.setIndex(new BufferAttribute(drawnTriangles(), 1))
  return geometry
}

function ballGeometry(): BufferGeometry {
  const geometry = new SphereGeometry(BALL_RADIUS_M, 32, 24)
  const count = geometry.getAttribute('position').count
  geometry.setAttribute('handBones', new BufferAttribute(new Float32Array(count * 4), 4))
  const weights = new Float32Array(count * 4)
  for (let i = 0; i < count; i += 1) weights[i * 4] = 1
  geometry.setAttribute('handWeights', new BufferAttribute(weights, 4))
  return geometry
}

/** Where something goes: places on the skin as it is held now, and how far along the way each lies. */
type Way = Pick<RunningStroke, 'lengths' | 'posed'>

/** One hand at work: its grip and fits, and where it goes. */
type Worker = {
  readonly grip: Grip
  readonly fits: HandFits
  readonly isRight: boolean
  /** One anchor, whose normal is the heading. */
  readonly heading: PosedPath
  /** Its own way beside the stroke's, where both hands work. */
  readonly own: Way | undefined
  /** The version of the pose that it was laid in. */
  laidAt: number
}

/** What is shown now: a ball, or one hand or two. */
type Shown =
  | { readonly kind: 'ball' }
  | { readonly kind: 'hand'; readonly technique: TouchTechnique; readonly workers: readonly Worker[] }

/** Prepares hands and ball. Nothing of them is drawn until a stroke is shown. */
export function createGuideHand(parts: GuideHandParts): GuideHand {
  const { scene, body } = parts
  const colors = { color: { value: new Color('#fff3cf') }, edge: { value: new Color('#123f3c') } }
  const geometries = [handGeometry(parts), ballGeometry()] as const
  const hands = [0, 1].map(() => createSoft(geometries[0], false, colors.color, colors.edge))
  const ball = createSoft(geometries[1], true, colors.color, colors.edge)
  for (const soft of [...hands, ball]) scene.add(...soft.meshes)
  const point = new Float32Array(3)
  const normal = new Float32Array(3)
  const spotShare = new Float64Array(1)
  const matrix = new Float32Array(16)
  const posture = mutablePosture()
  const fit: HandFit = { pitch: 0, roll: 0, liftM: 0, root: 0, curl: 0, thumb: 0, slant: 0 }
  const axis = new Vector3()
  let shown: Shown | undefined
  let technique: TouchTechnique = 'effleurage'

  const setVisible = (which: Shown | undefined): void => {
    hands.forEach((hand, i) => {
      hand.setVisible(which?.kind === 'hand' && i < which.workers.length)
    })
    ball.setVisible(which?.kind === 'ball')
  }

  const find = (stroke: ShownStroke, middle: { point: Point3; normal: Point3 }): Shown | undefined => {
    const { region, technique, outerHalfOnly = false } = stroke
    const { kind, side } = regionOf(region)
    if (!isMassageKind(kind) || side === 'midline') return undefined
    if (stroke.tool === 'ball' || technique === 'ball-roll') return { kind: 'ball' }
    const worker = (
      which: OneHand,
      gripName: GripName | undefined,
      heading: Point3,
      area: StrokeArea | 'beside',
      way?: StrokePath,
    ): Worker | undefined => {
      const fits = handFits(kind, technique, area, which)
      if (gripName === undefined || fits === undefined) return undefined
      const size = Math.hypot(...heading) * (side === 'right' ? -1 : 1)
      const along: Point3 = [heading[0] / size, heading[1] / Math.abs(size), heading[2] / Math.abs(size)]
      return {
        grip: grips[gripName],
        fits,
        isRight: (which === 'other') === (side === 'left'),
        heading: holdPath(body, [middle.point], [along]),
        own: way === undefined ? undefined : ownWay(way),
        laidAt: body.poser.version,
      }
    }
    const { hand: usual, heading } = handlings[kind]
    const which = stroke.hand === undefined || stroke.hand === 'both' ? usual : stroke.hand === side ? 'same' : 'other'
    const pair = (['same', 'other'] as const).flatMap((one) => {
      const way = stroke.hand === 'both' ? pairPath(region, technique, one) : undefined
      const { grip, heading: own } = besideOf(kind, one)
      return way === undefined ? [] : (worker(one, grip, own, 'beside', way) ?? [])
    })
    const area = outerHalfOnly ? 'outer-half' : 'whole'
    const alone = worker(which, gripOf(kind, technique, 'hand'), heading, area)
    const workers = pair.length === 2 ? pair : alone === undefined ? [] : [alone]
    return workers.length === 0 ? undefined : { kind: 'hand', technique, workers }
  }

  /** Holds one hand's own way on the skin; closed as the stroke's is. */
  const ownWay = ({ spots }: StrokePath) => {
    const closed = [...spots, ...spots.slice(0, 1)]
    const points = closed.map((spot) => spot.point)
    return {
      posed: holdPath(
        body,
        points,
        closed.map((spot) => spot.normal),
      ),
      lengths: lengthsAlong(points),
    }
  }

  /** Writes the place of the skin where the guide is, and the share of the path's spots there. */
  const follow = ({ lengths, posed }: Way, guide: GuidePlace): void => {
    const last = lengths.length - 1
    const wanted = Math.min(1, Math.max(0, guide.along)) * (lengths[last] ?? 0)
    let i = 1
    while (i < last && (lengths[i] ?? 0) < wanted) i += 1
    const before = Math.max(0, Math.min(i, last) - 1)
    const after = Math.min(i, last)
    const span = (lengths[after] ?? 0) - (lengths[before] ?? 0)
    const t = span > 0 ? (wanted - (lengths[before] ?? 0)) / span : 0
    for (let k = 0; k < 3; k += 1) {
      point[k] = (posed.points[before * 3 + k] ?? 0) * (1 - t) + (posed.points[after * 3 + k] ?? 0) * t
      normal[k] = (posed.normals[before * 3 + k] ?? 0) * (1 - t) + (posed.normals[after * 3 + k] ?? 0) * t
    }
    const nx = normal[0] ?? 0
    const ny = normal[1] ?? 0
    const nz = normal[2] ?? 0
    // `Math.hypot` would put four numbers on the heap.
    const size = Math.sqrt(nx * nx + ny * ny + nz * nz) || 1
    normal[0] = nx / size
    normal[1] = ny / size
    normal[2] = nz / size
    spotShare[0] = last > 0 ? (before + t) / last : 0
  }

  const rollBall = (stroke: RunningStroke, guide: GuidePlace): void => {
    const rolled =
      (guide.along < 0.5 ? guide.along : 1 - guide.along) * (stroke.lengths[stroke.lengths.length - 1] ?? 0)
    const { points } = stroke.posed
    const count = points.length / 3
    const far = Math.floor(count / 2) * 3
    // It turns about what lies across the way and flat on the skin.
    const tx = (points[far] ?? 0) - (points[0] ?? 0)
    const ty = (points[far + 1] ?? 0) - (points[1] ?? 0)
    const tz = (points[far + 2] ?? 0) - (points[2] ?? 0)
    const [nx, ny, nz] = [normal[0] ?? 0, normal[1] ?? 0, normal[2] ?? 0]
    axis.set(ny * tz - nz * ty, nz * tx - nx * tz, nx * ty - ny * tx).normalize()
    if (count < 2) axis.set(0, 1, 0)
    for (let i = 0; i < ball.meshes.length; i += 1) {
      const mesh = ball.meshes[i]
      if (mesh === undefined) continue
      mesh.matrix.makeRotationAxis(axis, -rolled / BALL_RADIUS_M)
      mesh.matrix.setPosition(
        (point[0] ?? 0) + nx * BALL_RADIUS_M,
        (point[1] ?? 0) + ny * BALL_RADIUS_M,
        (point[2] ?? 0) + nz * BALL_RADIUS_M,
      )
      mesh.matrixWorldNeedsUpdate = true
    }
  }

  const placeOne = (worker: Worker, soft: (typeof hands)[number], stroke: RunningStroke, guide: GuidePlace): void => {
    if (worker.laidAt !== body.poser.version) {
      layPath(body, worker.heading)
      if (worker.own !== undefined) layPath(body, worker.own.posed)
      worker.laidAt = body.poser.version
    }
    follow(worker.own ?? stroke, guide)
    fitAlong(worker.fits, spotShare[0] ?? 0, fit)
    workFit(technique, guide, fit)
    fitPosture(worker.grip.posture, fit, posture)
    poseHand(posture, soft.bones.value)
    placeHand(matrix, worker.grip.hold, worker.isRight, point, normal, worker.heading.normals, fit)
    soft.put(matrix)
  }

  return {
    color: colors.color.value,
    edge: colors.edge.value,
    show: (stroke, middle) => {
      shown = stroke === undefined || middle === undefined ? undefined : find(stroke, middle)
      if (shown?.kind === 'hand') technique = shown.technique
      setVisible(shown)
      return shown !== undefined
    },
    hide: () => {
      shown = undefined
      setVisible(undefined)
    },
    place: (stroke, guide, fade) => {
      if (shown === undefined) return
      if (shown.kind === 'ball') {
        follow(stroke, guide)
        ball.fade.value = fade
        rollBall(stroke, guide)
        return
      }
      for (let i = 0; i < shown.workers.length; i += 1) {
        const worker = shown.workers[i]
        const soft = hands[i]
        if (worker === undefined || soft === undefined) continue
        soft.fade.value = fade
        placeOne(worker, soft, stroke, guide)
      }
    },
    dispose: () => {
      for (const soft of [...hands, ball]) soft.dispose()
      for (const geometry of geometries) geometry.dispose()
    },
  }
}
