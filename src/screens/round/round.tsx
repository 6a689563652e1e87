import { useActorRef, useSelector } from '@xstate/react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { RegionId } from '#anatomy/region.ts'
import { useActors, useFlow, usePractice, useSend } from '#parts/actors.tsx'
import { BodyView } from '#parts/body-view.tsx'
import { usePictureChoice } from '#parts/picture-choice.ts'
import { useSay } from '#parts/say.tsx'
import { BackButton } from '#parts/screen-frame.tsx'
import { ThemeButton } from '#parts/theme.tsx'
import { isRefreshingOf } from '#session/flow.view.ts'
import { askedFact, type RoundActor, roundMachine } from '#session/round.machine.ts'
import { feedbackOf, focusOf, isTouchable, paintOf, roundStateOf, shownOptions } from '#session/round.view.ts'
import { Button } from '#ui/button.tsx'
import { PanelTop, SplitPage } from '#ui/page.tsx'
import { Progress } from '#ui/progress.tsx'
import { Aside, isAboutNoPlace } from './aside.tsx'
import { FeedbackWords } from './feedback.tsx'
import { Over } from './over.tsx'
import { QuestionWords } from './question.tsx'
import styles from './round.module.css'
import { Touched } from './touched.tsx'

/** The round's clock turns this often: it only decides whether another question begins. */
const TICK_MS = 1_000

/** A round of questions on the body; waits until what is remembered has been read. */
export function Round() {
  const say = useSay()
  const [{ isRead }] = usePractice()
  return isRead ? <Playing /> : <main aria-busy="true" aria-label={say('app.loading')} tabIndex={-1} />
}

/** The round's own chart, with its clock, and the device that keeps what comes out of it. */
function useRound(): RoundActor {
  const { flow, practice } = useActors()
  const [input] = useState(() => {
    const { nowMs, roundScope } = flow.getSnapshot().context
    return { scope: roundScope, memories: practice.get().kept.memories, nowMs, seed: nowMs }
  })
  const actor = useActorRef(roundMachine, { input })
  useEffect(() => {
    const keeping = actor.on('fact.remembered', ({ id, memory }) => practice.keep({ kind: 'fact', id, memory }))
    return () => keeping.unsubscribe()
  }, [actor, practice])
  useEffect(() => {
    let lastMs = performance.now()
    const timer = setInterval(() => {
      const nowMs = performance.now()
      actor.send({ type: 'clock.tick', deltaMs: nowMs - lastMs })
      lastMs = nowMs
    }, TICK_MS)
    return () => clearInterval(timer)
  }, [actor])
  return actor
}

function Playing() {
  const say = useSay()
  const send = useSend()
  const { modelUrl } = useActors()
  const picture = usePictureChoice()
  const isRefreshing = useFlow(isRefreshingOf)
  const actor = useRound()
  const state = useSelector(actor, roundStateOf)
  const context = useSelector(actor, (snapshot) => snapshot.context, isSameQuestion)
  const { at, ids } = context
  const isTold = state === 'told'
  const fact = askedFact(context)
  const feedback = feedbackOf(context, isTold)
  const options = useMemo(() => shownOptions(context, isTold), [context, isTold])
  const zones = useMemo(() => paintOf(context, isTold), [context, isTold])

  const page = useRef<HTMLDivElement>(null)
  const next = useRef<HTMLDivElement>(null)
  const isOver = state === 'over'
  // A round that begins anew is at its first question again.
  const asking = isOver ? 'over' : `${context.seed} ${at}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new question is read from its top
  useEffect(() => {
    page.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  }, [asking])
  // What is said to an answer is brought into sight, whatever lies above it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for every answer
  useEffect(() => {
    page.current?.querySelector('[data-tone]')?.scrollIntoView({ block: 'nearest', behavior: 'smooth' })
  }, [context.given, isTold])
  useEffect(() => {
    if (isTold) next.current?.querySelector('button')?.focus({ preventScroll: true })
  }, [isTold])

  if (isOver || fact === undefined) {
    return (
      <div ref={page}>
        <Over
          context={context}
          onAgain={() => actor.send({ type: 'round.begin', seed: context.nowMs })}
          onDone={() => send({ type: 'back' })}
          isBesidePlan={isRefreshing}
        />
      </div>
    )
  }

  const touch = (region: RegionId | undefined): void => actor.send({ type: 'round.answer', answer: { region } })
  const isAnswerable = !isTold && isTouchable(fact)
  const isAside = isAboutNoPlace(fact)
  return (
    <SplitPage
      contentKey={`${at}`}
      // On a phone the body needs the room while it is to be touched.
      {...(isTouchable(fact)
        ? { sheet: { expand: say('round.sheet.expand'), collapse: say('round.sheet.collapse') } }
        : {})}
      picture={
        <>
          <div className={styles.body} inert={isAside}>
            <BodyView
              {...picture}
              modelUrl={modelUrl}
              zones={zones}
              focus={focusOf(context, isTold)}
              onTouch={isAnswerable ? touch : undefined}
              label={say(isAnswerable ? 'round.picture' : 'round.picture.look')}
            />
          </div>
          {isAside ? <Aside fact={fact} /> : null}
          {feedback?.isTouch === true ? <Touched region={feedback.region} zones={zones} /> : null}
        </>
      }
      foot={
        isTold ? (
          <div ref={next}>
            <Button tone="primary" isWide={true} onClick={() => actor.send({ type: 'round.next' })}>
              {say(at + 1 < ids.length ? 'round.next' : 'round.end')}
            </Button>
          </div>
        ) : (
          <Button tone="plain" isWide={true} onClick={() => actor.send({ type: 'round.show' })}>
            {say('round.show')}
          </Button>
        )
      }
    >
      <PanelTop>
        <BackButton />
        <div className={styles.dots}>
          <Progress now={at + 1} of={ids.length} label={say('round.progress', { now: at + 1, of: ids.length })} />
        </div>
        <ThemeButton />
      </PanelTop>
      <div ref={page} className={styles.words} data-round={state} data-fact={fact.id} data-kind={fact.question.kind}>
        <QuestionWords
          fact={fact}
          options={options}
          isTold={isTold}
          isTried={feedback !== undefined}
          onOption={(option) => actor.send({ type: 'round.answer', answer: { option } })}
          onPlace={touch}
        />
        <FeedbackWords key={at} fact={fact} feedback={feedback} isTold={isTold} />
      </div>
    </SplitPage>
  )
}

type Context = ReturnType<RoundActor['getSnapshot']>['context']

/** The clock alone changes nothing that is seen. */
function isSameQuestion(a: Context, b: Context): boolean {
  return a.ids === b.ids && a.at === b.at && a.tried === b.tried && a.given === b.given && a.outcomes === b.outcomes
}
