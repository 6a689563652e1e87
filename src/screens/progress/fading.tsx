import { useSay } from '#parts/say.tsx'
import { sayInDays } from '#parts/say-in-days.ts'
import { askKey } from '#practice/fact-keys.ts'
import { factOf, facts } from '#practice/facts.ts'
import { fadingNext, isDue, type Memories } from '#practice/memory.ts'
import styles from './progress.module.css'

const DAY_MS = 86_400_000
/** A look ahead, not a list of chores. */
const MOST = 4

/** What fades next, the soonest first, with when. */
export function Fading({ memories, nowMs }: { readonly memories: Memories; readonly nowMs: number }) {
  const say = useSay()
  const due = facts.filter(({ id }) => {
    const memory = memories[id]
    return memory !== undefined && isDue(memory, nowMs)
  })
  const rows = [
    ...due.map((fact) => ({ fact, when: say('progress.due') })),
    ...fadingNext(memories, nowMs, MOST).flatMap(({ id, dueMs }) => {
      const fact = factOf(id)
      const inDays = Math.max(1, Math.round((dueMs - nowMs) / DAY_MS))
      return fact === undefined ? [] : [{ fact, when: sayInDays(say, inDays) }]
    }),
  ].slice(0, MOST)
  return (
    <section className={styles.part}>
      <h2>{say('progress.fades')}</h2>
      {rows.length === 0 ? <p className={styles.quiet}>{say('progress.fades.none')}</p> : null}
      <ul className={styles.fading}>
        {rows.map(({ fact, when }, index) => (
          <li key={fact.id}>
            {rows[index - 1]?.when === when ? null : <span className={styles.when}>{when}</span>}
            <span>{say(askKey(fact))}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
