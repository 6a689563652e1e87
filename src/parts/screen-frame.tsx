import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '#ui/button.tsx'
import { PlainPage } from '#ui/page.tsx'
import { useSend } from './actors.tsx'
import { useSay } from './say.tsx'
import styles from './screen-frame.module.css'
import { ThemeButton } from './theme.tsx'

/** The quiet way back that every screen outside a session has. */
export function BackButton({ onBack }: { readonly onBack?: (() => void) | undefined }) {
  const say = useSay()
  const send = useSend()
  return (
    <Button tone="plain" icon={<ArrowLeft aria-hidden="true" />} onClick={onBack ?? (() => send({ type: 'back' }))}>
      {say('app.back')}
    </Button>
  )
}

/** The product's name with its mark: two arcs, a hand's curve within a hand's curve. */
export function Wordmark() {
  const say = useSay()
  return (
    <p className={styles.wordmark}>
      <svg aria-hidden="true" viewBox="0 0 32 32" width="32" height="32" fill="none" stroke="currentColor">
        <path d="M5 26c0-12 4-20 11-20s11 8 11 20" strokeWidth="2.2" strokeLinecap="round" />
        <path
          d="M11.5 26c0-7 1.500-11.500 4.500-11.500s4.500 4.500 4.500 11.500"
          strokeWidth="2.2"
          strokeLinecap="round"
        />
      </svg>
      <span>{say('app.name')}</span>
    </p>
  )
}

export type ScreenFrameProps = {
  readonly children: ReactNode
  readonly bottom?: ReactNode
  readonly isWide?: boolean
  /** In the middle of the top row: progress. */
  readonly middle?: ReactNode
  /** Instead of going back in the flow. */
  readonly onBack?: (() => void) | undefined
}

/** A page of words with its way back. */
export function ScreenFrame({ children, bottom, isWide = false, middle, onBack }: ScreenFrameProps) {
  return (
    <PlainPage
      isWide={isWide}
      top={
        <>
          <BackButton onBack={onBack} />
          {middle === undefined ? null : <div className={styles.middle}>{middle}</div>}
          <ThemeButton />
        </>
      }
      bottom={bottom}
    >
      {children}
    </PlainPage>
  )
}
