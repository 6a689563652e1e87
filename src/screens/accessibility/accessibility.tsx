import { useSay } from '#parts/say.tsx'
import { ScreenFrame } from '#parts/screen-frame.tsx'
import styles from './accessibility.module.css'

const parts = {
  works: [
    'accessibility.works.1',
    'accessibility.works.2',
    'accessibility.works.3',
    'accessibility.works.4',
    'accessibility.works.5',
    'accessibility.works.6',
  ],
  tried: ['accessibility.tried.1', 'accessibility.tried.2', 'accessibility.tried.3'],
  missing: ['accessibility.missing.1', 'accessibility.missing.2', 'accessibility.missing.3'],
} as const

const shown = Object.keys(parts) as (keyof typeof parts)[]

/** The accessibility statement: what works, how that was tried, and what is missing. */
export function Accessibility() {
  const say = useSay()
  return (
    <ScreenFrame>
      <header className={styles.head}>
        <h1>{say('accessibility.title')}</h1>
        <p className={styles.lead}>{say('accessibility.lead')}</p>
      </header>
      {shown.map((part) => (
        <section key={part} className={styles.part} aria-labelledby={`accessibility-${part}`}>
          <h2 id={`accessibility-${part}`}>{say(`accessibility.${part}`)}</h2>
          <ul className={styles.lines}>
            {parts[part].map((line) => (
              <li key={line}>{say(line)}</li>
            ))}
          </ul>
        </section>
      ))}
    </ScreenFrame>
  )
}
