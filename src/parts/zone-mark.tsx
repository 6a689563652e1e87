import type { ZoneStatus } from '#safety/zone.ts'
import styles from './zone-mark.module.css'

/** The same pattern as on the body: plain, dotted, hatched. Always beside words, never instead of them. */
export function ZoneMark({ status }: { readonly status: ZoneStatus }) {
  return <span className={styles.mark} data-status={status} aria-hidden="true" />
}
