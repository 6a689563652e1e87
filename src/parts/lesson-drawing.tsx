import type { ReactNode } from 'react'
import type { DrawingId } from '#practice/lessons.ts'
import styles from './lesson-drawing.module.css'

/** Two quiet days lie between two that are marked. */
const calendar = (
  <>
    <rect className={styles.paper} x="78" y="54" width="164" height="142" rx="16" />
    <path d="M78 90h164M116 44v20M160 44v20M204 44v20" />
    <g className={styles.dots}>
      {[112, 141, 170].flatMap((y) =>
        [98, 118.7, 139.4, 160, 180.6, 201.3, 222].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="3" />),
      )}
    </g>
    <path className={styles.faint} d="M118.7 141c12-15 50-15 62 0" strokeDasharray="0.1 7" />
    <circle className={styles.point} cx="118.7" cy="141" r="9" />
    <circle className={styles.point} cx="180.6" cy="141" r="9" />
  </>
)

const water = (
  <>
    <path className={styles.paper} d="M116 62l13 132c1 7 5 10 11 10h40c6 0 10-3 11-10l13-132Z" />
    <path className={styles.wash} d="M120 106c14-8 26 6 40 0s26-6 40 0l-9 86c-1 6-4 8-9 8h-44c-5 0-8-2-9-8Z" />
    <path d="M120 106c14-8 26 6 40 0s26-6 40 0" />
    <path d="M116 62l13 132c1 7 5 10 11 10h40c6 0 10-3 11-10l13-132Z" />
    <path className={styles.faint} d="M138 124l5 56" />
    <path className={styles.leaf} d="M160 28c9 11 12 16 12 21a12 12 0 0 1-24 0c0-5 3-10 12-21Z" />
  </>
)

const talk = (
  <>
    <path className={styles.paper} d="M62 204c0-30 14-48 36-48s36 18 36 48Z" />
    <circle className={styles.paper} cx="98" cy="128" r="22" />
    <path className={styles.paper} d="M186 204c0-30 14-48 36-48s36 18 36 48Z" />
    <circle className={styles.paper} cx="222" cy="128" r="22" />
    <path d="M210 166c2 14 22 14 24 0" />
    <path
      className={styles.paper}
      d="M88 40h52c9 0 16 7 16 16v14c0 9-7 16-16 16h-24l-14 13 2-13H88c-9 0-16-7-16-16V56c0-9 7-16 16-16Z"
    />
    <g className={styles.points}>
      <circle cx="98" cy="63" r="4" />
      <circle cx="114" cy="63" r="4" />
      <circle cx="130" cy="63" r="4" />
    </g>
    <path
      className={styles.paper}
      d="M186 56h46c8 0 14 6 14 14v8c0 8-6 14-14 14h-14l-12 11 2-11h-22c-8 0-14-6-14-14v-8c0-8 6-14 14-14Z"
    />
    <path className={styles.faint} d="M186 70h46M186 79h28" />
  </>
)

const phone = (
  <>
    <rect className={styles.paper} x="126" y="44" width="68" height="156" rx="15" />
    <path d="M150 58h20" />
    <circle className={styles.leaf} cx="160" cy="114" r="25" />
    <path className={styles.onLeaf} d="M160 101v26M147 114h26" />
    <path d="M148 178h24" />
    <path d="M106 92c-11 14-11 30 0 44M214 92c11 14 11 30 0 44" />
    <path className={styles.faint} d="M88 78c-19 24-19 48 0 72M232 78c19 24 19 48 0 72" />
  </>
)

const stop = (
  <>
    <rect className={styles.stop} x="62" y="186" width="196" height="26" rx="13" />
    <path
      className={styles.paper}
      d="M136 176c-15-9-28-26-40-50-4-9 8-16 15-8l15 19V74a10 10 0 0 1 20 0V54a10 10 0 0 1 20 0v6a10 10 0 0 1 20 0v22a10 10 0 0 1 20 0v56c0 18-7 30-18 38Z"
    />
    <path d="M146 72v38M166 62v46M186 80v32" />
    <path className={styles.faint} d="M136 140c12 12 30 14 44 4" />
  </>
)

const scale = (
  <>
    <path className={styles.faint} d="M66 164h190" />
    <g className={styles.empty}>
      {[4, 5, 6, 7, 8, 9, 10].map((step) => (
        <circle key={step} cx={48 + step * 20.4} cy="164" r="7" />
      ))}
    </g>
    {[1, 2, 3].map((step) => (
      <circle key={step} className={styles.point} cx={48 + step * 20.4} cy="164" r="9" />
    ))}
    <path className={styles.paper} d="M92 140c2-40 22-76 72-92 4 34-8 70-52 78Z" />
    <path d="M88 148c14-38 34-66 66-90" />
    <path className={styles.faint} d="M106 112l2-24M120 92l2-20M112 106l24 2M128 84l22 0" />
  </>
)

const question = (
  <>
    <path className={styles.paper} d="M88 206c0-35 18-56 46-56s46 21 46 56Z" />
    <circle className={styles.paper} cx="134" cy="118" r="27" />
    <path className={styles.faint} d="M118 118c2 4 8 4 10 0M140 118c2 4 8 4 10 0" />
    <path
      className={styles.paper}
      d="M196 34c25 0 42 15 42 35s-17 35-42 35c-5 0-9-1-13-2l-17 12 3-20c-9-6-15-15-15-25 0-20 17-35 42-35Z"
    />
    <path d="M185 61c0-7 5-11 11-11 7 0 12 4 12 10 0 8-12 8-12 17" strokeWidth="4" />
    <circle className={styles.point} cx="196" cy="88" r="3.2" />
  </>
)

const exercise = (
  <>
    <path className={styles.faint} d="M52 204c40-8 70 2 108-2s70-6 108 2" />
    <path
      className={styles.faint}
      d="M76 200v-26M76 182c-9-1-13-7-13-14 9 0 13 6 13 14ZM76 176c8-1 12-7 12-13-8 0-12 6-12 13Z"
    />
    <circle className={styles.point} cx="171" cy="60" r="17" />
    <g className={styles.limbs}>
      <path d="M166 88l-8 50" />
      <path d="M158 138l22 30 4 32" />
      <path d="M158 138l-14 30-22 26" />
      <path d="M165 94l26 18 16 2" />
      <path d="M164 94l-22 22-4 22" />
    </g>
    <path className={styles.faint} d="M96 84h20M84 100h24M98 116h14" />
  </>
)

const drawings: Readonly<Record<DrawingId, ReactNode>> = {
  calendar,
  water,
  talk,
  phone,
  stop,
  scale,
  question,
  exercise,
}

export type LessonDrawingProps = {
  readonly drawing: DrawingId
  /** What it shows, for those who do not see it; without, it is an ornament beside words that say the same. */
  readonly label?: string
}

/** One of the small pictures of the lessons: lines in the accent on a soft pool of it. */
export function LessonDrawing({ drawing, label }: LessonDrawingProps) {
  const about = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a title would pop up as a tooltip; the label says the same
    <svg {...about} className={styles.drawing} viewBox="0 0 320 240" data-drawing={drawing}>
      <path
        className={styles.pool}
        d="M42 130c-2-52 44-92 104-98 66-6 128 30 134 88 6 60-46 100-116 102-68 2-120-36-122-92Z"
      />
      {drawings[drawing]}
    </svg>
  )
}
