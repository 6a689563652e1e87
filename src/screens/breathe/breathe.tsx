import { useState } from 'react'
import { useSend } from '#parts/actors.tsx'
import { useSay } from '#parts/say.tsx'
import { ScreenFrame } from '#parts/screen-frame.tsx'
import { Button } from '#ui/button.tsx'
import type { MessageKey } from '#words/keys.ts'
import styles from './breathe.module.css'

const scan = [
  'breathe.scan.1',
  'breathe.scan.2',
  'breathe.scan.3',
  'breathe.scan.4',
  'breathe.scan.5',
  'breathe.scan.6',
  'breathe.scan.7',
] as const satisfies readonly MessageKey[]

/** Breaths for which one line of the body scan stays: long enough to follow it, about half a minute. */
const breathsPerLine = 3

/**
 * Breathing and body scan without touch: the door that every refusal leaves open. The breath is an animation that
 * never ends, and its turns count the breaths: nothing here has a timer of its own (T10: slow, comfortable, not held).
 */
export function Breathe() {
  const say = useSay()
  const send = useSend()
  const [breaths, setBreaths] = useState(0)
  const line = scan[Math.min(scan.length - 1, Math.floor(breaths / breathsPerLine))] ?? scan[0]

  return (
    <ScreenFrame>
      <div className={styles.room}>
        <h1 className="visually-hidden">{say('breathe.title')}</h1>
        <div className={styles.air} aria-hidden="true">
          <div className={styles.halo} />
          <div className={styles.ring} />
          <div className={styles.core} onAnimationIteration={() => setBreaths((count) => count + 1)} />
          <p className={styles.turns}>
            <span className={styles.in}>{say('breathe.in')}</span>
            <span className={styles.out}>{say('breathe.out')}</span>
          </p>
        </div>
        <p key={line} className={styles.line} aria-live="polite">
          {say(line)}
        </p>
        <p className={styles.how}>{say('breathe.how')}</p>
        <Button onClick={() => send({ type: 'back' })}>{say('breathe.done')}</Button>
      </div>
    </ScreenFrame>
  )
}
