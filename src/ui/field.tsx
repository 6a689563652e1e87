import { type ReactNode, useId } from 'react'
import styles from './field.module.css'

export type DateFieldProps = {
  readonly label: ReactNode
  /** ISO date `2026-03-01`; empty when none is chosen. */
  readonly value: string
  readonly min?: string | undefined
  readonly max?: string | undefined
  readonly describedBy?: string | undefined
  readonly onChange: (value: string) => void
}

/** A date, by the platform's own picker: it knows the person's calendar and language. */
export function DateField({ label, value, min, max, describedBy, onChange }: DateFieldProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={styles.input}
        type="date"
        value={value}
        min={min}
        max={max}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  )
}

export type TextFieldProps = {
  readonly label: ReactNode
  readonly value: string
  readonly autoComplete?: string
  readonly maxLength?: number
  readonly onChange: (value: string) => void
}

export function TextField({ label, value, autoComplete = 'off', maxLength = 80, onChange }: TextFieldProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={styles.input}
        type="text"
        value={value}
        autoComplete={autoComplete}
        maxLength={maxLength}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  )
}

export type SelectOption = { readonly value: string; readonly label: string }

export type SelectFieldProps = {
  readonly label: ReactNode
  readonly value: string
  readonly options: readonly SelectOption[]
  readonly onChange: (value: string) => void
}

export function SelectField({ label, value, options, onChange }: SelectFieldProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <span className={styles.select}>
        <select
          id={id}
          className={styles.input}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <svg aria-hidden="true" viewBox="0 0 16 16" width="18" height="18" fill="none" stroke="currentColor">
          <path d="m3.5 6 4.500 4.500L12.500 6" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />
        </svg>
      </span>
    </div>
  )
}
