import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { words } from './kneadwell.ts'

const SHELL_LIMIT_BYTES = 120 * 1024
const BODY_LIMIT_BYTES = 560 * 1024

type Arrived = { path: string; type: string; atMs: number; body: Buffer }

test('the welcome is usable before three arrives, and the first body stays within its bytes', async ({
  page,
  baseURL,
}) => {
  const pending: Promise<Arrived | undefined>[] = []
  const foreign: string[] = []
  const startedMs = Date.now()
  page.on('response', (response) => {
    const url = response.url()
    if (url.startsWith('blob:') || url.startsWith('data:')) return
    if (!url.startsWith(baseURL ?? 'no address')) foreign.push(url)
    const atMs = Date.now() - startedMs
    // Nothing is compressed before the end: seconds of work here would delay what is being timed.
    pending.push(
      response.body().then(
        (body) => ({ path: new URL(url).pathname, type: response.request().resourceType(), atMs, body }),
        () => undefined,
      ),
    )
  })
  await page.goto('')
  const start = page.getByRole('button', { name: words['welcome.start'], exact: true })
  await expect(start).toBeEnabled()
  const usableMs = Date.now() - startedMs
  await expect(page.locator('[data-stage="solid"]')).toBeVisible({ timeout: 120_000 })
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

  const toShell = arrived.filter(({ atMs, type }) => atMs <= usableMs && (type === 'script' || type === 'stylesheet'))
  const shellBytes = toShell.reduce((sum, { gzip }) => sum + gzip, 0)
  const bodyBytes = arrived.reduce((sum, { brotli }) => sum + brotli, 0)
  console.log(
    `usable welcome: ${toShell.length} files, ${(shellBytes / 1024).toFixed(1)} KB gzip of script and style, limit 120`,
  )
  console.log(
    `first body: ${arrived.length} files, ${(bodyBytes / 1024).toFixed(1)} KB brotli with model and fonts, limit 560`,
  )
  expect(foreign).toEqual([])
  expect(toShell.length).toBeGreaterThan(0)
  expect(toShell.filter(({ holdsThree }) => holdsThree).map(({ path }) => path)).toEqual([])
  expect(arrived.some(({ holdsThree }) => holdsThree)).toBe(true)
  expect(arrived.some(({ path }) => path.endsWith('.glb'))).toBe(true)
  expect(arrived.some(({ type }) => type === 'font')).toBe(true)
  expect(shellBytes).toBeLessThanOrEqual(SHELL_LIMIT_BYTES)
  expect(bodyBytes).toBeLessThanOrEqual(BODY_LIMIT_BYTES)
})
