import { useId } from 'react'
import { painBefore } from '#journal/pain.ts'
import { useFlow, useSend } from '#parts/actors.tsx'
import { useSay } from '#parts/say.tsx'
import { Scale } from '#ui/scale.tsx'
import styles from './finished.module.css'

/** How pain is right after: for whoever likes to say it. The history sets it beside the number from before. */
export function PainAfter() {
  const say = useSay()
  const send = useSend()
  const titleId = useId()
  const hintId = useId()
  const after = useFlow((snapshot) => snapshot.context.record?.painAfter?.value)
  const before = useFlow(({ context: { record } }) => (record === undefined ? undefined : painBefore(record)))
  return (
    <section>
      <h2 id={titleId} className={styles.heading}>
        {say('finished.pain')}
      </h2>
      <p id={hintId} className={styles.soft}>
        {say('finished.pain.hint')}
      </p>
      <div className={styles.scale}>
        <Scale
          labelledBy={titleId}
          describedBy={hintId}
          value={after}
          lowest={say('questions.scale.lowest')}
          highest={say('questions.scale.highest')}
          onChoose={(value) => send({ type: 'pain.after', value })}
        />
      </div>
      <p className={styles.soft} role="status">
        {after === undefined ? '' : sayNoted(say, before !== undefined && after > before)}
      </p>
    </section>
  )
}

function sayNoted(say: ReturnType<typeof useSay>, isMore: boolean): string {
  return say(isMore ? 'finished.pain.more' : 'finished.pain.noted')
}
