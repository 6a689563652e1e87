import {
  BufferAttribute,
  type BufferGeometry,
  Matrix4,
  Mesh,
  type Object3D,
  type Skeleton,
  SkinnedMesh,
  Vector3,
} from 'three'
import { takeModel } from '../model-file.ts'
import { cavitiesOf } from './cavity.ts'
import { normalsOf } from './normals.ts'
import { readGlb } from './read-glb.ts'
import type { SkinSurface } from './skin-anchor.ts'

export type BodyModel = {
  readonly root: Object3D
  readonly skins: readonly Mesh[]
  readonly cloths: readonly Mesh[]
  /** From a stored vertex to the rest body in metres. */
  readonly restFromLocal: Matrix4
  readonly skeleton: Skeleton
  /** Triangles at rest with their weights: the skins, then the cloths. */
  readonly surfaces: readonly SkinSurface[]
}

/** Narrows without the `any` that `instanceof` leaves in a generic class. */
export function isMesh(object: Object3D): object is Mesh {
  return object instanceof Mesh
}

/** Fetches and decodes the body. Rejects when it is missing or damaged. */
export async function loadBody(url: string): Promise<BodyModel> {
  const scene = await readGlb(await takeModel(url))
  scene.updateMatrixWorld(true)
  const meshes: Mesh[] = []
  scene.traverse((object) => {
    if (isMesh(object)) meshes.push(object)
  })
  const isCloth = (mesh: Mesh): boolean => /cloth/i.test(mesh.name)
  const [first] = meshes
  if (!(first instanceof SkinnedMesh)) throw new Error('the body file holds no body')
  for (const mesh of meshes) {
    // The body is what one looks at: it is never out of view, and its skinned bounds would be dear to compute.
    mesh.frustumCulled = false
    mesh.castShadow = true
    mesh.receiveShadow = true
  }
  const parts = {
    skins: meshes.filter((mesh) => !isCloth(mesh)),
    cloths: meshes.filter(isCloth),
    restFromLocal: restMatrixOf(first),
  }
  const surfaces = restSurfacesOf(parts)
  const model: BodyModel = { ...parts, root: scene, skeleton: first.skeleton, surfaces }
  ;[...model.skins, ...model.cloths].forEach((mesh, i) => {
    const surface = surfaces[i]
    if (surface === undefined) return
    mesh.geometry.setAttribute('normal', new BufferAttribute(normalsOf(surface), 3))
    mesh.geometry.setAttribute('cavity', new BufferAttribute(cavitiesOf(surface), 1))
  })
  return model
}

/** In the rest pose every bone moves a stored vertex to the same place, so the first one tells. */
function restMatrixOf(mesh: Mesh): Matrix4 {
  const rest = new Matrix4()
  if (!(mesh instanceof SkinnedMesh)) return rest.copy(mesh.matrixWorld)
  const bone = mesh.skeleton.bones[0]
  const inverse = mesh.skeleton.boneInverses[0]
  if (bone === undefined || inverse === undefined) return rest.copy(mesh.matrixWorld)
  return rest.multiplyMatrices(bone.matrixWorld, inverse).multiply(mesh.bindMatrix)
}

/** The body's triangles in rest metres, for picking. */
export function restSurfacesOf(model: Pick<BodyModel, 'skins' | 'cloths' | 'restFromLocal'>): readonly SkinSurface[] {
  const point = new Vector3()
  return [...model.skins, ...model.cloths].map(({ geometry }: { geometry: BufferGeometry }) => {
    const stored = geometry.getAttribute('position')
    const positions = new Float32Array(stored.count * 3)
    for (let i = 0; i < stored.count; i += 1) {
      point
        .fromBufferAttribute(stored, i)
        .applyMatrix4(model.restFromLocal)
        .toArray(positions, i * 3)
    }
    const index = Uint32Array.from(geometry.index?.array ?? Array.from({ length: stored.count }, (_, i) => i))
    const bones = geometry.getAttribute('skinIndex').array
    const stored4 = geometry.getAttribute('skinWeight')
    // `getX` undoes the bytes that a weight is stored as.
    const weights = Float32Array.from({ length: stored.count * 4 }, (_, i) => stored4.getComponent(i >> 2, i & 3))
    return { positions, index, bones, weights }
  })
}
