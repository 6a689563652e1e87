import { useId } from 'react'
import styles from './scale.module.css'

const steps: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

export type ScaleProps = {
  readonly labelledBy: string
  readonly describedBy?: string | undefined
  readonly value: number | undefined
  /** What 0 and 10 mean. */
  readonly lowest: string
  readonly highest: string
  readonly onChoose: (value: number, isTouch: boolean) => void
}

/** 0 to 10, one big cell each. */
export function Scale({ labelledBy, describedBy, value, lowest, highest, onChoose }: ScaleProps) {
  const name = useId()
  return (
    <div role="radiogroup" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      <div className={styles.scale}>
        {steps.map((step) => (
          <label key={step} className={`pressed-whole ${styles.step}`}>
            <input
              type="radio"
              name={name}
              value={step}
              checked={value === step}
              aria-label={step === 0 ? `0, ${lowest}` : step === 10 ? `10, ${highest}` : undefined}
              onClick={(event) => {
                if (event.detail > 0 && value === step) onChoose(step, true)
              }}
              onChange={(event) => {
                const click = event.nativeEvent
                onChoose(step, click instanceof MouseEvent && click.detail > 0)
              }}
            />
            <span aria-hidden={step === 0 || step === 10 ? true : undefined}>{step}</span>
          </label>
        ))}
      </div>
      <div className={styles.ends} aria-hidden="true">
        <span>{lowest}</span>
        <span>{highest}</span>
      </div>
    </div>
  )
}
