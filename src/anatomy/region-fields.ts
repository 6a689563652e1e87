import type { Field, Point3 } from './field.ts'
import { directions, joints, landmarks, vertebrae } from './landmarks.ts'
import type { RegionKind } from './region.ts'

/** One region's shape on the left half of the rest body (x ≥ 0), before what goes before it in its group is taken off. */
export type RegionField = { readonly kind: RegionKind; readonly field: Field }

/**
 * The regions of one part of the body. A point (x made positive) belongs to the first group whose `bound` holds it and,
 * in it, to the first region whose field holds it: so regions never overlap, and as the forbidden ones come first, they
 * keep their full extent. The border of what is painted is where the winner changes.
 */
export type RegionGroup = {
  readonly part: 'arm' | 'leg' | 'head' | 'trunk'
  readonly bound: Field
  readonly regions: readonly RegionField[]
}

const mm = 0.001

const upperArm = joints['left-upper-arm-1']
const elbow = joints['left-forearm-1']
const wrist = joints['left-hand']
const hip = joints['left-thigh-1']
const knee = joints['left-lower-leg-1']
const ankle = joints['left-foot']
const { upperArmAxis, forearmAxis, elbowInner, handAxis, palmNormal, thighAxis, shinAxis } = directions
const front: Point3 = [0, 0, 1]
const back: Point3 = [0, 0, -1]
const up: Point3 = [0, 1, 0]
const down: Point3 = [0, -1, 0]
const outward: Point3 = [1, 0, 0]
const inward: Point3 = [-1, 0, 0]

// ── Arm ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Z5: the hollow between the folds, with its way down the chest and the arm. */
const armpit: Field = capsule(
  moved(moved(landmarks.armpit, back, 30 * mm), down, 8 * mm),
  moved(moved(landmarks.armpit, front, 30 * mm), down, 8 * mm),
  44 * mm,
)
/** Z5: from one edge of the hollow of the elbow to the other, 3 cm above and below the crease. */
const elbowCrease: Field = capsule(
  moved(landmarks.elbowCrease, elbowInner, 16 * mm),
  moved(landmarks.elbowCrease, elbowInner, -14 * mm),
  30 * mm,
)
/** Z6: the ulnar nerve in its groove, 3 cm above and below the inner knob. */
const innerElbow: Field = capsule(
  moved(landmarks.innerEpicondyle, upperArmAxis, -18 * mm),
  moved(landmarks.innerEpicondyle, forearmAxis, 16 * mm),
  28 * mm,
)
/** Z5: vessels and nerves at the wrist crease, tapering 5 cm up the forearm. */
const innerWrist: Field = taperedCapsule(
  landmarks.wristCrease,
  moved(landmarks.wristCrease, forearmAxis, -42 * mm),
  27 * mm,
  14 * mm,
)
const forearm: Field = allOf(
  22 * mm,
  halfSpace(moved(elbow, forearmAxis, 42 * mm), negative(forearmAxis)),
  halfSpace(moved(wrist, forearmAxis, -26 * mm), forearmAxis),
)
/** Front, outside and back; the inner side, where nerves and vessels run, stays out. */
const upperArmField: Field = allOf(
  34 * mm,
  halfSpace(moved(elbow, upperArmAxis, -38 * mm), upperArmAxis),
  not(sphere(landmarks.acromion, 66 * mm)),
  halfSpace(moved(upperArm, elbowInner, 14 * mm), elbowInner),
)
const palm: Field = allOf(
  8 * mm,
  halfSpace(moved(landmarks.handMiddle, palmNormal, 3 * mm), negative(palmNormal)),
  sphere(landmarks.handMiddle, 44 * mm),
)
const handBack: Field = allOf(
  8 * mm,
  halfSpace(moved(landmarks.handMiddle, palmNormal, -3 * mm), palmNormal),
  sphere(moved(landmarks.handMiddle, handAxis, -7 * mm), 40 * mm),
)

