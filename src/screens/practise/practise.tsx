import { useActorRef, useSelector } from '@xstate/react'
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { isMassageKind, regionOf } from '#anatomy/region.ts'
import { useActors, useFlow, useSend } from '#parts/actors.tsx'
import { atOnce } from '#parts/at-once.ts'
import { BodyView } from '#parts/body-view.tsx'
import { useSay } from '#parts/say.tsx'
import { BackButton } from '#parts/screen-frame.tsx'
import { StopEdge } from '#parts/stop-edge.tsx'
import { ThemeButton } from '#parts/theme.tsx'
import { type Approach, approach, mmToNearest, type Nearness } from '#practice/approach.ts'
import { timesOf } from '#practice/bests.ts'
import { type StrokeLevel, strokeLevels } from '#practice/stroke-score.ts'
import { type PracticeStroke, practiceStrokes, strokesToPractise } from '#practice/tasks.ts'
import type { TracePoint } from '#practice/trace.ts'
import { strokeMsOf } from '#safety/technique.ts'
import { zonesOf } from '#safety/zone.ts'
import { bodyProfileOf, isSameBodyProfile } from '#session/flow.view.ts'
import { practiceMachine, practiceStateOf, TRACING_MS } from '#session/practice.machine.ts'
import type { Finger } from '#stage/picture.ts'
import { Button } from '#ui/button.tsx'
import { SplitPage } from '#ui/page.tsx'
import { createInk, type Ink } from './ink.ts'
import styles from './practise.module.css'
import { DrillVerdict, StrokeResult } from './results.tsx'
import { useKeptResults } from './use-kept-results.ts'

/** The round's clock turns this often: a second that is seen to pass, and nothing finer. */
const TICK_MS = 100

const nameOf = ({ region, technique }: PracticeStroke): string => `${region} ${technique}`

