import { ChevronRight, FileText, PersonStanding, Stethoscope, Wind } from 'lucide-react'
import type { ReactNode } from 'react'
import { useFlow, useSend } from '#parts/actors.tsx'
import { useSay } from '#parts/say.tsx'
import { ScreenFrame } from '#parts/screen-frame.tsx'
import { type RuleId, whyKey } from '#safety/rule.ts'
import type { FlowEvent } from '#session/flow.events.ts'
import type { FlowSnapshot } from '#session/flow.machine.ts'
import { lockConditionsOf, openAtMsOf } from '#session/flow.view.ts'
import { Button } from '#ui/button.tsx'
import styles from './outcome.module.css'
import { Waiting } from './waiting.tsx'

const doors = {
  breathe: { event: { type: 'open.breathe' }, icon: <Wind aria-hidden="true" /> },
  body: { event: { type: 'open.body' }, icon: <PersonStanding aria-hidden="true" /> },
  askDoctor: { event: { type: 'open.ask-doctor' }, icon: <FileText aria-hidden="true" /> },
  doctor: { event: { type: 'open.doctor' }, icon: <Stethoscope aria-hidden="true" /> },
} as const satisfies Record<string, { event: FlowEvent; icon: ReactNode }>
type Door = keyof typeof doors

const restingDoors: readonly Door[] = ['breathe', 'body', 'askDoctor', 'doctor']
const doctorDoors: readonly Door[] = ['askDoctor', 'doctor', 'breathe', 'body']

function rulesOf({ context: { screening } }: FlowSnapshot): readonly RuleId[] {
  return [...new Set(screening?.reasons.map(({ rule }) => rule) ?? [])]
}

const isSameList = (a: readonly string[], b: readonly string[]) => a.join() === b.join()

/** Why there is no session now, until when, and the doors that stay open. */
export function Outcome() {
  const say = useSay()
  const send = useSend()
  const outcome = useFlow((snapshot) => snapshot.context.screening?.outcome)
  const rules = useFlow(rulesOf, isSameList)
  const conditions = useFlow(lockConditionsOf, isSameList)
  const openAtMs = useFlow(openAtMsOf)
  if (outcome === undefined || outcome === 'go') return null
  const isForDoctor = outcome === 'doctor' || outcome === 'doctor-urgent'

  return (
    <ScreenFrame
      bottom={
        <>
          <span />
          <Button onClick={() => send({ type: 'open.welcome' })}>{say('outcome.home')}</Button>
        </>
      }
    >
      <header className={styles.head}>
        <h1>{say(`outcome.${outcome}.title`)}</h1>
        <p className={styles.lead}>{say(`outcome.${outcome}.text`)}</p>
      </header>

      {outcome === 'emergency' ? (
        <div>
          <Button tone="primary" onClick={() => send({ type: 'open.emergency' })}>
            {say('doctor.now.action')}
          </Button>
        </div>
      ) : null}

      {isForDoctor || outcome === 'emergency' ? null : <Waiting openAtMs={openAtMs} conditions={conditions} />}

      <section className={styles.why} aria-labelledby="outcome-why">
        <h2 id="outcome-why">{say('outcome.why')}</h2>
        <ul>
          {rules.map((rule) => (
            <li key={rule}>
              {say(whyKey(rule))} <span className={styles.rule}>{rule}</span>
            </li>
          ))}
        </ul>
      </section>

      {outcome === 'emergency' ? null : (
        <section className={styles.doors} aria-labelledby="outcome-doors">
          <h2 id="outcome-doors">{say('outcome.doors')}</h2>
          <ul>
            {(isForDoctor ? doctorDoors : restingDoors).map((door) => (
              <li key={door}>
                <button type="button" className={styles.door} onClick={() => send(doors[door].event)}>
                  {doors[door].icon}
                  <span className={styles.doorWords}>
                    <span>{say(`outcome.door.${door}`)}</span>
                    <span className={styles.doorDetail}>{say(`outcome.door.${door}.detail`)}</span>
                  </span>
                  <ChevronRight aria-hidden="true" />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </ScreenFrame>
  )
}
