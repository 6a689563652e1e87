import { distanceToNever, groupAt } from '#anatomy/evaluate-field.ts'
import type { Point3 } from '#anatomy/field.ts'
import { contactOf, HAND_BONES, type HandShape, handCorners, placeHand, poseHand } from '#anatomy/hand.ts'
import { type MassageKind, regionOf } from '#anatomy/region.ts'
import type { StrokePath } from '#anatomy/strokes.ts'
import { fitPosture, type GripName, grips, type HandFit, mutablePosture } from '#massage/grips.ts'
import { KNOTS, knotSpot } from '#massage/hand-path.ts'
import { add, at, type Mesh, scale, subtract } from './mesh.ts'
import { distances } from './skin-distances.ts'

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

/** Farther off the skin than any nudge moves a corner. */
const FAR_M = 0.012

/** Over skin that nobody may massage a hand hovers by this much, and comes down to the skin over this way. */
const HOVER_M = 0.0045
const HOVER_FROM_M = 0.002
const HOVER_OVER_M = 0.012

/** How much of the air above each corner of the skin belongs to what is forbidden. */
export function roomAbove(mesh: Mesh): readonly number[] {
  return mesh.points.map((point) => {
    const t = Math.min(1, Math.max(0, (distanceToNever(point) - HOVER_FROM_M) / HOVER_OVER_M))
    return HOVER_M * (1 - t * t * (3 - 2 * t))
  })
}

/** What is far off weighs more than its share: the worst corner counts, not the mean. */
function stern(value: number): number {
  return Math.sign(value) * Math.abs(value) ** 1.7
}
/** One hand on one stroke. */
export type Task = {
  readonly key: string
  readonly path: StrokePath
  readonly isRight: boolean
  readonly kind: MassageKind
  readonly gripName: GripName
  /** Which way the fingers point. */
  readonly heading: Point3
}

/** What a hand may meet around a place: an arm that hangs beside hip and thigh at rest is not there while they are worked. */
function near(mesh: Mesh, centre: Point3, radiusM: number, kind: MassageKind): Mesh {
  const isLeg = regionOf(`left-${kind}`).limb === 'left-leg'
  const isArm = (point: Point3) => isLeg && groupAt([Math.abs(point[0]), point[1], point[2]])?.part === 'arm'
  const isNear = mesh.points.map((point) => Math.hypot(...subtract(point, centre)) < radiusM && !isArm(point))
  return { ...mesh, triangles: mesh.triangles.filter((triangle) => triangle.every((corner) => at(isNear, corner))) }
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
const asFit = (fit: readonly number[]): HandFit => ({
  pitch: fit[0] ?? 0,
  roll: fit[1] ?? 0,
  liftM: (fit[2] ?? 0) / 1000,
  root: fit[3] ?? 0,
  curl: fit[4] ?? 0,
  thumb: fit[5] ?? 0,
  slant: fit[6] ?? 0,
})
/**
 * Ways to fit, the first that lies well is taken: all of the hand watched and hovering over what is forbidden; what should
 * touch left out of the hovering, and the rest weighing less; and what should touch before all else. Rounds of smoothing go
 * with them.
 */
const manners = [
  { restWeight: 1, doesContactHover: true, every: 14, passes: 2 },
  { restWeight: 0.6, doesContactHover: false, every: 14, passes: 1 },
  { restWeight: 0.4, doesContactHover: false, every: 20, passes: 1 },
] as const
type Manner = (typeof manners)[number]
const MOST_OFF_M = 0.0068

/** Fits one hand to the skin all along its stroke: seven numbers a knot, and how it turned out at the knots, metres. */
export function fitTask(
  task: Task,
  shape: HandShape,
  mesh: Mesh,
  meshNormals: readonly Point3[],
  roomM: readonly number[],
) {
  const found = []
  for (const manner of manners) {
    const fit = fitOnce(task, shape, mesh, meshNormals, roomM, manner)
    if (fit.floats <= MOST_OFF_M) return fit
    found.push(fit)
  }
  return found.reduce((best, fit) => (fit.floats < best.floats ? fit : best))
}

function fitOnce(
  task: Task,
  shape: HandShape,
  mesh: Mesh,
  meshNormals: readonly Point3[],
  roomM: readonly number[],
  { restWeight, doesContactHover, every, passes }: Manner,
) {
  const { path, isRight, kind, gripName, heading } = task
  const grip = grips[gripName]
  const middle = path.spots.reduce<Point3>((sum, { point }) => add(sum, scale(point, 1 / path.spots.length)), [0, 0, 0])
  const around = near(mesh, middle, 0.32, kind)
  const distanceTo = distances(around, meshNormals)
  const distanceToRaised = distances(around, meshNormals, roomM)
  const contactTo = doesContactHover ? distanceToRaised : distanceTo
  const contact = contactOf(shape, grip.parts)
  const rest = Array.from({ length: shape.positions.length / 3 }, (_, i) => i).filter((i) => !contact.includes(i))
  const watched = rest.filter((i, k) => k % every === 0 && (shape.positions[i * 3 + 1] ?? 0) > 0)
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
    placeHand(place, grip.hold, isRight, spot.point, spot.normal, heading, as)
    handCorners(what, bones, place, corners)
  }
  const isFar = new Uint8Array(few.length)
  // A nudge brings no corner down that is far off the skin: those are not asked about again for it.
  const residuals = (
    fit: Fit,
    spot: { point: Point3; normal: Point3 },
    before: Fit | undefined,
    stiff: number,
    isNudge = false,
  ) => {
    lay(fit, spot)
    const found: number[] = []
    for (let i = 0; i < contact.length; i += 1) found.push(stern((contactTo(cornerAt(i)) - restM) / toleranceM))
    const share = Math.sqrt(contact.length / 24)
    for (let k = 0; k < found.length; k += 1) found[k] = at(found, k) / share
    for (let i = contact.length; i < few.length; i += 1) {
      const d = isNudge && isFar[i] === 1 ? FAR_M : distanceToRaised(cornerAt(i))
      if (!isNudge) isFar[i] = d >= FAR_M ? 1 : 0
      found.push((restWeight * Math.min(0, d - 0.001)) / toleranceM)
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
        return residuals(moved, spot, before, stiff, true).map((value, i) => (value - at(r0, i)) / at(nudge, k))
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
    for (let pass = 0; pass < passes; pass += 1) {
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
    for (let i = 0; i * 3 < corners.length; i += 1) {
      // The wrist fades out; it sinks where it likes.
      if ((shape.positions[i * 3 + 1] ?? 0) > 0) sinks = Math.max(sinks, -distanceTo(cornerAt(i)))
    }
  })
  return { rounded, floats, sinks }
}
