import { useSay } from '#parts/say.tsx'
import { ScreenFrame } from '#parts/screen-frame.tsx'
import styles from './professional.module.css'

const questions = ['professional.1', 'professional.2', 'professional.3', 'professional.4', 'professional.5'] as const
const before = ['professional.before.1', 'professional.before.2'] as const

/** What to ask a therapist before the first treatment (A4). */
export function Professional() {
  const say = useSay()
  return (
    <ScreenFrame>
      <header className={styles.head}>
        <h1>{say('professional.title')}</h1>
        <p className={styles.lead}>{say('professional.lead')}</p>
      </header>
      <ol className={styles.questions}>
        {questions.map((key, index) => (
          <li key={key}>
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            <div className={styles.words}>
              <p className={styles.question}>{say(key)}</p>
              <p className={styles.why}>{say(`${key}.why`)}</p>
            </div>
          </li>
        ))}
      </ol>
      <section className={styles.before} aria-labelledby="professional-before">
        <h2 id="professional-before">{say('professional.before')}</h2>
        {before.map((key) => (
          <p key={key}>{say(key)}</p>
        ))}
      </section>
    </ScreenFrame>
  )
}
