import { useId, useState } from 'react'
import type { Helped } from '#journal/helped.ts'
import { useSay } from '#parts/say.tsx'
import { Button } from '#ui/button.tsx'
import styles from './history.module.css'

const MOST_AT_FIRST = 4

/** Places after which it eased, as counts; what they cannot say is said beside them. */
export function HelpedList({ helped }: { readonly helped: readonly Helped[] }) {
  const say = useSay()
  const titleId = useId()
  const [isWhole, setIsWhole] = useState(false)
  const rows = isWhole ? helped : helped.slice(0, MOST_AT_FIRST)
  return (
    <section className={styles.part} aria-labelledby={titleId}>
      <h2 id={titleId}>{say('history.helped')}</h2>
      {helped.length === 0 ? (
        <p className={styles.quiet}>{say('history.helped.none')}</p>
      ) : (
        <>
          <ul className={styles.helped}>
            {rows.map((row) => (
              <HelpedRow key={`${row.place} ${row.technique}`} row={row} />
            ))}
          </ul>
          {helped.length <= rows.length ? null : (
            <div>
              <Button tone="plain" onClick={() => setIsWhole(true)}>
                {say('history.helped.more')}
              </Button>
            </div>
          )}
          <p className={styles.quiet}>{say('history.helped.caution')}</p>
        </>
      )}
    </section>
  )
}

function HelpedRow({ row: { place, technique, eased, known } }: { readonly row: Helped }) {
  const say = useSay()
  const name = say(`region.${place}.name`, { side: 'midline' })
  return (
    <li>
      <span>
        {technique === undefined
          ? name
          : say('history.helped.with', { place: name, technique: say(`technique.${technique}.name`) })}
      </span>
      <span className={styles.track} aria-hidden="true">
        <span style={{ inlineSize: `${(eased / known) * 100}%` }} />
      </span>
      <span className={styles.quiet}>{say('history.helped.count', { eased, known })}</span>
    </li>
  )
}
