import {
  BookOpen,
  ChevronRight,
  FileText,
  HandHelping,
  MessageCircle,
  PersonStanding,
  Stethoscope,
  Wind,
} from 'lucide-react'
import { type ReactNode, useId } from 'react'
import type { FlowEvent } from '#session/flow.events.ts'
import { useSend } from './actors.tsx'
import styles from './doors.module.css'
import { useSay } from './say.tsx'

const doors = {
  followUp: { event: { type: 'open.follow-up' }, icon: <MessageCircle aria-hidden="true" /> },
  breathe: { event: { type: 'open.breathe' }, icon: <Wind aria-hidden="true" /> },
  body: { event: { type: 'open.body' }, icon: <PersonStanding aria-hidden="true" /> },
  learn: { event: { type: 'open.learn' }, icon: <BookOpen aria-hidden="true" /> },
  askDoctor: { event: { type: 'open.ask-doctor' }, icon: <FileText aria-hidden="true" /> },
  doctor: { event: { type: 'open.doctor' }, icon: <Stethoscope aria-hidden="true" /> },
  professional: { event: { type: 'open.professional' }, icon: <HandHelping aria-hidden="true" /> },
} as const satisfies Record<string, { event: FlowEvent; icon: ReactNode }>

/** A place that stays open when there is no session. */
export type Door = keyof typeof doors

/** Doors to go through, each with what lies behind it. */
export function Doors({ title, doors: shown }: { readonly title: string; readonly doors: readonly Door[] }) {
  const say = useSay()
  const send = useSend()
  const titleId = useId()
  return (
    <section className={styles.doors} aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      <ul>
        {shown.map((door) => (
          <li key={door}>
            <button type="button" className={styles.door} onClick={() => send(doors[door].event)}>
              {doors[door].icon}
              <span className={styles.doorWords}>
                <span>{say(`outcome.door.${door}`)}</span>
                <span className={styles.doorDetail}>{say(`outcome.door.${door}.detail`)}</span>
              </span>
              <ChevronRight aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
