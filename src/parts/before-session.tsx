import { Sprout } from 'lucide-react'
import { offerBefore } from '#practice/round.ts'
import { Button } from '#ui/button.tsx'
import { useFlow, usePractice, useSend } from './actors.tsx'
import styles from './before-session.module.css'
import { useSay } from './say.tsx'

/** A first session counts as one until hands were once on the body. */
function useIsFirst(): boolean {
  return useFlow(({ context }) => context.contents?.records.every(({ ending }) => ending === 'open') ?? true)
}

/**
 * Before hands go on: the warning signs that have faded, or the basics for new hands. An offer of a minute or two that
 * stands beside the way on, and never in it.
 */
export function BeforeSession() {
  const say = useSay()
  const send = useSend()
  const [{ kept, isRead }] = usePractice()
  const nowMs = useFlow(({ context }) => context.nowMs)
  const isFirst = useIsFirst()
  if (!isRead) return null
  const offer = offerBefore(kept.memories, isFirst, nowMs)
  if (offer === undefined) return null
  const { scope, count } = offer
  const isBasics = scope === 'basics'
  return (
    <aside
      className={styles.offer}
      aria-label={say(isBasics ? 'refresh.basics.title' : 'refresh.title')}
      data-offer={scope}
    >
      <Sprout aria-hidden="true" />
      <div className={styles.words}>
        <p className={styles.title}>{say(isBasics ? 'refresh.basics.title' : 'refresh.title')}</p>
        <p>{isBasics ? say('refresh.basics.detail') : say('refresh.detail', { count })}</p>
        <Button tone="quiet" onClick={() => send({ type: 'open.round', scope })}>
          {say(isBasics ? 'refresh.basics.go' : 'refresh.go')}
        </Button>
      </div>
    </aside>
  )
}
