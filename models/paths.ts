import { distance, distanceToNever, distanceToRegion } from '#anatomy/evaluate-field.ts'
import type { Point3 } from '#anatomy/field.ts'
import { directions, joints, landmarks } from '#anatomy/landmarks.ts'
import { type MassageKind, massageKinds, type RegionId, regions } from '#anatomy/region.ts'
import { shoulderTopOuterHalf } from '#anatomy/region-fields.ts'
import { add, at, cornersOf, cross, dot, length, type Mesh, normalize, normalsOf, scale, subtract } from './mesh.ts'
import { blendAt, type Surface, surfaceOf } from './ray.ts'

const mm = 0.001
/**
 * A stroke keeps this far from every region that nobody may massage; the neck's bands are narrow. A hand laid round a limb
 * is wider than its stroke: its outer fingers must not come to lie on a crease either.
 */
const usualNeverMarginM = 11 * mm
const neverMarginM: { readonly [kind in MassageKind]?: number } = {
  'neck-back': 6 * mm,
  forearm: 28 * mm,
  'upper-arm': 32 * mm,
  calf: 32 * mm,
  hip: 26 * mm,
}
/** A stroke keeps this far inside its own region. */
const insideMarginM = 4 * mm
/** How far above the skin a path's plan is drawn before it is laid on it. */
const planHeightM = 90 * mm

/** A place on the skin and the way it looks. */
export type Spot = { readonly point: Point3; readonly normal: Point3 }
/** A path as it is written to the generated file. */
export type BakedPath = { readonly key: string; readonly closed: boolean; readonly spots: readonly Spot[] }

type Technique = 'effleurage' | 'circles' | 'petrissage' | 'compression' | 'ball-roll'

/** Where each region is best looked at and worked from, along which way its muscle runs, and how it is worked. */
const plans: Readonly<
  Record<MassageKind, { look: Point3; along: Point3; techniques: readonly Technique[]; circleM: number }>
> = (() => {
  const hand: readonly Technique[] = ['effleurage', 'circles', 'petrissage', 'compression']
  const ball: readonly Technique[] = [...hand, 'ball-roll']
  const { forearmAxis, upperArmAxis, handAxis, palmNormal, elbowInner, elbowFront, shinAxis, thighAxis } = directions
  const towards = (from: Point3, to: Point3) => normalize(subtract(to, from))
  return {
    palm: { look: palmNormal, along: scale(handAxis, -1), techniques: hand, circleM: 18 * mm },
    'hand-back': { look: scale(palmNormal, -1), along: scale(handAxis, -1), techniques: hand, circleM: 17 * mm },
    forearm: {
      look: normalize(subtract(elbowFront, scale(elbowInner, 0.9))),
      along: scale(forearmAxis, -1),
      techniques: hand,
      circleM: 24 * mm,
    },
    'upper-arm': {
      look: normalize(subtract(scale(elbowFront, 0.5), elbowInner)),
      along: scale(upperArmAxis, -1),
      techniques: hand,
      circleM: 28 * mm,
    },
    sole: { look: [0, -1, 0], along: [0, 0, -1], techniques: ball, circleM: 22 * mm },
    'foot-top': {
      look: normalize([0.1, 0.85, 0.5]),
      along: towards(landmarks.middleToe, joints['left-foot']),
      techniques: hand,
      circleM: 18 * mm,
    },
    calf: { look: [0.05, 0, -1], along: scale(shinAxis, -1), techniques: ['effleurage'], circleM: 26 * mm },
    shin: { look: normalize([0.7, 0, 0.7]), along: scale(shinAxis, -1), techniques: hand, circleM: 20 * mm },
    thigh: { look: normalize([0.55, 0, 0.83]), along: scale(thighAxis, -1), techniques: hand, circleM: 30 * mm },
    'shoulder-top': {
      look: normalize([0.15, 0.85, -0.5]),
      along: towards(landmarks.c7, landmarks.acromion),
      techniques: hand,
      circleM: 24 * mm,
    },
    'neck-back': { look: normalize([0.75, 0.15, -0.65]), along: [0, -1, 0], techniques: hand, circleM: 16 * mm },
    'shoulder-blade': { look: normalize([0.1, 0.05, -1]), along: [0, -1, 0], techniques: ball, circleM: 28 * mm },
    hip: { look: normalize([0.85, 0.1, -0.5]), along: [0, -1, 0.15], techniques: ball, circleM: 28 * mm },
  }
})()

