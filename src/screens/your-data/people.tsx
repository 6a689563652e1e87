import { UserRound } from 'lucide-react'
import { useState } from 'react'
import type { Person } from '#journal/person.ts'
import { type PeopleRefusal, useActors, usePeople } from '#parts/actors.tsx'
import { personName } from '#parts/person-name.ts'
import { useSay } from '#parts/say.tsx'
import { Button } from '#ui/button.tsx'
import { AddPerson } from './add-person.tsx'
import styles from './people.module.css'
import { RemovePerson, RenamePerson } from './person-dialogs.tsx'
import { Told } from './told.tsx'

type Open = { readonly what: 'add' } | { readonly what: 'rename' | 'remove' | 'switch'; readonly person: Person }

/** Everybody who uses this device. With one person alone it is a quiet question, and nothing else. */
export function Persons() {
  const say = useSay()
  const known = usePeople()
  const { people } = useActors()
  const [open, setOpen] = useState<Open>()
  const [refusal, setRefusal] = useState<PeopleRefusal>()
  const isAlone = known.people.length === 1
  const close = () => {
    setOpen(undefined)
    setRefusal(undefined)
  }

  const goTo = async (person: Person, isSomebodyElse: boolean): Promise<void> => {
    const refused = await people.switchTo(person.id, isSomebodyElse)
    // Otherwise the page is being loaded again.
    if (refused === undefined) return
    setOpen({ what: 'switch', person })
    setRefusal(refused)
  }

  return (
    <section className={isAlone ? styles.alone : styles.people} aria-labelledby="data-people">
      <div className={styles.words}>
        <h2 id="data-people">{say(isAlone ? 'people.more.title' : 'people.title')}</h2>
        {isAlone ? <p className={styles.quiet}>{say('people.more.text')}</p> : null}
      </div>
      {isAlone ? null : (
        <ul className={styles.list}>
          {known.people.map((person) => {
            const name = personName(say, known, person)
            const isHere = person.id === known.activeId
            return (
              <li key={person.id} className={styles.person} data-person={name} data-here={isHere}>
                <UserRound aria-hidden="true" />
                <span className={styles.name}>
                  {name}
                  {isHere ? <span className={styles.here}>{say('people.now')}</span> : null}
                </span>
                <span className={styles.acts}>
                  {isHere ? null : (
                    <Button aria-label={say('people.switch.to', { name })} onClick={() => void goTo(person, false)}>
                      {say('people.switch')}
                    </Button>
                  )}
                  <Button
                    tone="plain"
                    aria-label={say('people.rename.of', { name })}
                    onClick={() => setOpen({ what: 'rename', person })}
                  >
                    {say('people.rename')}
                  </Button>
                  {isHere ? null : (
                    <Button
                      tone="plain"
                      aria-label={say('people.remove.of', { name })}
                      onClick={() => setOpen({ what: 'remove', person })}
                    >
                      {say('people.remove')}
                    </Button>
                  )}
                </span>
              </li>
            )
          })}
        </ul>
      )}
      <div>
        <Button tone={isAlone ? 'quiet' : 'plain'} onClick={() => setOpen({ what: 'add' })}>
          {say('people.more.do')}
        </Button>
      </div>
      {open?.what === 'add' ? <AddPerson onClose={close} /> : null}
      {open?.what === 'rename' ? <RenamePerson person={open.person} onClose={close} /> : null}
      {open?.what === 'remove' ? <RemovePerson person={open.person} onClose={close} /> : null}
      {open?.what === 'switch' && refusal !== undefined ? (
        <Told refusal={refusal} onSomebodyElse={() => void goTo(open.person, true)} onClose={close} />
      ) : null}
    </section>
  )
}
