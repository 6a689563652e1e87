import { useId } from 'react'
import { useSay } from '#parts/say.tsx'
import { type EasingPosition, easingPositions } from '#safety/after-stop.ts'
import { EasingPicture } from './easing-picture.tsx'
import styles from './stopped.module.css'

export type PositionsProps = {
  readonly position: EasingPosition | undefined
  readonly labelledBy: string
  readonly onPosition: (position: EasingPosition) => void
}

/** The easing positions to choose from (E5). */
export function Positions({ position, onPosition, labelledBy }: PositionsProps) {
  const say = useSay()
  const name = useId()
  return (
    <div role="radiogroup" aria-labelledby={labelledBy} className={styles.easings}>
      {easingPositions.map((option) => (
        <label key={option} className={`pressed-whole ${styles.easing}`}>
          <input
            type="radio"
            name={name}
            value={option}
            checked={position === option}
            onChange={() => onPosition(option)}
          />
          <EasingPicture position={option} />
          <span className={styles.easingName}>{say(`stopped.easing.${option}`)}</span>
          <span className={styles.easingHow}>{say(`stopped.easing.${option}.how`)}</span>
        </label>
      ))}
    </div>
  )
}
