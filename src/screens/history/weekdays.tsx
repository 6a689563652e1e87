import { dayLater, weekEdge } from '#journal/calendar.ts'
import type { LocalDay } from '#journal/local-day.ts'
import { type Weekday, weekdays } from '#journal/reminders.ts'
import { weekdayWords } from '#parts/day-words.ts'
import { Chip } from '#ui/chip.tsx'
import { locale } from '#words/say.ts'

export type WeekdaysProps = {
  readonly today: LocalDay
  readonly chosen: readonly Weekday[]
  readonly onChange: (chosen: readonly Weekday[]) => void
}

/** A chip for each day of the week in the language's own order, any number of them. */
export function Weekdays({ today, chosen, onChange }: WeekdaysProps) {
  const first = weekEdge(today, locale(), 'first')
  return weekdays.map((later) => {
    const day = dayLater(first, later)
    const weekday = weekdays[new Date(`${day}T00:00:00.000Z`).getUTCDay()] ?? 0
    const isChosen = chosen.includes(weekday)
    return (
      <Chip
        key={weekday}
        label={weekdayWords(day, 'long')}
        isChosen={isChosen}
        onChange={() => onChange(isChosen ? chosen.filter((one) => one !== weekday) : [...chosen, weekday])}
      >
        {weekdayWords(day, 'short')}
      </Chip>
    )
  })
}
