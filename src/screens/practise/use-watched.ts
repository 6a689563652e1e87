import { useMemo } from 'react'
import type { RegionId } from '#anatomy/region.ts'
import { strokePath } from '#anatomy/strokes.ts'
import { marginsOf, placesBeside } from '#practice/approach.ts'
import type { Zone } from '#safety/zone.ts'
import type { PracticeTask } from '#session/practice.machine.ts'
import type { Watched } from './use-tracing.ts'

/** What a finger is warned of while it practises a stroke on today's map. */
export function useWatched(
  zones: ReadonlyMap<RegionId, Zone>,
  { region, technique }: Pick<PracticeTask, 'region' | 'technique'>,
): Watched {
  return useMemo(() => {
    const points = strokePath(region, technique)?.spots.map(({ point }) => point) ?? []
    const refused = [...zones.values()].filter(({ status }) => status === 'forbidden').map((zone) => zone.region)
    return { refused, beside: placesBeside(points, refused), margins: marginsOf(points, refused) }
  }, [zones, region, technique])
}
