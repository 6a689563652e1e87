import { useState } from 'react'
import type { Person } from '#journal/person.ts'
import { type PeopleRefusal, useActors, usePeople } from '#parts/actors.tsx'
import { personName } from '#parts/person-name.ts'
import { useSay } from '#parts/say.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextField } from '#ui/field.tsx'
import { sayRefusal } from './told.tsx'

type PersonDialogProps = { readonly person: Person; readonly onClose: () => void }

/** What stood against it, said where it was asked for. */
function Refused({ refusal, name }: { readonly refusal: PeopleRefusal | undefined; readonly name?: string }) {
  const say = useSay()
  if (refusal === undefined || refusal.kind === 'told') return null
  return <p role="alert">{sayRefusal(say, refusal, name)}</p>
}

/** Another name for somebody. */
export function RenamePerson({ person, onClose }: PersonDialogProps) {
  const say = useSay()
  const known = usePeople()
  const { people } = useActors()
  const [name, setName] = useState(person.name)
  const [refusal, setRefusal] = useState<PeopleRefusal>()
  const save = async (): Promise<void> => {
    const refused = await people.rename(person.id, name)
    setRefusal(refused)
    if (refused === undefined) onClose()
  }
  return (
    <Dialog
      isOpen={true}
      title={say('people.rename.of', { name: personName(say, known, person) })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say('people.leave')}</Button>
          <Button tone="primary" onClick={() => void save()}>
            {say('people.save')}
          </Button>
        </>
      }
    >
      <TextField label={say('people.name')} value={name} maxLength={40} onChange={setName} />
      <Refused refusal={refusal} />
    </Dialog>
  )
}

/** The end of everything that is kept of somebody; refused while a lock of theirs holds (E14). */
export function RemovePerson({ person, onClose }: PersonDialogProps) {
  const say = useSay()
  const known = usePeople()
  const { people } = useActors()
  const [refusal, setRefusal] = useState<PeopleRefusal>()
  const name = personName(say, known, person)
  const remove = async (): Promise<void> => {
    const refused = await people.remove(person.id)
    setRefusal(refused)
    if (refused === undefined) onClose()
  }
  return (
    <Dialog
      isOpen={true}
      title={say('people.remove.sure', { name })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say('data.forget.no')}</Button>
          <Button tone="primary" onClick={() => void remove()}>
            {say('people.remove')}
          </Button>
        </>
      }
    >
      <p>{say('people.remove.what', { name })}</p>
      <Refused refusal={refusal} name={name} />
    </Dialog>
  )
}
