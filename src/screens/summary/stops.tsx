import type { DoctorReport, ReportStop } from '#journal/doctor-report.ts'
import { shortMomentWords } from '#parts/day-words.ts'
import { listWords, sayPlace } from '#parts/place-words.ts'
import { useSay } from '#parts/say.tsx'
import styles from './summary.module.css'

/** Sessions that were stopped: when, for what, where, and which way it went (E7). */
export function Stops({ report: { stops, stopCount } }: { readonly report: DoctorReport }) {
  const say = useSay()
  if (stopCount === 0) return <p>{say('summary.stops.none')}</p>
  return (
    <>
      <ul className={styles.list}>
        {stops.map((stop) => (
          <OneStop key={stop.id} stop={stop} />
        ))}
      </ul>
      {stopCount > stops.length ? <p>{say('summary.stops.more', { count: stopCount - stops.length })}</p> : null}
    </>
  )
}

function OneStop({ stop: { symptom, places, told, ...moment } }: { readonly stop: ReportStop }) {
  const say = useSay()
  return (
    <li>
      <strong>{shortMomentWords(moment)}</strong>
      <span>
        {say('summary.stop', {
          symptom: symptom === undefined ? say('askDoctor.last.unnamed') : say(`symptom.${symptom}`),
          places:
            places.length === 0 ? say('summary.stop.nowhere') : listWords(places.map((place) => sayPlace(say, place))),
          way: say(`askDoctor.last.way.${told ?? 'not-sure'}`),
        })}
      </span>
    </li>
  )
}

/** Warning signs that were asked about, and every one that was not answered with no. */
export function Signs({ report: { signs, signCount } }: { readonly report: DoctorReport }) {
  const say = useSay()
  if (signCount === 0) return <p>{say('summary.signs.none')}</p>
  return (
    <>
      <ul className={styles.list}>
        {signs.map(({ signs: found, isAfterStop, ...moment }) => (
          <li key={`${moment.atMs} ${isAfterStop}`}>
            {say(isAfterStop ? 'summary.signs.after' : 'summary.signs.before', {
              when: shortMomentWords(moment),
              signs: listWords(found.map((sign) => say(`summary.sign.${sign}`))),
            })}
          </li>
        ))}
      </ul>
      {signCount > signs.length ? <p>{say('summary.signs.more', { count: signCount - signs.length })}</p> : null}
    </>
  )
}
