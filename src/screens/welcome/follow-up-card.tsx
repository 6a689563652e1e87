import { ArrowRight } from 'lucide-react'
import { useFlow, useSend } from '#parts/actors.tsx'
import { pastDayWords } from '#parts/glance-moment.ts'
import { useSay } from '#parts/say.tsx'
import { followUpOfferedOf } from '#session/flow.view.ts'
import { Button } from '#ui/button.tsx'
import styles from './follow-up-card.module.css'

/** Asks how it has been since the last session (A1): there when somebody likes to tell, and no more than that. */
export function FollowUpCard() {
  const say = useSay()
  const send = useSend()
  const offered = useFlow(followUpOfferedOf, (a, b) => a?.endedAtMs === b?.endedAtMs && a?.isAgain === b?.isAgain)
  const nowMs = useFlow((snapshot) => snapshot.context.nowMs)
  if (offered === undefined) return null
  const day = pastDayWords(offered.endedAtMs, nowMs)
  return (
    <section className={styles.card} aria-labelledby="follow-up-title" data-card="follow-up">
      <h2 id="follow-up-title" className={styles.title}>
        {say(offered.isAgain ? 'followUp.card.again' : 'followUp.card.title', { day })}
      </h2>
      <p className={styles.text}>{say('followUp.card.text')}</p>
      <div>
        <Button icon={<ArrowRight aria-hidden="true" />} onClick={() => send({ type: 'open.follow-up' })}>
          {say('followUp.card.action')}
        </Button>
      </div>
    </section>
  )
}
