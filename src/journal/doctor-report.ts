import type { RegionId } from '#anatomy/region.ts'
import { hasPlace, type Spread, spreads } from '#safety/after-stop.ts'
import { type FollowUpAnswer, followUpAnswers, type StopSymptom } from '#safety/history.ts'
import type { DiscLevel, Stage } from '#safety/profile.ts'
import type { WarningSign } from '#safety/warning-sign.ts'
import { stageTold } from './budget-use.ts'
import { dayLater, isSession, isStop } from './calendar.ts'
import { dayOf, endOfRecord, type LocalDay, type LocalMoment, localDay } from './local-day.ts'
import { type PainPoint, type PainShift, type PainTrend, painPoints, painShift, painTrend } from './pain.ts'
import type { SessionRecord } from './record.ts'
import type { ReportedSigns } from './reported.ts'
import { type SymptomMoment, symptomMoments, type Way, wayOverTime } from './symptoms.ts'
import { type AskedWhen, type SignMoment, signMoments } from './warning-signs.ts'

/** How far back the page for the doctor looks. */
export const reportSpans = ['weeks-4', 'weeks-12', 'all'] as const
export type ReportSpan = (typeof reportSpans)[number]

const spanDays: Readonly<Record<ReportSpan, number | undefined>> = { 'weeks-4': 28, 'weeks-12': 84, all: undefined }

/** So many of each fit on one page of paper; the rest is counted. */
export const MOST_ROWS = 10
export const MOST_STOPS = 3
export const MOST_SIGNS = 2

/** A moment at which at least one warning sign was reported (S1, S2, S7). */
export type SignFound = LocalMoment & {
  /** Beside a session or a stop, in questions that no session followed; `taken-back` where they were changed then. */
  readonly when: AskedWhen | 'refused' | 'taken-back'
  readonly signs: readonly WarningSign[]
}

/** At how many moments signs were asked about with clear answers, and of how many nobody knows. */
export type SignsAsked = { readonly known: number; readonly unknown: Readonly<Record<AskedWhen, number>> }

/** A session that was stopped, as the doctor should hear of it (E7). */
export type ReportStop = LocalMoment & {
  readonly id: string
  readonly symptom: StopSymptom | undefined
  readonly places: readonly RegionId[]
  /** Undefined where it was not asked, as after dizziness, or not answered. */
  readonly told: Spread | undefined
}

export type ReportRow = PainPoint & { readonly offsetMinutes: number; readonly workedMs: number }

/** Everything that goes on the one page for the doctor or physiotherapist. */
export type DoctorReport = {
  readonly from: LocalDay
  readonly to: LocalDay
  /** Empty where no level was named. */
  readonly levels: readonly DiscLevel[]
  readonly stage: Stage
  readonly sessions: number
  /** The latest sessions, the latest first. */
  readonly rows: readonly ReportRow[]
  readonly stopCount: number
  readonly stops: readonly ReportStop[]
  readonly shift: PainShift
  readonly trend: PainTrend | undefined
  readonly dayAfter: Readonly<Record<FollowUpAnswer, number>>
  readonly signCount: number
  readonly signs: readonly SignFound[]
  readonly signsAsked: SignsAsked
  /** Where symptoms were before the first session of the span, and before the latest. */
  readonly first: SymptomMoment | undefined
  readonly latest: SymptomMoment | undefined
  readonly way: Way | undefined
}

/**
 * What was in a span of days that ends today, in the time zone of `now`. `reported`: warning signs of questions that no
 * session followed.
 */
export function doctorReport(
  records: readonly SessionRecord[],
  span: ReportSpan,
  now: LocalMoment,
  reported: readonly ReportedSigns[] = [],
): DoctorReport {
  const to = localDay(now)
  const days = spanDays[span]
  const since = days === undefined ? '' : dayLater(to, -days)
  const held = records.filter((record) => dayOf(record) >= since && isSession(record))
  const [earliest] = held
  const points = painPoints(held)
  const stopped = held.filter(isStop)
  const asked = held.flatMap(signMoments)
  const refused = reported.filter((one) => localDay(one) >= since)
  const signs = [...asked.filter((one) => one.signs.length > 0).map(signOf), ...refused.map(refusedSign)].sort(
    (a, b) => a.atMs - b.atMs,
  )
  const moments = symptomMoments(held)
  const before = moments.filter(({ kind }) => kind === 'before')
  return {
    from: since === '' ? (earliest === undefined ? to : dayOf(earliest)) : since,
    to,
    levels: levelsOf(held),
    stage: stageTold(held),
    sessions: held.length,
    rows: held.slice(-MOST_ROWS).flatMap(rowOf).reverse(),
    stopCount: stopped.length,
    stops: stopped
      .slice(-MOST_STOPS)
      .map((record) => stopOf(record, moments))
      .reverse(),
    shift: painShift(points),
    trend: painTrend(points),
    dayAfter: countDayAfter(points),
    signCount: signs.length,
    signs: signs.slice(-MOST_SIGNS).reverse(),
    signsAsked: countAsked(asked),
    first: before[0],
    latest: before.length > 1 ? before.at(-1) : undefined,
    way: wayOverTime(moments),
  }
}

function rowOf(record: SessionRecord): readonly ReportRow[] {
  const workedMs = record.work.reduce((sumMs, place) => sumMs + place.workedMs, 0)
  return painPoints([record]).map((point) => ({ ...point, offsetMinutes: record.offsetMinutes, workedMs }))
}

function stopOf(record: SessionRecord, moments: readonly SymptomMoment[]): ReportStop {
  const moment = moments.find(({ id, kind }) => id === record.id && kind === 'stop')
  const { spread } = record.stopAnswers
  return {
    id: record.id,
    ...endOfRecord(record),
    symptom: record.symptom,
    places: moment?.places ?? [],
    // Also where nobody could name a place: which way it went is asked all the same.
    told: hasPlace(record.symptom) ? spreads.find((one) => one === spread) : undefined,
  }
}

function countDayAfter(points: readonly PainPoint[]): Readonly<Record<FollowUpAnswer, number>> {
  const counted = { better: 0, same: 0, sore: 0, worse: 0 } satisfies Record<FollowUpAnswer, number>
  for (const answer of followUpAnswers) counted[answer] = points.filter(({ dayAfter }) => dayAfter === answer).length
  return counted
}

/** The levels that were named last. */
function levelsOf(records: readonly SessionRecord[]): readonly DiscLevel[] {
  const named = records.findLast(({ answers }) => Array.isArray(answers['disc-levels']))?.answers['disc-levels']
  return discLevelIds.filter((level) => Array.isArray(named) && named.includes(level))
}

const discLevelIds: readonly DiscLevel[] = ['cervical', 'thoracic', 'lumbar']

function signOf({ atMs, offsetMinutes, when, signs }: SignMoment): SignFound {
  return { atMs, offsetMinutes, when, signs }
}

function refusedSign({ atMs, offsetMinutes, signs, isTakenBack }: ReportedSigns): SignFound {
  return { atMs, offsetMinutes, when: isTakenBack === true ? 'taken-back' : 'refused', signs }
}

/** A moment that told a sign is told by it, however little was answered besides. */
function countAsked(moments: readonly SignMoment[]): SignsAsked {
  const unknown = moments.filter(({ isKnown, signs }) => !isKnown && signs.length === 0)
  const count = (when: AskedWhen) => unknown.filter((moment) => moment.when === when).length
  return { known: moments.length - unknown.length, unknown: { before: count('before'), after: count('after') } }
}
