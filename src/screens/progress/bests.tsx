import { isMassageKind, isRegionId, regionOf } from '#anatomy/region.ts'
import { type Say, useSay } from '#parts/say.tsx'
import { secondsWords } from '#parts/seconds-words.ts'
import { type KeptStops, type StrokeBest, timesOf } from '#practice/bests.ts'
import { isTouchTechnique } from '#safety/technique.ts'
import styles from './progress.module.css'

export type BestsProps = {
  readonly stops: KeptStops | undefined
  readonly strokes: Readonly<Record<string, StrokeBest>>
}

/** The best and the typical stop, and the best round of each stroke: one's own, compared with nobody. */
export function Bests({ stops, strokes }: BestsProps) {
  const say = useSay()
  const times = timesOf(stops)
  const rows = Object.entries(strokes)
    .sort(([, a], [, b]) => b.lastMs - a.lastMs)
    .flatMap(([name, { best }]) => {
      const said = strokeWords(say, name)
      return said === undefined ? [] : [{ ...said, name, best }]
    })
  return (
    <>
      <section className={styles.part}>
        <h2>{say('progress.stops')}</h2>
        {times === undefined ? (
          <p className={styles.quiet}>{say('progress.stops.none')}</p>
        ) : (
          <p>
            {say('progress.stops.value', { best: secondsWords(times.bestMs), typical: secondsWords(times.typicalMs) })}
          </p>
        )}
      </section>
      <section className={styles.part}>
        <h2>{say('progress.strokes')}</h2>
        {rows.length === 0 ? <p className={styles.quiet}>{say('progress.strokes.none')}</p> : null}
        <ul className={styles.strokes}>
          {rows.map(({ name, stroke, level, best }) => (
            <li key={name}>
              <span>{stroke}</span>
              <span className={styles.quiet}>{level}</span>
              <span className={styles.track} aria-hidden="true">
                <span className={styles.settled} style={{ inlineSize: `${best}%` }} />
              </span>
              <span className={styles.quiet}>{say('progress.stroke.best', { best: Math.round(best) })}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

/** A stroke's name in words; undefined for one that this version does not know. */
function strokeWords(say: Say, name: string) {
  const [region = '', technique = '', level = ''] = name.split(' ')
  if (!isRegionId(region) || !isTouchTechnique(technique)) return undefined
  const { kind, side } = regionOf(region)
  if (!isMassageKind(kind)) return undefined
  return {
    stroke: say('progress.stroke', {
      technique: say(`technique.${technique}.name`),
      place: say(`region.${kind}.name`, { side }),
    }),
    level: say('progress.stroke.level', { level }),
  }
}
