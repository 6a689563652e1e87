import { dayLater, weekEdge } from '#journal/calendar.ts'
import type { LocalDay } from '#journal/local-day.ts'
import { type Weekday, weekdays } from '#journal/reminders.ts'
import { weekdayWords } from '#parts/day-words.ts'
import { locale } from '#words/say.ts'
import styles from './reminders.module.css'

export type WeekdaysProps = {
  readonly today: LocalDay
  readonly chosen: readonly Weekday[]
  readonly onChange: (chosen: readonly Weekday[]) => void
}

/** The days of the week in the language's own order, any number of them. */
export function Weekdays({ today, chosen, onChange }: WeekdaysProps) {
  const first = weekEdge(today, locale(), 'first')
  return (
    <div className={styles.chips}>
      {weekdays.map((later) => {
        const day = dayLater(first, later)
        const weekday = weekdays[new Date(`${day}T00:00:00.000Z`).getUTCDay()] ?? 0
        const isChosen = chosen.includes(weekday)
        return (
          <label key={weekday} className={styles.chip}>
            <input
              type="checkbox"
              checked={isChosen}
              aria-label={weekdayWords(day, 'long')}
              onChange={() => onChange(isChosen ? chosen.filter((one) => one !== weekday) : [...chosen, weekday])}
            />
            <span aria-hidden="true">{weekdayWords(day, 'short')}</span>
          </label>
        )
      })}
    </div>
  )
}
