import { useState } from 'react'
import { activePerson } from '#journal/person.ts'
import { type PeopleRefusal, useActors, usePeople } from '#parts/actors.tsx'
import { useSay } from '#parts/say.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextField } from '#ui/field.tsx'
import { sayRefusal, Told } from './told.tsx'

/** Longest name that is taken. */
const LONGEST_NAME = 40

/** Somebody new, who is there from then on; who had no name until now gets one, too. */
export function AddPerson({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const { people } = useActors()
  const isUnnamed = activePerson(usePeople()).name === ''
  const [own, setOwn] = useState('')
  const [name, setName] = useState('')
  const [refusal, setRefusal] = useState<PeopleRefusal>()
  const [isBusy, setIsBusy] = useState(false)

  const add = async (isSomebodyElse: boolean): Promise<void> => {
    setIsBusy(true)
    const refused = await people.add({ own: isUnnamed ? own : undefined, name }, isSomebodyElse)
    // Otherwise the page is being loaded again.
    if (refused === undefined) return
    setIsBusy(false)
    setRefusal(refused)
  }

  if (refusal?.kind === 'told') {
    return <Told refusal={refusal} ownName={own} onSomebodyElse={() => void add(true)} onClose={onClose} />
  }
  return (
    <Dialog
      isOpen={true}
      title={say('people.add.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say('people.leave')}</Button>
          <Button tone="primary" aria-busy={isBusy} onClick={() => void add(false)}>
            {say('people.add.do')}
          </Button>
        </>
      }
    >
      <p>{say('people.add.text')}</p>
      {isUnnamed ? (
        <TextField label={say('people.add.own')} value={own} maxLength={LONGEST_NAME} onChange={setOwn} />
      ) : null}
      <TextField label={say('people.add.name')} value={name} maxLength={LONGEST_NAME} onChange={setName} />
      {refusal === undefined ? null : <p role="alert">{sayRefusal(say, refusal)}</p>}
    </Dialog>
  )
}
