import { type CalendarDate, endOfMonth, parseDate, startOfWeek } from '@internationalized/date'
import { counts } from '#safety/history.ts'
import { factOf } from './facts.ts'
import { dayOf, endOfRecord, type LocalDay, localDay, localMs } from './local-day.ts'
import type { SessionRecord } from './record.ts'

/** What a day was, told apart by shape: a session, a session that was stopped, or a day of rest that the rules keep. */
export const dayMarks = ['session', 'stop', 'rest'] as const
export type DayMark = (typeof dayMarks)[number]

/** Sessions by the day on which they began, each day's in the order of the records; undefined where there was none. */
export type SessionDays = { readonly get: (day: LocalDay) => readonly SessionRecord[] | undefined }

/** One cell of a month's table. */
export type MonthDay = {
  readonly day: LocalDay
  /** Of the month before or after: shown so that no week has holes. */
  readonly isOutside: boolean
  readonly mark: DayMark | undefined
  readonly sessions: readonly SessionRecord[]
}

/** What lies ahead by the rules: a session may be from this day on; undefined where a lock or a doctor has to open first. */
export type RestAhead = { readonly today: LocalDay; readonly openFrom: LocalDay | undefined }

/** Whether a session is one to be told of: it counts by the rules (F6). One that was withdrawn before a touch is not. */
export function isSession(record: SessionRecord): boolean {
  return counts(factOf(record))
}

/** Whether it was stopped, or counts as stopped (E11). */
export function isStop(record: SessionRecord): boolean {
  return factOf(record).ending === 'stopped'
}

/**
 * All sessions that count, by day. A month is looked through when one of its days is first asked for: to write the day
 * of each of thousands of sessions takes longer than to compare their times with the two ends of a month.
 */
export function sessionDays(records: readonly SessionRecord[]): SessionDays {
  const months = new Map<string, ReadonlyMap<LocalDay, readonly SessionRecord[]>>()
  return {
    get(day) {
      const month = monthOf(day)
      const known = months.get(month) ?? daysOfMonth(records, month)
      months.set(month, known)
      return known.get(day)
    },
  }
}

function daysOfMonth(
  records: readonly SessionRecord[],
  month: string,
): ReadonlyMap<LocalDay, readonly SessionRecord[]> {
  const from = new Date(`${month}-01T00:00:00.000Z`)
  const fromMs = from.getTime()
  const untilMs = from.setUTCMonth(from.getUTCMonth() + 1)
  const days = new Map<LocalDay, SessionRecord[]>()
  for (const record of records) {
    const atMs = localMs({ atMs: record.startedAtMs, offsetMinutes: record.offsetMinutes })
    if (atMs < fromMs || atMs >= untilMs || !isSession(record)) continue
    const day = dayOf(record)
    const known = days.get(day)
    if (known === undefined) days.set(day, [record])
    else known.push(record)
  }
  return days
}

/**
 * The weeks of a month (`YYYY-MM`), each of seven days that begin where the language's weeks begin. A day of rest is the
 * one after a session, which F4 keeps free as a whole, and every day ahead on which no session may start.
 */
export function monthWeeks(
  month: string,
  language: string,
  days: SessionDays,
  ahead: RestAhead,
): readonly (readonly MonthDay[])[] {
  const first = parseDate(`${month}-01`)
  const last = endOfMonth(first)
  const weeks: MonthDay[][] = []
  for (let date = startOfWeek(first, language); date.compare(last) <= 0; date = date.add({ weeks: 1 })) {
    weeks.push(Array.from({ length: 7 }, (_, index) => monthDay(date.add({ days: index }), month, days, ahead)))
  }
  return weeks
}

function monthDay(date: CalendarDate, month: string, days: SessionDays, ahead: RestAhead): MonthDay {
  const day = date.toString()
  const sessions = days.get(day) ?? []
  return { day, isOutside: monthOf(day) !== month, mark: markOf(date, sessions, days, ahead), sessions }
}

function markOf(
  date: CalendarDate,
  sessions: readonly SessionRecord[],
  days: SessionDays,
  { today, openFrom }: RestAhead,
): DayMark | undefined {
  if (sessions.length > 0) return sessions.some(isStop) ? 'stop' : 'session'
  const day = date.toString()
  if (day >= today) return openFrom === undefined || day < openFrom ? 'rest' : undefined
  return endedOn(date.subtract({ days: 1 }), days) ? 'rest' : undefined
}

/** What a day was, or will be by the rules. */
export function markOfDay(day: LocalDay, days: SessionDays, ahead: RestAhead): DayMark | undefined {
  return markOf(parseDate(day), days.get(day) ?? [], days, ahead)
}

/** Whether a session ended on a day; one over midnight ends a day after it began. */
function endedOn(date: CalendarDate, days: SessionDays): boolean {
  const day = date.toString()
  const candidates = [...(days.get(day) ?? []), ...(days.get(date.subtract({ days: 1 }).toString()) ?? [])]
  return candidates.some((record) => localDay(endOfRecord(record)) === day)
}

/** The month of a day. */
export function monthOf(day: LocalDay): string {
  return day.slice(0, 7)
}

/** The month so many months later; negative for earlier. */
export function monthLater(month: string, months: number): string {
  return monthOf(parseDate(`${month}-01`).add({ months }).toString())
}

/** The day so many days later; negative for earlier. */
export function dayLater(day: LocalDay, days: number): LocalDay {
  return parseDate(day).add({ days }).toString()
}

/** The same day of another month, or its last day where it is shorter. */
export function sameDayLater(day: LocalDay, months: number): LocalDay {
  return parseDate(day).add({ months }).toString()
}

/** The first or the last day of a day's week, as the language counts weeks. */
export function weekEdge(day: LocalDay, language: string, edge: 'first' | 'last'): LocalDay {
  const first = startOfWeek(parseDate(day), language)
  return (edge === 'first' ? first : first.add({ days: 6 })).toString()
}
