import { CircleCheck, Clock, HandHelping, Stethoscope } from 'lucide-react'
import type { ReactNode } from 'react'
import { useFlow, useSend } from '#parts/actors.tsx'
import { type Door, Doors } from '#parts/doors.tsx'
import { Lines } from '#parts/page-of-lines.tsx'
import { useSay } from '#parts/say.tsx'
import { ScreenFrame } from '#parts/screen-frame.tsx'
import { type DayAfter as Came, dayAfterOf, needsProfessionalOf } from '#session/flow.view.ts'
import { Button } from '#ui/button.tsx'
import type { MessageKey } from '#words/keys.ts'
import styles from './day-after.module.css'

const todo: Record<Came, readonly MessageKey[]> = {
  better: [],
  same: [],
  sore: ['dayAfter.sore.1', 'dayAfter.sore.2', 'dayAfter.sore.3'],
  settled: [],
  'not-yet': ['dayAfter.not-yet.1', 'dayAfter.not-yet.2', 'dayAfter.not-yet.3'],
  'over-a-day': ['dayAfter.over-a-day.1', 'dayAfter.over-a-day.2', 'dayAfter.over-a-day.3', 'dayAfter.over-a-day.4'],
}

const calmDoors: readonly Door[] = ['breathe', 'body']
const worseDoors: readonly Door[] = ['doctor', 'breathe']
const doctorDoors: readonly Door[] = ['askDoctor', 'doctor', 'breathe']

function doorsOf(came: Came): readonly Door[] {
  if (came === 'over-a-day') return doctorDoors
  return came === 'not-yet' || came === 'settled' ? worseDoors : calmDoors
}

function signOf(came: Came): ReactNode {
  if (came === 'over-a-day') return <Stethoscope aria-hidden="true" />
  return came === 'not-yet' ? <Clock aria-hidden="true" /> : <CircleCheck aria-hidden="true" />
}

/** A4: calm, and nobody's fault. */
function Suggestion() {
  const say = useSay()
  const send = useSend()
  return (
    <section className={styles.suggestion} aria-labelledby="professional-suggest">
      <h2 id="professional-suggest">{say('professional.suggest.title')}</h2>
      <p>{say('professional.suggest.text')}</p>
      <div>
        <Button icon={<HandHelping aria-hidden="true" />} onClick={() => send({ type: 'open.professional' })}>
          {say('professional.title')}
        </Button>
      </div>
    </section>
  )
}

/** What the answers about the day after come to (A1, A2, A4). */
export function DayAfter() {
  const say = useSay()
  const send = useSend()
  const came = useFlow(dayAfterOf)
  const needsProfessional = useFlow(needsProfessionalOf)
  if (came === undefined) return null
  return (
    <ScreenFrame
      bottom={
        <>
          <span />
          <Button tone="primary" onClick={() => send({ type: 'open.welcome' })}>
            {say('outcome.home')}
          </Button>
        </>
      }
    >
      <header className={styles.head} data-came={came}>
        <span className={styles.sign}>{signOf(came)}</span>
        <h1>{say(`dayAfter.${came}.title`)}</h1>
        <p className={styles.lead}>{say(`dayAfter.${came}.text`)}</p>
      </header>
      {todo[came].length === 0 ? null : (
        <section className={styles.todo} aria-labelledby="day-after-todo">
          <h2 id="day-after-todo">{say('dayAfter.todo')}</h2>
          <Lines lines={todo[came]} />
        </section>
      )}
      {needsProfessional ? <Suggestion /> : null}
      <Doors title={say('dayAfter.doors')} doors={doorsOf(came)} />
    </ScreenFrame>
  )
}
