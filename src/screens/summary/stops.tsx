import type { DoctorReport, ReportStop } from '#journal/doctor-report.ts'
import { askedWhen } from '#journal/warning-signs.ts'
import { shortMomentWords } from '#parts/day-words.ts'
import { listPlaces, listWords } from '#parts/place-words.ts'
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
  const words = {
    symptom: symptom === undefined ? say('askDoctor.last.unnamed') : say(`symptom.${symptom}`),
    places: places.length === 0 ? say('summary.stop.nowhere') : listPlaces(say, places),
  }
  return (
    <li>
      <strong>{shortMomentWords(moment)}</strong>
      <span>
        {told === undefined
          ? say('summary.stop.noWay', words)
          : say('summary.stop', { ...words, way: say(`askDoctor.last.way.${told}`) })}
      </span>
    </li>
  )
}

/**
 * Every warning sign that was reported, and what is known beyond: that there was none where it was asked, and how often
 * nobody can say.
 */
export function Signs({ report }: { readonly report: DoctorReport }) {
  const say = useSay()
  const { sessions, signs, signCount, signsAsked } = report
  if (sessions === 0 && signCount === 0) return <p>{say('summary.table.none')}</p>
  return (
    <>
      {signs.length === 0 ? null : (
        <ul className={styles.list}>
          {signs.map(({ signs: found, when, ...moment }) => (
            <li key={`${moment.atMs} ${when}`}>
              {say(`summary.signs.${when}`, {
                when: shortMomentWords(moment),
                signs: listWords(found.map((sign) => say(`summary.sign.${sign}`))),
              })}
            </li>
          ))}
        </ul>
      )}
      {signCount > signs.length ? <p>{say('summary.signs.more', { count: signCount - signs.length })}</p> : null}
      {signCount === 0 && signsAsked.known > 0 ? <p>{say('summary.signs.none')}</p> : null}
      {askedWhen
        .filter((when) => signsAsked.unknown[when] > 0)
        .map((when) => (
          <p key={when}>{say(`summary.signs.unknown.${when}`, { count: signsAsked.unknown[when] })}</p>
        ))}
    </>
  )
}
