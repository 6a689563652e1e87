import { expect, type Page, test } from '@playwright/test'
import { healingOn, Kneadwell, words } from './kneadwell.ts'
import { letClocksLeap } from './leap-clocks.ts'

/** What the page does after the press, as the page itself sees it. */
type Watched = {
  drawnAfter: number
  timersFiredAfter: number
  timersLeft: number
  soundsStartedAfter: number
  contextsRunning: number
  animationsRunning: number
  framesToPaint: number
  msToPaint: number
  stateAtPress: string
  stateAfterPress: string
}

/** Counts every draw call, timer and sound of the page, from before its first script. */
function watchPage(): void {
  const watch = {
    isArmed: false,
    pressedAt: undefined as number | undefined,
    drawnBefore: 0,
    drawn: 0,
    fired: 0,
    sounds: 0,
    before: '',
    after: '',
    frames: 0,
    ms: 0,
  }
  const live = { intervals: new Set<unknown>(), contexts: new Set<AudioContext>() }
  Object.assign(window, { watch, live })
  /** Replaces a method by one that counts first. */
  const countCalls = (owner: object, name: string, count: () => void): void => {
    const plain = Reflect.get(owner, name) as (...args: unknown[]) => unknown
    Reflect.set(owner, name, function (this: unknown, ...args: unknown[]) {
      if (watch.pressedAt !== undefined) count()
      else watch.drawnBefore += 1
      return Reflect.apply(plain, this, args)
    })
  }
  for (const name of ['drawElements', 'drawArrays', 'clear']) {
    countCalls(WebGL2RenderingContext.prototype, name, () => {
      watch.drawn += 1
    })
  }
  countCalls(AudioScheduledSourceNode.prototype, 'start', () => {
    watch.sounds += 1
  })
  const every = window.setInterval.bind(window)
  const clear = window.clearInterval.bind(window)
  Object.assign(window, {
    setInterval: (run: () => void, ms?: number, ...rest: unknown[]) => {
      const id: unknown = every(
        () => {
          if (watch.pressedAt !== undefined) watch.fired += 1
          run()
        },
        ms,
        ...rest,
      )
      live.intervals.add(id)
      return id
    },
    clearInterval: (id?: number) => {
      live.intervals.delete(id)
      clear(id)
    },
  })
  const onPress = (): void => {
    if (!watch.isArmed || watch.pressedAt !== undefined) return
    const root = document.documentElement
    const pressedAt = performance.now()
    watch.pressedAt = pressedAt
    watch.before = root.dataset.state ?? ''
    // The page's own listeners run in this same event; what they did is visible when its task is over.
    setTimeout(() => {
      watch.after = root.dataset.state ?? ''
    })
    const count = (): void => {
      watch.frames += 1
      if (root.dataset.screen !== 'stopped' || document.querySelector('main h1') === null) {
        requestAnimationFrame(count)
        return
      }
      // A task after the frame that began here: it has been painted.
      setTimeout(() => {
        watch.ms = performance.now() - pressedAt
      })
    }
    requestAnimationFrame(count)
  }
  // Here before the page's own listeners, one of which lets no other hear a key that stops.
  window.addEventListener('pointerdown', onPress, { capture: true })
  window.addEventListener('keydown', onPress, { capture: true })
  const Plain = window.AudioContext
  window.AudioContext = class extends Plain {
    constructor(options?: AudioContextOptions) {
      super(options)
      live.contexts.add(this)
    }
  }
}

/** Presses a key or the edge, and looks at what the page does from that instant until a second later. */
async function pressAndWatch(page: Page, how: 'touch' | 'Escape' | 'Space'): Promise<Watched> {
  await page.evaluate(() => {
    Object.assign((window as unknown as { watch: object }).watch, { isArmed: true })
  })
  if (how === 'touch') await page.getByRole('button', { name: words['session.stop'] }).tap()
  else await page.keyboard.press(how)

  await expect(page.locator('html')).toHaveAttribute('data-state', 'stopped')
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { watch: { ms: number } }).watch.ms))
    .toBeGreaterThan(0)
  // A second in which anything left running would show itself.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_000)))
  return page.evaluate(() => {
    const { watch, live } = window as unknown as {
      watch: { drawn: number; fired: number; sounds: number; before: string; after: string; frames: number; ms: number }
      live: { intervals: Set<unknown>; contexts: Set<AudioContext> }
    }
    return {
      drawnAfter: watch.drawn,
      timersFiredAfter: watch.fired,
      timersLeft: live.intervals.size,
      soundsStartedAfter: watch.sounds,
      contextsRunning: [...live.contexts].filter((context) => context.state === 'running').length,
      animationsRunning: document.getAnimations().filter((animation) => animation.playState === 'running').length,
      framesToPaint: watch.frames,
      msToPaint: watch.ms,
      stateAtPress: watch.before,
      stateAfterPress: watch.after,
    }
  })
}

