import { useEffect, useState } from 'react'
import { type RegionId, regionsOfLimb } from '#anatomy/region.ts'
import type { SymptomMoment } from '#journal/symptoms.ts'
import { chartAtHand, loadChart } from '#stage/flat/load-chart.ts'
import { type Feeling, SymptomBody } from '#stage/flat/symptom-body.tsx'

/** What a moment looks like on the body; `before` is the moment before it, of which a broken outline remains. */
export function feelingsOf(moment: SymptomMoment | undefined, before?: SymptomMoment): ReadonlyMap<RegionId, Feeling> {
  const felt = new Map<RegionId, Feeling>()
  for (const place of before?.places ?? []) felt.set(place, 'was')
  for (const limb of moment?.limbs ?? []) for (const { id } of regionsOfLimb(limb)) felt.set(id, 'limb')
  for (const place of moment?.places ?? []) {
    // Drawn last, so that no outline of what was lies over it.
    felt.delete(place)
    felt.set(place, moment?.kind === 'stop' ? 'stop' : 'felt')
  }
  return felt
}

export type SymptomPictureProps = {
  readonly feelings: ReadonlyMap<RegionId, Feeling>
  readonly label: string
}

/** The flat body with what was felt, once its drawing has been fetched. */
export function SymptomPicture({ feelings, label }: SymptomPictureProps) {
  const [chart, setChart] = useState(chartAtHand)
  useEffect(() => {
    let isWanted = true
    loadChart().then(
      (arrived) => isWanted && setChart(arrived),
      // Without it the page still says everything in words.
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [])
  return chart === undefined ? null : <SymptomBody chart={chart} feelings={feelings} label={label} />
}
