import { CalendarClock } from 'lucide-react'
import { momentWords } from '#parts/glance-moment.ts'
import { RemindersLeft } from '#parts/reminders-left.tsx'
import { useSay } from '#parts/say.tsx'
import type { StopLock } from '#session/flow.view.ts'
import styles from './stopped.module.css'

export type LockCardProps = {
  readonly lock: StopLock
  /** When the number of sessions allows the next one, epoch ms (F5); undefined when it does so already. */
  readonly nextAtMs: number | undefined
}

/** The lock of E6 in plain words: when its hours end, and what else has to be true. */
export function LockCard({ lock: { untilMs, waits }, nextAtMs }: LockCardProps) {
  const say = useSay()
  const isLater = nextAtMs !== undefined && nextAtMs > (untilMs ?? 0)
  return (
    <aside className={styles.lock} aria-labelledby="stopped-lock">
      <CalendarClock className={styles.lockIcon} aria-hidden="true" strokeWidth={1.5} />
      <h3 id="stopped-lock">{say('stopped.lock.title')}</h3>
      {untilMs === undefined ? null : (
        <>
          <p className={styles.lockAnd}>{say('stopped.lock.until')}</p>
          <p className={styles.lockAt}>
            <time dateTime={new Date(untilMs).toISOString()}>{momentWords(untilMs)}</time>
          </p>
        </>
      )}
      {waits.length === 0 ? null : (
        <>
          <p className={styles.lockAnd}>{say('stopped.lock.and')}</p>
          <ul className={styles.conditions}>
            {waits.map((wait) => (
              <li key={wait}>{say(`lock.${wait}`)}</li>
            ))}
          </ul>
        </>
      )}
      {isLater ? <p className={styles.small}>{say('stopped.lock.pace', { when: momentWords(nextAtMs) })}</p> : null}
      <p className={styles.small}>{say('stopped.lock.choice')}</p>
      <RemindersLeft className={styles.small} />
    </aside>
  )
}
