import type { SessionRecord } from './record.ts'

/** A calendar day as it was where the person was: `YYYY-MM-DD`. */
export type LocalDay = string

/** A moment and the local time's lead over UTC then; what a record remembers of its own clock. */
export type LocalMoment = { readonly atMs: number; readonly offsetMinutes: number }

const minuteMs = 60_000
/** The last moment of the year 9999: later ones, out of a damaged or foreign file, have no day that could be shown. */
const LAST_SHOWN_MS = 253_402_300_799_999

/** A moment as if its local time were UTC, epoch ms: to be formatted with the time zone `UTC`. Never out of range. */
export function localMs({ atMs, offsetMinutes }: LocalMoment): number {
  const shifted = atMs + offsetMinutes * minuteMs
  return Number.isFinite(shifted) ? Math.min(Math.max(shifted, 0), LAST_SHOWN_MS) : 0
}

/** The local day of a moment, in the time zone in which it happened. */
export function localDay(moment: LocalMoment): LocalDay {
  return new Date(localMs(moment)).toISOString().slice(0, 10)
}

/** The day on which a session began, by the clock of that day: a session over midnight belongs to its evening. */
export function dayOf({ startedAtMs, offsetMinutes }: SessionRecord): LocalDay {
  return localDay({ atMs: startedAtMs, offsetMinutes })
}

/** When a session ended, by the clock that it began with. */
export function endOfRecord({ startedAtMs, endedAtMs, offsetMinutes, plan }: SessionRecord): LocalMoment {
  return { atMs: endedAtMs ?? startedAtMs + plan.totalMs, offsetMinutes }
}
