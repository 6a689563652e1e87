import type { Point3 } from '#anatomy/field.ts'
import { add, at, length, type Mesh, scale, skinOf, subtract } from './mesh.ts'
import type { Source } from './source.ts'

/** The mean of these six gives a calm, androgynous adult. */
const shapes = [
  'caucasian-male-young',
  'caucasian-female-young',
  'asian-male-young',
  'asian-female-young',
  'african-male-young',
  'african-female-young',
].map((name) => ({ path: `data/targets/macrodetails/${name}.target`, share: 1 / 6 }))
/** Closed lids: a figure at rest, without a stare. */
const closedEyes = ['caucasian', 'asian', 'african'].flatMap((origin) =>
  ['left', 'right'].map((side) => ({
    path: `data/targets/expression/units/${origin}/eye-${side}-closure.target`,
    share: 1 / 3,
  })),
)
export const blend = [...shapes, ...closedEyes]

/** The source's unit in metres. */
const unitM = 0.1
/** A target's unit in the source's units. */
const targetUnit = 0.001

/** A bone: where it turns, in rest coordinates, and what it hangs on. Bones lie unrotated in the rest pose. */
export type Bone = {
  readonly name: string
  readonly parent: string | undefined
  readonly head: Point3
  readonly tail: Point3
}

/** The whole figure before clothes: every group of the source that the recipe draws. */
export type Sculpture = {
  readonly body: Mesh
  readonly eyes: Mesh
  readonly tights: Mesh
  readonly bones: readonly Bone[]
}

/** Blends the source to the one body: metres, soles at y = 0, face to +z, its left at +x, perfectly symmetrical. */
export function sculpt(source: Source): Sculpture {
  const units = [...source.vertices]
  for (const { path, share } of blend) {
    source.target(path).forEach((offset, k) => {
      units[k] = (units[k] ?? 0) + offset * targetUnit * share
    })
  }
  const lowest = Math.min(...bodyVertices(source).map((vertex) => units[vertex * 3 + 1] ?? 0))
  const points = Array.from(
    { length: units.length / 3 },
    (_, vertex): Point3 => [
      (units[vertex * 3] ?? 0) * unitM,
      ((units[vertex * 3 + 1] ?? 0) - lowest) * unitM,
      (units[vertex * 3 + 2] ?? 0) * unitM,
    ],
  )
  const bones = bonesOf(source, points)
  const boneNumber = new Map(bones.map((bone, number) => [bone.name, number]))
  const keeperOf = (bone: string): number => {
    for (let name: string | null = bone; name !== null; name = source.parents[name] ?? null) {
      const number = boneNumber.get(boneName(name))
      if (number !== undefined && isKept(name)) return number
    }
    throw new Error(`no bone carries ${bone}`)
  }
  const keepers = new Map([...new Set(source.skinBones)].map((bone) => [bone, keeperOf(bone)]))
  const skins = points.map((_, vertex) => {
    const sums = new Map<number, number>()
    for (let k = vertex * 4; k < vertex * 4 + 4; k++) {
      const keeper = keepers.get(source.skinBones[k] ?? '') ?? 0
      sums.set(keeper, (sums.get(keeper) ?? 0) + (source.skinWeights[k] ?? 0))
    }
    return skinOf(sums)
  })
  const group = (...names: string[]): Mesh => {
    const triangles = source.quads
      .filter((quad) => names.includes(quad.group))
      .flatMap((quad) => triangulate(points, quad.corners))
    return compact({ points, triangles, skins })
  }
  return { body: group('body'), eyes: group('helper-l-eye', 'helper-r-eye'), tights: group('helper-tights'), bones }
}

function bodyVertices(source: Source): number[] {
  return [...new Set(source.quads.filter((quad) => quad.group === 'body').flatMap((quad) => quad.corners))]
}

function triangulate(
  points: readonly Point3[],
  [a, b, c, d]: readonly [number, number, number, number],
): [number, number, number][] {
  const across = (from: number, to: number) => length(subtract(at(points, from), at(points, to)))
  return across(a, c) <= across(b, d)
    ? [
        [a, b, c],
        [a, c, d],
      ]
    : [
        [a, b, d],
        [b, c, d],
      ]
}

function compact(mesh: Mesh): Mesh {
  const renumbered = new Map<number, number>()
  for (const triangle of mesh.triangles) {
    for (const vertex of triangle) if (!renumbered.has(vertex)) renumbered.set(vertex, renumbered.size)
  }
  const vertices = [...renumbered.keys()]
  return {
    points: vertices.map((vertex) => at(mesh.points, vertex)),
    skins: vertices.map((vertex) => at(mesh.skins, vertex)),
    triangles: mesh.triangles.map((triangle) => {
      const [a = 0, b = 0, c = 0] = triangle.map((vertex) => renumbered.get(vertex) ?? 0)
      return [a, b, c] as const
    }),
  }
}

const keptBones =
  /^(root|spine\d+|neck\d+|head|(pelvis|clavicle|shoulder\d+|upperarm\d+|lowerarm\d+|wrist|metacarpal\d|finger\d-\d|upperleg\d+|lowerleg\d+|foot)\.[LR])$/

/** Face, tongue, eye, breast and toe bones are merged into what they hang on. */
function isKept(name: string): boolean {
  return keptBones.test(name)
}

const longNames: Readonly<Record<string, string>> = {
  upperarm: 'upper-arm',
  lowerarm: 'forearm',
  upperleg: 'thigh',
  lowerleg: 'lower-leg',
  wrist: 'hand',
}

/** `upperarm01.L` → `left-upper-arm-1`: no dots, which three takes out of names. */
export function boneName(name: string): string {
  const side = name.endsWith('.L') ? 'left-' : name.endsWith('.R') ? 'right-' : ''
  const [, stem = '', number = ''] = /^([a-z]+)([\d-]*)/.exec(name) ?? []
  const tidy = number.replace(/^0/, '')
  return `${side}${longNames[stem] ?? stem}${tidy === '' ? '' : `-${tidy}`}`
}

function bonesOf(source: Source, points: readonly Point3[]): Bone[] {
  const meanOf = (joint: string): Point3 => {
    const vertices = source.joints[joint]
    if (vertices === undefined) throw new Error(`the rig has no joint ${joint}`)
    const sum = vertices.reduce<Point3>((total, vertex) => add(total, at(points, vertex)), [0, 0, 0])
    return scale(sum, 1 / vertices.length)
  }
  const bones: Bone[] = []
  const visit = (parent: string | null): void => {
    const children = Object.keys(source.parents).filter((name) => source.parents[name] === parent && isKept(name))
    for (const name of children.sort()) {
      bones.push({
        name: boneName(name),
        parent: parent === null ? undefined : boneName(parent),
        head: meanOf(`${name}____head`),
        tail: meanOf(`${name}____tail`),
      })
      visit(name)
    }
  }
  visit(null)
  return bones
}
