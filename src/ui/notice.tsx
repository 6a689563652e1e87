import type { ReactNode } from 'react'
import styles from './notice.module.css'

export type NoticeProps = {
  readonly icon?: ReactNode
  /** `card`: on its own tinted ground. `plain`: a line with an icon. */
  readonly look?: 'card' | 'plain'
  /** Announced when it appears later than the page. */
  readonly isLive?: boolean
  readonly children: ReactNode
}

/** Something worth knowing, said calmly. */
export function Notice({ icon, look = 'card', isLive = false, children }: NoticeProps) {
  return (
    <div
      className={look === 'plain' ? `${styles.notice} ${styles.plain}` : styles.notice}
      role={isLive ? 'status' : undefined}
    >
      {icon}
      <div className={styles.body}>{children}</div>
    </div>
  )
}
