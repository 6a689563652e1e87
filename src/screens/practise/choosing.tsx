import { useId } from 'react'
import { isMassageKind, regionOf } from '#anatomy/region.ts'
import { useSay } from '#parts/say.tsx'
import { strokeLevels } from '#practice/stroke-score.ts'
import type { PracticeStroke } from '#practice/tasks.ts'
import { type PracticeTask, practiceWays } from '#session/practice.machine.ts'
import styles from './practise.module.css'

const nameOf = ({ region, technique }: Pick<PracticeTask, 'region' | 'technique'>): string => `${region} ${technique}`

export type ChoosingProps = {
  /** What may be practised today. */
  readonly strokes: readonly PracticeStroke[]
  readonly task: PracticeTask
  /** The round before this was stopped. */
  readonly wasStopped: boolean
  readonly onChange: (patch: Partial<PracticeTask>) => void
}

/** What is practised next: which stroke, how, how closely it is looked at, and whether something comes in between. */
export function Choosing({ strokes, task, wasStopped, onChange }: ChoosingProps) {
  const say = useSay()
  const own = useId()
  return (
    <>
      <header className={styles.head}>
        <h1>{say('practise.title')}</h1>
        <p className={styles.quiet} role="status">
          {say(wasStopped ? 'practise.stopped' : strokes.length === 0 ? 'practise.none' : 'practise.lead')}
        </p>
      </header>
      {strokes.length === 0 ? null : (
        <>
          <fieldset className={styles.group}>
            <legend>{say('practise.stroke')}</legend>
            {strokes.map((stroke) => {
              const { kind, side } = regionOf(stroke.region)
              return (
                <label key={nameOf(stroke)} className={styles.row}>
                  <input
                    type="radio"
                    name={`${own}stroke`}
                    checked={nameOf(stroke) === nameOf(task)}
                    onChange={() => onChange(stroke)}
                  />
                  <span>
                    {say('practise.stroke.name', {
                      technique: say(`technique.${stroke.technique}.name`),
                      place: isMassageKind(kind) ? say(`region.${kind}.name`, { side }) : '',
                    })}
                  </span>
                </label>
              )
            })}
          </fieldset>
          <fieldset className={styles.levels}>
            <legend>{say('practise.way')}</legend>
            {practiceWays.map((way) => (
              <label key={way} className={styles.level}>
                <input
                  type="radio"
                  name={`${own}way`}
                  value={way}
                  checked={way === task.way}
                  onChange={() => onChange({ way })}
                />
                <span>{say(`practise.way.${way}`)}</span>
              </label>
            ))}
          </fieldset>
          <fieldset className={styles.levels}>
            <legend>{say('practise.level')}</legend>
            {strokeLevels.map((level) => (
              <label key={level} className={styles.level}>
                <input
                  type="radio"
                  name={`${own}level`}
                  checked={level === task.level}
                  onChange={() => onChange({ level })}
                />
                <span>{say(`practise.level.${level}`)}</span>
              </label>
            ))}
          </fieldset>
          <label className={styles.drill}>
            <input
              type="checkbox"
              checked={task.hasDrill}
              onChange={(event) => onChange({ hasDrill: event.target.checked })}
            />
            <span>
              <span>{say('practise.drill')}</span>
              <span className={styles.quiet}>{say('practise.drill.detail')}</span>
            </span>
          </label>
        </>
      )}
    </>
  )
}
