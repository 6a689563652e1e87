import type { Point3 } from '#anatomy/field.ts'
import type { ContactPart, HandPosture, Hold } from '#anatomy/hand.ts'
import { directions } from '#anatomy/landmarks.ts'
import type { MassageKind } from '#anatomy/region.ts'
import type { Tool, TouchTechnique } from '#safety/technique.ts'
import type { WorkingHand } from './routine.ts'

/** How a hand may lie on the skin. Knuckles are not among them: they dig (T4). */
export const gripNames = ['palm', 'wrap', 'fingers', 'beside', 'two-fingers', 'thumb'] as const
export type GripName = (typeof gripNames)[number]

export type Grip = {
  /** What rests on the skin. */
  readonly parts: readonly ContactPart[]
  readonly posture: HandPosture
  readonly hold: Hold
}

export const grips: Readonly<Record<GripName, Grip>> = {
  /** The hand laid flat: its front half lies, the heel follows as lightly as the limb lets it. */
  palm: {
    parts: ['palm-front', 'finger-pads', 'ring-pad'],
    posture: { fingers: [10, 11, 9], spread: 0.3, slant: 0, thumb: { lift: 22, swing: 6, turn: 0, bend: 0 } },
    hold: { at: [0.002, 0.082, -0.0225], into: [0, 0, -1], along: [0, 1, 0] },
  },
  /** The front of the palm and the fingers, laid round a limb. */
  wrap: {
    parts: ['palm-front', 'finger-pads', 'ring-pad'],
    posture: { fingers: [30, 48, 62], spread: 0.2, slant: 0, thumb: { lift: 12, swing: 4, turn: 0, bend: 2 } },
    hold: { at: [0.004, 0.097, -0.022], into: [0, -0.497, -0.868], along: [0, 0.868, -0.497] },
  },
  /** The pads of the three long fingers; the palm stays in the air. */
  fingers: {
    parts: ['finger-pads', 'ring-pad'],
    posture: { fingers: [26, 34, 38], spread: 0.25, slant: 0, thumb: { lift: 10, swing: 14, turn: 0, bend: 2 } },
    hold: { at: [0.01, 0.158, -0.051], into: [0, 0, -1], along: [0, 1, 0] },
  },
  /** The same with the thumb drawn in: a hand that has the other one beside it. */
  beside: {
    parts: ['finger-pads', 'ring-pad'],
    posture: { fingers: [24, 32, 36], spread: 0.05, slant: 0, thumb: { lift: 18, swing: 26, turn: 0, bend: 4 } },
    hold: { at: [0.01, 0.158, -0.051], into: [0, 0, -1], along: [0, 1, 0] },
  },
  /** Two long fingers alone, where there is no room for three. */
  'two-fingers': {
    parts: ['finger-pads'],
    posture: { fingers: [26, 34, 38], spread: 0.15, slant: 0, thumb: { lift: 10, swing: 14, turn: 0, bend: 2 } },
    hold: { at: [0.022, 0.158, -0.051], into: [0, -0.26, -0.966], along: [0, 0.966, -0.26] },
  },
  /** The pad of the thumb from one side, the fingers behind the hand that is worked. */
  thumb: {
    parts: ['thumb-pad'],
    posture: { fingers: [8, 12, 16], spread: 0.3, slant: 0, thumb: { lift: -16, swing: 30, turn: 90, bend: 4 } },
    hold: { at: [0.03, 0.095, -0.05], into: [0, 0, 1], along: [0, 1, 0] },
  },
}

/** How a place is worked: the grip of each technique that is not done with the usual one, and where the arm comes from. */
type Handling = {
  readonly grip: GripName
  readonly other?: { readonly [technique in TouchTechnique]?: GripName }
  /** Which way the fingers point on the left half, rest coordinates. */
  readonly heading: Point3
  /** The same of the two hands that work beside each other. */
  readonly beside?: { readonly same: Point3; readonly other: Point3 }
  /** Which hand works where nobody says so. */
  readonly hand: OneHand
}

/** The hand of the side that is worked, or the one across. */
export type OneHand = Extract<WorkingHand, 'same' | 'other'>

const { forearmAxis, upperArmAxis, elbowInner, elbowFront, wristAcross, handAxis, thighAxis, shinAxis } = directions

