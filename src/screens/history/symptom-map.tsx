import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useMemo } from 'react'
import type { RegionId } from '#anatomy/region.ts'
import { isNowhere, type MomentList, type SymptomMoment } from '#journal/symptoms.ts'
import { shortMomentWords } from '#parts/day-words.ts'
import { listPlaces } from '#parts/place-words.ts'
import { type Say, useSay } from '#parts/say.tsx'
import { feelingsOf, SymptomPicture } from '#parts/symptom-picture.tsx'
import { type Feeling, FeelingSample, feelings } from '#stage/flat/symptom-body.tsx'
import styles from './symptom-map.module.css'

export type SymptomMapProps = {
  readonly moments: MomentList
  readonly index: number
  readonly onChoose: (index: number) => void
}

const nowhere: ReadonlyMap<RegionId, Feeling> = new Map()

function sayFelt(say: Say, moment: SymptomMoment): string {
  const ids = [...moment.places, ...moment.limbs]
  return ids.length === 0 ? say('history.felt.nothing') : listPlaces(say, ids)
}

function sayWhen(say: Say, moment: SymptomMoment): string {
  return say(`history.felt.${moment.kind}`, { when: shortMomentWords(moment) })
}

/** Where symptoms were on the body, one moment at a time. */
export function SymptomMap({ moments, index, onChoose }: SymptomMapProps) {
  const say = useSay()
  const moment = moments.at(index)
  const earlier = moments.at(index - 1)
  const shown = useMemo(() => (moment === undefined ? nowhere : feelingsOf(moment, earlier)), [moment, earlier])
  const present = feelings.filter((feeling) => [...shown.values()].includes(feeling)).reverse()
  const places = moment === undefined || isNowhere(moment) ? say('history.body.none') : sayFelt(say, moment)
  return (
    <div className={styles.map} data-moment={index}>
      <div className={styles.picture}>
        <SymptomPicture feelings={shown} label={say('history.body', { places })} />
        {present.length === 0 ? null : (
          <ul className={styles.key} data-kinds={present.length}>
            {present.map((feeling) => (
              <li key={feeling}>
                <FeelingSample feeling={feeling} />
                {say(`history.key.${feeling}`)}
              </li>
            ))}
          </ul>
        )}
      </div>
      {moment === undefined ? (
        <p className={styles.unknown}>{say('history.felt.unknown')}</p>
      ) : (
        <div className={styles.words}>
          {moments.length < 2 ? null : (
            <div className={styles.steps}>
              <button
                type="button"
                aria-label={say('history.felt.earlier')}
                disabled={index === 0}
                onClick={() => onChoose(index - 1)}
              >
                <ChevronLeft aria-hidden="true" />
              </button>
              <input
                type="range"
                min={0}
                max={moments.length - 1}
                value={index}
                aria-label={say('history.felt.slider')}
                aria-valuetext={sayWhen(say, moment)}
                onChange={(event) => onChoose(Number(event.currentTarget.value))}
              />
              <button
                type="button"
                aria-label={say('history.felt.later')}
                disabled={index === moments.length - 1}
                onClick={() => onChoose(index + 1)}
              >
                <ChevronRight aria-hidden="true" />
              </button>
            </div>
          )}
          <div aria-live="polite" className={styles.said}>
            <p className={styles.when}>{sayWhen(say, moment)}</p>
            <p className={styles.felt}>{sayFelt(say, moment)}</p>
            {moment.told === undefined ? null : <p>{say(`history.felt.told.${moment.told}`)}</p>}
          </div>
        </div>
      )}
    </div>
  )
}
