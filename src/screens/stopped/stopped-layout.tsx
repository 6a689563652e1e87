import { CalendarClock, Phone, Stethoscope } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useSay } from '#parts/say.tsx'
import { type Easing, easings, type Spread, type StopOutcome, spreads } from '#safety/after-stop.ts'
import type { LockCondition } from '#safety/lock.ts'
import { type Symptom, symptoms } from '#session/guided.events.ts'
import { Button } from '#ui/button.tsx'
import { EasingPicture } from './easing-picture.tsx'
import { type RedFlag, type RedFlagReply, redFlagReplies, redFlags } from './red-flags.ts'
import styles from './stopped.module.css'

/** Positions that take the load off (E5). */
export const easingPositions = ['calves-on-chair', 'side-lying', 'sitting'] as const
export type EasingPosition = (typeof easingPositions)[number]

/** The steps after a stop, in the order of E5. */
export type StoppedStep = 'easing' | 'symptom' | 'questions' | 'rest'

/** A question of the third step: the plain ones of S1 and S2, and which way it goes (E7). */
export type StoppedQuestion = { readonly kind: 'flag'; readonly flag: RedFlag } | { readonly kind: 'spread' }

export type StoppedLayoutProps = {
  readonly step: StoppedStep
  readonly position: EasingPosition | undefined
  /** What is asked now, of the third step. */
  readonly question: StoppedQuestion | undefined
  /** Where the answers lead; undefined while some are missing. */
  readonly outcome: StopOutcome | undefined
  /** How it was ten minutes later. */
  readonly later: Easing | undefined
  /** "Wednesday, 25 November, 14:30"; undefined when time is not what the lock waits for. */
  readonly nextAt: string | undefined
  /** What the lock waits for besides time. */
  readonly conditions: readonly LockCondition[]
  readonly onPosition: (position: EasingPosition) => void
  /** Undefined: the user would rather not say (E4). */
  readonly onSymptom: (symptom: Symptom | undefined) => void
  readonly onFlag: (flag: RedFlag, reply: RedFlagReply) => void
  readonly onSpread: (spread: Spread) => void
  readonly onLater: (easing: Easing) => void
  readonly onNext: () => void
  readonly onBack: (() => void) | undefined
  readonly onEmergency: () => void
  readonly onDoctor: () => void
  readonly onDone: () => void
}

const stepOrder: readonly StoppedStep[] = ['easing', 'symptom', 'questions', 'rest']

type PositionsProps = Pick<StoppedLayoutProps, 'position' | 'onPosition'> & { readonly labelledBy: string }

function Positions({ position, onPosition, labelledBy }: PositionsProps) {
  const say = useSay()
  const name = useId()
  return (
    <div role="radiogroup" aria-labelledby={labelledBy} className={styles.easings}>
      {easingPositions.map((option) => (
        <label key={option} className={styles.easing}>
          <input type="radio" name={name} checked={position === option} onChange={() => onPosition(option)} />
          <EasingPicture position={option} />
          <span className={styles.easingName}>{say(`stopped.easing.${option}`)}</span>
          <span className={styles.easingHow}>{say(`stopped.easing.${option}.how`)}</span>
        </label>
      ))}
    </div>
  )
}

type StepProps = {
  readonly id: string
  readonly title: string
  readonly hint?: string
  readonly count?: string
  readonly children: ReactNode
}

function Step({ id, title, hint, count, children }: StepProps) {
  return (
    <section className={styles.step} aria-labelledby={id}>
      {count === undefined ? null : <p className={styles.count}>{count}</p>}
      <h2 id={id} className={styles.heading} tabIndex={-1} data-step-title>
        {title}
      </h2>
      {hint === undefined ? null : <p className={styles.hint}>{hint}</p>}
      {children}
    </section>
  )
}

type AnswersProps<Option extends string> = {
  readonly options: readonly Option[]
  readonly words: (option: Option) => string
  readonly onChoose: (option: Option) => void
  readonly isSmall?: boolean
}

function Answers<Option extends string>({ options, words, onChoose, isSmall = false }: AnswersProps<Option>) {
  return (
    <div className={styles.answers} data-count={options.length} data-small={isSmall}>
      {options.map((option) => (
        <button
          key={option}
          type="button"
          className={styles.answer}
          data-answer={option}
          onClick={() => onChoose(option)}
        >
          {words(option)}
        </button>
      ))}
    </div>
  )
}

/** Help first, where the answers call for it; then rest, and how it is ten minutes later. */
function Rest(props: StoppedLayoutProps) {
  const say = useSay()
  const { outcome, later } = props
  return (
    <div className={styles.restNow}>
      {outcome === 'emergency' || outcome === 'doctor' ? (
        <div className={styles.help}>
          <p className={styles.restLead}>
            {say(outcome === 'emergency' ? 'stopped.help.emergency.how' : 'stopped.help.how')}
          </p>
          <div className={styles.helpActions}>
            {outcome === 'emergency' ? (
              <Button tone="primary" icon={<Phone aria-hidden="true" />} onClick={props.onEmergency}>
                {say('stopped.help.emergency.open')}
              </Button>
            ) : null}
            <Button
              tone={outcome === 'emergency' ? 'quiet' : 'primary'}
              icon={<Stethoscope aria-hidden="true" />}
              onClick={props.onDoctor}
            >
              {say('stopped.help.doctor.open')}
            </Button>
          </div>
        </div>
      ) : (
        <>
          {props.position === undefined ? null : <EasingPicture position={props.position} />}
          <p className={styles.restLead}>{say('stopped.rest.stay')}</p>
          <p className={styles.hint}>{say('stopped.rest.growing')}</p>
          <h3 className={styles.laterTitle}>{say('stopped.later.title')}</h3>
          {later === undefined ? (
            <Answers
              options={easings}
              words={(easing) => say(`stopped.later.${easing}`)}
              onChoose={props.onLater}
              isSmall={true}
            />
          ) : (
            <p className={styles.hint} role="status">
              {say('stopped.later.thanks')}
            </p>
          )}
        </>
      )}
    </div>
  )
}

