import { useId, useMemo, useState } from 'react'
import { type PainNumbers, type PainPoint, painPoints, painShift, painTrend } from '#journal/pain.ts'
import type { SessionRecord } from '#journal/record.ts'
import { shortDayWords } from '#parts/day-words.ts'
import { useSay } from '#parts/say.tsx'
import { Button } from '#ui/button.tsx'
import { locale } from '#words/say.ts'
import styles from './pain.module.css'
import { PainPlot } from './pain-plot.tsx'

/** So many sessions are shown at once: as many as a plot can hold, and a list that stays quick with thousands. */
export const PAGE = 12

export type PainProps = {
  /** Those that count, oldest first; of a page of them the points are worked out. */
  readonly sessions: readonly SessionRecord[]
  /** The numbers of all of them, for what is counted. */
  readonly numbers: readonly PainNumbers[]
}

/** Pain before and after: as a picture, in a sentence, and as a table; one page of sessions at a time. */
export function Pain({ sessions, numbers }: PainProps) {
  const say = useSay()
  const titleId = useId()
  const [page, setPage] = useState(0)
  const pages = Math.ceil(sessions.length / PAGE)
  const end = sessions.length - page * PAGE
  const shown = painPoints(sessions.slice(Math.max(0, end - PAGE), end))
  const hasNumbers = shown.some(({ before, after }) => before !== undefined || after !== undefined)
  return (
    <section className={styles.pain} aria-labelledby={titleId}>
      <h2 id={titleId}>{say('history.pain')}</h2>
      {hasNumbers ? <PainPlot points={shown} /> : <p className={styles.quiet}>{say('history.pain.none')}</p>}
      {pages < 2 ? null : (
        <div className={styles.pages}>
          <Button tone="plain" disabled={page === pages - 1} onClick={() => setPage(page + 1)}>
            {say('history.earlier')}
          </Button>
          <Button tone="plain" disabled={page === 0} onClick={() => setPage(page - 1)}>
            {say('history.later')}
          </Button>
        </div>
      )}
      <Sentences numbers={numbers} />
      <details className={styles.table}>
        <summary>{say('history.table')}</summary>
        <SessionTable shown={shown} first={Math.max(0, end - PAGE) + 1} all={sessions.length} />
      </details>
    </section>
  )
}

function Sentences({ numbers }: Pick<PainProps, 'numbers'>) {
  const say = useSay()
  const trend = useMemo(() => painTrend(numbers), [numbers])
  const { lower, same, higher, known } = useMemo(() => painShift(numbers), [numbers])
  const number = new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 })
  return (
    <>
      {trend === undefined ? null : (
        <p>
          {say('history.pain.trend', {
            count: trend.sessions,
            first: number.format(trend.first),
            latest: number.format(trend.latest),
          })}
        </p>
      )}
      {known === 0 ? null : <p>{say('history.pain.shift', { lower, same, higher })}</p>}
    </>
  )
}

type TableProps = { readonly shown: readonly PainPoint[]; readonly first: number; readonly all: number }

function SessionTable({ shown, first, all }: TableProps) {
  const say = useSay()
  const pain = (value: number | undefined) => value ?? '–'
  return (
    <table>
      <caption>{say('history.table.caption', { from: first, to: first + shown.length - 1, all })}</caption>
      <thead>
        <tr>
          <th scope="col">{say('history.table.day')}</th>
          <th scope="col">{say('history.pain.key.before')}</th>
          <th scope="col">{say('history.pain.key.after')}</th>
          <th scope="col">{say('history.dayAfter')}</th>
        </tr>
      </thead>
      <tbody>
        {[...shown].reverse().map(({ id, day, before, after, dayAfter, isStop }) => (
          <tr key={id}>
            <th scope="row">
              {shortDayWords(day)}
              {isStop ? <span className={styles.stopped}>{say('history.mark.stop')}</span> : null}
            </th>
            <td>{pain(before)}</td>
            <td>{pain(after)}</td>
            <td>{dayAfter === undefined ? '–' : say(`history.dayAfter.${dayAfter}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
