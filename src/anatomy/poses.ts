import type { Point3 } from './field.ts'
import type { JointName, JointTurn } from './movement.ts'

export const poseNames = [
  'rest',
  'standing',
  'chair',
  'chair-leg-up',
  'half-lying',
  'side-lying',
  'calves-on-chair',
] as const
export type PoseName = (typeof poseNames)[number]

/** Something plain that carries the body: a rounded block, metres and degrees. */
export type Support = {
  readonly kind: 'wood' | 'cushion' | 'mat' | 'wall'
  readonly centre: Point3
  /** Width (x), height (y), depth (z). */
  readonly size: Point3
  /** Turned about x: positive leans its top forwards. */
  readonly tiltDeg?: number
  readonly radiusM?: number
}

/** How a body is held: where its root joint is, how the whole leans, and every joint's turn from the rest pose. */
export type Pose = {
  readonly root: Point3
  /** About x: negative leans back, −90 lies on the back. */
  readonly tiltDeg: number
  /** About z after the tilt: 90 lies on the right side. */
  readonly rollDeg: number
  /** Both sides; midline joints too. */
  readonly joints: { readonly [joint in JointName]?: JointTurn }
  /** What one side does otherwise. */
  readonly left?: { readonly [joint in JointName]?: JointTurn }
  readonly right?: { readonly [joint in JointName]?: JointTurn }
  readonly supports: readonly Support[]
  /** Where the whole figure is read best from, degrees: round from the front to the left, and up. */
  readonly view: { readonly azimuthDeg: number; readonly elevationDeg: number }
}

const rootAtRest: Point3 = [0, 0.8695, -0.0648]
const looseFingers = { flex: 14 } as const

/** A chair with arms: its back and a cushion hold back and head. */
const armchair: readonly Support[] = [
  { kind: 'cushion', centre: [0, 0.329, 0.065], size: [0.52, 0.09, 0.46], tiltDeg: -3, radiusM: 0.032 },
  { kind: 'cushion', centre: [0, 0.772, -0.227], size: [0.51, 0.8, 0.1], tiltDeg: -16, radiusM: 0.04 },
  { kind: 'cushion', centre: [0, 1.108, -0.267], size: [0.34, 0.16, 0.08], tiltDeg: -16, radiusM: 0.036 },
  ...[-1, 1].flatMap((side): readonly Support[] => [
    { kind: 'wood', centre: [0.27 * side, 0.639, 0.06], size: [0.066, 0.026, 0.5], radiusM: 0.012 },
    { kind: 'wood', centre: [0.284 * side, 0.315, 0.268], size: [0.034, 0.63, 0.038], radiusM: 0.012 },
    { kind: 'wood', centre: [0.284 * side, 0.315, -0.165], size: [0.034, 0.63, 0.038], radiusM: 0.012 },
    { kind: 'wood', centre: [0.284 * side, 0.268, 0.05], size: [0.028, 0.05, 0.42], radiusM: 0.01 },
  ]),
  { kind: 'wood', centre: [0, 0.268, 0.268], size: [0.56, 0.05, 0.028], radiusM: 0.01 },
]

/** A bed whose top is 0.4 m high, along z or along x. */
function bedAlong(axis: 'x' | 'z'): readonly Support[] {
  const at = (across: number, y: number, along: number): Point3 =>
    axis === 'z' ? [across, y, along] : [along, y, across]
  return [
    { kind: 'mat', centre: at(0, 0.31, 0.02), size: at(0.92, 0.18, 1.9), radiusM: 0.06 },
    { kind: 'wood', centre: at(0, 0.195, 0.02), size: at(0.94, 0.07, 1.92), radiusM: 0.015 },
    ...[-1, 1].flatMap((side): readonly Support[] => [
      { kind: 'wood', centre: at(0.41 * side, 0.09, 0.85), size: [0.06, 0.18, 0.06], radiusM: 0.012 },
      { kind: 'wood', centre: at(0.41 * side, 0.09, -0.81), size: [0.06, 0.18, 0.06], radiusM: 0.012 },
    ]),
  ]
}

/** A chair for the calves: its seat and a low, open back. */
const calfChair: readonly Support[] = [
  { kind: 'cushion', centre: [0, 0.385, 0.17], size: [0.52, 0.08, 0.5], radiusM: 0.03 },
  { kind: 'wood', centre: [0, 0.33, 0.17], size: [0.52, 0.04, 0.48], radiusM: 0.01 },
  ...[-1, 1].flatMap((side): readonly Support[] => [
    { kind: 'wood', centre: [0.235 * side, 0.165, -0.03], size: [0.04, 0.33, 0.04], radiusM: 0.012 },
    { kind: 'wood', centre: [0.235 * side, 0.42, 0.425], size: [0.04, 0.84, 0.04], radiusM: 0.012 },
  ]),
  { kind: 'wood', centre: [0, 0.79, 0.425], size: [0.43, 0.09, 0.028], radiusM: 0.012 },
]

