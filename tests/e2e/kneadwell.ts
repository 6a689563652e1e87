import { type CDPSession, expect, type Locator, type Page } from '@playwright/test'
import { questions } from '../../src/words/en/questions.ts'
import { rules } from '../../src/words/en/rules.ts'
import { screens } from '../../src/words/en/screens.ts'
import { session } from '../../src/words/en/session.ts'
import { shell } from '../../src/words/en/shell.ts'
import type { ShownLanguage } from '../../src/words/language-facts.ts'
import { loadPractice, loadRest, say, showLanguage } from '../../src/words/say.ts'
import { passTime, type Watched, watchTime } from './pass-time.ts'
import { answerQuickly } from './quick-answers.ts'

export const words = { ...shell, ...questions, ...rules, ...screens, ...session }

/** A language, and what the app says in it. */
export type Said = {
  readonly language: ShownLanguage
  readonly words: Readonly<Record<keyof typeof words, string>>
  /** Nobody has chosen it: the device prefers it. */
  readonly isOfDevice?: boolean
}

const english: Said = { language: 'en', words }

/** What the app says in a language: sentences that fill nothing in. */
export async function saidIn(language: ShownLanguage): Promise<Said> {
  await Promise.all([loadRest(), loadPractice()])
  await showLanguage(language)
  const keys = Object.keys(words) as (keyof typeof words)[]
  const said = Object.fromEntries(keys.map((key) => [key, say(key)])) as Said['words']
  await showLanguage('en')
  return { language, words: said }
}

/** Chooses a language before the page's first script, as somebody did on an earlier day. */
function chooseLanguage(language: string): void {
  localStorage.setItem('kneadwell.settings', JSON.stringify({ language }))
}

/** A tick that a throttled tablet could make; over two seconds would be a jump (E8). */
export const TICK_MS = 1_500

/** How far ahead the clock is stopped: a machine so busy that it took longer would already be past that moment. */
const STOPPING_MS = 300_000

/** After this long it is asked again how it is (E5). */
export const TEN_MINUTES_MS = 600_000

/** A Monday morning; the tests drive the clock from here. */
export const monday = '2026-03-02T09:00:00'

/** An answer on a page: an option's id, several ids, a number on the scale, or a day. */
export type PageAnswer = string | number | readonly string[]

const DAY_MS = 86_400_000

function dayBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * DAY_MS).toISOString().slice(0, 10)
}

/** Keeps the page's audio contexts where a test can ask them; from before its first script. */
function rememberContexts(): void {
  const audioContexts: AudioContext[] = []
  Object.assign(window, { audioContexts })
  const Plain = window.AudioContext
  window.AudioContext = class extends Plain {
    constructor(options?: AudioContextOptions) {
      super(options)
      audioContexts.push(this)
    }
  }
}

/** Somebody healing from a lumbar disc since six weeks: doctor agreed, pain 2, nothing new, first session. */
export function healingOn(now: Date): Readonly<Record<string, PageAnswer>> {
  return { ...healthy, began: dayBefore(now, 42), 'agreed-on': dayBefore(now, 10) }
}

const healthy: Readonly<Record<string, PageAnswer>> = {
  'recent-session': 'none',
  'recent-stop': 'none',
  cauda: ['none'],
  weakness: 'none',
  nerves: ['none'],
  chest: 'no',
  'leg-clot': ['none'],
  worsening: ['none'],
  injury: 'none',
  ill: ['none'],
  'tingling-now': 'none',
  'symptom-limbs': 'none',
  'pain-now': 2,
  'drowsy-today': 'no',
  'sore-places': 'none',
  'long-rest': 'no',
  age: 'adult',
  pregnancy: 'no',
  'spine-operation': 'never',
  'spine-conditions': ['none'],
  blood: ['none'],
  'clot-ever': 'no',
  'lotion-allergy': 'no',
  'resting-hands': 'none',
  'disc-levels': ['lumbar'],
  'flare-up': 'none',
  trend: 'better',
  'agreed-by': 'doctor',
  'professional-last': 'none',
  positions: ['chair', 'standing', 'half-lying'],
  'still-so': 'yes',
}

/** The same on the day that the tests play. */
export const healing = healingOn(new Date(monday))

export type Hands = 'touch' | 'keys'

