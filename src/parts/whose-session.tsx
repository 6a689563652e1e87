import { UserRound } from 'lucide-react'
import { activePerson } from '#journal/person.ts'
import { Button } from '#ui/button.tsx'
import { usePeople, useSend } from './actors.tsx'
import { personName } from './person-name.ts'
import { useSay } from './say.tsx'
import styles from './whose-session.module.css'

/**
 * Whose answers and whose session these are, where several people share the device, with the way to change. A body that
 * is taken for another one would be asked about, locked and touched by the wrong rules (E14).
 */
export function WhoseSession() {
  const say = useSay()
  const send = useSend()
  const known = usePeople()
  if (known.people.length === 1) return null
  return (
    <div className={styles.whose} data-whose={known.activeId}>
      <p className={styles.name}>
        <UserRound aria-hidden="true" />
        <span>{say('people.session', { name: personName(say, known, activePerson(known)) })}</span>
      </p>
      <Button tone="plain" onClick={() => send({ type: 'open.your-data' })}>
        {say('people.session.change')}
      </Button>
    </div>
  )
}
