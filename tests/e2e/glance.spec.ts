import { expect, type Page, test } from '@playwright/test'
import { Kneadwell, words } from './kneadwell.ts'

/** From where the screen is read while the hands work. */
const DISTANCE_MM = 1_500

/**
 * Devices: size in CSS pixels, and how large one is on their glass (25.4 mm by dots per inch and device pixels per CSS
 * pixel). Least heights of a capital or a digit in minutes of arc: ISO 9241-303 asks for 16 at least and prefers 20 to
 * 22; an eye of normal acuity resolves letters of 5, so that 10 leaves an eye of half that acuity its words, and 7 on
 * the small glass of a phone one of 0.7. `ahead` is the side of a place that is still coming.
 */
const devices = [
  {
    name: 'tablet',
    width: 1180,
    height: 820,
    mmPerPx: 25.4 / (264 / 2),
    least: { time: 20, side: 16, ahead: 12, words: 10 },
  },
  {
    name: 'tablet upright',
    width: 820,
    height: 1180,
    mmPerPx: 25.4 / (264 / 2),
    least: { time: 20, side: 16, ahead: 12, words: 10 },
  },
  {
    name: 'phone',
    width: 390,
    height: 844,
    mmPerPx: 25.4 / (460 / 3),
    least: { time: 20, side: 14, ahead: 10, words: 7 },
  },
  {
    name: 'small phone',
    width: 375,
    height: 667,
    mmPerPx: 25.4 / (326 / 2),
    least: { time: 16, side: 14, ahead: 9, words: 7 },
  },
] as const

type Seen = { readonly what: string; readonly fontPx: number; readonly capPx: number; readonly isWhole: boolean }

/** What is glanced at, as it stands on the page: size of its font, of its capitals, and whether all of it is in sight. */
function seenWords(): Seen[] {
  const parts = {
    time: '[data-testid="time-left"] [aria-hidden]',
    side: '[data-testid="side"] span span',
    place: '[data-panel-title]',
    next: '[data-testid="next"]',
  }
  const canvas = document.createElement('canvas').getContext('2d')
  const words = document.querySelector('[data-panel-words]')?.getBoundingClientRect()
  return Object.entries(parts).flatMap(([what, selector]) => {
    const element = document.querySelector(selector)
    if (element === null || canvas === null || words === undefined) return []
    const { fontFamily, fontSize, fontWeight, display } = getComputedStyle(element)
    canvas.font = `${fontWeight} ${fontSize} ${fontFamily}`
    // A line of text is as high as its line, however high the letters of its font may be.
    const { top, bottom, left, right } = (element.closest('p, h1') ?? element).getBoundingClientRect()
    const room = what === 'next' ? document.documentElement.getBoundingClientRect() : words
    const isInside = top >= room.top - 1 && bottom <= room.bottom + 1 && left >= 0 && right <= window.innerWidth + 1
    return {
      what,
      fontPx: Number.parseFloat(fontSize),
      capPx: canvas.measureText(what === 'time' ? '0' : 'H').actualBoundingBoxAscent,
      isWhole: display !== 'none' && bottom > top && isInside,
    }
  })
}

async function measure(page: Page, moment: string, expected: readonly string[]): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  for (const { name, width, height, mmPerPx, least } of devices) {
    await page.setViewportSize({ width, height })
    const seen = await page.evaluate(seenWords)
    expect(
      seen.map(({ what }) => what),
      `${moment} on a ${name}`,
    ).toEqual(expected)
    for (const { what, fontPx, capPx, isWhole } of seen) {
      const arcMinutes = (Math.atan((capPx * mmPerPx) / DISTANCE_MM) * 180 * 60) / Math.PI
      console.log(`${moment}, ${name}: ${what} ${fontPx.toFixed(0)} px, ${arcMinutes.toFixed(1)}′ from 1.5 m`)
      const leastMinutes =
        what === 'time'
          ? least.time
          : what === 'side'
            ? moment === 'before a place'
              ? least.ahead
              : least.side
            : least.words
      expect(arcMinutes, `${what}, ${moment}, on a ${name}`).toBeGreaterThanOrEqual(leastMinutes)
      expect(isWhole, `${what} is in sight, ${moment}, on a ${name}`).toBe(true)
      if (what === 'time') expect(fontPx).toBeGreaterThanOrEqual(72)
    }
  }
  await page.setViewportSize({ width: 1180, height: 820 })
}

test('time left, side and what comes next are read from a metre and a half', async ({ page }) => {
  const app = new Kneadwell(page)
  await app.open()
  await app.reachFirstPlace()
  await measure(page, 'at a place', ['time', 'side', 'place', 'next'])
  await expect(page.getByTestId('side')).toHaveAttribute('data-side', 'left')
  await expect(page.getByTestId('side')).toHaveText(words['session.side.left'])
  await app.goOnTo('resting')
  await measure(page, 'at rest', ['time', 'place', 'next'])
  await app.goOnTo('checkingIn')
  await app.activateButton(words['session.checkIn.clear'])
  await app.goOnTo('introducing')
  await expect(page.getByTestId('side')).toHaveAttribute('data-side', 'right')
  await measure(page, 'before a place', ['time', 'side', 'place'])
  await app.goOnTo('massaging')
  await expect(page.getByTestId('side')).toHaveText(words['session.side.right'])
})
