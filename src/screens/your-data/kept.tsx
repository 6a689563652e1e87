import { HousePlus, ShieldCheck, ShieldQuestionMark } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Persistence } from '#journal/persistence.ts'
import { type DataLook, useActors } from '#parts/actors.tsx'
import { useSay } from '#parts/say.tsx'
import { Button } from '#ui/button.tsx'
import { sayDays } from './say-days.ts'
import styles from './your-data.module.css'

function Figure({ count, name }: { readonly count: number; readonly name: string }) {
  return (
    <p className={styles.figure}>
      <span className={styles.numeral}>{count}</span> <span>{name}</span>
    </p>
  )
}

/** Whether the browser keeps it for good; where it may not, it can be asked, and only by a press. */
function Permanence() {
  const say = useSay()
  const { data } = useActors()
  const [state, setState] = useState<Persistence>()
  const [wasAsked, setWasAsked] = useState(false)
  useEffect(() => {
    void data.persistence().then(setState)
  }, [data])
  if (state === undefined) return null
  const ask = () => {
    setWasAsked(true)
    void data.persist().then(setState)
  }
  return (
    <div className={styles.promise} data-persistence={state}>
      {state === 'kept' ? <ShieldCheck aria-hidden="true" /> : <ShieldQuestionMark aria-hidden="true" />}
      <p role="status">
        {say(`data.persistence.${state}`)}
        {wasAsked && state === 'may-go' ? ` ${say('data.persistence.refused')}` : null}
      </p>
      {state === 'may-go' && !wasAsked ? (
        <Button tone="plain" onClick={ask}>
          {say('data.persistence.ask')}
        </Button>
      ) : null}
    </div>
  )
}

/**
 * How it is kept longest, where the app is not installed yet (the style knows): Safari clears what a page keeps after
 * seven days without a visit, but not what an app on the home screen keeps, which is apart from the page's.
 */
function Installing() {
  const say = useSay()
  return (
    <div className={`${styles.promise} ${styles.install}`} data-install="">
      <HousePlus aria-hidden="true" />
      <div>
        <p>{say('data.install')}</p>
        <p>{say('data.install.apart')}</p>
      </div>
    </div>
  )
}

/** What is kept, in figures. */
export function Kept({ look }: { readonly look: DataLook }) {
  const say = useSay()
  const { sessions, learnt, aside } = look
  const days = sayDays(say, look)
  return (
    <section className={styles.kept} aria-label={say('data.kept.title')} data-sessions={sessions}>
      {sessions + learnt === 0 ? (
        <p>{say('data.kept.none')}</p>
      ) : (
        <div className={styles.figures}>
          <div>
            <Figure count={sessions} name={say('data.kept.sessions', { count: sessions })} />
            {days === undefined ? null : <p className={styles.quiet}>{days}</p>}
          </div>
          {learnt === 0 ? null : <Figure count={learnt} name={say('data.kept.learnt', { count: learnt })} />}
        </div>
      )}
      {aside === 0 ? null : <p className={styles.quiet}>{say('data.kept.aside', { count: aside })}</p>}
      <Permanence />
      <Installing />
    </section>
  )
}
