import { expect, type Page } from '@playwright/test'
import { expectAccessibleInBothThemes } from '../e2e/accessible.ts'

/** What a tour has seen: screens, states of a session, and states of what is learnt, each by its own name. */
export class Seen {
  readonly screens = new Set<string>()
  readonly states = new Set<string>()
  looks = 0

  /** Looks at what is on the screen, in both themes; every finding fails the tour. */
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
    const overflowPx = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflowPx, `${name} is wider than its window`).toBeLessThanOrEqual(0)
    this.looks += 2
    console.log(`  ${name}`)
  }
}
