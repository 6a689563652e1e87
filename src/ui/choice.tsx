import { type ReactNode, useId } from 'react'
import styles from './choice.module.css'

export type ChoiceOption<Value extends string = string> = {
  readonly value: Value
  readonly label: ReactNode
  readonly detail?: ReactNode
}

function Tick({ isSquare }: { readonly isSquare: boolean }) {
  return (
    <span className={isSquare ? `${styles.mark} ${styles.square}` : styles.mark} aria-hidden="true">
      <svg
        aria-hidden="true"
        viewBox="0 0 16 16"
        width="14"
        height="14"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.4"
      >
        <path d="M3 8.5 6.5 12 13 4.5" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    </span>
  )
}

export type ChoiceProps<Value extends string> = {
  /** Id of the element that asks the question. */
  readonly labelledBy: string
  readonly describedBy?: string | undefined
  readonly options: readonly ChoiceOption<Value>[]
  readonly value: Value | undefined
  /** `isTouch` tells a tap or click from an arrow key: only the first is a decision that may go on by itself. */
  readonly onChoose: (value: Value, isTouch: boolean) => void
  readonly isColumns?: boolean
}

/** One of several big cards. */
export function Choice<Value extends string>({
  labelledBy,
  describedBy,
  options,
  value,
  onChoose,
  isColumns = false,
}: ChoiceProps<Value>) {
  const name = useId()
  return (
    <div
      role="radiogroup"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      className={isColumns ? `${styles.group} ${styles.columns}` : styles.group}
    >
      {options.map((option) => (
        <label key={option.value} className={`pressed-whole ${styles.option}`}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={value === option.value}
            // A click on a radio that is already chosen changes nothing, but it is still a decision to go on.
            onClick={(event) => {
              if (event.detail > 0 && value === option.value) onChoose(option.value, true)
            }}
            onChange={(event) => {
              const click = event.nativeEvent
              onChoose(option.value, click instanceof MouseEvent && click.detail > 0)
            }}
          />
          <Tick isSquare={false} />
          <span className={styles.text}>
            <span className={styles.label}>{option.label}</span>
            {option.detail === undefined ? null : <span className={styles.detail}>{option.detail}</span>}
          </span>
        </label>
      ))}
    </div>
  )
}

export type MultiChoiceOption<Value extends string = string> = ChoiceOption<Value> & {
  /** Stands alone: choosing it clears the others, and choosing another clears it ("none of these", "not sure"). */
  readonly isAlone?: boolean
}

export type MultiChoiceProps<Value extends string> = {
  readonly labelledBy: string
  readonly describedBy?: string | undefined
  readonly options: readonly MultiChoiceOption<Value>[]
  readonly values: readonly Value[]
  readonly onChange: (values: readonly Value[]) => void
  readonly isColumns?: boolean
}

/** The values after one card was pressed, with the cards that stand alone respected. */
export function toggleChoice<Value extends string>(
  options: readonly MultiChoiceOption<Value>[],
  values: readonly Value[],
  pressed: Value,
): readonly Value[] {
  if (values.includes(pressed)) return values.filter((value) => value !== pressed)
  const alone = new Set(options.filter((option) => option.isAlone).map((option) => option.value))
  if (alone.has(pressed)) return [pressed]
  return [...values.filter((value) => !alone.has(value)), pressed]
}

/** Any number of big cards. */
export function MultiChoice<Value extends string>({
  labelledBy,
  describedBy,
  options,
  values,
  onChange,
  isColumns = false,
}: MultiChoiceProps<Value>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot be a heading elsewhere on the page
    <div
      role="group"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      className={isColumns ? `${styles.group} ${styles.columns}` : styles.group}
    >
      {options.map((option) => (
        <label key={option.value} className={`pressed-whole ${styles.option}`}>
          <input
            type="checkbox"
            value={option.value}
            checked={values.includes(option.value)}
            onChange={() => onChange(toggleChoice(options, values, option.value))}
          />
          <Tick isSquare={true} />
          <span className={styles.text}>
            <span className={styles.label}>{option.label}</span>
            {option.detail === undefined ? null : <span className={styles.detail}>{option.detail}</span>}
          </span>
        </label>
      ))}
    </div>
  )
}
