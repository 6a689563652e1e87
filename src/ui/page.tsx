import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import styles from './page.module.css'

export type SheetLabels = { readonly expand: string; readonly collapse: string }

export type SplitPageProps = {
  /** The body, edge to edge; fills its box (position: absolute; inset: 0 works). */
  readonly picture: ReactNode
  /** The panel's content; scrolls on its own. */
  readonly children: ReactNode
  /** Stays below the panel's content: the one primary action. */
  readonly foot?: ReactNode
  /** Along the whole bottom of the page: the stop edge. */
  readonly edge?: ReactNode
  /** Where the panel is a sheet on a phone that can be pulled up: what its handle is called. */
  readonly sheet?: SheetLabels | undefined
  /** The panel goes back to its top whenever this changes. */
  readonly contentKey?: string | undefined
  /** Lies behind the whole page: the panel then stands in the same room, without a border. */
  readonly backdrop?: ReactNode
}

/** Picture and panel. Landscape: two thirds and one third; portrait: above and below; phone: the panel is a sheet. */
export function SplitPage({ picture, children, foot, edge, sheet, contentKey, backdrop }: SplitPageProps) {
  const scroll = useRef<HTMLDivElement>(null)
  const [isTall, setIsTall] = useState(false)
  const lastKey = useRef(contentKey)
  useLayoutEffect(() => {
    // What has just come is at its top: to say so would lay the page out once more, before it is whole.
    if (lastKey.current === contentKey) return
    lastKey.current = contentKey
    scroll.current?.scrollTo(0, 0)
  }, [contentKey])
  const panelClass = [styles.panel, sheet === undefined ? undefined : styles.pullable, isTall ? styles.tall : undefined]
  return (
    <main className={backdrop === undefined ? styles.split : `${styles.split} ${styles.open}`} tabIndex={-1}>
      {backdrop === undefined ? null : <div className={styles.backdrop}>{backdrop}</div>}
      <div className={styles.picture}>{picture}</div>
      <div className={panelClass.filter(Boolean).join(' ')}>
        {sheet === undefined ? null : (
          <button
            type="button"
            className={styles.handle}
            aria-expanded={isTall}
            aria-label={isTall ? sheet.collapse : sheet.expand}
            onClick={() => setIsTall(!isTall)}
          />
        )}
        <div ref={scroll} className={styles.scroll}>
          {children}
        </div>
        {foot === undefined ? null : <div className={styles.foot}>{foot}</div>}
      </div>
      {edge === undefined ? null : <div className={styles.edge}>{edge}</div>}
    </main>
  )
}

/** What stands above a panel's words: the way back on one side, what is set on the other. */
export function PanelTop({ children }: { readonly children: ReactNode }) {
  return <div className={styles.panelTop}>{children}</div>
}

export type PlainPageProps = {
  /** A quiet row above: back, progress, theme. */
  readonly top?: ReactNode
  readonly children: ReactNode
  /** A row that stays at the bottom: back and next. */
  readonly bottom?: ReactNode
  readonly isWide?: boolean
}

/** A page of words: one calm column. */
export function PlainPage({ top, children, bottom, isWide = false }: PlainPageProps) {
  return (
    <main className={styles.plain} tabIndex={-1}>
      {top === undefined ? null : <div className={styles.top}>{top}</div>}
      <div className={isWide ? `${styles.column} ${styles.wide}` : styles.column}>{children}</div>
      {bottom === undefined ? null : (
        <div className={isWide ? `${styles.bottom} ${styles.wide}` : styles.bottom}>{bottom}</div>
      )}
    </main>
  )
}
