import { isMassageKind, type MassageKind, regionOf } from '#anatomy/region.ts'
import { builtInRoutine } from '#massage/built-in.ts'
import type { TouchTechnique } from '#safety/technique.ts'
import { isSession, isStop } from './calendar.ts'
import { painBefore } from './pain.ts'
import type { SessionRecord } from './record.ts'

/** A place with how it was touched, and after how many of its sessions it eased. Counts, not causes. */
export type Helped = {
  readonly place: MassageKind
  /** Undefined where the routine is not one that this version knows. */
  readonly technique: TouchTechnique | undefined
  /** Sessions with this place that eased. */
  readonly eased: number
  /** Sessions with this place of which it is known how it went on. */
  readonly known: number
}

/** With fewer sessions than this, a count would only look like an answer. */
export const LEAST_KNOWN = 3

/**
 * Whether a session eased: pain was lower right after, or the day after was better, and the day after was not worse. One
 * that was stopped did not. Undefined while nobody has said how the day after was.
 */
export function hasEased(record: SessionRecord): boolean | undefined {
  if (isStop(record)) return false
  const { followUp, painAfter } = record
  if (followUp === undefined) return undefined
  if (followUp.answer === 'worse') return false
  const before = painBefore(record)
  const isLower = before !== undefined && painAfter !== undefined && painAfter.value < before
  return isLower || followUp.answer === 'better'
}

/**
 * What was touched in sessions that eased, the most often eased first. Several places are touched in each session, so
 * this can never tell which of them it was.
 */
export function helpedBy(records: readonly SessionRecord[]): readonly Helped[] {
  /** By routine and place: eased, known. Thousands of sessions know only a handful of these. */
  const counts = new Map<string, Map<MassageKind, [eased: number, known: number]>>()
  for (const record of records) {
    const hasHelped = isSession(record) ? hasEased(record) : undefined
    if (hasHelped === undefined) continue
    const { routineId } = record.plan
    const places = counts.get(routineId) ?? new Map<MassageKind, [number, number]>()
    counts.set(routineId, places)
    for (const place of touchedKinds(record)) {
      const [eased, known] = places.get(place) ?? [0, 0]
      places.set(place, [eased + (hasHelped ? 1 : 0), known + 1])
    }
  }
  return [...byTechnique(counts)]
    .filter(({ known }) => known >= LEAST_KNOWN)
    .sort((a, b) => b.eased / b.known - a.eased / a.known || b.known - a.known)
}

/** The same place touched in the same way is one row, whichever routine it came from. */
function byTechnique(
  counts: ReadonlyMap<string, ReadonlyMap<MassageKind, readonly [eased: number, known: number]>>,
): Iterable<Helped> {
  const rows = new Map<string, Helped>()
  for (const [routineId, places] of counts) {
    for (const [place, [eased, known]] of places) {
      const technique = techniqueOf(routineId, place)
      const key = `${place} ${technique}`
      const row = rows.get(key) ?? { place, technique, eased: 0, known: 0 }
      rows.set(key, { ...row, eased: row.eased + eased, known: row.known + known })
    }
  }
  return rows.values()
}

/** The kinds of places that were touched, both sides as one. */
function touchedKinds({ work }: SessionRecord): ReadonlySet<MassageKind> {
  const kinds = new Set<MassageKind>()
  for (const { region, workedMs } of work) {
    const { kind } = regionOf(region)
    if (workedMs > 0 && isMassageKind(kind)) kinds.add(kind)
  }
  return kinds
}

function techniqueOf(routineId: string, place: MassageKind): TouchTechnique | undefined {
  return builtInRoutine(routineId)?.places.find(({ region }) => region === place)?.technique
}
