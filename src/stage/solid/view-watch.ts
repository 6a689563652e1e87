import { Vector3 } from 'three'
import type { PixelOf } from '../picture.ts'
import type { StageState } from './frame.ts'
import { nowAt } from './posed-body.ts'

/**
 * Tells where the body is on the picture, once for each frame that shows it elsewhere than the one before. `follow` is
 * to be called after every frame; one that changes nothing costs a comparison.
 */
export function createViewWatch(
  stage: StageState,
  listener: () => ((pixelOf: PixelOf) => void) | undefined,
): { readonly follow: () => void } {
  const last = new Float64Array(21)
  const at = new Vector3()
  let told: ((pixelOf: PixelOf) => void) | undefined

  const isNews = (index: number, value: number): boolean => {
    if (last[index] === value) return false
    last[index] = value
    return true
  }

  const pixelOf: PixelOf = (restPoint, into) => {
    const { body, camera, widthPx, heightPx } = stage
    if (body.poser.posture.pose === 'rest' && !body.poser.isEasing) at.set(restPoint[0], restPoint[1], restPoint[2])
    // A body that is held otherwise carries the point on its skin; that is looked up, so it is for few points.
    else at.fromArray(nowAt(body, { point: restPoint, normal: [0, 0, 1] }).point)
    at.project(camera)
    into.x = ((at.x + 1) / 2) * widthPx
    into.y = ((1 - at.y) / 2) * heightPx
    return at.z < 1
  }

  return {
    follow: () => {
      const wanted = listener()
      if (wanted === undefined) {
        told = undefined
        return
      }
      const { elements } = stage.camera.matrixWorld
      const lens = stage.camera.projectionMatrix.elements
      let isChanged = told === undefined
      told = wanted
      for (let i = 0; i < 16; i += 1) isChanged = isNews(i, elements[i] ?? 0) || isChanged
      isChanged = isNews(16, lens[0] ?? 0) || isChanged
      isChanged = isNews(17, lens[8] ?? 0) || isChanged
      isChanged = isNews(18, lens[9] ?? 0) || isChanged
      isChanged = isNews(19, stage.widthPx * 8192 + stage.heightPx) || isChanged
      isChanged = isNews(20, stage.body.poser.version) || isChanged
      if (isChanged) wanted(pixelOf)
    },
  }
}
