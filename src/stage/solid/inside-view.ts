import type { RegionKind } from '#anatomy/region.ts'
import { discNamed, type SpinePart } from '#anatomy/spine.ts'
import type { ShownInside } from '../picture.ts'
import { distanceToFit, type Frame, keepOutside, type Orbit } from './orbit.ts'

/** Regions along the spine that the look inside explains, by the part of the spine. */
const kindsOf: Readonly<Record<SpinePart, readonly RegionKind[]>> = {
  cervical: ['neck-spine', 'back-spine'],
  thoracic: ['back-spine', 'lower-back'],
  lumbar: ['lower-back', 'back-spine', 'sacrum'],
}

/** The regions that come forward when it is said why hands stay away. */
export function insideKinds({ discs }: ShownInside): readonly RegionKind[] {
  return [...new Set(discs.flatMap((name) => kindsOf[discNamed(name).part]))]
}

/** How much of the body is seen in the close view, by the part of the spine: its bones differ in size. */
/** How far round from straight behind: no arm may stand in the way. */
const roundRad: Readonly<Record<SpinePart, number>> = { cervical: 1.2, thoracic: 0.95, lumbar: 1.25 }

const closeM: Readonly<Record<SpinePart, number>> = { cervical: 0.15, thoracic: 0.19, lumbar: 0.23 }

/**
 * Where the camera belongs on each step: the whole spine from behind and to the side; near the disc, from the side that
 * its nerve leaves on; and the back again, as a hand would come to it.
 */
export function insideView({ discs, step }: ShownInside, frame: Frame): Orbit {
  const disc = discNamed(discs[0] ?? 'L4–L5')
  const [, discY, discZ] = disc.centre
  const place = (azimuth: number, elevation: number, widthM: number, heightM: number, y: number, z: number): Orbit =>
    keepOutside({ azimuth, elevation, distance: distanceToFit(widthM, heightM, frame), x: 0, y, z })
  if (step === 0) return place(Math.PI - 0.72, 0.1, 0.52, 0.92, 1.18, 0)
  if (step === 1)
    return place(Math.PI - roundRad[disc.part], 0.14, closeM[disc.part], closeM[disc.part], discY, discZ - 0.01)
  return place(Math.PI - 0.5, 0.1, 0.46, 0.46, Math.min(1.36, discY + 0.05), discZ)
}
