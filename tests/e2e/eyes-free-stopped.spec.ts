import { expect, type Page, test } from '@playwright/test'
import { loadRest, say } from '../../src/words/say.ts'
import { Kneadwell, TEN_MINUTES_MS, words } from './kneadwell.ts'
import { heardBy, hearLiveRegions } from './live-regions.ts'
import { ScreenReader } from './screen-reader.ts'

/** Roles that a key does something with; each of them must say what it is. */
const controls = ['button', 'radio', 'checkbox', 'link', 'DisclosureTriangle', 'combobox']

/** Notes every heading that gets the focus, as often as it gets it; from before the page's first script. */
function hearFocusedHeadings(): void {
  const headings: string[] = []
  Object.assign(window, { headings })
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLHeadingElement) headings.push(target.textContent ?? '')
  })
}

const headingsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { headings: readonly string[] }).headings)

/** Somebody who sees nothing, has a keyboard, and has just stopped a session. */
class Stopper {
  readonly page: Page
  readonly reader: ScreenReader
  private headings = 0
  private lines = 0

  private constructor(page: Page, reader: ScreenReader) {
    this.page = page
    this.reader = reader
  }

  /** Stops in the first place, and hears what has happened. */
  static async stop(page: Page): Promise<Stopper> {
    await loadRest()
    await page.addInitScript(hearLiveRegions)
    await page.addInitScript(hearFocusedHeadings)
    const app = new Kneadwell(page, 'keys')
    await app.open()
    await app.reachFirstPlace()
    const stopper = new Stopper(page, await ScreenReader.of(page))
    stopper.headings = (await headingsOf(page)).length
    stopper.lines = (await heardBy(page)).length
    await page.keyboard.press('Escape')
    await stopper.expectTold(words['stopped.title'])
    return stopper
  }

  /** What was said since the last time: titles by the focus, and lines by live regions. */
  private async news(): Promise<readonly string[]> {
    const headings = await headingsOf(this.page)
    const lines = await heardBy(this.page)
    return [...headings.slice(this.headings), ...lines.slice(this.lines)]
  }

  /** Exactly this is said, and counts as heard; whatever comes after it is found by the next look. */
  private async expectSaid(headings: readonly string[], lines: readonly string[]): Promise<void> {
    const told = [...headings, ...lines]
    await expect.poll(() => this.news(), `"${told.join('", "')}" is told once, and nothing else`).toEqual(told)
    this.headings += headings.length
    this.lines += lines.length
  }

  /** A title has the focus, which tells it, and live regions bring no more than `lines`; every control has a name. */
  async expectTold(title: string, ...lines: readonly string[]): Promise<void> {
    await this.expectSaid([title], lines)
    const all = await this.reader.read()
    expect(all.findLast(({ isFocused }) => isFocused)).toMatchObject({ role: 'heading', name: title })
    const nameless = all.filter(({ role, name }) => controls.includes(role) && name.trim() === '')
    expect(nameless, `on "${title}"`).toEqual([])
  }

  /** A live region says it, and no heading takes the focus. */
  async expectHeard(line: string): Promise<void> {
    await this.expectSaid([], [line])
  }

  async pressSpace(name: string): Promise<void> {
    await this.reader.tabTo('button', name)
    await this.page.keyboard.press('Space')
  }

  /** Answers no to questions of warning signs; each is told. */
  async deny(flags: readonly Flag[]): Promise<void> {
    for (const flag of flags) {
      await this.expectTold(words[`stopped.flags.${flag}`])
      await this.reader.press(words['stopped.flags.no'])
    }
  }
}

const flags = ['bladder', 'saddle', 'weakness', 'walking', 'both-legs', 'chest'] as const
type Flag = (typeof flags)[number]

test('a stop is gone through by ear and keyboard, from hands off to the rest that holds on the next start', async ({
  page,
}) => {
  const stopper = await Stopper.stop(page)
  const { reader } = stopper
  // Nothing of the session is left on the page to be read, and none of it is said later.
  expect((await reader.read()).map(({ name }) => name)).not.toContain(words['session.stop'])

  // The group of positions is reached once, and the arrows go round in it.
  for (let presses = 0; presses < 20 && (await reader.focused())?.role !== 'radio'; presses += 1)
    await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  const position = await reader.focused()
  expect(position?.role).toBe('radio')
  expect(position?.name).toContain(words['stopped.easing.side-lying'])
  await reader.press(words['stopped.next'])

  await stopper.expectTold(words['stopped.symptom.title'])
  await stopper.pressSpace(words['symptom.tingling'])
  await stopper.deny(flags)

  await stopper.expectTold(words['stopped.where.title'])
  await reader.tabTo('DisclosureTriangle', words['questions.places.list'])
  await page.keyboard.press('Enter')
  const palm = say('region.palm.name', { side: 'left' })
  await reader.tabTo('checkbox', palm)
  await page.keyboard.press('Space')
  await stopper.expectHeard(say('questions.places.marked', { places: palm }))
  await reader.press(words['stopped.where.next'])

  await stopper.expectTold(words['stopped.spread.title'])
  await stopper.pressSpace(words['stopped.spread.same'])
  await stopper.expectTold(words['stopped.rest.title'])

  // Ten minutes later what is asked is said, and nobody is taken away from what they read.
  await page.clock.fastForward(TEN_MINUTES_MS)
  await stopper.expectHeard(`${words['stopped.later.due']} ${words['stopped.later.title']}`)
  await reader.press(words['stopped.later.same'])
  await stopper.expectTold(words['stopped.rest.title'], words['stopped.later.thanks.same'])

  await reader.press(words['stopped.done'])
  await expect.poll(async () => (await reader.read()).map(({ name }) => name)).toContain(words['welcome.start'])
  await reader.press(words['welcome.start'])
  await stopper.expectTold(say('outcome.locked.title'))
})

test('an answer that is an emergency leads ear and keyboard to the emergency card at once', async ({ page }) => {
  const stopper = await Stopper.stop(page)
  const { reader } = stopper
  await reader.press(words['stopped.next'])
  await stopper.expectTold(words['stopped.symptom.title'])
  await reader.press(words['symptom.numbness'])
  await stopper.deny(['bladder'])
  await stopper.expectTold(words['stopped.flags.saddle'])
  await reader.press(words['stopped.flags.yes'])
  await stopper.expectTold(say('emergency.action', { number: '911' }))
  const { role } = (await reader.read()).find(({ name }) => name === say('emergency.call', { number: '9 1 1' })) ?? {}
  expect(role).toBe('link')
  await reader.press(words['app.back'])
  await stopper.expectTold(words['stopped.title'])
})
