import { CalendarClock, Phone, Stethoscope } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { type Say, useSay } from '#parts/say.tsx'
import { type Symptom, symptoms } from '#session/guided.events.ts'
import { Button } from '#ui/button.tsx'
import { EasingPicture } from './easing-picture.tsx'
import { type RedFlag, type RedFlagReply, redFlagReplies, redFlags } from './red-flags.ts'
import styles from './stopped.module.css'

/** Positions that take the load off (E5). */
export const easings = ['calves-on-chair', 'side-lying', 'sitting'] as const
export type Easing = (typeof easings)[number]

/** The steps after a stop, in the order of E5. */
export type StoppedStep = 'easing' | 'symptom' | 'flags' | 'rest'

/** What the lock waits for, as sentences of the catalogue. */
export type LockLine =
  | 'stopped.lock.nerve'
  | 'stopped.lock.nerve-doctor'
  | 'stopped.lock.weakness'
  | 'stopped.lock.pain'

export type StoppedLayoutProps = {
  readonly step: StoppedStep
  readonly easing: Easing | undefined
  readonly symptom: Symptom | undefined
  readonly flag: RedFlag | undefined
  /** Whether a doctor is what the answers lead to. */
  readonly needsDoctor: boolean
  /** "Wednesday, 14:30"; undefined when time is not what the lock waits for. */
  readonly nextAt: string | undefined
  readonly lockLines: readonly LockLine[]
  readonly onEasing: (easing: Easing) => void
  readonly onSymptom: (symptom: Symptom | undefined) => void
  readonly onFlag: (flag: RedFlag, reply: RedFlagReply) => void
  readonly onNext: () => void
  readonly onBack: (() => void) | undefined
  readonly onWorse: () => void
  readonly onEmergency: () => void
  readonly onDoctor: () => void
  readonly onDone: () => void
}

const stepOrder: readonly StoppedStep[] = ['easing', 'symptom', 'flags', 'rest']

function Easings({
  easing,
  onEasing,
  labelledBy,
}: Pick<StoppedLayoutProps, 'easing' | 'onEasing'> & { readonly labelledBy: string }) {
  const say = useSay()
  const name = useId()
  return (
    <div role="radiogroup" aria-labelledby={labelledBy} className={styles.easings}>
      {easings.map((option) => (
        <label key={option} className={styles.easing}>
          <input type="radio" name={name} checked={easing === option} onChange={() => onEasing(option)} />
          <EasingPicture easing={option} />
          <span className={styles.easingName}>{say(`stopped.easing.${option}`)}</span>
          <span className={styles.easingHow}>{say(`stopped.easing.${option}.how`)}</span>
        </label>
      ))}
    </div>
  )
}

function Step({
  title,
  hint,
  id,
  children,
}: {
  readonly title: string
  readonly hint?: string
  readonly id: string
  readonly children: ReactNode
}) {
  return (
    <section className={styles.step} aria-labelledby={id}>
      <h2 id={id} className={styles.heading} tabIndex={-1} data-step-title>
        {title}
      </h2>
      {hint === undefined ? null : <p className={styles.hint}>{hint}</p>}
      {children}
    </section>
  )
}

