import { beforeAll, describe, expect, it } from 'vitest'
import type { Point3 } from '#anatomy/field.ts'
import { type JointName, type JointTurn, type Movement, movements, turnKinds } from '#anatomy/movement.ts'
import { type PoseName, poseNames, poses, type Support } from '#anatomy/poses.ts'
import type { PairedSide } from '#anatomy/side.ts'
import { type Posture, supportsOf } from '#stage/postures.ts'
import { type PosedBody, surfacesNow } from '#stage/solid/posed-body.ts'
import { turnOf } from '#stage/solid/poser.ts'
import { anchorOf, type SkinSurface } from '#stage/solid/skin-anchor.ts'
import { distanceToSupport, supportMesh } from '#stage/solid/support-geometry.ts'
import { heldBody, hold } from './held-body.ts'

/** How deep skin may lie in what gives way, in what does not, and in itself, metres. */
const SOFT_M = 0.026
const HARD_M = 0.007
const SELF_M = 0.012
/** What is held lies at least this near to what holds it. */
const TOUCH_M = 0.01

let body: PosedBody

beforeAll(async () => {
  body = await heldBody()
})

const pairedSides: readonly PairedSide[] = ['left', 'right']
const postures: readonly Posture[] = poseNames.flatMap((pose) => pairedSides.map((lead): Posture => ({ pose, lead })))
const named = postures.map((posture) => [`${posture.pose}, ${posture.lead}`, posture] as const)

type SkinPoint = { readonly at: Point3; readonly bone: string }

/** Every corner of the skin as it is posed, with the bone that carries most of it. */
function skinNow(): readonly SkinPoint[] {
  const names = body.poser.skeleton.bones.map(({ name }) => name)
  return surfacesNow(body).flatMap(({ positions, posed = positions }, number) => {
    const { weights, bones } = body.surfaces[number] ?? { weights: [], bones: [] }
    return Array.from({ length: posed.length / 3 }, (_, i): SkinPoint => {
      const of4 = [0, 1, 2, 3].map((k) => i * 4 + k)
      const most = of4.reduce((best, k) => ((weights[k] ?? 0) > (weights[best] ?? 0) ? k : best), i * 4)
      return {
        at: [posed[i * 3] ?? 0, posed[i * 3 + 1] ?? 0, posed[i * 3 + 2] ?? 0],
        bone: names[bones[most] ?? 0] ?? '',
      }
    })
  })
}

const isSoft = ({ kind }: Support): boolean => kind === 'cushion' || kind === 'mat'

/** What must be held, and by what: parts of bone names, for the lead side `own` and the other. */
const held: Readonly<Record<PoseName, readonly (readonly [RegExp, Support['kind'] | 'floor'])[]>> = {
  rest: [
    [/left-foot/, 'floor'],
    [/right-foot/, 'floor'],
  ],
  standing: [
    [/left-foot/, 'floor'],
    [/right-foot/, 'floor'],
    [/head/, 'wall'],
    [/spine-[12]/, 'wall'],
    [/pelvis/, 'wall'],
  ],
  chair: [
    [/left-foot/, 'floor'],
    [/right-foot/, 'floor'],
    [/head/, 'cushion'],
    [/spine-[12]/, 'cushion'],
    [/pelvis/, 'cushion'],
    [/left-forearm/, 'wood'],
    [/right-forearm/, 'wood'],
  ],
  'chair-leg-up': [
    [/head/, 'cushion'],
    [/spine-[12]/, 'cushion'],
    [/pelvis/, 'cushion'],
    [/lead-lower-leg/, 'cushion'],
    [/other-foot/, 'floor'],
  ],
  'half-lying': [
    [/head/, 'cushion'],
    [/spine-[12]/, 'cushion'],
    [/pelvis/, 'mat'],
    [/lead-lower-leg/, 'cushion'],
    [/other-(lower-leg|thigh)/, 'cushion'],
    [/other-foot/, 'mat'],
  ],
  'side-lying': [
    [/head/, 'cushion'],
    [/other-upper-arm/, 'mat'],
    [/other-thigh/, 'mat'],
    [/lead-lower-leg/, 'cushion'],
    [/other-lower-leg/, 'mat'],
  ],
  'calves-on-chair': [
    [/head/, 'cushion'],
    [/spine-[12]/, 'mat'],
    [/pelvis/, 'mat'],
    [/left-lower-leg/, 'cushion'],
    [/right-lower-leg/, 'cushion'],
  ],
}

