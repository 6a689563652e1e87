import { expect, test } from '@playwright/test'
import { sound } from '../../src/words/en/speech.ts'
import { loadRest } from '../../src/words/say.ts'
import { expectAccessible } from './accessible.ts'
import { Kneadwell, words } from './kneadwell.ts'
import { savedRecords } from './plant.ts'

/** Changes what is heard while hands work: the session goes on, the stop edge stays clear, and the choice is kept. */
async function chooseSound(app: Kneadwell): Promise<void> {
  const { page, stopEdge } = app
  const opener = page.getByTestId('session-sound')
  const panel = page.getByRole('region', { name: sound['sound.title'] })
  const choose = (group: string, name: string) =>
    panel.getByRole('group', { name: group }).getByRole('button', { name, exact: true }).tap()
  await opener.tap()
  await expect(panel).toBeFocused()
  await panel.getByRole('button', { name: sound['sound.softer'] }).tap()
  await expect(page.getByTestId('loudness')).toHaveText('60 %')
  await choose(sound['sound.voice'], sound['sound.off'])
  await choose(sound['sound.tempo'], sound['sound.tempo.off'])
  for (const button of await panel.getByRole('button').all()) {
    const box = await button.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
  }
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 844, height: 390 },
    { width: 1180, height: 820 },
  ]) {
    await page.setViewportSize(viewport)
    const [over, under] = [await panel.boundingBox(), await stopEdge.boundingBox()]
    expect((over?.y ?? 0) + (over?.height ?? Number.POSITIVE_INFINITY)).toBeLessThanOrEqual(under?.y ?? 0)
    expect(over?.y ?? -1).toBeGreaterThanOrEqual(0)
  }
  await app.expectState('massaging')
  // Back by the keyboard, to where it was opened.
  await app.tabTo(panel.getByRole('button', { name: sound['sound.close'] }))
  await page.keyboard.press('Enter')
  await expect(panel).toHaveCount(0)
  await expect(opener).toBeFocused()
  const kept = await page.evaluate(() => localStorage.getItem('kneadwell.settings'))
  expect(JSON.parse(kept ?? '{}')).toMatchObject({ volume: 60, hasVoice: false, tempo: 'off' })
  // A question that comes is not hidden by it.
  await opener.tap()
  await expect(panel).toBeVisible()
  // What judges it needs a clock that goes on.
  await page.clock.resume()
  await expectAccessible(page, 'sound in a session')
  await app.goOnTo('checkingIn')
  await expect(panel).toHaveCount(0)
}

test('a session becomes easier where it is wished for, and the record keeps it', async ({ page }) => {
  await loadRest()
  const app = new Kneadwell(page)
  await app.open()
  await app.reachPlan()
  await app.reachSession()
  await app.activateButton(words['session.readiness.begin'])
  await app.goOnTo('massaging')
  // Past the soft start, so that there is something to make lighter.
  await app.wait(18_000)

  const answer = page.getByTestId('comfort-answer')
  const comfort = (name: string) => page.locator(`[data-comfort="${name}"]`)
  await comfort('slower').tap()
  await expect(answer).toHaveText(words['session.comfort.slower.met'])
  await comfort('slower').tap()
  await expect(comfort('slower')).toHaveAttribute('aria-disabled', 'true')
  // It still answers, though there is nothing more to wish for.
  await comfort('slower').tap({ force: true })
  await expect(answer).toHaveText(words['session.comfort.slower.most'])
  await comfort('lighter').tap()
  await expect(answer).toHaveText(words['session.comfort.lighter.met'])
  await comfort('longer-rest').tap()
  await expect(answer).toHaveText(words['session.comfort.longer-rest.met'])
  await app.expectState('massaging')
  for (const name of ['lighter', 'slower', 'longer-rest']) {
    const box = await comfort(name).boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(48)
  }
  const [record] = await savedRecords(page)
  expect(record?.comforts).toEqual(['slower', 'slower', 'lighter', 'longer-rest'])
  expect(record?.ending).toBe('open')
  await chooseSound(app)
})
