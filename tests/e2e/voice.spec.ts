import { expect, type Page, test } from '@playwright/test'
import { regionOf } from '../../src/anatomy/region.ts'
import { loadRest, say } from '../../src/words/say.ts'
import { bringVoice, type FakeVoice } from './fake-voice.ts'
import { Kneadwell, words } from './kneadwell.ts'
import { chooseShortest, shortest } from './play-session.ts'

/** The longest a sentence may take (issue of the voice): nobody follows more by ear. */
const LONGEST_MS = 12_000

const voiceOf = (page: Page): Promise<FakeVoice> =>
  page.evaluate(() => (window as unknown as { fakeVoice: FakeVoice }).fakeVoice)

/** Notes whether the voice sounds at the press of Escape, and after it; from before the page's own listeners. */
function hearStop(): void {
  const speaking = () => {
    const { said } = (window as unknown as { fakeVoice: FakeVoice }).fakeVoice
    return said.filter(({ endedMs }) => endedMs === undefined).length
  }
  addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== 'Escape') return
      const before = speaking()
      // When this press has been dealt with: a message, because timers stand still here.
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => Object.assign(window, { atPress: { before, after: speaking() } })
      port2.postMessage(undefined)
    },
    { capture: true },
  )
}

/** Plays whatever is left of a session, with "nothing new" at every question. Returns the session time, ms. */
async function playToEnd(app: Kneadwell): Promise<number> {
  let goneMs = 0
  while ((await app.screen()) === 'session') {
    if ((await app.state()) === 'checkingIn') {
      await app.activateButton(words['session.checkIn.clear'])
      await expect(app.root).not.toHaveAttribute('data-state', 'checkingIn')
    } else goneMs += (await app.watchTicks(1_200_000, words['session.stop'])).goneMs
  }
  return goneMs
}

test('a voice leads through a whole session, captioned, and never holds the clock up', async ({ page }) => {
  await loadRest()
  const app = new Kneadwell(page)
  await app.open('', bringVoice)
  await app.reachPlan()
  await chooseShortest(app)
  await app.reachSession()
  expect((await voiceOf(page)).said, 'nobody speaks before hands go on').toEqual([])
  await app.activateButton(words['session.readiness.begin'])
  await app.expectState('breathing')
  expect(await playToEnd(app)).toBe(shortest.totalSeconds * 1_000)
  await app.expectScreen('finished')
  await page.clock.runFor(20_000)

  const { said } = await voiceOf(page)
  const texts = said.map(({ text }) => text).join('\n')
  // The first sentence belongs to the press that begins.
  expect(said[0]?.isInPress).toBe(true)
  for (const [, region] of shortest.places) {
    const { kind, side } = regionOf(region)
    expect(texts.toLowerCase()).toContain(say(`region.${kind}.name`, { side }).toLowerCase())
  }
  for (const one of said) {
    expect((one.endedMs ?? Number.POSITIVE_INFINITY) - one.atMs, one.text).toBeLessThan(LONGEST_MS)
    expect(one.shown, 'what is said is shown').toContain(one.text)
    // The clock cuts no sentence.
    expect(one.isCut, one.text).toBe(false)
  }
  // One voice: no sentence begins before the last has ended.
  for (const [index, { atMs, text }] of said.entries())
    if (index > 0) expect(atMs, text).toBeGreaterThanOrEqual(said[index - 1]?.endedMs ?? 0)
  const seconds = said.map(({ atMs, endedMs = atMs }) => (endedMs - atMs) / 1_000)
  console.log(
    `voice: ${said.length} sentences in ${shortest.totalSeconds} s, the longest ${Math.max(...seconds).toFixed(1)} s, ` +
      `${((100 * seconds.reduce((sum, one) => sum + one, 0)) / shortest.totalSeconds).toFixed(0)} % of the time`,
  )
})

test('a stop cuts the voice in the middle of a word, within the press', async ({ page }) => {
  const app = new Kneadwell(page)
  await page.addInitScript(hearStop)
  await app.open('', bringVoice)
  await app.reachPlan()
  await app.reachSession()
  await app.activateButton(words['session.readiness.begin'])
  await app.expectState('breathing')
  await app.wait(600)
  await page.keyboard.press('Escape')
  await app.expectScreen('stopped')
  const atPress = () => page.evaluate(() => (window as unknown as { atPress?: object }).atPress)
  await expect.poll(atPress).toEqual({ before: 1, after: 0 })
  await page.clock.runFor(10_000)
  // Then only what a stop says; nothing of the session comes back.
  const { said } = await voiceOf(page)
  const cut = said.findIndex(({ isCut }) => isCut)
  expect(cut).toBeGreaterThanOrEqual(0)
  for (const { shown, text } of said.slice(cut + 1)) expect(shown).toContain(text)
  expect(said.slice(cut + 1).map(({ state }) => state)).toEqual(said.slice(cut + 1).map(() => 'stopped'))
})
