import type { RegionId } from '#anatomy/region.ts'
import type { Spread } from '#safety/after-stop.ts'
import { type FollowUpAnswer, followUpAnswers, type StopSymptom } from '#safety/history.ts'
import type { DiscLevel, Stage } from '#safety/profile.ts'
import { stageTold } from './budget-use.ts'
import { dayLater, isSession, isStop } from './calendar.ts'
import { dayOf, endOfRecord, type LocalDay, type LocalMoment, localDay } from './local-day.ts'
import { type PainPoint, type PainShift, type PainTrend, painPoints, painShift, painTrend } from './pain.ts'
import type { SessionRecord } from './record.ts'
import { type SymptomMoment, symptomMoments, type Way, wayOverTime } from './symptoms.ts'

/** How far back the page for the doctor looks. */
export const reportSpans = ['weeks-4', 'weeks-12', 'all'] as const
export type ReportSpan = (typeof reportSpans)[number]

const spanDays: Readonly<Record<ReportSpan, number | undefined>> = { 'weeks-4': 28, 'weeks-12': 84, all: undefined }

/** So many of each fit on one page of paper; the rest is counted. */
export const MOST_ROWS = 10
export const MOST_STOPS = 3
export const MOST_SIGNS = 2

/** Warning signs that are asked about before every session and after every stop (S1, S2, S7). */
export const askedSigns = ['cauda', 'weakness', 'nerves', 'chest', 'leg-clot'] as const
export type AskedSign = (typeof askedSigns)[number]

/** A warning sign that was answered with anything but no. */
export type SignFound = LocalMoment & { readonly signs: readonly AskedSign[]; readonly isAfterStop: boolean }

/** A session that was stopped, as the doctor should hear of it (E7). */
export type ReportStop = LocalMoment & {
  readonly id: string
  readonly symptom: StopSymptom | undefined
  readonly places: readonly RegionId[]
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
  /** Where symptoms were before the first session of the span, and before the latest. */
  readonly first: SymptomMoment | undefined
  readonly latest: SymptomMoment | undefined
  readonly way: Way | undefined
}

/** What was in a span of days that ends today, in the time zone of `now`. */
export function doctorReport(records: readonly SessionRecord[], span: ReportSpan, now: LocalMoment): DoctorReport {
  const to = localDay(now)
  const days = spanDays[span]
  const since = days === undefined ? '' : dayLater(to, -days)
  const held = records.filter((record) => dayOf(record) >= since && isSession(record))
  const [earliest] = held
  const points = painPoints(held)
  const stopped = held.filter(isStop)
  const signs = held.flatMap(signsOf)
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
  return {
    id: record.id,
    ...endOfRecord(record),
    symptom: record.symptom,
    places: moment?.places ?? [],
    told: moment?.told,
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

/** Warning signs among the answers before a session and after its stop; "not sure" counts as one. */
function signsOf(record: SessionRecord): readonly SignFound[] {
  const { startedAtMs, offsetMinutes, answers, stopAnswers } = record
  const found = (given: SessionRecord['answers']) => askedSigns.filter((sign) => isSign(sign, given[sign]))
  const moments: readonly SignFound[] = [
    { atMs: startedAtMs, offsetMinutes, signs: found(answers), isAfterStop: false },
    { ...endOfRecord(record), signs: found(stopAnswers), isAfterStop: true },
  ]
  return moments.filter(({ signs }) => signs.length > 0)
}

/** An examined weakness that has not changed is known already (S2). */
const harmless: readonly unknown[] = [undefined, 'none', 'no', 'examined-same']

function isSign(sign: AskedSign, answer: unknown): boolean {
  if (Array.isArray(answer)) return answer.length > 0 && !answer.includes('none')
  return sign === 'weakness' || sign === 'chest' ? !harmless.includes(answer) : false
}
