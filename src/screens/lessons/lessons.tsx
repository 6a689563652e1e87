import { Check, ChevronRight } from 'lucide-react'
import { useSend } from '#parts/actors.tsx'
import { useFinishedLessons } from '#parts/finished-lessons.ts'
import { LessonDrawing } from '#parts/lesson-drawing.tsx'
import { type Say, useSay } from '#parts/say.tsx'
import { ScreenFrame } from '#parts/screen-frame.tsx'
import { type DrawingId, type Lesson, lessons } from '#practice/lessons.ts'
import { minutesToRead, nextLesson, wordsIn } from '#practice/reading-time.ts'
import styles from './lessons.module.css'

/** How long a lesson takes, from the words that it says. */
function minutesOf(lesson: Lesson, say: Say): number {
  const text = lesson.cards.flatMap(({ titleKey, textKey }) => [say(titleKey), say(textKey)]).join(' ')
  return minutesToRead(wordsIn(text))
}

/** The drawing that stands for a lesson: its first one; a lesson that only shows the body has the question's. */
function drawingOf({ cards }: Lesson): DrawingId {
  for (const { picture } of cards) if (picture.kind === 'drawing') return picture.drawing
  return 'question'
}

/** The lesson to read next, as the one large card of the page. */
function Offered({ lesson, isFirst }: { readonly lesson: Lesson; readonly isFirst: boolean }) {
  const say = useSay()
  const send = useSend()
  return (
    <button
      type="button"
      className={styles.offered}
      data-offered={lesson.id}
      onClick={() => send({ type: 'open.lesson', lesson: lesson.id })}
    >
      <span className={styles.scene}>
        <LessonDrawing drawing={drawingOf(lesson)} />
      </span>
      <span className={styles.words}>
        <span className={styles.quiet}>{say(isFirst ? 'lessons.first' : 'lessons.next')}</span>
        <span className={styles.title}>{say(lesson.titleKey)}</span>
        <span className={styles.quiet}>{say('lessons.minutes', { minutes: minutesOf(lesson, say) })}</span>
        <span className={styles.open} aria-hidden="true">
          {say('lessons.open')}
          <ChevronRight />
        </span>
      </span>
    </button>
  )
}

/** The twelve lessons: one to read next, and all of them in order, with which were read. */
export function Lessons() {
  const say = useSay()
  const send = useSend()
  const [finished] = useFinishedLessons()
  const next = nextLesson(lessons, finished)
  return (
    <ScreenFrame isWide={true}>
      <header className={styles.head}>
        <h1>{say('lessons.title')}</h1>
        <p className={styles.lead}>{say(next === undefined ? 'lessons.all' : 'lessons.lead')}</p>
      </header>
      {next === undefined ? null : <Offered lesson={next} isFirst={finished.length === 0} />}
      <section className={styles.list} aria-labelledby="lessons-list">
        <div className={styles.listHead}>
          <h2 id="lessons-list">{say('lessons.list')}</h2>
          <p className={styles.quiet}>{say('lessons.done', { done: finished.length, of: lessons.length })}</p>
        </div>
        <ol className={styles.rows}>
          {lessons.map((lesson, index) => {
            const isRead = finished.includes(lesson.id)
            return (
              <li key={lesson.id}>
                <button
                  type="button"
                  className={styles.row}
                  data-lesson={lesson.id}
                  data-read={isRead || undefined}
                  onClick={() => send({ type: 'open.lesson', lesson: lesson.id })}
                >
                  <span className={styles.number} aria-hidden="true">
                    {isRead ? <Check /> : index + 1}
                  </span>
                  <span className={styles.rowWords}>
                    <span>{say(lesson.titleKey)}</span>
                    <span className={styles.quiet}>
                      {say('lessons.minutes', { minutes: minutesOf(lesson, say) })}
                      {isRead ? ` · ${say('lessons.read')}` : ''}
                    </span>
                  </span>
                  <ChevronRight aria-hidden="true" />
                </button>
              </li>
            )
          })}
        </ol>
      </section>
    </ScreenFrame>
  )
}
