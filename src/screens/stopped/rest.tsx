import { Clock, Phone, Stethoscope } from 'lucide-react'
import { useSay } from '#parts/say.tsx'
import { type Easing, type EasingPosition, easings, type StopOutcome } from '#safety/after-stop.ts'
import { Button } from '#ui/button.tsx'
import { locale } from '#words/say.ts'
import { EasingPicture } from './easing-picture.tsx'
import { Answers } from './step.tsx'
import styles from './stopped.module.css'

export type RestProps = {
  readonly outcome: StopOutcome
  readonly position: EasingPosition | undefined
  /** When it is asked again, epoch ms; undefined when that is not waited for. */
  readonly askAgainAtMs: number | undefined
  /** The ten minutes are over (E5). */
  readonly isAskedAgain: boolean
  /** How it was then. */
  readonly later: Easing | undefined
  readonly onLater: (easing: Easing) => void
  readonly onEmergency: () => void
  readonly onDoctor: () => void
}

function timeWords(atMs: number): string {
  return new Intl.DateTimeFormat(locale(), { hour: 'numeric', minute: '2-digit' }).format(atMs)
}

function Help({ outcome, later, onEmergency, onDoctor }: RestProps) {
  const say = useSay()
  const isEmergency = outcome === 'emergency'
  const how = later === 'worse' ? 'stopped.help.worse' : 'stopped.help.how'
  return (
    <div className={styles.help}>
      <p className={styles.restLead}>{say(isEmergency ? 'stopped.help.emergency.how' : how)}</p>
      <div className={styles.helpActions}>
        {isEmergency || later === 'worse' ? (
          <Button tone={isEmergency ? 'primary' : 'quiet'} icon={<Phone aria-hidden="true" />} onClick={onEmergency}>
            {say('stopped.help.emergency.open')}
          </Button>
        ) : null}
        <Button tone={isEmergency ? 'quiet' : 'primary'} icon={<Stethoscope aria-hidden="true" />} onClick={onDoctor}>
          {say('stopped.help.doctor.open')}
        </Button>
      </div>
    </div>
  )
}

function Advice({ position, later }: Pick<RestProps, 'position' | 'later'>) {
  const say = useSay()
  return (
    <>
      {position === undefined ? null : <EasingPicture position={position} />}
      {later === undefined ? <p className={styles.restLead}>{say('stopped.rest.stay')}</p> : null}
      <p className={styles.hint}>{say('stopped.rest.growing')}</p>
    </>
  )
}

/** Help first, where the answers call for it; then rest, and how it is ten minutes later. */
export function Rest(props: RestProps) {
  const say = useSay()
  const { outcome, position, askAgainAtMs, isAskedAgain, later, onLater } = props
  return (
    <div className={styles.restNow}>
      {isAskedAgain ? (
        <Answers options={easings} words={(easing) => say(`stopped.later.${easing}`)} onChoose={onLater} />
      ) : null}
      {outcome !== 'rest' ? <Help {...props} /> : isAskedAgain ? null : <Advice position={position} later={later} />}
      {askAgainAtMs === undefined ? null : (
        <div className={styles.until}>
          <Clock aria-hidden="true" strokeWidth={1.5} />
          <p>{say('stopped.later.until', { time: timeWords(askAgainAtMs) })}</p>
          <Button className={styles.nowWorse} data-answer="worse" onClick={() => onLater('worse')}>
            {say('stopped.later.now-worse')}
          </Button>
        </div>
      )}
    </div>
  )
}
