import type { Point3 } from './field.ts'
import { directions, type joints } from './landmarks.ts'

/** A bone of the body file: those of the left side and the midline; the right mirrors the left. */
type LeftBone = keyof typeof joints

/** Ways a joint turns, in degrees from the rest pose: forwards, away from the middle, about its own length. */
export const turnKinds = ['flex', 'spread', 'twist'] as const
export type TurnKind = (typeof turnKinds)[number]
export type JointTurn = { readonly [kind in TurnKind]?: number }

/** How a joint moves: its bones, and each way's axis (left side, right-handed) and range. */
export type Movement = {
  readonly bones: readonly LeftBone[]
  /** Whether every bone turns by the whole (fingers) instead of all by an even share (a spine). */
  readonly isEach?: true
  readonly axes: { readonly [kind in TurnKind]?: Point3 }
  /** Least and most of each way, degrees from the rest pose; a way without an entry does not exist. */
  readonly limits: { readonly [kind in TurnKind]?: readonly [number, number] }
}

const cross = (a: Point3, b: Point3): Point3 => {
  const [x, y, z] = [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
  const size = Math.hypot(x, y, z)
  return [x / size, y / size, z / size]
}

const forwards: Point3 = [-1, 0, 0]
const backwards: Point3 = [1, 0, 0]
const outwards: Point3 = [0, 0, 1]
const curl = cross(directions.handAxis, directions.palmNormal)

/**
 * The joints that poses use. A turn is `flex` after `spread` after `twist`. Limits are those of an easy day, well inside
 * of what a healthy adult can do; the lower back hardly moves, because no picture here may show it bent or twisted (T2).
 * At rest the elbow is bent by 43° and the arm stands off by 42°.
 */
export const movements = {
  'lower-back': {
    bones: ['spine-5', 'spine-4', 'spine-3'],
    axes: { flex: backwards },
    limits: { flex: [-8, 12] },
  },
  chest: { bones: ['spine-2', 'spine-1'], axes: { flex: backwards }, limits: { flex: [-10, 16] } },
  neck: {
    bones: ['neck-1', 'neck-2', 'neck-3'],
    axes: { flex: backwards, spread: outwards },
    limits: { flex: [-20, 25], spread: [-12, 12] },
  },
  head: { bones: ['head'], axes: { flex: backwards }, limits: { flex: [-15, 15] } },
  hip: {
    bones: ['left-thigh-1'],
    axes: { flex: forwards, spread: outwards, twist: directions.thighAxis },
    limits: { flex: [-10, 110], spread: [-20, 35], twist: [-35, 30] },
  },
  knee: { bones: ['left-lower-leg-1'], axes: { flex: backwards }, limits: { flex: [-4, 125] } },
  /** Flexes by pointing the toes. */
  ankle: {
    bones: ['left-foot'],
    axes: { flex: backwards, spread: outwards },
    limits: { flex: [-20, 40], spread: [-12, 12] },
  },
  /** Flexes forwards, spreads by a shrug. */
  'shoulder-girdle': {
    bones: ['left-clavicle'],
    axes: { flex: [0, -1, 0], spread: outwards },
    limits: { flex: [-10, 20], spread: [-10, 25] },
  },
  shoulder: {
    bones: ['left-upper-arm-1'],
    axes: { flex: forwards, spread: outwards, twist: directions.upperArmAxis },
    limits: { flex: [-25, 120], spread: [-42, 70], twist: [-50, 60] },
  },
  elbow: { bones: ['left-forearm-1'], axes: { flex: directions.elbowInner }, limits: { flex: [-40, 95] } },
  /** Twists inwards: the palm turns to the ground. */
  forearm: { bones: ['left-forearm-2'], axes: { twist: directions.forearmAxis }, limits: { twist: [-70, 70] } },
  wrist: { bones: ['left-hand'], axes: { flex: curl }, limits: { flex: [-45, 45] } },
  fingers: {
    bones: [
      'left-finger-2-1',
      'left-finger-2-2',
      'left-finger-2-3',
      'left-finger-3-1',
      'left-finger-3-2',
      'left-finger-3-3',
      'left-finger-4-1',
      'left-finger-4-2',
      'left-finger-4-3',
      'left-finger-5-1',
      'left-finger-5-2',
      'left-finger-5-3',
    ],
    isEach: true,
    axes: { flex: curl },
    limits: { flex: [-10, 45] },
  },
} as const satisfies Record<string, Movement>

export type JointName = keyof typeof movements
/** Joints on the midline; the others come in left and right. */
export const midlineJoints = ['lower-back', 'chest', 'neck', 'head'] as const satisfies readonly JointName[]
