import { Lock } from 'lucide-react'
import type { CarriedLock } from '#journal/carry-over.ts'
import { useSay } from '#parts/say.tsx'
import { Notice } from '#ui/notice.tsx'
import { sayMoment } from './say-days.ts'
import styles from './your-data.module.css'

/** The locks that stay whatever is deleted or replaced, by name (E12); nothing where there is none. */
export function Locks({
  locks,
  isBare = false,
}: {
  readonly locks: readonly CarriedLock[]
  readonly isBare?: boolean
}) {
  const say = useSay()
  if (locks.length === 0) return null
  return (
    <Notice icon={<Lock aria-hidden="true" />}>
      <p>{say('data.locks.stay')}</p>
      <ul className={styles.locks}>
        {locks.map(({ kind, untilMs }) => (
          <li key={kind} data-lock={kind}>
            {kind === 'stop' && untilMs !== undefined
              ? say('data.lock.stop.until', { when: sayMoment(untilMs) })
              : say(`data.lock.${kind}`)}
          </li>
        ))}
      </ul>
      {isBare ? <p>{say('data.forget.bare')}</p> : null}
    </Notice>
  )
}
