import type { ReactNode } from 'react'
import styles from './daylight.module.css'

/** A quiet wall with the morning coming in through a window out of sight; what stands in the room goes on top. */
export function Daylight({ children }: { readonly children?: ReactNode }) {
  return (
    <div className={styles.room}>
      <div className={styles.window} aria-hidden="true" />
      {children}
    </div>
  )
}
