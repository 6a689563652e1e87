import { beforeAll, describe, expect, test } from 'vitest'
import { distance, distanceToRegion, regionAt } from '#anatomy/evaluate-field.ts'
import type { Point3 } from '#anatomy/field.ts'
import { landmarks, vertebrae } from '#anatomy/landmarks.ts'
import { isMassageKind, massageKinds, mirrorRegion, type RegionId, regionOf, regions } from '#anatomy/region.ts'
import { regionGroups } from '#anatomy/region-fields.ts'
import { areaOf, type RestMesh, restMeshes, surfacePoints } from '../models/read-body.ts'

let skin: RestMesh
let cloth: RestMesh
let points: Point3[]

beforeAll(async () => {
  ;({ skin, cloth } = await restMeshes())
  points = [...surfacePoints(skin, 16_000, 1), ...surfacePoints(cloth, 4000, 2)]
})

const level = (name: string): number => vertebrae.find((vertebra) => vertebra.name === name)?.ridge[1] ?? 0
const isForbidden = (point: Point3): boolean => {
  const id = regionAt(point)
  return id !== undefined && regionOf(id).never !== undefined
}
const mayBeMassaged = (point: Point3): boolean => {
  const id = regionAt(point)
  return id !== undefined && regionOf(id).never === undefined
}

/** Plausible areas in square centimetres, one side. */
const areasCm2: Readonly<Record<(typeof massageKinds)[number], readonly [number, number]>> = {
  palm: [35, 110],
  'hand-back': [25, 100],
  forearm: [120, 450],
  'upper-arm': [120, 500],
  sole: [80, 260],
  'foot-top': [40, 180],
  calf: [100, 350],
  shin: [50, 220],
  thigh: [150, 600],
  'shoulder-top': [40, 200],
  'neck-back': [25, 120],
  'shoulder-blade': [60, 220],
  hip: [50, 200],
}

/** Area of each region, from the skin's triangles cut in 16. */
function areas(mesh: RestMesh): Map<RegionId, number> {
  const sums = new Map<RegionId, number>()
  const visit = (triangle: readonly [Point3, Point3, Point3], depth: number): void => {
    const [a, b, c] = triangle
    if (depth > 0) {
      const middle = (p: Point3, q: Point3): Point3 => [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2, (p[2] + q[2]) / 2]
      const [ab, bc, ca] = [middle(a, b), middle(b, c), middle(c, a)]
      for (const part of [
        [a, ab, ca],
        [b, bc, ab],
        [c, ca, bc],
        [ab, bc, ca],
      ] as const)
        visit(part, depth - 1)
      return
    }
    const id = regionAt([(a[0] + b[0] + c[0]) / 3, (a[1] + b[1] + c[1]) / 3, (a[2] + b[2] + c[2]) / 3])
    if (id !== undefined) sums.set(id, (sums.get(id) ?? 0) + areaOf(triangle) * 10_000)
  }
  for (const triangle of mesh.triangles) visit(triangle, areaOf(triangle) > 2e-5 ? 3 : 2)
  return sums
}

test('every region has its place in exactly one group', () => {
  const kinds = regionGroups.flatMap((group) => group.regions.map((region) => region.kind))
  expect([...kinds].sort()).toEqual([...new Set(regions.map((region) => region.kind))].sort())
})

test('in every group what is forbidden comes before what is not, so that it keeps its full extent', () => {
  for (const group of regionGroups) {
    const order = group.regions.map((region) => isMassageKind(region.kind))
    expect(order).toEqual([...order].sort())
  }
})

test('areas: plausible, and left and right within 2 %', () => {
  const found = areas(skin)
  const table = massageKinds.map((kind) => {
    const left = found.get(`left-${kind}`) ?? 0
    const right = found.get(`right-${kind}`) ?? 0
    return { kind, left: Math.round(left), right: Math.round(right) }
  })
  console.table(table)
  for (const kind of massageKinds) {
    const left = found.get(`left-${kind}`) ?? 0
    const right = found.get(`right-${kind}`) ?? 0
    expect(Math.abs(left - right) / left, kind).toBeLessThan(0.02)
    const [least, most] = areasCm2[kind]
    expect(left, kind).toBeGreaterThan(least)
    expect(left, kind).toBeLessThan(most)
  }
})

test('no point lies in two regions that may be massaged, and painting agrees with picking', () => {
  for (const point of points) {
    const id = regionAt(point)
    const inside = regions.filter((region) => distanceToRegion(region.id, point) < 0).map((region) => region.id)
    const massage = inside.filter((other) => regionOf(other).never === undefined)
    expect(massage.length).toBeLessThanOrEqual(1)
    if (Math.abs(point[0]) > 1e-6) expect(inside).toEqual(id === undefined ? [] : [id])
  }
})

test('the right side is the mirror of the left', () => {
  for (const [x, y, z] of points) {
    if (Math.abs(x) < 1e-6) continue
    const id = regionAt([x, y, z])
    const other = regionAt([-x, y, z])
    expect(other).toBe(id === undefined ? undefined : mirrorRegion(id))
  }
})

