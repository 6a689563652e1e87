import { Matrix4, type Mesh, SkinnedMesh } from 'three'
import type { Posture } from '#stage/postures.ts'
import { isMesh, restSurfacesOf } from '#stage/solid/load-body.ts'
import { createPosedBody, type PosedBody, poseBulk } from '#stage/solid/posed-body.ts'
import { readGlb } from '#stage/solid/read-glb.ts'
import { bodyBytes } from '../models/read-body.ts'

/** The committed body with its bones, as the stage holds it, without a graphics context. */
export async function heldBody(): Promise<PosedBody> {
  const root = await readGlb(bodyBytes().slice().buffer)
  const meshes: Mesh[] = root.children.filter(isMesh)
  const [first] = meshes
  if (!(first instanceof SkinnedMesh)) throw new Error('the body has no bones')
  const parts = { skins: meshes, cloths: [], restFromLocal: new Matrix4() }
  return createPosedBody({ skeleton: first.skeleton, surfaces: restSurfacesOf(parts) })
}

/** Puts the body into a posture at once. */
export function hold(body: PosedBody, posture: Posture): void {
  const { poser } = body
  poser.show(posture, true)
  poseBulk(poser, poser.goal, body.bulkGoal)
  poseBulk(poser, poser.now, body.bulkNow)
}
