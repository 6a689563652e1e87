import { Lock } from 'lucide-react'
import { effectOfMarks, type Marks } from '#safety/mark.ts'
import { type RuleId, whyKey } from '#safety/rule.ts'
import styles from './mark-words.module.css'
import { listPlaces } from './place-words.ts'
import { useSay } from './say.tsx'

export type MarkWordsProps = {
  readonly marks: Marks
  /** Rules that the page explains already. */
  readonly explained?: readonly RuleId[]
}

/** What marks lock and why, in words; said aloud when it changes. Nothing while nothing is marked. */
export function MarkWords({ marks, explained = [] }: MarkWordsProps) {
  const say = useSay()
  const { leftOut, farHalf, restingHands, rules } = effectOfMarks(marks)
  const [hand] = restingHands
  const untold = rules.filter((rule) => !explained.includes(rule))
  return (
    <div role="status" className={styles.words}>
      {leftOut.length === 0 ? null : (
        <div className={styles.lock} data-locks={leftOut.join(' ')}>
          <Lock aria-hidden="true" />
          <div className={styles.sentences}>
            <p className={styles.leftOut}>{say('mark.leftOut', { places: listPlaces(say, leftOut) })}</p>
            {farHalf.length === 0 ? null : <p>{say('mark.farHalf', { places: listPlaces(say, farHalf) })}</p>}
            {hand === undefined ? null : (
              <p>{restingHands.length > 1 ? say('mark.hands') : say('mark.hand', { side: hand })}</p>
            )}
            {untold.map((rule) => (
              <p key={rule} className={styles.why}>
                {say(whyKey(rule))} <span className={styles.rule}>{rule}</span>
              </p>
            ))}
          </div>
        </div>
      )}
    </div>
  )
}
