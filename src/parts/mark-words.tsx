import { Lock } from 'lucide-react'
import { type RegionId, regionOf } from '#anatomy/region.ts'
import { effectOfMarks, type Marks } from '#safety/mark.ts'
import { type RuleId, whyKey } from '#safety/rule.ts'
import { locale } from '#words/say.ts'
import styles from './mark-words.module.css'
import { type Say, useSay } from './say.tsx'

/** A place by its name. */
export function sayPlace(say: Say, id: RegionId): string {
  const { kind, side } = regionOf(id)
  return say(`region.${kind}.name`, { side })
}

/** Several places by their names. */
export function sayPlaces(say: Say, ids: readonly RegionId[]): string {
  const names = ids.map((id) => sayPlace(say, id))
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(names)
}

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
            <p className={styles.leftOut}>{say('mark.leftOut', { places: sayPlaces(say, leftOut) })}</p>
            {farHalf.length === 0 ? null : <p>{say('mark.farHalf', { places: sayPlaces(say, farHalf) })}</p>}
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
