import { useState } from 'react'
import { useActors, usePractice } from '#parts/actors.tsx'
import { PracticeNews } from '#parts/practice-news.tsx'
import { useSay } from '#parts/say.tsx'
import { BackButton } from '#parts/screen-frame.tsx'
import { SettledBody } from '#parts/settled-body.tsx'
import { ThemeButton } from '#parts/theme.tsx'
import { tallyOf } from '#practice/progress.ts'
import { PanelTop, SplitPage } from '#ui/page.tsx'
import { Bests } from './bests.tsx'
import { Fading } from './fading.tsx'
import styles from './progress.module.css'
import { Signs, Suggested } from './suggested.tsx'

/** What is settled, what fades next, and the bests: to look at, never to catch up with. */
export function Progress() {
  const say = useSay()
  const [{ kept, isRead }] = usePractice()
  const { flow } = useActors()
  // One moment for the whole page: nothing on it moves while it is read.
  const [nowMs] = useState(() => flow.getSnapshot().context.nowMs)
  const { memories, stops, strokes } = kept
  const { settled, growing, all } = tallyOf(memories, nowMs)
  const isNew = settled + growing === 0
  if (!isRead) return <main aria-busy="true" aria-label={say('app.loading')} tabIndex={-1} />
  return (
    <SplitPage
      picture={<SettledBody memories={memories} nowMs={nowMs} label={say('progress.body', { settled, all })} />}
    >
      <PanelTop>
        <BackButton />
        <ThemeButton />
      </PanelTop>
      <header className={styles.head}>
        <h1>{say('progress.title')}</h1>
        <p className={styles.quiet}>{say(isNew ? 'progress.lead.new' : 'progress.lead')}</p>
      </header>
      <PracticeNews />
      <section className={styles.tally} aria-label={say('progress.title')}>
        <p data-settled={settled}>
          <span className={styles.figure}>{settled}</span> <span>{say('progress.count', { all })}</span>
        </p>
        <span className={styles.track} aria-hidden="true">
          <span className={styles.settled} style={{ inlineSize: `${(settled / all) * 100}%` }} />
          <span className={styles.growing} style={{ inlineSize: `${(growing / all) * 100}%` }} />
        </span>
        {growing === 0 ? null : <p className={styles.quiet}>{say('progress.growing', { growing })}</p>}
        <Signs memories={memories} nowMs={nowMs} />
      </section>
      <Suggested memories={memories} stops={stops} strokes={strokes} nowMs={nowMs} />
      <Fading memories={memories} nowMs={nowMs} />
      <Bests stops={stops} strokes={strokes} />
    </SplitPage>
  )
}
