import { ICalAlarmType, ICalCalendar, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { dayMs, minuteMs } from '#safety/config.ts'
import type { ReminderSeries } from './reminder-series.ts'
import { type Reminder, wallMs } from './reminders.ts'

/** What a calendar shows of a reminder. Calendars travel to other devices and to the cloud: the user chooses how plain. */
export type ReminderWords = { readonly title: string; readonly text: string }

/** Room that a reminder takes up in the calendar. */
const LENGTH_MS = 30 * minuteMs

/**
 * An iCalendar file (RFC 5545) with one event for each reminder, in floating time, so that nine o'clock stays nine
 * o'clock on the way. Single events rather than a rule that repeats: the days that the rules leave open are no fixed
 * rhythm. `stampMs`: when the file is made, epoch ms; `series`: what earlier files put in, which this one replaces.
 */
export function reminderFile(
  reminders: readonly Reminder[],
  { title, text }: ReminderWords,
  stampMs: number,
  series: ReminderSeries,
): string {
  const calendar = new ICalCalendar({ prodId: { company: 'Kneadwell', product: 'Reminders' } })
  const shared = { stamp: new Date(stampMs), floating: true, sequence: series.files, summary: title, description: text }
  for (let slot = 0; slot < Math.max(reminders.length, series.slots); slot += 1) {
    const reminder = reminders[slot]
    // Taken back, and in the past without a sound: also in a calendar that knows of no taking back nothing comes up.
    const start = new Date(reminder === undefined ? stampMs - dayMs : wallMs(reminder))
    calendar.createEvent({
      ...shared,
      id: `reminder-${series.id}-${slot + 1}`,
      start,
      end: new Date(start.getTime() + LENGTH_MS),
      ...(reminder === undefined
        ? { status: ICalEventStatus.CANCELLED, transparency: ICalEventTransparency.TRANSPARENT }
        : { alarms: [{ type: ICalAlarmType.display, trigger: 0 }] }),
    })
  }
  return calendar.toString()
}
