import { useState } from 'react'
import { useSend } from '#parts/actors.tsx'
import { useSay } from '#parts/say.tsx'
import { ScreenFrame } from '#parts/screen-frame.tsx'
import { type Ending, endings } from '#session/flow.events.ts'
import { Button } from '#ui/button.tsx'
import { Choice } from '#ui/choice.tsx'
import styles from './unclosed.module.css'

/** A session was found open: it locks until this is answered, and not knowing counts as a stop (E11). */
export function Unclosed() {
  const say = useSay()
  const send = useSend()
  const [ending, setEnding] = useState<Ending>()
  return (
    <ScreenFrame
      bottom={
        <>
          <span />
          <Button
            tone="primary"
            disabled={ending === undefined}
            onClick={() => {
              if (ending !== undefined) send({ type: 'unclosed.answer', ending })
            }}
          >
            {say('unclosed.go')}
          </Button>
        </>
      }
    >
      <header className={styles.head}>
        <h1>{say('unclosed.title')}</h1>
        <p className={styles.lead}>{say('unclosed.lead.undated')}</p>
      </header>
      <h2 id="unclosed-question">{say('unclosed.question')}</h2>
      <Choice
        labelledBy="unclosed-question"
        value={ending}
        onChoose={setEnding}
        options={endings.map((value) => ({
          value,
          label: say(`unclosed.${value}`),
          detail: say(`unclosed.${value}.detail`),
        }))}
      />
    </ScreenFrame>
  )
}
