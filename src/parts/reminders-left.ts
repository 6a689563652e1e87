import { localDay } from '#journal/local-day.ts'
import { mayBeLeft } from '#journal/reminder-series.ts'
import { useFlow, useSettings } from './actors.tsx'

/** Whether reminders of whoever is there may still come up in a calendar. No calendar knows of a lock. */
export function useRemindersLeft(): boolean {
  const [{ reminders }] = useSettings()
  const today = useFlow(({ context: { nowMs, offsetMinutes } }) => localDay({ atMs: nowMs, offsetMinutes }))
  return mayBeLeft(reminders, today)
}
