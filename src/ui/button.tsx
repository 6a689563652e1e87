import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from 'react'
import styles from './button.module.css'

/** `primary`: the one action of a screen. `quiet`: outlined. `plain`: as light as a link. `stop`: for stopping alone. */
export type ButtonTone = 'primary' | 'quiet' | 'plain' | 'stop'

type Looks = {
  readonly tone?: ButtonTone
  readonly icon?: ReactNode
  readonly isWide?: boolean
}

function classNames(tone: ButtonTone, isWide: boolean, extra: string | undefined): string {
  return [styles.button, styles[tone], isWide ? styles.wide : undefined, extra].filter(Boolean).join(' ')
}

export type ButtonProps = Looks & ButtonHTMLAttributes<HTMLButtonElement>

export function Button({ tone = 'quiet', icon, isWide = false, className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" className={classNames(tone, isWide, className)} {...rest}>
      {icon}
      <span>{children}</span>
    </button>
  )
}

export type ButtonLinkProps = Looks & AnchorHTMLAttributes<HTMLAnchorElement>

/** A link that looks like a button: for `tel:` and documents. */
export function ButtonLink({ tone = 'quiet', icon, isWide = false, className, children, ...rest }: ButtonLinkProps) {
  return (
    <a className={classNames(tone, isWide, className)} {...rest}>
      {icon}
      <span>{children}</span>
    </a>
  )
}
