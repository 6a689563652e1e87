import { ArrowLeft, ArrowRight } from 'lucide-react'
import { type CSSProperties, useState } from 'react'
import type { Side } from '#anatomy/side.ts'
import type { Pressure10, TouchTechnique } from '#safety/technique.ts'
import type { PlaceStatus } from '#session/guided.view.ts'
import styles from './glance.module.css'

type TimeLeftProps = {
  /** `0:42` */
  readonly text: string
  /** The same in words, for a reader that does not see. */
  readonly words: string
  readonly size?: 'large' | 'small'
}

/** The big numerals: each in a cell of its own, so that nothing shifts while they count. */
export function TimeLeft({ text, words, size = 'large' }: TimeLeftProps) {
  return (
    <p className={styles.time} data-size={size} data-testid="time-left">
      <span className="visually-hidden">{words}</span>
      <span aria-hidden="true">
        {[...text].map((character, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a digit is its place
          <span key={index} className={character === ':' ? styles.colon : styles.digit}>
            {character}
          </span>
        ))}
      </span>
    </p>
  )
}

type PaceProps = {
  readonly technique: TouchTechnique
  /** One stroke, there and back. */
  readonly strokeMs: number
  /** Time into the step when this is first shown: the dot starts where the hand on the body is. */
  readonly elapsedMs: number
}

/** A dot that moves as the hand should: there and back, round, or gently closing. Still under reduced motion. */
export function Pace({ technique, strokeMs, elapsedMs }: PaceProps) {
  const [startMs] = useState(strokeMs > 0 ? elapsedMs % strokeMs : 0)
  const timing = { animationDuration: `${strokeMs}ms`, animationDelay: `-${startMs}ms` }
  return (
    <span className={styles.pace} data-technique={technique} aria-hidden="true">
      <span className={styles.paceDot} style={timing} />
    </span>
  )
}

const pressureLevels: readonly Pressure10[] = [1, 2, 3]

/** Pressure as one to three drops; the words beside it say the same. */
export function PressureMarks({ pressure10 }: { readonly pressure10: Pressure10 }) {
  return (
    <span className={styles.pressure} aria-hidden="true">
      {pressureLevels.map((level) => (
        <span key={level} className={styles.pressureMark} data-on={level <= pressure10} />
      ))}
    </span>
  )
}

/** Places as short bars: done, now, to come. */
export function PlaceBars({ statuses }: { readonly statuses: readonly PlaceStatus[] }) {
  return (
    <span className={styles.bars} aria-hidden="true">
      {statuses.map((status, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the order of places never changes
        <span key={index} className={styles.bar} data-status={status} />
      ))}
    </span>
  )
}

type SideBandProps = {
  readonly side: Side
  /** "Left": what the heading beside it says in words as well, so readers are spared it. */
  readonly word: string
}

/** How long the word is, for styles: a longer one is written smaller, so that it is never cut. */
function letters(word: string): CSSProperties {
  return { '--letters': word.length } as CSSProperties
}

/** Which side, for a glance from afar: the filled half lies where the side is on one's own body. Nothing on the midline. */
export function SideBand({ side, word }: SideBandProps) {
  if (side === 'midline') return null
  const Arrow = side === 'left' ? ArrowLeft : ArrowRight
  return (
    <p className={styles.side} data-side={side} data-testid="side" aria-hidden="true" style={letters(word)}>
      <span className={styles.sideHalf}>
        <Arrow className={styles.sideArrow} strokeWidth={3} />
        <span>{word}</span>
      </span>
    </p>
  )
}