/** Every stroke path of the left half. Throws where none fits, so that no region is left without. */
export function strokePaths(body: Mesh): { paths: BakedPath[]; centres: Map<RegionId, Spot> } {
  const surface = surfaceOf(body)
  const normals = normalsOf(body)
  const centres = centresOf(body, normals)
  const paths: BakedPath[] = []
  for (const kind of massageKinds) {
    const areas = kind === 'shoulder-top' ? (['whole', 'outer-half'] as const) : (['whole'] as const)
    for (const area of areas) {
      const middle =
        area === 'whole'
          ? centres.get(`left-${kind}`)
          : deepest(
              body,
              normals,
              (point) => Math.max(distanceToRegion('left-shoulder-top', point), distance(shoulderTopOuterHalf, point)),
              plans[kind].look,
            )
      if (middle === undefined) throw new Error(`${kind} has no middle`)
      for (const technique of plans[kind].techniques) {
        const spots = largest(surface, normals, kind, area === 'outer-half', technique, middle)
        paths.push({
          key: `${kind} ${technique}${area === 'whole' ? '' : ' outer-half'}`,
          closed: technique !== 'compression',
          spots,
        })
      }
    }
  }
  return { paths, centres }
}

/** The middle of each region of the left half and the midline: the place deepest inside it, seen from where it is best seen. */
function centresOf(body: Mesh, normals: readonly Point3[]): Map<RegionId, Spot> {
  const centres = new Map<RegionId, Spot>()
  for (const region of regions) {
    if (region.side === 'right') continue
    const plan = Object.entries(plans).find(([kind]) => kind === region.kind)?.[1]
    const depthOf = (point: Point3) => distanceToRegion(region.id, point)
    // The lower back's own middle is the spine's: its middle is taken beside it.
    const holdsMidline = body.points.some((point) => onMidline(point) && depthOf(point) < 0)
    const spot = deepest(body, normals, depthOf, plan?.look, region.side === 'midline' && holdsMidline)
    centres.set(region.id, spot)
  }
  return centres
}

function deepest(
  body: Mesh,
  normals: readonly Point3[],
  depthOf: (point: Point3) => number,
  look: Point3 | undefined,
  isCentral = false,
): Spot {
  let best: { spot: Spot; score: number } | undefined
  const consider = (point: Point3, normal: Point3) => {
    if (isCentral ? !onMidline(point) : point[0] < 0) return
    const depth = depthOf(point)
    if (depth >= 0) return
    const facing = look === undefined ? 0 : dot(normalize(normal), look)
    // Depth in metres, and how squarely the place is seen: a turn of a quarter weighs as much as 25 mm.
    const score = -depth + 25 * mm * facing
    if (best === undefined || score > best.score + 1e-9) best = { spot: { point, normal: normalize(normal) }, score }
  }
  body.points.forEach((point, vertex) => {
    consider(point, at(normals, vertex))
  })
  for (const triangle of body.triangles) {
    const [a, b, c] = cornersOf(body, triangle)
    const [na, nb, nc] = [at(normals, triangle[0]), at(normals, triangle[1]), at(normals, triangle[2])]
    consider(scale(add(add(a, b), c), 1 / 3), add(add(na, nb), nc))
    consider(scale(add(a, b), 1 / 2), add(na, nb))
    consider(scale(add(b, c), 1 / 2), add(nb, nc))
    consider(scale(add(c, a), 1 / 2), add(nc, na))
  }
  if (best === undefined) throw new Error('a region holds no point of the skin')
  return best.spot
}

function onMidline(point: Point3): boolean {
  return Math.abs(point[0]) < 0.2 * mm
}

/** How far a shape is moved along the muscle and beside it (metres), and turned (radians). */
type Way = readonly [shift: number, aside: number, turn: number]

/** The largest path of a technique's shape that stays inside its region and clear of the forbidden ones. */
function largest(
  surface: Surface,
  normals: readonly Point3[],
  kind: MassageKind,
  outerHalf: boolean,
  technique: Technique,
  middle: Spot,
): readonly Spot[] {
  const plan = plans[kind]
  const normal = middle.normal
  const v = normalize(subtract(plan.along, scale(normal, dot(plan.along, normal))))
  const u = cross(v, normal)
  const never = neverMarginM[kind] ?? usualNeverMarginM
  const holds = ({ point }: Spot) =>
    distanceToRegion(`left-${kind}`, point) < -insideMarginM &&
    distanceToNever(point) >= never &&
    (!outerHalf || distance(shoulderTopOuterHalf, point) < -insideMarginM)
  const lay = (
    outline: readonly (readonly [number, number])[],
    [shift, aside, turn]: Way,
  ): readonly Spot[] | undefined => {
    const spots: Spot[] = []
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
    for (const [across, along] of outline) {
      const beside = across * cos - along * sin + aside
      const ahead = across * sin + along * cos + shift
      const plane = add(add(middle.point, scale(u, beside)), scale(v, ahead))
      const spot = land(surface, normals, plane, normal)
      if (spot === undefined || !holds(spot)) return undefined
      spots.push(spot)
    }
    const steps = spots.map((spot, k) => length(subtract(at(spots, (k + 1) % spots.length).point, spot.point)))
    const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length
    return spots.length > 1 && Math.max(...steps) > 3.2 * mean ? undefined : spots
  }
  const shifts = [0, 5, -5, 10, -10, 16, -16, 24, -24, 32, -32, 40, -40].map((shift) => shift * mm)
  // The sole is curved like a bow: straight through its deepest place there is no room.
  const asides = kind === 'sole' ? [0, 6, -6, 12, -12].map((aside) => aside * mm) : [0]
  const turns = kind === 'sole' ? [0, 6, -6, 12, -12, 18, -18].map((degrees) => (degrees * Math.PI) / 180) : [0]
  const ways: readonly Way[] =
    technique === 'compression'
      ? [[0, 0, 0]]
      : turns.flatMap((turn) => asides.flatMap((aside) => shifts.map((shift): Way => [shift, aside, turn])))
  for (const outline of outlines(technique, plan.circleM)) {
    for (const way of ways) {
      const spots = lay(outline, way)
      if (spots !== undefined) return spots
    }
  }
  throw new Error(`no ${technique} fits on ${kind}`)
}

