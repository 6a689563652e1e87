import type { RegionId } from '#anatomy/region.ts'
import type { TouchTechnique } from '#safety/technique.ts'
import type { Zone } from '#safety/zone.ts'

/**
 * Strokes to practise on the picture, the easiest first: one of each kind that a finger can trace, each where the
 * flat map shows all of it: what reaches round a limb cannot be followed there.
 */
export const practiceStrokes = [
  { region: 'left-forearm', technique: 'effleurage' },
  { region: 'left-shin', technique: 'circles' },
  { region: 'left-thigh', technique: 'petrissage' },
  { region: 'left-palm', technique: 'compression' },
  { region: 'left-calf', technique: 'effleurage' },
] as const satisfies readonly { readonly region: RegionId; readonly technique: TouchTechnique }[]

export type PracticeStroke = (typeof practiceStrokes)[number]

/** The strokes that may be practised today: what may not be touched is not rehearsed either. */
export function strokesToPractise(zones: ReadonlyMap<RegionId, Zone>): readonly PracticeStroke[] {
  return practiceStrokes.filter(({ region }) => {
    const status = zones.get(region)?.status
    return status !== undefined && status !== 'forbidden'
  })
}
