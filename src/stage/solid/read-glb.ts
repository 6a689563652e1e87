import { Bone, BufferAttribute, BufferGeometry, Group, Matrix4, MeshBasicMaterial, Skeleton, SkinnedMesh } from 'three'
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js'

/** What the body's file uses of glTF 2.0 with EXT_meshopt_compression: one skinned mesh, no textures, no animation. */
type StoredGltf = {
  readonly accessors: readonly {
    readonly bufferView: number
    readonly byteOffset?: number
    readonly componentType: number
    readonly normalized?: boolean
    readonly count: number
  }[]
  readonly bufferViews: readonly {
    readonly extensions: {
      readonly EXT_meshopt_compression: {
        readonly byteOffset?: number
        readonly byteLength: number
        readonly byteStride: number
        readonly count: number
        readonly mode: string
        readonly filter?: string
      }
    }
  }[]
  readonly materials: readonly { readonly name: string }[]
  readonly meshes: readonly {
    readonly primitives: readonly {
      readonly attributes: Readonly<Record<string, number>>
      readonly indices: number
      readonly material: number
    }[]
  }[]
  readonly skins: readonly { readonly inverseBindMatrices: number; readonly joints: readonly number[] }[]
  readonly nodes: readonly {
    readonly name: string
    readonly translation?: readonly [number, number, number]
    readonly rotation?: readonly [number, number, number, number]
    readonly children?: readonly number[]
  }[]
}

const MAGIC = 0x46546c67
const HEADER_BYTES = 12
const CHUNK_HEADER_BYTES = 8
const arrayTypes = new Map<number, new (buffer: ArrayBuffer, offset: number) => BufferAttribute['array']>([
  [5120, Int8Array],
  [5121, Uint8Array],
  [5122, Int16Array],
  [5123, Uint16Array],
  [5125, Uint32Array],
  [5126, Float32Array],
])
const attributeNames: Readonly<Record<string, string>> = {
  POSITION: 'position',
  JOINTS_0: 'skinIndex',
  WEIGHTS_0: 'skinWeight',
}

/**
 * Reads the body's file. Throws when it is damaged. three's GLTFLoader reads everything that glTF can hold and is eight
 * times as large as all that this file needs.
 */
export async function readGlb(file: ArrayBuffer): Promise<Group> {
  await MeshoptDecoder.ready
  const words = new DataView(file)
  if (
    file.byteLength < HEADER_BYTES ||
    words.getUint32(0, true) !== MAGIC ||
    words.getUint32(8, true) !== file.byteLength
  ) {
    throw new Error('the body file is damaged')
  }
  const jsonBytes = words.getUint32(HEADER_BYTES, true)
  const jsonAt = HEADER_BYTES + CHUNK_HEADER_BYTES
  const gltf = JSON.parse(new TextDecoder().decode(new Uint8Array(file, jsonAt, jsonBytes))) as StoredGltf
  const binaryAt = jsonAt + jsonBytes + CHUNK_HEADER_BYTES

  const buffers = gltf.bufferViews.map(({ extensions: { EXT_meshopt_compression: view } }) => {
    const decoded = new Uint8Array(view.count * view.byteStride)
    const source = new Uint8Array(file, binaryAt + (view.byteOffset ?? 0), view.byteLength)
    MeshoptDecoder.decodeGltfBuffer(decoded, view.count, view.byteStride, source, view.mode, view.filter ?? 'NONE')
    return { bytes: decoded.buffer, stride: view.byteStride }
  })

  const attributeOf = (number: number, isList = false): BufferAttribute => {
    const accessor = part(gltf.accessors, number)
    const { bytes, stride } = part(buffers, accessor.bufferView)
    const ArrayType = arrayTypes.get(accessor.componentType)
    if (ArrayType === undefined) throw new Error('the body file holds an unknown kind of number')
    const all = new ArrayType(bytes, accessor.byteOffset ?? 0)
    // Padding between vertices is read along: a shader takes the first components of what it is given.
    const size = isList ? 1 : stride / all.BYTES_PER_ELEMENT
    return new BufferAttribute(all.subarray(0, accessor.count * size), size, accessor.normalized ?? false)
  }

  const bones = gltf.nodes.map(({ name, translation, rotation }) => {
    const bone = new Bone()
    bone.name = name
    if (translation !== undefined) bone.position.set(...translation)
    if (rotation !== undefined) bone.quaternion.set(...rotation)
    return bone
  })
  gltf.nodes.forEach(({ children = [] }, number) => {
    for (const child of children) part(bones, number).add(part(bones, child))
  })
  const skin = part(gltf.skins, 0)
  const joints = skin.joints.map((number) => part(bones, number))
  const binds = attributeOf(skin.inverseBindMatrices).array
  const skeleton = new Skeleton(
    joints,
    joints.map((_, number) => new Matrix4().fromArray(binds, number * 16)),
  )

  const root = new Group()
  root.add(part(joints, 0))
  root.updateMatrixWorld(true)
  for (const { attributes, indices, material } of part(gltf.meshes, 0).primitives) {
    const geometry = new BufferGeometry()
    for (const [name, number] of Object.entries(attributes)) {
      geometry.setAttribute(attributeNames[name] ?? name, attributeOf(number))
    }
    geometry.setIndex(attributeOf(indices, true))
    const mesh = new SkinnedMesh(geometry, new MeshBasicMaterial())
    mesh.name = part(gltf.materials, material).name
    mesh.bind(skeleton, new Matrix4())
    root.add(mesh)
  }
  return root
}

function part<T>(list: readonly T[], number: number): T {
  const found = list[number]
  if (found === undefined) throw new Error('the body file is damaged')
  return found
}
