import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type CDPSession, expect, type Page, test } from '@playwright/test'
import { healingOn, Kneadwell, words } from '../e2e/kneadwell.ts'
import { type Heard, listenAtTheEnd } from './probe.ts'

/** From a press to silence, and tempo over a whole session. `npm run sweep -- sound` reads the rows. */
const report = join(process.cwd(), '.cache', 'reports', 'sweep', 'sound.json')
type Row = { readonly what: string; readonly count: number; readonly failures: number }

function count(what: string, counted: number, failures: number): void {
  const before = existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')) as Row[]) : []
  mkdirSync(dirname(report), { recursive: true })
  writeFileSync(report, JSON.stringify([...before, { what, count: counted, failures }], undefined, 2))
  console.log(`${what}: ${counted}, ${failures} failures`)
}

const STOPS = Number(process.env.SOUND_STOPS ?? 50)
/** Of which so many, one after the other, are in the breathing: where air sounds, and no tone. */
const STOPS_IN_BREATHING = Math.ceil(STOPS * 0.4)
/** Nobody waits longer for a stop to be seen, however slow the device. */
const LONGEST_STOP_MS = 2_000
/** Two frames: the goal. What the glass and the loudspeaker take on their own comes on top. */
const SILENT_WITHIN_MS = 1_000 / 30
/** The most that strokes may be off their own beat (issue of the session). */
const DRIFT_LIMIT_MS = 20

const heardBy = (page: Page): Promise<Heard> => page.evaluate(() => (window as unknown as { heard: Heard }).heard)

async function slowDown(page: Page, rate: number): Promise<CDPSession> {
  const browser = await page.context().newCDPSession(page)
  await browser.send('Emulation.setCPUThrottlingRate', { rate })
  return browser
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

const ms = (value: number): string => `${value.toFixed(0)} ms`

test.beforeAll(() => {
  // One file for all tests of a run, and none of a run before.
  if (test.info().workerIndex === 0 && existsSync(report)) writeFileSync(report, '[]')
})

for (const rate of [1, 6]) {
  test(`from touch-down to silence and the stopped picture, ${rate} times slower`, async ({ browser, baseURL }) => {
    const silences: number[] = []
    const atLoudspeaker: number[] = []
    const lates: number[] = []
    const paints: number[] = []
    const frames: number[] = []
    let quiet = 0
    let breaths = 0
    for (let stop = 0; stop < STOPS; stop += 1) {
      const context = await browser.newContext({
        baseURL: baseURL ?? '',
        viewport: { width: 1180, height: 820 },
        hasTouch: true,
        bypassCSP: true,
      })
      const page = await context.newPage()
      const app = new Kneadwell(page)
      await page.addInitScript(listenAtTheEnd)
      await app.open()
      const isBreathing = stop < STOPS_IN_BREATHING
      if (isBreathing) {
        await app.reachPlan()
        await app.reachSession()
        await app.activateButton(words['session.readiness.begin'])
        await app.expectState('breathing')
      } else await app.reachFirstPlace()
      await page.clock.resume()
      // The tone of the change is over: what sounds now is a breath.
      if (isBreathing) await page.waitForTimeout(2_000)
      await slowDown(page, rate)
      const edge = await app.stopEdge.boundingBox()
      if (edge === null) throw new Error('no stop edge')
      await page.evaluate(() => Object.assign(window, { isArmed: true }))
      // A tone has just begun, or a breath is under way: there is something to silence.
      await page.evaluate(() => {
        const { heard, __pwClock: clock } = window as unknown as {
          readonly heard: Heard
          readonly __pwClock: { readonly builtins: { readonly setTimeout: (call: () => void, ms: number) => void } }
        }
        const from = heard.loudUntilMs ?? 0
        return new Promise<void>((resolve) => {
          const look = (): void => {
            if ((heard.loudUntilMs ?? 0) > from + 200) resolve()
            else clock.builtins.setTimeout(look, 4)
          }
          look()
        })
      })
      await page.touchscreen.tap(edge.x + edge.width / 2, edge.y + edge.height / 2)
      await expect.poll(async () => (await heardBy(page)).stoppedMs).toBeDefined()
      const {
        loudUntilMs = 0,
        pressedMs = 0,
        pressLateMs,
        graphSilentAfterMs,
        stoppedMs = 0,
        framesToStopped,
      } = await heardBy(page)
      // A tone that had died away before the press says nothing about silence.
      if (loudUntilMs < pressedMs - 50) quiet += 1
      else {
        if (isBreathing) breaths += 1
        silences.push(graphSilentAfterMs ?? Number.POSITIVE_INFINITY)
        atLoudspeaker.push(Math.max(0, loudUntilMs - pressedMs))
      }
      lates.push(pressLateMs)
      paints.push(stoppedMs - pressedMs)
      frames.push(framesToStopped)
      await context.close()
    }
    const worst = (values: readonly number[]) => Math.max(...values)
    count(
      `touch-down to silence, ${rate}×: median ${ms(middle(silences))}, worst ${ms(worst(silences))} in the audio graph ` +
        `from when the page hears of it (it does after ${ms(middle(lates))}, at worst ${ms(worst(lates))}); median ` +
        `${ms(middle(atLoudspeaker))}, worst ${ms(worst(atLoudspeaker))} from the glass to the loudspeaker (${breaths} in ` +
        `a breath; ${quiet} more had nothing to silence)`,
      silences.length,
      silences.filter((value) => !(value <= SILENT_WITHIN_MS * rate)).length,
    )
    count(
      `touch-down to the stopped picture, ${rate}×: median ${middle(frames)} frame(s) and ${ms(middle(paints))}, worst ` +
        `${worst(frames)} and ${ms(worst(paints))}`,
      paints.length,
      rate === 1
        ? frames.filter((value) => value > 2).length
        : paints.filter((value) => value > LONGEST_STOP_MS).length,
    )
    expect(silences.length).toBeGreaterThan(0)
    expect(breaths).toBeGreaterThan(0)
  })
}

type Step = { readonly kind: string; readonly durationMs: number; readonly strokeMs?: number }

/** A place that lasted as long as planned but for this is that place; its halves on two sides are alike anyway. */
const SAME_LENGTH_MS = 2_000

/** The cue belongs to the tick; a page that is held up says the state it is of so much later at most. */
const CUE_AHEAD_MS = 1_500

/** The longest session that there is (F2). */
const MINUTES = 20

/** The plan of that length that the tests' person gets, as the policy tool prints it. */
function planSteps(): readonly Step[] {
  const person = JSON.parse(readFileSync('tests/cli/samples/reference-person.json', 'utf8')) as object
  const asked = join(dirname(report), 'sound-person.json')
  mkdirSync(dirname(report), { recursive: true })
  writeFileSync(asked, JSON.stringify({ ...person, minutes: MINUTES }))
  const told = execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'src/cli/policy.ts', asked], {
    encoding: 'utf8',
  })
  return (JSON.parse(told) as { readonly plan: { readonly steps: readonly Step[] } }).plan.steps
}

