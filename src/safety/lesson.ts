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
