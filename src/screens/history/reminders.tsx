import { CalendarPlus } from 'lucide-react'
import { useEffect, useId, useMemo, useState } from 'react'
import type { JournalContents } from '#journal/contents.ts'
import { historyOf } from '#journal/facts.ts'
import { type LocalMoment, localDay } from '#journal/local-day.ts'
import { newSeries, seriesAfter } from '#journal/reminder-series.ts'
import { type Reminder, type ReminderWish, remindersFor, reminderWeeks, weekdays } from '#journal/reminders.ts'
import { reminderFile } from '#journal/reminders-file.ts'
import { useSettings } from '#parts/actors.tsx'
import { shortDayWords } from '#parts/day-words.ts'
import { listWords } from '#parts/place-words.ts'
import { RemindersLeft } from '#parts/reminders-left.tsx'
import { type Say, useSay } from '#parts/say.tsx'
import { inSentences } from '#parts/sentences.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Chip, Chips } from '#ui/chip.tsx'
import { Choice } from '#ui/choice.tsx'
import { Dialog } from '#ui/dialog.tsx'
import styles from './reminders.module.css'
import { Weekdays } from './weekdays.tsx'

export type RemindersProps = {
  readonly contents: JournalContents
  readonly now: LocalMoment
  /** A lock or a doctor has to open first: then nothing calls anybody. */
  readonly isClosed: boolean
  readonly onClose: () => void
}

const usual: ReminderWish = { time: '18:00', weekdays, weeks: 4 }
const looks = ['plain', 'named'] as const
type Look = (typeof looks)[number]
/** So many days are named before the last one. */
const MOST_NAMED = 3

const SERIES_BYTES = 10

/** A calendar file with days on which a session may be, for whoever likes to be reminded. */
export function Reminders({ contents, now, isClosed, onClose }: RemindersProps) {
  const say = useSay()
  const [wish, setWish] = useState(usual)
  const [look, setLook] = useState<Look>('plain')
  const found = useMemo(() => {
    const { atMs: nowMs, offsetMinutes } = now
    return remindersFor(wish, { history: historyOf(contents, nowMs), records: contents.records, nowMs, offsetMinutes })
  }, [contents, now, wish])
  const [{ reminders: kept }, change] = useSettings()
  const [fresh] = useState(() => newSeries(crypto.getRandomValues(new Uint8Array(SERIES_BYTES))))
  // As it was when something was last chosen: a file that is got twice stays the same file.
  const [earlier, setEarlier] = useState(kept)
  const series = earlier ?? fresh
  const [title, text] = [say(`reminders.words.${look}`), say(`reminders.text.${look}`)]
  const file = useMemo(
    () => (found.length === 0 ? undefined : reminderFile(found, { title, text }, now.atMs, series)),
    [found, title, text, now, series],
  )
  const url = useFileUrl(file)
  const choose =
    <Chosen,>(take: (chosen: Chosen) => void) =>
    (chosen: Chosen): void => {
      take(chosen)
      setEarlier(kept)
    }
  return (
    <Dialog
      isOpen={true}
      title={say('reminders.title')}
      closeLabel={say('app.close')}
      onClose={onClose}
      actions={
        url === undefined ? undefined : (
          <ButtonLink
            tone="primary"
            icon={<CalendarPlus aria-hidden="true" />}
            href={url}
            download={`${say('reminders.file')}.ics`}
            onClick={() => change({ reminders: seriesAfter(series, daysOf(found)) })}
          >
            {say('reminders.get')}
          </ButtonLink>
        )
      }
    >
      {isClosed ? (
        <div className={styles.form}>
          <p>{say('reminders.closed')}</p>
          <RemindersLeft />
        </div>
      ) : (
        <div className={styles.form}>
          <p className={styles.quiet}>{say('reminders.lead')}</p>
          <Times wish={wish} today={localDay(now)} onChange={choose(setWish)} />
          <Looks look={look} onChoose={choose(setLook)} />
          <p className={styles.found} aria-live="polite">
            {sayFound(say, found)}
          </p>
          {earlier === undefined || file === undefined ? null : (
            <p className={styles.quiet}>{say('reminders.again')}</p>
          )}
          <p className={styles.quiet}>{say('reminders.stop')}</p>
        </div>
      )}
    </Dialog>
  )
}

type TimesProps = {
  readonly wish: ReminderWish
  readonly today: string
  readonly onChange: (wish: ReminderWish) => void
}

/** When to be reminded: a time, the days that suit, and for how long. */
function Times({ wish, today, onChange }: TimesProps) {
  const say = useSay()
  const name = useId()
  return (
    <>
      <label className={styles.time}>
        <span>{say('reminders.time')}</span>
        <input
          type="time"
          value={wish.time}
          onChange={(event) => onChange({ ...wish, time: event.currentTarget.value })}
        />
      </label>
      <Chips legend={say('reminders.days')}>
        <Weekdays today={today} chosen={wish.weekdays} onChange={(chosen) => onChange({ ...wish, weekdays: chosen })} />
      </Chips>
      <Chips legend={say('reminders.weeks')}>
        {reminderWeeks.map((weeks) => (
          <Chip key={weeks} name={name} isChosen={wish.weeks === weeks} onChange={() => onChange({ ...wish, weeks })}>
            {say('reminders.weeks.count', { weeks })}
          </Chip>
        ))}
      </Chips>
    </>
  )
}

/** What a calendar shows of them: calendars are copied to the cloud, so the plain words come first. */
function Looks({ look, onChoose }: { readonly look: Look; readonly onChoose: (look: Look) => void }) {
  const say = useSay()
  const titleId = useId()
  return (
    <div>
      <p id={titleId} className={styles.legend}>
        {say('reminders.words')}
      </p>
      <Choice
        labelledBy={titleId}
        options={looks.map((value) => ({
          value,
          label: say(`reminders.words.${value}`),
          detail: say(`reminders.words.${value}.hint`),
        }))}
        value={look}
        onChoose={onChoose}
      />
    </div>
  )
}

const daysOf = (reminders: readonly Reminder[]) => reminders.map(({ day }) => day)

function sayFound(say: Say, found: readonly Reminder[]): string {
  const last = found.at(-1)
  if (last === undefined) return say('reminders.none')
  const count = found.length
  const days = listWords(daysOf(found.slice(0, MOST_NAMED)).map(shortDayWords))
  if (count <= MOST_NAMED) return say('reminders.found.few', { count, days })
  return inSentences(
    say('reminders.found', { count }),
    say('reminders.found.list', { days, last: shortDayWords(last.day) }),
  )
}

/** Where a link finds a text as a calendar file, for as long as it is wanted. */
function useFileUrl(text: string | undefined): string | undefined {
  const url = useMemo(
    () =>
      text === undefined ? undefined : URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' })),
    [text],
  )
  useEffect(() => {
    if (url === undefined) return undefined
    return () => URL.revokeObjectURL(url)
  }, [url])
  return url
}
