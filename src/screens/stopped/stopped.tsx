import { useState } from 'react'
import { useFlow, useGuided, useGuidedSend, useSend } from '#parts/actors.tsx'
import { momentWords } from '#parts/glance-moment.ts'
import { lock } from '#safety/lock.ts'
import type { FlowSnapshot } from '#session/flow.machine.ts'
import { historyNow } from '#session/flow.steps.ts'
import {
  answerAfter,
  nextFlag,
  type RedFlag,
  type RedFlagReplies,
  type RedFlagReply,
  repliesOf,
  withoutLatest,
} from './red-flags.ts'
import { type EasingPosition, StoppedLayout, type StoppedQuestion, type StoppedStep } from './stopped-layout.tsx'

function lockOf({ context }: FlowSnapshot) {
  return lock(historyNow(context), undefined, context.nowMs)
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** After a stop: there is no way back into the session from here (E3). */
export function Stopped() {
  const send = useSend()
  const sendGuided = useGuidedSend()
  const symptom = useGuided((snapshot) => snapshot?.context.symptom)
  const told = useFlow(({ context }) => context.stopTold)
  const outcome = useFlow(({ context }) => context.afterStop)
  const { untilMs, conditions } = useFlow(lockOf, isSame)

  const [replies, setReplies] = useState<RedFlagReplies>(() => repliesOf(told))
  // A card that lay over this screen gives way to where it was, not to its beginning.
  const [step, setStep] = useState<StoppedStep>(
    outcome !== undefined ? 'rest' : Object.keys(replies).length > 0 ? 'questions' : 'easing',
  )
  const [position, setPosition] = useState<EasingPosition>()
  // Whoever stopped by naming a symptom has named it.
  const [asksSymptom] = useState(symptom === undefined)
  const [isSpreadAsked, setIsSpreadAsked] = useState(told.spread === undefined)

  const flag = nextFlag(replies)
  const question: StoppedQuestion | undefined =
    flag !== undefined ? { kind: 'flag', flag } : isSpreadAsked ? { kind: 'spread' } : undefined
  // An emergency is not waited with; every other outcome gives way to a question that is asked again.
  const isThrough = step === 'questions' && (outcome === 'emergency' || question === undefined)
  const shown = isThrough ? 'rest' : step

  const onFlag = (asked: RedFlag, reply: RedFlagReply) => {
    const now = { ...replies, [asked]: reply }
    setReplies(now)
    const answer = answerAfter(asked, now)
    if (answer !== undefined) send({ type: 'stop.answer', ...answer })
  }

  /** One question back, to reply to it anew: what the rules were told holds until then. */
  const onBack = () => {
    if (shown === 'rest') {
      setIsSpreadAsked(true)
      setStep('questions')
      return
    }
    const before = shown === 'questions' ? withoutLatest(replies) : undefined
    if (before !== undefined) setReplies(before)
    else setStep(shown === 'questions' && asksSymptom ? 'symptom' : 'easing')
  }

  return (
    <StoppedLayout
      step={shown}
      position={position}
      question={shown === 'questions' ? question : undefined}
      outcome={outcome}
      later={told.easing}
      nextAt={untilMs === undefined ? undefined : momentWords(untilMs)}
      conditions={conditions.filter((condition) => condition !== 'two-days')}
      onPosition={setPosition}
      onSymptom={(named) => {
        if (named !== undefined) sendGuided({ type: 'symptom.name', symptom: named })
        setStep('questions')
      }}
      onFlag={onFlag}
      onSpread={(spread) => {
        setIsSpreadAsked(false)
        send({ type: 'stop.answer', id: 'spread', value: spread })
      }}
      onLater={(easing) => send({ type: 'stop.answer', id: 'easing', value: easing })}
      onNext={() => setStep(asksSymptom ? 'symptom' : 'questions')}
      onBack={shown === 'easing' || outcome === 'emergency' ? undefined : onBack}
      onEmergency={() => send({ type: 'open.emergency' })}
      onDoctor={() => send({ type: 'open.doctor' })}
      onDone={() => send({ type: 'session.closed' })}
    />
  )
}
