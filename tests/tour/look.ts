import type { Page } from '@playwright/test'
import { expectAccessibleInBothThemes } from '../e2e/accessible.ts'
import { type Layout, layouts, lookAt } from '../e2e/windows.ts'
import { expectToldApart } from './forced-colours.ts'

type Name = (typeof layouts)[number]['name']

/** A layout by its name: one that goes by another name now does not compile. */
function layoutOf(name: Name): Layout {
  const layout = layouts.find((one) => one.name === name)
  if (layout === undefined) throw new Error(`no layout ${name}`)
  return layout
}

/** Where there is least room, and where the page is as large as it can be read. */
const windows: readonly Layout[] = [
  layoutOf('narrow phone'),
  layoutOf('half a tablet'),
  layoutOf('zoom of 400 %'),
  layoutOf('phone, text at 200 %'),
]

/** What a tour has seen: screens, states of a session, and states of what is learnt, each by its own name. */
export class Seen {
  readonly screens = new Set<string>()
  readonly states = new Set<string>()
  looks = 0
  /** What was cut off or broken in windows of other sizes, and what was not told apart under forced colours. */
  readonly findings: { readonly windows: string[]; readonly colours: string[] } = { windows: [], colours: [] }
  /** Looks at windows of other sizes. */
  resized = 0
  /** What is chosen, beside something that is not, under forced colours. */
  toldApart = 0

  /**
   * Looks at what is on the screen, in both themes and under forced colours, and at what room is left for it in other
   * windows; every finding fails the tour.
   */
  async look(page: Page, name: string): Promise<void> {
    const { screen = '', state } = await page.evaluate(() => ({ ...document.documentElement.dataset }))
    this.screens.add(screen)
    if (state !== undefined) this.states.add(state)
    for (const part of ['round', 'practice', 'lessonQuestion']) {
      const attribute = `data-${part.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
      const found = page.locator(`[${attribute}]`)
      if ((await found.count()) > 0) this.states.add(`${part} ${await found.first().getAttribute(attribute)}`)
    }
    await expectAccessibleInBothThemes(page, name)
    this.looks += 2
    await this.#findAll(this.findings.colours, async () => {
      this.toldApart += await expectToldApart(page, name)
    })
    for (const one of windows) await this.#findAll(this.findings.windows, () => lookAt(page, [one], name))
    this.resized += windows.length
    console.log(`  ${name}`)
  }

  async #findAll(findings: string[], look: () => Promise<void>): Promise<void> {
    try {
      await look()
    } catch (finding) {
      findings.push(finding instanceof Error ? finding.message : String(finding))
      console.log(`  found: ${findings.at(-1)}`)
    }
  }
}
