import { Check, Lightbulb } from 'lucide-react'
import { useSay } from '#parts/say.tsx'
import { answerKey, answerWhyKey, askKey } from '#practice/fact-keys.ts'
import type { Fact } from '#practice/facts.ts'
import { type Judgement, whyKeys } from '#practice/question.ts'
import type { LessonState } from '#session/lesson.machine.ts'
import lessonStyles from './lesson.module.css'
import styles from './lesson-question.module.css'

export type LessonQuestionProps = {
  readonly fact: Fact
  readonly state: Exclude<LessonState, 'reading'>
  readonly options: readonly string[]
  readonly tried: readonly string[]
  readonly judgement: Judgement | undefined
  readonly onAnswer: (option: string) => void
}

/** The one question of a lesson, its answers as cards, and a gentle word about the one that was chosen. */
export function LessonQuestion({ fact, state, options, tried, judgement, onAnswer }: LessonQuestionProps) {
  const say = useSay()
  const { question } = fact
  const isOver = state === 'right' || state === 'told'
  return (
    <article className={lessonStyles.card} data-lesson-question={state}>
      <p className={lessonStyles.eyebrow}>{say('lesson.question')}</p>
      <h1 id="lesson-asks" tabIndex={-1} className={styles.asks}>
        {say(askKey(fact))}
      </h1>
      {question.kind === 'place' ? (
        isOver ? null : (
          <p className={lessonStyles.hint}>{say('lesson.touch')}</p>
        )
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot be the heading of the page
        <div role="group" aria-labelledby="lesson-asks" className={styles.options}>
          {options.map((option) => {
            const key = answerKey(fact, option)
            const isRight = isOver && option === question.right
            const isTried = tried.includes(option)
            const isShut = isOver || isTried
            return (
              <button
                key={option}
                type="button"
                className={styles.option}
                data-option={option}
                data-mark={isRight ? 'right' : isTried ? 'tried' : undefined}
                // Not `disabled`: the focus would be lost with the press.
                aria-disabled={isShut}
                onClick={isShut ? undefined : () => onAnswer(option)}
              >
                <span>{key === undefined ? option : say(key, { side: 'midline' })}</span>
                {isRight ? (
                  <>
                    <Check aria-hidden="true" />
                    <span className="visually-hidden">{say('lesson.mark.right')}</span>
                  </>
                ) : isTried ? (
                  <span className={styles.triedMark}>{say('lesson.mark.tried')}</span>
                ) : null}
              </button>
            )
          })}
        </div>
      )}
      <div role="status">
        <Feedback fact={fact} state={state} judgement={judgement} />
      </div>
    </article>
  )
}

function Feedback({ fact, state, judgement }: Pick<LessonQuestionProps, 'fact' | 'state' | 'judgement'>) {
  const say = useSay()
  if (state === 'asking' || judgement === undefined) return null
  const { right } = fact.question
  const isTold = state === 'told'
  return (
    <div className={styles.feedback} data-feedback={state}>
      {state === 'right' ? <Check aria-hidden="true" /> : <Lightbulb aria-hidden="true" />}
      <div className={styles.why}>
        <h2 tabIndex={-1} data-verdict="">
          {say(`lesson.${state}`)}
        </h2>
        {judgement.option === undefined || state === 'right' ? null : (
          <p>{say(answerWhyKey(fact, judgement.option))}</p>
        )}
        {whyKeys(judgement).map((key) => (
          <p key={key}>{say(key)}</p>
        ))}
        {isTold || state === 'right' ? <p>{say(answerWhyKey(fact, right))}</p> : null}
      </div>
    </div>
  )
}
