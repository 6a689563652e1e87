import type { Point3 } from './field.ts'
import { directions, joints } from './landmarks.ts'

/**
 * The hand that works: the body's own left hand, taken off above the wrist, in a frame of its own. Its origin is the
 * wrist; x runs to the thumb's side, y along the fingers, z out of the back. Metres. The right hand is its mirror image
 * in x.
 */
export type HandShape = {
  /** Flat x, y, z of each corner. */
  readonly positions: Float32Array
  readonly normals: Float32Array
  readonly index: Uint16Array
  /** Four numbers of hand bones a corner, and their weights (0…1). */
  readonly bones: Uint8Array
  readonly weights: Float32Array
}

/**
 * How a hand is held, degrees. `fingers` are slopes of the three bones of every finger below the plane of the palm;
 * `spread` is 1 for fingers apart as at rest, 0 for parallel ones; the thumb lifts out of the palm's side, swings
 * towards the fingers, turns about its own length, and bends in its two upper joints.
 */
export type HandPosture = {
  readonly fingers: readonly [number, number, number]
  readonly spread: number
  /** Slope that the index finger has more than the middle one, and the ring finger less. */
  readonly slant: number
  readonly thumb: { readonly lift: number; readonly swing: number; readonly turn: number; readonly bend: number }
}

/** The bones of a hand: 0 is the palm with the wrist, then three of the thumb, then three of each finger. */
export const HAND_BONES = 16

/** Parts of a hand that may rest on the skin. */
export const contactParts = ['palm-heel', 'palm-front', 'finger-pads', 'ring-pad', 'thumb-pad'] as const
export type ContactPart = (typeof contactParts)[number]

const origin = joints['left-hand']
const yAxis = unit(directions.handAxis)
const zAxis = unit(scale(minusAlong(directions.palmNormal, yAxis), -1))
const xAxis = cross(yAxis, zAxis)

/** A rest point of the left half in the frame of the hand. */
export function inHand(point: Point3): Point3 {
  return turnedIntoHand([point[0] - origin[0], point[1] - origin[1], point[2] - origin[2]])
}

function turnedIntoHand(direction: Point3): Point3 {
  return [dot(direction, xAxis), dot(direction, yAxis), dot(direction, zAxis)]
}

type Digit = 1 | 2 | 3 | 4 | 5
const digits: readonly Digit[] = [1, 2, 3, 4, 5]
const fingers = digits.slice(1)

/** Where each bone of thumb and fingers turns, and the end of the last one. */
function jointsOf(digit: Digit): readonly [Point3, Point3, Point3] {
  return [
    inHand(joints[`left-finger-${digit}-1`]),
    inHand(joints[`left-finger-${digit}-2`]),
    inHand(joints[`left-finger-${digit}-3`]),
  ]
}

/** Number of a hand bone by the body's bone name; 0 where it belongs to the palm or the wrist. */
export function handBoneOf(bodyBone: string): number {
  const found = /^left-finger-([1-5])-([1-3])$/.exec(bodyBone)
  return found === null ? 0 : (Number(found[1]) - 1) * 3 + Number(found[2])
}

/** How a finger lies at rest: how far it points to the thumb's side, and the slopes of its bones, radians. */
type Rest = { readonly fan: number; readonly slopes: readonly [number, number, number]; readonly axis: Point3 }
const tips: Readonly<Record<Digit, Point3>> = {
  1: [0.0811, 0.0896, -0.058],
  2: [0.0505, 0.1661, -0.038],
  3: [0.0091, 0.1815, -0.0355],
  4: [-0.0243, 0.172, -0.0312],
  5: [-0.0453, 0.1385, -0.0313],
}

function restOf(digit: Digit): Rest {
  const [a, b, c] = jointsOf(digit)
  const whole = minus(tips[digit], a)
  const fan = Math.atan2(whole[0], whole[1])
  const slope = (from: Point3, to: Point3): number => {
    const along = minus(to, from)
    return Math.atan2(-along[2], Math.hypot(along[0], along[1]))
  }
  return { fan, slopes: [slope(a, b), slope(b, c), slope(c, tips[digit])], axis: [Math.cos(fan), -Math.sin(fan), 0] }
}

/** An axis through a point, as frames turn about it: the point, then the axis. */
type Hinge = Float64Array

