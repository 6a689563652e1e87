/**
 * Lays the hand that works on the drawn body: `npm run hands:build`. For each stroke and each hand that may do it, it
 * fits how the hand tilts, bends and curls at twelve places of the path, and writes `src/massage/hand-fits.ts`. With
 * `--check` it fails where what is committed differs.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { groupAt } from '#anatomy/evaluate-field.ts'
import type { Point3 } from '#anatomy/field.ts'
import { contactOf, HAND_BONES, type HandShape, handCorners, handShapeOf, placeHand, poseHand } from '#anatomy/hand.ts'
import { type MassageKind, massageKinds, regionOf } from '#anatomy/region.ts'
import { type StrokeArea, type StrokePath, strokePath } from '#anatomy/strokes.ts'
import { fitPosture, gripOf, grips, type HandFit, handlings, mutablePosture } from '#massage/grips.ts'
import { handHands, KNOTS, knotSpot } from '#massage/hand-path.ts'
import { type TouchTechnique, touchTechniques } from '#safety/technique.ts'
import { drawnBody } from './drawn-body.ts'
import { add, at, type Mesh, normalsOf, scale, subtract } from './mesh.ts'

const file = fileURLToPath(new URL('../src/massage/hand-fits.ts', import.meta.url))
const isCheck = process.argv.includes('--check')
const only = process.argv.find((word) => word.startsWith('--only='))?.slice(7)

/** What is fitted: pitch, roll, lift (mm), root, curl, thumb, slant. */
type Fit = number[]
/** How far each may go from the grip before it costs as much as 3 mm of one corner. */
const ease: Fit = [28, 20, 8, 20, 24, 18, 20]
/** How far each may go from its neighbour. */
const step: Fit = [5, 5, 3, 5, 7, 6, 5]
const least: Fit = [-40, -40, -12, -25, -25, -30, -25]
const most: Fit = [40, 40, 14, 45, 45, 40, 25]
const toleranceM = 0.003
/** The contact is pressed on by no more than the skin gives. */
const restM = 0.0006

/** What is far off weighs more than its share: the worst corner counts, not the mean. */
function stern(value: number): number {
  return Math.sign(value) * Math.abs(value) ** 1.7
}

type Task = {
  readonly key: string
  readonly path: StrokePath
  readonly isRight: boolean
  readonly kind: MassageKind
  readonly technique: TouchTechnique
}

function tasks(): Task[] {
  return massageKinds.flatMap((kind) =>
    touchTechniques.flatMap((technique) =>
      (['whole', 'outer-half'] as const).flatMap((area: StrokeArea) =>
        handHands(kind).flatMap((hand) => {
          const path = strokePath(`left-${kind}`, technique, area)
          if (path === undefined || technique === 'ball-roll') return []
          const key = `${kind} ${technique}${area === 'whole' ? '' : ' outer-half'} ${hand}`
          return [{ key, path, isRight: hand === 'other', kind, technique }]
        }),
      ),
    ),
  )
}

/** What a hand may meet around a place: an arm that hangs beside hip and thigh at rest is not there while they are worked. */
function near(mesh: Mesh, centre: Point3, radiusM: number, kind: MassageKind): Mesh {
  const isLeg = regionOf(`left-${kind}`).limb === 'left-leg'
  const isArm = (point: Point3) => isLeg && groupAt([Math.abs(point[0]), point[1], point[2]])?.part === 'arm'
  const isNear = mesh.points.map((point) => Math.hypot(...subtract(point, centre)) < radiusM && !isArm(point))
  return { ...mesh, triangles: mesh.triangles.filter((triangle) => triangle.every((corner) => at(isNear, corner))) }
}

