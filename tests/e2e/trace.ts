import { expect, type Page } from '@playwright/test'
import { Glass } from './glass.ts'

export type Pixel = { readonly x: number; readonly y: number }

/** How far apart the events of a hand are that traces in a test, ms: slower than any real pointer. */
const EVERY_MS = 125

/** A small round about a place: near enough to any stroke there to be judged. */
export function roundAbout({ x, y }: Pixel, radius: number): readonly Pixel[] {
  return Array.from({ length: 24 }, (_, place) => {
    const angle = (place / 24) * Math.PI * 2
    return { x: x + Math.cos(angle) * radius, y: y + Math.sin(angle) * radius }
  })
}

/** The way of the stroke on the flat map, in pixels of the page: one stroke there and back, `count` places. */
export function strokeOnMap(page: Page, count: number): Promise<readonly Pixel[]> {
  return page
    .locator('[data-stroke]')
    .first()
    .evaluate((stroke, places) => {
      const hand = [...stroke.querySelectorAll('g')].find(({ style }) => style.offsetPath !== '')
      const way = /path\("(.*)"\)/.exec(hand?.style.offsetPath ?? '')?.[1]
      if (way === undefined || !(stroke instanceof SVGGraphicsElement)) throw new Error('no way to trace')
      const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
      path.setAttribute('d', way)
      const matrix = stroke.getScreenCTM() ?? undefined
      return Array.from({ length: places }, (_, place) => {
        const { x, y } = path.getPointAtLength((path.getTotalLength() * place) / places).matrixTransform(matrix)
        return { x, y }
      })
    }, count)
}

/** Traces round and round by touch or mouse, `strokeMs` a round of `way`, for so long; the test's clock goes with it. */
export async function traceRound(
  page: Page,
  hand: 'touch' | 'mouse',
  {
    way,
    strokeMs,
    forMs,
    everyMs = EVERY_MS,
  }: { readonly way: readonly Pixel[]; readonly strokeMs: number; readonly forMs: number; readonly everyMs?: number },
): Promise<void> {
  const glass = await Glass.of(page)
  const at = (ms: number): Pixel => {
    const along = ((ms / strokeMs) % 1) * way.length
    const from = way[Math.floor(along)] ?? { x: 0, y: 0 }
    const to = way[(Math.floor(along) + 1) % way.length] ?? from
    const t = along % 1
    return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t }
  }
  const { x, y } = at(0)
  if (hand === 'touch') await glass.down({ id: 1, x, y })
  else {
    await page.mouse.move(x, y)
    await page.mouse.down()
  }
  for (let ms = everyMs; ms <= forMs; ms += everyMs) {
    await page.clock.fastForward(everyMs)
    const next = at(ms)
    if (hand === 'touch') await glass.move({ id: 1, ...next })
    else await page.mouse.move(next.x, next.y)
  }
  if (hand === 'touch') await glass.up()
  else await page.mouse.up()
}

/** How many pixels of the ink over the picture are drawn on. */
export function inkedPixels(page: Page): Promise<number> {
  return page.locator('canvas[data-ink]').evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) throw new Error('no ink')
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
    let count = 0
    for (let i = 3; i < pixels.length; i += 4) if ((pixels[i] ?? 0) > 0) count += 1
    return count
  })
}

export async function expectInk(page: Page): Promise<number> {
  await expect.poll(() => inkedPixels(page)).toBeGreaterThan(500)
  return inkedPixels(page)
}
