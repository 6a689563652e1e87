import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** What a theme can change; all else is the same in both, and looked at in one. */
const ofColours = ['color-contrast', 'link-in-text-block']

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
    const axe = new AxeBuilder({ page })
    const results = await (isOnlyColours
      ? axe.withRules(ofColours)
      : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    ).analyze()
    const looked = [...results.passes, ...results.incomplete, ...results.violations].map(({ id }) => id)
    expect(looked, `${name}: no words to look at`).toContain('color-contrast')
    violations = results.violations
  }).toPass({ timeout: 60_000 })
  const found = violations.map(
    ({ id, nodes }) => `${name}: ${id} ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
  expect(found).toEqual([])
  seen.push(name)
}
