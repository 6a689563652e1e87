import { Feather, Hourglass, type LucideIcon, SkipForward, Snail } from 'lucide-react'
import type { PlanChange } from '#massage/plan.ts'
import { useSay } from '#parts/say.tsx'
import { Button } from '#ui/button.tsx'
import styles from './plan.module.css'

export type LastTimeProps = {
  readonly changed: PlanChange | undefined
  readonly isAsUsual: boolean
  readonly onAsUsual: (isAsUsual: boolean) => void
}

/** How earlier wishes changed the plan, and the way to have it as usual; nothing where nothing was wished for. */
export function LastTime({ changed, isAsUsual, onAsUsual }: LastTimeProps) {
  const say = useSay()
  if (isAsUsual) {
    return (
      <section>
        <h2 className={styles.heading}>{say('plan.last-time.usual')}</h2>
        <p className={styles.note}>{say('plan.last-time.usual.how')}</p>
        <Button onClick={() => onAsUsual(false)}>{say('plan.last-time.again')}</Button>
      </section>
    )
  }
  if (changed === undefined) return null
  const lines: readonly (readonly [LucideIcon, string])[] = [
    ...(changed.isLighter ? ([[Feather, say('plan.last-time.lighter')]] as const) : []),
    ...(changed.isSlower ? ([[Snail, say('plan.last-time.slower')]] as const) : []),
    ...(changed.hasLongerRests ? ([[Hourglass, say('plan.last-time.longer-rests')]] as const) : []),
    ...changed.skipped.map(
      (kind) =>
        [
          SkipForward,
          say('plan.last-time.skipped', { place: say(`region.${kind}.name`, { side: 'midline' }) }),
        ] as const,
    ),
  ]
  return (
    <section>
      <h2 className={styles.heading}>{say('plan.last-time')}</h2>
      <ul className={styles.changes}>
        {lines.map(([Icon, words]) => (
          <li key={words} className={styles.thing}>
            <Icon className={styles.thingIcon} aria-hidden="true" strokeWidth={1.5} />
            <span>{words}</span>
          </li>
        ))}
      </ul>
      <Button onClick={() => onAsUsual(true)}>{say('plan.last-time.as-usual')}</Button>
    </section>
  )
}
