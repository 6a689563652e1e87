import { isMassageKind, type MassageKind, massageKinds, type RegionId, regions } from '#anatomy/region.ts'
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
  /** By routine and set of places. Thousands of sessions know only a handful of these, so places are counted last. */
  const sets = new Map<string, Map<number, Count>>()
  for (const record of records) {
    const hasHelped = isSession(record) ? hasEased(record) : undefined
    if (hasHelped === undefined) continue
    const { routineId } = record.plan
    const ofRoutine = sets.get(routineId) ?? new Map<number, Count>()
    sets.set(routineId, ofRoutine)
    const touched = touchedKinds(record)
    const count = ofRoutine.get(touched) ?? { eased: 0, known: 0 }
    ofRoutine.set(touched, count)
    count.eased += hasHelped ? 1 : 0
    count.known += 1
  }
  return [...byTechnique(sets)]
    .filter(({ known }) => known >= LEAST_KNOWN)
    .sort((a, b) => b.eased / b.known - a.eased / a.known || b.known - a.known)
}

type Count = { eased: number; known: number }

/** The same place touched in the same way is one row, whichever routine it came from. */
function byTechnique(sets: ReadonlyMap<string, ReadonlyMap<number, Readonly<Count>>>): Iterable<Helped> {
  const rows = new Map<string, Helped>()
  for (const [routineId, counts] of sets) {
    for (const [touched, { eased, known }] of counts) {
      for (const place of kindsIn(touched)) {
        const technique = techniqueOf(routineId, place)
        const key = `${place} ${technique}`
        const row = rows.get(key) ?? { place, technique, eased: 0, known: 0 }
        rows.set(key, { ...row, eased: row.eased + eased, known: row.known + known })
      }
    }
  }
  return rows.values()
}

/** One bit of each kind of place that may be massaged, by region: both sides have the same. There are far below 31. */
const bitOf: ReadonlyMap<RegionId, number> = new Map(
  regions.map(({ id, kind }) => [id, isMassageKind(kind) ? 1 << massageKinds.indexOf(kind) : 0]),
)

/** The kinds of places that were touched, both sides as one, as bits. */
function touchedKinds({ work }: SessionRecord): number {
  let touched = 0
  for (const { region, workedMs } of work) if (workedMs > 0) touched |= bitOf.get(region) ?? 0
  return touched
}

/** The kinds in a set, in the order of all kinds. */
function kindsIn(touched: number): readonly MassageKind[] {
  return massageKinds.filter((_, index) => (touched & (1 << index)) !== 0)
}

function techniqueOf(routineId: string, place: MassageKind): TouchTechnique | undefined {
  return builtInRoutine(routineId)?.places.find(({ region }) => region === place)?.technique
}
