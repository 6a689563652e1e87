import styles from './learn.module.css'

const frame = {
  viewBox: '0 0 160 96',
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 2,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const

/** A palm that is asked about: three answers beside it, one of them taken. */
export function RoundPicture() {
  return (
    <svg aria-hidden="true" {...frame} className={styles.picture}>
      <path d="M26 92V62c-6-8-12-14-14-22-1-4 4-7 8-3l9 12V18c0-6 8-6 8 0v22-30c0-6 8-6 8 0v30-26c0-6 8-6 8 0v28-18c0-6 8-6 8 0v34c0 8-3 14-6 20v14" />
      <circle className={styles.point} cx="42" cy="60" r="5" />
      <g className={styles.touch}>
        <circle className={styles.ripple} cx="42" cy="60" r="12" />
      </g>
      <rect className={styles.faint} x="86" y="16" width="62" height="17" rx="8" />
      <rect className={styles.finger} x="86" y="40" width="62" height="17" rx="8" />
      <path d="M95 48.5l4 4 7-8" />
      <path d="M114 48.5h24" />
      <rect className={styles.faint} x="86" y="64" width="62" height="17" rx="8" />
    </svg>
  )
}

/** A figure with some of its places filled. */
export function ProgressPicture() {
  return (
    <svg aria-hidden="true" {...frame} className={styles.picture}>
      <path className={styles.point} d="M61 45c-8 3-10 10-10 18l9 2 6-19Z" />
      <path className={styles.point} opacity="0.5" d="M99 45c8 3 10 10 10 18l-9 2-6-19Z" />
      <path className={styles.point} opacity="0.7" d="M66 66c8 4 20 4 28 0v22c-8 4-20 4-28 0Z" />
      <circle cx="80" cy="20" r="11" />
      <path d="M74 30v5c0 4-4 5-9 7-10 3-14 9-15 19l-3 35M86 30v5c0 4 4 5 9 7 10 3 14 9 15 19l3 35" />
      <path d="M61 96l2-31M99 96l-2-31" />
    </svg>
  )
}
