import { Check, Globe } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { type Language, languages } from '#journal/settings.ts'
import { factsOf } from '#words/language-facts.ts'
import { matchLanguage } from '#words/languages.ts'
import { shownLanguage } from '#words/say.ts'
import { useSettings } from './actors.tsx'
import styles from './language.module.css'
import { useSay } from './say.tsx'

/**
 * A globe that unfolds the languages, each by its own name: whoever cannot read the page finds theirs. Choosing what the
 * device prefers anyway goes back to following the device.
 */
export function LanguageControl() {
  const say = useSay()
  const [, change] = useSettings()
  const [isOpen, setIsOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const own = useId()
  const shown = shownLanguage()
  const label = `${say('language.title')}: ${factsOf[shown].ownName}`

  useEffect(() => {
    if (!isOpen) return
    const onPress = ({ target }: PointerEvent): void => {
      if (target instanceof Node && box.current?.contains(target) !== true) setIsOpen(false)
    }
    document.addEventListener('pointerdown', onPress)
    return () => document.removeEventListener('pointerdown', onPress)
  }, [isOpen])

  const close = (): void => {
    setIsOpen(false)
    // From there a screen reader says the new language, in that language.
    button.current?.focus()
  }
  const choose = (language: Language): void => {
    change({ language: language === matchLanguage(navigator.languages) ? 'auto' : language })
    close()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears Escape and the focus leaving, for the buttons in it
    <div
      ref={box}
      className={styles.control}
      onKeyDown={(event) => {
        if (!isOpen || event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && box.current?.contains(relatedTarget) !== true) setIsOpen(false)
      }}
    >
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-label={label}
        title={label}
        aria-expanded={isOpen}
        aria-controls={own}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Globe aria-hidden="true" />
      </button>
      <ul id={own} className={styles.list} hidden={!isOpen}>
        {languages.map((language) => (
          <li key={language}>
            <button
              type="button"
              lang={factsOf[language].tag}
              aria-current={language === shown || undefined}
              onClick={() => choose(language)}
            >
              {factsOf[language].ownName}
              {language === shown ? <Check aria-hidden="true" /> : null}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
