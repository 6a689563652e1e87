import { expect, type Page, test } from '@playwright/test'
import { listening } from '../../src/words/en/listening.ts'
import { atLevel, bang, layOver, pinkNoise, randomFrom, rubbing, throats, vowel } from '../listening/sounds.ts'
import { Kneadwell, words } from './kneadwell.ts'
import { holdMicrophone, layBeforeMicrophone } from './microphone.ts'

// The microphone's file is one for all of them.
test.describe.configure({ mode: 'serial' })

const random = randomFrom(7)

/** A quiet room. */
function room(seconds = 60): Float32Array {
  return atLevel(pinkNoise(seconds, random), -65)
}

const status = (page: Page) => page.locator('[data-listening]')

/** Opens what the panel says about listening. */
async function unfold(app: Kneadwell): Promise<void> {
  await app.activate(app.page.locator('summary'))
  await expect(app.page.getByText(listening['listening.limits'])).toBeVisible()
}

/** Turns listening on where the panel offers it, and waits until somebody listens. */
async function turnOn(app: Kneadwell): Promise<void> {
  await unfold(app)
  await app.activateButton(listening['listening.turn-on'])
  await expect(status(app.page)).toHaveAttribute('data-listening', 'on')
}

/** Into the first place, and from there to listening: turned on in a pause, then on with the session. */
async function listenInFirstPlace(page: Page): Promise<Kneadwell> {
  const app = new Kneadwell(page)
  await app.open()
  await app.reachFirstPlace()
  await app.activateButton(words['session.pause'])
  await app.expectState('paused')
  await turnOn(app)
  await app.activateButton(words['session.paused.resume'])
  await app.expectState('massaging')
  // The tone of the beginning is over.
  await app.wait(1_500)
  return app
}

/** Seconds of sound that the open microphone has given so far. */
async function waitForAudio(page: Page, seconds: number): Promise<void> {
  await page.waitForFunction((least) => (window.heldAudio.at(-1)?.currentTime ?? 0) > least, seconds, {
    timeout: 120_000,
  })
}

test('a voice, a faint voice and a bang each pause and ask, and only the person goes on', async ({ page }) => {
  const heard = room()
  for (const [sound, atDb, atS] of [
    [vowel(0.45, 180, throats.ah, random), -26, 16],
    [vowel(0.45, 130, throats.eh, random), -45, 26],
    [bang(0.4, random), -18, 36],
  ] as const) {
    layOver(heard, atLevel(sound, atDb), atS)
  }
  layBeforeMicrophone(heard)
  const app = await listenInFirstPlace(page)
  for (const sound of ['a voice', 'a faint voice', 'a bang']) {
    await app.expectState('paused')
    await expect(page.getByRole('heading', { level: 1 }), sound).toHaveText(words['session.asking.title'])
    await expect(page.getByText(words['pause.heard'])).toBeVisible()
    await app.wait(6_000)
    await app.expectState('paused')
    await app.activateButton(words['session.asking.no'])
    await app.expectState('massaging')
    await app.wait(1_500)
    await expect(status(page)).toHaveAttribute('data-listening', 'on')
  }
})

test('hands that rub do not, and the stop edge stops and lets go of the microphone', async ({ page }) => {
  const rubbed = room()
  layOver(rubbed, atLevel(rubbing(58, random), -32), 2)
  layBeforeMicrophone(rubbed)
  await holdMicrophone(page)
  const app = await listenInFirstPlace(page)
  await waitForAudio(page, 18)
  await app.expectState('massaging')
  await app.stopEdge.tap()
  await app.expectState('stopped')
  const states = await page.evaluate(() => {
    const { heldTracks, heldAudio } = window
    return [...heldTracks.map(({ readyState }) => readyState), ...heldAudio.map(({ state }) => state)]
  })
  expect(states).toEqual(['ended', 'closed'])
})

test('a microphone that ends, an audio thread that is suspended, and a microphone that gives nothing pause and say so', async ({
  page,
}) => {
  layBeforeMicrophone(room())
  await holdMicrophone(page)
  const app = await listenInFirstPlace(page)
  const losses = [
    () => Promise.resolve(void window.heldTracks.at(-1)?.dispatchEvent(new Event('ended'))),
    () => window.heldAudio.at(-1)?.suspend() ?? Promise.resolve(),
    // Stopped by the page itself a track says nothing: only its sound stays away.
    () => Promise.resolve(window.heldTracks.at(-1)?.stop()),
  ]
  for (const [index, lose] of losses.entries()) {
    await page.evaluate(lose)
    await app.expectState('paused')
    await expect(page.getByText(words['pause.listening-lost']), `loss ${index}`).toBeVisible()
    await expect(status(page)).toHaveText(listening['listening.mark.off'])
    await turnOn(app)
    await app.activateButton(words['session.paused.resume'])
    await app.expectState('massaging')
  }
})

test('listening is offered, loaded only by the press, kept for the next time, and let go with the page', async ({
  page,
}) => {
  layBeforeMicrophone(room())
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname))
  const heavy = () => loaded.filter((path) => /\.(wasm|onnx)$/.test(path))
  const app = new Kneadwell(page)
  await app.open()
  await app.reachPlan()
  await app.reachSession()
  await expect(page.getByText(listening['listening.offer'])).toBeVisible()
  await expect(status(page)).toHaveCount(0)
  expect(loaded.filter((path) => /worker|worklet|open-ears/.test(path))).toEqual([])
  expect(heavy()).toEqual([])
  await turnOn(app)
  expect(heavy()).toHaveLength(2)
  expect(await page.evaluate(async () => (await (await caches.open('kneadwell-listening')).keys()).length)).toBe(2)
  loaded.length = 0
  await unfold(app)
  await app.activateButton(listening['listening.turn-off'])
  await expect(status(page)).toHaveCount(0)
  await turnOn(app)
  expect(heavy()).toEqual([])
  await app.activateButton(words['session.readiness.begin'])
  await app.expectState('breathing')
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')))
  await app.expectState('paused')
  await expect(status(page)).toHaveCount(0)
  await app.activateButton(words['session.paused.resume'])
  await expect(status(page)).toHaveAttribute('data-listening', 'on')
})

test('declined, it is not offered again; without a microphone it says so, and the session goes on', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refusals = ['NotAllowedError', 'NotFoundError']
    navigator.mediaDevices.getUserMedia = () =>
      Promise.reject(new DOMException('refused', refusals.shift() ?? 'AbortError'))
  })
  const app = new Kneadwell(page)
  await app.open()
  await app.reachPlan()
  await app.reachSession()
  await unfold(app)
  await app.activateButton(listening['listening.decline'])
  await expect(page.getByText(listening['listening.offer'])).toHaveCount(0)
  for (const why of ['listening.denied', 'listening.no-microphone', 'listening.failed'] as const) {
    await unfold(app)
    await app.activateButton(listening['listening.turn-on'])
    await expect(page.getByText(listening[why])).toBeVisible()
    await expect(status(page)).toHaveText(listening['listening.mark.off'])
  }
  await app.activateButton(words['session.readiness.begin'])
  await app.expectState('breathing')
})
