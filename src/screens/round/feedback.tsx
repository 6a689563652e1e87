import { Check, Lightbulb, RotateCcw } from 'lucide-react'
import { sayPlace } from '#parts/place-words.ts'
import { useSay } from '#parts/say.tsx'
import { examplePeople } from '#practice/example-people.ts'
import { answerWhyKey } from '#practice/fact-keys.ts'
import type { Fact } from '#practice/facts.ts'
import { type RuleId, ruleOf, sourceKey, whyKey } from '#safety/rule.ts'
import { zoneStatus } from '#safety/zone.ts'
import type { Feedback, Tone } from '#session/round.view.ts'
import styles from './feedback.module.css'

const icons: Readonly<Record<Tone, typeof Check>> = {
  right: Check,
  helped: Check,
  again: RotateCcw,
  nothing: RotateCcw,
  'not-yet': Lightbulb,
  shown: Lightbulb,
}

export type FeedbackWordsProps = {
  readonly fact: Fact
  readonly feedback: Feedback | undefined
  readonly isTold: boolean
}

/** What is said to an answer: gently, exactly, with its why. The live region is there before anything is said in it. */
export function FeedbackWords({ fact, feedback, isTold }: FeedbackWordsProps) {
  return (
    <div className={styles.feedbackRoom} role="status">
      {feedback === undefined ? null : <Said fact={fact} feedback={feedback} isTold={isTold} />}
    </div>
  )
}

function Said({ fact, feedback, isTold }: FeedbackWordsProps & { readonly feedback: Feedback }) {
  const say = useSay()
  const { tone, option, region, isTouch, rules } = feedback
  const Icon = icons[tone]
  // The why of a right answer greets whoever has given it. Where it was only shown, the rule speaks for itself.
  const why = option === undefined || tone === 'shown' ? undefined : say(answerWhyKey(fact, option))
  const isMissed = tone === 'shown' || tone === 'not-yet'
  const open: readonly RuleId[] = rules.length > 0 ? rules : isMissed ? fact.rules.slice(0, 1) : []
  const folded = isTold ? fact.rules.filter((rule) => !open.includes(rule)) : []
  const person = 'person' in fact.question && fact.question.person !== undefined ? fact.question.person : 'healing'
  return (
    <div className={styles.feedback} data-tone={tone} data-forbidden={(isTouch && rules.length > 0) || undefined}>
      <p className={styles.tone}>
        <Icon aria-hidden="true" />
        {say(`round.tone.${tone}`)}
      </p>
      {isTouch ? (
        <p className={styles.touchedName}>
          {region === undefined
            ? say('round.touched.nowhere')
            : say('round.touched', {
                place: sayPlace(say, region),
                status: zoneStatus(region, examplePeople[person]).status,
              })}
        </p>
      ) : null}
      {why === undefined ? null : <p>{why}</p>}
      {open.map((rule) => (
        <p key={rule} className={styles.why}>
          {say(whyKey(rule))}
        </p>
      ))}
      {folded.length === 0 ? null : (
        <details className={styles.fold}>
          <summary>{say('round.rule')}</summary>
          {folded.map((rule) => (
            <p key={rule} className={styles.why}>
              {say(whyKey(rule))} <span className={styles.rule}>{rule}</span>
              <span className={styles.source}>
                {ruleOf(rule)
                  .sources.map((source) => say(sourceKey(source)))
                  .join(' · ')}
              </span>
            </p>
          ))}
        </details>
      )}
    </div>
  )
}