/** Poses are written for their left: where a pose is not symmetrical, its mirror image serves the right. */
export const poses: Readonly<Record<PoseName, Pose>> = {
  rest: {
    root: rootAtRest,
    tiltDeg: 0,
    rollDeg: 0,
    joints: {},
    supports: [],
    view: { azimuthDeg: 0, elevationDeg: 3 },
  },
  standing: {
    root: [0, 0.843, -0.0648],
    tiltDeg: -4,
    rollDeg: 0,
    joints: {
      hip: { flex: 12, spread: -2 },
      knee: { flex: 10 },
      ankle: { flex: 6 },
      shoulder: { spread: -33, flex: 4, twist: 6 },
      elbow: { flex: -26 },
      fingers: looseFingers,
    },
    supports: [{ kind: 'wall', centre: [0, 0.95, -0.13], size: [1.5, 1.9, 0.06], radiusM: 0.005 }],
    view: { azimuthDeg: 38, elevationDeg: 6 },
  },
  chair: {
    root: [0, 0.427, -0.0648],
    tiltDeg: -16,
    rollDeg: 0,
    joints: {
      hip: { flex: 74, spread: -1 },
      knee: { flex: 90 },
      ankle: { flex: 0 },
      shoulder: { spread: -24, flex: 12, twist: -4 },
      elbow: { flex: 20 },
      forearm: { twist: 35 },
      neck: { flex: 3 },
      fingers: looseFingers,
    },
    supports: armchair,
    view: { azimuthDeg: 48, elevationDeg: 12 },
  },
  'chair-leg-up': {
    root: [0, 0.427, -0.0648],
    tiltDeg: -16,
    rollDeg: 0,
    joints: {
      hip: { flex: 74, spread: -1 },
      knee: { flex: 90 },
      ankle: { flex: 0 },
      shoulder: { spread: -24, flex: 12, twist: -4 },
      elbow: { flex: 20 },
      forearm: { twist: 35 },
      neck: { flex: 3 },
      fingers: looseFingers,
    },
    left: { hip: { flex: 80, spread: 4 }, knee: { flex: 26 } },
    supports: [
      ...armchair,
      { kind: 'mat', centre: [0.2, 0.125, 0.64], size: [0.4, 0.25, 0.36], radiusM: 0.06 },
      { kind: 'cushion', centre: [0.2, 0.302, 0.62], size: [0.34, 0.1, 0.32], tiltDeg: 20, radiusM: 0.04 },
    ],
    view: { azimuthDeg: 48, elevationDeg: 12 },
  },
  'half-lying': {
    root: [0, 0.437, -0.0648],
    tiltDeg: -45,
    rollDeg: 0,
    joints: {
      hip: { flex: 52, spread: 0 },
      knee: { flex: 19 },
      ankle: { flex: 12 },
      shoulder: { spread: -12, flex: -10, twist: 10 },
      elbow: { flex: 10 },
      fingers: looseFingers,
    },
    left: { hip: { flex: 76, spread: 0 }, knee: { flex: 46 } },
    supports: [
      ...bedAlong('z'),
      { kind: 'cushion', centre: [0, 0.672, -0.417], size: [0.62, 0.72, 0.15], tiltDeg: -45, radiusM: 0.06 },
      { kind: 'cushion', centre: [0, 0.908, -0.576], size: [0.46, 0.24, 0.11], tiltDeg: -45, radiusM: 0.05 },
      { kind: 'cushion', centre: [0, 0.47, -0.58], size: [0.68, 0.16, 0.5], radiusM: 0.06 },
      { kind: 'cushion', centre: [0, 0.6, -0.6], size: [0.66, 0.17, 0.44], tiltDeg: -22, radiusM: 0.06 },
      { kind: 'cushion', centre: [0.16, 0.505, 0.5], size: [0.32, 0.17, 0.36], tiltDeg: 15, radiusM: 0.05 },
      { kind: 'cushion', centre: [-0.15, 0.43, 0.36], size: [0.26, 0.11, 0.15], radiusM: 0.05 },
    ],
    view: { azimuthDeg: 60, elevationDeg: 18 },
  },
  'side-lying': {
    root: [0, 0.58, -0.12],
    tiltDeg: 0,
    rollDeg: 90,
    joints: {
      hip: { flex: 42, spread: -6 },
      knee: { flex: 62 },
      ankle: { flex: 8 },
      fingers: looseFingers,
    },
    left: { shoulder: { spread: -42, flex: 22, twist: 40 }, elbow: { flex: 15 } },
    right: {
      'shoulder-girdle': { flex: 20, spread: 25 },
      shoulder: { spread: -42, flex: 70, twist: 0 },
      elbow: { flex: 22 },
    },
    supports: [
      ...bedAlong('x'),
      { kind: 'cushion', centre: [-0.725, 0.452, 0], size: [0.32, 0.12, 0.5], radiusM: 0.05 },
      { kind: 'cushion', centre: [-0.21, 0.458, 0.22], size: [0.36, 0.14, 0.24], radiusM: 0.06 },
      { kind: 'cushion', centre: [0.46, 0.575, 0.15], size: [0.34, 0.12, 0.24], radiusM: 0.05 },
    ],
    view: { azimuthDeg: 20, elevationDeg: 20 },
  },
  'calves-on-chair': {
    root: [0, 0.058, -0.17],
    tiltDeg: -90,
    rollDeg: 0,
    joints: {
      hip: { flex: 88 },
      knee: { flex: 90 },
      ankle: { flex: 10 },
      neck: { flex: 6 },
      shoulder: { spread: -22, flex: -15 },
      elbow: { flex: -24 },
      wrist: { flex: 10 },
      fingers: looseFingers,
    },
    supports: [
      ...calfChair,
      { kind: 'mat', centre: [0, 0.02, -0.5], size: [0.86, 0.06, 1.36], radiusM: 0.028 },
      { kind: 'cushion', centre: [0, 0.066, -0.88], size: [0.42, 0.05, 0.28], radiusM: 0.024 },
    ],
    view: { azimuthDeg: 74, elevationDeg: 18 },
  },
}
