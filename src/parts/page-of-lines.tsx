import { type ReactNode, useId } from 'react'
import type { MessageKey } from '#words/keys.ts'
import styles from './page-of-lines.module.css'
import { useSay } from './say.tsx'

/** What a page that is read is about. */
export function PageHead({ title, lead }: { readonly title: MessageKey; readonly lead: MessageKey }) {
  const say = useSay()
  return (
    <header className={styles.head}>
      <h1>{say(title)}</h1>
      <p className={styles.lead}>{say(lead)}</p>
    </header>
  )
}

/** Sentences one below the other, each behind a short stroke. */
export function Lines({ lines }: { readonly lines: readonly MessageKey[] }) {
  const say = useSay()
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line}>{say(line)}</li>
      ))}
    </ul>
  )
}

export type PartOfLinesProps = {
  readonly title: MessageKey
  readonly lines: readonly MessageKey[]
  /** Stands out from the parts after it. */
  readonly isRaised?: boolean
  /** What can be done about it. */
  readonly children?: ReactNode
}

/** A part of such a page: a heading and its lines. */
export function PartOfLines({ title, lines, isRaised = false, children }: PartOfLinesProps) {
  const say = useSay()
  const titleId = useId()
  return (
    <section className={isRaised ? `${styles.part} ${styles.raised}` : styles.part} aria-labelledby={titleId}>
      <h2 id={titleId}>{say(title)}</h2>
      <Lines lines={lines} />
      {children}
    </section>
  )
}