/** Strokes traced on the pictured body, and stopping rehearsed while they run. */
export function Practise() {
  const say = useSay()
  const send = useSend()
  const { modelUrl } = useActors()
  const { profile } = useFlow(bodyProfileOf, isSameBodyProfile)
  const zones = useMemo(() => zonesOf(profile), [profile])
  const strokes = useMemo(() => strokesToPractise(zones), [zones])
  const [first = practiceStrokes[0]] = strokes
  const actor = useActorRef(practiceMachine, {
    input: { task: { ...first, level: 'easy', hasDrill: true }, random: Math.random },
  })
  const state = useSelector(actor, practiceStateOf)
  const { task, score, result, drill } = useSelector(actor, ({ context }) => context)
  const { stops } = useKeptResults(task, result, score)
  const leftS = useSelector(actor, ({ context }) => Math.ceil((TRACING_MS - context.touchedMs) / 1_000))
  const [nearness, setNearness] = useState<Nearness>('clear')
  const [isTouching, setIsTouching] = useState(false)
  const [wasStopped, setWasStopped] = useState(false)

  const canvas = useRef<HTMLCanvasElement>(null)
  const ink = useRef<Ink>(undefined)
  const fingers = useRef(new Map<number, TracePoint[]>())
  const traces = useRef<TracePoint[][]>([])
  const near = useRef<Approach>(undefined)
  const cuedAtMs = useRef<number>(undefined)

  const refused = useMemo(
    () => [...zones.values()].filter(({ status }) => status === 'forbidden').map(({ region }) => region),
    [zones],
  )

  useEffect(() => {
    if (canvas.current === null) return
    const made = createInk(canvas.current)
    ink.current = made
    return () => made.close()
  }, [])

  const isRunning = state === 'stroking' || state === 'cued'
  useEffect(() => {
    if (!isRunning) return
    let lastMs = performance.now()
    const timer = setInterval(() => {
      const nowMs = performance.now()
      actor.send({ type: 'clock.tick', deltaMs: nowMs - lastMs, isTouching: fingers.current.size > 0 })
      lastMs = nowMs
    }, TICK_MS)
    return () => clearInterval(timer)
  }, [actor, isRunning])

  // The time to the stop begins with the frame that shows the cue.
  useLayoutEffect(() => {
    if (state !== 'cued') return
    const frame = requestAnimationFrame(() => {
      cuedAtMs.current = performance.now()
    })
    return () => {
      cancelAnimationFrame(frame)
      cuedAtMs.current = undefined
    }
  }, [state])

  useEffect(() => {
    if (state === 'over') actor.send({ type: 'trace.end', fingers: traces.current })
  }, [actor, state])

  const title = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state === 'drilled' || state === 'judged') title.current?.querySelector('h1')?.focus({ preventScroll: true })
  }, [state])

  const onFinger = ({ id, atMs, xPx, yPx, restPoint, pressure, isLifted }: Finger): void => {
    if (isLifted) {
      // A finger that rested until now said nothing meanwhile: its last place holds until it is lifted.
      fingers.current.get(id)?.push({ atMs, point: restPoint, pressure: undefined })
      fingers.current.delete(id)
      ink.current?.lift(id)
      setIsTouching(fingers.current.size > 0)
      return
    }
    let way = fingers.current.get(id)
    if (way === undefined) {
      way = []
      fingers.current.set(id, way)
      traces.current.push(way)
      near.current = undefined
      setIsTouching(true)
    }
    way.push({ atMs, point: restPoint, pressure })
    if (restPoint === undefined) {
      ink.current?.lift(id)
      return
    }
    near.current = approach(near.current, mmToNearest(restPoint, refused), atMs)
    setNearness(near.current.nearness)
    ink.current?.add(id, xPx, yPx, atMs, near.current.nearness)
  }

  const begin = (): void => {
    traces.current = []
    fingers.current.clear()
    ink.current?.clear()
    setNearness('clear')
    setWasStopped(false)
    actor.send({ type: 'practice.begin' })
  }
  const sinceCueMs = (): number | undefined =>
    cuedAtMs.current === undefined ? undefined : performance.now() - cuedAtMs.current
  const stop = (): void => {
    const ms = sinceCueMs()
    atOnce(() => {
      if (state !== 'cued') setWasStopped(true)
      actor.send({ type: 'practice.stop', sinceCueMs: ms })
    })
    fingers.current.clear()
    ink.current?.clear()
  }
  const pause = (): void => actor.send({ type: 'practice.pause', sinceCueMs: sinceCueMs() })
  const change = (patch: Partial<typeof task>): void =>
    actor.send({ type: 'practice.choose', task: { ...task, ...patch } })

  const isOn = state === 'stroking' || state === 'held' || state === 'cued'
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
              isMoving: state === 'stroking' || state === 'cued',
            }}
            onFinger={isRunning ? onFinger : undefined}
            label={say('practise.label')}
          />
          <canvas ref={canvas} className={styles.ink} />
          {isRunning && nearness !== 'clear' ? (
            <p className={styles.warning} role="alert" data-nearness={nearness}>
              {say(`practise.${nearness}`)}
            </p>
          ) : null}
        </>
      }
      // The picture keeps its size, so that the line stays where it was drawn: below it lies either Stop or what comes next.
      edge={
        isOn ? (
          <StopEdge onStop={stop} onStrayKey={pause} />
        ) : (
          <div className={styles.calmEdge}>
            {state === 'judged' && score?.kind === 'scored' ? (
              <Button onClick={() => ink.current?.replay()}>{say('practise.replay')}</Button>
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
        isOn ? (
          state === 'held' ? (
            <Button tone="primary" isWide={true} onClick={() => actor.send({ type: 'practice.begin' })}>
              {say('practise.goOn')}
            </Button>
          ) : (
            <Button isWide={true} onClick={pause}>
              {say('practise.pause')}
            </Button>
          )
        ) : undefined
      }
    >
      <div className={styles.top}>
        <BackButton onBack={state === 'ready' ? undefined : () => change({})} />
        <ThemeButton />
      </div>
      <div ref={title} className={styles.words} data-practice={state}>
        {state === 'ready' ? (
          <Choosing
            strokes={strokes}
            task={task}
            wasStopped={wasStopped}
            onStroke={(stroke) => change(stroke)}
            onLevel={(level) => change({ level })}
            onDrill={(hasDrill) => change({ hasDrill })}
          />
        ) : state === 'drilled' && result !== undefined ? (
          <DrillVerdict result={result} times={timesOf(stops)} />
        ) : state === 'judged' && score !== undefined ? (
          <StrokeResult score={score} technique={task.technique} />
        ) : state === 'cued' && drill !== undefined ? (
          <p className={styles.cue} role="alert">
            {say(`practise.cue.${drill.cue}`)}
          </p>
        ) : state === 'held' ? (
          <>
            <h1>{say('practise.held')}</h1>
            <p>{say('practise.held.detail')}</p>
          </>
        ) : (
          <>
            <h1>{say('practise.stroking')}</h1>
            <p>{say('practise.stroking.detail', { strokes: Math.round(60_000 / strokeMsOf[task.technique]) })}</p>
            <p className={styles.time} data-waiting={!isTouching || undefined}>
              {isTouching ? say('practise.time', { seconds: Math.max(0, leftS) }) : say('practise.waiting')}
            </p>
            {task.hasDrill ? <p className={styles.quiet}>{say('practise.listen')}</p> : null}
          </>
        )}
        {state === 'drilled' || state === 'judged' ? (
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

type ChoosingProps = {
  readonly strokes: readonly PracticeStroke[]
  readonly task: {
    readonly region: string
    readonly technique: string
    readonly level: StrokeLevel
    readonly hasDrill: boolean
  }
  readonly wasStopped: boolean
  readonly onStroke: (stroke: PracticeStroke) => void
  readonly onLevel: (level: StrokeLevel) => void
  readonly onDrill: (hasDrill: boolean) => void
}

function Choosing({ strokes, task, wasStopped, onStroke, onLevel, onDrill }: ChoosingProps) {
  const say = useSay()
  const own = useId()
  return (
    <>
      <header className={styles.head}>
        <h1>{say('practise.title')}</h1>
        <p className={styles.quiet} role="status">
          {say(wasStopped ? 'practise.stopped' : strokes.length === 0 ? 'practise.none' : 'practise.lead')}
        </p>
      </header>
      {strokes.length === 0 ? null : (
        <>
          <fieldset className={styles.group}>
            <legend>{say('practise.stroke')}</legend>
            {strokes.map((stroke) => {
              const { kind, side } = regionOf(stroke.region)
              return (
                <label key={nameOf(stroke)} className={styles.row}>
                  <input
                    type="radio"
                    name={`${own}stroke`}
                    checked={nameOf(stroke) === `${task.region} ${task.technique}`}
                    onChange={() => onStroke(stroke)}
                  />
                  <span>
                    {say('practise.stroke.name', {
                      technique: say(`technique.${stroke.technique}.name`),
                      place: isMassageKind(kind) ? say(`region.${kind}.name`, { side }) : '',
                    })}
                  </span>
                </label>
              )
            })}
          </fieldset>
          <fieldset className={styles.levels}>
            <legend>{say('practise.level')}</legend>
            {strokeLevels.map((level) => (
              <label key={level} className={styles.level}>
                <input
                  type="radio"
                  name={`${own}level`}
                  checked={level === task.level}
                  onChange={() => onLevel(level)}
                />
                <span>{say(`practise.level.${level}`)}</span>
              </label>
            ))}
          </fieldset>
          <label className={styles.drill}>
            <input type="checkbox" checked={task.hasDrill} onChange={(event) => onDrill(event.target.checked)} />
            <span>
              <span>{say('practise.drill')}</span>
              <span className={styles.quiet}>{say('practise.drill.detail')}</span>
            </span>
          </label>
        </>
      )}
    </>
  )
}
