import { Fragment, type ReactNode, useEffect, useRef } from 'react'
import { useSay } from '#parts/say.tsx'
import { Button } from '#ui/button.tsx'
import styles from './stopped.module.css'
import { type StoppedStep, stoppedSteps } from './stopped-steps.ts'

/** The one action that leads on from a step; undefined where an answer does. */
export type StoppedAction = { readonly words: string; readonly isReady: boolean; readonly onPress: () => void }

export type StoppedLayoutProps = {
  readonly step: StoppedStep
  /** Names what is on: when it changes, a screen reader reads its heading. */
  readonly shown: string
  /** Said when it comes up, without taking anybody's place away; nothing while there is no news. */
  readonly news: ReactNode
  readonly action: StoppedAction | undefined
  readonly onBack: (() => void) | undefined
  readonly children: ReactNode
}

/** After a stop: kindness first, then one step at a time. Nothing on this screen moves by itself (E2). */
export function StoppedLayout({ step, shown, news, action, onBack, children }: StoppedLayoutProps) {
  const say = useSay()
  const page = useRef<HTMLElement>(null)
  const isFirst = useRef(true)

  useEffect(() => {
    const title = isFirst.current ? 'h1' : '[data-step-title]'
    isFirst.current = false
    page.current?.querySelector<HTMLElement>(title)?.focus({ preventScroll: !shown.startsWith('rest') })
    if (title !== 'h1') page.current?.querySelector('[data-step-title]')?.scrollIntoView({ block: 'nearest' })
  }, [shown])

  return (
    <main ref={page} className={styles.page} tabIndex={-1} data-step={step} data-shown={shown}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard too */}
      <div className={styles.column} tabIndex={0}>
        <header className={styles.head}>
          <h1 className={styles.title} tabIndex={-1}>
            {say('stopped.title')}
          </h1>
          {step === 'easing' ? <p className={styles.calm}>{say('stopped.calm')}</p> : null}
        </header>
        {/* There before it has anything to say, so that readers hear it. */}
        <p className={styles.news} role="status">
          {news}
        </p>
        <Fragment key={shown}>{children}</Fragment>
      </div>
      <footer className={styles.foot}>
        {onBack === undefined ? (
          <span />
        ) : (
          <Button tone="plain" onClick={onBack}>
            {say('stopped.back')}
          </Button>
        )}
        <p className={styles.steps}>
          {say('stopped.steps', { step: stoppedSteps.indexOf(step) + 1, steps: stoppedSteps.length })}
        </p>
        {action === undefined ? (
          <span />
        ) : (
          <Button tone="primary" disabled={!action.isReady} onClick={action.onPress}>
            {action.words}
          </Button>
        )}
      </footer>
      {/* Where the stop edge was: whatever the stopping finger still does down here does nothing. */}
      <p className={styles.quiet} aria-hidden="true">
        {say('stopped.quiet')}
      </p>
    </main>
  )
}
