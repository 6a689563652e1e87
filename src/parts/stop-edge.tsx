import { OctagonX } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import { useSay } from './say.tsx'
import styles from './stop-edge.module.css'
import { meaningOfKey } from './stop-edge-keys.ts'
import { swallowClickOfThisPress } from './swallow-click.ts'

export type StopEdgeProps = {
  /** Called within the event itself, before anything else happens: the caller stops and paints synchronously (E2). */
  readonly onStop: () => void
  /** A key that means nothing pauses (E13). */
  readonly onStrayKey: () => void
}

/**
 * The stop control: the whole bottom edge, in every state of a session (E1, E4). It acts on the press, not on the
 * release, and owns the keyboard while it is on screen.
 */
export function StopEdge({ onStop, onStrayKey }: StopEdgeProps) {
  const say = useSay()
  const edge = useRef<HTMLButtonElement>(null)
  const calls = useRef({ onStop, onStrayKey })
  useLayoutEffect(() => {
    calls.current = { onStop, onStrayKey }
  }, [onStop, onStrayKey])

  // On the window and while capturing: nothing focused, and no dialog, can take Esc or Space away (E13). As a layout
  // effect it listens before the first frame of the session is painted.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const meaning = meaningOfKey(event)
      if (meaning === 'native') return
      if (meaning === 'stop') calls.current.onStop()
      if (meaning === 'pause') calls.current.onStrayKey()
      // A stray key keeps its own meaning too (reload, zoom): only what stops or must do nothing is taken away.
      if (meaning !== 'pause') {
        event.preventDefault()
        event.stopImmediatePropagation()
      }
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])

  // React's own touch listeners are passive, and without preventDefault here the tap would end as a click on whatever
  // the stopped screen shows under the finger.
  useLayoutEffect(() => {
    const button = edge.current
    if (button === null) return
    const onPress = (event: Event) => {
      if (event.type === 'pointerdown') swallowClickOfThisPress(window)
      calls.current.onStop()
      event.preventDefault()
    }
    // `touchstart` besides `pointerdown`: whichever comes first stops; the session knows a stop only once (E3).
    button.addEventListener('pointerdown', onPress)
    button.addEventListener('touchstart', onPress, { passive: false })
    // Screen readers and switch devices send a click without a pointer.
    button.addEventListener('click', onPress)
    return () => {
      button.removeEventListener('pointerdown', onPress)
      button.removeEventListener('touchstart', onPress)
      button.removeEventListener('click', onPress)
    }
  }, [])

  return (
    <button ref={edge} type="button" className={styles.edge} data-testid="stop-edge">
      <OctagonX className={styles.icon} aria-hidden="true" strokeWidth={2.25} />
      <span>{say('session.stop')}</span>
    </button>
  )
}
