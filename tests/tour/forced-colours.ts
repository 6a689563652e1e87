import { expect, type Page } from '@playwright/test'

/**
 * What is chosen, under the colours that a person has set on the device: it must still look other than what beside it is
 * not, though every colour of ours is gone. How words stand out there is the browser's own doing (and axe reads colours
 * that the browser no longer uses). Returns how many chosen controls had one beside them to be told from.
 */
export async function expectToldApart(page: Page, name: string): Promise<number> {
  await page.emulateMedia({ forcedColors: 'active' })
  const { compared, alike } = await page.evaluate(() => {
    const looks = [
      'borderTopWidth',
      'borderTopStyle',
      'borderTopColor',
      'outlineStyle',
      'outlineWidth',
      'outlineColor',
      'backgroundColor',
      'color',
      'fill',
      'stroke',
      'strokeWidth',
      'strokeDasharray',
      'fontWeight',
      'textDecorationLine',
      'opacity',
      'visibility',
      'display',
      'content',
      'transform',
    ] as const
    const lookOf = (element: Element): string =>
      [element, ...element.querySelectorAll('*')]
        .map((part) =>
          [undefined, '::before', '::after']
            .map((pseudo) => {
              const style = getComputedStyle(part, pseudo)
              return looks.map((look) => style[look]).join(' ')
            })
            .join('; '),
        )
        .join('\n')
    const isChosen = (element: Element): boolean =>
      element.getAttribute('aria-pressed') === 'true' ||
      element.getAttribute('aria-selected') === 'true' ||
      element.getAttribute('aria-checked') === 'true' ||
      element.matches('label:has(input:checked)')
    const isChoice = (element: Element): boolean =>
      element.matches(
        '[aria-pressed], [aria-selected], [aria-checked], label:has(input[type="radio"], input[type="checkbox"])',
      )
    const all = [...document.querySelectorAll('*')].filter(
      (element) => isChoice(element) && element.checkVisibility() && element.closest('[inert]') === null,
    )
    let pairs = 0
    const same: string[] = []
    for (const chosen of all.filter(isChosen)) {
      const group = chosen.closest('fieldset, [role], ul, tbody, main')
      const other = all.find(
        (one) =>
          !isChosen(one) &&
          one.className === chosen.className &&
          group?.contains(one) === true &&
          one !== document.activeElement,
      )
      if (other === undefined) continue
      pairs += 1
      // The browser's own mark is drawn by the browser, in colours that no style tells.
      const own = chosen.querySelector('input')
      if (own !== null && getComputedStyle(own).opacity !== '0' && getComputedStyle(own).appearance !== 'none') continue
      if (lookOf(chosen) === lookOf(other)) same.push(chosen.outerHTML.slice(0, 160))
    }
    return { compared: pairs, alike: same }
  })
  await page.emulateMedia({ forcedColors: 'none' })
  expect(alike, `${name}: chosen, and nothing shows it in forced colours`).toEqual([])
  return compared
}
