import { momentWords } from '#parts/glance-moment.ts'
import { useSay } from '#parts/say.tsx'
import type { LockWait } from '#safety/lock.ts'
import styles from './outcome.module.css'

export type WaitingProps = {
  /** When time alone allows the next session, epoch ms; undefined when it is not time that is missing. */
  readonly openAtMs: number | undefined
  /** What has to be true besides (E6). */
  readonly conditions: readonly LockWait[]
}

/** What the next session waits for: a moment, conditions, or both. Nothing where it waits for neither. */
export function Waiting({ openAtMs, conditions }: WaitingProps) {
  const say = useSay()
  if (openAtMs === undefined && conditions.length === 0) return null
  return (
    <div className={styles.until}>
      {openAtMs === undefined ? null : (
        <>
          <p>{say('outcome.until')}</p>
          <p className={styles.moment}>
            <time dateTime={new Date(openAtMs).toISOString()}>{momentWords(openAtMs)}</time>
          </p>
        </>
      )}
      {conditions.length === 0 ? null : (
        <>
          <p>{say(openAtMs === undefined ? 'outcome.once' : 'outcome.until.and')}</p>
          <ul className={styles.conditions}>
            {conditions.map((condition) => (
              <li key={condition}>{say(`lock.${condition}`)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
