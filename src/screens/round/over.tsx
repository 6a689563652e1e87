import { useMemo } from 'react'
import { useSend } from '#parts/actors.tsx'
import { PracticeNews } from '#parts/practice-news.tsx'
import { useSay } from '#parts/say.tsx'
import { sayInDays } from '#parts/say-in-days.ts'
import { BackButton } from '#parts/screen-frame.tsx'
import { SettledBody } from '#parts/settled-body.tsx'
import { ThemeButton } from '#parts/theme.tsx'
import { askKey } from '#practice/fact-keys.ts'
import { factOf, kindsOf } from '#practice/facts.ts'
import type { RoundContext } from '#session/round.machine.ts'
import { summaryOf } from '#session/round.view.ts'
import { Button } from '#ui/button.tsx'
import { SplitPage } from '#ui/page.tsx'
import styles from './over.module.css'
import questionStyles from './question.module.css'
import roundStyles from './round.module.css'

export type OverProps = {
  readonly context: RoundContext
  /** The round was opened on the way to a session: back is what comes first. */
  readonly isBesidePlan: boolean
  readonly onAgain: () => void
  readonly onDone: () => void
}

/** The end of a round: what holds, and what comes back when. Nothing is counted against anybody. */
export function Over({ context, isBesidePlan, onAgain, onDone }: OverProps) {
  const say = useSay()
  const send = useSend()
  const { outcomes, memories, nowMs } = context
  const { asked, settled, returns } = summaryOf(context)
  const fresh = useMemo(
    () => new Set(outcomes.flatMap(({ id }) => factOf(id) ?? []).flatMap((fact) => kindsOf(fact))),
    [outcomes],
  )
  const isNone = asked === 0
  return (
    <SplitPage
      contentKey="over"
      picture={<SettledBody memories={memories} nowMs={nowMs} fresh={fresh} label={say('round.over.body')} />}
      foot={
        <div className={styles.ends}>
          <Button tone="primary" isWide={true} onClick={onDone}>
            {say(isBesidePlan ? 'round.over.plan' : 'round.over.done')}
          </Button>
          {isBesidePlan ? null : (
            <div className={styles.more}>
              <Button tone="plain" onClick={onAgain}>
                {say('round.over.again')}
              </Button>
              <Button tone="plain" onClick={() => send({ type: 'open.progress' })}>
                {say('round.over.progress')}
              </Button>
            </div>
          )}
        </div>
      }
    >
      <div className={roundStyles.top}>
        <BackButton />
        <ThemeButton />
      </div>
      <div className={roundStyles.words} data-round="over">
        <header className={questionStyles.asks}>
          <h1 tabIndex={-1}>{say(isNone ? 'round.over.none.title' : 'round.over.title')}</h1>
          <p className={styles.lead}>{isNone ? say('round.over.none') : say('round.over.lead', { asked, settled })}</p>
        </header>
        <PracticeNews />
        {isNone ? null : (
          <section className={styles.returns} aria-label={say('round.over.returns')}>
            <h2>{say('round.over.returns')}</h2>
            {returns.map(({ inDays, outcomes: them }) => (
              <details key={inDays} className={styles.group} data-days={inDays}>
                <summary>
                  <span>{sayInDays(say, inDays)}</span>
                  <span className={styles.count}>{say('round.over.count', { count: them.length })}</span>
                </summary>
                <ul>
                  {them.flatMap(({ id, recall }) => {
                    const fact = factOf(id)
                    return fact === undefined ? (
                      []
                    ) : (
                      <li key={id}>
                        <span>{say(askKey(fact))}</span>
                        <span className={styles.recall}>{say(`round.over.${recall}`)}</span>
                      </li>
                    )
                  })}
                </ul>
              </details>
            ))}
          </section>
        )}
      </div>
    </SplitPage>
  )
}