const hinge = (point: Point3, axis: Point3): Hinge => Float64Array.of(...point, ...axis)

const thumbJoints = jointsOf(1)
const thumbAlong = unit(minus(tips[1], thumbJoints[0]))
const thumbLift = unit(cross(thumbAlong, [0, 0, 1]))
const swingAxis: Point3 = [0, 0, 1]
const thumbBend = unit(cross(minus(thumbJoints[2], thumbJoints[1]), minus(tips[1], thumbJoints[2])))
const thumbHinges = {
  swing: hinge(thumbJoints[0], swingAxis),
  lift: hinge(thumbJoints[0], thumbLift),
  root: hinge(thumbJoints[0], thumbAlong),
  along: hinge(thumbJoints[1], thumbAlong),
  middle: hinge(thumbJoints[1], thumbBend),
  end: hinge(thumbJoints[2], thumbBend),
}

const fingerData = fingers.map((digit) => {
  const rest = restOf(digit)
  const joints = jointsOf(digit)
  return {
    digit,
    fan: rest.fan,
    slopes: Float64Array.from(rest.slopes),
    fanHinge: hinge(joints[0], swingAxis),
    hinges: joints.map((joint) => hinge(joint, rest.axis)),
  }
})
/** What all fingers point away from, so that they can be brought together. */
const middleFan = fingerData[1]?.fan ?? 0

const DEGREE = Math.PI / 180
const bone = new Float64Array(16)
const turn = new Float64Array(16)
const product = new Float64Array(16)
/** The angle of the next turn, radians: a number that is handed to another function is put on the heap for it. */
const angle = new Float64Array(1)

/**
 * Writes how each hand bone moves a rest point of the hand into `into`: 16 numbers a bone, column by column. For frames:
 * allocates nothing.
 */
export function poseHand(posture: HandPosture, into: Float32Array): void {
  const { fingers: slopes, thumb } = posture
  into.fill(0)
  for (let k = 0; k < 16; k += 5) into[k] = 1
  setIdentity(bone)
  angle[0] = thumb.swing * DEGREE
  turnAbout(thumbHinges.swing)
  angle[0] = thumb.lift * DEGREE
  turnAbout(thumbHinges.lift)
  angle[0] = thumb.turn * 0.6 * DEGREE
  turnAbout(thumbHinges.root)
  put(into, 1)
  angle[0] = thumb.turn * 0.4 * DEGREE
  turnAbout(thumbHinges.along)
  angle[0] = thumb.bend * DEGREE
  turnAbout(thumbHinges.middle)
  put(into, 2)
  turnAbout(thumbHinges.end)
  put(into, 3)
  for (let f = 0; f < fingerData.length; f += 1) {
    const finger = fingerData[f]
    if (finger === undefined) continue
    setIdentity(bone)
    angle[0] = (finger.fan - middleFan) * (1 - posture.spread)
    turnAbout(finger.fanHinge)
    let bent = 0
    for (let k = 0; k < 3; k += 1) {
      const at = finger.hinges[k]
      if (at === undefined) continue
      const flex = ((slopes[k] ?? 0) + posture.slant * (3 - finger.digit)) * DEGREE - (finger.slopes[k] ?? 0) - bent
      angle[0] = -flex
      turnAbout(at)
      bent += flex
      put(into, (finger.digit - 1) * 3 + k + 1)
    }
  }
}

function put(into: Float32Array, number: number): void {
  for (let k = 0; k < 16; k += 1) into[number * 16 + k] = bone[k] ?? 0
}

function setIdentity(matrix: Float64Array): void {
  matrix.fill(0)
  for (let k = 0; k < 16; k += 5) matrix[k] = 1
}

/** Multiplies `bone` by a turn by `angle`. */
function turnAbout(at: Hinge): void {
  const x = at[3] ?? 0
  const y = at[4] ?? 0
  const z = at[5] ?? 0
  const by = angle[0] ?? 0
  const c = Math.cos(by)
  const s = Math.sin(by)
  const t = 1 - c
  turn[0] = t * x * x + c
  turn[1] = t * x * y + s * z
  turn[2] = t * x * z - s * y
  turn[4] = t * x * y - s * z
  turn[5] = t * y * y + c
  turn[6] = t * y * z + s * x
  turn[8] = t * x * z + s * y
  turn[9] = t * y * z - s * x
  turn[10] = t * z * z + c
  turn[3] = 0
  turn[7] = 0
  turn[11] = 0
  turn[15] = 1
  for (let row = 0; row < 3; row += 1) {
    turn[12 + row] =
      (at[row] ?? 0) -
      (turn[row] ?? 0) * (at[0] ?? 0) -
      (turn[4 + row] ?? 0) * (at[1] ?? 0) -
      (turn[8 + row] ?? 0) * (at[2] ?? 0)
  }
  multiplyInto(product, bone, turn)
  bone.set(product)
}

