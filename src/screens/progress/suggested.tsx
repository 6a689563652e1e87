import { useSend } from '#parts/actors.tsx'
import { useSay } from '#parts/say.tsx'
import type { KeptStops, StrokeBest } from '#practice/bests.ts'
import { facts } from '#practice/facts.ts'
import type { Memories } from '#practice/memory.ts'
import { suggestionOf, tallyOf } from '#practice/progress.ts'
import { Button } from '#ui/button.tsx'
import styles from './progress.module.css'

const warningSigns = facts.filter(({ isRedFlag }) => isRedFlag)

type At = { readonly memories: Memories; readonly nowMs: number }

/** The warning signs by themselves: what must not fade. */
export function Signs({ memories, nowMs }: At) {
  const say = useSay()
  const { settled, all } = tallyOf(memories, nowMs, warningSigns)
  return (
    <p className={styles.line}>
      <span>{say('progress.signs')}</span>
      <span className={styles.value}>{say('progress.signs.detail', { settled, all })}</span>
    </p>
  )
}

type SuggestedProps = At & {
  readonly stops: KeptStops | undefined
  readonly strokes: Readonly<Record<string, StrokeBest>>
}

/** The one suggestion of the page; a day without any is a good day, and says so. */
export function Suggested({ memories, stops, strokes, nowMs }: SuggestedProps) {
  const say = useSay()
  const send = useSend()
  const suggestion = suggestionOf(memories, stops, strokes, nowMs)
  const isRound = suggestion.kind === 'round'
  const words = isRound
    ? say(`progress.suggest.${suggestion.scope}`, { count: suggestion.facts })
    : say(`progress.suggest.${suggestion.kind}`)
  const go = isRound
    ? say(suggestion.scope === 'due' ? 'progress.go.round' : `progress.go.${suggestion.scope}`)
    : say('progress.go.practise')
  return (
    <section className={styles.suggest} aria-label={say('progress.suggest')} data-suggests={suggestion.kind}>
      <p>{words}</p>
      {suggestion.kind === 'rest' ? null : (
        <Button
          tone="primary"
          onClick={() => send(isRound ? { type: 'open.round', scope: suggestion.scope } : { type: 'open.practise' })}
        >
          {go}
        </Button>
      )}
    </section>
  )
}
