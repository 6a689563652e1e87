import { ChevronDown, Mic, MicOff } from 'lucide-react'
import { useRef } from 'react'
import { useListening, useSettings } from '#parts/actors.tsx'
import { useSay } from '#parts/say.tsx'
import { isMicrophoneOn } from '#session/listening.ts'
import { Button } from '#ui/button.tsx'
import styles from './listening.module.css'

/** A clear mark for as long as a microphone is open, and where it should be and is not. */
export function ListeningMark() {
  const say = useSay()
  const [state] = useListening()
  const [{ listening }] = useSettings()
  if (listening !== 'on' || state === 'off') return null
  const isOn = isMicrophoneOn(state)
  const Icon = isOn ? Mic : MicOff
  return (
    <p className={styles.mark} data-listening={state}>
      <Icon aria-hidden="true" strokeWidth={1.75} />
      {say(state === 'on' ? 'listening.mark.on' : isOn ? 'listening.mark.starting' : 'listening.mark.off')}
    </p>
  )
}

/**
 * Offers listening, once; afterwards turns it on or off, and says what has become of it. It opens in place: a dialog
 * would lie over the stop edge.
 */
export function ListeningControl() {
  const say = useSay()
  const [state, { turnOn, turnOff }] = useListening()
  const [{ listening }] = useSettings()
  const details = useRef<HTMLDetailsElement>(null)
  const isOffered = listening === 'not-offered'
  const isOn = isMicrophoneOn(state)
  const choose = (change: () => void) => () => {
    if (details.current !== null) details.current.open = false
    change()
  }
  return (
    <>
      <details
        ref={details}
        className={styles.control}
        data-offer={isOffered}
        onToggle={({ currentTarget }) => {
          if (currentTarget.open) currentTarget.scrollIntoView({ block: 'nearest' })
        }}
      >
        <summary className={styles.summary}>
          {isOn || isOffered ? <Mic aria-hidden="true" /> : <MicOff aria-hidden="true" />}
          <span>{say(isOffered ? 'listening.offer' : isOn ? 'listening.is-on' : 'listening.is-off')}</span>
          <ChevronDown className={styles.chevron} aria-hidden="true" />
        </summary>
        <div className={styles.more}>
          <p>{say('listening.how')}</p>
          <p>{say('listening.limits')}</p>
          {isOn ? null : <p>{say('listening.private')}</p>}
          <div className={styles.choices}>
            <Button onClick={choose(isOn ? turnOff : turnOn)}>
              {say(isOn ? 'listening.turn-off' : 'listening.turn-on')}
            </Button>
            {isOffered ? (
              <Button tone="plain" onClick={choose(turnOff)}>
                {say('listening.decline')}
              </Button>
            ) : null}
          </div>
        </div>
      </details>
      <p className={styles.news} role="status">
        {state === 'off' || state === 'on' || state === 'lost' ? null : say(`listening.${state}`)}
      </p>
    </>
  )
}