// ── Leg ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Z5: along the fold from the pubic bone outwards, with the hollow below it. */
const groin: Field = taperedCapsule(
  [20 * mm, landmarks.crotch[1] + 22 * mm, 88 * mm],
  moved(landmarks.anteriorIliacSpine, [-6 * mm, -34 * mm, 10 * mm], 1),
  48 * mm,
  30 * mm,
)
/** Z5: the hollow behind the knee, 6 cm above and below the crease. */
const kneeBack: Field = capsule(
  moved(landmarks.kneeCrease, up, 24 * mm),
  moved(landmarks.kneeCrease, down, 20 * mm),
  40 * mm,
)
/** Front and outside: the inner side and the back stay out. */
const thigh: Field = allOf(
  56 * mm,
  sphere(moved(between(hip, knee, 0.53), around(thighAxis, 44), 62 * mm), 119 * mm),
  fromAngle(knee, thighAxis, -36),
  toAngle(knee, thighAxis, 124),
)
/** The belly of the muscle: below the hollow of the knee, above the Achilles tendon. */
const calf: Field = allOf(
  50 * mm,
  sphere(moved(between(knee, ankle, 0.36), around(shinAxis, 178), 46 * mm), 92 * mm),
  fromAngle(ankle, shinAxis, 112),
  toAngle(ankle, shinAxis, 246),
)
/** The muscle on the outer front; the edge of the bone stays out. */
const shin: Field = allOf(
  40 * mm,
  halfSpace(between(knee, ankle, 0.2), up),
  halfSpace(between(knee, ankle, 0.72), down),
  fromAngle(ankle, shinAxis, 10),
  toAngle(ankle, shinAxis, 84),
)
const sole: Field = allOf(
  10 * mm,
  halfSpace([0, 14 * mm, 0], up),
  taperedCapsule([0.184, 0, 5 * mm], [0.186, 0, 128 * mm], 30 * mm, 44 * mm),
)
const footTop: Field = allOf(
  14 * mm,
  halfSpace([0, 26 * mm, 0], down),
  taperedCapsule([0.184, 70 * mm, 70 * mm], [0.19, 30 * mm, 130 * mm], 32 * mm, 38 * mm),
)

// ── Head and neck ────────────────────────────────────────────────────────────────────────────────────────────────

const jaw = halfSpace(
  landmarks.earlobe,
  negative(unit([0, landmarks.earlobe[2] - landmarks.chin[2], landmarks.chin[1] - landmarks.earlobe[1]])),
)
const face: Field = sphere([0, 1.535, 95 * mm], 84 * mm)
const head: Field = anyOf(20 * mm, halfSpace(landmarks.behindEarlobe, down), not(jaw))
/** Z4: the plane through the line from behind the earlobe to the middle of the collarbone; all before it is forbidden. */
const neckLine = halfSpace(
  landmarks.behindEarlobe,
  unit([
    0,
    landmarks.behindEarlobe[2] - landmarks.collarboneMiddle[2],
    landmarks.collarboneMiddle[1] - landmarks.behindEarlobe[1],
  ]),
)
/** Z1 at the neck: 15 mm either side of the ridge, widening at its foot to the strip of the back. */
const neckSpine: Field = anyOf(
  26 * mm,
  allOf(0, halfSpace([15 * mm, 0, 0], outward), halfSpace([0, 0, 10 * mm], front)),
  sphere(moved(landmarks.c7, down, 4 * mm), 39 * mm),
)
const neckFront: Field = allOf(
  12 * mm,
  neckLine,
  halfSpace(moved(landmarks.collarboneMiddle, outward, 16 * mm), outward),
)
const neckFoot = halfSpace(moved(landmarks.c7, down, 1 * mm), negative(unit([0, 0.91, 0.41])))
const neckSide = halfSpace([86 * mm, landmarks.c7[1] - 14 * mm, 0], unit([1, -0.5, 0]))
/** From Z1's strip to Z4's line. */
const neckBack: Field = allOf(
  26 * mm,
  not(neckLine),
  neckFoot,
  neckSide,
  halfSpace([15 * mm, 0, 0], inward),
  halfSpace(moved(landmarks.behindEarlobe, down, 3 * mm), up),
)
/** The neck and head end where the foot of the neck meets shoulders and chest. */
const neckBase: Field = allOf(0, neckFoot, neckSide)

