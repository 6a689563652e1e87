import { useEffect, useMemo, useState } from 'react'
import type { RegionKind } from '#anatomy/region.ts'
import type { Memories } from '#practice/memory.ts'
import { settledByKind } from '#practice/progress.ts'
import { FilledBody } from '#stage/flat/filled-body.tsx'
import { chartAtHand, loadChart } from '#stage/flat/load-chart.ts'

export type SettledBodyProps = {
  readonly memories: Memories
  /** Epoch ms. */
  readonly nowMs: number
  readonly fresh?: ReadonlySet<RegionKind> | undefined
  readonly label: string
}

/** The body as far as it is known: each place in its colour, as settled as what was learnt about it. */
export function SettledBody({ memories, nowMs, fresh, label }: SettledBodyProps) {
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
  const strengths = useMemo(() => settledByKind(memories, nowMs), [memories, nowMs])
  return chart === undefined ? null : <FilledBody chart={chart} strengths={strengths} fresh={fresh} label={label} />
}