function StepBody(props: StoppedLayoutProps & { readonly say: Say; readonly id: string }) {
  const { say, id } = props
  const [isWorse, setIsWorse] = useState(false)
  switch (props.step) {
    case 'easing':
      return (
        <Step id={id} title={say('stopped.easing.title')} hint={say('stopped.easing.hint')}>
          <Easings easing={props.easing} onEasing={props.onEasing} labelledBy={id} />
        </Step>
      )
    case 'symptom':
      return (
        <Step id={id} title={say('stopped.symptom.title')} hint={say('stopped.symptom.hint')}>
          <div className={styles.symptoms}>
            {symptoms.map((symptom) => (
              <button
                key={symptom}
                type="button"
                className={styles.answer}
                data-symptom={symptom}
                onClick={() => props.onSymptom(symptom)}
              >
                {say(`symptom.${symptom}`)}
              </button>
            ))}
          </div>
          <Button tone="plain" className={styles.unsaid} onClick={() => props.onSymptom(undefined)}>
            {say('stopped.symptom.skip')}
          </Button>
        </Step>
      )
    case 'flags': {
      const { flag } = props
      if (flag === undefined) return null
      return (
        <section className={styles.step} aria-labelledby={id}>
          <p className={styles.count}>
            {say('stopped.flags.title')} ·{' '}
            {say('stopped.flags.count', { now: redFlags.indexOf(flag) + 1, of: redFlags.length })}
          </p>
          <h2 id={id} className={styles.question} tabIndex={-1} data-step-title>
            {say(`stopped.flags.${flag}`)}
          </h2>
          <p className={styles.hint}>{say(`stopped.flags.${flag}.how`)}</p>
          <div className={styles.replies}>
            {redFlagReplies.map((reply) => (
              <button
                key={reply}
                type="button"
                className={styles.answer}
                data-reply={reply}
                onClick={() => props.onFlag(flag, reply)}
              >
                {say(`stopped.flags.${reply}`)}
              </button>
            ))}
          </div>
        </section>
      )
    }
    case 'rest':
      return (
        <Step id={id} title={say('stopped.rest.title')}>
          <div className={styles.rest}>
            <div className={styles.restNow}>
              {props.easing === undefined ? null : <EasingPicture easing={props.easing} />}
              <p className={styles.restLead}>{say('stopped.rest.stay')}</p>
              <p className={styles.hint}>{say('stopped.rest.easing')}</p>
              <p className={styles.hint}>{say('stopped.rest.growing')}</p>
              <div className={styles.restAnswers}>
                <Button
                  aria-expanded={isWorse || props.needsDoctor}
                  onClick={() => {
                    setIsWorse(true)
                    props.onWorse()
                  }}
                >
                  {say('stopped.rest.worse')}
                </Button>
              </div>
              {isWorse || props.needsDoctor ? (
                <div className={styles.help}>
                  <Button tone="primary" icon={<Stethoscope aria-hidden="true" />} onClick={props.onDoctor}>
                    {say('stopped.rest.doctor')}
                  </Button>
                  <Button icon={<Phone aria-hidden="true" />} onClick={props.onEmergency}>
                    {say('stopped.rest.emergency')}
                  </Button>
                </div>
              ) : null}
            </div>
            <aside className={styles.lock}>
              <CalendarClock className={styles.lockIcon} aria-hidden="true" strokeWidth={1.5} />
              <h3>{say('stopped.lock.title')}</h3>
              {props.nextAt === undefined ? null : (
                <p className={styles.lockAt}>{say('stopped.lock.at', { when: props.nextAt })}</p>
              )}
              {props.lockLines.map((line) => (
                <p key={line} className={styles.hint}>
                  {say(line)}
                </p>
              ))}
              <p className={styles.small}>{say('stopped.lock.choice')}</p>
            </aside>
          </div>
        </Step>
      )
  }
}

/** After a stop: kindness first, then one step at a time. Nothing on this screen moves by itself (E2). */
export function StoppedLayout(props: StoppedLayoutProps) {
  const { step, flag } = props
  const say = useSay()
  const id = useId()
  const page = useRef<HTMLElement>(null)
  const shown = `${step} ${step === 'flags' ? (flag ?? '') : ''}`
  const isFirst = useRef(true)

  useEffect(() => {
    const title = isFirst.current ? 'h1' : '[data-step-title]'
    isFirst.current = false
    page.current?.querySelector<HTMLElement>(title)?.focus({ preventScroll: !shown.startsWith('rest') })
    if (title !== 'h1') page.current?.querySelector('[data-step-title]')?.scrollIntoView({ block: 'nearest' })
  }, [shown])

  return (
    <main ref={page} className={styles.page} tabIndex={-1} data-step={step}>
      <div className={styles.column}>
        <header className={styles.head}>
          <h1 className={styles.title} tabIndex={-1}>
            {say('stopped.title')}
          </h1>
          {step === 'easing' ? <p className={styles.calm}>{say('stopped.calm')}</p> : null}
        </header>
        <StepBody key={shown} {...props} say={say} id={id} />
      </div>
      <footer className={styles.foot}>
        {props.onBack === undefined ? (
          <span />
        ) : (
          <Button tone="plain" onClick={props.onBack}>
            {say('stopped.back')}
          </Button>
        )}
        <p className={styles.steps}>
          {say('stopped.steps', { step: stepOrder.indexOf(step) + 1, steps: stepOrder.length })}
        </p>
        {step === 'easing' ? (
          <Button tone="primary" onClick={props.onNext}>
            {say('stopped.next')}
          </Button>
        ) : step === 'rest' ? (
          <Button tone="primary" onClick={props.onDone}>
            {say('stopped.done')}
          </Button>
        ) : (
          <span />
        )}
      </footer>
      {/* Where the stop edge was: whatever the stopping finger still does down here does nothing. */}
      <p className={styles.quiet} aria-hidden="true">
        {say('stopped.quiet')}
      </p>
    </main>
  )
}