/** Signed distances to a mesh, negative inside; asked thousands of times, so it remembers where a corner was last. */
function distances(mesh: Mesh, normals: readonly Point3[]) {
  const count = mesh.triangles.length
  const p = new Float64Array(count * 9)
  const n = new Float64Array(count * 9)
  mesh.triangles.forEach((triangle, t) => {
    triangle.forEach((corner, k) => {
      p.set(at(mesh.points, corner), t * 9 + k * 3)
      n.set(at(normals, corner), t * 9 + k * 3)
    })
  })
  const cell = 0.015
  const reach = 0.03
  const cells = new Map<number, number[]>()
  const key = (x: number, y: number, z: number): number => (x + 512) * 1_048_576 + (y + 512) * 1024 + (z + 512)
  for (let t = 0; t < count; t += 1) {
    const range = [0, 1, 2].map((axis) => {
      const on = [p[t * 9 + axis] ?? 0, p[t * 9 + 3 + axis] ?? 0, p[t * 9 + 6 + axis] ?? 0]
      return [Math.floor(Math.min(...on) / cell), Math.floor(Math.max(...on) / cell)] as const
    })
    const [[x0, x1] = [0, -1], [y0, y1] = [0, -1], [z0, z1] = [0, -1]] = range
    for (let x = x0; x <= x1; x += 1) {
      for (let y = y0; y <= y1; y += 1) {
        for (let z = z0; z <= z1; z += 1) {
          const list = cells.get(key(x, y, z)) ?? []
          list.push(t)
          cells.set(key(x, y, z), list)
        }
      }
    }
  }
  const seen = new Uint32Array(count)
  let round = 0
  let best = { d2: 0, t: 0, u: 0, v: 0 }
  const tryOne = (t: number, x: number, y: number, z: number): void => {
    const o = t * 9
    const g = (k: number): number => p[o + k] ?? 0
    const [ux, uy, uz] = [g(3) - g(0), g(4) - g(1), g(5) - g(2)]
    const [vx, vy, vz] = [g(6) - g(0), g(7) - g(1), g(8) - g(2)]
    const [wx, wy, wz] = [x - g(0), y - g(1), z - g(2)]
    const uu = ux * ux + uy * uy + uz * uz
    const uv = ux * vx + uy * vy + uz * vz
    const vv = vx * vx + vy * vy + vz * vz
    const wu = wx * ux + wy * uy + wz * uz
    const wv = wx * vx + wy * vy + wz * vz
    const area = uu * vv - uv * uv
    let u = (vv * wu - uv * wv) / area
    let v = (uu * wv - uv * wu) / area
    const d = (a: number, b: number): number =>
      (wx - a * ux - b * vx) ** 2 + (wy - a * uy - b * vy) ** 2 + (wz - a * uz - b * vz) ** 2
    if (!(u >= 0 && v >= 0 && u + v <= 1)) {
      const clamp = (value: number): number => Math.min(1, Math.max(0, value || 0))
      const a = clamp(wu / uu)
      const b = clamp(wv / vv)
      const c = clamp((uu - uv + wv - wu) / (uu + vv - 2 * uv))
      const edges = [
        [a, 0],
        [0, b],
        [1 - c, c],
      ] as const
      let least = Number.POSITIVE_INFINITY
      for (const [eu, ev] of edges) {
        const value = d(eu, ev)
        if (value < least) [least, u, v] = [value, eu, ev]
      }
    }
    const d2 = d(u, v)
    if (d2 < best.d2) best = { d2, t, u, v }
  }
  return (point: Point3): number => {
    const [x, y, z] = point
    round += 1
    best = { d2: reach * reach, t: -1, u: 0, v: 0 }
    const [cx, cy, cz] = [Math.floor(x / cell), Math.floor(y / cell), Math.floor(z / cell)]
    for (let ring = 0; ring * cell < reach + cell; ring += 1) {
      if (ring > 0 && ((ring - 1) * cell) ** 2 >= best.d2) break
      for (let i = -ring; i <= ring; i += 1) {
        for (let j = -ring; j <= ring; j += 1) {
          const isFace = Math.abs(i) === ring || Math.abs(j) === ring
          for (let k = -ring; k <= ring; k += isFace ? 1 : 2 * ring || 1) {
            for (const t of cells.get(key(cx + i, cy + j, cz + k)) ?? []) {
              if (seen[t] === round) continue
              seen[t] = round
              tryOne(t, x, y, z)
            }
          }
        }
      }
    }
    if (best.t < 0) return reach
    const o = best.t * 9
    let side = 0
    for (let axis = 0; axis < 3; axis += 1) {
      const mixed = (from: Float64Array): number =>
        (from[o + axis] ?? 0) * (1 - best.u - best.v) +
        (from[o + 3 + axis] ?? 0) * best.u +
        (from[o + 6 + axis] ?? 0) * best.v
      side += ((point[axis] ?? 0) - mixed(p)) * mixed(n)
    }
    return Math.sqrt(best.d2) * (side < 0 ? -1 : 1)
  }
}

function solve(matrix: number[][], right: number[]): number[] {
  const n = right.length
  const m = matrix.map((row, i) => [...row, at(right, i)])
  for (let i = 0; i < n; i += 1) {
    let best = i
    for (let k = i + 1; k < n; k += 1) if (Math.abs(at(at(m, k), i)) > Math.abs(at(at(m, best), i))) best = k
    const swap = at(m, i)
    m[i] = at(m, best)
    m[best] = swap
    for (let k = 0; k < n; k += 1) {
      if (k === i) continue
      const by = at(at(m, k), i) / at(at(m, i), i)
      for (let j = i; j <= n; j += 1) at(m, k)[j] = at(at(m, k), j) - by * at(at(m, i), j)
    }
  }
  return m.map((row, i) => at(row, n) / at(row, i))
}

