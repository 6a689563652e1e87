import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import {
  dayLater,
  dayMarks,
  type MonthDay,
  monthLater,
  monthOf,
  monthWeeks,
  type RestAhead,
  type SessionDays,
  sameDayLater,
  weekEdge,
} from '#journal/calendar.ts'
import type { LocalDay } from '#journal/local-day.ts'
import { dayWords, monthWords, weekdayWords } from '#parts/day-words.ts'
import { useSay } from '#parts/say.tsx'
import { locale } from '#words/say.ts'
import styles from './month.module.css'

export type MonthProps = {
  readonly month: string
  readonly days: SessionDays
  readonly ahead: RestAhead
  readonly chosen: LocalDay
  readonly onChoose: (day: LocalDay) => void
  readonly onMonth: (month: string) => void
}

/** Where a key leads in a calendar, as the ARIA practices name them; undefined for every other key. */
function dayOfKey(key: string, day: LocalDay, isRightToLeft: boolean): LocalDay | undefined {
  const onward = isRightToLeft ? -1 : 1
  const days: Readonly<Record<string, () => LocalDay>> = {
    ArrowRight: () => dayLater(day, onward),
    ArrowLeft: () => dayLater(day, -onward),
    ArrowDown: () => dayLater(day, 7),
    ArrowUp: () => dayLater(day, -7),
    Home: () => weekEdge(day, locale(), 'first'),
    End: () => weekEdge(day, locale(), 'last'),
    PageUp: () => sameDayLater(day, -1),
    PageDown: () => sameDayLater(day, 1),
  }
  return days[key]?.()
}

/** A month of sessions, stops and days of rest: a table of days, one of them in reach of Tab, the rest by arrow keys. */
export function Month({ month, days, ahead, chosen, onChoose, onMonth }: MonthProps) {
  const say = useSay()
  const titleId = useId()
  const table = useRef<HTMLTableElement>(null)
  const isMoving = useRef(false)
  const weeks = monthWeeks(month, locale(), days, ahead)
  // Where another month is looked at, its first day is the one in reach.
  const inReach = monthOf(chosen) === month ? chosen : `${month}-01`

  useEffect(() => {
    if (!isMoving.current) return
    isMoving.current = false
    table.current?.querySelector<HTMLElement>(`[data-day="${chosen}"]`)?.focus()
  }, [chosen])

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl'
    const focused = event.target instanceof HTMLElement ? event.target.dataset.day : undefined
    const next = dayOfKey(event.key, focused ?? inReach, isRightToLeft)
    if (next === undefined) return
    event.preventDefault()
    isMoving.current = true
    onChoose(next)
  }

  return (
    <div className={styles.calendar}>
      <div className={styles.head}>
        <h2 id={titleId} aria-live="polite">
          {monthWords(month)}
        </h2>
        <button
          type="button"
          className={styles.step}
          aria-label={say('history.month.earlier')}
          onClick={() => onMonth(monthLater(month, -1))}
        >
          <ChevronLeft aria-hidden="true" />
        </button>
        <button
          type="button"
          className={styles.step}
          aria-label={say('history.month.later')}
          onClick={() => onMonth(monthLater(month, 1))}
        >
          <ChevronRight aria-hidden="true" />
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose days are reached by arrow keys is a grid */}
      <table ref={table} role="grid" className={styles.month} aria-labelledby={titleId} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            {weeks[0]?.map(({ day }) => (
              <th key={day} scope="col" abbr={weekdayWords(day, 'long')}>
                {weekdayWords(day, 'short')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.day}>
              {week.map((one) => (
                <Day
                  key={one.day}
                  one={one}
                  isToday={one.day === ahead.today}
                  isChosen={one.day === chosen}
                  isInReach={one.day === inReach}
                  onChoose={onChoose}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={styles.key}>
        {dayMarks.map((mark) => (
          <li key={mark}>
            <span className={styles.sample} data-mark={mark} aria-hidden="true" />
            {say(`history.mark.${mark}`)}
          </li>
        ))}
        <li>
          <span className={styles.sample} data-today="" aria-hidden="true" />
          {say('history.today')}
        </li>
      </ul>
    </div>
  )
}

type DayProps = {
  readonly one: MonthDay
  readonly isToday: boolean
  readonly isChosen: boolean
  readonly isInReach: boolean
  readonly onChoose: (day: LocalDay) => void
}

function Day({ one: { day, isOutside, mark }, isToday, isChosen, isInReach, onChoose }: DayProps) {
  const say = useSay()
  return (
    <td>
      <button
        type="button"
        className={styles.day}
        data-day={day}
        data-mark={mark}
        data-today={isToday || undefined}
        data-outside={isOutside || undefined}
        data-chosen={isChosen || undefined}
        aria-current={isToday ? 'date' : undefined}
        aria-pressed={isChosen}
        aria-label={say('history.day', { day: dayWords(day), mark: mark ?? 'none' })}
        tabIndex={isInReach ? 0 : -1}
        onClick={() => onChoose(day)}
      >
        <span>{Number(day.slice(-2))}</span>
      </button>
    </td>
  )
}