test('tempo and cues over the longest session, on a slow device', async ({ page }) => {
  const touches = planSteps().filter((step) => step.kind === 'massage')
  await page.addInitScript(listenAtTheEnd)
  const app = new Kneadwell(page)
  await app.openInRealTime()
  await app.reachPlan(healingOn(new Date()))
  await page.locator('label', { hasText: words['plan.choose.minutes.option'].replace('{minutes}', `${MINUTES}`) }).tap()
  await app.enterSession()
  await slowDown(page, 4)
  await app.activateButton(words['session.readiness.begin'])
  let pauses = 0
  while ((await app.screen()) === 'session') {
    const state = await app.state()
    // A machine that other work holds up for two seconds pauses, as it must (E8).
    if (state === 'paused') {
      pauses += 1
      await app.activateButton(words['session.paused.resume'])
    }
    if (state === 'checkingIn') {
      await app.activateButton(words['session.checkIn.clear'])
      await expect(app.root).not.toHaveAttribute('data-state', 'checkingIn')
    }
    await page.waitForTimeout(500)
  }
  const { notes: handedOver, states } = await heardBy(page)
  const notes = handedOver.filter(({ isTakenBack }) => isTakenBack !== true)

  const begins = states.filter(({ state }, at) => state === 'massaging' && states[at - 1]?.state !== 'paused')
  let coming = 0
  let strokes = 0
  let off = 0
  let worstOffMs = 0
  let lastOffMs = 0
  const cueLateMs: number[] = []
  const lengthOffMs: number[] = []
  let measured = 0
  for (const { atMs } of begins) {
    const after = states.find((one) => one.atMs > atMs)
    // A place in which time stood still has no length to compare.
    if (after === undefined || after.state === 'paused') continue
    const endMs = after.atMs
    // A place whose begin was lost in a pause has none of its own: which of the plan this is, its length says.
    const index = touches.findIndex(
      ({ durationMs: plannedMs }, at) => at >= coming && Math.abs(endMs - atMs - plannedMs) < SAME_LENGTH_MS,
    )
    const { durationMs, strokeMs = 0 } = touches[index] ?? { durationMs: 0 }
    if (index < 0) continue
    coming = index + 1
    measured += 1
    // There and back: two notes a stroke, each once with its fundamental.
    const beats = notes
      .filter(
        (note) =>
          (Math.abs(note.hz - 220) < 1 || Math.abs(note.hz - 146.8) < 1) && note.atMs > atMs && note.atMs < endMs,
      )
      .map((note) => note.atMs)
    const first = beats[0] ?? Number.NaN
    for (const beat of beats) {
      const half = Math.round((beat - first) / (strokeMs / 2))
      const offMs = Math.abs(beat - first - half * (strokeMs / 2))
      strokes += 1
      worstOffMs = Math.max(worstOffMs, offMs)
      lastOffMs = beat - first - half * (strokeMs / 2)
      if (!(offMs < DRIFT_LIMIT_MS)) off += 1
    }
    const near = (hz: number, ofMs: number): number =>
      notes.filter((note) => Math.abs(note.hz - hz) < 1 && note.atMs > ofMs - CUE_AHEAD_MS).at(0)?.atMs ??
      Number.POSITIVE_INFINITY
    const begin = near(196, atMs)
    const rest = near(293.7, endMs)
    cueLateMs.push(begin - atMs, rest - endMs)
    lengthOffMs.push(Math.abs(rest - begin - durationMs))
  }
  count(
    `tempo over ${measured} of ${touches.length} places of a session of ${MINUTES} minutes (${pauses} pauses), 4× slower: strokes off their beat, worst ` +
      `${worstOffMs.toFixed(1)} ms, at the end of the last place ${lastOffMs.toFixed(1)} ms`,
    strokes,
    off,
  )
  count(
    `cues after the change that they tell, 4× slower: median ${ms(middle(cueLateMs))}, worst ${ms(Math.max(...cueLateMs))}`,
    cueLateMs.length,
    cueLateMs.filter((late) => !(late < 500)).length,
  )
  count(
    `heard length of a place against its plan, 4× slower: median off ${ms(middle(lengthOffMs))}, worst ` +
      `${ms(Math.max(...lengthOffMs))}`,
    lengthOffMs.length,
    lengthOffMs.filter((late) => !(late < 1_000)).length,
  )
  expect(strokes).toBeGreaterThan(100)
})
