import { useCallback, useMemo } from 'react'
import { type LessonId, lessonIds } from '#safety/lesson.ts'
import { useNow, usePractice } from './actors.tsx'

/** Lessons that were gone through to their end, in the order of the lessons, and a way to say that one was. */
export function useFinishedLessons(): readonly [readonly LessonId[], (lesson: LessonId) => void] {
  const [{ kept }, keep] = usePractice()
  const now = useNow()
  const { lessons } = kept
  const finished = useMemo(() => lessonIds.filter((id) => lessons[id] !== undefined), [lessons])
  const finish = useCallback((id: LessonId) => keep({ kind: 'lesson', id, finishedAtMs: now() }), [keep, now])
  return [finished, finish]
}
