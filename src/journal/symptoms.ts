import { isRegionId, type RegionId, type RegionKind, regionOf } from '#anatomy/region.ts'
import { type LimbId, limbIds } from '#anatomy/side.ts'
import { hasPlace, type Spread, spreads } from '#safety/after-stop.ts'
import type { StopSymptom } from '#safety/history.ts'
import { isSession, isStop } from './calendar.ts'
import { endOfRecord, type LocalDay, type LocalMoment, localDay } from './local-day.ts'
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

/** Moments of which only those that are looked at are worked out: of thousands, a screen shows one. Oldest first. */
export type MomentList = {
  readonly length: number
  /** The one at an index from 0; undefined where there is none. */
  readonly at: (index: number) => SymptomMoment | undefined
}

/** Every moment at which it is known where symptoms were, oldest first. Where nothing was felt, it has no places. */
export function symptomMoments(records: readonly SessionRecord[]): readonly SymptomMoment[] {
  const moments = momentsOf(records)
  return Array.from({ length: moments.length }, (_, index) => moments.at(index)).filter((one) => one !== undefined)
}

/** The same, each worked out when it is asked for, and then remembered. */
export function momentsOf(records: readonly SessionRecord[]): MomentList {
  const sources: { readonly record: SessionRecord; readonly read: typeof beforeOf }[] = []
  for (const record of records) {
    if (!isSession(record)) continue
    if (isToldBefore(record)) sources.push({ record, read: beforeOf })
    if (isStop(record) && stopOf(record) !== undefined) sources.push({ record, read: stopOf })
  }
  const known: (SymptomMoment | undefined)[] = []
  return {
    length: sources.length,
    at(index) {
      const source = sources[index]
      if (source === undefined) return undefined
      known[index] ??= source.read(source.record)
      return known[index]
    },
  }
}

/** Whether anybody said before a session where symptoms were (Z12, Z13). */
function isToldBefore({ answers }: SessionRecord): boolean {
  const { 'tingling-now': tingling, 'numb-places': numb, 'symptom-limbs': limbs } = answers
  return tingling !== undefined && limbs !== undefined && limbs !== 'not-sure' && numb !== 'not-sure'
}

/** What was answered before a session (Z12, Z13); read by itself, as all of its answers would take too long. */
function beforeOf(record: SessionRecord): SymptomMoment | undefined {
  if (!isToldBefore(record)) return undefined
  const { id, answers, startedAtMs, offsetMinutes } = record
  const { 'tingling-now': tingling, 'numb-places': numb, 'symptom-limbs': limbs } = answers
  const places = tingling === 'none' || !Array.isArray(numb) ? [] : numb.filter(isPlace)
  const named = Array.isArray(limbs) ? limbs.filter(isLimb) : []
  const told = { symptom: undefined, told: undefined }
  return { id, kind: 'before', atMs: startedAtMs, offsetMinutes, places, limbs: unplaced(named, places), ...told }
}

/** What was said after a stop (E5, E7); nothing where it has no place, or nobody said one. */
function stopOf(record: SessionRecord): SymptomMoment | undefined {
  const { places: said, spread } = record.stopAnswers
  if (!isStop(record) || !hasPlace(record.symptom) || !Array.isArray(said)) return undefined
  const places = said.filter(isPlace)
  if (places.length === 0) return undefined
  const told = spreads.find((one) => one === spread)
  return { id: record.id, kind: 'stop', ...endOfRecord(record), places, limbs: [], symptom: record.symptom, told }
}

/** The last moment that is not after a day, as an index; -1 where all are. Worked out from the latest on. */
export function momentBy(moments: MomentList, day: LocalDay): number {
  for (let index = moments.length - 1; index >= 0; index -= 1) {
    const moment = moments.at(index)
    if (moment !== undefined && localDay(moment) <= day) return index
  }
  return -1
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
export function wayOverTime(moments: MomentList): Way | undefined {
  const first = firstBefore(moments)
  const latest = nextBefore(moments, moments.length - 1, -1)
  if (first === undefined || latest === undefined || first === latest) return undefined
  return isNowhereBefore(moments) ? undefined : wayBetween(first, latest)
}

/** The first moment before a session. */
export function firstBefore(moments: MomentList): SymptomMoment | undefined {
  return nextBefore(moments, 0, 1)
}

/** The next moment before a session from an index on, forward or back. */
function nextBefore(moments: MomentList, from: number, step: 1 | -1): SymptomMoment | undefined {
  for (let index = from; index >= 0 && index < moments.length; index += step) {
    const moment = moments.at(index)
    if (moment?.kind === 'before') return moment
  }
  return undefined
}

/** Whether nothing was ever felt before a session; the first one that was felt answers it. */
function isNowhereBefore(moments: MomentList): boolean {
  for (let index = 0; index < moments.length; index += 1) {
    const moment = moments.at(index)
    if (moment?.kind === 'before' && !isNowhere(moment)) return false
  }
  return true
}

/** Whether nothing was felt anywhere. */
export function isNowhere({ places, limbs }: SymptomMoment): boolean {
  return places.length === 0 && limbs.length === 0
}
