/** A finger that presses stays down for less than this before its click comes. */
const CLICK_WAIT_MS = 1_000

/**
 * Keeps the press that is just being handled from ending as a click. What it was on is gone by then, and nothing can be
 * prevented there any more: the browser would click on whatever has come under the finger. The next press counts again.
 */
export function swallowClickOfThisPress(page: Window): void {
  const over = (): void => {
    clearTimeout(timer)
    page.removeEventListener('click', swallow, { capture: true })
    page.removeEventListener('pointerdown', over, { capture: true })
  }
  const swallow = (event: Event): void => {
    event.preventDefault()
    event.stopImmediatePropagation()
    over()
  }
  const timer = setTimeout(over, CLICK_WAIT_MS)
  page.addEventListener('click', swallow, { capture: true })
  page.addEventListener('pointerdown', over, { capture: true })
}
