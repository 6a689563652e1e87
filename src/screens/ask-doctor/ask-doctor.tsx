import { Printer } from 'lucide-react'
import type { ReactNode } from 'react'
import { useFlow } from '#parts/actors.tsx'
import { Lines } from '#parts/page-of-lines.tsx'
import { useSay } from '#parts/say.tsx'
import { ScreenFrame } from '#parts/screen-frame.tsx'
import { stopReportOf } from '#session/stop-report.ts'
import { Button } from '#ui/button.tsx'
import type { MessageKey } from '#words/keys.ts'
import styles from './ask-doctor.module.css'
import { LastStop } from './last-stop.tsx'

const what = ['askDoctor.what.1', 'askDoctor.what.2', 'askDoctor.what.3', 'askDoctor.what.4'] as const
const blanks = ['askDoctor.name', 'askDoctor.date', 'askDoctor.level'] as const satisfies readonly MessageKey[]
const answers = ['askDoctor.answer.yes', 'askDoctor.answer.but', 'askDoctor.answer.no'] as const

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** A sheet of paper to take to the doctor: what I would like to do, and room for the answer. */
export function AskDoctor() {
  const say = useSay()
  const report = useFlow(stopReportOf, isSame)
  return (
    <ScreenFrame
      bottom={
        <>
          <span />
          <Button tone="primary" icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
            {say('askDoctor.print')}
          </Button>
        </>
      }
    >
      <p className={styles.lead}>{say('askDoctor.lead')}</p>
      <article className={styles.sheet}>
        <h1>{say('askDoctor.title')}</h1>
        <dl className={styles.blanks}>
          {blanks.map((blank) => (
            <div key={blank} className={styles.blank}>
              <dt>{say(blank)}</dt>
              <dd />
            </div>
          ))}
        </dl>
        <Part title={say('askDoctor.what')}>
          <Lines lines={what} />
        </Part>
        <Part title={say('askDoctor.where')}>
          <p>{say('askDoctor.where.yes')}</p>
          <p>{say('askDoctor.where.no')}</p>
        </Part>
        <Part title={say('askDoctor.stop')}>
          <p>{say('askDoctor.stop.1')}</p>
        </Part>
        {report === undefined ? null : <LastStop report={report} />}
        <Part title={say('askDoctor.question')}>
          <ul className={styles.answers}>
            {answers.map((answer) => (
              <li key={answer}>
                <span className={styles.box} aria-hidden="true" />
                {say(answer)}
              </li>
            ))}
          </ul>
          <p className={styles.sign}>{say('askDoctor.sign')}</p>
        </Part>
      </article>
    </ScreenFrame>
  )
}
