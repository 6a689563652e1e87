import { FileText, HandHelping } from 'lucide-react'
import { useSend } from '#parts/actors.tsx'
import { useSay } from '#parts/say.tsx'
import { ScreenFrame } from '#parts/screen-frame.tsx'
import { Button } from '#ui/button.tsx'
import type { MessageKey } from '#words/keys.ts'
import styles from './doctor.module.css'

const today = ['doctor.today.1', 'doctor.today.2', 'doctor.today.3', 'doctor.today.4'] as const
const now = ['doctor.now.1', 'doctor.now.2', 'doctor.now.3', 'doctor.now.4'] as const
const soon = ['doctor.soon.1', 'doctor.soon.2', 'doctor.soon.3'] as const

function Signs({ signs }: { readonly signs: readonly MessageKey[] }) {
  const say = useSay()
  return (
    <ul className={styles.signs}>
      {signs.map((sign) => (
        <li key={sign}>{say(sign)}</li>
      ))}
    </ul>
  )
}

/** When a doctor comes first, in three degrees of hurry. */
export function Doctor() {
  const say = useSay()
  const send = useSend()
  return (
    <ScreenFrame>
      <header className={styles.head}>
        <h1>{say('doctor.title')}</h1>
        <p className={styles.lead}>{say('doctor.lead')}</p>
      </header>
      <section className={`${styles.level} ${styles.now}`} aria-labelledby="doctor-now">
        <h2 id="doctor-now">{say('doctor.now.title')}</h2>
        <Signs signs={now} />
        <div>
          <Button tone="primary" onClick={() => send({ type: 'open.emergency' })}>
            {say('doctor.now.action')}
          </Button>
        </div>
      </section>
      <section className={styles.level} aria-labelledby="doctor-today">
        <h2 id="doctor-today">{say('doctor.today.title')}</h2>
        <Signs signs={today} />
      </section>
      <section className={styles.level} aria-labelledby="doctor-soon">
        <h2 id="doctor-soon">{say('doctor.soon.title')}</h2>
        <Signs signs={soon} />
        <div className={styles.actions}>
          <Button icon={<FileText aria-hidden="true" />} onClick={() => send({ type: 'open.ask-doctor' })}>
            {say('doctor.page')}
          </Button>
          <Button icon={<HandHelping aria-hidden="true" />} onClick={() => send({ type: 'open.professional' })}>
            {say('professional.title')}
          </Button>
        </div>
      </section>
    </ScreenFrame>
  )
}
