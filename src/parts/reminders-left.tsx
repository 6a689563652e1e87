import { localDay } from '#journal/local-day.ts'
import { mayBeLeft } from '#journal/reminder-series.ts'
import { useFlow, useSettings } from './actors.tsx'
import { useSay } from './say.tsx'

/** Beside a lock: reminders may still come up in the calendar of whoever is there, and no calendar knows of a lock. */
export function RemindersLeft({ className }: { readonly className?: string | undefined }) {
  const say = useSay()
  const [{ reminders }] = useSettings()
  const today = useFlow(({ context: { nowMs, offsetMinutes } }) => localDay({ atMs: nowMs, offsetMinutes }))
  return mayBeLeft(reminders, today) ? <p className={className}>{say('reminders.left')}</p> : null
}
