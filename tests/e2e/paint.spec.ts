import { createReadStream, existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { build } from 'vite'

/** The picture alone, on a page of its own (tests/harness), so that its shaders and its loop can be asked directly. */
const harness = fileURLToPath(new URL('../../.cache/harness', import.meta.url))
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }
let server: Server
let address: string

// One worker for this file: each would build the harness anew, over the other's files.
test.describe.configure({ mode: 'default' })

test.beforeAll(async () => {
  await build({
    configFile: fileURLToPath(new URL('../harness/vite.config.ts', import.meta.url)),
    logLevel: 'error',
  })
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://harness')
    const file = join(harness, pathname === '/' ? 'index.html' : pathname)
    if (!file.startsWith(harness) || !existsSync(file)) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const place = server.address()
  if (place === null || typeof place === 'string') throw new Error('the harness has no port')
  address = `http://127.0.0.1:${place.port}/`
})

test.afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())))

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`${address}?${query}`)
  await page.waitForFunction(() => window.harness.state !== 'loading')
}

/** Waits until the picture wants no further frame. */
async function rest(page: Page): Promise<void> {
  await page.waitForFunction(() => window.harness.isIdle)
}

/** Single precision in the shader against double precision in the rules. */
const BORDER_M = 0.0003

test('the painted region is the picked one on 10,000 points of the skin', async ({ page }) => {
  await open(page)
  await rest(page)
  const proof = await page.evaluate(() => window.harness.prove(10_000, 1000))
  console.log(`picked = painted: ${JSON.stringify(proof)}`)
  if (proof === undefined) throw new Error('the harness proved nothing')
  expect(proof.points).toBeGreaterThanOrEqual(10_000)
  expect(proof.regionsSeen).toBeGreaterThanOrEqual(40)
  expect(proof.worstBorderM).toBeLessThan(BORDER_M)
  expect(proof.mismatches).toBeLessThan(20)
  expect(proof.taps).toBeGreaterThanOrEqual(1000)
  expect(proof.worstTapBorderM).toBeLessThan(BORDER_M)
  expect(proof.farthestTapM).toBeLessThan(0.02)
})

test('every border is painted where it is defined', async ({ page }) => {
  await open(page)
  await rest(page)
  const proof = await page.evaluate(() => window.harness.proveBorders())
  console.log(`painted borders: ${JSON.stringify(proof)}`)
  if (proof === undefined) throw new Error('the harness proved nothing')
  expect(proof.crossings).toBeGreaterThan(3000)
  expect(proof.regionsSeen).toBe(49)
  // A teaching figure may be off by 1.5 mm; single precision is the only error there is.
  expect(proof.worstM).toBeLessThan(BORDER_M)
})

test('nothing is drawn while nothing moves', async ({ page }) => {
  await open(page)
  await rest(page)
  const before = await page.evaluate(() => window.harness.drawn)
  await page.waitForTimeout(3000)
  expect(await page.evaluate(() => window.harness.drawn)).toBe(before)
  await page.evaluate(() => window.harness.focusOn('left-calf'))
  await expect.poll(() => page.evaluate(() => window.harness.drawn)).toBeGreaterThan(before)
  await rest(page)
})

test('in every position a place is painted as it is picked, and nothing is drawn once the body rests', async ({
  page,
}) => {
  await open(page)
  await rest(page)
  for (const position of ['standing', 'chair', 'half-lying', 'side-lying', 'calves-on-chair']) {
    const drawn = () => page.evaluate(() => window.harness.drawn)
    const before = await drawn()
    await page.evaluate((name) => window.harness.takePosition(name), position)
    await expect.poll(drawn).toBeGreaterThan(before)
    await rest(page)
    const atRest = await drawn()
    await page.waitForTimeout(1500)
    expect(await drawn(), position).toBe(atRest)
    const proof = await page.evaluate(() => window.harness.prove(2000, 200))
    console.log(`picked = painted, ${position}: ${JSON.stringify(proof)}`)
    if (proof === undefined) throw new Error('the harness proved nothing')
    expect(proof.points, position).toBeGreaterThanOrEqual(2000)
    expect(proof.worstBorderM, position).toBeLessThan(BORDER_M)
    expect(proof.taps, position).toBeGreaterThanOrEqual(200)
    expect(proof.worstTapBorderM, position).toBeLessThan(BORDER_M)
  }
})

test('a stroke draws little: 25 calls, 80,000 triangles', async ({ page }) => {
  await open(page, 'focus=left-forearm&stroke=effleurage')
  await expect.poll(() => page.evaluate(() => window.harness.hasHand)).toBe(true)
  const before = await page.evaluate(() => window.harness.drawn)
  await expect.poll(() => page.evaluate(() => window.harness.drawn)).toBeGreaterThan(before + 10)
  const { calls, triangles } = await page.evaluate(() => window.harness)
  console.log(`while a stroke runs: ${calls} draw calls, ${triangles} triangles`)
  expect(calls).toBeGreaterThan(0)
  expect(calls).toBeLessThanOrEqual(25)
  expect(triangles).toBeLessThanOrEqual(80_000)
})

