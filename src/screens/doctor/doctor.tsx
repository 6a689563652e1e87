import { FileText, HandHelping } from 'lucide-react'
import { useSend } from '#parts/actors.tsx'
import { PageHead, PartOfLines } from '#parts/page-of-lines.tsx'
import { useSay } from '#parts/say.tsx'
import { ScreenFrame } from '#parts/screen-frame.tsx'
import { Button } from '#ui/button.tsx'
import styles from './doctor.module.css'

const today = ['doctor.today.1', 'doctor.today.2', 'doctor.today.3', 'doctor.today.4'] as const
const now = ['doctor.now.1', 'doctor.now.2', 'doctor.now.3', 'doctor.now.4'] as const
const soon = ['doctor.soon.1', 'doctor.soon.2', 'doctor.soon.3'] as const

/** When a doctor comes first, in three degrees of hurry. */
export function Doctor() {
  const say = useSay()
  const send = useSend()
  return (
    <ScreenFrame>
      <PageHead title="doctor.title" lead="doctor.lead" />
      <PartOfLines title="doctor.now.title" lines={now} isRaised={true}>
        <div>
          <Button tone="primary" onClick={() => send({ type: 'open.emergency' })}>
            {say('doctor.now.action')}
          </Button>
        </div>
      </PartOfLines>
      <PartOfLines title="doctor.today.title" lines={today} />
      <PartOfLines title="doctor.soon.title" lines={soon}>
        <div className={styles.actions}>
          <Button icon={<FileText aria-hidden="true" />} onClick={() => send({ type: 'open.ask-doctor' })}>
            {say('doctor.page')}
          </Button>
          <Button icon={<HandHelping aria-hidden="true" />} onClick={() => send({ type: 'open.professional' })}>
            {say('professional.title')}
          </Button>
        </div>
      </PartOfLines>
    </ScreenFrame>
  )
}
