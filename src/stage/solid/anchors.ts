import { Vector3 } from 'three'
import { BULK_STRIDE } from '#anatomy/bulk.ts'
import type { Point3 } from '#anatomy/field.ts'
import { type RegionId, regionOf, regions } from '#anatomy/region.ts'
import { overviewKinds, type SeenPlaces } from '../label-choice.ts'
import type { StageState } from './frame.ts'
import { FIELD_OF_VIEW_RAD } from './orbit.ts'
import { pick } from './pick.ts'
import { placeOf, surfacesNow } from './posed-body.ts'

/** A place that looks farther away from the eye than this (cosine) is not named. */
const LEAST_FACING = 0.12
/** Skin this much nearer to the eye than a place hides it. */
const HIDING_M = 0.03
/** Half of what a label keeps clear around the one place that is looked at. */
const REACH_M = 0.115

/** The regions that labels may name now. */
function wantedOf({ focus }: StageState): readonly RegionId[] {
  if (focus !== undefined) return [focus]
  return regions.filter(({ kind }) => overviewKinds.includes(kind)).map(({ id }) => id)
}

/** Where the picture shows the middles of regions that face the eye and are hidden by nothing. */
function seenPlacesOf(stage: StageState): SeenPlaces {
  const { camera, body, widthPx, heightPx } = stage
  const point = new Vector3()
  const perRadian = heightPx / (2 * Math.tan(FIELD_OF_VIEW_RAD / 2))
  const toPixels = (x: number, y: number, z: number) => {
    point.set(x, y, z).project(camera)
    return { x: ((point.x + 1) / 2) * widthPx, y: ((1 - point.y) / 2) * heightPx }
  }
  const eye: Point3 = [camera.position.x, camera.position.y, camera.position.z]
  const surfaces = surfacesNow(body)
  let nearestM = Number.POSITIVE_INFINITY
  const anchors = wantedOf(stage).flatMap((region) => {
    const { point: at, normal } = placeOf(body, region)
    const away: Point3 = [at[0] - eye[0], at[1] - eye[1], at[2] - eye[2]]
    const distanceM = Math.hypot(...away)
    const ray: Point3 = [away[0] / distanceM, away[1] / distanceM, away[2] / distanceM]
    const facing = -(ray[0] * normal[0] + ray[1] * normal[1] + ray[2] * normal[2])
    if (facing < LEAST_FACING) return []
    const pixel = toPixels(...at)
    if (pixel.x < 0 || pixel.x > widthPx || pixel.y < 0 || pixel.y > heightPx) return []
    const met = pick(surfaces, eye, ray)
    if (met !== undefined && met.alongM < distanceM - HIDING_M) return []
    nearestM = Math.min(nearestM, distanceM)
    return [{ region, ...pixel }]
  })
  const [only] = anchors
  if (stage.focus !== undefined) {
    const reachPx = only === undefined ? 0 : (REACH_M / nearestM) * perRadian
    // Along the middle a region runs to both sides of its own middle.
    const middle = only === undefined ? 0 : regionOf(only.region).side === 'midline' ? widthPx / 2 : only.x
    return { anchors, figure: { left: middle - reachPx, right: middle + reachPx } }
  }
  const figure = { left: Number.POSITIVE_INFINITY, right: Number.NEGATIVE_INFINITY }
  const { bulkNow } = body
  for (let part = 0; part < bulkNow.length; part += BULK_STRIDE) {
    // The coarse body is thicker than the body at its ends.
    const limbPx = (((bulkNow[part + 6] ?? 0) * 0.5) / stage.orbit.distance) * perRadian
    for (const end of [part, part + 3]) {
      const { x } = toPixels(bulkNow[end] ?? 0, bulkNow[end + 1] ?? 0, bulkNow[end + 2] ?? 0)
      figure.left = Math.min(figure.left, x - limbPx)
      figure.right = Math.max(figure.right, x + limbPx)
    }
  }
  return { anchors, figure }
}

/** Camera and body rest when nothing has changed for this long. */
const REST_MS = 160
const WATCHED = 21

/**
 * Tells where regions are seen, once each time that camera and body have come to rest, and takes it back as soon as they
 * move. `follow` is to be called after every frame; one that changes nothing costs a comparison.
 */
export function createAnchorWatch(
  stage: StageState,
  tell: (seen: SeenPlaces | undefined) => void,
): { readonly follow: () => void; readonly stop: () => void } {
  const last = new Float64Array(WATCHED)
  let isTold = false
  let changedMs = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const isNews = (at: number, value: number): boolean => {
    if (last[at] === value) return false
    last[at] = value
    return true
  }

  const tellAtRest = (): void => {
    timer = undefined
    if (!stage.isLive) return
    const leftMs = changedMs + REST_MS - performance.now()
    if (leftMs > 0) {
      timer = setTimeout(tellAtRest, leftMs)
      return
    }
    isTold = true
    tell(seenPlacesOf(stage))
  }

  return {
    follow: () => {
      const { elements } = stage.camera.matrixWorld
      let isChanged = isNews(16, stage.shiftX)
      for (let i = 0; i < 16; i += 1) isChanged = isNews(i, elements[i] ?? 0) || isChanged
      isChanged = isNews(17, stage.shiftY) || isChanged
      isChanged = isNews(18, stage.widthPx * 8192 + stage.heightPx) || isChanged
      isChanged = isNews(19, stage.body.poser.version) || isChanged
      isChanged = isNews(20, stage.focusGoal) || isChanged
      if (!isChanged) return
      changedMs = performance.now()
      if (isTold) tell(undefined)
      isTold = false
      timer ??= setTimeout(tellAtRest, REST_MS)
    },
    stop: () => clearTimeout(timer),
  }
}
