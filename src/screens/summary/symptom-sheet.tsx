import type { DoctorReport } from '#journal/doctor-report.ts'
import { localDay } from '#journal/local-day.ts'
import { isNowhere, type SymptomMoment } from '#journal/symptoms.ts'
import { dateWords } from '#parts/day-words.ts'
import { listPlaces } from '#parts/place-words.ts'
import { useSay } from '#parts/say.tsx'
import { feelingsOf, SymptomPicture } from '#parts/symptom-picture.tsx'
import styles from './summary.module.css'

/** The body at the beginning and at the end of the time, with what was marked, and which way it went (E7). */
export function SymptomSheet({ report: { first, latest, way } }: { readonly report: DoctorReport }) {
  const say = useSay()
  if (first === undefined) return <p>{say('summary.body.none')}</p>
  return (
    <>
      <div className={styles.bodies}>
        <OneBody moment={first} titleKey={latest === undefined ? 'summary.body.only' : 'summary.body.first'} />
        {latest === undefined ? null : <OneBody moment={latest} titleKey="summary.body.latest" />}
      </div>
      {way === undefined ? null : <p data-way={way}>{say(`summary.way.${way}`)}</p>}
    </>
  )
}

type OneBodyProps = {
  readonly moment: SymptomMoment
  readonly titleKey: 'summary.body.only' | 'summary.body.first' | 'summary.body.latest'
}

function OneBody({ moment, titleKey }: OneBodyProps) {
  const say = useSay()
  const places = isNowhere(moment) ? say('history.body.none') : listPlaces(say, [...moment.places, ...moment.limbs])
  return (
    <figure className={styles.body}>
      <div className={styles.drawing}>
        <SymptomPicture feelings={feelingsOf(moment)} label={say('history.body', { places })} />
      </div>
      <figcaption>
        <strong>{say(titleKey, { day: dateWords(localDay(moment)) })}</strong>
        <span>{isNowhere(moment) ? say('history.felt.nothing') : places}</span>
      </figcaption>
    </figure>
  )
}
