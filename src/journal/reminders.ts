import { budget } from '#safety/budget.ts'
import { hourMs, minuteMs } from '#safety/config.ts'
import type { History, SessionFact } from '#safety/history.ts'
import { budgetUse, professionalsTold, stageTold } from './budget-use.ts'
import { dayLater } from './calendar.ts'
import { type LocalDay, localDay, localMs } from './local-day.ts'
import type { SessionRecord } from './record.ts'

/** Reminders end after so many weeks: by then much may have changed, and nothing keeps calling for years. */
export const reminderWeeks = [2, 4, 8] as const
export type ReminderWeeks = (typeof reminderWeeks)[number]

/** Days of the week, 0 for Sunday as in `Date`. */
export const weekdays = [0, 1, 2, 3, 4, 5, 6] as const
export type Weekday = (typeof weekdays)[number]

/** When somebody would like to be reminded. */
export type ReminderWish = {
  /** `HH:MM`, 24 hours, of whatever clock the device shows then. */
  readonly time: string
  readonly weekdays: readonly Weekday[]
  readonly weeks: ReminderWeeks
}

/** One reminder in floating local time: the same wall clock wherever the device is. */
export type Reminder = { readonly day: LocalDay; readonly time: string }

/** What is remembered, and the moment at which it is asked; `offsetMinutes` is the local time's lead over UTC. */
export type Remembered = {
  readonly history: History
  readonly records: readonly SessionRecord[]
  readonly nowMs: number
  readonly offsetMinutes: number
}

/**
 * Clocks may change on the way: a reminder has to be allowed even if its hour comes sooner or later by one, half an hour
 * included, as some clocks change by that. Later is not always freer: a taper step may lie between (F5).
 */
const CLOCK_CHANGES_MS = [-2, -1, 0, 1, 2].map((halfHours) => (halfHours * hourMs) / 2)

/**
 * Days on which a session may be, as wished, soonest first: each is put to the rules as if every one before it had been
 * followed, in the longest session that they allow (F1–F6). None while time alone opens nothing (E6, S9).
 */
export function remindersFor(wish: ReminderWish, remembered: Remembered): readonly Reminder[] {
  const { history, records, nowMs, offsetMinutes } = remembered
  const { ahead } = budgetUse(history, records, nowMs)
  if (ahead.kind === 'closed') return []
  const stage = stageTold(records)
  const professionals = professionalsTold(records, nowMs)
  const today = localDay({ atMs: nowMs, offsetMinutes })
  const found: Reminder[] = []
  let followed = history
  let openAtMs = ahead.kind === 'from' ? ahead.atMs : nowMs
  for (let later = 0; later <= wish.weeks * 7; later += 1) {
    const day = dayLater(today, later)
    const atMs = momentOf(day, wish.time, offsetMinutes)
    if (atMs === undefined || atMs - hourMs < openAtMs || !isWished(day, wish)) continue
    const budgets = CLOCK_CHANGES_MS.map((changeMs) => budget(followed, stage, atMs + changeMs, professionals))
    const waits = budgets.flatMap(({ nextAtMs }) => nextAtMs ?? [])
    if (waits.length > 0) {
      openAtMs = Math.max(...waits)
      continue
    }
    found.push({ day, time: wish.time })
    const session = asIfHeld(atMs, Math.max(...budgets.map(({ maxMinutes }) => maxMinutes)), stage)
    followed = { ...followed, sessions: [...followed.sessions, session] }
    openAtMs = session.endedAtMs
  }
  return found
}

function isWished(day: LocalDay, wish: ReminderWish): boolean {
  const weekday = new Date(`${day}T00:00:00.000Z`).getUTCDay()
  return wish.weekdays.some((one) => one === weekday)
}

/** A wall clock's moment in epoch ms, by today's lead over UTC; undefined where it is no time of day. */
function momentOf(day: LocalDay, time: string, offsetMinutes: number): number | undefined {
  const wallMs = Date.parse(`${day}T${time}:00.000Z`)
  return Number.isNaN(wallMs) ? undefined : wallMs - offsetMinutes * minuteMs
}

function asIfHeld(atMs: number, minutes: number, stage: SessionFact['stage']): SessionFact {
  return {
    startedAtMs: atMs,
    endedAtMs: atMs + minutes * minuteMs,
    ending: 'finished',
    touched: true,
    regions: [],
    followUp: { answer: 'same', isOverADay: false },
    ...(stage === undefined ? {} : { stage }),
  }
}

/** The wall clock of a reminder as if it were UTC, epoch ms. */
export function wallMs({ day, time }: Reminder): number {
  return localMs({ atMs: Date.parse(`${day}T${time}:00.000Z`), offsetMinutes: 0 })
}
