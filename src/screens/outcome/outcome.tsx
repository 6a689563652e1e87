import { useFlow, useSend } from '#parts/actors.tsx'
import { type Door, Doors } from '#parts/doors.tsx'
import { useHeadingFocus } from '#parts/heading-focus.ts'
import { RemindersLeft } from '#parts/reminders-left.tsx'
import { useSay } from '#parts/say.tsx'
import { ScreenFrame } from '#parts/screen-frame.tsx'
import { type RuleId, whyKey } from '#safety/rule.ts'
import type { FlowSnapshot } from '#session/flow.machine.ts'
import { isFollowUpDueOf, lockConditionsOf, needsProfessionalOf, openAtMsOf } from '#session/flow.view.ts'
import { Button } from '#ui/button.tsx'
import styles from './outcome.module.css'
import { Waiting } from './waiting.tsx'

const restingDoors: readonly Door[] = ['breathe', 'learn', 'body', 'askDoctor', 'doctor']
const doctorDoors: readonly Door[] = ['askDoctor', 'doctor', 'breathe', 'learn', 'body']

function rulesOf({ context: { screening } }: FlowSnapshot): readonly RuleId[] {
  return [...new Set(screening?.reasons.map(({ rule }) => rule) ?? [])]
}

/** What may go on for days, so that a reminder would call in vain: a lock, or a wait for a doctor's word. */
const lasting: readonly RuleId[] = ['S9', 'S14']

const isSameList = (a: readonly string[], b: readonly string[]) => a.join() === b.join()

/** Why there is no session now, until when, and the doors that stay open. */
export function Outcome() {
  const say = useSay()
  const send = useSend()
  const outcome = useFlow((snapshot) => snapshot.context.screening?.outcome)
  const rules = useFlow(rulesOf, isSameList)
  const conditions = useFlow(lockConditionsOf, isSameList)
  const openAtMs = useFlow(openAtMsOf)
  const isFollowUpDue = useFlow(isFollowUpDueOf)
  const needsProfessional = useFlow(needsProfessionalOf)
  // Why there is no session is what a screen reader says first.
  const title = useHeadingFocus()
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
        <h1 ref={title} tabIndex={-1}>
          {say(`outcome.${outcome}.title`)}
        </h1>
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

      {outcome !== 'emergency' && rules.some((rule) => lasting.includes(rule)) ? (
        <RemindersLeft className={styles.reminders} />
      ) : null}

      {isFollowUpDue && outcome !== 'emergency' ? (
        <Doors title={say('outcome.meanwhile')} doors={['followUp']} />
      ) : null}

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
        <Doors
          title={say('outcome.doors')}
          doors={[
            ...(isForDoctor ? doctorDoors : restingDoors),
            ...(needsProfessional ? (['professional'] as const) : []),
          ]}
        />
      )}
    </ScreenFrame>
  )
}
