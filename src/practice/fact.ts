import type { LessonId } from '#safety/lesson.ts'
import type { RuleId } from '#safety/rule.ts'
import type { Question } from './question.ts'

/** One thing to know, as it is written down: the rules it comes from, the lesson that tells it, the question. */
export type FactSpec = {
  readonly rules: readonly [RuleId, ...RuleId[]]
  readonly lesson: LessonId
  readonly question: Question
}

/** A part of the table of facts. */
export type FactTable = Readonly<Record<string, FactSpec>>