/** The picture and its frames need a graphics context; what only follows a stop does not. */
function takeGraphicsAway(): void {
  HTMLCanvasElement.prototype.getContext = () => null
}

type Leaping = { readonly leapTo: (state: string) => Promise<void> }

/** Into a moment of a session, in real time: the tests of a stop measure real frames. */
async function reach(page: Page, state: 'breathing' | 'massaging'): Promise<void> {
  const app = new Kneadwell(page)
  await page.addInitScript(watchPage)
  await page.addInitScript(letClocksLeap)
  await app.openInRealTime()
  await app.reachPlan(healingOn(new Date()))
  await app.enterSession()
  await expect(page.locator('[data-stage="solid"]')).toBeVisible({ timeout: 60_000 })
  await app.activateButton(words['session.readiness.begin'])
  // The quiet breathing at the start takes its time, and nobody looks at it here.
  await app.expectState('breathing')
  for (let pauses = 0; pauses < 5; pauses += 1) {
    await page.evaluate((wanted) => (window as unknown as Leaping).leapTo(wanted).catch(() => undefined), state)
    if ((await app.state()) !== 'paused') break
    // A machine that drawing held up for two seconds pauses, as it must (E8), and is asked to go on.
    await app.activateButton(words['session.paused.resume'])
  }
  await app.expectState(state)
}

test.describe('stop', () => {
  for (const how of ['touch', 'Escape', 'Space'] as const) {
    test(`by ${how} ends time, tones and motion, and no frame of the old picture is drawn`, async ({ page }) => {
      const state = how === 'touch' ? 'massaging' : 'breathing'
      await reach(page, state)
      // Something was running: the test cannot pass by finding nothing.
      const running = await page.evaluate(() => {
        const { watch, live } = window as unknown as {
          watch: { drawnBefore: number }
          live: { intervals: Set<unknown> }
        }
        return { drawn: watch.drawnBefore, timers: live.intervals.size, animations: document.getAnimations().length }
      })
      expect(running.drawn).toBeGreaterThan(0)
      expect(running.timers).toBeGreaterThan(0)
      expect(running.animations).toBeGreaterThan(0)
      const seen = await pressAndWatch(page, how)
      console.log(
        `stop by ${how}: stopped screen painted after ${seen.framesToPaint} frame(s), ${seen.msToPaint.toFixed(1)} ms; ` +
          `${seen.drawnAfter} draw calls, ${seen.timersFiredAfter} timers and ${seen.soundsStartedAfter} tones after the press`,
      )
      expect(seen.stateAtPress).toBe(state)
      // Stopped within the event itself.
      expect(seen.stateAfterPress).toBe('stopped')
      expect(seen.drawnAfter).toBe(0)
      expect(seen.timersFiredAfter).toBe(0)
      expect(seen.timersLeft).toBe(0)
      expect(seen.soundsStartedAfter).toBe(0)
      expect(seen.contextsRunning).toBe(0)
      expect(seen.animationsRunning).toBe(0)
    })
  }

  test('stays stopped: back, reload and a new start lead to the lock, never into the session', async ({ page }) => {
    const app = new Kneadwell(page)
    await app.open('', takeGraphicsAway)
    await app.reachPlan()
    await app.reachSession()
    await app.activateButton(words['session.readiness.begin'])
    await app.waitForState('massaging')
    await page.keyboard.press('Escape')
    await app.expectScreen('stopped')
    await page.goBack().catch(() => null)
    await app.expectScreen('stopped')
    // What was shown once survives the reload, and there is no session behind it any more.
    await app.reload('stopped')
    await app.expectState('stopped')
    await page.keyboard.press('Enter')
    await page.goBack().catch(() => null)
    await app.expectScreen('stopped')
    await app.activateButton(words['stopped.next'])
    await app.activateButton(words['stopped.symptom.skip'])
    await page.locator('[data-answer="yes"]').tap()
    await app.expectScreen('emergency')
    await app.reload('emergency')
    await app.activateButton(words['app.back'])
    await app.expectScreen('stopped')
    await app.activateButton(words['stopped.done'])
    await app.expectScreen('welcome')
    await app.activateButton(words['welcome.start'])
    await app.expectScreen('outcome')
    await expect(page.locator('main')).toContainText(/March 4|4 March/)
  })
})
