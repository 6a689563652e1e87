import { expect, type Page, test } from '@playwright/test'
import { healingOn, Kneadwell, words } from './kneadwell.ts'

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
  statesAtPress: string
  stateAfterPress: string
}

/** Counts every draw call, timer and sound of the page, from before its first script. */
function watchPage(): void {
  type Watch = { pressedAt: number | undefined; drawn: number; fired: number; sounds: number }
  const watch: Watch = { pressedAt: undefined, drawn: 0, fired: 0, sounds: 0 }
  const live = { intervals: new Set<unknown>(), contexts: new Set<AudioContext>() }
  Object.assign(window, { watch, live })
  for (const name of ['drawElements', 'drawArrays', 'clear'] as const) {
    const draw = WebGL2RenderingContext.prototype[name] as (...args: number[]) => void
    Object.assign(WebGL2RenderingContext.prototype, {
      [name](this: WebGL2RenderingContext, ...args: number[]) {
        if (watch.pressedAt !== undefined) watch.drawn += 1
        draw.apply(this, args)
      },
    })
  }
  const { setInterval: every, clearInterval: clear } = window
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
  const start = AudioScheduledSourceNode.prototype.start
  AudioScheduledSourceNode.prototype.start = function (when?: number) {
    if (watch.pressedAt !== undefined) watch.sounds += 1
    start.call(this, when)
  }
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
  await page.evaluate((kind) => {
    const { watch } = window as unknown as { watch: { pressedAt: number | undefined } }
    const root = document.documentElement
    const seen = { before: '', after: '', frames: 0, ms: 0 }
    Object.assign(window, { seen })
    const onPress = (event: Event) => {
      if (watch.pressedAt !== undefined) return
      seen.before = root.dataset.state ?? ''
      watch.pressedAt = performance.now()
      const pressedAt = watch.pressedAt
      // The page's own listeners run in this same event; what they did is visible once it is over.
      queueMicrotask(() => {
        seen.after = root.dataset.state ?? ''
      })
      const count = (): void => {
        seen.frames += 1
        if (root.dataset.screen === 'stopped' && document.querySelector('main h1') !== null) {
          // One message later the frame that began here has been painted.
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => {
            seen.ms = Math.max(performance.now() - pressedAt, 0.1)
          }
          port2.postMessage(undefined)
          return
        }
        requestAnimationFrame(count)
      }
      requestAnimationFrame(count)
      void event
    }
    window.addEventListener(kind === 'touch' ? 'pointerdown' : 'keydown', onPress, { capture: true, once: true })
  }, how)

  if (how === 'touch') await page.getByRole('button', { name: words['session.stop'] }).tap()
  else await page.keyboard.press(how)

  await expect(page.locator('html')).toHaveAttribute('data-state', 'stopped')
  await page.waitForFunction(() => (window as unknown as { seen: { ms: number } }).seen.ms > 0)
  // A second in which anything left running would show itself.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_000)))
  return page.evaluate(() => {
    const { watch, live, seen } = window as unknown as {
      watch: { drawn: number; fired: number; sounds: number }
      live: { intervals: Set<unknown>; contexts: Set<AudioContext> }
      seen: { before: string; after: string; frames: number; ms: number }
    }
    return {
      drawnAfter: watch.drawn,
      timersFiredAfter: watch.fired,
      timersLeft: live.intervals.size,
      soundsStartedAfter: watch.sounds,
      contextsRunning: [...live.contexts].filter((context) => context.state === 'running').length,
      animationsRunning: document.getAnimations().filter((animation) => animation.playState === 'running').length,
      framesToPaint: seen.frames,
      msToPaint: seen.ms,
      statesAtPress: seen.before,
      stateAfterPress: seen.after,
    }
  })
}

/** Into the middle of a place, in real time: the tests of a stop measure real frames. */
async function reachMassage(page: Page): Promise<Kneadwell> {
  const app = new Kneadwell(page)
  await app.openInRealTime()
  await app.reachPlan(healingOn(new Date()))
  await app.enterSession()
  await expect(page.locator('[data-stage="solid"]')).toBeVisible({ timeout: 60_000 })
  await app.activateButton(words['session.readiness.begin'])
  // The quiet breathing at the start takes its time.
  await expect(app.root).toHaveAttribute('data-state', 'massaging', { timeout: 90_000 })
  return app
}

test.describe('stop', () => {
  for (const how of ['touch', 'Escape', 'Space'] as const) {
    test(`by ${how} ends time, tones and motion, and no frame of the old picture is drawn`, async ({ page }) => {
      await page.addInitScript(watchPage)
      await reachMassage(page)
      const drawnBefore = await page.evaluate(
        () =>
          document.getAnimations().length +
          [...(window as unknown as { live: { intervals: Set<unknown> } }).live.intervals].length,
      )
      // Something was running: the test cannot pass by finding nothing.
      expect(drawnBefore).toBeGreaterThan(0)
      const seen = await pressAndWatch(page, how)
      console.log(
        `stop by ${how}: stopped screen painted after ${seen.framesToPaint} frame(s), ${seen.msToPaint.toFixed(1)} ms; ` +
          `${seen.drawnAfter} draw calls, ${seen.timersFiredAfter} timers and ${seen.soundsStartedAfter} tones after the press`,
      )
      expect(seen.statesAtPress).toBe('massaging')
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
    await app.open()
    await app.reachPlan()
    await app.reachSession()
    await app.activateButton(words['session.readiness.begin'])
    await app.waitForState('massaging')
    await page.keyboard.press('Escape')
    await app.expectScreen('stopped')
    await page.goBack().catch(() => null)
    await app.expectScreen('stopped')
    await app.reload()
    await app.activateButton(words['welcome.start'])
    await app.expectScreen('outcome')
    await expect(page.locator('main')).toContainText(/March 4|4 March/)
  })
})
