import { useId, useState } from 'react'
import { unclosedRecord } from '#journal/contents.ts'
import { useFlow, useSend } from '#parts/actors.tsx'
import { momentWords } from '#parts/glance-moment.ts'
import { useSay } from '#parts/say.tsx'
import { ScreenFrame } from '#parts/screen-frame.tsx'
import { endings } from '#session/flow.events.ts'
import type { FlowSnapshot } from '#session/flow.machine.ts'
import { isRunningElsewhere, type UnclosedCheckIn } from '#session/flow.unclosed.ts'
import { unclosedStepOf } from '#session/flow.view.ts'
import { symptoms } from '#session/guided.events.ts'
import { Button } from '#ui/button.tsx'
import { Choice } from '#ui/choice.tsx'
import styles from './unclosed.module.css'

const felt = ['clear', ...symptoms, 'not-sure'] as const satisfies readonly UnclosedCheckIn[]

function startedAtMsOf({ context: { contents } }: FlowSnapshot): number | undefined {
  return contents === undefined ? undefined : unclosedRecord(contents)?.startedAtMs
}

type AskProps<Option extends string> = {
  readonly question: string
  readonly hint?: string
  readonly options: readonly { readonly value: Option; readonly label: string; readonly detail?: string }[]
  readonly isColumns?: boolean
  readonly onAnswer: (option: Option) => void
}

/** One question with its cards; answered by the button, so that a slip of a finger can be put right. */
function Ask<Option extends string>({ question, hint, options, isColumns = false, onAnswer }: AskProps<Option>) {
  const say = useSay()
  const startedAtMs = useFlow(startedAtMsOf)
  const [chosen, setChosen] = useState<Option>()
  const id = useId()
  return (
    <ScreenFrame
      bottom={
        <>
          <span />
          <Button
            tone="primary"
            disabled={chosen === undefined}
            onClick={() => {
              if (chosen !== undefined) onAnswer(chosen)
            }}
          >
            {say('unclosed.go')}
          </Button>
        </>
      }
    >
      <header className={styles.head}>
        <h1>{say('unclosed.title')}</h1>
        {startedAtMs === undefined ? null : (
          <p className={styles.lead}>{say('unclosed.lead', { date: momentWords(startedAtMs) })}</p>
        )}
      </header>
      <section className={styles.ask} aria-labelledby={id}>
        <h2 id={id}>{question}</h2>
        {hint === undefined ? null : <p className={styles.hint}>{hint}</p>}
        <Choice labelledBy={id} isColumns={isColumns} value={chosen} onChoose={setChosen} options={options} />
      </section>
    </ScreenFrame>
  )
}

/**
 * The session still runs in another window: here there is nothing to ask. Once it is over there, what it left behind is
 * read anew, by a press and not by itself, because whoever sits here may be doing something else.
 */
function Elsewhere() {
  const say = useSay()
  const isOver = useFlow(({ context }) => context.isOverElsewhere)
  return (
    <ScreenFrame>
      <header className={styles.head}>
        <h1>{say(isOver ? 'unclosed.elsewhere.over.title' : 'unclosed.elsewhere.title')}</h1>
        <p className={styles.lead} role="status">
          {say(isOver ? 'unclosed.elsewhere.over.text' : 'unclosed.elsewhere.text')}
        </p>
        {isOver ? null : <p className={styles.hint}>{say('unclosed.elsewhere.waiting')}</p>}
      </header>
      {isOver ? (
        <div>
          <Button tone="primary" onClick={() => window.location.reload()}>
            {say('unclosed.elsewhere.go')}
          </Button>
        </div>
      ) : null}
    </ScreenFrame>
  )
}

/** Goes on, or does not: both are fine, so neither is pushed. */
function Offer() {
  const say = useSay()
  const send = useSend()
  return (
    <ScreenFrame>
      <header className={styles.head}>
        <h1>{say('unclosed.offer')}</h1>
        <p className={styles.lead}>{say('unclosed.offer.text')}</p>
      </header>
      <div className={styles.offers}>
        <Button tone="primary" onClick={() => send({ type: 'unclosed.takeUp' })}>
          {say('unclosed.offer.takeUp')}
        </Button>
        <Button onClick={() => send({ type: 'unclosed.leave' })}>{say('unclosed.offer.leave')}</Button>
      </div>
      <p className={styles.hint}>{say('unclosed.offer.leave.hint')}</p>
    </ScreenFrame>
  )
}

/**
 * A session was found open: it locks until this is answered, and not knowing counts as a stop (E11). How it feels comes
 * before why it ended (E9); only then, and only minutes after it was cut short, may the person go on.
 */
export function Unclosed() {
  const say = useSay()
  const send = useSend()
  const step = useFlow(unclosedStepOf)
  const isElsewhere = useFlow(({ context }) => isRunningElsewhere(context))
  if (isElsewhere) return <Elsewhere />
  if (step === 'offering') return <Offer />
  if (step === 'asking') {
    return (
      <Ask
        key="ending"
        question={say('unclosed.question')}
        options={endings.map((value) => ({
          value,
          label: say(`unclosed.${value}`),
          detail: say(`unclosed.${value}.detail`),
        }))}
        onAnswer={(ending) => send({ type: 'unclosed.answer', ending })}
      />
    )
  }
  return (
    <Ask
      key="felt"
      isColumns={true}
      question={say('unclosed.felt')}
      hint={say('unclosed.felt.hint')}
      options={felt.map((value) => ({
        value,
        label: value === 'clear' || value === 'not-sure' ? say(`unclosed.felt.${value}`) : say(`symptom.${value}`),
      }))}
      onAnswer={(now) => send({ type: 'unclosed.checkIn', felt: now })}
    />
  )
}
