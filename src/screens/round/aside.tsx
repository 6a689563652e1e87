import { LessonDrawing } from '#parts/lesson-drawing.tsx'
import type { Fact } from '#practice/facts.ts'
import { kindsOf } from '#practice/facts.ts'
import { drawingOf } from '#practice/lessons.ts'
import styles from './round.module.css'

/** Whether a question is about no place at all: then the body beside it would only puzzle. */
export function isAboutNoPlace(fact: Fact): boolean {
  const { kind } = fact.question
  return kind === 'find-the-mistake' || (kindsOf(fact).length === 0 && (kind === 'case' || kind === 'choice'))
}

/** A small drawing over the body, which stays where it is: to build it anew for the next question would take time. */
export function Aside({ fact }: { readonly fact: Fact }) {
  return (
    <div key={fact.id} className={styles.aside} aria-hidden="true">
      <div className={styles.drawing}>
        <LessonDrawing drawing={drawingOf(fact.lesson) ?? 'question'} />
      </div>
    </div>
  )
}
