import { type ReactNode, useLayoutEffect, useRef } from 'react'
import type { RestingHand } from '#parts/resting-hand.ts'
import { listenForRestingHand } from '#parts/resting-hand-listener.ts'
import { StopEdge } from '#parts/stop-edge.tsx'
import styles from './session.module.css'
import { type ListeningParts, type SessionIntents, SessionPanel } from './session-panel.tsx'
import type { SessionView } from './session-view.ts'

export type SessionLayoutProps = {
  readonly view: SessionView
  /** The body as a picture; it fills its place from edge to edge. */
  readonly body: ReactNode
  readonly intents: SessionIntents
  readonly listening?: ListeningParts | undefined
  /** What opens the choices about sound. */
  readonly sound?: ReactNode
  readonly onStop: () => void
  readonly onStrayKey: () => void
  /** A hand held still on the picture, or laid flat on the screen. */
  readonly onRestingHand: (meaning: RestingHand) => void
}

/** The body, the panel, and the stop edge below both: three places that never move while a session runs. */
export function SessionLayout(props: SessionLayoutProps) {
  const { view, body, intents, listening, sound, onStop, onStrayKey, onRestingHand } = props
  const room = useRef<HTMLElement>(null)
  const picture = useRef<HTMLDivElement>(null)
  const rest = useRef(onRestingHand)
  useLayoutEffect(() => {
    rest.current = onRestingHand
  }, [onRestingHand])

  useLayoutEffect(() => {
    if (room.current === null || picture.current === null) return
    return listenForRestingHand(room.current, picture.current, (meaning) => rest.current(meaning))
  }, [])

  return (
    <div className={styles.session} data-face={view.face.kind}>
      <main ref={room} className={styles.room}>
        <div ref={picture} className={styles.stage}>
          {body}
        </div>
        <SessionPanel view={view} intents={intents} listening={listening} sound={sound} />
      </main>
      <StopEdge onStop={onStop} onStrayKey={onStrayKey} />
    </div>
  )
}