/** A technique's shape in the plane of the skin, [across, along] the muscle in metres, from the largest to the smallest. */
function outlines(technique: Technique, circleM: number): (readonly (readonly [number, number])[])[] {
  const loop = (count: number, across: number, along: number) =>
    Array.from({ length: count }, (_, k) => {
      // Begins at the end far from the heart and runs towards it first.
      const turn = (2 * Math.PI * k) / count
      return [across * Math.sin(turn), -along * Math.cos(turn)] as const
    })
  const shrinking = Array.from({ length: 30 }, (_, k) => 0.95 ** k)
  switch (technique) {
    case 'effleurage':
      return shrinking.map((by) => loop(48, Math.min(9 * mm, 100 * mm * by * 0.16), 100 * mm * by))
    case 'ball-roll':
      return shrinking.map((by) => loop(48, Math.min(14 * mm, 80 * mm * by * 0.35), 80 * mm * by))
    case 'circles':
      return shrinking.map((by) => loop(36, circleM * by, circleM * by))
    case 'petrissage':
      return shrinking.map((by) => loop(24, 18 * mm * by, 6 * mm * by))
    case 'compression':
      return [[[0, 0]]]
  }
}

function land(surface: Surface, normals: readonly Point3[], plane: Point3, normal: Point3): Spot | undefined {
  const hits = surface.hits(add(plane, scale(normal, planHeightM)), scale(normal, -1))
  const facing = hits
    .map((hit) => ({ hit, normal: normalize(blendAt(surface.mesh, hit, normals)) }))
    .filter((spot) => dot(spot.normal, normal) > 0.15)
  const best = facing.reduce<(typeof facing)[number] | undefined>(
    (found, spot) =>
      found === undefined || Math.abs(spot.hit.distance - planHeightM) < Math.abs(found.hit.distance - planHeightM)
        ? spot
        : found,
    undefined,
  )
  return best === undefined ? undefined : { point: best.hit.point, normal: best.normal }
}

/** A path in six rows of whole numbers, as the generated files hold it. */
export function bakeSpots(spots: readonly Spot[]): string {
  const numbers = spots.map(({ point, normal }) => [
    ...point.map((value) => Math.round(value * 10_000)),
    ...normal.map((value) => Math.round(value * 100)),
  ])
  // Small steps side by side compress to less than two thirds of the places themselves.
  const rows = [0, 1, 2, 3, 4, 5].map((row) =>
    numbers.map((spot, k) => at(spot, row) - (k === 0 ? 0 : at(at(numbers, k - 1), row))),
  )
  return rows
    .flat()
    .map((value) => (Object.is(value, -0) ? 0 : value))
    .join(' ')
}

/** Writes paths and middles as a TypeScript file: tenths of a millimetre and hundredths of a unit, as text, read on demand. */
export function strokePathsFile(paths: readonly BakedPath[], centres: ReadonlyMap<RegionId, Spot>): string {
  const rows = paths.map(({ key, spots }) => `  '${key}':${spots.length > 1 ? '\n    ' : ' '}'${bakeSpots(spots)}',`)
  const middles = [...centres].map(([id, spot]) => `  ${/^\w+$/.test(id) ? id : `'${id}'`}: '${bakeSpots([spot])}',`)
  return `// Generated by models/build.ts from the rest body and the regions; do not edit.

/**
 * Stroke paths of the left half by \`kind technique [outer-half]\`, in six rows: x, y and z in tenths of a millimetre,
 * then the normal's in hundredths. A row begins with its value at the first point; its steps from point to point follow.
 */
export const bakedStrokes: Readonly<Record<string, string>> = {
${rows.join('\n')}
}

/** The middle of each region of the left half and the midline, in the same rows. */
export const bakedCentres: Readonly<Record<string, string>> = {
${middles.join('\n')}
}
`
}
