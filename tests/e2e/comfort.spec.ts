import { expect, test } from '@playwright/test'
import { loadRest } from '../../src/words/say.ts'
import { Kneadwell, words } from './kneadwell.ts'
import { savedRecords } from './plant.ts'

test('a session becomes easier where it is wished for, and the record keeps it', async ({ page }) => {
  await loadRest()
  const app = new Kneadwell(page)
  await app.open()
  await app.reachPlan()
  await app.reachSession()
  await app.activateButton(words['session.readiness.begin'])
  await app.waitForState('massaging')
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
})
