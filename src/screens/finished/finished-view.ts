import { type RegionId, type RegionKind, regionOf } from '#anatomy/region.ts'
import type { Side } from '#anatomy/side.ts'
import type { DoneWork } from '#session/guided.events.ts'

/** One place that was worked, both its sides together. */
export type DoneLine = {
  readonly region: RegionKind
  readonly sides: readonly Side[]
  readonly workedMs: number
}

/** Time too short to have been a touch: a place that was skipped at its first second. */
export const SHORTEST_TOUCH_MS = 1_000

/** What was really done, place by place, in the order it was done. */
export function doneLines(work: readonly DoneWork[]): readonly DoneLine[] {
  const lines: DoneLine[] = []
  for (const { region, workedMs } of touched(work)) {
    const { kind, side } = regionOf(region)
    const index = lines.findIndex((line) => line.region === kind)
    const line = lines[index]
    if (line === undefined) lines.push({ region: kind, sides: [side], workedMs })
    else lines[index] = { ...line, sides: [...line.sides, side], workedMs: line.workedMs + workedMs }
  }
  return lines
}

/** Regions that hands were on. */
export function touchedRegions(work: readonly DoneWork[]): readonly RegionId[] {
  return touched(work).map(({ region }) => region)
}

function touched(work: readonly DoneWork[]): readonly DoneWork[] {
  return work.filter(({ workedMs }) => workedMs >= SHORTEST_TOUCH_MS)
}

/** What is said where no place was touched; "Not now" before the first moment is not a rest. */
export function untouchedKey(elapsedMs: number): 'finished.did.none' | 'finished.did.not-started' {
  return elapsedMs > 0 ? 'finished.did.none' : 'finished.did.not-started'
}

/** Which sides, as the catalogue names them: `finished.did.<sides>`; undefined on the midline. */
export function sidesKey(sides: readonly Side[]): 'both' | 'left' | 'right' | undefined {
  if (sides.includes('left') && sides.includes('right')) return 'both'
  const [side] = sides
  return side === 'midline' ? undefined : side
}

/** Time of all lines together, as the lines show it: whoever adds them up gets the same. */
export function totalMs(lines: readonly DoneLine[]): number {
  return lines.reduce((sumMs, { workedMs }) => sumMs + 1_000 * Math.round(workedMs / 1_000), 0)
}

/** Minutes and seconds of a stretch of time; less than a second is left out. */
export function timeParts(ms: number): { readonly minutes: number; readonly seconds: number } {
  const total = Math.round(ms / 1_000)
  return { minutes: Math.floor(total / 60), seconds: total % 60 }
}
