import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What a theme can change; all else is the same in both, and looked at in one. */
const ofColours = ['color-contrast', 'link-in-text-block']

/** Where hands work, or a person has just stopped, more is asked for: contrast of level AAA, and targets of 44 px. */
const isForBusyHands = (name: string): boolean => /^(session|stopped)/.test(name)

/** Controls in sight that a hand with oil on it would miss: less than 44 px high or wide. */
function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const controls = [
      ...document.querySelectorAll('button, a[href], summary, label:has(input), input:not(label input)'),
    ]
    return controls.flatMap((control) => {
      const { width, height } = control.getBoundingClientRect()
      const isShown = control.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && width * height > 4
      // A place on the map has its button in the list beside it.
      if (!isShown || control.closest('svg, [inert]') !== null) return []
      const isSmall = width < least - 0.5 || height < least - 0.5
      return isSmall ? [`${control.outerHTML.slice(0, 120)}: ${width.toFixed(0)} × ${height.toFixed(0)}`] : []
    })
  }, 44)
}

/**
 * Runs axe on what is on the screen; every finding is a failure, named with the screen it was found on. `isOnlyColours`:
 * for the second of two themes.
 */
export async function expectAccessible(
  page: Page,
  name: string,
  seen: string[] = [],
  { isOnlyColours = false }: { readonly isOnlyColours?: boolean } = {},
): Promise<void> {
  // A panel that is still fading in has no contrast yet: wait for what ends by itself, not for what loops.
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        (one) => one.playState !== 'running' || one.effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY,
      ),
  )
  // Every screen has words, and each of them a contrast: one without has not been drawn yet. Over a gradient axe cannot
  // say the contrast, and says so; it has looked all the same.
  let violations: Awaited<ReturnType<AxeBuilder['analyze']>>['violations'] = []
  await expect(async () => {
    // In the page itself: there is no frame within it, and another page for each look costs more than the look.
    const axe = new AxeBuilder({ page }).setLegacyMode()
    const results = await (isOnlyColours
      ? axe.withRules([...ofColours, ...(isForBusyHands(name) ? ['color-contrast-enhanced'] : [])])
      : axe
          // Off unless asked for, even where its level is.
          .options({ rules: { 'color-contrast-enhanced': { enabled: isForBusyHands(name) } } })
          .withTags([...levels, ...(isForBusyHands(name) ? ['wcag2aaa'] : [])])
    ).analyze()
    const looked = [...results.passes, ...results.incomplete, ...results.violations].map(({ id }) => id)
    expect(looked, `${name}: no words to look at`).toContain('color-contrast')
    violations = results.violations
  }).toPass({ timeout: 60_000 })
  const found = violations.map(
    ({ id, nodes }) => `${name}: ${id} ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
  expect(found).toEqual([])
  if (isForBusyHands(name)) expect(await smallTargets(page), name).toEqual([])
  seen.push(name)
}

/** The same in both themes; what a theme cannot change is looked at once. Leaves the page in the light one. */
export async function expectAccessibleInBothThemes(page: Page, name: string, seen: string[] = []): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page, `${name}, in the dark`, [], { isOnlyColours: true })
  await page.emulateMedia({ colorScheme: 'light' })
  await expectAccessible(page, name, seen)
}