/** How much faster pages turn on the way to what a test is about. */
const HURRY = 20

/** The app as a person meets it: what is on the screen, and what one does there by touch or by keyboard alone. */
export class Kneadwell {
  readonly page: Page
  readonly hands: Hands
  /** Set by a test that turns every page at its own pace. */
  readonly isUnhurried: boolean
  /** Set by a test that answers every page with real taps or keys. */
  readonly answersByHand: boolean
  /** What the buttons are called in the language that is spoken. */
  readonly words: Said['words']
  readonly said: Said
  private animations: CDPSession | undefined

  constructor(
    page: Page,
    hands: Hands = 'touch',
    {
      isUnhurried = false,
      answersByHand = isUnhurried,
      said = english,
    }: { readonly isUnhurried?: boolean; readonly answersByHand?: boolean; readonly said?: Said } = {},
  ) {
    this.page = page
    this.hands = hands
    this.isUnhurried = isUnhurried
    this.answersByHand = answersByHand
    this.words = said.words
    this.said = said
  }

  /** The root element tells the truth about the screen and the session. */
  get root(): Locator {
    return this.page.locator('html')
  }

  get stopEdge(): Locator {
    return this.page.getByRole('button', { name: this.words['session.stop'] })
  }

  async screen(): Promise<string> {
    return (await this.root.getAttribute('data-screen')) ?? ''
  }

  async state(): Promise<string> {
    return (await this.root.getAttribute('data-state')) ?? ''
  }

  async expectScreen(name: string): Promise<void> {
    await expect(this.root).toHaveAttribute('data-screen', name)
  }

  async expectState(name: string): Promise<void> {
    await expect(this.root).toHaveAttribute('data-state', name)
  }

  /** Opens the app with a clock that the test drives; time goes by as usual until the test stops it. `before` runs ahead of the page's own scripts. */
  async open(path = '', before?: () => void): Promise<void> {
    await this.page.clock.install({ time: new Date(monday) })
    await this.page.addInitScript(rememberContexts)
    if (before !== undefined) await this.page.addInitScript(before)
    if (this.said.language !== 'en' && this.said.isOfDevice !== true)
      await this.page.addInitScript(chooseLanguage, this.said.language)
    await this.openInRealTime(path)
  }

  /** Opens the app with the machine's own clock: for what is measured in real frames. */
  async openInRealTime(path = ''): Promise<void> {
    await this.page.goto(path)
    await this.expectScreen('welcome')
    await expect(this.page.getByRole('button', { name: this.words['welcome.start'], exact: true })).toBeVisible()
  }

  /** Loads the page again; a clock that the test had stopped goes on, as a device's would. */
  async reload(screen = 'welcome'): Promise<void> {
    await this.page.reload()
    await this.page.clock.resume()
    await this.expectScreen(screen)
  }

  /** What the device remembers has been read: the welcome shows its body only then. */
  async expectJournalRead(): Promise<void> {
    await expect(this.page.locator('[data-stage]')).toBeVisible()
  }

  /** Activates a control: a tap, or Tab up to it and Enter. */
  async activate(control: Locator): Promise<void> {
    if (this.hands === 'touch') {
      await control.tap()
      return
    }
    await this.tabTo(control)
    await this.page.keyboard.press('Enter')
  }

  async activateButton(name: string): Promise<void> {
    await this.activate(this.page.getByRole('button', { name, exact: true }))
  }

  /** Presses Tab until the control has the focus, as somebody without a pointer would. */
  async tabTo(control: Locator): Promise<void> {
    await expect(control).toBeVisible()
    const hasFocus = () => control.evaluate((element) => element === document.activeElement)
    for (let presses = 0; presses < 150; presses += 1) {
      if (await hasFocus()) return
      await this.page.keyboard.press('Tab')
    }
    throw new Error(`Tab never reached ${control.toString()}`)
  }

