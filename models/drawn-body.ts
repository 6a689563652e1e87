import { readFileSync } from 'node:fs'
import { NodeIO, type Primitive } from '@gltf-transform/core'
import { EXTMeshoptCompression } from '@gltf-transform/extensions'
import { MeshoptDecoder } from 'meshoptimizer'
import type { Point3 } from '#anatomy/field.ts'
import { at, type Mesh, normalsOf } from './mesh.ts'

/** The committed body as it is drawn, clothes and all, at rest; and its skin alone as flat arrays with its bones. */
export async function drawnBody() {
  await MeshoptDecoder.ready
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression])
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
  const document = await io.readBinary(new Uint8Array(readFileSync(new URL('body.glb', import.meta.url))))
  const primitives = document
    .getRoot()
    .listMeshes()
    .flatMap((mesh) => mesh.listPrimitives())
  const [skinPart] = primitives.filter((part) => part.getMaterial()?.getName() === 'skin')
  if (skinPart === undefined) throw new Error('the body has no skin')
  const parts = primitives.map(meshOf)
  const points = parts.flatMap((part) => part.points)
  let offset = 0
  const triangles = parts.flatMap((part) => {
    const moved = part.triangles.map(([a, b, c]) => [a + offset, b + offset, c + offset] as const)
    offset += part.points.length
    return moved
  })
  const skin = meshOf(skinPart)
  const four = (name: 'JOINTS_0' | 'WEIGHTS_0'): number[] => {
    const values = skinPart.getAttribute(name)
    if (values === null) throw new Error(`the skin has no ${name}`)
    return Array.from({ length: values.getCount() }, (_, k): number[] => values.getElement(k, [])).flat()
  }
  const boneNames =
    document
      .getRoot()
      .listSkins()[0]
      ?.listJoints()
      .map((joint) => joint.getName()) ?? []
  return {
    mesh: { points, triangles, skins: [] } satisfies Mesh,
    handSurface: {
      positions: Float32Array.from(skin.points.flat()),
      normals: Float32Array.from(normalsOf(skin).flat()),
      index: skin.triangles.flat(),
      bones: four('JOINTS_0'),
      weights: four('WEIGHTS_0'),
    },
    boneNames,
  }
}

function meshOf(part: Primitive): Mesh {
  const positions = part.getAttribute('POSITION')
  const indices = part.getIndices()
  if (positions === null || indices === null) throw new Error('a part has no positions or no indices')
  const points = Array.from({ length: positions.getCount() }, (_, k): Point3 => {
    const place: number[] = positions.getElement(k, [])
    return [at(place, 0), at(place, 1), at(place, 2)]
  })
  const triangles = Array.from(
    { length: indices.getCount() / 3 },
    (_, t) => [indices.getScalar(3 * t), indices.getScalar(3 * t + 1), indices.getScalar(3 * t + 2)] as const,
  )
  return { points, triangles, skins: [] }
}
