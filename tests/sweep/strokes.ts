import { distanceToNever, distanceToRegion, regionAt } from '#anatomy/evaluate-field.ts'
import type { Point3 } from '#anatomy/field.ts'
import { contactOf, HAND_BONES, type HandShape, handCorners, handShapeOf, placeHand, poseHand } from '#anatomy/hand.ts'
import { isMassageKind, massageKinds, regionOf } from '#anatomy/region.ts'
import { type StrokeArea, type StrokePath, strokePath } from '#anatomy/strokes.ts'
import { bothHands } from '#massage/both-hands.ts'
import {
  BALL_RADIUS_M,
  besideOf,
  fitPosture,
  type GripName,
  gripOf,
  grips,
  type HandFit,
  handlings,
  mutablePosture,
  type OneHand,
} from '#massage/grips.ts'
import { fitAlong, handFits, handHands, pairPath, workFit } from '#massage/hand-path.ts'
import { strokeMsOf, touchTechniques } from '#safety/technique.ts'
import { normalsOf } from '#stage/solid/normals.ts'
import type { PosedBody } from '#stage/solid/posed-body.ts'
import { anchorOf, type SkinSurface, skinAround } from '#stage/solid/skin-anchor.ts'
import { at } from './at.ts'
import { pick, randomFrom } from './random.ts'
import { type Size, Tally } from './tally.ts'

/** How far a stroke keeps from what is forbidden; the neck's bands are narrow (body design). */
const leastFromNeverM = { usual: 0.01, neck: 0.005 }
/** A path is written in tenths of a millimetre, and its straight pieces cut the corners of the skin. */
const mostOffSkinM = 0.001
const mostOffContactM = 0.008
/** Hands beside each other may come this near. */
const leastApartM = 0.002
/** Walked in steps of about this much. */
const stepM = 0.002
/** Paths that the sample looks at. */
const sampleCount = 8

/** What was measured on one stroke, in metres; both sides together, the worse of the two. */
export type StrokeFigures = {
  readonly name: string
  readonly lengthM: number
  readonly strokeMs: number
  /** Least depth inside its own region. */
  readonly insideM: number
  /** Least distance to skin that is forbidden, straight through the air. */
  readonly fromNeverM: number
  /** Most distance of the path from the skin that is drawn. */
  readonly offSkinM: number
  /** What works: a grip of the hand or the ball; nothing where neither reaches. */
  readonly grip: string
  /** Most distance of a corner of what should touch from the skin, on either side of it. */
  readonly contactM: number | undefined
}

const claims = {
  inside: 'a place of a stroke path lies inside its region',
  never: 'a place of a stroke path is 10 mm from forbidden skin, 5 mm at the neck',
  field: 'a place of a stroke path is as far from the fields of the forbidden regions',
  skin: 'a place of a stroke path lies on the skin within 1 mm',
  both: 'a stroke is there for both sides',
  hand: 'a corner of the hand that should touch is within 8 mm of the skin',
  hands: 'two hands beside each other do not run into each other',
  ball: 'the ball is within 8 mm of the skin',
} as const

/** A stroke of the left half and its mirror image, by one hand or by two beside each other. */
type Stroke = {
  readonly name: string
  /** The ways that are walked: of each side one, or one a hand. */
  readonly paths: readonly StrokePath[]
  readonly isForBoth: boolean
}

/** Every stroke that one hand, both hands or a ball do. */
export function allStrokes(): readonly Stroke[] {
  return [...strokesOfOne(), ...strokesOfBoth()]
}

function strokesOfBoth(): readonly Stroke[] {
  return bothHands.flatMap(({ kind, techniques }) =>
    techniques.map((technique) => ({
      name: `${kind} ${technique} both hands`,
      paths: (['left', 'right'] as const).flatMap((side) =>
        (['same', 'other'] as const).flatMap((hand) => pairPath(`${side}-${kind}`, technique, hand) ?? []),
      ),
      isForBoth: true,
    })),
  )
}

