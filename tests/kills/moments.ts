import type { Locator, Page } from '@playwright/test'
import { healingOn, type PageAnswer, words } from '../e2e/kneadwell.ts'
import type { OpenApp } from './browser-under-test.ts'
import type { PageHands, PressWords } from './instrument.ts'

/** The moments in which something is killed. */
export const moments = [
  'questions',
  'last answer',
  'plan',
  'start pressed',
  'readiness',
  'session',
  'paused',
  'stop pressed',
  'symptom reported',
  'after a stop',
  'end pressed',
  'finished',
  'stop after the end',
  /** Comes by itself, after a kill that left a session open. */
  'unclosed answered',
  /** The same, after a kill that left a stop whose questions nobody has left. */
  'stop shown again',
] as const
/** Moments that only a kill can bring about. */
export const followUps: readonly (typeof moments)[number][] = ['unclosed answered', 'stop shown again']
export type Moment = (typeof moments)[number]

/** A number from 0 to 1, from a fixed seed. */
export type Random = () => number

export function seeded(seed: number): Random {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const upTo = (random: Random, most: number): number => Math.floor(random() * (most + 1))
export const oneOf = <Item>(random: Random, items: readonly Item[]): Item => {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new Error('nothing to choose from')
  return item
}

const press: PressWords = {
  next: words['questions.next'],
  still: words['questions.still'],
  clear: words['session.checkIn.clear'],
  resume: words['session.paused.resume'],
}

const sessionStates = ['breathing', 'introducing', 'massaging', 'resting', 'checkingIn', 'moving'] as const

type WithHands = { readonly killsHands: PageHands }

/** Whatever is being done when the page dies ends with it. */
const dying = (doing: Promise<unknown>): void => {
  doing.catch(() => undefined)
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Answers that lead to a plan, on any later day too: the last time was well, and a stop is over. */
function answersOn(now: Date): Readonly<Record<string, PageAnswer>> {
  return {
    ...healingOn(now),
    'follow-up': 'better',
    'worse-over-a-day': 'no',
    'stop-settled': 'yes',
    'stop-over-a-day': 'no',
    'agreed-since': 'yes',
    steady: 'yes',
    'agreed-knows': 'yes',
  }
}

/** No plan fits today's rules: there is no way on to a session on this profile. */
export class NoPlanToday extends Error {}

/** Brings the app to a moment, up to the instant of the kill: what is returned is to be followed by it at once. */
export class Way {
  private readonly app: OpenApp
  private readonly random: Random
  private readonly nowMs: number

  constructor(app: OpenApp, random: Random, nowMs: number) {
    this.app = app
    this.random = random
    this.nowMs = nowMs
  }

  private get page(): Page {
    return this.app.page
  }

  async screen(): Promise<string> {
    return (await this.page.locator('html').getAttribute('data-screen')) ?? ''
  }

  async toScreen(...names: readonly string[]): Promise<void> {
    await this.page.waitForFunction((wanted) => wanted.includes(document.documentElement.dataset.screen ?? ''), names, {
      polling: 10,
    })
  }

  /** Waits for the page's own word that a screen is on: faster than asking it. */
  private async untilShown(name: string): Promise<void> {
    const fromMs = performance.now()
    while (this.app.ledger.shown.at(-1)?.split(' ')[0] !== name) {
      if (performance.now() - fromMs > 120_000) throw new Error(`never shown: ${name}`)
      await wait(1)
    }
  }

  private button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  /** Presses a button as soon as it stands still. */
  async pressButton(name: string): Promise<void> {
    await this.button(name).click({ noWaitAfter: true })
  }

  /** Where a button is, once it stands still: so that its press can be timed. */
  private async placeOf(button: Locator): Promise<{ readonly x: number; readonly y: number }> {
    await button.click({ trial: true })
    const box = await button.boundingBox()
    if (box === null) throw new Error(`no place: ${button.toString()}`)
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }

  private async pressAt({ x, y }: { readonly x: number; readonly y: number }): Promise<void> {
    await this.page.mouse.click(x, y)
  }

  /** Up to 50 ms around the press: half of the time counted from its sending, half from its arrival in the page. */
  private async around(sending: () => Promise<unknown>): Promise<void> {
    const arrived = this.app.pressed()
    const isFromArrival = this.random() < 0.5
    const laterMs = upTo(this.random, 50)
    dying(sending())
    if (isFromArrival) await Promise.race([arrived, wait(2_000)])
    await wait(laterMs)
  }

  /** From the welcome, once the journal is read, to the screen that "Start" leads to; a screen that comes by itself stays. */
  async start(): Promise<string> {
    await this.page.waitForFunction(
      () => {
        const { screen } = document.documentElement.dataset
        return screen !== undefined && (screen !== 'welcome' || document.querySelector('[data-stage]') !== null)
      },
      undefined,
      { polling: 20 },
    )
    if ((await this.screen()) === 'welcome') {
      await this.pressButton(words['welcome.start'])
      await this.untilNot('welcome')
    }
    return this.screen()
  }

  private async untilNot(name: string): Promise<void> {
    await this.page.waitForFunction((left) => document.documentElement.dataset.screen !== left, name, { polling: 10 })
  }

  /** Answers one question about an interrupted session, up to the press that gives the answer: where that is. */
  private async chooseUnclosed(): Promise<Locator> {
    await this.page.locator('main button:enabled, main input').first().waitFor()
    const cards = this.page.locator('main input[type="radio"]')
    const count = await cards.count()
    if (count === 0) {
      // The offer to go on, or not to.
      const offers = this.page.locator('main button:enabled:not([aria-label])')
      return offers.nth(upTo(this.random, (await offers.count()) - 1))
    }
    const clear = this.page.locator('main input[value="clear"]')
    const isClear = (await clear.count()) > 0 && this.random() < 0.6
    await (isClear ? clear : cards.nth(upTo(this.random, count - 1))).evaluate((card) => (card as HTMLElement).click())
    return this.button(words['unclosed.go'])
  }

  /** Answers whatever is asked about an interrupted session, until it is closed or taken up. */
  async settleUnclosed(): Promise<string> {
    while ((await this.screen()) === 'unclosed') {
      const button = await this.chooseUnclosed()
      await button.click()
      await wait(100)
    }
    // What is taken up may stand at its beginning, where it is left by another word, or end by itself meanwhile.
    const leave = this.button(words['session.end']).or(this.button(words['session.readiness.leave']))
    while ((await this.screen()) === 'session') {
      await leave.click({ noWaitAfter: true, timeout: 1_000 }).catch(() => undefined)
      await wait(100)
    }
    return this.screen()
  }

  private answer(pages: number): Promise<string> {
    return this.page.evaluate((task) => (window as unknown as WithHands).killsHands.answer(task), {
      answers: answersOn(new Date(this.nowMs)),
      pages,
      words: press,
    })
  }

  private reach(state: string, afterMs: number): Promise<string> {
    return this.page.evaluate((task) => (window as unknown as WithHands).killsHands.reach(task), {
      state,
      afterMs,
      words: press,
    })
  }

  private async toPlan(): Promise<void> {
    const screen = await this.answer(80)
    if (screen !== 'plan') throw new Error(`the questions lead to ${screen}`)
    if (await this.button(words['plan.start']).isDisabled()) throw new NoPlanToday()
  }

  private async toSession(): Promise<void> {
    await this.toPlan()
    await this.pressButton(words['plan.start'])
    await this.toScreen('session')
  }

  /** Into one of the states of a session, chosen at random. */
  private async toSomeState(): Promise<string> {
    await this.toSession()
    if (this.random() < 0.1) return 'readiness'
    await this.pressButton(words['session.readiness.begin'])
    return this.reach(oneOf(this.random, sessionStates), upTo(this.random, 300_000))
  }

  private async stop(): Promise<void> {
    if (this.random() < 0.4) await this.pressButton(words['session.stop'])
    else await this.page.keyboard.press(oneOf(this.random, ['Escape', 'Space']))
  }

  private async wander(presses: number): Promise<void> {
    for (let press = 0; press < presses; press += 1) {
      await this.page.evaluate((random) => (window as unknown as WithHands).killsHands.wander(random), this.random())
      if (press < presses - 1) await wait(upTo(this.random, 40))
    }
  }

  async bringTo(moment: Moment): Promise<string> {
    const { random } = this
    switch (moment) {
      case 'unclosed answered': {
        const presses = 1 + upTo(random, 2)
        for (let given = 1; ; given += 1) {
          const button = await this.chooseUnclosed()
          if (given >= presses) {
            const at = await this.placeOf(button)
            await this.around(() => this.pressAt(at))
            return `press ${given}`
          }
          await button.click()
          await wait(100)
          if ((await this.screen()) !== 'unclosed') return `all after press ${given}`
        }
      }
      case 'stop shown again': {
        const presses = 1 + upTo(random, 8)
        await this.wander(presses)
        await wait(upTo(random, 50))
        return `${presses} presses`
      }
      case 'questions': {
        const pages = upTo(random, 25)
        const screen = await this.answer(pages)
        await wait(upTo(random, 50))
        return `${screen} after ${pages} pages`
      }
      case 'last answer': {
        // All of a round's writes fall right after its last answer: the kill comes at some instant from there on.
        dying(this.answer(80))
        await this.untilShown('plan')
        await wait(upTo(random, 20))
        return ''
      }
      case 'plan':
        await this.toPlan()
        await wait(upTo(random, 400))
        return 'plan'
      case 'start pressed': {
        await this.toPlan()
        const at = await this.placeOf(this.button(words['plan.start']))
        await this.around(() => this.pressAt(at))
        return ''
      }
      case 'readiness':
        await this.toSession()
        await wait(upTo(random, 200))
        return ''
      case 'session': {
        await this.toSession()
        await this.pressButton(words['session.readiness.begin'])
        dying(this.reach('nothing', 3_600_000))
        await wait(upTo(random, 1_500))
        return ''
      }
      case 'paused': {
        const state = await this.toSomeState()
        if (state === 'readiness') return state
        await this.around(() => this.page.keyboard.press('p'))
        return state
      }
      case 'stop pressed': {
        const state = await this.toSomeState()
        const at = await this.placeOf(this.button(words['session.stop']))
        const by = oneOf(random, ['Escape', 'Space', 'hand'])
        await this.around(() => (by === 'hand' ? this.pressAt(at) : this.page.keyboard.press(by)))
        return `${state} by ${by}`
      }
      case 'symptom reported': {
        await this.toSession()
        await this.pressButton(words['session.readiness.begin'])
        await this.reach('checkingIn', upTo(random, 400_000))
        const symptom = oneOf(random, ['tingling', 'numbness', 'pain', 'weakness', 'dizziness', 'other'])
        const at = await this.placeOf(this.page.locator(`[data-symptom="${symptom}"]`))
        await this.around(() => this.pressAt(at))
        return symptom
      }
      case 'after a stop': {
        await this.toSomeState()
        await this.stop()
        await this.toScreen('stopped')
        const presses = upTo(random, 14)
        await this.wander(presses)
        await wait(upTo(random, 50))
        return `${presses} presses`
      }
      case 'end pressed': {
        const state = await this.toSomeState()
        const at = await this.placeOf(
          this.button(words[state === 'readiness' ? 'session.readiness.leave' : 'session.end']),
        )
        await this.around(() => this.pressAt(at))
        return state
      }
      case 'finished':
        await this.toSession()
        await this.pressButton(words['session.readiness.begin'])
        dying(this.reach('nothing', 3_600_000))
        await this.untilShown('finished')
        await wait(upTo(random, 50))
        return ''
      case 'stop after the end': {
        await this.toEnd()
        const at = await this.placeOf(this.button(words['finished.report']))
        await this.around(() => this.pressAt(at))
        return ''
      }
    }
  }

  private async toEnd(): Promise<void> {
    await this.toSession()
    await this.pressButton(words['session.readiness.begin'])
    await this.reach('nothing', 3_600_000)
    await this.toScreen('finished')
  }
}
