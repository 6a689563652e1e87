import { lazy, Suspense } from 'react'
import { isRegionId, type RegionId } from '#anatomy/region.ts'
import { limbIds } from '#anatomy/side.ts'
import { earliestDate } from '#safety/config.ts'
import { type QuestionId, type QuestionKey, questionIds, questionTable } from '#safety/question-table.ts'
import type { Question } from '#safety/questions.ts'
import { Choice, MultiChoice } from '#ui/choice.tsx'
import { DateField } from '#ui/field.tsx'
import { Scale } from '#ui/scale.tsx'
import { locale } from '#words/say.ts'
import { listWords } from './place-words.ts'
import styles from './question-body.module.css'
import { type Say, useSay } from './say.tsx'

const PlacePicker = lazy(() => import('./place-picker.tsx'))

const optionKeys: ReadonlySet<string> = new Set(
  questionIds.flatMap((id) => questionTable[id].options.map((option) => `question.${id}.option.${option}`)),
)

function isOptionKey(key: string): key is QuestionKey {
  return optionKeys.has(key)
}

/** An option in words. */
export function sayOption(say: Say, id: QuestionId, option: string): string {
  const key = `question.${id}.option.${option}`
  return isOptionKey(key) ? say(key) : option
}

/** An answer in words, as the page that confirms shows it. */
export function sayAnswer(say: Say, id: QuestionId, value: unknown): string {
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) {
    const parts = value.filter((item) => typeof item === 'string').map((item) => sayOption(say, id, item))
    return listWords(parts)
  }
  if (typeof value !== 'string') return ''
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return new Intl.DateTimeFormat(locale(), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(value))
  }
  return sayOption(say, id, value)
}

/** What is on the page but not yet said: an answer in the making. */
export type Draft = string | number | readonly string[] | undefined

/** Whether a draft can be given as an answer; whether it is a good one, the rules say. */
export function isAnswered(draft: Draft): boolean {
  return draft !== undefined && draft !== '' && !(Array.isArray(draft) && draft.length === 0)
}

/** The local day of a moment, `2026-03-01`. */
function localDay(nowMs: number): string {
  const date = new Date(nowMs)
  const month = String(date.getMonth() + 1).padStart(2, '0')
  return `${date.getFullYear()}-${month}-${String(date.getDate()).padStart(2, '0')}`
}

export type QuestionBodyProps = {
  readonly question: Question
  /** Options that make sense now. */
  readonly options: readonly string[]
  readonly draft: Draft
  readonly nowMs: number
  /** Id of the heading that asks. */
  readonly labelledBy: string
  readonly describedBy?: string | undefined
  /** `isDecided`: a tap on a card that leaves nothing more to say on this page. */
  readonly onDraft: (draft: Draft, isDecided: boolean) => void
}

/** The answering part of one question, whatever its kind. */
export function QuestionBody({ question, options, draft, nowMs, labelledBy, describedBy, onDraft }: QuestionBodyProps) {
  const say = useSay()
  const cards = options.map((value) => ({ value, label: sayOption(say, question.id, value) }))
  const asked = { labelledBy, describedBy }
  const text = typeof draft === 'string' ? draft : undefined
  const list: readonly string[] = typeof draft === 'object' ? draft : text === undefined ? [] : [text]
  const lonely = cards.map((card) => ({ ...card, isAlone: question.exclusive.includes(card.value) }))

  switch (question.kind) {
    case 'choice':
      return <Choice {...asked} options={cards} value={text} onChoose={onDraft} />

    case 'several':
      return <MultiChoice {...asked} options={lonely} values={list} onChange={(values) => onDraft(values, false)} />

    case 'scale':
      return (
        <div className={styles.stack}>
          <Scale
            {...asked}
            value={typeof draft === 'number' ? draft : undefined}
            lowest={say('questions.scale.lowest')}
            highest={say('questions.scale.highest')}
            onChoose={onDraft}
          />
          <Choice {...asked} options={cards} value={text} onChoose={onDraft} />
        </div>
      )

    case 'date': {
      const day = text !== undefined && !options.includes(text) ? text : ''
      return (
        <div className={styles.stack}>
          <DateField
            label={say('questions.date')}
            value={day}
            min={earliestDate}
            max={localDay(nowMs)}
            onChange={(value) => onDraft(value === '' ? undefined : value, false)}
          />
          <Choice {...asked} options={cards} value={day === '' ? text : undefined} onChoose={onDraft} />
        </div>
      )
    }

    case 'limbs': {
      const limbs = limbIds.map((value) => ({ value: `${value}`, label: say(`limb.${value}`) }))
      return (
        <div className={styles.stack}>
          <MultiChoice
            {...asked}
            isColumns={true}
            options={limbs}
            values={list}
            onChange={(values) => onDraft(chosenAmong(values, limbIds), false)}
          />
          <Choice {...asked} options={cards} value={text} onChoose={onDraft} />
        </div>
      )
    }

    case 'places':
      return (
        <Suspense fallback={null}>
          <PlacePicker
            {...asked}
            kind={question.id === 'numb-places' ? 'numb' : 'sore'}
            places={list.filter(isRegionId)}
            onChange={(places: readonly RegionId[]) => onDraft(places, false)}
          >
            <Choice {...asked} options={cards} value={text} onChoose={onDraft} />
          </PlacePicker>
        </Suspense>
      )
  }
}

/** Without the option that stood alone before the first card was pressed. */
function chosenAmong(values: readonly string[], known: readonly string[]): readonly string[] {
  return values.filter((value) => known.includes(value))
}