function strokesOfOne(): readonly Stroke[] {
  return massageKinds.flatMap((kind) =>
    touchTechniques.flatMap((technique) =>
      (['whole', 'outer-half'] as const).flatMap((area) => {
        const paths = (['left', 'right'] as const).flatMap(
          (side) => strokePath(`${side}-${kind}`, technique, area) ?? [],
        )
        const name = `${kind} ${technique}${area === 'whole' ? '' : ' outer-half'}`
        return paths.length === 0 ? [] : [{ name, paths, isForBoth: false }]
      }),
    ),
  )
}

/** Measures every stroke, or a seeded sample of them, on the committed body at rest. */
export function sweepStrokes(size: Size, body: PosedBody): { tally: Tally; figures: readonly StrokeFigures[] } {
  const tally = new Tally()
  for (const what of Object.values(claims))
    if ((what !== claims.ball && what !== claims.hands) || size === 'full') tally.expect(what)
  const every = allStrokes()
  const random = randomFrom(20_260_401)
  const strokes = size === 'full' ? every : Array.from({ length: sampleCount }, () => pick(random, every))
  const forbidden = forbiddenPlaces(body.surfaces)
  const skin = at(body.surfaces, 0)
  const shape = handShapeOf(
    skin,
    normalsOf(skin),
    body.poser.skeleton.bones.map((bone) => bone.name),
  )
  const figures = strokes.map(({ name, paths, isForBoth }) => {
    tally.hold(claims.both, paths.length === (isForBoth ? 4 : 2), () => name)
    const found = paths.map((path) => measure(path, name, body, forbidden, tally))
    const contacts = isForBoth
      ? [0, 2].flatMap((k) => contactsOfBoth([at(paths, k), at(paths, k + 1)], name, body, shape, tally))
      : paths.flatMap((path) => contactsOf(path, name, body, shape, tally))
    const least = (of: (one: (typeof found)[number]) => number) => Math.min(...found.map(of))
    const most = (of: (one: (typeof found)[number]) => number) => Math.max(...found.map(of))
    return {
      name,
      lengthM: most((one) => one.lengthM),
      strokeMs: at(found, 0).strokeMs,
      insideM: least((one) => one.insideM),
      fromNeverM: least((one) => one.fromNeverM),
      offSkinM: most((one) => one.offSkinM),
      grip: isForBoth ? 'beside' : gripNameOf(at(paths, 0)),
      contactM: contacts.length === 0 ? undefined : Math.max(...contacts),
    }
  })
  return { tally, figures }
}

function measure(
  path: StrokePath,
  name: string,
  { surfaces }: PosedBody,
  forbidden: readonly Point3[],
  tally: Tally,
): Omit<StrokeFigures, 'grip' | 'contactM'> {
  const points = walk(path)
  const around = skinAround(surfaces, points)
  const leastM = regionOf(path.region).kind === 'neck-back' ? leastFromNeverM.neck : leastFromNeverM.usual
  let insideM = Number.POSITIVE_INFINITY
  let fromNeverM = Number.POSITIVE_INFINITY
  let offSkinM = 0
  for (const point of points) {
    const depthM = -distanceToRegion(path.region, point)
    const neverM = nearest(point, forbidden)
    const [ox, oy, oz] = anchorOf(around, point).off
    const offM = Math.hypot(ox, oy, oz)
    insideM = Math.min(insideM, depthM)
    fromNeverM = Math.min(fromNeverM, neverM)
    offSkinM = Math.max(offSkinM, offM)
    tally.hold(claims.inside, depthM > 0, () => `${name}: ${mm(depthM)} inside`)
    tally.hold(claims.never, neverM >= leastM, () => `${name}: ${mm(neverM)} away`)
    tally.hold(claims.field, distanceToNever(point) >= leastM, () => `${name}: ${mm(distanceToNever(point))} away`)
    tally.hold(claims.skin, offM <= mostOffSkinM, () => `${name}: ${mm(offM)} off`)
  }
  const lengthM = path.closed ? pathLength(path) : 0
  return { name, lengthM, strokeMs: strokeMsOf[path.technique], insideM, fromNeverM, offSkinM }
}

