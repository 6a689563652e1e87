import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SkinnedMesh } from 'three'
import { describe, expect, it } from 'vitest'
import { normalsOf } from '#stage/solid/normals.ts'
import { readGlb } from '#stage/solid/read-glb.ts'

/** A triangle list from points in metres. */
const surface = (points: readonly (readonly number[])[], triangles: readonly (readonly number[])[]) => ({
  positions: Float32Array.from(points.flat()),
  index: Uint16Array.from(triangles.flat()),
})

const normalAt = (normals: Float32Array, vertex: number): number[] => [...normals.slice(vertex * 3, vertex * 3 + 3)]

/** Half a roof falling to the left, half to the right; the ridge runs along z. */
const ridge = [
  [0, 0.1, 0],
  [0, 0.1, 0.1],
]
const left = [
  [-0.1, 0, 0],
  [-0.1, 0, 0.1],
]
const right = [
  [0.1, 0, 0],
  [0.1, 0, 0.1],
]

describe('normals', () => {
  it('lean the same way on both sides of a ridge, however it is cut into triangles', () => {
    const triangles = [
      [0, 2, 3],
      [0, 3, 1],
      [0, 1, 5],
      [0, 5, 4],
    ]
    const normals = normalsOf(surface([...ridge, ...left, ...right], triangles))
    for (const vertex of [0, 1]) {
      const [x = 1, y = 0, z = 1] = normalAt(normals, vertex)
      expect(x).toBeCloseTo(0, 6)
      expect(y).toBeCloseTo(1, 6)
      expect(z).toBeCloseTo(0, 6)
    }
  })

  it('keep a crease where two vertices share a place, and lose it where one stands for both', () => {
    const points = [...ridge, ...left, ...ridge, ...right]
    const triangles = [
      [0, 2, 3],
      [0, 3, 1],
      [4, 5, 7],
      [4, 7, 6],
    ]
    const creased = normalsOf(surface(points, triangles))
    expect(normalAt(creased, 0)[0]).toBeCloseTo(-Math.SQRT1_2, 6)
    expect(normalAt(creased, 4)[0]).toBeCloseTo(Math.SQRT1_2, 6)
    const same = Uint32Array.from([0, 1, 2, 3, 0, 1, 6, 7])
    expect(normalAt(normalsOf(surface(points, triangles), same), 0)[0]).toBeCloseTo(0, 6)
  })

  it('are hardly moved by a sliver, nor by a triangle without area', () => {
    const floor = [
      [0, 0, 0],
      [0, 0, 0.05],
      [0.05, 0, 0],
    ]
    const upright = [0.05, 0.00005, 0]
    const normals = normalsOf(
      surface(
        [...floor, upright],
        [
          [0, 1, 2],
          [0, 2, 3],
          [0, 0, 2],
        ],
      ),
    )
    expect(normalAt(normals, 0)[1]).toBeGreaterThan(0.999)
  })

  it('have length 1 on the body and look out of it', async () => {
    const bytes = readFileSync(join(import.meta.dirname, '../../models/body.glb'))
    const root = await readGlb(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
    const meshes = root.children.filter((child): child is SkinnedMesh => child instanceof SkinnedMesh)
    const skin = meshes.find(({ name }) => name === 'skin')
    if (skin === undefined) throw new Error('the body has no skin')
    const positions = Float32Array.from(skin.geometry.getAttribute('position').array)
    const index = Uint32Array.from(skin.geometry.index?.array ?? [])
    const normals = normalsOf({ positions, index })
    let highest = 0
    for (let k = 0; k < normals.length; k += 3) {
      const size = Math.hypot(normals[k] ?? 0, normals[k + 1] ?? 0, normals[k + 2] ?? 0)
      expect(Math.abs(size - 1)).toBeLessThan(1e-5)
      if ((positions[k + 1] ?? 0) > (positions[highest + 1] ?? 0)) highest = k
    }
    expect(normals[highest + 1]).toBeGreaterThan(0.95)
  })
})
