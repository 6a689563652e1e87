import { type Accessor, Document, NodeIO, type Primitive, type TypedArray, VertexLayout } from '@gltf-transform/core'
import { EXTMeshoptCompression } from '@gltf-transform/extensions'
import { reorder } from '@gltf-transform/functions'
import validator from 'gltf-validator'
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer'
import { at, type Mesh } from './mesh.ts'
import type { Bone } from './sculpt.ts'

/** Positions lie on a grid of this size: it compresses as quantized numbers do, and the shader reads metres. */
export const gridM = 1 / 16_384

/** What the Khronos validator said: the file is written only when both are 0. */
export type Verdict = { readonly errors: number; readonly warnings: number; readonly messages: readonly string[] }

type Part = { readonly name: string; readonly mesh: Mesh; readonly colour: [number, number, number, number] }

/** One skinned figure of several parts on one skeleton, as a compressed file, with the verdict on the plain one. */
export async function writeFigure(
  parts: readonly Part[],
  bones: readonly Bone[],
): Promise<{ bytes: Uint8Array; verdict: Verdict }> {
  await MeshoptEncoder.ready
  await MeshoptDecoder.ready
  const document = new Document()
  const root = document.getRoot()
  root.getAsset().generator = 'kneadwell models/build.ts'
  const buffer = document.createBuffer()
  const scene = document.createScene('body')
  root.setDefaultScene(scene)

  const nodes = new Map(bones.map((bone) => [bone.name, document.createNode(bone.name)]))
  const skin = document.createSkin('skeleton')
  const binds: number[] = []
  for (const bone of bones) {
    const node = nodes.get(bone.name)
    if (node === undefined) continue
    const above = bones.find((other) => other.name === bone.parent)
    const from = above?.head ?? [0, 0, 0]
    node.setTranslation([
      grid(bone.head[0]) - grid(from[0]),
      grid(bone.head[1]) - grid(from[1]),
      grid(bone.head[2]) - grid(from[2]),
    ])
    const parent = bone.parent === undefined ? undefined : nodes.get(bone.parent)
    if (parent === undefined) scene.addChild(node)
    else parent.addChild(node)
    skin.addJoint(node)
    binds.push(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, -grid(bone.head[0]), -grid(bone.head[1]), -grid(bone.head[2]), 1)
  }
  const rootNode = nodes.get(bones[0]?.name ?? '')
  if (rootNode !== undefined) skin.setSkeleton(rootNode)
  const accessor = (
    name: string,
    type: 'SCALAR' | 'VEC3' | 'VEC4' | 'MAT4',
    array: TypedArray,
    normalized = false,
  ): Accessor => document.createAccessor(name).setType(type).setArray(array).setNormalized(normalized).setBuffer(buffer)
  skin.setInverseBindMatrices(accessor('binds', 'MAT4', new Float32Array(binds)))

  const mesh = document.createMesh('body')
  for (const part of parts) mesh.addPrimitive(primitiveOf(document, part, accessor))
  scene.addChild(document.createNode('figure').setMesh(mesh).setSkin(skin))

  await document.transform(reorder({ encoder: MeshoptEncoder, target: 'size' }))
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder, 'meshopt.decoder': MeshoptDecoder })
  io.setVertexLayout(VertexLayout.SEPARATE)
  const verdict = await validate(await io.writeBinary(document))
  document
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.QUANTIZE })
  return { bytes: await io.writeBinary(document), verdict }
}

/** What the Khronos validator says about an uncompressed file. */
export async function validate(bytes: Uint8Array): Promise<Verdict> {
  const report = await validator.validateBytes(bytes, { maxIssues: 50 })
  return {
    errors: report.issues.numErrors,
    warnings: report.issues.numWarnings,
    messages: report.issues.messages.map((issue) => `${issue.code} ${issue.pointer ?? ''} ${issue.message}`),
  }
}

function grid(value: number): number {
  return Math.round(value / gridM) * gridM
}

function primitiveOf(
  document: Document,
  part: Part,
  accessor: (name: string, type: 'SCALAR' | 'VEC3' | 'VEC4', array: TypedArray, normalized?: boolean) => Accessor,
): Primitive {
  const { mesh } = part
  const weights = new Uint8Array(mesh.points.length * 4)
  const joints = new Uint8Array(mesh.points.length * 4)
  mesh.skins.forEach((skin, vertex) => {
    const bytes = weightBytes(skin.weights)
    weights.set(bytes, vertex * 4)
    joints.set(
      skin.bones.map((bone, k) => (at(bytes, k) === 0 ? 0 : bone)),
      vertex * 4,
    )
  })
  const material = document
    .createMaterial(part.name)
    .setBaseColorFactor(part.colour)
    .setMetallicFactor(0)
    .setRoughnessFactor(0.8)
  return document
    .createPrimitive()
    .setIndices(
      accessor(`${part.name} indices`, 'SCALAR', new Uint16Array(mesh.triangles.flatMap((triangle) => [...triangle]))),
    )
    .setAttribute(
      'POSITION',
      accessor(`${part.name} positions`, 'VEC3', new Float32Array(mesh.points.flatMap((point) => point.map(grid)))),
    )
    .setAttribute('JOINTS_0', accessor(`${part.name} joints`, 'VEC4', joints))
    .setAttribute('WEIGHTS_0', accessor(`${part.name} weights`, 'VEC4', weights, true))
    .setMaterial(material)
}

/** Weights as bytes that sum to exactly 255, as the format wants. */
function weightBytes(weights: readonly number[]): number[] {
  const bytes = weights.map((weight) => Math.round(weight * 255))
  bytes[0] = at(bytes, 0) + 255 - bytes.reduce((sum, byte) => sum + byte, 0)
  return bytes
}
