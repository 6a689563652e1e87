import type { ReactNode } from 'react'
import styles from './stopped.module.css'

export type StepProps = {
  readonly id: string
  readonly title: string
  readonly hint?: string | undefined
  readonly count?: string | undefined
  /** The body has the left of the step, and all else stands beside it. */
  readonly isBesideBody?: boolean
  readonly children: ReactNode
}

/** One thing at a time: what is asked, and how to answer it. */
export function Step({ id, title, hint, count, isBesideBody = false, children }: StepProps) {
  return (
    <section className={styles.step} data-beside-body={isBesideBody || undefined} aria-labelledby={id}>
      {count === undefined ? null : <p className={styles.count}>{count}</p>}
      <h2 id={id} className={styles.heading} tabIndex={-1} data-step-title>
        {title}
      </h2>
      {hint === undefined ? null : <p className={styles.hint}>{hint}</p>}
      {children}
    </section>
  )
}

export type AnswersProps<Option extends string> = {
  readonly options: readonly Option[]
  readonly words: (option: Option) => string
  readonly onChoose: (option: Option) => void
}

/** Large answers, each of which goes on at once. */
export function Answers<Option extends string>({ options, words, onChoose }: AnswersProps<Option>) {
  return (
    <div className={styles.answers} data-count={options.length}>
      {options.map((option) => (
        <button
          key={option}
          type="button"
          className={styles.answer}
          data-answer={option}
          onClick={() => onChoose(option)}
        >
          {words(option)}
        </button>
      ))}
    </div>
  )
}
