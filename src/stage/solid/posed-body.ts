import { Matrix4, Vector3 } from 'three'
import { BULK_STRIDE, type Bulk, bulkParts, restBulk } from '#anatomy/bulk.ts'
import type { RegionId } from '#anatomy/region.ts'
import { regionCentre, type SkinSpot } from '#anatomy/strokes.ts'
import type { BodyModel } from './load-body.ts'
import type { PosedSurface } from './pick.ts'
import { createPoser, type Poser } from './poser.ts'
import {
  anchorOf,
  poseAnchor,
  poseOf,
  poseSurface,
  type SkinAnchor,
  type SkinSurface,
  skinAround,
} from './skin-anchor.ts'

/** The body as it is held now, and what asks where its parts are. */
export type PosedBody = {
  readonly poser: Poser
  readonly surfaces: readonly SkinSurface[]
  /** The coarse body now, and in the pose that it eases to. */
  readonly bulkNow: Bulk
  readonly bulkGoal: Bulk
}

/** Places of a path held on the skin, and where they are now: flat x, y, z. */
export type PosedPath = {
  readonly anchors: readonly SkinAnchor[]
  readonly points: Float32Array
  readonly normals: Float32Array
}

export function createPosedBody({ skeleton, surfaces }: Pick<BodyModel, 'skeleton' | 'surfaces'>): PosedBody {
  const poser = createPoser(skeleton)
  return { poser, surfaces, bulkNow: restBulk.slice(), bulkGoal: restBulk.slice() }
}

const matrix = new Matrix4()
const end = new Vector3()
const boneNumbers = new WeakMap<Poser, Int16Array>()

/** For each part and side the numbers of the bones at its two ends, in the order of a bulk. */
function bonesOfBulk(poser: Poser): Int16Array {
  const known = boneNumbers.get(poser)
  if (known !== undefined) return known
  const number = (name: string): number => poser.skeleton.bones.findIndex((bone) => bone.name === name)
  const found = Int16Array.from(
    bulkParts.flatMap(({ fromBone, toBone, isMidline }) => {
      const mirrored = [fromBone, toBone].map((name) => number(name.replace('left-', 'right-')))
      return [number(fromBone), number(toBone), ...(isMidline ? [] : mirrored)]
    }),
  )
  boneNumbers.set(poser, found)
  return found
}

/** Writes where the coarse body is in a pose into `into`. Allocates nothing after the first time. */
export function poseBulk(poser: Poser, matrices: Float32Array, into: Bulk): void {
  const bones = bonesOfBulk(poser)
  for (let part = 0; part * BULK_STRIDE < into.length; part += 1) {
    for (let tip = 0; tip < 2; tip += 1) {
      const at = part * BULK_STRIDE + tip * 3
      matrix.fromArray(matrices, (bones[part * 2 + tip] ?? 0) * 16)
      end.set(restBulk[at] ?? 0, restBulk[at + 1] ?? 0, restBulk[at + 2] ?? 0).applyMatrix4(matrix)
      into[at] = end.x
      into[at + 1] = end.y
      into[at + 2] = end.z
    }
  }
}

const centres = new WeakMap<PosedBody, Map<RegionId, SkinAnchor>>()
const spot = { point: new Float32Array(3), normal: new Float32Array(3) }

/** Where a region's middle will be, and the way the skin looks there, in the pose that the body eases to. */
export function placeOf(body: PosedBody, region: RegionId): SkinSpot {
  const rest = regionCentre(region)
  const known = centres.get(body) ?? new Map<RegionId, SkinAnchor>()
  centres.set(body, known)
  const anchor = known.get(region) ?? anchorOf(body.surfaces, rest.point, rest.normal)
  known.set(region, anchor)
  poseAnchor(anchor, body.poser.goal, spot.point, spot.normal)
  const [x = 0, y = 0, z = 0] = spot.point
  const [nx = 0, ny = 0, nz = 0] = spot.normal
  return { point: [x, y, z], normal: [nx, ny, nz] }
}

/** Holds a path of rest points on the skin and lays it where the body is now. */
export function holdPath(
  body: PosedBody,
  points: readonly SkinSpot['point'][],
  normals: readonly SkinSpot['normal'][],
) {
  const around = skinAround(body.surfaces, points)
  const anchors = points.map((point, i) => anchorOf(around, point, normals[i]))
  const path: PosedPath = {
    anchors,
    points: new Float32Array(anchors.length * 3),
    normals: new Float32Array(anchors.length * 3),
  }
  layPath(body, path)
  return path
}

/** The two edges of a band along a path, each held on the skin itself, so that it bends over edges instead of standing up. */
export type HeldEdges = { readonly left: PosedPath; readonly right: PosedPath }

/** Holds the edges of a band of twice `halfM` along a path of rest points. */
export function holdEdges(
  body: PosedBody,
  points: readonly SkinSpot['point'][],
  normals: readonly SkinSpot['normal'][],
  halfM: number,
): HeldEdges {
  const around = skinAround(body.surfaces, points)
  const edge = (side: 1 | -1): PosedPath => {
    const anchors = points.map((point, i): SkinAnchor => {
      const [ax, ay, az] = points[Math.max(0, i - 1)] ?? point
      const [bx, by, bz] = points[Math.min(points.length - 1, i + 1)] ?? point
      const [nx, ny, nz] = normals[i] ?? [0, 0, 1]
      const [tx, ty, tz] = [bx - ax, by - ay, bz - az]
      const [sx, sy, sz] = [ty * nz - tz * ny, tz * nx - tx * nz, tx * ny - ty * nx]
      const out = (side * halfM) / (Math.hypot(sx, sy, sz) || 1)
      const anchor = anchorOf(around, [point[0] + sx * out, point[1] + sy * out, point[2] + sz * out], normals[i])
      return { ...anchor, off: [0, 0, 0] }
    })
    return { anchors, points: new Float32Array(anchors.length * 3), normals: new Float32Array(anchors.length * 3) }
  }
  const edges = { left: edge(-1), right: edge(1) }
  layPath(body, edges.left)
  layPath(body, edges.right)
  return edges
}

/** Lays a held path where the body is now. Allocates nothing. */
export function layPath({ poser }: PosedBody, { anchors, points, normals }: PosedPath): void {
  for (let i = 0; i < anchors.length; i += 1) {
    const anchor = anchors[i]
    if (anchor !== undefined) poseAnchor(anchor, poser.now, points, normals, i * 3)
  }
}

/** Where a place of the rest skin is now; for what is asked once. */
export function nowAt({ surfaces, poser }: PosedBody, spotAtRest: SkinSpot): SkinSpot {
  return poseOf(surfaces, spotAtRest.point, spotAtRest.normal, poser.now)
}

const posedAt = new WeakMap<SkinSurface, { version: number; posed: Float32Array }>()

/** The surfaces as they are posed now, for rays. Made anew only where the body moved since it was last asked. */
export function surfacesNow({ surfaces, poser }: PosedBody): readonly PosedSurface[] {
  if (poser.posture.pose === 'rest' && !poser.isEasing) return surfaces
  return surfaces.map((surface) => {
    const known = posedAt.get(surface) ?? { version: -1, posed: new Float32Array(surface.positions.length) }
    posedAt.set(surface, known)
    if (known.version !== poser.version) {
      poseSurface(surface, poser.now, known.posed)
      known.version = poser.version
    }
    return { positions: surface.positions, index: surface.index, posed: known.posed }
  })
}
