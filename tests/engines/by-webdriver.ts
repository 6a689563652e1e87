import { writeFileSync } from 'node:fs'
import { By, Key, type WebDriver } from 'selenium-webdriver'
import { markControl, until, type Visit } from './visit.ts'

const keys = { Escape: Key.ESCAPE, Enter: Key.ENTER, Tab: Key.TAB } as const

/** A visit over the WebDriver protocol. `close` ends browser and driver. */
export function visitByWebDriver(driver: WebDriver, close: () => Promise<void>): Visit {
  const evaluate: Visit['evaluate'] = (run, given) =>
    // What a bundler adds to keep the names of functions is not there in the page.
    driver.executeScript(`const __name = (one) => one; return (${run.toString()})(arguments[0])`, given)
  return {
    goto: (url) => driver.get(url),
    evaluate,
    runScript: async (text) => {
      await driver.executeScript(text)
    },
    press: async (control) => {
      const marked = await until(
        () => evaluate(markControl, control),
        (found) => found !== null,
        JSON.stringify(control),
      )
      await driver.findElement(By.css(marked ?? '')).click()
    },
    pressKey: async (key) => {
      await driver.actions().sendKeys(keys[key]).perform()
    },
    resize: async (width, height) => {
      const window = driver.manage().window()
      await window.setRect({ width, height })
      // The window has bars of its own; what counts is the page within.
      const [innerWidth, innerHeight] = await evaluate(
        () => [globalThis.innerWidth, globalThis.innerHeight] as const,
        0,
      )
      await window.setRect({ width: 2 * width - innerWidth, height: 2 * height - innerHeight })
    },
    screenshot: async (path) => {
      writeFileSync(path, Buffer.from(await driver.takeScreenshot(), 'base64'))
    },
    close,
  }
}