  private async choose(id: string, option: string): Promise<void> {
    const page = this.page.locator(`[data-question="${id}"]`)
    const card = page.locator(`input[value="${option}"]`)
    if (this.hands === 'touch') {
      await page.locator('label', { has: this.page.locator(`input[value="${option}"]`) }).tap()
      return
    }
    // Tab reaches a group of radio buttons once; the arrows go round in it.
    const isRadio = (await card.getAttribute('type')) === 'radio'
    if (!isRadio) {
      await this.tabTo(card)
      if (!(await card.isChecked())) await this.page.keyboard.press('Space')
      return
    }
    const name = (await card.getAttribute('name')) ?? ''
    const isInGroup = () => this.page.evaluate((group) => document.activeElement?.getAttribute('name') === group, name)
    for (let presses = 0; presses < 150 && !(await isInGroup()); presses += 1) await this.page.keyboard.press('Tab')
    for (let presses = 0; presses < 20; presses += 1) {
      if (await card.evaluate((element) => element === document.activeElement)) break
      await this.page.keyboard.press('ArrowDown')
    }
    if (!(await card.isChecked())) await this.page.keyboard.press('Space')
    await expect(card).toBeChecked()
  }

  /** Answers the page that is on the screen and goes on to the next. */
  async answer(id: string, answer: PageAnswer): Promise<void> {
    const page = this.page.locator(`[data-question="${id}"]`)
    const next = this.page.getByRole('button', {
      name: this.words[id === 'still-so' ? 'questions.still' : 'questions.next'],
      exact: true,
    })
    if (id === 'still-so') {
      await this.activate(next)
    } else if (typeof answer === 'string' && /^\d{4}-\d\d-\d\d$/.test(answer)) {
      const field = page.locator('input[type="date"]')
      if (this.hands === 'touch') {
        await field.fill(answer)
      } else {
        const [year, month, day] = answer.split('-')
        await this.tabTo(field)
        await this.page.keyboard.type(`${month}${day}${year}`)
        await expect(field).toHaveValue(answer)
      }
      await this.activate(next)
    } else if (typeof answer === 'object') {
      for (const option of answer) await this.choose(id, option)
      await this.activate(next)
    } else {
      await this.choose(id, String(answer))
      // A tap on a card turns the page by itself; the keyboard says so.
      if (this.hands === 'keys') await this.activate(next)
    }
    await expect(page).toHaveCount(0)
  }

  /** Answers page after page until one of them is on the screen. */
  async answerUntil(last: string, answers: Readonly<Record<string, PageAnswer>> = healing): Promise<void> {
    await this.answerAll(answers, last)
  }

  /**
   * Lets pages turn faster: each still leaves and arrives, and takes no press before it has settled. What is measured or
   * judged in real time happens after this.
   */
  private async hurryPages(rate: number): Promise<void> {
    if (this.page.context().browser()?.browserType().name() !== 'chromium') return
    this.animations ??= await this.page.context().newCDPSession(this.page)
    await this.animations.send('Animation.enable')
    await this.animations.send('Animation.setPlaybackRate', { playbackRate: rate })
    if (rate === 1) await this.animations.send('Animation.disable')
  }

  /** Answers every page until the questions are over; returns the ids in the order they were asked. */
  async answerAll(answers: Readonly<Record<string, PageAnswer>> = healing, last?: string): Promise<readonly string[]> {
    const asked: string[] = []
    await this.expectScreen('questions')
    if (!this.isUnhurried) await this.hurryPages(HURRY)
    if (!this.answersByHand) {
      const labels = { next: this.words['questions.next'], still: this.words['questions.still'] }
      const quickly = await answerQuickly(this.page, { answers, last, labels })
      await this.hurryPages(1)
      return quickly
    }
    while ((await this.screen()) === 'questions') {
      const page = this.page.locator('[data-question]')
      const id = await page.getAttribute('data-question').catch(() => null)
      if (id === null) continue
      if (id === last) break
      const answer = answers[id]
      if (answer === undefined) throw new Error(`no answer for the question ${id}`)
      asked.push(id)
      await this.answer(id, answer)
    }
    if (!this.isUnhurried) await this.hurryPages(1)
    return asked
  }

  /** From the welcome to a plan. */
  async reachPlan(answers: Readonly<Record<string, PageAnswer>> = healing): Promise<void> {
    await this.activateButton(this.words['welcome.start'])
    await this.answerAll(answers)
    await this.expectScreen('plan')
  }

  /** From the plan into the session, still before its first step. */
  async enterSession(): Promise<void> {
    await this.activateButton(this.words['plan.start'])
    await this.expectScreen('session')
    await this.expectState('readiness')
  }

