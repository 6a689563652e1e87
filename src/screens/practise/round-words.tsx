import { useSelector } from '@xstate/react'
import { useSay } from '#parts/say.tsx'
import type { StopTimes } from '#practice/bests.ts'
import type { PracticeStroke } from '#practice/tasks.ts'
import { type PracticeActor, type PracticeTask, practiceStateOf, TRACING_MS } from '#session/practice.machine.ts'
import { Choosing } from './choosing.tsx'
import styles from './practise.module.css'
import { BeatResult, DrillVerdict, StrokeResult } from './results.tsx'
import { Stroking } from './stroking.tsx'

export type RoundWordsProps = {
  readonly actor: PracticeActor
  readonly strokes: readonly PracticeStroke[]
  readonly wasStopped: boolean
  readonly isTouching: boolean
  /** The times to the stop of all days. */
  readonly times: StopTimes | undefined
  readonly onChange: (patch: Partial<PracticeTask>) => void
  readonly onBeat: (atMs: number) => void
}

/** What is said beside the picture at each moment of a round. */
export function RoundWords({ actor, strokes, wasStopped, isTouching, times, onChange, onBeat }: RoundWordsProps) {
  const say = useSay()
  const state = useSelector(actor, practiceStateOf)
  const { task, score, result, drill } = useSelector(actor, ({ context }) => context)
  const leftS = useSelector(actor, ({ context }) => Math.ceil((TRACING_MS - context.touchedMs) / 1_000))
  switch (state) {
    case 'ready':
      return <Choosing strokes={strokes} task={task} wasStopped={wasStopped} onChange={onChange} />
    case 'drilled':
      return result === undefined ? null : <DrillVerdict result={result} times={times} />
    case 'judged':
      if (score === undefined) return null
      if (score.kind === 'beaten') return <BeatResult score={score} technique={task.technique} />
      return <StrokeResult score={score} technique={task.technique} />
    case 'cued':
      return drill === undefined ? null : (
        <div role="alert">
          <h1 className={styles.cue}>{say(`practise.cue.${drill.cue}`)}</h1>
        </div>
      )
    case 'held':
      return (
        <>
          <h1>{say('practise.held')}</h1>
          <p>{say('practise.held.detail')}</p>
        </>
      )
    default:
      return <Stroking task={task} isTouching={isTouching} leftS={leftS} onBeat={onBeat} />
  }
}