export const asFit = (fit: readonly number[]): HandFit => ({
  pitch: fit[0] ?? 0,
  roll: fit[1] ?? 0,
  liftM: (fit[2] ?? 0) / 1000,
  root: fit[3] ?? 0,
  curl: fit[4] ?? 0,
  thumb: fit[5] ?? 0,
  slant: fit[6] ?? 0,
})

function fitTask(task: Task, shape: HandShape, mesh: Mesh, meshNormals: readonly Point3[]) {
  const { path, isRight, kind, technique } = task
  const gripName = gripOf(kind, technique, 'hand') ?? 'palm'
  const grip = grips[gripName]
  const middle = path.spots.reduce<Point3>((sum, { point }) => add(sum, scale(point, 1 / path.spots.length)), [0, 0, 0])
  const distanceTo = distances(near(mesh, middle, 0.32, kind), meshNormals)
  const contact = contactOf(shape, grip.parts)
  const rest = Array.from({ length: shape.positions.length / 3 }, (_, i) => i).filter((i) => !contact.includes(i))
  const watched = rest.filter((_, i) => i % 20 === 0)
  // Only what is asked about is laid down again and again.
  const few = [...contact, ...watched]
  const fewShape: HandShape = {
    ...shape,
    positions: Float32Array.from(few.flatMap((i) => [...shape.positions.subarray(i * 3, i * 3 + 3)])),
    bones: Uint8Array.from(few.flatMap((i) => [...shape.bones.subarray(i * 4, i * 4 + 4)])),
    weights: Float32Array.from(few.flatMap((i) => [...shape.weights.subarray(i * 4, i * 4 + 4)])),
  }
  const bones = new Float32Array(HAND_BONES * 16)
  const place = new Float64Array(16)
  const corners = new Float32Array(shape.positions.length)
  const posture = mutablePosture()
  const cornerAt = (i: number): Point3 => [corners[i * 3] ?? 0, corners[i * 3 + 1] ?? 0, corners[i * 3 + 2] ?? 0]
  const lay = (fit: Fit, spot: { point: Point3; normal: Point3 }, what = fewShape) => {
    const as = asFit(fit)
    fitPosture(grip.posture, as, posture)
    poseHand(posture, bones)
    placeHand(place, grip.hold, isRight, spot.point, spot.normal, handlings[kind].heading, as)
    handCorners(what, bones, place, corners)
  }
  const residuals = (fit: Fit, spot: { point: Point3; normal: Point3 }, before: Fit | undefined, stiff: number) => {
    lay(fit, spot)
    const found: number[] = []
    for (let i = 0; i < contact.length; i += 1) found.push(stern((distanceTo(cornerAt(i)) - restM) / toleranceM))
    const share = Math.sqrt(contact.length / 24)
    for (let k = 0; k < found.length; k += 1) found[k] = at(found, k) / share
    for (let i = contact.length; i < few.length; i += 1) {
      const d = distanceTo(cornerAt(i))
      found.push(Math.min(0, d - 0.001) / toleranceM)
    }
    fit.forEach((value, k) => {
      found.push(value / at(ease, k))
      found.push(before === undefined ? 0 : (stiff * (value - at(before, k))) / at(step, k))
    })
    return found
  }
  const nudge = [0.5, 0.5, 0.4, 0.5, 0.5, 0.5, 0.5]
  const improve = (
    start: Fit,
    spot: { point: Point3; normal: Point3 },
    before: Fit | undefined,
    rounds: number,
    stiff = 1,
  ): Fit => {
    let fit = start
    let cost = residuals(fit, spot, before, stiff).reduce((sum, r) => sum + r * r, 0)
    let damping = 0.3
    for (let round = 0; round < rounds; round += 1) {
      const r0 = residuals(fit, spot, before, stiff)
      const slopes = fit.map((_, k) => {
        const moved = fit.map((value, j) => value + (j === k ? at(nudge, k) : 0))
        return residuals(moved, spot, before, stiff).map((value, i) => (value - at(r0, i)) / at(nudge, k))
      })
      const normal = fit.map((_, i) =>
        fit.map((__, j) => at(slopes, i).reduce((sum, value, k) => sum + value * at(at(slopes, j), k), 0)),
      )
      const right = fit.map((_, i) => -at(slopes, i).reduce((sum, value, k) => sum + value * at(r0, k), 0))
      let isBetter = false
      for (let attempt = 0; attempt < 3 && !isBetter; attempt += 1) {
        const damped = normal.map((row, i) => row.map((value, j) => (i === j ? value * (1 + damping) : value)))
        const change = solve(damped, right)
        const next = fit.map((value, k) => Math.min(at(most, k), Math.max(at(least, k), value + at(change, k))))
        const nextCost = residuals(next, spot, before, stiff).reduce((sum, r) => sum + r * r, 0)
        if (nextCost < cost) {
          isBetter = cost - nextCost > cost * 0.002
          fit = next
          cost = nextCost
          damping *= 0.4
          break
        }
        damping *= 5
      }
      if (!isBetter) break
    }
    return fit
  }
  const count = path.closed ? KNOTS : 1
  const spots = Array.from({ length: count }, (_, k) => knotSpot(path, k))
  const fits: Fit[] = []
  spots.forEach((spot, k) => {
    const before = fits[k - 1]
    fits.push(improve(before ?? [0, 0, 0, 0, 0, 0, 0], spot, before, k === 0 ? 12 : 4, 0.6))
  })
  if (count > 1) {
    for (let pass = 0; pass < 1; pass += 1) {
      for (let k = 0; k < count; k += 1) {
        const [a, b] = [at(fits, (k + count - 1) % count), at(fits, (k + 1) % count)]
        const between = a.map((value, i) => (value + at(b, i)) / 2)
        fits[k] = improve(at(fits, k), at(spots, k), between, 2, 1.2)
      }
    }
  }
  const rounded = fits.map((fit) =>
    fit.map((value, k) => (k === 2 ? Math.round(value * 10) / 10 : Math.round(value * 2) / 2)),
  )
  // How it turned out, at the knots.
  let floats = 0
  let sinks = 0
  spots.forEach((spot, k) => {
    lay(at(rounded, k), spot, shape)
    for (const i of contact) floats = Math.max(floats, Math.abs(distanceTo(cornerAt(i))))
    for (let i = 0; i * 3 < corners.length; i += 1) sinks = Math.max(sinks, -distanceTo(cornerAt(i)))
  })
  return { rounded, floats, sinks, gripName }
}