// ── Trunk ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Z1: 35 mm either side of the ridge from C7 to the tailbone. */
const backSpine: Field = allOf(
  0,
  halfSpace([35 * mm, 0, 0], outward),
  halfSpace([0, 0, 10 * mm], front),
  halfSpace(moved(landmarks.tailbone, down, 24 * mm), down),
)
/** Z3: between the dimples of the pelvis, down over the tailbone. */
const sacrum: Field = taperedCapsule(
  [0, level('S1'), landmarks.posteriorIliacSpine[2] + 10 * mm],
  [0, level('coccyx'), landmarks.tailbone[2]],
  60 * mm,
  43 * mm,
)
/** Z2: from the floating ribs to the crest of the pelvis, round to the middle of the side. */
const lowerBack: Field = allOf(
  44 * mm,
  halfSpace([0, level('T11') + 12 * mm, 0], unit([0.42, 0.91, 0])),
  halfSpace([landmarks.iliacCrest[0], landmarks.iliacCrest[1] - 10 * mm, 0], unit([0.5, -0.87, 0])),
  halfSpace([0, 0, 24 * mm], front),
)
/** The outer buttock muscles between the crest of the pelvis and the knob of the thigh bone. */
const hipField: Field = taperedCapsule(
  moved(landmarks.iliacCrest, [16 * mm, -56 * mm, -14 * mm], 1),
  moved(landmarks.trochanter, [-4 * mm, 8 * mm, -44 * mm], 1),
  38 * mm,
  46 * mm,
)
/** The upper edge of the trapezius from the foot of the neck to the tip of the shoulder, behind the collarbone. */
const shoulderTop: Field = taperedCapsule(
  moved(landmarks.c7, [74 * mm, -12 * mm, 8 * mm], 1),
  moved(landmarks.acromion, [-10 * mm, -10 * mm, -14 * mm], 1),
  46 * mm,
  30 * mm,
)
const shoulderBlade: Field = taperedCapsule(
  moved(landmarks.scapulaSpine, [2 * mm, -32 * mm, 0], 1),
  moved(landmarks.scapulaLower, [-6 * mm, 4 * mm, 0], 1),
  54 * mm,
  38 * mm,
)
const breast: Field = sphere(moved(landmarks.nipple, back, 26 * mm), 68 * mm)
const breastbone: Field = capsule(
  moved(landmarks.jugularNotch, down, 14 * mm),
  [0, level('T9'), landmarks.nipple[2] - 12 * mm],
  28 * mm,
)
const belly: Field = taperedCapsule(
  [0, level('T12') - 34 * mm, 90 * mm],
  [0, level('S1') - 30 * mm, 80 * mm],
  106 * mm,
  92 * mm,
)

