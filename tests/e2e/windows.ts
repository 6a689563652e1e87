import { expect, type Page } from '@playwright/test'

/** Windows from the narrowest phone to a wall, half a tablet's screen, a phone on its side, and text twice as large. */
export const layouts = [
  { name: 'narrow phone', width: 320, height: 640, text: '' },
  { name: 'half a tablet', width: 590, height: 820, text: '' },
  { name: 'phone on its side', width: 740, height: 360, text: '' },
  { name: '4K', width: 3840, height: 2160, text: '' },
  { name: 'tablet, text at 200 %', width: 1180, height: 820, text: '200%' },
  // A window of 1280 × 1024 at 400 %: scrolled in one direction only (WCAG 1.4.10).
  { name: 'zoom of 400 %', width: 320, height: 256, text: '' },
  { name: 'phone, text at 200 %', width: 390, height: 844, text: '200%' },
] as const

export type Layout = {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly text: '' | '200%'
}

/** Where words that are longer, or run the other way, would first find no room. */
export const tight: readonly Layout[] = [layouts[0], { name: 'tablet', width: 1180, height: 820, text: '' }]

type Seen = { readonly overflowPx: number; readonly cut: readonly string[]; readonly broken: readonly string[] }

const fine: Seen = { overflowPx: 0, cut: [], broken: [] }

/** By how much the page is wider than its window, which buttons in sight are cut off by its sides, and broken words. */
function seenOn(page: Page): Promise<Seen> {
  return page.evaluate(async () => {
    // What was changed a moment ago is laid out when its size is told: also where the clock of frames is stopped.
    const laidOut = (): Promise<unknown> => new Promise((told) => new ResizeObserver(told).observe(document.body))
    await laidOut()
    await laidOut()
    const { clientWidth, scrollWidth } = document.documentElement
    const cut = [...document.querySelectorAll('main button, main h1, main a')].flatMap((element) => {
      const { left, right, width, height } = element.getBoundingClientRect()
      const isOut = width > 1 && height > 1 && (left < -1 || right > clientWidth + 1)
      return isOut && element.checkVisibility({ visibilityProperty: true }) && element.closest('svg, [inert]') === null
        ? [`${element.tagName} ${element.textContent}`]
        : []
    })
    // At an ordinary size no word is longer than its line, but somebody's name; in Chinese any may break.
    const isOrdinary = document.documentElement.style.fontSize === '' && !document.documentElement.lang.startsWith('zh')
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT)
    const broken: string[] = []
    for (let node = walker.nextNode(); isOrdinary && node !== null; node = walker.nextNode()) {
      const home = node.parentElement
      if (
        home?.checkVisibility({ visibilityProperty: true }) !== true ||
        home.closest('svg, .visually-hidden, [data-whose]')
      )
        continue
      for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/[^\s\-–—/]+/g)) {
        const range = document.createRange()
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        const [first, ...others] = [...range.getClientRects()].filter(({ width }) => width > 0)
        if (others.some(({ top }) => first !== undefined && top >= first.bottom - 2)) broken.push(word)
      }
    }
    return { overflowPx: scrollWidth - clientWidth, cut, broken }
  })
}

/** Looks at a screen in every layout, and leaves it as a tablet shows it, whatever was found. */
export async function lookAt(
  page: Page,
  all: readonly Layout[],
  screen: string,
  whole: readonly string[] = [],
): Promise<void> {
  try {
    for (const { name, width, height, text } of all) {
      await page.setViewportSize({ width, height })
      // Looked at too soon, the page would still be as wide as before.
      await page.waitForFunction((wide) => window.innerWidth === wide, width)
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size
      }, text)
      // A page that is still arriving comes to rest first.
      await expect.poll(() => seenOn(page), { message: `${screen}, ${name}`, timeout: 5_000 }).toEqual(fine)
      // Once more: what is right while the page is still being laid out does not count.
      expect(await seenOn(page), `${screen}, ${name}, once more`).toEqual(fine)
      for (const label of whole) {
        const button = page.getByRole('button', { name: label, exact: true }).first()
        await button.scrollIntoViewIfNeeded()
        await expect(button, `${screen}, ${name}: ${label}`).toBeInViewport({ ratio: 0.9, timeout: 5_000 })
      }
    }
  } finally {
    await page.setViewportSize({ width: 1180, height: 820 })
    await page.waitForFunction(() => window.innerWidth === 1180)
    await page.evaluate(() => {
      document.documentElement.style.fontSize = ''
    })
  }
}
