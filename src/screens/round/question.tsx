import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import type { RegionId } from '#anatomy/region.ts'
import { type Say, useSay } from '#parts/say.tsx'
import { answerKey, askKey, stepKeys } from '#practice/fact-keys.ts'
import type { Fact } from '#practice/facts.ts'
import { isTouchable, type ShownOption } from '#session/round.view.ts'
import { PlaceList } from './place-list.tsx'
import styles from './question.module.css'

export type QuestionWordsProps = {
  readonly fact: Fact
  readonly options: readonly ShownOption[]
  readonly isTold: boolean
  /** Something was answered already: how to answer is known. */
  readonly isTried: boolean
  readonly onOption: (option: string) => void
  readonly onPlace: (region: RegionId) => void
}

/** The question, and its answers as big cards; or, where a place is asked for, the list that says the same as the body. */
export function QuestionWords({ fact, options, isTold, isTried, onOption, onPlace }: QuestionWordsProps) {
  const say = useSay()
  const { question } = fact
  return (
    <>
      <header className={styles.asks}>
        <p className={styles.kind}>{say(`round.kind.${question.kind}`)}</p>
        <h1 className={styles.question} tabIndex={-1}>
          {say(askKey(fact))}
        </h1>
        {isTouchable(fact) && !isTold && !isTried ? (
          <p className={styles.hint}>{say(question.kind === 'place' ? 'round.touch' : 'round.touch.or')}</p>
        ) : null}
      </header>
      {question.kind === 'place' ? (
        isTold ? null : (
          <PlaceList key={fact.id} onPlace={onPlace} />
        )
      ) : (
        <ul className={styles.cards} aria-label={say('round.answers')} data-narrow={options.length === 2 || undefined}>
          {options.map(({ option, state }) => (
            <li key={option}>
              <button
                type="button"
                className={styles.card}
                data-option={option}
                data-state={state}
                aria-disabled={state !== 'open' || undefined}
                onClick={() => (state === 'open' ? onOption(option) : undefined)}
              >
                <span className={styles.cardWords}>{answerWords(say, fact, option)}</span>
                {state === 'right' ? (
                  <>
                    <Check className={styles.tick} aria-hidden="true" />
                    <span className="visually-hidden">{say('round.right')}</span>
                  </>
                ) : null}
                {state === 'tried' ? <span className={styles.tried}>{say('round.tried')}</span> : null}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function answerWords(say: Say, fact: Fact, option: string): ReactNode {
  const { question } = fact
  const key = answerKey(fact, option)
  const name = key === undefined ? '' : say(key, { side: 'midline' })
  if (question.kind !== 'find-the-mistake') return name
  const step = question.routine.places[question.options.indexOf(option)]
  if (step === undefined) return name
  const [place, technique, tool, position] = stepKeys(step).map((one) => say(one, { side: 'midline' }))
  return (
    <>
      <span className={styles.stepName}>
        {name}: {place}
      </span>
      <span className={styles.stepDetail}>{[technique, tool].join(' · ')}</span>
      <span className={styles.stepDetail}>
        {[position, say('round.step.pressure', { pressure: step.pressure10 })].join(' · ')}
      </span>
    </>
  )
}