function multiplyInto(into: Float64Array, a: ArrayLike<number>, b: ArrayLike<number>): void {
  for (let column = 0; column < 4; column += 1) {
    for (let row = 0; row < 4; row += 1) {
      let sum = 0
      for (let k = 0; k < 4; k += 1) sum += (a[k * 4 + row] ?? 0) * (b[column * 4 + k] ?? 0)
      into[column * 4 + row] = sum
    }
  }
}

/** Where a posed hand touches and which way it works: in the frame of the left hand. */
export type Hold = {
  readonly at: Point3
  /** Out of the hand, into the skin. */
  readonly into: Point3
  /** Which way it points along the skin; at right angles to `into`. */
  readonly along: Point3
}

/** How a hand lies on one place of the skin: degrees, and metres out of the skin. */
export type HandTilt = { readonly pitch: number; readonly roll: number; readonly liftM: number }

/**
 * Writes the matrix (column by column) that puts a hand on the skin at `point` with the outward `normal`, pointing along
 * `heading`, into `into`. A positive pitch lifts what lies behind the contact; a roll leans to the thumb's side. For
 * frames: allocates nothing.
 */
export function placeHand(
  into: Float32Array | Float64Array,
  hold: Hold,
  isRight: boolean,
  point: ArrayLike<number>,
  normal: ArrayLike<number>,
  heading: ArrayLike<number>,
  tilt: HandTilt,
): void {
  const nx = normal[0] ?? 0
  const ny = normal[1] ?? 0
  const nz = normal[2] ?? 0
  const lean = nx * (heading[0] ?? 0) + ny * (heading[1] ?? 0) + nz * (heading[2] ?? 0)
  const hx = (heading[0] ?? 0) - lean * nx
  const hy = (heading[1] ?? 0) - lean * ny
  const hz = (heading[2] ?? 0) - lean * nz
  // Neither `Math.hypot` nor lists that are taken apart: both put numbers on the heap.
  const size = Math.sqrt(hx * hx + hy * hy + hz * hz) || 1
  // The skin's frame: f along the heading, m into the skin, s to the side.
  let fx = hx / size
  let fy = hy / size
  let fz = hz / size
  let mx = -nx
  let my = -ny
  let mz = -nz
  let sx = my * fz - mz * fy
  let sy = mz * fx - mx * fz
  let sz = mx * fy - my * fx
  // Pitch: about the side.
  const cp = Math.cos(tilt.pitch * DEGREE)
  const sp = Math.sin(tilt.pitch * DEGREE)
  const px = cp * fx + sp * mx
  const py = cp * fy + sp * my
  const pz = cp * fz + sp * mz
  mx = cp * mx - sp * fx
  my = cp * my - sp * fy
  mz = cp * mz - sp * fz
  fx = px
  fy = py
  fz = pz
  // Roll: about the heading.
  const side = isRight ? -1 : 1
  const cr = Math.cos(tilt.roll * DEGREE * side)
  const sr = Math.sin(tilt.roll * DEGREE * side)
  const qx = cr * sx + sr * mx
  const qy = cr * sy + sr * my
  const qz = cr * sz + sr * mz
  mx = cr * mx - sr * sx
  my = cr * my - sr * sy
  mz = cr * mz - sr * sz
  sx = qx * side
  sy = qy * side
  sz = qz * side
  const { along, into: inwards, at } = hold
  const ax = along[0]
  const ay = along[1]
  const az = along[2]
  const ix = inwards[0]
  const iy = inwards[1]
  const iz = inwards[2]
  const bx = iy * az - iz * ay
  const by = iz * ax - ix * az
  const bz = ix * ay - iy * ax
  into[0] = fx * ax + mx * ix + sx * bx
  into[1] = fy * ax + my * ix + sy * bx
  into[2] = fz * ax + mz * ix + sz * bx
  into[3] = 0
  into[4] = fx * ay + mx * iy + sx * by
  into[5] = fy * ay + my * iy + sy * by
  into[6] = fz * ay + mz * iy + sz * by
  into[7] = 0
  into[8] = fx * az + mx * iz + sx * bz
  into[9] = fy * az + my * iz + sy * bz
  into[10] = fz * az + mz * iz + sz * bz
  into[11] = 0
  const lift = tilt.liftM
  for (let row = 0; row < 3; row += 1) {
    into[12 + row] =
      (point[row] ?? 0) +
      (normal[row] ?? 0) * lift -
      (into[row] ?? 0) * at[0] -
      (into[4 + row] ?? 0) * at[1] -
      (into[8 + row] ?? 0) * at[2]
  }
  into[15] = 1
}

