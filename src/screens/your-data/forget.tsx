import { useState } from 'react'
import { activePerson } from '#journal/person.ts'
import { type DataLook, type DataRefusal, useActors, usePeople } from '#parts/actors.tsx'
import { personName } from '#parts/person-name.ts'
import { RemindersLeft } from '#parts/reminders-left.tsx'
import { useSay } from '#parts/say.tsx'
import { Button } from '#ui/button.tsx'
import { Choice } from '#ui/choice.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Locks } from './locks.tsx'
import styles from './your-data.module.css'

type Whose = 'own' | 'all'

export type ForgetProps = {
  /** Undefined until it is known what is here: nothing can be deleted before. */
  readonly look: DataLook | undefined
  readonly onRefused: (refusal: DataRefusal) => void
}

/** The end of everything that is kept: asked about once, with what it means for a lock (E12). */
export function Forget({ look, onRefused }: ForgetProps) {
  const say = useSay()
  const { data } = useActors()
  const [isOpen, setIsOpen] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [whose, setWhose] = useState<Whose>('own')
  const known = usePeople()
  const name = personName(say, known, activePerson(known))

  const forget = async (): Promise<void> => {
    setIsBusy(true)
    const refusal = await data.forget(whose)
    // Otherwise the page is being loaded again.
    if (refusal === undefined) return
    setIsBusy(false)
    setIsOpen(false)
    onRefused(refusal)
  }

  return (
    <section className={styles.forget} aria-labelledby="data-forget">
      <div>
        <h2 id="data-forget">{say('data.forget.title')}</h2>
        <p className={styles.quiet}>{say('data.forget.text')}</p>
      </div>
      <Button disabled={look === undefined} onClick={() => setIsOpen(true)}>
        {say('data.forget.do')}
      </Button>
      <Dialog
        isOpen={isOpen}
        title={say('data.forget.sure')}
        onClose={() => setIsOpen(false)}
        actions={
          <>
            <Button onClick={() => setIsOpen(false)}>{say('data.forget.no')}</Button>
            <Button tone="primary" aria-busy={isBusy} onClick={() => void forget()}>
              {say('data.forget.yes')}
            </Button>
          </>
        }
      >
        {known.people.length === 1 ? null : (
          <>
            <p id="data-whose">{say('data.forget.whose')}</p>
            <Choice<Whose>
              labelledBy="data-whose"
              value={whose}
              options={[
                { value: 'own', label: say('data.forget.own', { name }) },
                { value: 'all', label: say('data.forget.all'), detail: say('data.forget.all.detail') },
              ]}
              onChoose={setWhose}
            />
          </>
        )}
        <p>{say('data.forget.what')}</p>
        <p>{say('data.forget.asked')}</p>
        <Locks locks={look?.locks ?? []} isBare={true} />
        {/* What lies in a calendar is out of reach: afterwards nothing here knows of it any more. */}
        <RemindersLeft />
      </Dialog>
    </section>
  )
}
