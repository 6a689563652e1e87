import { type PeopleRefusal, usePeople } from '#parts/actors.tsx'
import { personName } from '#parts/person-name.ts'
import { type Say, useSay } from '#parts/say.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { sayMoment } from './say-days.ts'

/** What stands against a change of people, in one sentence, where it is not a lock. */
export function sayRefusal(say: Say, refusal: Exclude<PeopleRefusal, { readonly kind: 'told' }>, name = ''): string {
  switch (refusal.kind) {
    case 'busy':
    case 'partly':
    case 'unfetched':
      return say(`data.failed.${refusal.kind}`)
    case 'name':
      return say(`people.name.${refusal.problem}`)
    default:
      return say(`people.${refusal.kind}`, { name })
  }
}

export type ToldProps = {
  readonly refusal: PeopleRefusal
  /** What the one who is here has just been named, where there was no name before. */
  readonly ownName?: string | undefined
  readonly onSomebodyElse: () => void
  readonly onClose: () => void
}

/** A lock belongs to a body and not to a name: whoever goes on under another one is told so, and says who they are (E14). */
export function Told({ refusal, ownName = '', onSomebodyElse, onClose }: ToldProps) {
  const say = useSay()
  const known = usePeople()
  const isLocked = refusal.kind === 'told'
  const nameOf = (id: string): string => {
    const person = known.people.find((one) => one.id === id)
    if (person === undefined) return ''
    const isNamedNow = id === known.activeId && person.name === '' && ownName !== ''
    return isNamedNow ? ownName : personName(say, known, person)
  }
  return (
    <Dialog
      isOpen={true}
      title={say(isLocked ? 'people.told.title' : 'people.title')}
      onClose={onClose}
      actions={
        <>
          {isLocked ? <Button onClick={onSomebodyElse}>{say('people.told.else')}</Button> : null}
          <Button tone="primary" onClick={onClose}>
            {say('people.told.back')}
          </Button>
        </>
      }
    >
      {isLocked ? (
        <>
          {refusal.locks.map(({ id, lock: { kind, untilMs } }) => (
            <p key={`${id} ${kind}`} data-told={kind}>
              {kind === 'stop' && untilMs !== undefined
                ? say('people.told.stop.until', { name: nameOf(id), when: sayMoment(untilMs) })
                : say(`people.told.${kind}`, { name: nameOf(id) })}
            </p>
          ))}
          <p>{say('people.told.ask')}</p>
        </>
      ) : (
        <p role="alert">{sayRefusal(say, refusal)}</p>
      )}
    </Dialog>
  )
}
