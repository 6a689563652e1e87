import { expect, test } from '@playwright/test'
import { practise } from '../../src/words/en/practise.ts'
import { expectAccessible } from './accessible.ts'
import { Glass } from './glass.ts'
import { Kneadwell, monday, words } from './kneadwell.ts'
import { expectInk, inkedPixels, strokeOnMap, traceRound } from './trace.ts'

/** From the welcome to the practice of strokes, on the test's own clock. */
async function openPractise(app: Kneadwell): Promise<void> {
  await app.open()
  await app.expectJournalRead()
  await app.activateButton(words['welcome.learn'])
  await app.expectScreen('learn')
  await app.activate(app.page.locator('[data-door="practise"]'))
  await app.expectScreen('practise')
}

const pauseAt = (seconds: number): Date => new Date(Date.parse(monday) + seconds * 1_000)

test('a stroke is traced on the flat map, by touch and by mouse, and the trace outlives a turned device', async ({
  page,
}) => {
  const app = new Kneadwell(page, 'touch')
  await openPractise(app)
  const round = page.locator('[data-practice]')
  await page.getByRole('checkbox').uncheck()
  await expect(page.locator('[data-stage="flat"] [data-stroke]')).toBeVisible()
  await page.clock.pauseAt(pauseAt(600))
  await app.activateButton(practise['practise.begin'])
  await expect(round).toHaveAttribute('data-practice', 'stroking')
  const stroke = { strokeMs: 3_000, everyMs: 200 }
  await traceRound(page, 'touch', { ...stroke, way: await strokeOnMap(page, 48), forMs: 7_000 })
  const before = await expectInk(page)
  // The device is turned, and turned back: the trace is where it was drawn, and the round goes on.
  await page.setViewportSize({ width: 820, height: 1180 })
  await expect.poll(() => inkedPixels(page)).not.toBe(before)
  await expectInk(page)
  await page.setViewportSize({ width: 1180, height: 820 })
  await expect.poll(() => inkedPixels(page)).toBe(before)
  await traceRound(page, 'mouse', { ...stroke, way: await strokeOnMap(page, 48), forMs: 14_000 })
  await expect(round).toHaveAttribute('data-practice', 'judged')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(practise['practise.judged.title.good'])
  // What looks for faults needs time to go by.
  await page.clock.resume()
  await expectAccessible(page, 'practise: a stroke judged')
})

test('stopping is practised by keyboard alone: something is said, and Space answers it', async ({ page }) => {
  const app = new Kneadwell(page, 'keys')
  await openPractise(app)
  await expectAccessible(page, 'practise: choosing')
  const round = page.locator('[data-practice]')
  for (let drills = 0; drills < 2; drills += 1) {
    await app.activateButton(practise[drills === 0 ? 'practise.begin' : 'practise.again'])
    await expect(round).toHaveAttribute('data-practice', 'stroking')
    for (let seconds = 0; seconds < 30 && (await round.getAttribute('data-practice')) === 'stroking'; seconds += 1) {
      await page.clock.runFor(1_000)
    }
    await expect(round).toHaveAttribute('data-practice', 'cued')
    const cue = await page.getByRole('alert').textContent()
    await page.clock.runFor(600)
    await page.keyboard.press('Space')
    await expect(round).toHaveAttribute('data-practice', 'drilled')
    const isSymptom = /tingle|numb|weak|pain|dizzy/.test(cue ?? '')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      practise[isSymptom ? 'practise.verdict.right.stop' : 'practise.verdict.safe'],
    )
    if (drills === 0) await expectAccessible(page, 'practise: after a drill')
  }
  // Stop outside a drill ends the round, and locks nothing: no hand was on a body.
  await app.activateButton(practise['practise.again'])
  await page.keyboard.press('Escape')
  await expect(round).toHaveAttribute('data-practice', 'ready')
  await expect(page.getByText(practise['practise.stopped'])).toBeVisible()
})

test('by keyboard alone the pace of a stroke is tapped with Enter, and judged', async ({ page }) => {
  const app = new Kneadwell(page, 'keys')
  await openPractise(app)
  const round = page.locator('[data-practice]')
  await page.clock.pauseAt(pauseAt(600))
  await app.tabTo(page.getByRole('radio', { name: practise['practise.way.trace'] }))
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: practise['practise.way.beat'] })).toBeChecked()
  await app.tabTo(page.getByRole('checkbox'))
  await page.keyboard.press('Space')
  await app.activateButton(practise['practise.begin'])
  await expect(page.getByRole('button', { name: practise['practise.beat'], exact: true })).toBeFocused()
  for (let beat = 0; beat < 9; beat += 1) {
    await page.keyboard.press('Enter')
    for (let step = 0; step < 3; step += 1) await page.clock.fastForward(1_000)
    if ((await round.getAttribute('data-practice')) !== 'stroking') break
  }
  await expect(round).toHaveAttribute('data-practice', 'judged')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(practise['practise.judged.title.good'])
})

test('a feeling is answered by touch: Stop is pressed on the glass, and its time is told', async ({ page }) => {
  const app = new Kneadwell(page, 'touch')
  // The first drill names a feeling, always the same one.
  await app.open('', () => {
    Math.random = () => 0.5
  })
  await app.expectJournalRead()
  await app.activateButton(words['welcome.learn'])
  await app.activate(page.locator('[data-door="practise"]'))
  const round = page.locator('[data-practice]')
  await app.activateButton(practise['practise.begin'])
  await expect(round).toHaveAttribute('data-practice', 'stroking')
  const edge = await app.stopEdge.boundingBox()
  if (edge === null) throw new Error('no stop edge')
  const glass = await Glass.of(page)
  for (let steps = 0; steps < 60 && (await round.getAttribute('data-practice')) === 'stroking'; steps += 1) {
    await page.clock.runFor(500)
  }
  // Nobody answers sooner than a person can: a press within a tenth of a second came before anything was heard.
  await expect(round).toHaveAttribute('data-practice', 'cued')
  await page.clock.runFor(400)
  // Pressed with no wait for anything to hold still: there is only so much time to answer in.
  await glass.down({ id: 1, x: edge.x + edge.width / 2, y: edge.y + edge.height / 2, radius: 11, force: 0.5 })
  await glass.up()
  await expect(round).toHaveAttribute('data-practice', 'drilled')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(practise['practise.verdict.right.stop'])
  await expect(page.getByText(/You took \d\.\d seconds/)).toBeVisible()
})
