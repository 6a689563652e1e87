import { expect, type Page, test } from '@playwright/test'
import type { PauseReason } from '../../src/session/guided.events.ts'
import { healingOn, Kneadwell, words } from './kneadwell.ts'

/** What the test can do to the machine around the page. */
type Machine = {
  readonly contexts: AudioContext[]
  readonly sounds: HTMLAudioElement[]
  readonly handlers: Map<string, MediaSessionActionHandler>
  outputs: number
}

/** Hands out the page's own audio contexts, silent sounds and remote handlers; from before its first script. */
function openMachine(): void {
  const machine: Machine = { contexts: [], sounds: [], handlers: new Map(), outputs: 2 }
  Object.assign(window, { machine })
  const PlainContext = window.AudioContext
  window.AudioContext = class extends PlainContext {
    constructor(options?: AudioContextOptions) {
      super(options)
      machine.contexts.push(this)
    }
  }
  const PlainAudio = window.Audio
  window.Audio = class extends PlainAudio {
    constructor(source?: string) {
      super(source)
      machine.sounds.push(this)
    }
  }
  const set = navigator.mediaSession.setActionHandler.bind(navigator.mediaSession)
  navigator.mediaSession.setActionHandler = (action, handler) => {
    if (handler === null) machine.handlers.delete(action)
    else machine.handlers.set(action, handler)
    set(action, handler)
  }
  navigator.mediaDevices.enumerateDevices = () =>
    Promise.resolve(Array.from({ length: machine.outputs }, () => ({ kind: 'audiooutput' }) as MediaDeviceInfo))
}

type Way = { readonly what: string; readonly reason: PauseReason; readonly provoke: (page: Page) => Promise<void> }

const withMachine = (page: Page, act: (machine: Machine) => void) =>
  page.evaluate(`(${act.toString()})(window.machine)`).then(() => undefined)

const ways: readonly Way[] = [
  {
    // Playwright keeps its pages focused and in sight whatever lies over them: the page can only be told that it is not.
    what: 'another tab in front',
    reason: 'page-hidden',
    provoke: (page) =>
      page.evaluate(() => {
        Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
        document.dispatchEvent(new Event('visibilitychange'))
      }),
  },
  {
    what: 'the page about to be frozen',
    reason: 'page-hidden',
    provoke: (page) => page.evaluate(() => document.dispatchEvent(new Event('freeze'))).then(() => undefined),
  },
  {
    what: 'the page held up for longer than two seconds',
    reason: 'clock-jump',
    provoke: (page) =>
      page.evaluate(() => {
        const untilMs = performance.now() + 2_600
        while (performance.now() < untilMs);
      }),
  },
  {
    what: 'the clock of the device set forward',
    reason: 'clock-jump',
    provoke: (page) =>
      page.evaluate(() => {
        const now = Date.now.bind(Date)
        Date.now = () => now() + 3_600_000
      }),
  },
  {
    what: 'sound suspended from outside',
    reason: 'sound-failed',
    provoke: (page) =>
      withMachine(page, (machine) => {
        for (const context of machine.contexts) void context.suspend()
      }),
  },
  {
    what: 'the sound taken by something else',
    reason: 'audio-interrupted',
    provoke: (page) =>
      withMachine(page, (machine) => {
        for (const sound of machine.sounds) sound.pause()
      }),
  },
  {
    what: 'headphones out',
    reason: 'headphones-out',
    provoke: (page) =>
      withMachine(page, (machine) => {
        machine.outputs -= 1
        navigator.mediaDevices.dispatchEvent(new Event('devicechange'))
      }),
  },
  {
    what: 'the button of a headset',
    reason: 'remote',
    provoke: (page) => withMachine(page, (machine) => machine.handlers.get('pause')?.({ action: 'pause' })),
  },
  { what: 'a stray key', reason: 'key', provoke: (page) => page.keyboard.press('x') },
  { what: 'back', reason: 'back', provoke: (page) => page.evaluate(() => history.back()) },
]

/** Everything around the page is as it was: whatever could make a session go on by itself. */
async function restore(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { machine } = window as unknown as { machine: Machine }
    for (const context of machine.contexts) void context.resume()
    machine.handlers.get('play')?.({ action: 'play' })
    Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
    document.dispatchEvent(new Event('resume'))
    window.dispatchEvent(new PageTransitionEvent('pageshow'))
    window.dispatchEvent(new Event('focus'))
  })
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)))
}

test('every pause comes of what really happens, says why, and never ends by itself', async ({ page }) => {
  await page.addInitScript(openMachine)
  const app = new Kneadwell(page)
  await app.openInRealTime()
  await app.reachPlan(healingOn(new Date()))
  await app.enterSession()
  await app.activateButton(words['session.readiness.begin'])
  await app.expectState('breathing')
  for (const { what, reason, provoke } of ways) {
    await test.step(what, async () => {
      // A whole second: sound that has not been heard yet cannot go away.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_000)))
      const before = await app.state()
      await provoke(page)
      await app.expectState('paused')
      await expect(page.getByText(words[`pause.${reason}`], { exact: true })).toBeVisible()
      await restore(page)
      await app.expectState('paused')
      await app.activateButton(words['session.paused.resume'])
      await app.expectState(before)
    })
  }

  await test.step('a remote that stops, stops', async () => {
    await withMachine(page, (machine) => machine.handlers.get('stop')?.({ action: 'stop' }))
    await app.expectScreen('stopped')
    const left = await page.evaluate(() => {
      const { machine } = window as unknown as { machine: Machine }
      return {
        handlers: machine.handlers.size,
        isPlaying: machine.sounds.some((sound) => !sound.paused),
        state: navigator.mediaSession.playbackState,
      }
    })
    expect(left).toEqual({ handlers: 0, isPlaying: false, state: 'none' })
  })
})
