import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { words } from './kneadwell.ts'

const SHELL_LIMIT_BYTES = 120 * 1024
const BODY_LIMIT_BYTES = 560 * 1024

type Arrived = { url: string; path: string; type: string; body: Buffer }

/** What the page itself saw, by its own clock: when Start could be pressed and the body was drawn, and what has moved without being asked to. */
type Seen = { usableMs: number; drawnMs: number; shifts: { value: number; moved: string }[] }

declare global {
  interface Window {
    seen: Seen
  }
}

function watch(): void {
  const seen: Seen = { usableMs: Number.POSITIVE_INFINITY, drawnMs: Number.POSITIVE_INFINITY, shifts: [] }
  window.seen = seen
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node: Node | null }[] }
      const moved = sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 90) : node?.nodeName))
      seen.shifts.push({ value, moved: moved.join(', ') })
    }
  }).observe({ type: 'layout-shift', buffered: true })
  // As soon as the button is in the page, whenever the next frame is drawn.
  const watching = new MutationObserver(() => {
    const start = [...document.querySelectorAll('button')].find(({ disabled }) => !disabled)
    if (start === undefined) return
    watching.disconnect()
    seen.usableMs = performance.now()
  })
  watching.observe(document, { subtree: true, childList: true, attributeFilter: ['disabled'] })
  const look = (): void => {
    if (document.querySelector('[data-stage="solid"]') === null) requestAnimationFrame(look)
    else seen.drawnMs = performance.now()
  }
  requestAnimationFrame(look)
}

/** Paths of the scripts and styles that the page itself names; these alone may be needed for a usable welcome. */
function namedByThePage(html: string, address: string): ReadonlySet<string> {
  const named = [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, path = '']) => path)
  return new Set(named.map((path) => new URL(path, address).pathname))
}

/** Every real line has a way to the server; without one, what is asked for next is here before the first frame. */
const LATENCY_MS = 150

test('the welcome is usable before three arrives, and the first body stays within its bytes', async ({
  page,
  baseURL,
}) => {
  const pending: Promise<Arrived | undefined>[] = []
  const foreign: string[] = []
  page.on('response', (response) => {
    const url = response.url()
    if (url.startsWith('blob:') || url.startsWith('data:')) return
    if (!url.startsWith(baseURL ?? 'no address')) foreign.push(url)
    // Nothing is compressed before the end: seconds of work here would delay what is being timed.
    pending.push(
      response.body().then(
        (body) => ({ url, path: new URL(url).pathname, type: response.request().resourceType(), body }),
        () => undefined,
      ),
    )
  })
  // Whatever else was asked for meanwhile waits until Start can be pressed: what the shell needs is counted, and never
  // what a slow device happened to have by then.
  const address = baseURL ?? ''
  const named = namedByThePage(await (await page.request.get(address)).text(), address)
  let letThrough: () => void = () => undefined
  const isUsable = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route(/\.(js|css)$/, async (route) => {
    if (!named.has(new URL(route.request().url()).pathname)) await isUsable
    await route.continue()
  })
  await page.addInitScript(watch)
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('Network.enable')
  const unlimited = { downloadThroughput: -1, uploadThroughput: -1 }
  await devTools.send('Network.emulateNetworkConditions', { offline: false, latency: LATENCY_MS, ...unlimited })
  // Not until everything has loaded: the styles of a part that comes later are among what is held back.
  await page.goto('', { waitUntil: 'commit' })
  const start = page.getByRole('button', { name: words['welcome.start'], exact: true })
  await expect(start).toBeEnabled()
  letThrough()
  await expect(page.locator('[data-stage="solid"]')).toBeVisible({ timeout: 120_000 })
  await expect.poll(() => page.evaluate(() => Number.isFinite(window.seen.drawnMs))).toBe(true)
  const { usableMs, drawnMs, shifts } = await page.evaluate(() => window.seen)
  const arrivedMs = await page.evaluate(
    () =>
      Object.fromEntries(
        performance.getEntriesByType('resource').map((entry) => {
          const { name, responseEnd } = entry as PerformanceResourceTiming
          return [name, responseEnd]
        }),
      ) as Record<string, number>,
  )
  const arrived = (await Promise.all([...pending])).flatMap((one) =>
    one === undefined
      ? []
      : {
          ...one,
          gzip: gzipSync(one.body, { level: 9 }).length,
          brotli: brotliCompressSync(one.body).length,
          holdsThree: one.body.includes('WebGLRenderer'),
        },
  )

  const toShell = arrived.filter(
    ({ url, type }) => (arrivedMs[url] ?? 0) <= usableMs && (type === 'script' || type === 'stylesheet'),
  )
  const shellBytes = toShell.reduce((sum, { gzip }) => sum + gzip, 0)
  // What comes after the body was drawn is fetched for later: on a slow machine some of it is here by now.
  const toBody = arrived.filter(({ url }) => (arrivedMs[url] ?? 0) <= drawnMs)
  const bodyBytes = toBody.reduce((sum, { brotli }) => sum + brotli, 0)
  console.log(
    `usable welcome: ${toShell.length} files, ${(shellBytes / 1024).toFixed(1)} KB gzip of script and style, limit 120`,
  )
  console.log(
    `first body: ${toBody.length} of ${arrived.length} files, ${(bodyBytes / 1024).toFixed(1)} KB brotli with model and fonts, limit 560`,
  )
  expect(foreign).toEqual([])
  // The body takes the place of the still picture, and nothing beside it moves.
  expect(shifts).toEqual([])
  expect(toShell.length).toBeGreaterThan(0)
  expect(toShell.filter(({ holdsThree }) => holdsThree).map(({ path }) => path)).toEqual([])
  expect(toBody.some(({ holdsThree }) => holdsThree)).toBe(true)
  expect(toBody.some(({ path }) => path.endsWith('.glb'))).toBe(true)
  expect(toBody.some(({ type }) => type === 'font')).toBe(true)
  expect(shellBytes).toBeLessThanOrEqual(SHELL_LIMIT_BYTES)
  expect(bodyBytes).toBeLessThanOrEqual(BODY_LIMIT_BYTES)
})
