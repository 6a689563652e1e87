import { useActorRef, useSelector } from '@xstate/react'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useActors, useFlow, useSend, useSettings } from '#parts/actors.tsx'
import { atOnce } from '#parts/at-once.ts'
import { BodyView } from '#parts/body-view.tsx'
import { Caption } from '#parts/caption.tsx'
import { useSay } from '#parts/say.tsx'
import { BackButton } from '#parts/screen-frame.tsx'
import { SoundButton } from '#parts/sound-sheet.tsx'
import { StopEdge } from '#parts/stop-edge.tsx'
import { ThemeButton } from '#parts/theme.tsx'
import { timesOf } from '#practice/bests.ts'
import { practiceStrokes, strokesToPractise } from '#practice/tasks.ts'
import { strokeMsOf } from '#safety/technique.ts'
import { zonesOf } from '#safety/zone.ts'
import { bodyProfileOf, isSameBodyProfile } from '#session/flow.view.ts'
import { practiceEffectsOf, practiceSilence } from '#session/practice.effects.ts'
import { type PracticeTask, practiceMachine, practiceStateOf } from '#session/practice.machine.ts'
import { Button } from '#ui/button.tsx'
import { PanelTop, SplitPage } from '#ui/page.tsx'
import styles from './practise.module.css'
import { RoundWords } from './round-words.tsx'
import { useKeptResults } from './use-kept-results.ts'
import { useRoundClock, useSinceCue } from './use-round.ts'
import { useTracing } from './use-tracing.ts'
import { useWatched } from './use-watched.ts'