describe('a position', () => {
  it.each(named)('keeps every joint within its limits: %s', (_, { pose: name, lead }) => {
    const pose = poses[name]
    for (const joint of Object.keys(movements) as JointName[]) {
      const { limits, axes, bones, isEach }: Movement = movements[joint]
      for (const side of pairedSides) {
        const turn: JointTurn = turnOf(pose, joint, side, lead)
        for (const kind of turnKinds) {
          const angle = turn[kind]
          if (angle === undefined) continue
          const limit = limits[kind]
          if (limit === undefined) throw new Error(`${joint} has no ${kind}`)
          expect(axes[kind], `${joint} ${kind}`).toBeDefined()
          expect(angle, `${joint} ${kind}`).toBeGreaterThanOrEqual(limit[0])
          expect(angle, `${joint} ${kind}`).toBeLessThanOrEqual(limit[1])
          expect(bones.length, joint).toBeGreaterThanOrEqual(isEach === true ? 2 : 1)
        }
      }
    }
  })

  it.each(named)('rests on what carries it and does not sink in: %s', (name, posture) => {
    hold(body, posture)
    const skin = skinNow()
    const supports = supportsOf(posture)
    const lowest = Math.min(...skin.map(({ at }) => at[1]))
    expect(lowest).toBeGreaterThan(-0.004)
    let deepest = 0
    for (const support of supports) {
      for (const { at, bone } of skin) {
        const depth = -distanceToSupport(support, at)
        deepest = Math.max(deepest, depth)
        if (depth > (isSoft(support) ? SOFT_M : HARD_M)) {
          throw new Error(
            `${bone} lies ${(depth * 1000).toFixed(0)} mm deep in ${support.kind} at ${support.centre.join(', ')}`,
          )
        }
      }
    }
    const gaps = held[posture.pose].map(([pattern, kind]) => {
      const own = new RegExp(
        pattern.source.replace('lead', posture.lead).replace('other', posture.lead === 'left' ? 'right' : 'left'),
      )
      const part = skin.filter(({ bone }) => own.test(bone))
      const by = supports.filter((support) => support.kind === kind)
      const gap = Math.min(
        ...part.map(({ at }) =>
          kind === 'floor' ? at[1] : Math.min(...by.map((support) => distanceToSupport(support, at))),
        ),
      )
      expect(gap, `${own.source} on ${kind}`).toBeLessThan(TOUCH_M)
      return gap
    })
    console.log(
      `${name}: lowest ${(lowest * 1000).toFixed(1)} mm, deepest ${(deepest * 1000).toFixed(1)} mm, widest gap ${(Math.max(0, ...gaps) * 1000).toFixed(1)} mm`,
    )
  })

  it.each(named)('does not pass through itself: %s', (_, posture) => {
    hold(body, posture)
    const names = body.poser.skeleton.bones.map(({ name }) => name)
    const skin = skinNow()
    const isOf = (pattern: RegExp) => (bone: string) => pattern.test(bone)
    const limbs = pairedSides.flatMap((side) => [
      {
        own: isOf(new RegExp(`${side}-(forearm|hand|finger|metacarpal)`)),
        not: isOf(new RegExp(`${side}-(upper-arm|forearm|hand|finger|metacarpal)`)),
      },
      { own: isOf(new RegExp(`${side}-(lower-leg|foot)`)), not: isOf(new RegExp(`${side}-(thigh|lower-leg|foot)`)) },
    ])
    for (const { own, not } of limbs) {
      // The other parts of the body, as triangles that none of this limb's bones carries.
      const others = body.surfaces.map((surface, number): SkinSurface => {
        const posed = surfacesNow(body)[number]?.posed ?? surface.positions
        const carrier = (vertex: number): string => {
          let best = vertex * 4
          for (let k = best; k < vertex * 4 + 4; k += 1)
            if ((surface.weights[k] ?? 0) > (surface.weights[best] ?? 0)) best = k
          return names[surface.bones[best] ?? 0] ?? ''
        }
        const index: number[] = []
        for (let i = 0; i + 2 < surface.index.length; i += 3) {
          const corners = [surface.index[i] ?? 0, surface.index[i + 1] ?? 0, surface.index[i + 2] ?? 0]
          if (!corners.some((vertex) => not(carrier(vertex)))) index.push(...corners)
        }
        return { ...surface, positions: posed, index: Uint32Array.from(index) }
      })
      const limb = skin.filter(({ bone }) => own(bone)).filter((_one, i) => i % 24 === 0)
      expect(limb.length).toBeGreaterThan(20)
      for (const { at, bone } of limb) {
        const { off, normal } = anchorOf(others, at)
        const along = off[0] * normal[0] + off[1] * normal[1] + off[2] * normal[2]
        // Beyond an edge the nearest triangle says nothing about inside.
        if (Math.abs(along) < 0.7 * Math.hypot(...off)) continue
        expect(along, `${bone} in the body`).toBeGreaterThan(-SELF_M)
      }
    }
  })
})

describe('a support, drawn', () => {
  it('is a closed block of its size, looked at from outside', () => {
    for (const support of poseNames.flatMap((name) => poses[name].supports)) {
      const { positions, normals, index } = supportMesh([support])
      let volume = 0
      const at = (k: number, axis: number): number => (positions[k * 3 + axis] ?? 0) - (support.centre[axis] ?? 0)
      for (let i = 0; i + 2 < index.length; i += 3) {
        const [a, b, c] = [index[i] ?? 0, index[i + 1] ?? 0, index[i + 2] ?? 0]
        volume +=
          (at(a, 0) * (at(b, 1) * at(c, 2) - at(b, 2) * at(c, 1)) -
            at(a, 1) * (at(b, 0) * at(c, 2) - at(b, 2) * at(c, 0)) +
            at(a, 2) * (at(b, 0) * at(c, 1) - at(b, 1) * at(c, 0))) /
          6
      }
      const box = support.size[0] * support.size[1] * support.size[2]
      expect(volume / box).toBeGreaterThan(0.7)
      expect(volume / box).toBeLessThan(1.25)
      for (let k = 0; k < positions.length / 3; k += 1) {
        const point: Point3 = [positions[k * 3] ?? 0, positions[k * 3 + 1] ?? 0, positions[k * 3 + 2] ?? 0]
        // No corner farther from the block than its crown.
        expect(Math.abs(distanceToSupport(support, point))).toBeLessThan(0.025)
        expect(Math.hypot(normals[k * 3] ?? 0, normals[k * 3 + 1] ?? 0, normals[k * 3 + 2] ?? 0)).toBeCloseTo(1, 4)
      }
    }
  })
})