/** Writes every corner of a posed and placed hand into `into`: for measuring, not for frames. */
export function handCorners(
  shape: HandShape,
  bones: ArrayLike<number>,
  place: ArrayLike<number>,
  into: Float32Array,
): void {
  const { positions, bones: numbers, weights } = shape
  for (let i = 0; i * 3 < positions.length; i += 1) {
    const [px, py, pz] = [positions[i * 3] ?? 0, positions[i * 3 + 1] ?? 0, positions[i * 3 + 2] ?? 0]
    let [x, y, z] = [0, 0, 0]
    for (let k = i * 4; k < i * 4 + 4; k += 1) {
      const share = weights[k] ?? 0
      if (share === 0) continue
      const m = (numbers[k] ?? 0) * 16
      x += share * at4(bones, m, px, py, pz)
      y += share * at4(bones, m + 1, px, py, pz)
      z += share * at4(bones, m + 2, px, py, pz)
    }
    into[i * 3] = at4(place, 0, x, y, z)
    into[i * 3 + 1] = at4(place, 1, x, y, z)
    into[i * 3 + 2] = at4(place, 2, x, y, z)
  }
}

function at4(m: ArrayLike<number>, row: number, x: number, y: number, z: number): number {
  return (m[row] ?? 0) * x + (m[row + 4] ?? 0) * y + (m[row + 8] ?? 0) * z + (m[row + 12] ?? 0)
}

/** The wrist is taken along by this much, and fades out over it. */
export const CUFF_M = 0.055

/** How far below the middle of the hand its balls begin, and how much of what lies beyond gives way. */
const BALLS_FROM_M = -0.02
const BALLS_GIVE = 0.68

function smooth(t: number): number {
  const k = Math.min(1, Math.max(0, t))
  return k * k * (3 - 2 * k)
}

/**
 * Takes the left hand off the body. `boneNames` are the body's, in the order of its bone numbers. Bends no joint: the
 * hand lies as at rest.
 */
