import type { ReactNode } from 'react'
import styles from './chip.module.css'

/** A row of small choices under one question; it goes on in the next line where there is no room. */
export function Chips({ legend, children }: { readonly legend: ReactNode; readonly children: ReactNode }) {
  return (
    <fieldset className={styles.set}>
      <legend>{legend}</legend>
      <div className={styles.chips}>{children}</div>
    </fieldset>
  )
}

export type ChipProps = {
  /** The name that the chips of a row share of which one is chosen; without it each is chosen by itself. */
  readonly name?: string
  readonly isChosen: boolean
  readonly onChange: () => void
  /** What it is called where its text is short for it. */
  readonly label?: string
  /** For words; without it there is room for a few letters. */
  readonly isWide?: boolean
  readonly children: ReactNode
}

export function Chip({ name, isChosen, onChange, label, isWide = false, children }: ChipProps) {
  return (
    <label className={`pressed-whole ${styles.chip}${isWide ? ` ${styles.wide}` : ''}`}>
      <input
        type={name === undefined ? 'checkbox' : 'radio'}
        name={name}
        checked={isChosen}
        aria-label={label}
        onChange={onChange}
      />
      <span aria-hidden={label !== undefined || undefined}>{children}</span>
    </label>
  )
}
