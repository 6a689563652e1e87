import { useMemo } from 'react'
import { localDay } from '#journal/local-day.ts'
import { firstBefore, type MomentList, wayOverTime } from '#journal/symptoms.ts'
import { dateWords } from '#parts/day-words.ts'
import { useSay } from '#parts/say.tsx'
import styles from './history.module.css'

/** Which way symptoms went from the first time to the last (E7), and what that is not: a diagnosis. */
export function WayOverTime({ moments }: { readonly moments: MomentList }) {
  const say = useSay()
  const way = useMemo(() => wayOverTime(moments), [moments])
  const first = firstBefore(moments)
  if (way === undefined || first === undefined) return null
  return (
    <section className={styles.way} data-way={way} aria-label={say('history.way')}>
      <p>{say(`history.way.${way}`, { since: dateWords(localDay(first)) })}</p>
      <p className={styles.quiet}>{say('history.felt.caution')}</p>
    </section>
  )
}
