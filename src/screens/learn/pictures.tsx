import styles from './learn.module.css'

const frame = {
  viewBox: '0 0 160 96',
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 2,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const

/** A figure from behind, and a touch on its shoulder blade that spreads like a ring in water. */
export function ExplorePicture() {
  return (
    <svg aria-hidden="true" {...frame} className={styles.picture}>
      <circle cx="80" cy="20" r="11" />
      <path d="M74 30v5c0 4-4 5-9 7-10 3-14 9-15 19l-3 35M86 30v5c0 4 4 5 9 7 10 3 14 9 15 19l3 35" />
      <path d="M61 96l2-31M99 96l-2-31" />
      <path className={styles.faint} d="M80 46v44" strokeDasharray="0.1 6" />
      <g className={styles.touch}>
        <circle className={styles.ripple} cx="98" cy="55" r="17" />
        <circle className={styles.ripple} cx="98" cy="55" r="10" />
        <circle className={styles.point} cx="98" cy="55" r="4.5" />
      </g>
    </svg>
  )
}

/** Cards that lie fanned out; the one on top shows a disc between two bones. */
export function LessonsPicture() {
  return (
    <svg aria-hidden="true" {...frame} className={styles.picture}>
      <g className={styles.finger}>
        <rect className={styles.faint} x="58" y="22" width="52" height="68" rx="8" transform="rotate(14 84 90)" />
        <rect className={styles.faint} x="54" y="22" width="52" height="68" rx="8" transform="rotate(-9 80 90)" />
        <rect x="52" y="18" width="56" height="72" rx="8" />
      </g>
      <path d="M66 32c8-3 20-3 28 0v7c-8 3-20 3-28 0ZM66 54c8-3 20-3 28 0v7c-8 3-20 3-28 0Z" />
      <rect className={styles.point} x="65" y="43.5" width="30" height="7" rx="3.5" />
      <path className={styles.faint} d="M64 72h32M64 80h20" />
    </svg>
  )
}

/** Round strokes along an arm, and the fingertip that draws them. */
export function PractisePicture() {
  return (
    <svg aria-hidden="true" {...frame} className={styles.picture}>
      <path className={styles.faint} d="M4 44c30-6 66-8 98-4M4 84c32 6 70 6 100-2" />
      <path
        className={styles.way}
        d="M22 68c0-18 26-20 26-4s-22 14-16-4 30-16 30 2-22 14-16-4 30-16 30 2-22 14-16-4 20-14 27-6"
      />
      <path className={styles.finger} d="M180-64l-76 120c-4 6-3 12 2 16s12 2 16-4l84-126" />
      <path className={styles.faint} d="M107 60c5-2 9 1 10 6M124 40l10 7M133 28l9 7" />
    </svg>
  )
}
