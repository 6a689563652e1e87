import { ChevronDown } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { skinTones } from '#journal/settings.ts'
import { useSettings } from './actors.tsx'
import { useSay } from './say.tsx'
import styles from './skin-tone.module.css'

/** A small button on the picture that unfolds the skin tones; the body changes with every choice, and nothing else does. */
export function SkinToneControl() {
  const say = useSay()
  const [{ skinTone }, change] = useSettings()
  const [isOpen, setIsOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const own = useId()

  useEffect(() => {
    if (!isOpen) return
    const onPress = ({ target }: PointerEvent): void => {
      if (target instanceof Node && box.current?.contains(target) !== true) setIsOpen(false)
    }
    document.addEventListener('pointerdown', onPress)
    return () => document.removeEventListener('pointerdown', onPress)
  }, [isOpen])

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would announce the group twice
    <div
      ref={box}
      role="group"
      className={styles.control}
      data-open={isOpen || undefined}
      onKeyDown={(event) => {
        if (!isOpen || event.key !== 'Escape') return
        event.stopPropagation()
        setIsOpen(false)
        button.current?.focus()
      }}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && box.current?.contains(relatedTarget) !== true) setIsOpen(false)
      }}
    >
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-label={say('skin.title')}
        title={say('skin.title')}
        aria-expanded={isOpen}
        aria-controls={own}
        onClick={() => setIsOpen(!isOpen)}
      >
        {isOpen ? (
          <ChevronDown aria-hidden="true" />
        ) : (
          <span className={styles.swatch} data-skin={skinTone} aria-hidden="true" />
        )}
      </button>
      <div id={own} role="radiogroup" aria-label={say('skin.title')} className={styles.tones} hidden={!isOpen}>
        {skinTones.map((tone) => (
          <label key={tone} className={`pressed-whole ${styles.tone}`} title={say('skin.tone', { tone })}>
            <input
              type="radio"
              name={`${own}tone`}
              value={tone}
              aria-label={say('skin.tone', { tone })}
              checked={tone === skinTone}
              onChange={() => change({ skinTone: tone })}
            />
            <span className={styles.swatch} data-skin={tone} aria-hidden="true" />
          </label>
        ))}
      </div>
    </div>
  )
}