export const handlings: Readonly<Record<MassageKind, Handling>> = {
  palm: { grip: 'thumb', heading: mix(wristAcross, -1), hand: 'other' },
  'hand-back': { grip: 'fingers', heading: mix(wristAcross, -0.8, handAxis, -0.4), hand: 'other' },
  forearm: {
    grip: 'wrap',
    other: { circles: 'fingers' },
    heading: mix(elbowInner, -1, elbowFront, -0.4, forearmAxis, 0.2),
    hand: 'other',
  },
  'upper-arm': {
    grip: 'wrap',
    other: { circles: 'fingers' },
    heading: mix(elbowInner, -0.6, elbowFront, -0.9, upperArmAxis, -0.2),
    hand: 'other',
  },
  sole: { grip: 'two-fingers', heading: [0.25, 0, 1], hand: 'same' },
  // Across the foot: along it the palm would lie in the shin.
  'foot-top': { grip: 'two-fingers', heading: [-0.85, -0.3, 0.4], hand: 'same' },
  calf: { grip: 'wrap', heading: [-1, -0.35, 0], hand: 'same' },
  shin: {
    grip: 'fingers',
    other: { effleurage: 'two-fingers' },
    heading: mix(shinAxis, 1, [-1, 0, 0], 0.35),
    hand: 'same',
  },
  thigh: {
    grip: 'palm',
    // All the way to the knee the thigh is too round for a flat palm.
    other: { effleurage: 'fingers' },
    heading: mix(thighAxis, 1, [-1, 0, 0], 0.3),
    beside: { same: mix(thighAxis, 1, [-1, 0, 0], 0.15), other: mix(thighAxis, 1, [1, 0, 0], 0.2) },
    hand: 'same',
  },
  'shoulder-top': { grip: 'fingers', heading: [0.25, 0, -1], hand: 'other' },
  // From the side and in front: what is beside the fingers then hovers, clear of the throat and the head (Z4, Z7).
  'neck-back': { grip: 'fingers', heading: [-0.5, 0.3, -0.8], hand: 'same' },
  'shoulder-blade': { grip: 'fingers', heading: [0.2, -1, 0], hand: 'other' },
  // From the front: from above the heel of the hand would lie on the flank (Z2).
  hip: { grip: 'palm', other: { circles: 'fingers' }, heading: [0, -0.35, -0.94], hand: 'same' },
}

/** The grip of a technique at a place; undefined where a ball works alone. */
export function gripOf(kind: MassageKind, technique: TouchTechnique, tool: Tool): GripName | undefined {
  if (tool === 'ball') return undefined
  const { grip, other } = handlings[kind]
  return other?.[technique] ?? grip
}

/** The grip of each of two hands that work a place together, and which way its fingers point. */
export function besideOf(kind: MassageKind, hand: OneHand): { readonly grip: GripName; readonly heading: Point3 } {
  const { heading, beside } = handlings[kind]
  return { grip: 'beside', heading: beside?.[hand] ?? heading }
}

/** Radius of the ball: a tennis ball in a sock. */
export const BALL_RADIUS_M = 0.034

/** What changes of a grip from place to place, so that the hand lies on every curve of the skin. */
export type HandFit = {
  /** Degrees that lift what lies behind the contact. */
  pitch: number
  roll: number
  liftM: number
  /** Degrees that all fingers bend at their roots. */
  root: number
  /** Degrees that they curl. */
  curl: number
  thumb: number
  /** Degrees that the index finger slopes more than the middle one. */
  slant: number
}

/** A posture that frames write into. */
export type MutablePosture = {
  fingers: [number, number, number]
  spread: number
  slant: number
  thumb: { -readonly [k in keyof HandPosture['thumb']]: number }
}

export function mutablePosture(): MutablePosture {
  return { fingers: [0, 0, 0], spread: 0, slant: 0, thumb: { lift: 0, swing: 0, turn: 0, bend: 0 } }
}

/** Writes a grip as it fits a place into `into`. Allocates nothing. */
export function fitPosture({ fingers, spread, slant, thumb }: HandPosture, fit: HandFit, into: MutablePosture): void {
  into.fingers[0] = fingers[0] + fit.root
  into.fingers[1] = fingers[1] + fit.root + fit.curl
  into.fingers[2] = fingers[2] + fit.root + fit.curl * 1.7
  into.spread = spread
  into.slant = slant + fit.slant
  into.thumb.lift = thumb.lift + fit.thumb
  into.thumb.swing = thumb.swing
  into.thumb.turn = thumb.turn
  into.thumb.bend = thumb.bend
}

function mix(...parts: readonly (Point3 | number)[]): Point3 {
  const sum: [number, number, number] = [0, 0, 0]
  for (let k = 0; k + 1 < parts.length; k += 2) {
    const [direction, by] = [parts[k], parts[k + 1]]
    if (typeof direction !== 'object' || typeof by !== 'number') continue
    direction.forEach((value, axis) => {
      sum[axis] = (sum[axis] ?? 0) + value * by
    })
  }
  return sum
}
