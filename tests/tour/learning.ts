import { expect, type Page } from '@playwright/test'
import { factOf } from '../../src/practice/facts.ts'
import { lessons } from '../../src/practice/lessons.ts'
import type { Kneadwell } from '../e2e/kneadwell.ts'
import { strokeOnMap, traceRound } from '../e2e/trace.ts'
import type { Seen } from './look.ts'
import type { Spoken } from './spoken.ts'

/** From the hub: a lesson, a round, practice and progress, each in every state that it has. Ends on the hub. */
export async function tourOfLearning(app: Kneadwell, say: Spoken, seen: Seen): Promise<void> {
  await seen.look(app.page, 'learn')
  await tourOfLesson(app, say, seen)
  await tourOfRound(app, say, seen)
  await app.activate(app.page.locator('[data-door="progress"]'))
  await app.expectScreen('progress')
  await seen.look(app.page, 'progress')
  await app.activateButton(say('app.back'))
  await tourOfPractice(app, say, seen)
}

async function tourOfLesson(app: Kneadwell, say: Spoken, seen: Seen): Promise<void> {
  const { page } = app
  await app.activate(page.locator('[data-door="lessons"]'))
  await app.expectScreen('lessons')
  await seen.look(page, 'lessons')
  const right = factOf(lessons.find(({ id }) => id === 'techniques')?.question ?? '')?.question.right ?? ''
  for (const end of ['right', 'told'] as const) {
    await app.activate(page.locator('[data-lesson="techniques"]'))
    await app.expectScreen('lesson')
    const question = page.locator('[data-lesson-question]')
    while ((await question.count()) === 0) {
      if (end === 'right') await seen.look(page, 'lesson, a card')
      await page.keyboard.press('ArrowRight')
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    }
    if (end === 'right') await seen.look(page, 'lesson, asking')
    const asked = page.locator('[data-option]')
    const shown = await asked.evaluateAll((all) => all.map((one) => one.getAttribute('data-option') ?? ''))
    // They come in another order each time: the right one is answered first, or told after the others.
    const wrong = shown.filter((option) => option !== right)
    expect(wrong.length).toBe(shown.length - 1)
    const options = end === 'right' ? [right] : wrong
    for (const option of options) {
      if (/right|told/.test((await question.getAttribute('data-lesson-question')) ?? '')) break
      await app.activate(page.locator(`[data-option="${option}"]`))
      await seen.look(page, `lesson, answered with ${option}`)
    }
    await app.activateButton(say('app.back'))
    await app.expectScreen('lessons')
  }
  await app.activateButton(say('app.back'))
  await app.expectScreen('learn')
}

async function tourOfRound(app: Kneadwell, say: Spoken, seen: Seen): Promise<void> {
  const { page } = app
  await app.activate(page.locator('[data-door="round"]'))
  await app.expectScreen('round')
  const round = page.locator('[data-round]')
  const kinds = new Set<string>()
  for (;;) {
    if ((await round.getAttribute('data-round')) === 'over') break
    const kind = (await page.locator('[data-kind]').getAttribute('data-kind')) ?? ''
    const isNew = !kinds.has(kind)
    kinds.add(kind)
    if (isNew) await seen.look(page, `round, ${kind}`)
    await app.activateButton(say('round.show'))
    await expect(round).toHaveAttribute('data-round', 'told')
    if (isNew) await seen.look(page, `round, ${kind}, told`)
    await page.getByRole('button', { name: new RegExp(`^(${say('round.next')}|${say('round.end')})$`) }).tap()
    await expect(round).not.toHaveAttribute('data-round', 'told')
  }
  await seen.look(page, 'round, over')
  await app.activateButton(say('round.over.done'))
  await app.expectScreen('learn')
}

async function tourOfPractice(app: Kneadwell, say: Spoken, seen: Seen): Promise<void> {
  const { page } = app
  await app.activate(page.locator('[data-door="practise"]'))
  await app.expectScreen('practise')
  const practice = page.locator('[data-practice]')
  await seen.look(page, 'practise, choosing')
  // A drill is somewhere in the first round.
  await app.activateButton(say('practise.begin'))
  await expect(practice).toHaveAttribute('data-practice', 'stroking')
  await page.clock.pauseAt(new Date((await page.evaluate(() => Date.now())) + 60_000))
  for (let seconds = 0; seconds < 40 && (await practice.getAttribute('data-practice')) === 'stroking'; seconds += 1) {
    await page.clock.runFor(1_000)
  }
  await expect(practice).toHaveAttribute('data-practice', 'cued')
  await whileTimeCreeps(page, () => seen.look(page, 'practise, cued'))
  await expect(practice).toHaveAttribute('data-practice', 'cued')
  await page.clock.runFor(600)
  await page.keyboard.press('Space')
  await expect(practice).toHaveAttribute('data-practice', 'drilled')
  await page.clock.resume()
  await seen.look(page, 'practise, drilled')
  await app.activateButton(say('practise.other'))
  await expect(practice).toHaveAttribute('data-practice', 'ready')
  // And one without.
  await page.getByRole('checkbox').uncheck()
  await app.activateButton(say('practise.begin'))
  await expect(page.locator('[data-stage="flat"] [data-stroke]')).toBeVisible()
  await seen.look(page, 'practise, stroking')
  await app.activateButton(say('practise.pause'))
  await expect(practice).toHaveAttribute('data-practice', 'held')
  await seen.look(page, 'practise, held')
  await app.activateButton(say('practise.goOn'))
  await page.clock.pauseAt(new Date((await page.evaluate(() => Date.now())) + 60_000))
  await traceRound(page, 'mouse', { way: await strokeOnMap(page, 48), strokeMs: 3_000, everyMs: 200, forMs: 40_000 })
  await expect(practice).toHaveAttribute('data-practice', 'judged')
  await page.clock.resume()
  await seen.look(page, 'practise, judged')
  // Back shuts what is open first.
  await app.activateButton(say('app.back'))
  if ((await app.screen()) === 'practise') await app.activateButton(say('app.back'))
  await app.expectScreen('learn')
}

/** What looks waits for timers of the page, and what was heard must not be over: hundredths of a second pass meanwhile. */
async function whileTimeCreeps(page: Page, look: () => Promise<void>): Promise<void> {
  let isLooking = true
  const looking = look().finally(() => {
    isLooking = false
  })
  // A finding is heard below, once time has stopped creeping.
  looking.catch(() => undefined)
  while (isLooking) await page.clock.runFor(10)
  await looking
}
