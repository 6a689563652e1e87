import { type LocalDay, type LocalMoment, localMs } from '#journal/local-day.ts'
import { locale } from '#words/say.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

/** Making a format takes a browser far longer than using it: a month of days would be felt. */
function formatOf(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale()} ${JSON.stringify(options)}`
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale(), { ...options, timeZone: 'UTC' })
  formats.set(key, known)
  return known
}

const startOf = (day: LocalDay): number => Date.parse(`${day}T00:00:00.000Z`)

/** "Monday, 2 March 2026", in the user's language. */
export function dayWords(day: LocalDay): string {
  return formatOf({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(startOf(day))
}

/** "2 March 2026". */
export function dateWords(day: LocalDay): string {
  return formatOf({ day: 'numeric', month: 'long', year: 'numeric' }).format(startOf(day))
}

/** "2 Mar": for plots and tables. */
export function shortDateWords(day: LocalDay): string {
  return formatOf({ day: 'numeric', month: 'short' }).format(startOf(day))
}

/** "Mon, 2 Mar". */
export function shortDayWords(day: LocalDay): string {
  return formatOf({ weekday: 'short', day: 'numeric', month: 'short' }).format(startOf(day))
}

/** "March 2026", of a month (`2026-03`). */
export function monthWords(month: string): string {
  return formatOf({ month: 'long', year: 'numeric' }).format(startOf(`${month}-01`))
}

/** A day's weekday, as long as there is room for. */
export function weekdayWords(day: LocalDay, length: 'long' | 'short' | 'narrow'): string {
  return formatOf({ weekday: length }).format(startOf(day))
}

/** "9:30", by the clock that was on the wall then. */
export function timeWords(moment: LocalMoment): string {
  return formatOf({ hour: 'numeric', minute: '2-digit' }).format(localMs(moment))
}

/** "2 Mar, 9:30", by the clock that was on the wall then: for tables. */
export function tableMomentWords(moment: LocalMoment): string {
  return formatOf({ weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' }).format(
    localMs(moment),
  )
}

/** "Mon, 2 March, 9:30", by the clock that was on the wall then. */
export function shortMomentWords(moment: LocalMoment): string {
  const options = { weekday: 'short', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' } as const
  return formatOf(options).format(localMs(moment))
}