function LockCard({ nextAt, conditions }: Pick<StoppedLayoutProps, 'nextAt' | 'conditions'>) {
  const say = useSay()
  return (
    <aside className={styles.lock}>
      <CalendarClock className={styles.lockIcon} aria-hidden="true" strokeWidth={1.5} />
      <h3>{say('stopped.lock.title')}</h3>
      {nextAt === undefined ? null : <p className={styles.lockAt}>{say('stopped.lock.at', { when: nextAt })}</p>}
      <p className={styles.lockAnd}>{say('stopped.lock.and')}</p>
      <ul className={styles.conditions}>
        {conditions.map((condition) => (
          <li key={condition}>{say(`lock.${condition}`)}</li>
        ))}
        <li>{say('stopped.lock.follow-up')}</li>
      </ul>
      <p className={styles.small}>{say('stopped.lock.choice')}</p>
    </aside>
  )
}

function restTitle(outcome: StopOutcome | undefined) {
  if (outcome === 'emergency') return 'stopped.help.emergency'
  return outcome === 'doctor' ? 'stopped.help.title' : 'stopped.rest.title'
}

function StepBody(props: StoppedLayoutProps & { readonly id: string }) {
  const { id, question } = props
  const say = useSay()
  switch (props.step) {
    case 'easing':
      return (
        <Step id={id} title={say('stopped.easing.title')} hint={say('stopped.easing.hint')}>
          <Positions position={props.position} onPosition={props.onPosition} labelledBy={id} />
        </Step>
      )
    case 'symptom':
      return (
        <Step id={id} title={say('stopped.symptom.title')} hint={say('stopped.symptom.hint')}>
          <Answers options={symptoms} words={(symptom) => say(`symptom.${symptom}`)} onChoose={props.onSymptom} />
          <Button tone="plain" className={styles.unsaid} onClick={() => props.onSymptom(undefined)}>
            {say('stopped.symptom.skip')}
          </Button>
        </Step>
      )
    case 'questions': {
      if (question === undefined) return null
      const now = question.kind === 'flag' ? redFlags.indexOf(question.flag) + 1 : redFlags.length + 1
      const count = say('stopped.flags.count', { now, of: redFlags.length + 1 })
      if (question.kind === 'spread') {
        return (
          <Step id={id} count={count} title={say('stopped.spread.title')} hint={say('stopped.spread.how')}>
            <Answers options={spreads} words={(spread) => say(`stopped.spread.${spread}`)} onChoose={props.onSpread} />
          </Step>
        )
      }
      const { flag } = question
      return (
        <Step id={id} count={count} title={say(`stopped.flags.${flag}`)} hint={say(`stopped.flags.${flag}.how`)}>
          <Answers
            options={redFlagReplies}
            words={(reply) => say(`stopped.flags.${reply}`)}
            onChoose={(reply) => props.onFlag(flag, reply)}
          />
        </Step>
      )
    }
    case 'rest':
      return (
        <Step id={id} title={say(restTitle(props.outcome))}>
          <div className={styles.rest}>
            <Rest {...props} />
            <LockCard nextAt={props.nextAt} conditions={props.conditions} />
          </div>
        </Step>
      )
  }
}

/** After a stop: kindness first, then one step at a time. Nothing on this screen moves by itself (E2). */
export function StoppedLayout(props: StoppedLayoutProps) {
  const { step, question } = props
  const say = useSay()
  const id = useId()
  const page = useRef<HTMLElement>(null)
  const shown = `${step} ${question?.kind === 'flag' ? question.flag : (question?.kind ?? '')}`
  const isFirst = useRef(true)

  useEffect(() => {
    const title = isFirst.current ? 'h1' : '[data-step-title]'
    isFirst.current = false
    page.current?.querySelector<HTMLElement>(title)?.focus({ preventScroll: !shown.startsWith('rest') })
    if (title !== 'h1') page.current?.querySelector('[data-step-title]')?.scrollIntoView({ block: 'nearest' })
  }, [shown])

  return (
    <main ref={page} className={styles.page} tabIndex={-1} data-step={step}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard too */}
      <div className={styles.column} tabIndex={0}>
        <header className={styles.head}>
          <h1 className={styles.title} tabIndex={-1}>
            {say('stopped.title')}
          </h1>
          {step === 'easing' ? <p className={styles.calm}>{say('stopped.calm')}</p> : null}
        </header>
        <StepBody key={shown} {...props} id={id} />
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
