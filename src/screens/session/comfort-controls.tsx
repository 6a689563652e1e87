import { Feather, Hourglass, type LucideIcon, Pause, SkipForward, Snail } from 'lucide-react'
import { type CSSProperties, useState } from 'react'
import { type Comfort, comforts } from '#massage/comfort.ts'
import { useSay } from '#parts/say.tsx'
import styles from './comfort-controls.module.css'

export type ComfortControlsProps = {
  /** Wishes that can still be met. */
  readonly open: readonly Comfort[]
  readonly canSkip: boolean
  readonly onComfort: (comfort: Comfort) => void
  readonly onSkip: () => void
  readonly onPause: () => void
}

/** What was said last, and how often anything was: the same words twice are said twice. */
type Answered = { readonly words: string | undefined; readonly count: number }

const icons: Record<Comfort, LucideIcon> = { lighter: Feather, slower: Snail, 'longer-rest': Hourglass }

const longestWord = (label: string): number => Math.max(...label.split(' ').map(({ length }) => length))

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/** Pause, and beside it what makes it easier, within reach all the time; a wish is answered in words. */
export function ComfortControls({ open, canSkip, onComfort, onSkip, onPause }: ComfortControlsProps) {
  const say = useSay()
  const [answered, setAnswered] = useState<Answered>({ words: undefined, count: 0 })

  const ask = (comfort: Comfort): void => {
    const words = say(`session.comfort.${comfort}.${open.includes(comfort) ? 'met' : 'most'}`)
    setAnswered(({ count }) => ({ words, count: count + 1 }))
    onComfort(comfort)
  }

  const labels = [say('session.pause'), ...comforts.map((one) => say(`session.comfort.${one}`)), say('session.skip')]
  // Of the longest word of each: styles make them fit beside each other.
  const letters = { '--letters': sum(labels.map(longestWord)) } as CSSProperties

  return (
    <div className={styles.comforts}>
      <div role="status" data-testid="comfort-answer">
        {answered.words === undefined ? null : (
          <p key={answered.count} className={styles.answer}>
            {answered.words}
          </p>
        )}
      </div>
      <fieldset className={styles.row} style={letters}>
        <legend className="visually-hidden">{say('session.comfort')}</legend>
        <button type="button" className={styles.pause} onClick={onPause}>
          <Pause aria-hidden="true" strokeWidth={2} />
          {say('session.pause')}
        </button>
        {comforts.map((comfort) => {
          const Icon = icons[comfort]
          return (
            <button
              key={comfort}
              type="button"
              className={styles.comfort}
              data-comfort={comfort}
              aria-disabled={!open.includes(comfort)}
              onClick={() => ask(comfort)}
            >
              <Icon aria-hidden="true" strokeWidth={1.75} />
              {say(`session.comfort.${comfort}`)}
            </button>
          )
        })}
        <button
          type="button"
          className={styles.comfort}
          aria-disabled={!canSkip}
          onClick={canSkip ? onSkip : undefined}
        >
          <SkipForward aria-hidden="true" strokeWidth={1.75} />
          {say('session.skip')}
        </button>
      </fieldset>
    </div>
  )
}
