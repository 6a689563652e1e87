import styles from './daylight.module.css'

/** A quiet wall with the morning coming in through a window out of sight. Fills its box. */
export function Daylight() {
  return (
    <div className={styles.room} aria-hidden="true">
      <div className={styles.window} />
    </div>
  )
}
