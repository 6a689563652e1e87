import type { Page } from '@playwright/test'

/** Notes every line that a live region brings, as often as it brings it; from before the page's first script. */
export function hearLiveRegions(): void {
  const heard: string[] = []
  Object.assign(window, { heard })
  const live = '[role="status"], [role="alert"], [aria-live="polite"], [aria-live="assertive"]'
  new MutationObserver((changes) => {
    const regions = new Set(
      changes.flatMap(({ target }) => (target instanceof Element ? target : target.parentElement)?.closest(live) ?? []),
    )
    for (const { textContent } of regions) if (textContent !== '') heard.push(textContent ?? '')
  }).observe(document, { subtree: true, childList: true, characterData: true })
}

export const heardBy = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { heard: readonly string[] }).heard)
