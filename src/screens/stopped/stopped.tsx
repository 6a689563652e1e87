import { useState } from 'react'
import { useFlow, useGuided, useGuidedSend, useSend } from '#parts/actors.tsx'
import { momentWords } from '#parts/glance-moment.ts'
import { lock } from '#safety/lock.ts'
import type { FlowSnapshot } from '#session/flow.machine.ts'
import { historyNow } from '#session/flow.steps.ts'
import {
  answerAfter,
  answeredFlags,
  nextFlag,
  type RedFlag,
  type RedFlagReplies,
  type RedFlagReply,
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

  const answered = answeredFlags(told)
  // A card that lay over this screen gives way to where it was, not to its beginning.
  const [step, setStep] = useState<StoppedStep>(
    outcome !== undefined ? 'rest' : answered.size > 0 ? 'questions' : 'easing',
  )
  const [position, setPosition] = useState<EasingPosition>()
  const [replies, setReplies] = useState<RedFlagReplies>({})

  const flag = nextFlag(replies, answered)
  const question: StoppedQuestion | undefined =
    flag !== undefined ? { kind: 'flag', flag } : told.spread === undefined ? { kind: 'spread' } : undefined
  const isThrough = step === 'questions' && (outcome !== undefined || question === undefined)
  const shown = isThrough ? 'rest' : step

  const onFlag = (asked: RedFlag, reply: RedFlagReply) => {
    const now = { ...replies, [asked]: reply }
    setReplies(now)
    const answer = answerAfter(asked, now)
    if (answer !== undefined) send({ type: 'stop.answer', ...answer })
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
      onSpread={(spread) => send({ type: 'stop.answer', id: 'spread', value: spread })}
      onLater={(easing) => send({ type: 'stop.answer', id: 'easing', value: easing })}
      // Whoever stopped by naming a symptom has named it.
      onNext={() => setStep(symptom === undefined ? 'symptom' : 'questions')}
      onBack={shown === 'symptom' || shown === 'questions' ? () => setStep('easing') : undefined}
      onEmergency={() => send({ type: 'open.emergency' })}
      onDoctor={() => send({ type: 'open.doctor' })}
      onDone={() => send({ type: 'session.closed' })}
    />
  )
}