test('the look inside opens and shuts, within 25 calls and 80,000 triangles at every frame', async ({ page }) => {
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) faults.push(message.text())
  })
  await open(page)
  await rest(page)
  const shut = await page.evaluate(() => ({ calls: window.harness.calls, triangles: window.harness.triangles }))
  for (const step of [0, 1, 2] as const) {
    const before = await page.evaluate(() => window.harness.drawn)
    await page.evaluate((next) => window.harness.lookInside(next), step)
    await expect.poll(() => page.evaluate(() => window.harness.drawn)).toBeGreaterThan(before)
    // The spine is a chunk of its own: the first step is there once its triangles are.
    await expect.poll(() => page.evaluate(() => window.harness.glass)).toBeGreaterThan(0.5)
    await rest(page)
    const { calls, triangles } = await page.evaluate(() => window.harness)
    console.log(`looking inside, step ${step + 1}: ${calls} draw calls, ${triangles} triangles`)
    expect(calls).toBeLessThanOrEqual(25)
    expect(triangles).toBeLessThanOrEqual(80_000)
    const drawn = await page.evaluate(() => window.harness.drawn)
    await page.waitForTimeout(1000)
    expect(await page.evaluate(() => window.harness.drawn)).toBe(drawn)
  }
  await page.evaluate(() => window.harness.lookInside(undefined))
  await expect.poll(() => page.evaluate(() => window.harness.glass)).toBe(0)
  await rest(page)
  // The light turns with the camera: this frame draws the shadow anew, as the one did that is compared.
  await page.getByRole('img').press('ArrowLeft')
  await expect.poll(() => page.evaluate(() => window.harness.calls)).toBe(shut.calls)
  await rest(page)
  const { mostTriangles, calls, triangles } = await page.evaluate(() => window.harness)
  console.log(`while it opens, turns and shuts: at most ${mostTriangles} triangles`)
  expect(mostTriangles).toBeLessThanOrEqual(80_000)
  expect({ calls, triangles }).toEqual(shut)
  expect(faults).toEqual([])
})

test('under reduced motion the look inside is a cut', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page)
  await rest(page)
  const before = await page.evaluate(() => window.harness.drawn)
  await page.evaluate(() => window.harness.lookInside(0))
  await expect.poll(() => page.evaluate(() => window.harness.glass)).toBe(1)
  await rest(page)
  // One frame for the camera, and two when the spine has come.
  expect((await page.evaluate(() => window.harness.drawn)) - before).toBeLessThanOrEqual(4)
})

test('under reduced motion a stroke stands still', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, 'focus=left-forearm&stroke=effleurage')
  // The hand comes in a chunk of its own, and is drawn once when it is there.
  await expect.poll(() => page.evaluate(() => window.harness.hasHand)).toBe(true)
  await rest(page)
  const before = await page.evaluate(() => window.harness.drawn)
  await page.waitForTimeout(2000)
  expect(await page.evaluate(() => window.harness.drawn)).toBe(before)
})

test('no call reaches the graphics context after the picture was taken away', async ({ page }) => {
  await page.addInitScript(() => {
    const counts = window as unknown as { drawCalls: number }
    counts.drawCalls = 0
    const { prototype } = WebGL2RenderingContext
    for (const name of ['drawElements', 'drawArrays'] as const) {
      const own: unknown = Object.getOwnPropertyDescriptor(prototype, name)?.value
      if (typeof own !== 'function') throw new Error(`no ${name} to count`)
      Object.defineProperty(prototype, name, {
        value(this: WebGL2RenderingContext, ...args: unknown[]): void {
          counts.drawCalls += 1
          Reflect.apply(own, this, args)
        },
      })
    }
  })
  await open(page, 'focus=left-forearm&stroke=effleurage')
  const drawCalls = () => page.evaluate(() => (window as unknown as { drawCalls: number }).drawCalls)
  const running = await drawCalls()
  await expect.poll(drawCalls).toBeGreaterThan(running)
  // Counted in the same task as the commit that takes the picture away.
  const atHide = await page.evaluate(() => {
    window.harness.hide()
    return (window as unknown as { drawCalls: number }).drawCalls
  })
  await page.waitForTimeout(1500)
  expect(await drawCalls()).toBe(atHide)
  expect(await page.locator('canvas').count()).toBe(0)
})

test('a lost context and a damaged model are reported', async ({ page }) => {
  await open(page)
  await page.evaluate(() => {
    const context = document.querySelector('canvas')?.getContext('webgl2')
    context?.getExtension('WEBGL_lose_context')?.loseContext()
  })
  await page.waitForFunction(() => window.harness.state === 'lost')
  await open(page, 'model=/nothing.glb')
  expect(await page.evaluate(() => window.harness.state)).toBe('failed')
})

test('a tap names the region, a drag does not', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, 'focus=left-calf')
  await rest(page)
  await page.mouse.move(590, 410)
  await page.mouse.down()
  await page.mouse.move(630, 410, { steps: 4 })
  await page.mouse.up()
  expect(await page.evaluate(() => window.harness.touched)).toBeUndefined()
  const before = await page.evaluate(() => window.harness.drawn)
  await page.keyboard.press('0')
  await expect.poll(() => page.evaluate(() => window.harness.drawn)).toBeGreaterThan(before)
  await rest(page)
  await page.mouse.click(590, 410)
  expect(await page.evaluate(() => window.harness.touched)).toBe('left-calf')
})
