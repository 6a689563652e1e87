import type { Page } from '@playwright/test'
import { markControl, until, type Visit } from './visit.ts'

/** A visit with what Playwright drives. `close` ends the browser. */
export function visitBy(page: Page, close: () => Promise<void>): Visit {
  return {
    goto: async (url) => {
      await page.goto(url)
    },
    // Playwright's own types ask for data that can be sent; so does `Visit`.
    evaluate: (run, given) => page.evaluate(run as never, given as never),
    runScript: async (text) => {
      await page.evaluate(text)
    },
    press: async (control) => {
      const marked = await until(
        () => page.evaluate(markControl, control),
        (found) => found !== null,
        JSON.stringify(control),
      )
      await page.locator(marked ?? '').click()
    },
    pressKey: (key) => page.keyboard.press(key),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: async (path) => {
      // For a picture Playwright puts styles of its own into the page, which its policy refuses: those do not count.
      const before = await page.evaluate((key) => sessionStorage.getItem(key), 'violations')
      await page.screenshot({ path, caret: 'initial' })
      if (before === null) await page.evaluate((key) => sessionStorage.removeItem(key), 'violations')
    },
    close,
  }
}
