import { type RegionKind, regionOf } from '#anatomy/region.ts'
import { isStop, markOfDay, type RestAhead, type SessionDays } from '#journal/calendar.ts'
import type { LocalDay } from '#journal/local-day.ts'
import { painBefore } from '#journal/pain.ts'
import type { SessionRecord } from '#journal/record.ts'
import { dayWords, timeWords } from '#parts/day-words.ts'
import { listWords } from '#parts/place-words.ts'
import { type Say, useSay } from '#parts/say.tsx'
import styles from './history.module.css'

export type DaySessionsProps = {
  readonly day: LocalDay
  readonly sessions: readonly SessionRecord[]
  readonly rest: RestAhead
  readonly days: SessionDays
}

const MINUTE_MS = 60_000

/** The day that was chosen: its sessions in words. */
export function DaySessions({ day, sessions, rest, days }: DaySessionsProps) {
  const say = useSay()
  const isRest = markOfDay(day, days, rest) === 'rest'
  return (
    <div className={styles.day} aria-live="polite" data-day-shown={day}>
      <h3>{dayWords(day)}</h3>
      {sessions.length > 0 ? null : (
        <p className={styles.quiet}>{say(isRest ? 'history.day.rest' : 'history.day.none')}</p>
      )}
      {sessions.map((record) => (
        <OneSession key={record.id} record={record} />
      ))}
    </div>
  )
}

function OneSession({ record }: { readonly record: SessionRecord }) {
  const say = useSay()
  const { work, wasTold, painAfter, followUp, startedAtMs, offsetMinutes } = record
  const workedMs = work.reduce((sumMs, place) => sumMs + place.workedMs, 0)
  const before = painBefore(record)
  const places = [...new Set(work.flatMap(({ region, workedMs: ms }) => (ms > 0 ? [regionOf(region).kind] : [])))]
  const pain = (value: number | undefined) =>
    value === undefined ? say('history.unasked') : say('history.of10', { pain: value })
  if (wasTold === true) return <p className={styles.quiet}>{say('history.day.told')}</p>
  return (
    <div className={styles.session} data-session={isStop(record) ? 'stop' : 'session'}>
      <p>
        <strong>{timeWords({ atMs: startedAtMs, offsetMinutes })}</strong> · {sayEnding(say, record)}
        {workedMs === 0 ? null : ` · ${say('history.day.time', { minutes: Math.round(workedMs / MINUTE_MS) })}`}
      </p>
      <dl className={styles.facts}>
        <dt>{say('history.pain.before')}</dt>
        <dd>{pain(before)}</dd>
        <dt>{say('history.pain.after')}</dt>
        <dd>{pain(painAfter?.value)}</dd>
        <dt>{say('history.dayAfter')}</dt>
        <dd>{followUp === undefined ? say('history.unasked') : say(`history.dayAfter.${followUp.answer}`)}</dd>
        {places.length === 0 ? null : (
          <>
            <dt>{say('history.day.touched')}</dt>
            <dd>{listWords(places.map((kind) => sayKind(say, kind)))}</dd>
          </>
        )}
      </dl>
    </div>
  )
}

function sayKind(say: Say, kind: RegionKind): string {
  return say(`region.${kind}.name`, { side: 'midline' })
}

function sayEnding(say: Say, record: SessionRecord): string {
  const { symptom, ending } = record
  if (isStop(record)) {
    return symptom === undefined
      ? say('history.day.stopped.unnamed')
      : say('history.day.stopped', { symptom: say(`symptom.${symptom}`) })
  }
  if (ending === 'finished' || ending === 'ended') return say(`history.day.${ending}`)
  return say('history.day.open')
}
