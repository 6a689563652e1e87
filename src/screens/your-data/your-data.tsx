import { Check, Info } from 'lucide-react'
import { useEffect, useState } from 'react'
import { wasCleared } from '#journal/cleared.ts'
import { type DataLook, type DataRefusal, type ReadFile, useActors, useFlow, usePeople } from '#parts/actors.tsx'
import { personName } from '#parts/person-name.ts'
import { useSay } from '#parts/say.tsx'
import { ScreenFrame } from '#parts/screen-frame.tsx'
import { Notice } from '#ui/notice.tsx'
import { Bring } from './bring.tsx'
import { Forget } from './forget.tsx'
import { Kept } from './kept.tsx'
import { Persons } from './people.tsx'
import { Preview } from './preview.tsx'
import { Save } from './save.tsx'
import styles from './your-data.module.css'

/** What was just done, and what could not be: said once, where the eye is. */
function News({ refusal }: { readonly refusal: DataRefusal | undefined }) {
  const say = useSay()
  const { done } = useActors().data
  const known = usePeople()
  const unread = known.people.filter(({ id }) => done?.unread?.includes(id) === true)
  const isCleared = useFlow(({ context }) => wasCleared(context))
  return (
    <>
      {done === undefined ? null : (
        <Notice isLive={true} icon={<Check aria-hidden="true" />}>
          <span data-done={done.kind}>{say(`data.done.${done.kind}`, { count: done.sessions })}</span>
        </Notice>
      )}
      {unread.map((person) => (
        <Notice key={person.id} isLive={true} icon={<Info aria-hidden="true" />}>
          {say('people.unread', { name: personName(say, known, person) })}
        </Notice>
      ))}
      {isCleared ? <Notice icon={<Info aria-hidden="true" />}>{say('welcome.cleared')}</Notice> : null}
      {refusal === undefined ? null : (
        <Notice isLive={true} icon={<Info aria-hidden="true" />}>
          {say(`data.failed.${refusal.kind === 'failed' ? refusal.reason : refusal.kind}`)}
        </Notice>
      )}
    </>
  )
}

/** Everything that is kept: what it is, a copy of it to take along and to bring back, and its end. */
export function YourData() {
  const say = useSay()
  const { data } = useActors()
  const isAlone = usePeople().people.length === 1
  const [look, setLook] = useState<DataLook>()
  const [refusal, setRefusal] = useState<DataRefusal>()
  const [file, setFile] = useState<ReadFile>()

  useEffect(() => {
    let isHere = true
    void data.look().then((found) => {
      if (!isHere) return
      if (found.kind === 'look') setLook(found)
      else setRefusal(found)
    })
    return () => {
      isHere = false
    }
  }, [data])

  if (file !== undefined) return <Preview file={file} onLeave={() => setFile(undefined)} />
  return (
    <ScreenFrame isWide={true}>
      <header className={styles.head}>
        <h1>{say('data.title')}</h1>
        <p className={styles.lead}>{say('data.lead')}</p>
      </header>
      <News refusal={refusal} />
      {isAlone ? null : <Persons />}
      {look === undefined ? null : <Kept look={look} />}
      <div className={styles.ways}>
        <Save onRefused={setRefusal} />
        <Bring onRead={setFile} onRefused={setRefusal} />
      </div>
      {isAlone ? <Persons /> : null}
      <Forget look={look} onRefused={setRefusal} />
    </ScreenFrame>
  )
}