test('no forbidden field loses ground to a neighbour', () => {
  for (const point of points) {
    const here: Point3 = [Math.abs(point[0]), point[1], point[2]]
    const group = regionGroups.find((candidate) => distance(candidate.bound, here) < 0)
    const holds = group?.regions.some((region) => !isMassageKind(region.kind) && distance(region.field, here) < 0)
    if (holds === true) expect(mayBeMassaged(point)).toBe(false)
  }
})

describe('never, for anyone', () => {
  const every = (rule: (point: Point3) => boolean, least: number) => {
    const found = points.filter(rule)
    expect(found.length).toBeGreaterThan(least)
    for (const point of found) expect(isForbidden(point), point.map((value) => value.toFixed(3)).join(' ')).toBe(true)
  }
  const isTrunk = ([x]: Point3) => Math.abs(x) < 0.2

  test('Z1: 35 mm either side of the spine, from C7 to the tailbone', () => {
    every(([x, y, z]) => Math.abs(x) < 0.035 && z < 0 && y < level('C7') && y > landmarks.tailbone[1], 200)
  })
  test('Z1: 15 mm either side at the neck', () => {
    every(([x, y, z]) => Math.abs(x) < 0.015 && z < 0 && y > level('C7') && y < landmarks.occiput[1], 4)
  })
  test('Z2: back and flank from the lowest ribs to the top of the pelvis', () => {
    every(
      ([x, y, z]) =>
        isTrunk([x, y, z]) &&
        z < 0.01 &&
        y < level('T12') - 0.01 - 0.45 * Math.abs(x) &&
        y > landmarks.iliacCrest[1] + 0.015,
      100,
    )
  })
  test('Z3: between the dimples of the pelvis and the tailbone', () => {
    every(([x, y, z]) => Math.abs(x) < 0.042 && z < -0.03 && y < level('L5') && y > level('S3'), 30)
  })
  test('Z4: the neck in front of the line from behind the earlobe to the middle of the collarbone', () => {
    const [a, b] = [landmarks.behindEarlobe, landmarks.collarboneMiddle]
    every(([x, y, z]) => {
      if (y > a[1] - 0.005 || y < b[1] + 0.012 || Math.abs(x) > 0.085) return false
      const onLine = a[2] + ((b[2] - a[2]) * (y - a[1])) / (b[1] - a[1])
      return z > onLine + 0.001
    }, 60)
  })
  const within = (centre: Point3, radiusM: number) => (point: Point3) =>
    Math.hypot(Math.abs(point[0]) - centre[0], point[1] - centre[1], point[2] - centre[2]) < radiusM
  test.each([
    ['Z5 armpit', landmarks.armpit, 0.035],
    ['Z5 elbow crease', landmarks.elbowCrease, 0.028],
    ['Z5 inner wrist', landmarks.wristCrease, 0.024],
    ['Z5 behind the knee', landmarks.kneeCrease, 0.038],
    ['Z6 inner elbow', landmarks.innerEpicondyle, 0.022],
    ['Z7 breast', landmarks.nipple, 0.05],
    ['Z7 belly', landmarks.navel, 0.08],
    ['Z7 head', landmarks.crown, 0.1],
    ['Z7 chin', landmarks.chin, 0.03],
  ] as const)('%s', (_name, centre, radiusM) => {
    every(within(centre, radiusM), 4)
  })
  test('Z5: the groin, from the crotch to the fold under the hip bone', () => {
    every(
      ([x, y, z]) => Math.abs(x) < 0.06 && z > 0.02 && y < landmarks.crotch[1] + 0.05 && y > landmarks.crotch[1],
      10,
    )
  })
  test('the inner side of the thigh is nobody’s', () => {
    const inner = points.filter(([x, y, z]) => y > 0.55 && y < 0.76 && Math.abs(x) < 0.075 && z < 0.06)
    expect(inner.length).toBeGreaterThan(50)
    for (const point of inner) expect(mayBeMassaged(point)).toBe(false)
  })
})

test('clothes hide no place that may be massaged', () => {
  const hidden = surfacePoints(cloth, 6000, 3).filter(mayBeMassaged)
  expect(hidden.length).toBe(0)
})

test('each region is in one piece', () => {
  const key = (point: Point3) => point.map((value) => Math.round(value * 100_000)).join()
  for (const { id } of regions.filter((region) => region.side !== 'right')) {
    const parent = new Map<string, string>()
    const find = (name: string): string => {
      let at = name
      for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up
      return at
    }
    for (const triangle of skin.triangles) {
      const inside = triangle.filter((point) => regionAt(point) === id).map(key)
      for (const name of inside) if (!parent.has(name)) parent.set(name, name)
      const [first] = inside
      if (first === undefined) continue
      for (const name of inside) parent.set(find(name), find(first))
    }
    const sizes = new Map<string, number>()
    for (const name of parent.keys()) sizes.set(find(name), (sizes.get(find(name)) ?? 0) + 1)
    const largest = Math.max(0, ...sizes.values())
    if (isMassageKind(regionOf(id).kind)) expect(largest / parent.size, id).toBeGreaterThan(0.97)
  }
})
