import styles from './progress.module.css'

export type ProgressProps = {
  /** Which one is on now, from 1. */
  readonly now: number
  readonly of: number
  /** "Question 3 of 12", said to those who cannot see the dots. */
  readonly label: string
}

/** How far along, as dots. */
export function Progress({ now, of, label }: ProgressProps) {
  return (
    <div className={styles.dots} role="img" aria-label={label}>
      {Array.from({ length: of }, (_, index) => {
        const place = index + 1
        const extra = place === now ? styles.now : place < now ? styles.done : undefined
        return <span key={place} className={extra === undefined ? styles.dot : `${styles.dot} ${extra}`} />
      })}
    </div>
  )
}
