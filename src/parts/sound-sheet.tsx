import { Volume2, VolumeX } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { LEAST_VOLUME, MOST_VOLUME, tempos, voicePaces } from '#journal/settings.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { useSettings, useSpeech } from './actors.tsx'
import { useSay } from './say.tsx'
import styles from './sound-sheet.module.css'

type Option<Value> = { readonly value: Value; readonly label: string }

type OptionsProps<Value> = {
  readonly label: string
  readonly options: readonly Option<Value>[]
  readonly value: Value
  readonly onChoose: (value: Value) => void
}

/** Buttons, not radios: in a session the space bar stops (E13), so everything must work with Enter. */
export function Options<Value extends string | boolean>({ label, options, value, onChoose }: OptionsProps<Value>) {
  return (
    <fieldset className={styles.options}>
      <legend>{label}</legend>
      <div>
        {options.map((option) => (
          <button
            key={String(option.value)}
            type="button"
            aria-pressed={option.value === value}
            onClick={() => onChoose(option.value)}
          >
            {option.label}
          </button>
        ))}
      </div>
    </fieldset>
  )
}

/** The two answers to whether something is heard. */
export function useOnOff(): readonly Option<boolean>[] {
  const say = useSay()
  return [
    { value: true, label: say('sound.on') },
    { value: false, label: say('sound.off') },
  ]
}

function Row({ label, children }: { readonly label: string; readonly children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <div className={styles.row}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  )
}

/** Everything that is chosen about sound: whether, how loud, how a stroke is told, and the voice. */
function SoundChoices() {
  const say = useSay()
  const [settings, change] = useSettings()
  const [{ voice }, speech] = useSpeech()
  const { hasSound, volume, tempo, hasVoice, voiceUri, voicePace } = settings
  const voices = speech.voices()
  const onOff = useOnOff()
  return (
    <div className={styles.choices}>
      <Options
        label={say('sound.sound')}
        options={onOff}
        value={hasSound}
        onChoose={(is) => change({ hasSound: is })}
      />
      <Row label={say('sound.volume')}>
        {(id) => (
          <input
            id={id}
            type="range"
            min={LEAST_VOLUME}
            max={MOST_VOLUME}
            step={10}
            value={volume}
            disabled={!hasSound}
            onChange={({ currentTarget }) => change({ volume: Number(currentTarget.value) })}
          />
        )}
      </Row>
      <Options
        label={say('sound.tempo')}
        options={tempos.map((one) => ({ value: one, label: say(`sound.tempo.${one}`) }))}
        value={tempo}
        onChoose={(one) => change({ tempo: one })}
      />
      {tempo === 'vibration' ? <p className={styles.note}>{say('sound.tempo.no-vibration')}</p> : null}
      <Options
        label={say('sound.voice')}
        options={onOff}
        value={hasVoice}
        onChoose={(is) => change({ hasVoice: is })}
      />
      {voice === 'none' ? <p className={styles.note}>{say('sound.no-voice')}</p> : null}
      {voices.length > 1 && hasVoice ? (
        <Row label={say('sound.which')}>
          {(id) => (
            <select
              id={id}
              value={voices.some(({ uri }) => uri === voiceUri) ? voiceUri : ''}
              onChange={({ currentTarget: { value } }) => change({ voiceUri: value === '' ? undefined : value })}
            >
              <option value="">{say('sound.which.auto')}</option>
              {voices.map(({ uri, name }) => (
                <option key={uri} value={uri}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Row>
      ) : null}
      <Options
        label={say('sound.pace')}
        options={voicePaces.map((one) => ({ value: one, label: say(`sound.pace.${one}`) }))}
        value={voicePace}
        onChoose={(one) => change({ voicePace: one })}
      />
      <div>
        <Button onClick={speech.tryOut}>{say('sound.try')}</Button>
      </div>
    </div>
  )
}

/** Opens the choices before a session. */
export function SoundButton() {
  const say = useSay()
  const [{ hasSound }] = useSettings()
  const [isOpen, setIsOpen] = useState(false)
  const close = () => setIsOpen(false)
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-label={say('sound.title')}
        title={say('sound.title')}
        onClick={() => setIsOpen(true)}
      >
        {hasSound ? <Volume2 aria-hidden="true" /> : <VolumeX aria-hidden="true" />}
      </button>
      <Dialog isOpen={isOpen} title={say('sound.title')} closeLabel={say('sound.close')} onClose={close}>
        <SoundChoices />
      </Dialog>
    </>
  )
}

/** Says that the captions guide where a voice was wanted and there is none. */
export function VoiceMark() {
  const say = useSay()
  const [{ voice }] = useSpeech()
  const [{ hasSound, hasVoice }] = useSettings()
  if (voice !== 'none' || !hasSound || !hasVoice) return null
  return (
    <p className={styles.mark} role="status" data-testid="no-voice">
      {say('sound.no-voice.short')}
    </p>
  )
}
