import type { ReactNode } from 'react'
import { StopEdge } from '#parts/stop-edge.tsx'
import styles from './session.module.css'
import { type SessionIntents, SessionPanel } from './session-panel.tsx'
import type { SessionView } from './session-view.ts'

export type SessionLayoutProps = {
  readonly view: SessionView
  /** The body as a picture; it fills its place from edge to edge. */
  readonly body: ReactNode
  readonly intents: SessionIntents
  readonly onStop: () => void
  readonly onStrayKey: () => void
}

/** The body, the panel, and the stop edge below both: three places that never move while a session runs. */
export function SessionLayout({ view, body, intents, onStop, onStrayKey }: SessionLayoutProps) {
  return (
    <div className={styles.session} data-face={view.face.kind}>
      <main className={styles.room}>
        <div className={styles.stage}>{body}</div>
        <SessionPanel view={view} intents={intents} />
      </main>
      <StopEdge onStop={onStop} onStrayKey={onStrayKey} />
    </div>
  )
}
