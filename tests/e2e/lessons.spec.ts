import { expect, type Page, test } from '@playwright/test'
import { factOf } from '../../src/practice/facts.ts'
import { type Lesson, lessons } from '../../src/practice/lessons.ts'
import type { LessonId } from '../../src/safety/lesson.ts'
import { facts } from '../../src/words/en/facts.ts'
import { learning } from '../../src/words/en/learning.ts'
import { lessons as lessonWords } from '../../src/words/en/lessons.ts'
import { expectAccessible } from './accessible.ts'
import { Kneadwell, words } from './kneadwell.ts'

const said: Readonly<Record<string, string>> = { ...lessonWords, ...facts }

function lessonCalled(id: LessonId): Lesson {
  const found = lessons.find((lesson) => lesson.id === id)
  if (found === undefined) throw new Error(`no lesson is called ${id}`)
  return found
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

async function openLessons(app: Kneadwell): Promise<void> {
  await app.open()
  await app.expectJournalRead()
  await app.activateButton(words['welcome.learn'])
  await app.expectScreen('learn')
  await app.activate(app.page.locator('[data-door="lessons"]'))
  await app.expectScreen('lessons')
}

/** A finger that wipes over the card. */
async function wipe(page: Page, byPx: number): Promise<void> {
  const card = page.locator('[data-lesson-card]')
  const about = { pointerId: 5, pointerType: 'touch', isPrimary: true, clientY: 300, bubbles: true }
  await card.dispatchEvent('pointerdown', { ...about, clientX: 300 })
  await card.dispatchEvent('pointerup', { ...about, clientX: 300 + byPx, clientY: 310 })
}

test('a lesson is read by touch, its question has a second try, and it counts as read', async ({ page }) => {
  const app = new Kneadwell(page)
  await openLessons(app)
  await expect(page.getByText('0 of 12 read')).toBeVisible()
  // What cannot wait is offered first.
  const offered = page.locator('[data-offered]')
  await expect(offered).toHaveAttribute('data-offered', 'when-to-seek-care')
  await app.activate(offered)
  await app.expectScreen('lesson')
  const lesson = lessonCalled('when-to-seek-care')
  for (const card of lesson.cards) {
    await expect(heading(page)).toHaveText(said[card.titleKey] ?? '')
    await expect(page.getByText(said[card.textKey] ?? '')).toBeVisible()
    if (card.picture.kind === 'drawing') {
      await expect(page.locator(`[data-drawing="${card.picture.drawing}"]`)).toBeVisible()
    }
    await wipe(page, -90)
  }
  const question = page.locator('[data-lesson-question]')
  await expect(question).toHaveAttribute('data-lesson-question', 'asking')
  const { right = '', options = [] } = factOf(lesson.question)?.question ?? {}
  const wrong = options.find((option) => option !== right) ?? ''
  await app.activate(page.locator(`[data-option="${wrong}"]`))
  await expect(question).toHaveAttribute('data-lesson-question', 'wrong')
  await expect(
    page.getByRole('status').filter({ hasText: said[`fact.${lesson.question}.${wrong}.why`] ?? '' }),
  ).toBeVisible()
  await expect(page.locator(`[data-option="${wrong}"]`)).toHaveAttribute('aria-disabled', 'true')
  await app.activate(page.locator(`[data-option="${right}"]`))
  await expect(question).toHaveAttribute('data-lesson-question', 'right')
  await expect(page.getByText(said[`fact.${lesson.question}.${right}.why`] ?? '')).toBeVisible()
  // On to the next one, and back to the list, where this one is read.
  await app.activateButton(learning['lesson.more'])
  await expect(heading(page)).toHaveText(said[lessonCalled('when-to-avoid').cards[0]?.titleKey ?? ''] ?? '')
  await app.activateButton(words['app.back'])
  await app.expectScreen('lessons')
  await expect(page.getByText('1 of 12 read')).toBeVisible()
  await expect(page.locator('[data-lesson="when-to-seek-care"]')).toHaveAttribute('data-read', 'true')
  // Another day it still is.
  await app.reload()
  await app.expectJournalRead()
  await app.activateButton(words['welcome.learn'])
  await app.activate(page.locator('[data-door="lessons"]'))
  await expect(page.getByText('1 of 12 read')).toBeVisible()
})

test('a place is asked for on the body: a touch that is not right says why, and gives nothing else away', async ({
  page,
}) => {
  const app = new Kneadwell(page)
  await openLessons(app)
  await app.activate(page.locator('[data-lesson="stages"]'))
  await expect(heading(page)).toHaveText(said['lesson.stages.three-stages.title'] ?? '')
  for (let card = 0; card < 3; card += 1) await app.activateButton(learning['lesson.next'])
  // The map of an example person is painted beside the card, and nothing on it is pressed.
  await expect(page.locator('[data-region="left-hip"]').first()).toHaveAttribute('data-status', 'safe')
  await app.activateButton(learning['lesson.ask'])
  await expect(page.locator('[data-status="forbidden"]')).toHaveCount(0)
  await page.locator('[data-region="lower-back"]').first().dispatchEvent('click')
  const question = page.locator('[data-lesson-question]')
  await expect(question).toHaveAttribute('data-lesson-question', 'wrong')
  await expect(question).toContainText('The lower back stays untouched')
  await expect(page.locator('[data-status="forbidden"]')).toHaveCount(1)
  await page.locator('[data-region="left-forearm"]').first().dispatchEvent('click')
  await expect(question).toHaveAttribute('data-lesson-question', 'right')
})

test.describe('without motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('a lesson is read by keyboard alone, and axe finds nothing', async ({ page }) => {
    const app = new Kneadwell(page, 'keys')
    await openLessons(app)
    await expectAccessible(page, 'lessons')
    await app.activate(page.locator('[data-lesson="techniques"]'))
    const { cards, question: fact } = lessonCalled('techniques')
    // The focus is on each card's heading, so that a screen reader reads it from there.
    await expect(heading(page)).toBeFocused()
    await expectAccessible(page, 'lesson, places')
    await page.keyboard.press('ArrowRight')
    await expect(heading(page)).toHaveText(said[cards[1]?.titleKey ?? ''] ?? '')
    await expect(heading(page)).toBeFocused()
    await page.keyboard.press('ArrowLeft')
    await expect(heading(page)).toHaveText(said[cards[0]?.titleKey ?? ''] ?? '')
    // A place that the card names is looked at from near.
    const look = page.getByRole('button', { name: 'Calf', exact: true })
    await app.activate(look)
    await expect(look).toHaveAttribute('aria-pressed', 'true')
    await expect(page.locator('[data-focus="left-calf"]')).toBeVisible()
    for (let turns = 0; turns < 3; turns += 1) await page.keyboard.press('ArrowRight')
    const question = page.locator('[data-lesson-question]')
    await expect(question).toHaveAttribute('data-lesson-question', 'asking')
    await expect(heading(page)).toBeFocused()
    const { right = '', options = [] } = factOf(fact)?.question ?? {}
    // Twice not right: the answer is told, and the lesson is read all the same.
    for (const option of options.filter((one) => one !== right)) {
      await app.activate(page.locator(`[data-option="${option}"]`))
    }
    await expect(question).toHaveAttribute('data-lesson-question', 'told')
    await expect(page.getByRole('heading', { name: learning['lesson.told'] })).toBeFocused()
    await expect(question).toContainText(said[`fact.${fact}.${right}.why`] ?? '')
    await expectAccessible(page, 'lesson, told')
    await app.activateButton(learning['lesson.list'])
    await app.expectScreen('lessons')
    await expect(page.locator('[data-lesson="techniques"]')).toHaveAttribute('data-read', 'true')
    await app.activateButton(words['app.back'])
    await app.expectScreen('learn')
    await expectAccessible(page, 'learn')
  })
})
