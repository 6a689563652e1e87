import { expect, type Page, test } from '@playwright/test'
import { regionOf } from '../../src/anatomy/region.ts'
import { loadRest, say } from '../../src/words/say.ts'
import { Kneadwell, TICK_MS, words } from './kneadwell.ts'
import { heardBy, hearLiveRegions } from './live-regions.ts'
import type { PageClock } from './pass-time.ts'
import { chooseShortest, shortest } from './play-session.ts'
import { type Read, ScreenReader } from './screen-reader.ts'

/** Lets time pass until a live region says something new, or for so many ticks. */
const passUntilHeard = (page: Page, heardLines: number, ticks: number): Promise<void> =>
  page.evaluate(
    async ({ heardLines, ticks, tickMs }) => {
      const { heard, __pwClock: clock } = window as unknown as {
        readonly heard: readonly string[]
        readonly __pwClock: PageClock
      }
      for (let gone = 0; gone < ticks && heard.length === heardLines; gone += 1) {
        await clock.controller.fastForward(tickMs)
        await new Promise<void>((resolve) => clock.builtins.setTimeout(resolve, 0))
      }
    },
    { heardLines, ticks, tickMs: TICK_MS },
  )

const titleOf = (all: readonly Read[]): string => all.find(({ role }) => role === 'heading')?.name ?? ''

test('a whole session is followed by ear and keyboard: every change is said once, and nothing else has to be known', async ({
  page,
}) => {
  await loadRest()
  await page.addInitScript(hearLiveRegions)
  const app = new Kneadwell(page)
  await app.open()
  await app.reachPlan()
  await chooseShortest(app)
  await app.reachSession()
  await app.soundRuns()

  const reader = await ScreenReader.of(page)
  const stop = words['session.stop']
  const checkIn = words['session.checkIn.title']
  /** Titles in the order in which they were told, by the focus or by a live region. */
  const told: string[] = []
  const hearNews = async (): Promise<string> => {
    const all = await reader.read()
    const title = titleOf(all)
    const focused = all.findLast(({ isFocused }) => isFocused)
    const news = all.filter(({ role }) => role === 'status').map(({ text }) => text)
    // Whoever is at the stop edge hears it as a sentence; whose focus is on the panel is led to it.
    const isTold =
      focused?.role === 'heading' ? focused.name === title : news.some((line) => line.startsWith(title.slice(0, -1)))
    expect(isTold, `"${title}" is told: ${JSON.stringify({ focused, news })}`).toBe(true)
    return title
  }

  // Ready, with the focus on the heading.
  told.push(await hearNews())
  await reader.press(words['session.readiness.begin'])
  told.push(await hearNews())
  await reader.tabTo('button', stop)

  let heardLines = (await heardBy(page)).length
  for (let ticks = 0; ticks < 1_200; ticks += 1) {
    // The end is told by the focus, so it is looked for now and then.
    await passUntilHeard(page, heardLines, 8)
    const lines = await heardBy(page)
    const isOver = (await reader.focused())?.name === words['finished.title']
    if (isOver) break
    if (lines.length === heardLines) continue
    heardLines = lines.length
    const title = await hearNews()
    told.push(title)
    if (title !== checkIn) continue
    await reader.press(words['session.checkIn.clear'], { isBack: true })
    const next = await hearNews()
    expect(next).not.toBe(checkIn)
    told.push(next)
    await reader.tabTo('button', stop)
    heardLines = (await heardBy(page)).length
  }

  // The end has come, and is told.
  expect((await reader.focused())?.name).toBe(words['finished.title'])
  const all = await reader.read()
  const text = all.map((one) => one.text || one.name).join('\n')
  for (const key of [
    'finished.care.water',
    'finished.care.rest',
    'finished.care.sport',
    'finished.tomorrow.how',
  ] as const) {
    expect(text).toContain(words[key])
  }

  // Each place is introduced, begun, rested from and asked about; each of it once, in the order of the plan.
  const places = shortest.places.map(([, region]) => {
    const { kind, side } = regionOf(region)
    return say(`region.${kind}.name`, { side })
  })
  const ofPlaces = told.filter((title) => places.includes(title) || title === checkIn)
  expect(ofPlaces).toEqual(places.flatMap((place) => [place, place, checkIn]))
  expect(told.filter((title) => title === words['session.resting.title'])).toHaveLength(places.length)
  // No live region says the same line twice in a row.
  const lines = await heardBy(page)
  expect(lines.length).toBeGreaterThanOrEqual(2 * places.length)
  expect(lines.filter((line, index) => line === lines[index - 1])).toEqual([])
  console.log(`eyes-free: ${told.length} changes told, ${lines.length} of them by a live region`)

  await reader.press(words['finished.done'])
  expect(titleOf(await reader.read())).toBe(say('welcome.title'))
})
