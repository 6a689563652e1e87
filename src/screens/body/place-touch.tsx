import { Hand, Volleyball } from 'lucide-react'
import { waysToTouch } from '#massage/touch-guide.ts'
import { useSay } from '#parts/say.tsx'
import type { Zone } from '#safety/zone.ts'
import styles from './body.module.css'
import own from './place-touch.module.css'

/** How a place may be touched, and what that feels like when it is right; a place that is left alone says so. */
export function PlaceTouch({ zone }: { readonly zone: Zone }) {
  const say = useSay()
  const ways = waysToTouch(zone)
  const isShut = zone.status === 'forbidden'
  return (
    <>
      <section className={styles.part} data-ways={ways.length}>
        <h2>{say('explore.how')}</h2>
        {ways.length === 0 ? (
          <p>{say(isShut ? 'explore.how.none' : 'explore.how.half')}</p>
        ) : (
          <>
            <ul className={own.ways}>
              {ways.map(({ technique, tool, pressure10 }) => (
                <li key={`${technique} ${tool}`} className={own.way}>
                  {tool === 'ball' ? <Volleyball aria-hidden="true" /> : <Hand aria-hidden="true" />}
                  <div className={own.words}>
                    <h3>{say(`technique.${technique}.name`)}</h3>
                    <p>{say(`technique.${technique}.how`)}</p>
                    <p className={own.quiet}>
                      {say(`tool.${tool}.name`)}. {say(`tool.${tool}.how`)}
                    </p>
                    <p className={own.quiet}>
                      {say('explore.how.up-to', { pressure: pressure10, feels: say(`pressure.${pressure10}`) })}
                    </p>
                  </div>
                </li>
              ))}
            </ul>
            <p className={styles.where}>{say('explore.how.slow')}</p>
          </>
        )}
      </section>
      {isShut ? null : (
        <section className={styles.part}>
          <h2>{say('explore.feel')}</h2>
          <dl className={own.feels}>
            <div>
              <dt>{say('feel.normal')}</dt>
              <dd>{say('feel.normal.how')}</dd>
            </div>
            <div data-warning="">
              <dt>{say('feel.warning')}</dt>
              <dd>{say('feel.warning.how')}</dd>
            </div>
          </dl>
          <p>{say('feel.then')}</p>
        </section>
      )}
    </>
  )
}
