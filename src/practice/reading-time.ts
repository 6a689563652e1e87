import type { LessonId } from '#safety/lesson.ts'
import { isUrgent, type Lesson } from './lessons.ts'

/** A calm pace of reading: well below the 238 words a minute that adults read silently (Brysbaert 2019). */
const WORDS_PER_MINUTE = 150
/** For the question at the end, in minutes. */
const QUESTION_MINUTES = 0.5

/** Adults read about as many words of English a minute as 1.6 times Chinese characters (Brysbaert 2019). */
const WORDS_PER_CHARACTER = 0.6

/** How many words a text has; of a script without spaces, how many it would take. */
export function wordsIn(text: string): number {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = text.replace(/\p{Script=Han}/gu, ' ').match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0
  return words + characters * WORDS_PER_CHARACTER
}

/** How long a lesson of so many words takes with its question, in whole minutes, at least one. */
export function minutesToRead(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE + QUESTION_MINUTES))
}

/**
 * The lesson to offer next: what is urgent first, then in order; undefined once all are finished. Of the urgent ones the
 * last comes first, because the article ends with what cannot wait at all.
 */
export function nextLesson(all: readonly Lesson[], finished: readonly LessonId[]): Lesson | undefined {
  const open = all.filter(({ id }) => !finished.includes(id))
  return open.findLast(isUrgent) ?? open[0]
}
