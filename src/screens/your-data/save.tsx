import { FileDown } from 'lucide-react'
import { useState } from 'react'
import { type DataRefusal, useActors } from '#parts/actors.tsx'
import { useSay } from '#parts/say.tsx'
import { Button } from '#ui/button.tsx'
import styles from './your-data.module.css'

/** A copy to take along. Who saves one cares for what is kept: that is when the browser is asked to keep it. */
export function Save({ onRefused }: { readonly onRefused: (refusal: DataRefusal | undefined) => void }) {
  const say = useSay()
  const { data } = useActors()
  const [name, setName] = useState<string>()
  const [isBusy, setIsBusy] = useState(false)

  const save = async (): Promise<void> => {
    setIsBusy(true)
    const result = await data.save()
    setIsBusy(false)
    setName(result.kind === 'saved' ? result.name : undefined)
    onRefused(result.kind === 'saved' ? undefined : result)
    if (result.kind === 'saved') await data.persist()
  }

  return (
    <section className={styles.way} aria-labelledby="data-save">
      <FileDown aria-hidden="true" />
      <h2 id="data-save">{say('data.save.title')}</h2>
      <p className={styles.quiet}>{say('data.save.text')}</p>
      <div className={styles.act}>
        <Button tone="primary" aria-busy={isBusy} onClick={() => void save()}>
          {say('data.save.do')}
        </Button>
      </div>
      <p className={styles.said} role="status">
        {name === undefined ? null : say('data.save.done', { name })}
      </p>
    </section>
  )
}