const { mesh, handSurface, boneNames } = await drawnBody()
const meshNormals = normalsOf(mesh)
const shape = handShapeOf(handSurface, handSurface.normals, boneNames)
const committed = existsSync(file) ? readFileSync(file, 'utf8') : ''
const all = tasks()
const done = new Set<string>()
const readRows = () =>
  new Map(
    [...(existsSync(file) ? readFileSync(file, 'utf8') : '').matchAll(/^ {2}'([^']+)':\s+'([^']+)',$/gm)].map(
      ([, key = '', words = '']) => [key, words],
    ),
  )
// With `--only` the other strokes stay as they are.
const rows = readRows()
for (const key of rows.keys()) if (only === undefined || !all.some((task) => task.key === key)) rows.delete(key)
for (const task of all) {
  if (only !== undefined && !task.key.includes(only)) continue
  const { rounded, floats, sinks, gripName } = fitTask(task, shape, mesh, meshNormals)
  console.log(
    `${task.key} (${gripName}): off ${(floats * 1000).toFixed(1)} mm, sinks ${(sinks * 1000).toFixed(1)} mm, ${at(rounded, 0).join(' ')}`,
  )
  const words = [0, 1, 2, 3, 4, 5, 6]
    .map((k) => rounded.map((fit) => Math.round(at(fit, k) * (k === 2 ? 10 : 2))).join(' '))
    .join(', ')
  rows.set(task.key, words)
  if (!isCheck) {
    // Several may work at once: what another has written meanwhile stays.
    const now = readRows()
    for (const [key, other] of now) if (!done.has(key)) rows.set(key, other)
    done.add(task.key)
    rows.set(task.key, words)
    writeFileSync(file, pageOf(rows))
  }
}
if (isCheck) {
  const isSame = committed === pageOf(rows)
  console.log(isSame ? 'the hands are as committed' : 'the hands differ: run npm run hands:build')
  if (!isSame) process.exitCode = 1
}

function pageOf(fits: ReadonlyMap<string, string>): string {
  const lines = all.flatMap(({ key }) => {
    const words = fits.get(key)
    return words === undefined ? [] : [`  '${key}': '${words}',`]
  })
  return `// Generated by models/hands.ts from the drawn body, the stroke paths and the grips; do not edit.

/**
 * How the hand lies on each stroke of the left half, by \`kind technique [outer-half] hand\`, at twelve places of its path:
 * pitch and roll in half degrees, lift in tenths of a millimetre, then root, curl, thumb and slant in half degrees.
 */
export const bakedHandFits: Readonly<Record<string, string>> = {
${lines.join('\n')}
}
`
}
