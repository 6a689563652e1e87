import { Armchair, CalendarClock, Dumbbell, GlassWater, Leaf, type LucideIcon, OctagonX, Sunrise } from 'lucide-react'
import type { ReactNode } from 'react'
import { useHeadingFocus } from '#parts/heading-focus.ts'
import { useSay } from '#parts/say.tsx'
import { Button } from '#ui/button.tsx'
import styles from './finished.module.css'
import { type DoneLine, sidesKey, timeParts, totalMs, type untouchedKey } from './finished-view.ts'

export type FinishedLayoutProps = {
  /** Ended early by choice, or run to its end. */
  readonly isEarly: boolean
  readonly done: readonly DoneLine[]
  /** What is said where nothing was done. */
  readonly untouched: ReturnType<typeof untouchedKey>
  /** "Wednesday, 25 November, 14:30"; undefined when nothing has to be waited for. */
  readonly nextAt: string | undefined
  /** Asks how pain is now; shown where something was touched. */
  readonly pain?: ReactNode
  readonly body: ReactNode
  readonly onReport: () => void
  readonly onDone: () => void
}

const care: readonly { readonly id: 'water' | 'rest' | 'sport' | 'sore'; readonly icon: LucideIcon }[] = [
  { id: 'water', icon: GlassWater },
  { id: 'rest', icon: Armchair },
  { id: 'sport', icon: Dumbbell },
  { id: 'sore', icon: Leaf },
]

/** The end of a session: what was done, how the day goes on, and nothing that pushes. */
export function FinishedLayout(props: FinishedLayoutProps) {
  const { isEarly, done, untouched, nextAt, pain, body, onReport, onDone } = props
  const say = useSay()
  const title = useHeadingFocus()
  const touchMs = totalMs(done)

  return (
    <main className={styles.page} tabIndex={-1}>
      <div className={styles.picture}>{body}</div>
      <div className={styles.panel}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard too */}
        <div className={styles.scroll} tabIndex={0}>
          <header>
            <h1 ref={title} className={styles.title} tabIndex={-1}>
              {say(isEarly ? 'finished.title.early' : 'finished.title')}
            </h1>
            <p className={styles.calm}>{say('finished.calm')}</p>
            {isEarly ? <p className={styles.soft}>{say('finished.early')}</p> : null}
          </header>

          <section>
            <h2 className={styles.heading}>{say('finished.did')}</h2>
            {done.length === 0 ? (
              <p className={styles.soft}>{say(untouched)}</p>
            ) : (
              <>
                <p className={styles.total}>
                  {say('finished.did.total', { ...timeParts(touchMs), places: done.length })}
                </p>
                <ul className={styles.done}>
                  {done.map((line) => {
                    const sides = sidesKey(line.sides)
                    return (
                      <li key={line.region}>
                        <span>{say(`region.${line.region}.name`, { side: 'midline' })}</span>
                        <span className={styles.sides}>{sides === undefined ? '' : say(`finished.did.${sides}`)}</span>
                        <span className={styles.time}>{say('finished.did.time', timeParts(line.workedMs))}</span>
                      </li>
                    )
                  })}
                </ul>
              </>
            )}
          </section>

          {done.length === 0 ? null : pain}

          <section>
            <h2 className={styles.heading}>{say('finished.care')}</h2>
            <ul className={styles.care}>
              {care.map(({ id, icon: Icon }) => (
                <li key={id}>
                  <Icon className={styles.careIcon} aria-hidden="true" strokeWidth={1.5} />
                  <span>
                    <span className={styles.careName}>{say(`finished.care.${id}`)}</span>
                    <span className={styles.soft}>{say(`finished.care.${id}.how`)}</span>
                  </span>
                </li>
              ))}
            </ul>
          </section>

          <section className={styles.ahead}>
            {done.length === 0 ? null : (
              <div className={styles.aheadRow}>
                <Sunrise className={styles.careIcon} aria-hidden="true" strokeWidth={1.5} />
                <div>
                  <h3>{say('finished.tomorrow')}</h3>
                  <p className={styles.soft}>{say('finished.tomorrow.how')}</p>
                </div>
              </div>
            )}
            <div className={styles.aheadRow}>
              <CalendarClock className={styles.careIcon} aria-hidden="true" strokeWidth={1.5} />
              <div>
                <h3>{say('finished.next')}</h3>
                <p>{nextAt === undefined ? say('finished.next.any') : say('finished.next.at', { when: nextAt })}</p>
                {nextAt === undefined ? null : <p className={styles.soft}>{say('finished.next.rest')}</p>}
              </div>
            </div>
          </section>
        </div>

        <div className={styles.foot}>
          <Button tone="primary" isWide onClick={onDone}>
            {say('finished.done')}
          </Button>
          <button type="button" className={styles.report} onClick={onReport}>
            <OctagonX aria-hidden="true" strokeWidth={1.75} />
            {say('finished.report')}
          </button>
        </div>
      </div>
    </main>
  )
}
