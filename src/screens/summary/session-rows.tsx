import type { DoctorReport } from '#journal/doctor-report.ts'
import { tableMomentWords } from '#parts/day-words.ts'
import { useSay } from '#parts/say.tsx'
import { scrolledWords } from '#ui/scrolled-words.ts'
import styles from './summary.module.css'

const MINUTE_MS = 60_000

/** The latest sessions in a table: when, how long, and how it was before, after and the day after. */
export function SessionRows({ report: { rows, sessions } }: { readonly report: DoctorReport }) {
  const say = useSay()
  if (rows.length === 0) return <p>{say('summary.table.none')}</p>
  return (
    <>
      <section ref={scrolledWords} className={styles.table} aria-label={say('summary.table')}>
        <table className={styles.rows}>
          <thead>
            <tr>
              <th scope="col">{say('history.table.day')}</th>
              <th scope="col">{say('summary.table.minutes')}</th>
              <th scope="col">{say('summary.table.before')}</th>
              <th scope="col">{say('summary.table.after')}</th>
              <th scope="col">{say('history.dayAfter')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, atMs, offsetMinutes, workedMs, before, after, dayAfter, isStop }) => (
              <tr key={id}>
                <th scope="row">{tableMomentWords({ atMs, offsetMinutes })}</th>
                <td>{Math.round(workedMs / MINUTE_MS)}</td>
                <td>{before ?? '–'}</td>
                <td>{isStop ? say('summary.table.stopped') : (after ?? '–')}</td>
                <td>{dayAfter === undefined ? '–' : say(`history.dayAfter.${dayAfter}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {sessions > rows.length ? <p>{say('summary.table.more', { count: sessions - rows.length })}</p> : null}
    </>
  )
}
