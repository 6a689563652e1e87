import { expect, type Page, test } from '@playwright/test'
import { Glass } from './glass.ts'
import { healingOn, Kneadwell, words } from './kneadwell.ts'

/** A place on the picture that is on the panel in no layout. */
const spot = { x: 300, y: 300 }

/** A session that runs in real time: what is tested is how long a hand lies. Breathing is as good as any state. */
async function runningSession(page: Page, stage: 'solid' | 'flat'): Promise<{ app: Kneadwell; glass: Glass }> {
  const app = new Kneadwell(page)
  await app.openInRealTime()
  await app.reachPlan(healingOn(new Date()))
  await app.enterSession()
  await expect(page.locator(`[data-stage="${stage}"]`)).toBeVisible({ timeout: 60_000 })
  await app.activateButton(words['session.readiness.begin'])
  await app.expectState('breathing')
  return { app, glass: await Glass.of(page) }
}

async function expectAsked(app: Kneadwell, reason: 'held' | 'palm'): Promise<void> {
  await app.expectState('paused')
  const { page } = app
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words['session.asking.title'])
  await expect(page.getByText(words[`pause.${reason}`], { exact: true })).toBeVisible()
  await expect(app.stopEdge).toBeVisible()
  // Nobody answers: nothing goes on.
  await expect(page.getByRole('button', { name: words['session.asking.no'] })).toBeVisible()
}

async function goOn(app: Kneadwell): Promise<void> {
  await app.activateButton(words['session.asking.no'])
  await app.expectState('breathing')
}

/** Rests, turns, zooms and taps on the picture of a session, by real touches; the same whichever picture it is. */
export async function restOnPicture(page: Page, stage: 'solid' | 'flat'): Promise<void> {
  const { app, glass } = await runningSession(page, stage)

  await test.step('held for half a second', async () => {
    await page.evaluate(watchHold)
    await glass.down({ id: 1, ...spot, radius: 12, force: 0.6 })
    // A hand is never quite still.
    await glass.move({ id: 1, x: spot.x + 6, y: spot.y - 4 })
    await expectAsked(app, 'held')
    const tookMs = await page.evaluate(heldMs)
    console.log(`held on the ${stage} picture: paused ${tookMs.toFixed(0)} ms after the touch`)
    expect(tookMs).toBeGreaterThanOrEqual(500)
    await glass.up()
    await app.expectState('paused')
    await goOn(app)
  })

  await test.step('a palm of three contacts', async () => {
    await glass.down({ id: 1, ...spot, radius: 14, force: 0.3 })
    await glass.down({ id: 2, x: spot.x + 70, y: spot.y + 20, radius: 16, force: 0.3 })
    await glass.down({ id: 3, x: spot.x + 30, y: spot.y + 90, radius: 15, force: 0.3 })
    await expectAsked(app, 'palm')
    await glass.up()
    await goOn(app)
  })

  await test.step('a palm that widens', async () => {
    await glass.down({ id: 1, ...spot, radius: 15, force: 0.2 })
    // Chromium keeps moves to itself until they leave its own slop.
    await glass.move({ id: 1, x: spot.x + 24, y: spot.y, radius: 46, force: 0.8 })
    await expectAsked(app, 'palm')
    await glass.up()
    // Right after a swipe Chromium takes a tap for the end of it.
    await page.evaluate(aWhile)
    await goOn(app)
  })

  await test.step('a palm that the device takes back', async () => {
    await glass.down({ id: 1, ...spot, radius: 15 })
    await glass.cancel()
    await expectAsked(app, 'palm')
    await goOn(app)
  })

  await test.step('a palm beside the picture, which presses nothing under it', async () => {
    const button = await page.getByRole('button', { name: words['session.end'] }).boundingBox()
    if (button === null) throw new Error('no button to lie on')
    await glass.down({ id: 1, x: button.x + 30, y: button.y + 20, radius: 60, force: 0.5 })
    await expectAsked(app, 'palm')
    await glass.up()
    await app.expectState('paused')
    await goOn(app)
  })

  await test.step('turning, zooming and tapping', async () => {
    const turn = [1, 2, 3, 4, 5, 6].map((step) => ({ id: 1, x: spot.x + step * 20, y: spot.y }))
    await glass.swipe([{ id: 1, ...spot }], turn)
    // Long after half a second, at the end of the turn.
    await page.evaluate(aWhile)
    await glass.up()
    const spread = [1, 2, 3, 4, 5, 6].map((step) => ({ id: 2, x: spot.x + 100 + step * 15, y: spot.y }))
    await glass.swipe(
      [
        { id: 1, ...spot },
        { id: 2, x: spot.x + 100, y: spot.y },
      ],
      spread,
    )
    await page.evaluate(aWhile)
    await glass.up()
    await glass.down({ id: 1, ...spot })
    await glass.up()
    await page.evaluate(aWhile)
    await app.expectState('breathing')
  })

  await test.step('a mouse button or a pen that is held', async () => {
    await page.mouse.move(spot.x, spot.y)
    await page.mouse.down()
    await expectAsked(app, 'held')
    await page.mouse.up()
    await goOn(app)
    const pen = await penOf(page)
    await pen('mousePressed', spot)
    await expectAsked(app, 'held')
    await pen('mouseReleased', spot)
  })
}

/** Presses the stop edge, and looks at what the touch-down alone does. */
export async function pressStopEdge(
  page: Page,
  stage: 'solid' | 'flat',
  way: 'second finger' | 'palm' | 'pen',
): Promise<void> {
  const { app, glass } = await runningSession(page, stage)
  const edge = await app.stopEdge.boundingBox()
  if (edge === null) throw new Error('no stop edge')
  const at = { x: edge.x + edge.width * 0.2, y: edge.y + edge.height / 2 }
  if (way === 'second finger') await glass.down({ id: 7, ...spot })
  if (way === 'pen') await (await penOf(page))('mousePressed', at)
  else await glass.down({ id: 1, ...at, radius: way === 'palm' ? 70 : 11, force: 0.9 })
  // Whatever pressed is still down.
  await app.expectScreen('stopped')
  await app.expectState('stopped')
  if (way !== 'pen') await glass.up()
  await app.expectScreen('stopped')
}

function aWhile(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1_000))
}

type HoldTimes = { pressedMs: number; pausedMs: number }

/** Notes when the picture is pressed and when the page says that it is paused. */
function watchHold(): void {
  const hold: HoldTimes = { pressedMs: Number.NaN, pausedMs: Number.NaN }
  Object.assign(window, { hold })
  const onPress = ({ timeStamp }: PointerEvent): void => {
    hold.pressedMs = timeStamp
  }
  window.addEventListener('pointerdown', onPress, { capture: true, once: true })
  const watch = new MutationObserver(() => {
    if (document.documentElement.dataset.state !== 'paused') return
    hold.pausedMs = performance.now()
    watch.disconnect()
  })
  watch.observe(document.documentElement, { attributes: true })
}

function heldMs(): number {
  const { hold } = window as unknown as { hold: HoldTimes }
  return hold.pausedMs - hold.pressedMs
}

type Pen = (type: 'mousePressed' | 'mouseReleased', at: { readonly x: number; readonly y: number }) => Promise<void>

async function penOf(page: Page): Promise<Pen> {
  const session = await page.context().newCDPSession(page)
  return async (type, at) => {
    const press = { button: 'left', pointerType: 'pen', force: 0.6, clickCount: 1 } as const
    await session.send('Input.dispatchMouseEvent', { ...at, ...press, type })
  }
}