function gripNameOf({ region, technique }: StrokePath): string {
  const { kind } = regionOf(region)
  if (technique === 'ball-roll') return 'ball'
  return isMassageKind(kind) && handHands(kind).length > 0 ? (gripOf(kind, technique, 'hand') ?? 'ball') : 'none'
}

/** How far what should touch is from the skin at most, for each hand that may do the stroke, all along its path. */
function contactsOf(path: StrokePath, name: string, { surfaces }: PosedBody, shape: HandShape, tally: Tally): number[] {
  const { kind } = regionOf(path.region)
  if (!isMassageKind(kind)) return []
  const around = skinAround(
    surfaces,
    path.spots.map(({ point }) => point),
  )
  const offOf = (point: Point3): number => Math.hypot(...anchorOf(around, point).off)
  if (path.technique === 'ball-roll') {
    return path.spots.map(({ point, normal }) => {
      const offM = Math.abs(offOf(add(point, scale(normal, BALL_RADIUS_M))) - BALL_RADIUS_M)
      tally.hold(claims.ball, offM <= mostOffContactM, () => `${name}: ${mm(offM)}`)
      return offM
    })
  }
  const gripName = gripOf(kind, path.technique, 'hand') ?? 'palm'
  return handHands(kind).map((hand) => {
    const laid = layHand(path, path.area, hand, gripName, handlings[kind].heading, shape)
    return touchOf(laid, `${name} ${hand}`, surfaces, tally)
  })
}

/** The same for two hands beside each other, and how near they come to one another. */
function contactsOfBoth(
  [same, other]: readonly [StrokePath, StrokePath],
  name: string,
  { surfaces }: PosedBody,
  shape: HandShape,
  tally: Tally,
): number[] {
  const { kind } = regionOf(same.region)
  if (!isMassageKind(kind)) return []
  const laid = ([same, other] as const).map((path, k) => {
    const hand = k === 0 ? 'same' : 'other'
    const { grip, heading } = besideOf(kind, hand)
    return layHand(path, 'beside', hand, grip, heading, shape)
  })
  const [a, b] = [at(laid, 0), at(laid, 1)]
  a.places.forEach((corners, k) => {
    const apartM = nearestApart(corners, at(b.places, k), shape)
    tally.hold(claims.hands, apartM >= leastApartM, () => `${name} at ${k}: ${mm(apartM)} apart`)
  })
  return laid.map((one, k) => touchOf(one, `${name} ${k === 0 ? 'same' : 'other'}`, surfaces, tally))
}

/** A hand on every second spot of its way, on the knots and between them: all its corners, and which should touch. */
type LaidHand = {
  readonly path: StrokePath
  readonly places: readonly Float32Array[]
  readonly touching: readonly number[]
}

function layHand(
  path: StrokePath,
  area: StrokeArea | 'beside',
  hand: OneHand,
  gripName: GripName,
  [hx, hy, hz]: Point3,
  shape: HandShape,
): LaidHand {
  const { kind, side } = regionOf(path.region)
  const grip = grips[gripName]
  const fits = isMassageKind(kind) ? handFits(kind, path.technique, area, hand) : undefined
  if (fits === undefined) throw new Error(`no hand was fitted to ${path.region}: npm run hands:build`)
  const heading: Point3 = [side === 'right' ? -hx : hx, hy, hz]
  const fit: HandFit = { pitch: 0, roll: 0, liftM: 0, root: 0, curl: 0, thumb: 0, slant: 0 }
  const posture = mutablePosture()
  const bones = new Float32Array(HAND_BONES * 16)
  const place = new Float32Array(16)
  const places = path.spots.flatMap(({ point, normal }, k) => {
    if (k % 2 !== 0) return []
    const along = k / path.spots.length
    fitAlong(fits, along, fit)
    const isReturning = path.technique === 'effleurage' && along >= 0.5
    workFit(path.technique, { along, pressing: 1, isReturning }, fit)
    fitPosture(grip.posture, fit, posture)
    poseHand(posture, bones)
    placeHand(place, grip.hold, (hand === 'other') === (side === 'left'), point, normal, heading, fit)
    const corners = new Float32Array(shape.positions.length)
    handCorners(shape, bones, place, corners)
    return [corners]
  })
  return { path, places, touching: contactOf(shape, grip.parts) }
}

