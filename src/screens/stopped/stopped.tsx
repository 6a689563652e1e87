import { useId, useState } from 'react'
import type { RegionId } from '#anatomy/region.ts'
import { useFlow, useSend } from '#parts/actors.tsx'
import { useSay } from '#parts/say.tsx'
import type { Spread, StopOutcome } from '#safety/after-stop.ts'
import { askAgainAtMsOf, isAskedAgainOf, nextSessionAtMsOf, stopLockOf } from '#session/flow.view.ts'
import { type Symptom, symptoms } from '#session/guided.events.ts'
import { Button } from '#ui/button.tsx'
import { LockCard } from './lock-card.tsx'
import { Positions } from './positions.tsx'
import { Question } from './question.tsx'
import { answerAfter, type RedFlag, type RedFlagReply, repliesOf } from './red-flags.ts'
import { Rest } from './rest.tsx'
import { Answers, Step } from './step.tsx'
import styles from './stopped.module.css'
import { type StoppedAction, StoppedLayout } from './stopped-layout.tsx'
import { type Asking, askingAfter, firstStep, questionBefore, questionNow, type StoppedStep } from './stopped-steps.ts'

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function restTitle(outcome: StopOutcome) {
  if (outcome === 'emergency') return 'stopped.help.emergency'
  return outcome === 'doctor' ? 'stopped.help.title' : 'stopped.rest.title'
}

/**
 * After a stop: there is no way back into the session from here (E3). What was answered is the flow's, because a card
 * or a reload may come between; only where somebody is on this screen is kept here.
 */
export function Stopped() {
  const say = useSay()
  const send = useSend()
  const id = useId()
  const symptom = useFlow(({ context }) => context.record?.symptom)
  const told = useFlow(({ context }) => context.stopTold)
  const outcome = useFlow(({ context }) => context.afterStop)
  const lock = useFlow(stopLockOf, isSame)
  const nextAtMs = useFlow(nextSessionAtMsOf)
  const askAgainAtMs = useFlow(askAgainAtMsOf)
  const isAskedAgain = useFlow(isAskedAgainOf)

  const [step, setStep] = useState<StoppedStep>(() => firstStep(told, outcome !== undefined))
  const [asking, setAsking] = useState<Asking>(() => askingAfter(told, repliesOf(told)))
  const [marks, setMarks] = useState<readonly RegionId[]>(typeof told.places === 'object' ? told.places : [])
  // Whoever stopped by naming a symptom has named it.
  const [asksSymptom] = useState(symptom === undefined)

  const question = questionNow(asking, symptom)
  // An emergency is not waited with; every other outcome gives way to a question that is asked again.
  const isThrough = step === 'questions' && (outcome === 'emergency' || question === undefined)
  const now = isThrough ? 'rest' : step

  const onFlag = (flag: RedFlag, reply: RedFlagReply) => {
    const replies = { ...asking.replies, [flag]: reply }
    setAsking({ ...asking, replies })
    const answer = answerAfter(flag, replies)
    if (answer !== undefined) send({ type: 'stop.answer', ...answer })
  }
  const onSymptom = (named: Symptom | undefined) => {
    if (named !== undefined) send({ type: 'stop.name', symptom: named })
    setStep('questions')
  }
  const onWhere = (value: readonly RegionId[] | 'not-sure') => {
    if (value === 'not-sure') setMarks([])
    setAsking({ ...asking, isWhereOpen: false })
    send({ type: 'stop.answer', id: 'places', value })
  }
  const onSpread = (value: Spread) => {
    setAsking({ ...asking, isSpreadOpen: false })
    send({ type: 'stop.answer', id: 'spread', value })
  }
  const onBack = () => {
    const before = now === 'rest' || now === 'questions' ? questionBefore(asking, symptom) : undefined
    if (before !== undefined) {
      setAsking(before)
      setStep('questions')
    } else setStep(now === 'questions' && asksSymptom ? 'symptom' : 'easing')
  }

  const body = () => {
    if (now === 'easing') {
      return (
        <Step id={id} title={say('stopped.easing.title')} hint={say('stopped.easing.hint')}>
          <Positions
            position={told.position}
            labelledBy={id}
            onPosition={(value) => send({ type: 'stop.answer', id: 'position', value })}
          />
        </Step>
      )
    }
    if (now === 'symptom') {
      return (
        <Step id={id} title={say('stopped.symptom.title')} hint={say('stopped.symptom.hint')}>
          <Answers options={symptoms} words={(one) => say(`symptom.${one}`)} onChoose={onSymptom} />
          <Button tone="plain" className={styles.unsaid} onClick={() => onSymptom(undefined)}>
            {say('stopped.symptom.skip')}
          </Button>
        </Step>
      )
    }
    if (now === 'rest' || question === undefined) {
      const title = isAskedAgain ? 'stopped.later.title' : restTitle(outcome ?? 'doctor')
      const hint = isAskedAgain ? say('stopped.later.how') : undefined
      return (
        <Step id={id} title={say(title)} hint={hint}>
          <div className={styles.rest}>
            <Rest
              outcome={outcome ?? 'doctor'}
              position={told.position}
              askAgainAtMs={askAgainAtMs}
              isAskedAgain={isAskedAgain}
              later={told.easing}
              onLater={(value) => send({ type: 'stop.answer', id: 'easing', value })}
              onEmergency={() => send({ type: 'open.emergency' })}
              onDoctor={() => send({ type: 'open.doctor' })}
            />
            <LockCard lock={lock} nextAtMs={nextAtMs} />
          </div>
        </Step>
      )
    }
    return (
      <Question
        id={id}
        question={question}
        symptom={symptom}
        marks={marks}
        onFlag={onFlag}
        onMark={setMarks}
        onUnplaced={() => onWhere('not-sure')}
        onSpread={onSpread}
      />
    )
  }

  const actions: Partial<Record<string, StoppedAction>> = {
    easing: {
      words: say('stopped.next'),
      isReady: true,
      onPress: () => setStep(asksSymptom ? 'symptom' : 'questions'),
    },
    where: { words: say('stopped.where.next'), isReady: marks.length > 0, onPress: () => onWhere(marks) },
    rest: { words: say('stopped.done'), isReady: true, onPress: () => send({ type: 'session.closed' }) },
  }
  // The answer to how it is later takes its own button away: the focus goes on to the title, and what is said is news.
  const isAnsweredLater = now === 'rest' && told.easing !== undefined
  const shown =
    now === 'questions'
      ? `questions ${question?.kind === 'flag' ? question.flag : question?.kind}`
      : isAnsweredLater
        ? 'rest answered'
        : now
  const news = () => {
    if (now !== 'rest') return undefined
    // The question comes up in a title that already has the focus, which no reader says again; eyes find it there.
    if (isAskedAgain) {
      return (
        <>
          {say('stopped.later.due')} <span className="visually-hidden">{say('stopped.later.title')}</span>
        </>
      )
    }
    if (told.easing === undefined || outcome !== 'rest') return undefined
    return say(told.easing === 'same' ? 'stopped.later.thanks.same' : 'stopped.later.thanks')
  }
  return (
    <StoppedLayout
      step={now}
      shown={shown}
      news={news()}
      action={now === 'questions' ? actions[question?.kind ?? 'none'] : actions[now]}
      onBack={now === 'easing' || outcome === 'emergency' ? undefined : onBack}
    >
      {body()}
    </StoppedLayout>
  )
}
