import type { ReactNode } from 'react'
import { useSend } from '#parts/actors.tsx'
import { useSay } from '#parts/say.tsx'
import { ScreenFrame } from '#parts/screen-frame.tsx'
import type { FlowEvent } from '#session/flow.events.ts'
import styles from './learn.module.css'
import { ExplorePicture, LessonsPicture, PractisePicture } from './pictures.tsx'
import { ProgressPicture, RoundPicture } from './pictures-of-play.tsx'

/** The doors of the hub, in the order in which they are met; the words are `learn.door.<name>` and its `.detail`. */
const doors = {
  lessons: { event: { type: 'open.lessons' }, picture: <LessonsPicture /> },
  round: { event: { type: 'open.round', scope: 'due' }, picture: <RoundPicture /> },
  explore: { event: { type: 'open.body' }, picture: <ExplorePicture /> },
  practise: { event: { type: 'open.practise' }, picture: <PractisePicture /> },
  progress: { event: { type: 'open.progress' }, picture: <ProgressPicture /> },
} as const satisfies Record<string, { readonly event: FlowEvent; readonly picture: ReactNode }>

const shown = Object.keys(doors) as (keyof typeof doors)[]

/** Where learning begins: a calm card for each way of doing it. */
export function Learn() {
  const say = useSay()
  const send = useSend()
  return (
    <ScreenFrame isWide={true}>
      <header className={styles.head}>
        <h1>{say('learn.title')}</h1>
        <p className={styles.lead}>{say('learn.lead')}</p>
      </header>
      <ul className={styles.doors}>
        {shown.map((door) => (
          <li key={door}>
            <button type="button" className={styles.door} data-door={door} onClick={() => send(doors[door].event)}>
              <span className={styles.scene}>{doors[door].picture}</span>
              <span className={styles.words}>
                <span className={styles.name}>{say(`learn.door.${door}`)}</span>
                <span className={styles.detail}>{say(`learn.door.${door}.detail`)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <footer className={styles.foot}>
        <button type="button" className={styles.about} onClick={() => send({ type: 'open.accessibility' })}>
          {say('accessibility.open')}
        </button>
        {/* Written by the build beside the app. A page of its own: the installed app would have no way back from it. */}
        <a className={styles.about} href="licences.txt" target="_blank" rel="noreferrer">
          {say('learn.licences')}
        </a>
      </footer>
    </ScreenFrame>
  )
}
