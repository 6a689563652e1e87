import { describe, expect, it } from 'vitest'
import { lessons } from '#practice/lessons.ts'
import { minutesToRead, nextLesson, wordsIn } from '#practice/reading-time.ts'
import { lessonIds } from '#safety/lesson.ts'

describe('how long a lesson takes', () => {
  it.each([
    [0, 1],
    [74, 1],
    [150, 2],
    [224, 2],
    [226, 2],
    [300, 3],
  ])('%d words and a question: %d minutes', (words, minutes) => {
    expect(minutesToRead(words)).toBe(minutes)
  })

  it('counts words where there are spaces, and characters where there are none', () => {
    expect(wordsIn('A disc is soft – at 37.5 degrees, they say.')).toBe(9)
    expect(wordsIn('')).toBe(0)
    expect(wordsIn('椎间盘 is 软')).toBeCloseTo(1 + 4 * 0.6)
  })
})

describe('the lesson to offer next', () => {
  it('is the one about help that cannot wait, then the others in their order', () => {
    expect(nextLesson(lessons, [])?.id).toBe('when-to-seek-care')
    expect(nextLesson(lessons, ['when-to-seek-care'])?.id).toBe('when-to-avoid')
    expect(nextLesson(lessons, ['when-to-seek-care', 'when-to-avoid'])?.id).toBe('what-a-disc-is')
    expect(nextLesson(lessons, ['when-to-seek-care', 'when-to-avoid', 'what-a-disc-is'])?.id).toBe(
      'what-massage-can-do',
    )
  })

  it('walks through every lesson once, and then offers none', () => {
    const finished: (typeof lessonIds)[number][] = []
    for (let next = nextLesson(lessons, finished); next !== undefined; next = nextLesson(lessons, finished)) {
      finished.push(next.id)
      expect(finished.length).toBeLessThanOrEqual(lessonIds.length)
    }
    expect(new Set(finished)).toEqual(new Set(lessonIds))
    expect(finished).toHaveLength(lessonIds.length)
  })
})
