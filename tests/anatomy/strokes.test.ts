import { expect, test } from 'vitest'
import { distance, distanceToNever, distanceToRegion } from '#anatomy/evaluate-field.ts'
import { massageKinds, regions } from '#anatomy/region.ts'
import { shoulderTopOuterHalf } from '#anatomy/region-fields.ts'
import { regionCentre, type StrokePath, type StrokeTechnique, strokePath } from '#anatomy/strokes.ts'

const techniques: readonly StrokeTechnique[] = ['effleurage', 'circles', 'petrissage', 'compression', 'ball-roll']
const paths = (['left', 'right'] as const).flatMap((side) =>
  massageKinds.flatMap((kind) =>
    techniques.flatMap((technique) =>
      (['whole', 'outer-half'] as const).flatMap((area) => strokePath(`${side}-${kind}`, technique, area) ?? []),
    ),
  ),
)

/** Points a third of the way from each spot to the next, too: a path lies inside between its spots as well. */
function walk({ spots, closed }: StrokePath) {
  return spots.flatMap((spot, k) => {
    const next = spots[k + 1] ?? (closed ? spots[0] : undefined)
    if (next === undefined) return [spot.point]
    return [0, 1 / 3, 2 / 3].map((t) => {
      const mixed = (axis: 0 | 1 | 2) => spot.point[axis] * (1 - t) + next.point[axis] * t
      return [mixed(0), mixed(1), mixed(2)] as const
    })
  })
}

test('every region that may be massaged has a stroke, and the calf glides only (Z)', () => {
  for (const kind of massageKinds) expect(strokePath(`left-${kind}`, 'effleurage'), kind).toBeDefined()
  for (const technique of techniques.slice(1)) expect(strokePath('left-calf', technique)).toBeUndefined()
})

test('ball strokes exist for soles, shoulder blades and hips alone (T5)', () => {
  const rolled = massageKinds.filter((kind) => strokePath(`left-${kind}`, 'ball-roll') !== undefined)
  expect([...rolled].sort()).toEqual(['hip', 'shoulder-blade', 'sole'])
})

test('every stroke lies inside its region, 10 mm from what is forbidden, 5 mm at the neck', () => {
  const table = paths
    .filter((path) => path.region.startsWith('left'))
    .map((path) => {
      const points = walk(path)
      const size = Math.max(
        ...points.flatMap((a) => points.map((b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]))),
      )
      return {
        stroke: `${path.region} ${path.technique}${path.area === 'whole' ? '' : ' outer'}`,
        insideMm: -Math.max(...points.map((point) => distanceToRegion(path.region, point))) * 1000,
        neverMm: Math.min(...points.map(distanceToNever)) * 1000,
        sizeMm: size * 1000,
      }
    })
  console.table(
    table.map((row) => ({
      ...row,
      insideMm: row.insideMm.toFixed(1),
      neverMm: row.neverMm.toFixed(1),
      sizeMm: row.sizeMm.toFixed(0),
    })),
  )
  for (const path of paths) {
    const leastM = path.region.endsWith('neck-back') ? 0.005 : 0.01
    for (const point of walk(path)) {
      const name = `${path.region} ${path.technique}`
      expect(distanceToRegion(path.region, point), name).toBeLessThan(0)
      expect(distanceToNever(point), name).toBeGreaterThanOrEqual(leastM)
    }
  }
})

test('the outer-half strokes of the shoulder stay in the outer half', () => {
  const outer = paths.filter((path) => path.area === 'outer-half')
  expect(outer.length).toBeGreaterThan(0)
  for (const path of outer) {
    for (const [x, y, z] of walk(path)) expect(distance(shoulderTopOuterHalf, [Math.abs(x), y, z])).toBeLessThan(0)
  }
})

test('strokes are smooth: even steps, unit normals, no sharp turns of the skin', () => {
  for (const path of paths) {
    const steps: number[] = []
    path.spots.forEach((spot, k) => {
      expect(Math.abs(Math.hypot(...spot.normal) - 1)).toBeLessThan(1e-9)
      const next = path.spots[(k + 1) % path.spots.length]
      if (next === undefined || path.spots.length === 1) return
      steps.push(
        Math.hypot(next.point[0] - spot.point[0], next.point[1] - spot.point[1], next.point[2] - spot.point[2]),
      )
      const turn = spot.normal[0] * next.normal[0] + spot.normal[1] * next.normal[1] + spot.normal[2] * next.normal[2]
      expect(turn, `${path.region} ${path.technique}`).toBeGreaterThan(0.7)
    })
    if (steps.length > 0) expect(Math.max(...steps)).toBeLessThan(0.025)
  }
})

test('every region has a middle on its own skin', () => {
  for (const { id } of regions) {
    const { point, normal } = regionCentre(id)
    expect(distanceToRegion(id, point), id).toBeLessThan(0.0005)
    expect(Math.abs(Math.hypot(...normal) - 1)).toBeLessThan(1e-9)
  }
})