/** The most that what should touch is off the skin. */
function touchOf(
  { path, places, touching }: LaidHand,
  name: string,
  surfaces: readonly SkinSurface[],
  tally: Tally,
): number {
  const around = skinAround(
    surfaces,
    path.spots.map(({ point }) => point),
  )
  let mostM = 0
  places.forEach((corners, k) => {
    for (const i of touching) {
      const offM = Math.hypot(
        ...anchorOf(around, [at(corners, i * 3), at(corners, i * 3 + 1), at(corners, i * 3 + 2)]).off,
      )
      mostM = Math.max(mostM, offM)
      tally.hold(claims.hand, offM <= mostOffContactM, () => `${name} at ${k * 2}: ${mm(offM)}`)
    }
  })
  return mostM
}

/** Least distance between corners of two hands, their wrists left out: those fade away. */
function nearestApart(a: Float32Array, b: Float32Array, { positions }: HandShape): number {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i * 3 < a.length; i += 2) {
    if (at(positions, i * 3 + 1) < 0) continue
    for (let j = 0; j * 3 < b.length; j += 2) {
      if (at(positions, j * 3 + 1) < 0) continue
      const d =
        (at(a, i * 3) - at(b, j * 3)) ** 2 +
        (at(a, i * 3 + 1) - at(b, j * 3 + 1)) ** 2 +
        (at(a, i * 3 + 2) - at(b, j * 3 + 2)) ** 2
      if (d < best) best = d
    }
  }
  return Math.sqrt(best)
}

/** Places all along a path, the way back to its first spot among them. */
function walk({ spots, closed }: StrokePath): readonly Point3[] {
  return spots.flatMap(({ point }, k) => {
    const next = spots[k + 1] ?? (closed ? spots[0] : undefined)
    if (next === undefined) return [point]
    const count = Math.max(1, Math.ceil(apart(point, next.point) / stepM))
    return Array.from({ length: count }, (_, i): Point3 => mix(point, next.point, i / count))
  })
}

function pathLength({ spots }: StrokePath): number {
  return spots.reduce((sum, { point }, k) => sum + apart(point, at(spots, (k + 1) % spots.length).point), 0)
}

/** Places spread over all skin that nobody may massage, no more than 4 mm from one another along a triangle. */
function forbiddenPlaces(surfaces: readonly SkinSurface[]): readonly Point3[] {
  const found: Point3[] = []
  for (const { positions, index } of surfaces) {
    const corner = (k: number): Point3 => {
      const i = at(index, k) * 3
      return [at(positions, i), at(positions, i + 1), at(positions, i + 2)]
    }
    for (let k = 0; k + 2 < index.length; k += 3) {
      const [a, b, c] = [corner(k), corner(k + 1), corner(k + 2)]
      const parts = Math.max(1, Math.ceil(Math.max(apart(a, b), apart(b, c), apart(c, a)) / 0.004))
      for (let i = 0; i <= parts; i += 1) {
        for (let j = 0; i + j <= parts; j += 1) {
          const place = add(add(scale(a, (parts - i - j) / parts), scale(b, i / parts)), scale(c, j / parts))
          const region = regionAt(place)
          if (region !== undefined && !isMassageKind(regionOf(region).kind)) found.push(place)
        }
      }
    }
  }
  return found
}

function nearest([x, y, z]: Point3, places: readonly Point3[]): number {
  let best = Number.POSITIVE_INFINITY
  for (const [px, py, pz] of places) {
    const d = (px - x) ** 2 + (py - y) ** 2 + (pz - z) ** 2
    if (d < best) best = d
  }
  return Math.sqrt(best)
}

function apart(a: Point3, b: Point3): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

function add(a: Point3, b: Point3): Point3 {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
}

function scale(a: Point3, by: number): Point3 {
  return [a[0] * by, a[1] * by, a[2] * by]
}

function mix(a: Point3, b: Point3, t: number): Point3 {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t]
}

function mm(metres: number): string {
  return `${(metres * 1000).toFixed(1)} mm`
}
