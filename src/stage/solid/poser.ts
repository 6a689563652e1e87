import { type Bone, MathUtils, Matrix4, Quaternion, type Skeleton, Vector3 } from 'three'
import { type JointName, type JointTurn, type Movement, midlineJoints, movements } from '#anatomy/movement.ts'
import { type Pose, poses } from '#anatomy/poses.ts'
import type { PairedSide } from '#anatomy/side.ts'
import type { Posture } from '../postures.ts'

/** How every bone is turned, four numbers each, and where the root is. */
type BoneTurns = { readonly turns: Float32Array; readonly root: Vector3 }

export type Poser = {
  readonly skeleton: Skeleton
  readonly posture: Posture
  /** How each bone moves a rest point now, and when the pose that it eases to is reached: 16 numbers a bone. */
  readonly now: Float32Array
  readonly goal: Float32Array
  /** Grows with every change of `now`. */
  readonly version: number
  readonly isEasing: boolean
  /** How much of the time of the way to the posture is gone (0…1). */
  readonly share: number
  /** Begins the way to a posture; with `isCut` it is there at once. Says whether that is news. */
  readonly show: (posture: Posture, isCut: boolean) => boolean
  /** Goes on by `deltaMs`; says whether the body moved. Allocates nothing. */
  readonly step: (deltaMs: number, isCut: boolean) => boolean
}

/** A change of position: slow enough to be followed, over before a move step has said its first sentence. */
export const POSE_MS = 1300

const axis = new Vector3()
const turn = new Quaternion()

/** Multiplies `into` by the turn of one joint on one side. */
function turnBy(into: Quaternion, { axes }: Movement, angles: JointTurn, share: number, isRight: boolean): void {
  for (const kind of ['flex', 'spread', 'twist'] as const) {
    const angle = angles[kind]
    const [x, y, z] = axes[kind] ?? [0, 0, 0]
    if (angle === undefined) continue
    // The mirror image of a turn about (x, y, z) is one about (x, −y, −z).
    axis.set(x, isRight ? -y : y, isRight ? -z : z).normalize()
    into.multiply(turn.setFromAxisAngle(axis, MathUtils.degToRad(angle) * share))
  }
}

/** What a side does: the pose's word for both, overruled by its word for the side. */
export function turnOf(pose: Pose, joint: JointName, side: PairedSide, lead: PairedSide): JointTurn {
  const own = side === lead ? pose.left : pose.right
  return { ...pose.joints[joint], ...own?.[joint] }
}

/** Every bone's turn in a posture. */
function turnsOf(bones: readonly Bone[], { pose: name, lead }: Posture): BoneTurns {
  const pose = poses[name]
  const sign = lead === 'right' ? -1 : 1
  const turns = new Float32Array(bones.length * 4)
  const whole = new Quaternion()
  const set = (bone: number, value: Quaternion): void => {
    value.toArray(turns, bone * 4)
  }
  bones.forEach((_, number) => {
    set(number, whole.identity())
  })
  for (const joint of Object.keys(movements) as JointName[]) {
    const movement: Movement = movements[joint]
    const share = movement.isEach === true ? 1 : 1 / movement.bones.length
    const isMidline = (midlineJoints as readonly string[]).includes(joint)
    for (const side of isMidline ? (['left'] as const) : (['left', 'right'] as const)) {
      // A midline joint of a mirrored pose turns to the other side.
      const isRight = isMidline ? lead === 'right' : side === 'right'
      const angles = isMidline ? { ...pose.joints[joint] } : turnOf(pose, joint, side, lead)
      for (const name of movement.bones) {
        const bone = bones.findIndex((one) => one.name === (side === 'left' ? name : name.replace('left-', 'right-')))
        if (bone < 0) throw new Error(`the body has no bone ${name}`)
        turnBy(whole.identity(), movement, angles, share, isRight)
        set(bone, whole)
      }
    }
  }
  whole.setFromAxisAngle(axis.set(0, 0, 1), MathUtils.degToRad(pose.rollDeg) * sign)
  set(0, whole.multiply(turn.setFromAxisAngle(axis.set(1, 0, 0), MathUtils.degToRad(pose.tiltDeg))))
  return { turns, root: new Vector3(pose.root[0] * sign, pose.root[1], pose.root[2]) }
}

const isSame = (a: Posture, b: Posture): boolean => a.pose === b.pose && a.lead === b.lead

