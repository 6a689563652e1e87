import { beforeAll, describe, expect, it } from 'vitest'
import type { Point3 } from '#anatomy/field.ts'
import { discNamed, exampleDisc } from '#anatomy/spine.ts'
import type { Mesh } from '#models/mesh.ts'
import { type Surface, surfaceOf } from '#models/ray.ts'
import { boneShapes, distanceToBone, meshBone } from '#stage/solid/bone-shape.ts'
import { insideKinds, insideView } from '#stage/solid/inside-view.ts'
import { clearanceAt, eyeOf } from '#stage/solid/orbit.ts'
import { assembleSpine, type SpineMesh, tissues } from '#stage/solid/spine-geometry.ts'
import { restMeshes } from '../models/read-body.ts'

/** Skin and clothes as one surface. */
async function outside(): Promise<Surface> {
  const { skin, cloth } = await restMeshes()
  const points: Point3[] = []
  const triangles: [number, number, number][] = []
  for (const corners of [...skin.triangles, ...cloth.triangles]) {
    const first = points.length
    points.push(...corners)
    triangles.push([first, first + 1, first + 2])
  }
  return surfaceOf({ points, triangles } as unknown as Mesh)
}

const pointOf = (array: Float32Array, vertex: number): Point3 => [
  array[vertex * 3] ?? 0,
  array[vertex * 3 + 1] ?? 0,
  array[vertex * 3 + 2] ?? 0,
]

const apart = (a: Point3, b: Point3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])

/** Vertices of the parts of that name. */
function verticesOf(spine: SpineMesh, name: string): number[] {
  const count = spine.positions.length / 3
  return spine.parts.flatMap((part, i) => {
    if (part.name !== name) return []
    const end = spine.parts[i + 1]?.first ?? count
    return Array.from({ length: end - part.first }, (_, k) => part.first + k)
  })
}

