import { isRegionId, type RegionId, type RegionKind, regionOf } from '#anatomy/region.ts'
import { type LimbId, limbIds } from '#anatomy/side.ts'
import { hasPlace, type Spread, spreads } from '#safety/after-stop.ts'
import type { StopSymptom } from '#safety/history.ts'
import { isSession, isStop } from './calendar.ts'
import { endOfRecord, type LocalMoment } from './local-day.ts'
import type { SessionRecord } from './record.ts'

/** Where symptoms were at one moment: as answered before a session, or as said after a stop (E5). */
export type SymptomMoment = LocalMoment & {
  readonly id: string
  readonly kind: 'before' | 'stop'
  readonly places: readonly RegionId[]
  /** Limbs with symptoms, where no place on them was named. */
  readonly limbs: readonly LimbId[]
  /** What the session was stopped for; undefined where it was not, or nobody named it. */
  readonly symptom: StopSymptom | undefined
  /** Which way the user said it went (E7); of a stop only. */
  readonly told: Spread | undefined
}

/** E7: which way symptoms went between two moments. `unknown` where a limb was named, but no place on it. */
export type Way = 'away' | 'towards' | 'same' | 'unknown'

const isLimb = (input: unknown): input is LimbId => limbIds.some((limb) => limb === input)
const isPlace = (input: unknown): input is RegionId => typeof input === 'string' && isRegionId(input)

/** Every moment at which it is known where symptoms were, oldest first. Where nothing was felt, it has no places. */
export function symptomMoments(records: readonly SessionRecord[]): readonly SymptomMoment[] {
  return records.filter(isSession).flatMap((record) => [...beforeOf(record), ...stopOf(record)])
}

/** What was answered before a session (Z12, Z13); read by itself, as all of its answers would take too long. */
function beforeOf({ id, answers, startedAtMs, offsetMinutes }: SessionRecord): readonly SymptomMoment[] {
  const { 'tingling-now': tingling, 'numb-places': numb, 'symptom-limbs': limbs } = answers
  if (tingling === undefined || limbs === undefined || limbs === 'not-sure' || numb === 'not-sure') return []
  const places = tingling === 'none' || !Array.isArray(numb) ? [] : numb.filter(isPlace)
  const named = Array.isArray(limbs) ? limbs.filter(isLimb) : []
  const told = { symptom: undefined, told: undefined }
  return [{ id, kind: 'before', atMs: startedAtMs, offsetMinutes, places, limbs: unplaced(named, places), ...told }]
}

/** What was said after a stop (E5, E7); nothing where it has no place, or nobody said one. */
function stopOf(record: SessionRecord): readonly SymptomMoment[] {
  const { places: said, spread } = record.stopAnswers
  if (!isStop(record) || !hasPlace(record.symptom) || !Array.isArray(said)) return []
  const places = said.filter(isPlace)
  if (places.length === 0) return []
  const told = spreads.find((one) => one === spread)
  return [{ id: record.id, kind: 'stop', ...endOfRecord(record), places, limbs: [], symptom: record.symptom, told }]
}

function unplaced(limbs: readonly LimbId[], places: readonly RegionId[]): readonly LimbId[] {
  return limbs.filter((limb) => !places.some((place) => regionOf(place).limb === limb))
}

/**
 * How far out on its way from the spine a place lies: 0 at the spine, 6 at hand and foot. Only the order means anything.
 * Places that are on no such way (face, belly) are not here.
 */
const reachOfKind: Partial<Record<RegionKind, number>> = {
  'neck-spine': 0,
  'back-spine': 0,
  'lower-back': 0,
  sacrum: 0,
  'neck-back': 0,
  'shoulder-top': 1,
  'shoulder-blade': 1,
  armpit: 1,
  hip: 1,
  groin: 1,
  'upper-arm': 2,
  thigh: 2,
  'elbow-crease': 3,
  'inner-elbow': 3,
  'knee-back': 3,
  forearm: 4,
  calf: 4,
  shin: 4,
  'inner-wrist': 5,
  palm: 6,
  'hand-back': 6,
  sole: 6,
  'foot-top': 6,
}

const armStarts: readonly RegionKind[] = ['shoulder-top', 'shoulder-blade', 'armpit']

/** The limb that a place leads out into; a shoulder leads into its arm. */
function wayOf(place: RegionId): LimbId | undefined {
  const { limb, kind, side } = regionOf(place)
  if (limb !== undefined || side === 'midline') return limb
  return armStarts.includes(kind) ? `${side}-arm` : undefined
}

/** How far out symptoms reach on one limb; 0 where there are none, or only at the spine; undefined where nobody knows. */
function reachOn({ places, limbs }: SymptomMoment, limb: LimbId): number | undefined {
  if (limbs.includes(limb)) return undefined
  const reaches = places.filter((place) => wayOf(place) === limb).map((place) => reachOfKind[regionOf(place).kind] ?? 0)
  return Math.max(0, ...reaches)
}

/** E7: which way it went from one moment to the next, limb by limb; one that got worse outweighs all that got better. */
export function wayBetween(earlier: SymptomMoment, later: SymptomMoment): Way {
  const ways = limbIds.map((limb): Way => wayOnLimb(reachOn(earlier, limb), reachOn(later, limb)))
  return (['away', 'unknown', 'towards'] as const).find((way) => ways.includes(way)) ?? 'same'
}

function wayOnLimb(before: number | undefined, after: number | undefined): Way {
  // Somewhere on the limb, but nobody said where: against nothing at all that is enough.
  if (before === undefined) return after === 0 ? 'towards' : 'unknown'
  if (after === undefined) return before === 0 ? 'away' : 'unknown'
  if (after === before) return 'same'
  return after > before ? 'away' : 'towards'
}

/** E7: from the first to the latest moment before a session; undefined where there are not two, or nothing was ever felt. */
export function wayOverTime(moments: readonly SymptomMoment[]): Way | undefined {
  const before = moments.filter(({ kind }) => kind === 'before')
  const [first, latest] = [before[0], before.at(-1)]
  if (first === undefined || latest === undefined || first === latest) return undefined
  if (before.every(isNowhere)) return undefined
  return wayBetween(first, latest)
}

/** Whether nothing was felt anywhere. */
export function isNowhere({ places, limbs }: SymptomMoment): boolean {
  return places.length === 0 && limbs.length === 0
}