function smooth(t: number): number {
  return t * t * t * (t * (t * 6 - 15) + 10)
}

/** Writes the turn at `t` of the shorter way from one to the other. */
function slerpInto(into: Float32Array, from: Float32Array, to: Float32Array, k: number, t: number): void {
  let cos = 0
  for (let i = k; i < k + 4; i += 1) cos += (from[i] ?? 0) * (to[i] ?? 0)
  const sign = cos < 0 ? -1 : 1
  const angle = Math.acos(Math.min(1, Math.abs(cos)))
  const sin = Math.sin(angle)
  const share = sin < 1e-5 ? 1 - t : Math.sin((1 - t) * angle) / sin
  const other = (sin < 1e-5 ? t : Math.sin(t * angle) / sin) * sign
  for (let i = k; i < k + 4; i += 1) into[i] = (from[i] ?? 0) * share + (to[i] ?? 0) * other
}

/**
 * Holds the body in a posture and eases it to another. Bones move only on the way: three would compose all of them in
 * every frame, so their own updating is switched off.
 */
export function createPoser(skeleton: Skeleton): Poser {
  const { bones } = skeleton
  const [root] = bones
  if (root === undefined) throw new Error('the body has no bones')
  root.matrixWorldAutoUpdate = false
  for (const bone of bones) bone.matrixAutoUpdate = false
  // The texture brings the array that it is filled from; three would fill it anew in every frame.
  skeleton.computeBoneTexture()
  skeleton.update = () => undefined
  const now = skeleton.boneMatrices ?? new Float32Array(bones.length * 16)
  const goal = new Float32Array(now.length)
  const at: BoneTurns = turnsOf(bones, { pose: 'rest', lead: 'left' })
  const from: BoneTurns = { turns: Float32Array.from(at.turns), root: at.root.clone() }
  let to: BoneTurns = at
  let movedMs = POSE_MS
  const known = new Map<string, BoneTurns>()
  const product = new Matrix4()

  const pose = ({ turns, root: place }: BoneTurns, into: Float32Array): void => {
    root.position.copy(place)
    for (let i = 0; i < bones.length; i += 1) {
      const bone = bones[i]
      if (bone === undefined) continue
      bone.quaternion.set(turns[i * 4] ?? 0, turns[i * 4 + 1] ?? 0, turns[i * 4 + 2] ?? 0, turns[i * 4 + 3] ?? 1)
      bone.updateMatrix()
      // A bone comes after what it hangs on.
      if (i === 0 || bone.parent === null) bone.matrixWorld.copy(bone.matrix)
      else bone.matrixWorld.multiplyMatrices(bone.parent.matrixWorld, bone.matrix)
      const inverse = skeleton.boneInverses[i]
      if (inverse !== undefined) product.multiplyMatrices(bone.matrixWorld, inverse).toArray(into, i * 16)
    }
  }

  const upload = (): void => {
    poser.version += 1
    if (skeleton.boneTexture !== null) skeleton.boneTexture.needsUpdate = true
  }

  const poser = {
    skeleton,
    posture: { pose: 'rest', lead: 'left' } as Posture,
    now,
    goal,
    version: 0,
    isEasing: false,
    share: 1,
    show: (posture: Posture, isCut: boolean): boolean => {
      if (isSame(posture, poser.posture) && !isCut) return false
      const key = `${posture.pose} ${posture.lead}`
      const wanted = known.get(key) ?? turnsOf(bones, posture)
      known.set(key, wanted)
      from.turns.set(at.turns)
      from.root.copy(at.root)
      to = wanted
      pose(wanted, goal)
      poser.posture = posture
      movedMs = 0
      poser.isEasing = true
      if (isCut) poser.step(0, true)
      else pose(at, now)
      return true
    },
    step: (deltaMs: number, isCut: boolean): boolean => {
      if (!poser.isEasing) return false
      movedMs = isCut ? POSE_MS : movedMs + deltaMs
      poser.share = Math.min(1, movedMs / POSE_MS)
      const t = smooth(poser.share)
      for (let k = 0; k < at.turns.length; k += 4) slerpInto(at.turns, from.turns, to.turns, k, t)
      at.root.lerpVectors(from.root, to.root, t)
      pose(at, now)
      upload()
      poser.isEasing = movedMs < POSE_MS
      return true
    },
  }
  pose(at, goal)
  pose(at, now)
  return poser
}