/** Strokes traced on the pictured body, solid or flat, or their pace tapped; and stopping rehearsed while they run. */
export function Practise() {
  const say = useSay()
  const send = useSend()
  const { modelUrl, practiceSound } = useActors()
  const [{ picture }, changeSettings] = useSettings()
  const { profile } = useFlow(bodyProfileOf, isSameBodyProfile)
  const zones = useMemo(() => zonesOf(profile), [profile])
  const strokes = useMemo(() => strokesToPractise(zones), [zones])
  const [first = practiceStrokes[0]] = strokes
  const actor = useActorRef(practiceMachine, {
    input: { task: { ...first, way: 'trace', level: 'easy', hasDrill: true }, random: Math.random },
  })
  const state = useSelector(actor, practiceStateOf)
  const { task, score, result, drill } = useSelector(actor, ({ context }) => context)
  const { stops } = useKeptResults(task, result, score)
  const [wasStopped, setWasStopped] = useState(false)
  const canvas = useRef<HTMLCanvasElement>(null)
  const watched = useWatched(zones, task)
  const tracing = useTracing(canvas, watched)
  const { nearness } = tracing
  const beats = useRef<number[]>([])
  const [hasBeaten, setHasBeaten] = useState(false)

  const isRunning = state === 'stroking' || state === 'cued'
  const isTouching = task.way === 'beat' ? hasBeaten : tracing.isTouching
  const isTouchingNow = useRef(isTouching)
  useEffect(() => {
    isTouchingNow.current = isTouching
  }, [isTouching])
  useRoundClock(actor, isRunning, isTouchingNow)
  const sinceCueMs = useSinceCue(state)

  // Within the commit that follows a press: what must be silent is silent before anything is painted.
  const sounds = useMemo(() => practiceEffectsOf(state, drill?.cue, nearness), [state, drill, nearness])
  useLayoutEffect(() => practiceSound.set(sounds), [practiceSound, sounds])
  useLayoutEffect(() => () => practiceSound.set(practiceSilence), [practiceSound])

  const { ways } = tracing
  useEffect(() => {
    if (state === 'over') actor.send({ type: 'trace.end', fingers: ways(), beatsMs: beats.current })
  }, [actor, state, ways])

  const title = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state === 'drilled' || state === 'judged') title.current?.querySelector('h1')?.focus({ preventScroll: true })
  }, [state])

  const clear = (): void => {
    tracing.clear()
    beats.current = []
    setHasBeaten(false)
  }
  const begin = (): void => {
    clear()
    setWasStopped(false)
    practiceSound.begin(say(task.way === 'beat' ? 'practise.beating' : 'practise.stroking'))
    actor.send({ type: 'practice.begin' })
  }
  const stop = (): void => {
    const ms = sinceCueMs()
    atOnce(() => {
      if (state !== 'cued') setWasStopped(true)
      actor.send({ type: 'practice.stop', sinceCueMs: ms })
    })
    clear()
  }
  const pause = (): void => {
    actor.send({ type: 'practice.pause', sinceCueMs: sinceCueMs() })
    tracing.lift()
  }
  const change = (patch: Partial<PracticeTask>): void => {
    clear()
    actor.send({ type: 'practice.choose', task: { ...task, ...patch } })
  }
  const onBeat = (atMs: number): void => {
    beats.current.push(atMs)
    setHasBeaten(true)
  }

  const isOn = state === 'stroking' || state === 'held' || state === 'cued'
  const isOver = state === 'drilled' || state === 'judged'
  return (
    <SplitPage
      contentKey={state}
      picture={
        <>
          <BodyView
            modelUrl={modelUrl}
            zones={zones}
            focus={task.region}
            stroke={{
              region: task.region,
              technique: task.technique,
              strokeMs: strokeMsOf[task.technique],
              isMoving: isRunning,
            }}
            onFinger={isRunning && task.way === 'trace' ? tracing.onFinger : undefined}
            onView={tracing.onView}
            prefersFlat={picture === 'flat'}
            // The other picture shows the trace where it was traced; only never under a finger.
            onPicture={isRunning ? undefined : (next) => changeSettings({ picture: next })}
            label={say('practise.label')}
          />
          <Caption />
          <canvas ref={canvas} className={styles.ink} data-ink="" />
          {isRunning && nearness !== 'clear' ? (
            <p className={styles.warning} role="alert" data-nearness={nearness}>
              {say(`practise.${nearness}`)}
            </p>
          ) : null}
        </>
      }
      // The picture keeps its size: below it lies either Stop or what comes next.
      edge={
        isOn ? (
          <StopEdge onStop={stop} onStrayKey={pause} />
        ) : (
          <div className={styles.calmEdge}>
            {state === 'judged' && score?.kind === 'scored' ? (
              <Button onClick={tracing.replay}>{say('practise.replay')}</Button>
            ) : null}
            {strokes.length === 0 ? null : (
              <Button tone="primary" onClick={begin}>
                {say(state === 'ready' ? 'practise.begin' : 'practise.again')}
              </Button>
            )}
          </div>
        )
      }
      foot={
        !isOn ? undefined : state === 'held' ? (
          <Button tone="primary" isWide={true} onClick={() => actor.send({ type: 'practice.begin' })}>
            {say('practise.goOn')}
          </Button>
        ) : (
          <Button isWide={true} onClick={pause}>
            {say('practise.pause')}
          </Button>
        )
      }
    >
      <PanelTop>
        <BackButton onBack={state === 'ready' ? undefined : () => change({})} />
        <span className={styles.tools}>
          <SoundButton />
          <ThemeButton />
        </span>
      </PanelTop>
      <div ref={title} className={styles.words} data-practice={state}>
        <RoundWords
          actor={actor}
          strokes={strokes}
          wasStopped={wasStopped}
          isTouching={isTouching}
          times={timesOf(stops)}
          onChange={change}
          onBeat={onBeat}
        />
        {isOver ? (
          <Button tone="plain" onClick={() => change({})}>
            {say('practise.other')}
          </Button>
        ) : null}
        {state === 'ready' ? (
          <Button tone="plain" onClick={() => send({ type: 'back' })}>
            {say('practise.back')}
          </Button>
        ) : null}
      </div>
    </SplitPage>
  )
}
