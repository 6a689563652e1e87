import type { Point3 } from '#anatomy/field.ts'
import type { Support } from '#anatomy/poses.ts'

/** Triangles of supports: flat x, y, z, their normals, and which material (`supportKinds`) each corner is of. */
export type SupportMesh = {
  readonly positions: Float32Array
  readonly normals: Float32Array
  readonly kinds: Float32Array
  readonly index: Uint16Array
}

export const supportKinds = ['wood', 'cushion', 'mat', 'wall'] as const satisfies readonly Support['kind'][]

/** How far the middle of a cushion's side stands out, as a share of its thinnest size. */
const CROWN = 0.07

type EdgeStep = { readonly flat: number; readonly turn: number }

/** Places along one edge of a face: from −1 to 1 in the flat, with the turn of each round (radians). */
function edgeSteps(roundSteps: number, flatSteps: number): readonly EdgeStep[] {
  const turn = (step: number): number => (step / roundSteps) * (Math.PI / 4)
  return [
    ...Array.from({ length: roundSteps }, (_, i) => ({ flat: -1, turn: turn(i - roundSteps) })),
    ...Array.from({ length: flatSteps + 1 }, (_, i) => ({ flat: (2 * i) / flatSteps - 1, turn: 0 })),
    ...Array.from({ length: roundSteps }, (_, i) => ({ flat: 1, turn: turn(i + 1) })),
  ]
}

/** Two flat steps carry the crown; four would bring it 2 mm nearer to round, for 300 triangles more a cushion. */
const softSteps = edgeSteps(2, 2)
const hardSteps = edgeSteps(1, 1)
const isHard = ({ kind }: Support): boolean => kind === 'wood' || kind === 'wall'
const stepsOf = (support: Support): readonly EdgeStep[] => (isHard(support) ? hardSteps : softSteps)

/** The radius that the block's edges are drawn with, metres. */
export function roundOf({ size, radiusM = 0.01 }: Support): number {
  return Math.min(radiusM, ...size.map((one) => one / 2))
}

/** Blocks with round edges; cushions stand out a little in the middle of every side. */
export function supportMesh(supports: readonly Support[]): SupportMesh {
  const sides = supports.map((support) => stepsOf(support).length)
  const count = sides.reduce((sum, side) => sum + 6 * side ** 2, 0)
  const positions = new Float32Array(count * 3)
  const normals = new Float32Array(count * 3)
  const kinds = new Float32Array(count)
  const index = new Uint16Array(sides.reduce((sum, side) => sum + 36 * (side - 1) ** 2, 0))
  let corner = 0
  let at = 0
  for (const support of supports) {
    const steps = stepsOf(support)
    const side = steps.length
    const round = roundOf(support)
    const half = support.size.map((one) => one / 2 - round)
    const crown = isHard(support) ? 0 : CROWN * Math.min(...support.size)
    for (let face = 0; face < 6; face += 1) {
      const [out, u, v] = [face % 3, (face + 1) % 3, (face + 2) % 3]
      const sign = face < 3 ? 1 : -1
      const first = corner
      for (const a of steps) {
        for (const b of steps) {
          const normal: [number, number, number] = [0, 0, 0]
          normal[out] = sign
          normal[u] = Math.tan(a.turn)
          normal[v] = Math.tan(b.turn)
          const length = Math.hypot(...normal)
          const swell = crown * (1 - a.flat * a.flat) * (1 - b.flat * b.flat)
          const point: [number, number, number] = [0, 0, 0]
          for (let axis = 0; axis < 3; axis += 1) {
            const flat = axis === out ? sign : axis === u ? a.flat : b.flat
            normal[axis] = (normal[axis] ?? 0) / length
            point[axis] = flat * (half[axis] ?? 0) + (normal[axis] ?? 0) * round + (axis === out ? sign * swell : 0)
          }
          place(support, point, normal, positions, normals, corner * 3)
          kinds[corner] = supportKinds.indexOf(support.kind)
          corner += 1
        }
      }
      for (let i = 0; i < side - 1; i += 1) {
        for (let j = 0; j < side - 1; j += 1) {
          const k = first + i * side + j
          const quad =
            sign > 0
              ? [k, k + side, k + 1, k + 1, k + side, k + side + 1]
              : [k, k + 1, k + side, k + 1, k + side + 1, k + side]
          index.set(quad, at)
          at += 6
        }
      }
    }
  }
  return { positions, normals, kinds, index }
}

/** Turns a block's point and normal to where the block stands. */
function place(
  { centre, tiltDeg = 0 }: Support,
  [x, y, z]: Point3,
  [nx, ny, nz]: Point3,
  positions: Float32Array,
  normals: Float32Array,
  at: number,
): void {
  const cos = Math.cos((tiltDeg * Math.PI) / 180)
  const sin = Math.sin((tiltDeg * Math.PI) / 180)
  positions.set([centre[0] + x, centre[1] + y * cos - z * sin, centre[2] + y * sin + z * cos], at)
  normals.set([nx, ny * cos - nz * sin, ny * sin + nz * cos], at)
}

/** Distance from a point to a support's round block, without its crown: negative inside. */
export function distanceToSupport(support: Support, [x, y, z]: Point3): number {
  const { centre, size, tiltDeg = 0 } = support
  const round = roundOf(support)
  const cos = Math.cos((tiltDeg * Math.PI) / 180)
  const sin = Math.sin((tiltDeg * Math.PI) / 180)
  const [wx, wy, wz] = [x - centre[0], y - centre[1], z - centre[2]]
  const beyond = [wx, wy * cos + wz * sin, wz * cos - wy * sin].map(
    (one, axis) => Math.abs(one) - ((size[axis] ?? 0) / 2 - round),
  )
  const outside = Math.hypot(...beyond.map((one) => Math.max(0, one)))
  return outside + Math.min(0, Math.max(...beyond)) - round
}
