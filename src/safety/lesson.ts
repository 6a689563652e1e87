import type { SourceId, SourceKey } from './rule.ts'

/** The short lessons that the product teaches, one for each section of the article that has something to teach. */
export const lessonIds = [
  'what-a-disc-is',
  'what-massage-can-do',
  'precautions',
  'techniques',
  'stages',
  'when-to-avoid',
  'how-often',
  'expectations',
  'home-tips',
  'other-treatments',
  'finding-a-therapist',
  'when-to-seek-care',
] as const
export type LessonId = (typeof lessonIds)[number]

/** The cards of each lesson in their order; what the article says is told on one of them. */
export const lessonCards = {
  'what-a-disc-is': ['cushion', 'bulge', 'nerve'],
  'what-massage-can-do': ['ease', 'limits', 'beside-care'],
  precautions: ['ask-first', 'where', 'lightly', 'stop'],
  techniques: ['aim', 'strokes', 'never'],
  stages: ['three-stages', 'early', 'healing', 'steady'],
  'when-to-avoid': ['not-now', 'conditions', 'in-doubt'],
  'how-often': ['no-timetable', 'by-stage', 'by-feel'],
  expectations: ['realistic', 'time', 'afterwards'],
  'home-tips': ['far-first', 'flow', 'tools', 'afterwards'],
  'other-treatments': ['one-of-many', 'moving', 'comfort', 'by-others'],
  'finding-a-therapist': ['who', 'ask', 'leave'],
  'when-to-seek-care': ['emergency', 'doctor', 'no-delay'],
} as const satisfies Record<LessonId, readonly string[]>

/** Card ids of a lesson. */
export type CardOf<Id extends LessonId> = (typeof lessonCards)[Id][number]
export type CardId = CardOf<LessonId>

/** Where a lesson's facts come from: what rules come from, and what no rule of the product rests on. */
export type LessonSourceId =
  | SourceId
  /** NICE guideline NG59, 1.2.7: manual therapy only as part of a package that includes exercise. */
  | 'nice-ng59'

/** Catalogue key of the name of a lesson's source. */
export type LessonSourceKey = SourceKey | 'source.nice-ng59'

/** Catalogue keys of the lessons: a title, and for each card its title and its text. */
export type LessonKey = {
  [Id in LessonId]: `lesson.${Id}.title` | `lesson.${Id}.${CardOf<Id>}.${'title' | 'text'}`
}[LessonId]
