import { Minus, Plus, Volume2, VolumeX } from 'lucide-react'
import { useEffect, useId, useRef } from 'react'
import { LEAST_VOLUME, MOST_VOLUME, tempos } from '#journal/settings.ts'
import { useSettings, useSpeech } from '#parts/actors.tsx'
import { useSay } from '#parts/say.tsx'
import { Options, useOnOff } from '#parts/sound-sheet.tsx'
import { Button } from '#ui/button.tsx'
import styles from './session-sound.module.css'

/** A step of loudness that is heard, percent. */
const VOLUME_STEP = 10

export type SessionSoundProps = {
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
}

/** Louder and softer as two large buttons: a slider asks for more aim than an oily hand has. */
function Loudness() {
  const say = useSay()
  const [{ hasSound, volume }, change] = useSettings()
  const id = useId()
  const turn = (by: number) => () => change({ volume: Math.min(MOST_VOLUME, Math.max(LEAST_VOLUME, volume + by)) })
  return (
    <fieldset className={styles.loudness} aria-describedby={id}>
      <legend>{say('sound.volume')}</legend>
      <button
        type="button"
        aria-label={say('sound.softer')}
        aria-disabled={!hasSound || volume <= LEAST_VOLUME}
        onClick={hasSound ? turn(-VOLUME_STEP) : undefined}
      >
        <Minus aria-hidden="true" />
      </button>
      <p id={id} role="status" data-testid="loudness">
        {say('sound.loudness', { percent: volume })}
      </p>
      <button
        type="button"
        aria-label={say('sound.louder')}
        aria-disabled={!hasSound || volume >= MOST_VOLUME}
        onClick={hasSound ? turn(VOLUME_STEP) : undefined}
      >
        <Plus aria-hidden="true" />
      </button>
    </fieldset>
  )
}

/** What is heard, chosen while the session goes on. No dialog: one would lie over the stop edge. */
function SoundPanel({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const say = useSay()
  const [{ hasSound, tempo, hasVoice }, change] = useSettings()
  const [, speech] = useSpeech()
  const onOff = useOnOff()
  const panel = useRef<HTMLElement>(null)
  // The focus goes to what was asked for.
  useEffect(() => panel.current?.focus({ preventScroll: true }), [])
  const turnVoice = (isOn: boolean): void => {
    change({ hasVoice: isOn })
    // Within the press, or some tablets stay silent for good; and it is heard at once what was turned on.
    if (isOn && hasSound) speech.tryOut()
  }
  return (
    <section ref={panel} id={id} className={styles.panel} aria-label={say('sound.title')} tabIndex={-1}>
      <Options
        label={say('sound.sound')}
        options={onOff}
        value={hasSound}
        onChoose={(is) => change({ hasSound: is })}
      />
      <Loudness />
      <Options
        label={say('sound.tempo')}
        options={tempos.map((one) => ({ value: one, label: say(`sound.tempo.${one}`) }))}
        value={tempo}
        onChoose={(one) => change({ tempo: one })}
      />
      {tempo === 'vibration' ? <p className={styles.note}>{say('sound.tempo.no-vibration')}</p> : null}
      <Options label={say('sound.voice')} options={onOff} value={hasVoice} onChoose={turnVoice} />
      <Button tone="primary" isWide onClick={onClose}>
        {say('sound.close')}
      </Button>
    </section>
  )
}

/** Opens and closes what can be chosen about sound, from every face of a session. */
export function SessionSound({ isOpen, onOpen }: SessionSoundProps) {
  const say = useSay()
  const [{ hasSound }] = useSettings()
  const opener = useRef<HTMLButtonElement>(null)
  const id = useId()
  const close = (): void => {
    onOpen(false)
    opener.current?.focus({ preventScroll: true })
  }
  return (
    <>
      <button
        ref={opener}
        type="button"
        className={styles.opener}
        aria-expanded={isOpen}
        {...(isOpen ? { 'aria-controls': id } : {})}
        aria-label={say('sound.title')}
        data-testid="session-sound"
        onClick={() => (isOpen ? close() : onOpen(true))}
      >
        {hasSound ? <Volume2 aria-hidden="true" /> : <VolumeX aria-hidden="true" />}
      </button>
      {isOpen ? <SoundPanel id={id} onClose={close} /> : null}
    </>
  )
}
