import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { watchDrawing } from './in-page.ts'
import { openBrowser, openPage } from './open-browser.ts'
import { median, type Row } from './row.ts'
import type { Served } from './serve-folder.ts'

const RUNS = 5
const SLOW_DOWN = 4
const LINK_BITS = 1_600_000
const LINK_MS = 150

/** Script and style in brotli, KB: of the first load, and of a screen on top of it, by whether it draws the body. */
const FIRST_KB = 100
const ROUTE_KB = 100
const ROUTE_WITH_BODY_KB = 300

/** From navigation to the shell and to the first drawn body, on a slow tablet behind a slow link. */
export async function firstBody(app: Served): Promise<readonly Row[]> {
  const shellMs: number[] = []
  const paintedMs: number[] = []
  const bodyMs: number[] = []
  let bytes = 0
  let onTheLine = 0
  let requests = 0
  for (let run = 0; run < RUNS; run += 1) {
    // A new browser each time: nothing is cached, no shader is compiled.
    const browser = await openBrowser()
    const page = await openPage(browser, { width: 1180, height: 820 }, watchDrawing)
    const devTools = await page.context().newCDPSession(page)
    await devTools.send('Network.enable')
    await devTools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: LINK_MS,
      downloadThroughput: LINK_BITS / 8,
      uploadThroughput: LINK_BITS / 8,
    })
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN })
    onTheLine = 0
    requests = 0
    devTools.on('Network.requestWillBeSent', ({ request }) => {
      if (request.url.startsWith('http')) requests += 1
    })
    devTools.on('Network.loadingFinished', ({ encodedDataLength }) => {
      onTheLine += encodedDataLength
    })
    await page.goto(app.url, { waitUntil: 'commit' })
    await page.waitForFunction(() => window.watched.bodyDrawnMs > 0, undefined, { timeout: 120_000, polling: 250 })
    const { shell, body, painted, received } = await page.evaluate(() => {
      const fetched = ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type))
      return {
        shell: window.watched.shellMs,
        body: window.watched.bodyDrawnMs,
        painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
        received: fetched.reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
      }
    })
    bytes = received
    shellMs.push(shell)
    paintedMs.push(painted)
    bodyMs.push(body)
    if (process.env.BENCH_WATERFALL !== undefined && run === RUNS - 1) {
      const waterfall = await page.evaluate(() =>
        performance.getEntriesByType('resource').map((entry) => {
          const { name, startTime, responseEnd, encodedBodySize } = entry as PerformanceResourceTiming
          return `${startTime.toFixed(0).padStart(6)} ${responseEnd.toFixed(0).padStart(6)} ${encodedBodySize.toString().padStart(7)}  ${name.split('/').at(-1)}`
        }),
      )
      console.log(waterfall.join('\n'))
    }
    await browser.close()
  }
  const how = `median of ${RUNS}, CPU slowed ${SLOW_DOWN} times, 1.6 Mbit/s, ${LINK_MS} ms, brotli`
  const seconds = (values: readonly number[]) => median(values) / 1000
  console.log(`  first body, run by run: ${bodyMs.map((ms) => (ms / 1000).toFixed(2)).join(' ')} s`)
  return [
    { what: 'navigation to first paint', value: seconds(paintedMs), unit: 's', how },
    { what: 'navigation to usable shell', value: seconds(shellMs), unit: 's', how },
    { what: 'navigation to first drawn body', value: seconds(bodyMs), unit: 's', goal: 3.8, how },
    { what: 'received until then', value: bytes / 1024, unit: 'KB', limit: 560, how: 'bodies, as they are compressed' },
    { what: '… with headers', value: onTheLine / 1024, unit: 'KB', how: 'HTTP/1.1 repeats them for every file' },
    { what: 'requests until then', value: requests, unit: '', limit: 45, how: 'page, script, style, fonts, body' },
  ]
}

type Chunk = {
  readonly file: string
  readonly css?: readonly string[]
  readonly imports?: readonly string[]
  readonly isEntry?: boolean
}

/** What each screen adds to the first load, in brotli. */
export function bytesByRoute(dist: string): readonly Row[] {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8')) as Record<string, Chunk>
  const filesOf = (key: string, seen: Set<string>): Set<string> => {
    const chunk = manifest[key]
    if (chunk === undefined || seen.has(chunk.file)) return seen
    seen.add(chunk.file)
    for (const file of chunk.css ?? []) seen.add(file)
    for (const next of chunk.imports ?? []) filesOf(next, seen)
    return seen
  }
  const sizeKb = (files: Iterable<string>): number =>
    [...files].reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(dist, file))).length, 0) / 1024
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry === true) ?? ''
  const first = filesOf(entry, new Set())
  const routes = Object.keys(manifest).filter((key) => /^src\/screens\/([^/]+)\/\1\.tsx$/.test(key))
  const counts: number[] = []
  return [
    {
      what: 'bytes of the first load',
      value: sizeKb(first),
      unit: 'KB',
      limit: FIRST_KB,
      how: `script and style, brotli, ${first.size} requests`,
    },
    ...routes.map((key): Row => {
      const more = [...filesOf(key, new Set())].filter((file) => !first.has(file))
      counts.push(more.length)
      const hasBody = more.some((file) => /three/.test(file))
      return {
        what: `bytes more for ${key.split('/')[2]}`,
        value: sizeKb(more),
        unit: 'KB',
        limit: hasBody ? ROUTE_WITH_BODY_KB : ROUTE_KB,
        how: `${more.length} requests, where no screen came before${hasBody ? '; what draws the body' : ''}`,
      }
    }),
    { what: 'requests more for a screen', value: Math.max(...counts), unit: '', limit: 25, how: 'the most of all' },
  ]
}
