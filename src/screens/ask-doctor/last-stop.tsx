import type { RegionId } from '#anatomy/region.ts'
import type { LimbId } from '#anatomy/side.ts'
import { momentWords } from '#parts/glance-moment.ts'
import { listPlaces } from '#parts/place-words.ts'
import { type Say, useSay } from '#parts/say.tsx'
import type { StopReport } from '#session/stop-report.ts'
import styles from './ask-doctor.module.css'

function sayPlaces(say: Say, places: readonly (RegionId | LimbId)[] | undefined): string {
  if (places === undefined) return say('askDoctor.last.unknown')
  if (places.length === 0) return say('askDoctor.last.nowhere')
  return listPlaces(say, places)
}

/** After a stop: what was felt, where before and after, and which way it went (E7). */
export function LastStop({ report }: { readonly report: StopReport }) {
  const say = useSay()
  const { atMs, symptom, before, after, spread, easing } = report
  const facts: readonly (readonly [term: string, fact: string])[] = [
    [say('askDoctor.last.what'), symptom === undefined ? say('askDoctor.last.unnamed') : say(`symptom.${symptom}`)],
    [say('askDoctor.last.before'), sayPlaces(say, before)],
    [say('askDoctor.last.after'), sayPlaces(say, after)],
    // Nothing where it was not asked, as after dizziness.
    ...(spread === undefined ? [] : [[say('askDoctor.last.way'), say(`askDoctor.last.way.${spread}`)] as const]),
    ...(easing === undefined ? [] : [[say('askDoctor.last.later'), say(`stopped.later.${easing}`)] as const]),
  ]
  return (
    <section className={styles.part}>
      <h2>{say('askDoctor.last', { when: momentWords(atMs) })}</h2>
      <dl className={styles.facts}>
        {facts.map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
