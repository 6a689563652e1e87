import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '#ui/button.tsx'
import { PlainPage } from '#ui/page.tsx'
import { useSend } from './actors.tsx'
import { useSay } from './say.tsx'
import styles from './screen-frame.module.css'
import { ThemeButton } from './theme.tsx'

/** The quiet way back that every screen outside a session has. */
export function BackButton({ label }: { readonly label?: string }) {
  const say = useSay()
  const send = useSend()
  return (
    <Button tone="plain" icon={<ArrowLeft aria-hidden="true" />} onClick={() => send({ type: 'back' })}>
      {label ?? say('app.back')}
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
  /** The emergency card has nothing but its way back (E10). */
  readonly isBare?: boolean
}

/** A page of words with its way back. */
export function ScreenFrame({ children, bottom, isWide = false, middle, isBare = false }: ScreenFrameProps) {
  return (
    <PlainPage
      isWide={isWide}
      top={
        <>
          <BackButton />
          {middle === undefined ? null : <div className={styles.middle}>{middle}</div>}
          {isBare ? null : <ThemeButton />}
        </>
      }
      bottom={bottom}
    >
      {children}
    </PlainPage>
  )
}