export function handShapeOf(
  surface: {
    readonly positions: ArrayLike<number>
    readonly index: ArrayLike<number>
    readonly bones: ArrayLike<number>
    readonly weights: ArrayLike<number>
  },
  normals: ArrayLike<number>,
  boneNames: readonly string[],
): HandShape {
  const isHand = boneNames.map((name) => /^left-(hand|metacarpal|finger|forearm-2)/.test(name))
  const numbers = boneNames.map(handBoneOf)
  const places = new Map<number, number>()
  const order: number[] = []
  const index: number[] = []
  const belongs = (corner: number): boolean => {
    const point: Point3 = [
      surface.positions[corner * 3] ?? 0,
      surface.positions[corner * 3 + 1] ?? 0,
      surface.positions[corner * 3 + 2] ?? 0,
    ]
    if (inHand(point)[1] < -CUFF_M) return false
    let share = 0
    for (let k = corner * 4; k < corner * 4 + 4; k += 1) {
      if (isHand[surface.bones[k] ?? 0] === true) share += surface.weights[k] ?? 0
    }
    return share > 0.5
  }
  const known = (corner: number): number => {
    const place = places.get(corner) ?? order.length
    if (place === order.length) {
      places.set(corner, place)
      order.push(corner)
    }
    return place
  }
  for (let k = 0; k + 2 < surface.index.length; k += 3) {
    const corners = [surface.index[k] ?? 0, surface.index[k + 1] ?? 0, surface.index[k + 2] ?? 0]
    if (corners.every(belongs)) index.push(...corners.map(known))
  }
  const shape = {
    positions: new Float32Array(order.length * 3),
    normals: new Float32Array(order.length * 3),
    index: Uint16Array.from(index),
    bones: new Uint8Array(order.length * 4),
    weights: new Float32Array(order.length * 4),
  }
  order.forEach((corner, i) => {
    const three = (from: ArrayLike<number>): Point3 => [
      from[corner * 3] ?? 0,
      from[corner * 3 + 1] ?? 0,
      from[corner * 3 + 2] ?? 0,
    ]
    let ofPalm = 0
    for (let k = 0; k < 4; k += 1) {
      const share = surface.weights[corner * 4 + k] ?? 0
      const number = numbers[surface.bones[corner * 4 + k] ?? 0] ?? 0
      shape.bones[i * 4 + k] = number
      shape.weights[i * 4 + k] = share
      if (number <= 1) ofPalm += share
    }
    const [x, y, z] = inHand(three(surface.positions))
    // The balls of the hand are soft: laid on the skin they give way.
    const over = Math.min(0, z - BALLS_FROM_M) * ofPalm * smooth((0.085 - y) / 0.03) * smooth((y + 0.012) / 0.02)
    shape.positions.set([x, y, z - over * BALLS_GIVE], i * 3)
    shape.normals.set(turnedIntoHand(three(normals)), i * 3)
  })
  return shape
}

/** The corners of the parts of a hand that rest on the skin. */
export function contactOf({ positions, normals, bones, weights }: HandShape, parts: readonly ContactPart[]): number[] {
  const found: number[] = []
  for (let i = 0; i * 3 < positions.length; i += 1) {
    let heaviest = 0
    for (let k = 1; k < 4; k += 1) if ((weights[i * 4 + k] ?? 0) > (weights[i * 4 + heaviest] ?? 0)) heaviest = k
    if ((weights[i * 4 + heaviest] ?? 0) < 0.6) continue
    const number = bones[i * 4 + heaviest] ?? 0
    const [x, y, z] = [positions[i * 3] ?? 0, positions[i * 3 + 1] ?? 0, positions[i * 3 + 2] ?? 0]
    const normal: Point3 = [normals[i * 3] ?? 0, normals[i * 3 + 1] ?? 0, normals[i * 3 + 2] ?? 0]
    const part = partAt(number, [x, y, z], normal)
    if (part !== undefined && parts.includes(part)) found.push(i)
  }
  return found
}

/** Straight out of the pad of the thumb at rest: it looks to the fingers. */
export const thumbPadNormal: Point3 = unit(cross(thumbBend, unit(minus(tips[1], thumbJoints[2]))))

function partAt(number: number, [x, y]: Point3, normal: Point3): ContactPart | undefined {
  if (number === 0) {
    if (normal[2] > -0.7 || y < 0.012 || y > 0.098 || Math.abs(x) > 0.026) return undefined
    return y < 0.062 ? 'palm-heel' : 'palm-front'
  }
  if (number === 3) return dot(normal, thumbPadNormal) > 0.8 ? 'thumb-pad' : undefined
  if (number < 6 || number % 3 !== 0 || number > 12) return undefined
  // The little finger rests where it likes.
  const data = fingerData[number / 3 - 2]
  if (data === undefined) return undefined
  const { fan } = data
  const lowest = data.slopes[2] ?? 0
  const down: Point3 = [-Math.sin(lowest) * Math.sin(fan), -Math.sin(lowest) * Math.cos(fan), -Math.cos(lowest)]
  return dot(normal, down) > 0.8 ? (number === 12 ? 'ring-pad' : 'finger-pads') : undefined
}

function dot(a: Point3, b: Point3): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

function cross(a: Point3, b: Point3): Point3 {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

function minus(a: Point3, b: Point3): Point3 {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
}

function scale(a: Point3, by: number): Point3 {
  return [a[0] * by, a[1] * by, a[2] * by]
}

function minusAlong(a: Point3, axis: Point3): Point3 {
  return minus(a, scale(axis, dot(a, axis)))
}

function unit(a: Point3): Point3 {
  const size = Math.hypot(a[0], a[1], a[2])
  return [a[0] / size, a[1] / size, a[2] / size]
}