describe('the spine in the body', () => {
  let spine: SpineMesh
  let skin: Surface
  beforeAll(async () => {
    spine = assembleSpine(Object.values(exampleDisc))
    skin = await outside()
  })

  it('lies under the skin at every vertex, bulging or not, at least 3 mm deep', () => {
    let nearestM = Number.POSITIVE_INFINITY
    const count = spine.positions.length / 3
    for (let vertex = 0; vertex < count; vertex += 1) {
      // The bulge is measured too: where it is the same point, once is enough.
      for (const array of [spine.positions, spine.bulgedPositions]) {
        const point = pointOf(array, vertex)
        if (array === spine.bulgedPositions && apart(point, pointOf(spine.positions, vertex)) === 0) continue
        nearestM = Math.min(nearestM, skin.nearest(point).distance)
        if (vertex % 7 !== 0) continue
        // From inside, the first skin met to the back and to the front is met from its inner side.
        for (const direction of [
          [0, 0, -1],
          [0, 0, 1],
        ] as const) {
          const [hit] = skin.hits(point, direction)
          expect(hit, `vertex ${vertex} is outside`).toBeDefined()
          if (hit === undefined) continue
          const [a = 0, b = 0, c = 0] = skin.mesh.triangles[hit.triangle] ?? []
          const [p, q, r] = [skin.mesh.points[a], skin.mesh.points[b], skin.mesh.points[c]]
          if (p === undefined || q === undefined || r === undefined) throw new Error('no triangle')
          const faceZ = (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])
          expect(faceZ * direction[2], `vertex ${vertex} at ${point.join(' ')}`).toBeGreaterThan(0)
        }
      }
    }
    console.log(`${count} points of the spine, the nearest ${(nearestM * 1000).toFixed(1)} mm under the skin`)
    expect(nearestM).toBeGreaterThan(0.003)
  })

  it('is as far left as right', () => {
    for (const { name, tissue } of spine.parts) {
      if (tissue !== 'bone') continue
      const xs = verticesOf(spine, name).map((vertex) => spine.positions[vertex * 3] ?? 0)
      expect(Math.abs(Math.max(...xs) + Math.min(...xs)), name).toBeLessThan(0.0012)
    }
  })

  it('is few triangles of no holes in their numbers', () => {
    const triangles = spine.index.length / 3
    console.log(`${triangles} triangles, ${spine.positions.length / 3} points, one draw call`)
    expect(triangles).toBeLessThanOrEqual(36_000)
    expect(Math.max(...spine.index)).toBeLessThan(spine.positions.length / 3)
    for (const array of [spine.positions, spine.normals, spine.bulgedPositions, spine.bulgedNormals, spine.marks])
      expect(array.every(Number.isFinite)).toBe(true)
  })

  it('has normals of length 1 that look out of the bones', () => {
    const { positions, normals } = meshBone(boneShapes.lumbar)
    let outward = 0
    for (let vertex = 0; vertex < positions.length / 3; vertex += 1) {
      const [x, y, z] = pointOf(positions, vertex)
      const [nx, ny, nz] = pointOf(normals, vertex)
      expect(Math.hypot(nx, ny, nz)).toBeCloseTo(1, 5)
      const here = distanceToBone(boneShapes.lumbar, x, y, z)
      if (distanceToBone(boneShapes.lumbar, x + nx, y + ny, z + nz) > here + 0.5) outward += 1
    }
    expect(outward / (positions.length / 3)).toBeGreaterThan(0.98)
  })

  it.each(Object.values(exampleDisc))('marks %s when it is asked to, and no other', (name) => {
    const one = assembleSpine([name])
    expect(one.parts.filter(({ tissue }) => tissue === 'marked-disc').map((part) => part.name)).toEqual([name])
    const marked = verticesOf(one, name)
    expect(marked.length).toBeGreaterThan(100)
    for (const vertex of marked) expect(one.marks[vertex * 3]).toBe(tissues.indexOf('marked-disc'))
  })

  it.each(Object.values(exampleDisc))('lets %s bulge back and to one side, towards a nerve that gives way', (name) => {
    const one = assembleSpine([name])
    const disc = discNamed(name)
    const moves = verticesOf(one, name).map((vertex) => {
      const [from, to] = [pointOf(one.positions, vertex), pointOf(one.bulgedPositions, vertex)]
      return { from, to, by: apart(from, to) }
    })
    const most = moves.reduce((best, move) => (move.by > best.by ? move : best))
    const depthM = disc.above.depthM
    expect(most.by).toBeGreaterThan(depthM * 0.2)
    expect(most.by).toBeLessThan(depthM * 0.35)
    expect(most.to[2]).toBeLessThan(disc.centre[2] - depthM / 2)
    expect(most.to[0]).toBeGreaterThan(0)
    // The front of the disc stays where it is.
    for (const { from, by } of moves) if (from[2] > disc.centre[2]) expect(by).toBeLessThan(0.0005)
    const nerve = verticesOf(one, `root ${name} left`)
    const nearestM = (array: Float32Array) => Math.min(...nerve.map((vertex) => apart(pointOf(array, vertex), most.to)))
    console.log(
      `${name} bulges by ${(most.by * 1000).toFixed(1)} mm, to ${(nearestM(one.bulgedPositions) * 1000).toFixed(1)} mm of its nerve`,
    )
    expect(nearestM(one.bulgedPositions)).toBeLessThan(0.004)
    expect(
      verticesOf(one, `root ${name} right`).every(
        (vertex) => apart(pointOf(one.positions, vertex), pointOf(one.bulgedPositions, vertex)) === 0,
      ),
    ).toBe(true)
  })

  it('refuses a disc that nobody has', () => {
    expect(() => assembleSpine(['L9–L10'])).toThrow('L9–L10')
  })
})

describe('the camera on the look inside', () => {
  const frames = [
    { width: 780, height: 820, freeWidth: 780, freeHeight: 820 },
    { width: 390, height: 844, freeWidth: 390, freeHeight: 460 },
    { width: 1900, height: 1000, freeWidth: 1200, freeHeight: 1000 },
  ]
  for (const frame of frames)
    for (const name of Object.values(exampleDisc))
      for (const step of [0, 1, 2] as const)
        it(`looks from behind and outside: ${name}, step ${step + 1}, ${frame.width} × ${frame.height}`, () => {
          const orbit = insideView({ discs: [name], step }, frame)
          const eye = eyeOf(orbit)
          expect(clearanceAt(...eye)).toBeGreaterThan(0.15)
          expect(Math.cos(orbit.azimuth)).toBeLessThan(-0.2)
          // From the side that the bulge is on.
          expect(Math.sin(orbit.azimuth)).toBeGreaterThan(0)
          if (step === 1) expect(Math.abs(orbit.y - discNamed(name).centre[1])).toBeLessThan(0.001)
        })

  it('brings the places forward that the marked disc explains', () => {
    expect(insideKinds({ discs: ['L4–L5'], step: 2 })).toContain('lower-back')
    expect(insideKinds({ discs: ['C5–C6'], step: 2 })).toContain('neck-spine')
    expect(insideKinds({ discs: ['C5–C6'], step: 2 })).not.toContain('lower-back')
  })
})
