import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from './button.tsx'
import styles from './dialog.module.css'

export type DialogProps = {
  readonly isOpen: boolean
  readonly title: ReactNode
  readonly children: ReactNode
  /** Words on the button that closes; left out where `actions` brings its own. */
  readonly closeLabel?: string
  readonly actions?: ReactNode
  /** Also called for Esc and for a press beside the dialog. */
  readonly onClose: () => void
}

/** The platform's own modal dialog: top layer, focus kept inside, Esc closes, focus returns to where it came from. */
export function Dialog({ isOpen, title, children, closeLabel, actions, onClose }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useEffect(() => {
    const dialog = ref.current
    if (dialog === null) return
    if (isOpen && !dialog.open) dialog.showModal()
    if (!isOpen && dialog.open) dialog.close()
  }, [isOpen])

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside the dialog closes it; the keyboard has Esc and the button
    <dialog
      ref={ref}
      className={styles.dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === ref.current) onClose()
      }}
    >
      {isOpen ? (
        <div className={styles.inner}>
          <h2 id={titleId}>{title}</h2>
          {children}
          <div className={styles.actions}>
            {actions}
            {closeLabel === undefined ? null : (
              <Button tone={actions === undefined ? 'primary' : 'quiet'} onClick={onClose}>
                {closeLabel}
              </Button>
            )}
          </div>
        </div>
      ) : null}
    </dialog>
  )
}
