import { useActorRef, useSelector } from '@xstate/react'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { RegionId } from '#anatomy/region.ts'
import { useActors, useFlow, useNow, useSend } from '#parts/actors.tsx'
import { useFinishedLessons } from '#parts/finished-lessons.ts'
import { useSay } from '#parts/say.tsx'
import { BackButton } from '#parts/screen-frame.tsx'
import { ThemeButton } from '#parts/theme.tsx'
import { type Fact, factOf } from '#practice/facts.ts'
import { type Lesson as LessonType, lessons } from '#practice/lessons.ts'
import { afterLesson } from '#practice/memory.ts'
import { nextLesson } from '#practice/reading-time.ts'
import { cardOf, isFinished, lessonMachine, progressOf } from '#session/lesson.machine.ts'
import { Button } from '#ui/button.tsx'
import { PanelTop, SplitPage } from '#ui/page.tsx'
import { Progress } from '#ui/progress.tsx'
import { CoursePicture } from './course-picture.tsx'
import styles from './lesson.module.css'
import { LessonCard } from './lesson-card.tsx'
import { LessonQuestion } from './lesson-question.tsx'
import { isMirrored, useSwipe } from './swipe.ts'

/** The lesson that was opened, from its first card; another one begins anew. */
export function Lesson() {
  const id = useFlow(({ context }) => context.lesson)
  const lesson = lessons.find((one) => one.id === id)
  const fact = lesson === undefined ? undefined : factOf(lesson.question)
  if (lesson === undefined || fact === undefined) return null
  return <Course key={lesson.id} lesson={lesson} fact={fact} />
}

/** Arrow keys turn the cards wherever they mean nothing else. */
function useArrowKeys(onTurn: (way: 'next' | 'previous') => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return
      const onward = isMirrored(document.documentElement) ? 'ArrowLeft' : 'ArrowRight'
      if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') onTurn(event.key === onward ? 'next' : 'previous')
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [onTurn])
}

/** The question feeds what is known of its fact, once for each time that it was gone through. */
function useRemembered(fact: Fact, isOver: boolean, isRightAtOnce: boolean): void {
  const { practice } = useActors()
  const now = useNow()
  useEffect(() => {
    if (!isOver) return
    const before = practice.get().kept.memories[fact.id]
    const memory = afterLesson(fact, before, isRightAtOnce, now())
    if (memory !== before) practice.keep({ kind: 'fact', id: fact.id, memory })
  }, [fact, isOver, isRightAtOnce, practice, now])
}

function Course({ lesson, fact }: { readonly lesson: LessonType; readonly fact: Fact }) {
  const say = useSay()
  const send = useSend()
  const [finished, finish] = useFinishedLessons()
  const actor = useActorRef(lessonMachine, {
    input: { lesson, question: fact.question, random: Math.random },
  })
  const snapshot = useSelector(actor, (now) => now)
  const state = snapshot.value
  const { options, tried, judgement, cardIndex } = snapshot.context
  const card = cardOf(snapshot)
  const { now, of } = progressOf(snapshot)
  const isOver = isFinished(snapshot)
  const [looked, setLooked] = useState<{ readonly at: number; readonly place: RegionId | undefined }>()

  // What was looked at belongs to its own card.
  const place = looked?.at === now ? looked.place : undefined
  const hasBody = fact.question.kind === 'place' || lesson.cards.some(({ picture }) => picture.kind !== 'drawing')

  useEffect(() => {
    if (isOver) finish(lesson.id)
  }, [isOver, lesson.id, finish])
  useRemembered(fact, isOver, state === 'right' && tried.length === 0)

  const words = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for every card and every verdict
  useEffect(() => {
    const verdict = words.current?.querySelector<HTMLElement>('[data-verdict]')
    verdict?.closest('[data-feedback]')?.scrollIntoView({ block: 'nearest' })
    // A second try begins where the first one was: the focus stays there, and the verdict is said aloud.
    if (state === 'wrong') return
    const target = verdict ?? words.current?.querySelector('h1')
    target?.focus({ preventScroll: true })
  }, [state, cardIndex, tried])

  const turn = useCallback((way: 'next' | 'previous') => actor.send({ type: `card.${way}` }), [actor])
  useArrowKeys(turn)
  const swipe = useSwipe(turn)
  const touch = (region: RegionId | undefined): void => {
    if (card !== undefined) {
      if (region !== undefined && card?.picture.kind === 'places') setLooked({ at: now, place: region })
    } else if (fact.question.kind === 'place' && !isOver) {
      setLooked({ at: now, place: region })
      actor.send({ type: 'question.answer', answer: { region } })
    }
  }
  const isTouched = card?.picture.kind === 'places' || (card === undefined && fact.question.kind === 'place' && !isOver)
  const next = nextLesson(lessons, [...finished, lesson.id])

  return (
    <SplitPage
      contentKey={`${lesson.id} ${now}`}
      picture={
        <CoursePicture
          picture={card?.picture}
          fact={fact}
          isOver={isOver}
          hasBody={hasBody}
          place={place}
          onTouch={isTouched ? touch : undefined}
        />
      }
      foot={
        <div className={styles.foot}>
          {isOver && next !== undefined ? (
            <Button onClick={() => send({ type: 'open.lessons' })}>{say('lesson.list')}</Button>
          ) : card !== undefined && cardIndex === 0 ? (
            <Button onClick={() => send({ type: 'back' })}>{say('lesson.list')}</Button>
          ) : isOver ? null : (
            <Button onClick={() => turn('previous')}>
              {say(card === undefined ? 'lesson.look' : 'lesson.previous')}
            </Button>
          )}
          {card !== undefined ? (
            <Button tone="primary" isWide={true} onClick={() => turn('next')}>
              {say(now + 1 === of ? 'lesson.ask' : 'lesson.next')}
            </Button>
          ) : isOver ? (
            next === undefined ? (
              <Button tone="primary" isWide={true} onClick={() => send({ type: 'open.lessons' })}>
                {say('lesson.list')}
              </Button>
            ) : (
              <Button tone="primary" isWide={true} onClick={() => send({ type: 'open.lesson', lesson: next.id })}>
                {say('lesson.more')}
              </Button>
            )
          ) : null}
        </div>
      }
    >
      <PanelTop>
        <BackButton />
        <ThemeButton />
      </PanelTop>
      <div className={styles.about}>
        <p className={styles.eyebrow}>{say(lesson.titleKey)}</p>
        <Progress now={now} of={of} label={say('lesson.progress', { now, of })} />
      </div>
      <div ref={words} className={styles.words} {...swipe}>
        {card !== undefined ? (
          <LessonCard
            key={card.id}
            card={card}
            focus={place}
            onLook={(region) => setLooked({ at: now, place: region })}
          />
        ) : state === 'reading' ? null : (
          <LessonQuestion
            fact={fact}
            state={state}
            options={options}
            tried={tried}
            judgement={judgement}
            onAnswer={(option) => actor.send({ type: 'question.answer', answer: { option } })}
          />
        )}
        {isOver && next !== undefined ? (
          <p className={styles.hint}>{say('lesson.then', { title: say(next.titleKey) })}</p>
        ) : null}
      </div>
    </SplitPage>
  )
}
