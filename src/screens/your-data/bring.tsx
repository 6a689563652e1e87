import { FileUp } from 'lucide-react'
import { type DragEvent, useRef, useState } from 'react'
import type { FileRefusal } from '#journal/export-file.ts'
import { type DataRefusal, type ReadFile, useActors } from '#parts/actors.tsx'
import { useSay } from '#parts/say.tsx'
import { Button } from '#ui/button.tsx'
import styles from './your-data.module.css'

export type BringProps = {
  readonly onRead: (file: ReadFile) => void
  readonly onRefused: (refusal: DataRefusal | undefined) => void
}

/** A copy to bring back: chosen, or dropped here. What it is not is said by what it is. */
export function Bring({ onRead, onRefused }: BringProps) {
  const say = useSay()
  const { data } = useActors()
  const input = useRef<HTMLInputElement>(null)
  const [refused, setRefused] = useState<FileRefusal>()
  const [isBusy, setIsBusy] = useState(false)
  const [isOver, setIsOver] = useState(false)

  const read = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    setRefused(undefined)
    onRefused(undefined)
    setIsBusy(true)
    const result = await data.read(file)
    setIsBusy(false)
    if (result.kind === 'preview') onRead(result)
    else if (result.kind === 'refused') setRefused(result.reason)
    else onRefused(result)
  }

  const drag = (isNow: boolean) => (event: DragEvent) => {
    event.preventDefault()
    setIsOver(isNow)
  }

  return (
    <section
      className={styles.way}
      aria-labelledby="data-bring"
      data-over={isOver}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event)
        void read(event.dataTransfer.files[0])
      }}
    >
      <FileUp aria-hidden="true" />
      <h2 id="data-bring">{say('data.bring.title')}</h2>
      <p className={styles.quiet}>{say('data.bring.text')}</p>
      <div className={styles.act}>
        <Button aria-busy={isBusy} onClick={() => input.current?.click()}>
          {say('data.bring.do')}
        </Button>
        <span className={styles.drop}>{say('data.bring.drop')}</span>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden={true}
          onChange={(event) => {
            void read(event.currentTarget.files?.[0])
            // The same file can be chosen again.
            event.currentTarget.value = ''
          }}
        />
      </div>
      <p className={styles.said} role="status" data-refused={refused}>
        {refused === undefined ? null : say(`data.refused.${refused}`)}
      </p>
    </section>
  )
}
