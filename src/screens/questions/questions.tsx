import { CircleHelp } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { useFlow, useSend } from '#parts/actors.tsx'
import { type Draft, isAnswered, QuestionBody, sayAnswer } from '#parts/question-body.tsx'
import { useSay } from '#parts/say.tsx'
import { ScreenFrame } from '#parts/screen-frame.tsx'
import { WhoseSession } from '#parts/whose-session.tsx'
import type { QuestionId } from '#safety/question-table.ts'
import { questionOf, shownOptions } from '#safety/questions.ts'
import { whyKey } from '#safety/rule.ts'
import type { FlowContext } from '#session/flow.context.ts'
import { historyNow, pagesNow, rememberedNow } from '#session/flow.steps.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Progress } from '#ui/progress.tsx'
import styles from './questions.module.css'

/** "Why do you ask?": the rules behind a question, in plain words. */
function WhyAsk({ id }: { readonly id: QuestionId }) {
  const say = useSay()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button tone="plain" icon={<CircleHelp aria-hidden="true" />} onClick={() => setIsOpen(true)}>
        {say('questions.why')}
      </Button>
      <Dialog
        isOpen={isOpen}
        title={say('questions.why')}
        closeLabel={say('app.close')}
        onClose={() => setIsOpen(false)}
      >
        <ul className={styles.reasons}>
          {questionOf(id).rules.map((rule) => (
            <li key={rule}>{say(whyKey(rule))}</li>
          ))}
        </ul>
      </Dialog>
    </>
  )
}

/** The lasting answers of last time, for confirmation; each can be changed on the spot. */
function Remembered({
  context,
  onChange,
}: {
  readonly context: FlowContext
  readonly onChange: (id: QuestionId) => void
}) {
  const say = useSay()
  return (
    <dl className={styles.remembered}>
      {rememberedNow(context).map((id) => (
        <div key={id} className={styles.fact}>
          <dt>{say(`question.${id}.title`)}</dt>
          <dd>{sayAnswer(say, id, context.answers[id])}</dd>
          <dd className={styles.change}>
            <Button tone="plain" onClick={() => onChange(id)}>
              {say('questions.change')}
              <span className="visually-hidden">{`: ${say(`question.${id}.title`)}`}</span>
            </Button>
          </dd>
        </div>
      ))}
    </dl>
  )
}

type PageProps = {
  readonly id: QuestionId
  readonly context: FlowContext
  /** Set while a remembered answer is being changed: back and next lead to the page that confirms. */
  readonly onDone: (() => void) | undefined
  readonly onChange: (id: QuestionId) => void
}

/** Tapping a card turns the page: the card is seen to be chosen first, then the page leaves. */
type Turning = { readonly draft: Draft }

/**
 * After this long a page counts as turned, animation or not. An animation ends with a frame, and a device that prepares
 * the body for the first time may draw none for seconds: an answer must not hang on that.
 */
const LATE_MS = 900

function QuestionPage({ id, context, onDone, onChange }: PageProps) {
  const say = useSay()
  const send = useSend()
  const question = questionOf(id)
  const isConfirming = id === 'still-so'
  const [draft, setDraft] = useState<Draft>(isConfirming ? 'yes' : context.answers[id])
  const [turning, setTurning] = useState<Turning>()
  // A second tap of a trembling hand must not answer the next question: cards listen once the page has settled.
  const [isSettled, setIsSettled] = useState(false)
  const pages = pagesNow(context)
  const now = pages.indexOf(context.question ?? id) + 1

  const give = (value: Draft) => {
    if (!isAnswered(value)) return
    send({ type: 'question.answer', id, value })
    onDone?.()
  }

  const settle = () => {
    if (turning !== undefined) give(turning.draft)
    setIsSettled(true)
    setTurning(undefined)
  }
  const isMoving = turning !== undefined || !isSettled
  const onLate = useEffectEvent(settle)
  useEffect(() => {
    if (!isMoving) return
    const late = setTimeout(onLate, LATE_MS)
    return () => clearTimeout(late)
  }, [isMoving])

  return (
    <ScreenFrame
      onBack={onDone}
      isWide={question.kind === 'places'}
      middle={<Progress now={now} of={pages.length} label={say('questions.progress', { now, of: pages.length })} />}
      bottom={
        <>
          <WhyAsk id={id} />
          <Button
            tone="primary"
            // This page is answered as it comes: the second half of a double tap must not confirm it unread.
            disabled={!isAnswered(draft) || (isConfirming && !isSettled)}
            onClick={() => give(draft)}
          >
            {say(isConfirming ? 'questions.still' : 'questions.next')}
          </Button>
        </>
      }
    >
      <WhoseSession />
      <div
        className={[styles.page, isSettled ? undefined : styles.arriving, turning ? styles.leaving : undefined]
          .filter(Boolean)
          .join(' ')}
        data-question={id}
        onAnimationEnd={(event) => {
          if (event.target === event.currentTarget) settle()
        }}
      >
        <header className={styles.head}>
          <h1 id="question-title">{say(`question.${id}.title`)}</h1>
          <p id="question-help" className={styles.help}>
            {say(`question.${id}.help`)}
          </p>
        </header>
        {isConfirming ? (
          <Remembered context={context} onChange={onChange} />
        ) : (
          <QuestionBody
            question={question}
            options={shownOptions(question, context.answers, context.nowMs, historyNow(context))}
            draft={draft}
            nowMs={context.nowMs}
            labelledBy="question-title"
            describedBy="question-help"
            onDraft={(value, isDecided) => {
              setDraft(value)
              if (isDecided && isSettled) setTurning({ draft: value })
            }}
          />
        )}
        {context.problem === undefined ? null : (
          <p className={styles.problem} role="alert">
            {say(`problem.${context.problem}`)}
          </p>
        )}
      </div>
    </ScreenFrame>
  )
}

/** The safety questions: one thought on a page, big answers, and always a way back. */
export function Questions() {
  const context = useFlow((snapshot) => snapshot.context)
  const [changing, setChanging] = useState<QuestionId>()
  const id = context.question === 'still-so' ? (changing ?? context.question) : context.question
  if (id === undefined) return null
  return (
    <QuestionPage
      key={id}
      id={id}
      context={context}
      onDone={id === context.question ? undefined : () => setChanging(undefined)}
      onChange={setChanging}
    />
  )
}
