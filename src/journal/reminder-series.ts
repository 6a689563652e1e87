import type { LocalDay } from './local-day.ts'

/**
 * The events that calendar files of one person have put into a calendar. Each has a number, and the same number is the
 * same event in every file: so the next file moves what the last one put in, instead of adding to it (F1–F5).
 */
export type ReminderSeries = {
  /** Nobody else has it, on no device: families share calendars. */
  readonly id: string
  /** Files that were made; the next one counts as newer by this number. */
  readonly files: number
  /** Events that lie in a calendar because of them, at most. */
  readonly slots: number
  /** The last day that any of them was for. */
  readonly lastDay: LocalDay
}

/** How the id of a series is written. */
export const seriesIdPattern = /^[a-z0-9]{8,40}$/

/** More than weeks of reminders can be; what says more is damaged. */
export const MOST_SLOTS = 200

/** A series of which no file was made yet, out of random bytes. */
export function newSeries(random: Uint8Array): ReminderSeries {
  const id = [...random].map((byte) => byte.toString(36).padStart(2, '0')).join('')
  return { id, files: 0, slots: 0, lastDay: '' }
}

/** The series once a file with reminders on these days was made. */
export function seriesAfter({ id, files, slots, lastDay }: ReminderSeries, days: readonly LocalDay[]): ReminderSeries {
  return {
    id,
    files: files + 1,
    slots: Math.max(slots, days.length),
    lastDay: [lastDay, ...days].sort().at(-1) ?? lastDay,
  }
}

/**
 * What lies in a calendar, known in two places: it is a fact and no choice, so neither older copies nor deleting set it
 * back. Of one series the most that either knows; of two that differ the one `here`, which goes on.
 */
export function keptSeries(
  here: ReminderSeries | undefined,
  there: ReminderSeries | undefined,
): ReminderSeries | undefined {
  if (here === undefined || there === undefined) return here ?? there
  if (here.id !== there.id) return here
  return {
    id: here.id,
    files: Math.max(here.files, there.files),
    slots: Math.max(here.slots, there.slots),
    lastDay: here.lastDay > there.lastDay ? here.lastDay : there.lastDay,
  }
}

/** Whether reminders may still come up in a calendar, which knows of no lock. `today` is the local day. */
export function mayBeLeft(series: ReminderSeries | undefined, today: LocalDay): boolean {
  return series !== undefined && series.lastDay >= today
}