  /** The same, and from here on the test drives the clock. */
  async reachSession(): Promise<void> {
    await this.enterSession()
    await this.page.clock.pauseAt(
      new Date(Date.parse(await this.page.evaluate(() => new Date().toISOString())) + STOPPING_MS),
    )
  }

  /** From the welcome into the first place of a session. */
  async reachFirstPlace(answers: Readonly<Record<string, PageAnswer>> = healing): Promise<void> {
    await this.reachPlan(answers)
    await this.reachSession()
    await this.activateButton(this.words['session.readiness.begin'])
    await this.waitForState('massaging')
  }

  /** Marks a place in the list beside the body. */
  async markPlace(region: string): Promise<void> {
    const input = this.page.locator(`input[value="${region}"]`)
    if (!(await input.isVisible())) await this.activate(this.page.locator('summary'))
    if (this.hands === 'touch') {
      await this.page.locator('label', { has: input }).tap()
    } else {
      await this.tabTo(input)
      await this.page.keyboard.press('Space')
    }
    await expect(input).toBeChecked()
  }

  /** Lets the session's time go by, in ticks that a slow tablet could make. */
  async wait(ms: number): Promise<void> {
    await this.soundRuns()
    await this.pass(ms)
  }

  /**
   * The same as `page.clock.fastForward` again and again, which asks the browser three times a tick and leaves a script
   * for every page to come each time. One such script is left at the end, so that a page loaded anew knows the time.
   */
  private async pass(limitMs: number, until: readonly string[] = []): Promise<number> {
    const goneMs = await this.page.evaluate(passTime, { limitMs, tickMs: TICK_MS, until })
    await this.keepPassed(goneMs)
    return goneMs
  }

  private async keepPassed(goneMs: number): Promise<void> {
    await this.page
      .context()
      .addInitScript(`globalThis.__pwClock.controller.log('fastForward', ${Date.now()}, ${goneMs})`)
  }

  /** Lets session time go by until the session asks something or is over; what every tick showed. */
  async watchTicks(limitMs: number, stop: string): Promise<Watched> {
    await this.soundRuns()
    const watched = await this.page.evaluate(watchTime, { limitMs, tickMs: TICK_MS, stop })
    await this.keepPassed(watched.goneMs)
    return watched
  }

  /**
   * Waits until sound that was turned on runs: it starts in the machine's own time, and a test that hurries ahead of it
   * would see it fail (E8).
   */
  async soundRuns(): Promise<void> {
    const isStarting = () =>
      this.page.evaluate(() => {
        const { audioContexts = [] } = window as { readonly audioContexts?: readonly AudioContext[] }
        const { state = '' } = document.documentElement.dataset
        const isOn = state !== '' && state !== 'readiness' && state !== 'paused'
        return isOn && audioContexts.some((context) => context.state === 'suspended')
      })
    await expect.poll(isStarting).toBe(false)
  }

  /**
   * Lets time go by until the session asks something or is over; the state it is in then. What holds the page up for two
   * seconds pauses a session, as it must (E8): then it goes on, a few times.
   */
  async waitUntilAsked(): Promise<string> {
    await this.soundRuns()
    for (let pauses = 0; ; pauses += 1) {
      await this.pass(1_800_000, ['checkingIn', 'aftercare', 'paused'])
      if ((await this.state()) !== 'paused' || pauses === 5) return this.state()
      await this.activateButton(this.words['session.paused.resume'])
      await expect(this.root).not.toHaveAttribute('data-state', 'paused')
    }
  }

  /** Lets time go by until the session is in a state; fails after a limit of session time. */
  async waitForState(name: string, limitMs = 180_000): Promise<void> {
    await this.soundRuns()
    await this.pass(limitMs, [name])
    if ((await this.state()) === name) return
    throw new Error(`after ${limitMs} ms the session is in ${await this.state()}, not in ${name}`)
  }

  /** The same where other work may hold the page up: for two seconds, and a session pauses, as it must (E8). */
  async goOnTo(name: string, limitMs = 180_000): Promise<void> {
    await this.soundRuns()
    await this.pass(limitMs, [name, 'paused'])
    if ((await this.state()) === 'paused') await this.activateButton(this.words['session.paused.resume'])
    await this.waitForState(name, limitMs)
  }
}
