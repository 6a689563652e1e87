import { Info } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { activePerson } from '#journal/person.ts'
import type { ImportPreview } from '#journal/take-in.ts'
import { type DataRefusal, type ReadFile, usePeople } from '#parts/actors.tsx'
import { useBackStep } from '#parts/back-steps.ts'
import { type Say, useSay } from '#parts/say.tsx'
import { ScreenFrame } from '#parts/screen-frame.tsx'
import { Button } from '#ui/button.tsx'
import { Choice } from '#ui/choice.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Notice } from '#ui/notice.tsx'
import { Locks } from './locks.tsx'
import { sayDay, sayDays } from './say-days.ts'
import styles from './your-data.module.css'

/** Whose it is; a file of somebody else is said to be one. */
function sayWhose(say: Say, person: string, here: string): string {
  if (person === '') return say('data.preview.nobody')
  const isOther = here !== '' && here.toLowerCase() !== person.toLowerCase()
  return isOther ? say('data.preview.other', { name: person, here }) : say('data.preview.whose', { name: person })
}

/** What is in the file, one plain sentence for each thing. */
function sentencesOf(say: Say, preview: ImportPreview, here: string): readonly string[] {
  const { person, exportedAtMs, sessions, known, learnt } = preview
  const when = sayDays(say, preview)
  return [
    sayWhose(say, person, here),
    ...(exportedAtMs === undefined ? [] : [say('data.preview.saved', { date: sayDay(exportedAtMs) })]),
    when === undefined ? say('data.preview.none') : say('data.preview.sessions', { count: sessions, when }),
    ...(sessions === 0 ? [] : [say('data.preview.known', { count: known })]),
    ...(learnt === 0 ? [] : [say('data.preview.learnt', { count: learnt })]),
  ]
}

const ways = ['merge', 'replace'] as const
type Way = (typeof ways)[number]

export type PreviewProps = { readonly file: ReadFile; readonly onLeave: () => void }

/** What taking a file in would come to, and the two ways; nothing has been changed yet. */
export function Preview({ file, onLeave }: PreviewProps) {
  const say = useSay()
  const { preview, take } = file
  const person = activePerson(usePeople()).name
  const { unreadable, ahead, here, locks } = preview
  const [way, setWay] = useState<Way>('merge')
  const [isSure, setIsSure] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [refusal, setRefusal] = useState<DataRefusal>()
  const title = useRef<HTMLHeadingElement>(null)
  useBackStep(onLeave)
  useEffect(() => {
    window.scrollTo(0, 0)
    title.current?.focus({ preventScroll: true })
  }, [])

  const takeIn = async (): Promise<void> => {
    setIsBusy(true)
    const refused = await take(way)
    // Otherwise the page is being loaded again.
    if (refused === undefined) return
    setIsBusy(false)
    setIsSure(false)
    setRefusal(refused)
  }

  return (
    <ScreenFrame
      onBack={onLeave}
      bottom={
        <>
          <Button onClick={onLeave}>{say('data.take.leave')}</Button>
          <Button
            tone="primary"
            aria-busy={isBusy}
            onClick={() => {
              if (way === 'replace') setIsSure(true)
              else void takeIn()
            }}
          >
            {say(`data.take.${way}`)}
          </Button>
        </>
      }
    >
      <h1 ref={title} tabIndex={-1} data-preview={preview.sessions}>
        {say('data.preview.title')}
      </h1>
      <ul className={styles.sentences}>
        {sentencesOf(say, preview, person).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {unreadable === 0 ? null : (
        <Notice icon={<Info aria-hidden="true" />}>{say('data.preview.unreadable', { count: unreadable })}</Notice>
      )}
      {ahead === 0 ? null : (
        <Notice icon={<Info aria-hidden="true" />}>{say('data.preview.ahead', { count: ahead })}</Notice>
      )}
      <h2 id="data-way">{say('data.way')}</h2>
      <Choice
        labelledBy="data-way"
        value={way}
        options={ways.map((value) => ({
          value,
          label: say(`data.way.${value}`),
          detail: say(`data.way.${value}.detail`),
        }))}
        onChoose={setWay}
      />
      <Locks locks={locks} />
      {refusal === undefined ? null : (
        <Notice isLive={true} icon={<Info aria-hidden="true" />}>
          {say(`data.failed.${refusal.kind === 'failed' ? refusal.reason : refusal.kind}`)}
        </Notice>
      )}
      <Dialog
        isOpen={isSure}
        title={say('data.replace.title')}
        onClose={() => setIsSure(false)}
        actions={
          <>
            <Button onClick={() => setIsSure(false)}>{say('data.take.leave')}</Button>
            <Button tone="primary" aria-busy={isBusy} onClick={() => void takeIn()}>
              {say('data.take.replace')}
            </Button>
          </>
        }
      >
        <p>{say('data.replace.text', { count: here })}</p>
        <Locks locks={locks} />
      </Dialog>
    </ScreenFrame>
  )
}