/** Every region, in the order in which they are asked. */
export const regionGroups: readonly RegionGroup[] = [
  {
    part: 'arm',
    bound: allOf(
      0,
      halfSpace(moved(upperArm, upperArmAxis, 20 * mm), negative(upperArmAxis)),
      halfSpace([landmarks.armpit[0], landmarks.armpit[1], 0], unit([-0.97, -0.24, 0])),
      not(armpit),
    ),
    regions: [
      { kind: 'inner-elbow', field: innerElbow },
      { kind: 'elbow-crease', field: elbowCrease },
      { kind: 'inner-wrist', field: innerWrist },
      { kind: 'forearm', field: forearm },
      { kind: 'upper-arm', field: upperArmField },
      { kind: 'palm', field: palm },
      { kind: 'hand-back', field: handBack },
    ],
  },
  {
    part: 'leg',
    bound: allOf(0, halfSpace([0, landmarks.crotch[1] + 20 * mm, 0], up), not(groin)),
    regions: [
      { kind: 'knee-back', field: kneeBack },
      { kind: 'thigh', field: thigh },
      { kind: 'calf', field: calf },
      { kind: 'shin', field: shin },
      { kind: 'sole', field: sole },
      { kind: 'foot-top', field: footTop },
    ],
  },
  {
    part: 'head',
    bound: neckBase,
    regions: [
      { kind: 'face', field: face },
      { kind: 'head', field: head },
      { kind: 'neck-front', field: neckFront },
      { kind: 'neck-spine', field: neckSpine },
      { kind: 'neck-back', field: neckBack },
    ],
  },
  {
    part: 'trunk',
    bound: sphere([0, 1, 0], 3),
    regions: [
      { kind: 'armpit', field: armpit },
      { kind: 'groin', field: groin },
      { kind: 'sacrum', field: sacrum },
      { kind: 'back-spine', field: backSpine },
      { kind: 'lower-back', field: lowerBack },
      { kind: 'breastbone', field: breastbone },
      { kind: 'breast', field: breast },
      { kind: 'belly', field: belly },
      { kind: 'shoulder-top', field: shoulderTop },
      { kind: 'shoulder-blade', field: shoulderBlade },
      { kind: 'hip', field: hipField },
    ],
  },
]

/** The part of the shoulder top that the limit `outer-half` leaves: away from the neck; left side, within `shoulder-top`. */
export const shoulderTopOuterHalf: Field = halfSpace(
  between(moved(landmarks.c7, outward, 55 * mm), landmarks.acromion, 0.5),
  inward,
)

function level(name: (typeof vertebrae)[number]['name']): number {
  return vertebrae.find((vertebra) => vertebra.name === name)?.ridge[1] ?? 0
}

/** Around a limb's axis: inside where the angle from the front (0°) by the outside (90°) to the back is more than `degrees`. */
function fromAngle(point: Point3, axis: Point3, degrees: number): Field {
  return halfSpace(point, around(axis, degrees - 90))
}

/** The other end of a span of angles that is less than half a turn. */
function toAngle(point: Point3, axis: Point3, degrees: number): Field {
  return halfSpace(point, around(axis, degrees + 90))
}

function around(axis: Point3, degrees: number): Point3 {
  const angle = (degrees * Math.PI) / 180
  const flat: Point3 = [Math.sin(angle), 0, Math.cos(angle)]
  const lean = flat[0] * axis[0] + flat[1] * axis[1] + flat[2] * axis[2]
  return unit(moved(flat, axis, -lean))
}

function moved(point: Point3, direction: Point3, byM: number): Point3 {
  return [point[0] + direction[0] * byM, point[1] + direction[1] * byM, point[2] + direction[2] * byM]
}

function between(a: Point3, b: Point3, t: number): Point3 {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t]
}

function negative(direction: Point3): Point3 {
  return [-direction[0], -direction[1], -direction[2]]
}

function unit(direction: Point3): Point3 {
  const size = Math.hypot(...direction)
  return [direction[0] / size, direction[1] / size, direction[2] / size]
}

function halfSpace(point: Point3, normal: Point3): Field {
  return { kind: 'half-space', point, normal }
}

function sphere(centre: Point3, radius: number): Field {
  return { kind: 'sphere', centre, radius }
}

function capsule(from: Point3, to: Point3, radius: number): Field {
  return { kind: 'capsule', from, to, radius }
}

function taperedCapsule(from: Point3, to: Point3, radiusFrom: number, radiusTo: number): Field {
  return { kind: 'tapered-capsule', from, to, radiusFrom, radiusTo }
}

function allOf(round: number, ...fields: Field[]): Field {
  return { kind: 'all-of', fields, round }
}

function anyOf(round: number, ...fields: Field[]): Field {
  return { kind: 'any-of', fields, round }
}

function not(field: Field): Field {
  return { kind: 'not', field }
}
