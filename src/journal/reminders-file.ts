import { ICalAlarmType, ICalCalendar } from 'ical-generator'
import { minuteMs } from '#safety/config.ts'
import { type Reminder, wallMs } from './reminders.ts'

/** What a calendar shows of a reminder. Calendars travel to other devices and to the cloud: the user chooses how plain. */
export type ReminderWords = { readonly title: string; readonly text: string }

/** Room that a reminder takes up in the calendar. */
const LENGTH_MS = 30 * minuteMs

/**
 * An iCalendar file (RFC 5545) with one event for each reminder, in floating time, so that nine o'clock stays nine
 * o'clock on the way. Single events rather than a rule that repeats: the days that the rules leave open are no fixed
 * rhythm. `stampMs`: when the file is made, epoch ms; `ownerId`: whose reminders they are, where several share a calendar.
 */
export function reminderFile(
  reminders: readonly Reminder[],
  { title, text }: ReminderWords,
  stampMs: number,
  ownerId: string,
): string {
  const calendar = new ICalCalendar({ prodId: { company: 'Kneadwell', product: 'Reminders' } })
  for (const reminder of reminders) {
    const start = new Date(wallMs(reminder))
    calendar.createEvent({
      // The same day has the same name: a file that is opened again replaces what the last one put in.
      id: `reminder-${ownerId}-${reminder.day}`,
      start,
      end: new Date(start.getTime() + LENGTH_MS),
      stamp: new Date(stampMs),
      floating: true,
      summary: title,
      description: text,
      alarms: [{ type: ICalAlarmType.display, trigger: 0 }],
    })
  }
  return calendar.toString()
}
