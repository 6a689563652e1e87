import type { Point3 } from '#anatomy/field.ts'
import type { Support } from '#anatomy/poses.ts'

/** The eight corners of a support's block. */
export function cornersOf({ centre, size, tiltDeg = 0 }: Support): readonly Point3[] {
  const tilt = (tiltDeg * Math.PI) / 180
  const corners: Point3[] = []
  for (const x of [-0.5, 0.5]) {
    for (const y of [-0.5, 0.5]) {
      for (const z of [-0.5, 0.5]) {
        const [up, out] = [y * size[1], z * size[2]]
        corners.push([
          centre[0] + x * size[0],
          centre[1] + up * Math.cos(tilt) - out * Math.sin(tilt),
          centre[2] + up * Math.sin(tilt) + out * Math.cos(tilt),
        ])
      }
    }
  }
  return corners
}

/**
 * How far along a ray it first enters one of the blocks, from `fromM` on and before `untilM`; infinity where it meets
 * none. Allocates nothing.
 */
export function alongToSupport(
  supports: readonly Support[],
  origin: Point3,
  direction: Point3,
  fromM: number,
  untilM: number,
): number {
  let nearest = Number.POSITIVE_INFINITY
  for (const { centre, size, tiltDeg = 0 } of supports) {
    const cos = Math.cos((tiltDeg * Math.PI) / 180)
    const sin = Math.sin((tiltDeg * Math.PI) / 180)
    const px = origin[0] - centre[0]
    const wy = origin[1] - centre[1]
    const wz = origin[2] - centre[2]
    const py = wy * cos + wz * sin
    const pz = wz * cos - wy * sin
    const dy = direction[1] * cos + direction[2] * sin
    const dz = direction[2] * cos - direction[1] * sin
    let enter = fromM
    let leave = untilM
    for (let axis = 0; axis < 3; axis += 1) {
      const p = axis === 0 ? px : axis === 1 ? py : pz
      const d = axis === 0 ? direction[0] : axis === 1 ? dy : dz
      const half = (size[axis] ?? 0) / 2
      if (Math.abs(d) < 1e-9) {
        if (Math.abs(p) > half) leave = Number.NEGATIVE_INFINITY
        continue
      }
      const a = (-half - p) / d
      const b = (half - p) / d
      enter = Math.max(enter, Math.min(a, b))
      leave = Math.min(leave, Math.max(a, b))
    }
    if (enter < leave && enter < nearest) nearest = enter
  }
  return nearest
}
