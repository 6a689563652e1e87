import { type MouseEvent, useEffect, useRef } from 'react'
import { useSay } from '#parts/say.tsx'
import { strokeMsOf } from '#safety/technique.ts'
import { type PracticeTask, TRACING_MS } from '#session/practice.machine.ts'
import styles from './practise.module.css'

const ROUND_S = TRACING_MS / 1_000

export type StrokingProps = {
  readonly task: PracticeTask
  /** Whether time runs: a finger traces, or the pace is being tapped. */
  readonly isTouching: boolean
  readonly leftS: number
  /** The pace was tapped, at a time of the page's own clock, ms. */
  readonly onBeat: (atMs: number) => void
}

/** What is said while a stroke is traced, or its pace tapped. */
export function Stroking({ task, isTouching, leftS, onBeat }: StrokingProps) {
  const say = useSay()
  const isBeat = task.way === 'beat'
  return (
    <>
      <h1>{say(isBeat ? 'practise.beating' : 'practise.stroking')}</h1>
      <p>
        {say(isBeat ? 'practise.beating.detail' : 'practise.stroking.detail', {
          strokes: Math.round(60_000 / strokeMsOf[task.technique]),
        })}
      </p>
      {isBeat ? <Beat onBeat={onBeat} /> : null}
      <span className={`${styles.track} ${styles.gone}`} data-waiting={!isTouching || undefined} aria-hidden="true">
        <span className={styles.fill} style={{ inlineSize: `${(1 - Math.max(0, leftS) / ROUND_S) * 100}%` }} />
      </span>
      <p className={styles.time} data-waiting={!isTouching || undefined}>
        {isTouching
          ? say('practise.time', { seconds: Math.max(0, leftS) })
          : say(isBeat ? 'practise.waiting.beat' : 'practise.waiting')}
      </p>
      {task.hasDrill ? <p className={styles.quiet}>{say('practise.listen')}</p> : null}
    </>
  )
}

/** Tapped once a stroke: by Enter, which a space bar may not do because it stops, by a finger or by a switch. */
function Beat({ onBeat }: Pick<StrokingProps, 'onBeat'>) {
  const say = useSay()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus({ preventScroll: true }), [])
  const tap = (event: MouseEvent<HTMLButtonElement>): void => {
    onBeat(event.timeStamp)
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return
    event.currentTarget.animate([{ transform: 'scale(0.97)' }, { transform: 'none' }], {
      duration: 240,
      easing: 'ease-out',
    })
  }
  return (
    <button ref={button} type="button" className={styles.beat} onClick={tap}>
      {say('practise.beat')}
    </button>
  )
}
