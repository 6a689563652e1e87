import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { guidedStates } from '../../src/session/guided.events.ts'
import { healingOn, words } from '../e2e/kneadwell.ts'
import { answerPages } from '../e2e/quick-answers.ts'
import { type Control, until, type Visit } from './visit.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Axe = {
  run: (on: Document, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
}

/** Somebody who uses the app in some engine: the same steps in each. Throws, with what was seen, where one fails. */
export class Traveller {
  readonly visit: Visit
  readonly url: string
  /** Screens that axe looked at. */
  looked = 0
  private pauses = 0

  constructor(visit: Visit, url: string) {
    this.visit = visit
    this.url = url
  }

  async arrive(): Promise<void> {
    await this.visit.goto(this.url)
    await this.expect('screen', 'welcome')
  }

  press(control: Control | string): Promise<void> {
    return this.visit.press(typeof control === 'string' ? { button: control } : control)
  }

  /** Waits for the screen, or for the session's state. */
  async expect(what: 'screen' | 'state', ...names: readonly string[]): Promise<string> {
    const read = () => this.visit.evaluate((key) => document.documentElement.dataset[key] ?? '', what)
    return until(read, (seen) => names.includes(seen), `the ${what} ${names.join(' or ')}`)
  }

  async see(selector: string): Promise<void> {
    const isThere = () => this.visit.evaluate((wanted) => document.querySelector(wanted) !== null, selector)
    await until(isThere, Boolean, selector)
  }

  /** From the welcome into a session that waits for its first press. */
  async enterSession(): Promise<void> {
    await this.press(words['welcome.start'])
    await this.expect('screen', 'questions')
    const { problem } = await this.visit.evaluate(answerPages, {
      answers: healingOn(new Date()),
      last: undefined,
      labels: { next: words['questions.next'], still: words['questions.still'] },
    })
    if (problem !== undefined) throw new Error(problem)
    await this.expect('screen', 'plan')
    await this.press(words['plan.start'])
    await this.expect('screen', 'session')
    await this.expect('state', 'readiness')
  }

  /**
   * Lets session time go by in ticks until one of the states. A machine that other work holds up for two seconds pauses,
   * as it must (E8), and is asked to go on.
   */
  async leapTo(...states: readonly string[]): Promise<string> {
    for (;;) {
      await this.visit.evaluate(
        (wanted) =>
          (window as unknown as { leapTo: (...names: readonly string[]) => Promise<void> })
            .leapTo(...wanted)
            .catch(() => undefined),
        states,
      )
      const state = await this.expect('state', 'paused', ...states)
      if (state !== 'paused') return state
      this.pauses += 1
      if (this.pauses > 20) throw new Error('the session pauses again and again')
      await this.press(words['session.paused.resume'])
      await this.expect('state', ...guidedStates.filter((one) => one !== 'paused'))
    }
  }

  /** Throws with everything that axe finds on the screen. */
  async lookWithAxe(name: string): Promise<void> {
    await this.visit.runScript(axeSource)
    const found = await this.visit.evaluate(
      async (tags) => {
        const { axe } = window as unknown as { axe: Axe }
        // Nothing that is still arriving has its contrast yet.
        await Promise.allSettled(
          document
            .getAnimations()
            .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY)
            .map(({ finished }) => finished),
        )
        const { violations } = await axe.run(document, { runOnly: tags })
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
      },
      ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    )
    if (found.length > 0) throw new Error(`axe on ${name}: ${found.join('\n')}`)
    this.looked += 1
  }

  /** Throws if the page is wider than its window. */
  async expectToFit(name: string, width: number, height: number): Promise<void> {
    await this.visit.resize(width, height)
    const overflow = () =>
      this.visit.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth, 0)
    await until(overflow, (px) => px <= 0, `${name} to fit into ${width} × ${height}`, 5_000)
  }

  /** Throws if the security policy refused anything on any page of this visit. */
  async expectNoViolation(): Promise<void> {
    const found = await this.visit.evaluate((key) => sessionStorage.getItem(key), 'violations')
    if (found !== null) throw new Error(`the security policy refused: ${found}`)
  }
}
