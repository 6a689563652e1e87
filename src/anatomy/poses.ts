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
    root: rootAtRest,
    tiltDeg: -4,
    rollDeg: 0,
    joints: {
      hip: { flex: 12, spread: -3 },
      knee: { flex: 10 },
      ankle: { flex: 0 },
      shoulder: { spread: -33, flex: 6, twist: 10 },
      elbow: { flex: -22 },
      fingers: looseFingers,
    },
    supports: [],
    view: { azimuthDeg: 55, elevationDeg: 12 },
  },
  chair: {
    root: [0, 0.56, -0.0648],
    tiltDeg: -14,
    rollDeg: 0,
    joints: {
      hip: { flex: 82, spread: 2 },
      knee: { flex: 84 },
      shoulder: { spread: -34, flex: 12 },
      elbow: { flex: 20 },
      neck: { flex: 4 },
      fingers: looseFingers,
    },
    supports: [],
    view: { azimuthDeg: 55, elevationDeg: 12 },
  },
  'chair-leg-up': {
    root: [0, 0.56, -0.0648],
    tiltDeg: -14,
    rollDeg: 0,
    joints: {
      hip: { flex: 82, spread: 2 },
      knee: { flex: 84 },
      shoulder: { spread: -34, flex: 12 },
      elbow: { flex: 20 },
      fingers: looseFingers,
    },
    left: { knee: { flex: 20 } },
    supports: [],
    view: { azimuthDeg: 55, elevationDeg: 12 },
  },
  'half-lying': {
    root: [0, 0.3, -0.0648],
    tiltDeg: -45,
    rollDeg: 0,
    joints: {
      hip: { flex: 42, spread: 2 },
      knee: { flex: 8 },
      shoulder: { spread: -30, flex: 10 },
      elbow: { flex: 10 },
      fingers: looseFingers,
    },
    left: { hip: { flex: 62 }, knee: { flex: 20 } },
    supports: [],
    view: { azimuthDeg: 55, elevationDeg: 12 },
  },
  'side-lying': {
    root: [0, 0.3, 0],
    tiltDeg: 0,
    rollDeg: 90,
    joints: {
      hip: { flex: 40 },
      knee: { flex: 60 },
      fingers: looseFingers,
    },
    supports: [],
    view: { azimuthDeg: 55, elevationDeg: 12 },
  },
  'calves-on-chair': {
    root: [0, 0.2, 0],
    tiltDeg: -90,
    rollDeg: 0,
    joints: {
      hip: { flex: 90 },
      knee: { flex: 90 },
      shoulder: { spread: -30 },
      fingers: looseFingers,
    },
    supports: [],
    view: { azimuthDeg: 55, elevationDeg: 12 },
  },
}
