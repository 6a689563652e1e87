import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { offline } from '../../src/words/en/offline.ts'
import { type Served, serveFolder } from '../bench/serve-folder.ts'
import { builtHeaders, dist } from './built-headers.ts'
import { healingOn, Kneadwell, words } from './kneadwell.ts'

test.use({ serviceWorkers: 'allow' })

let folder = ''
let host: Served
let violations: string[] = []

test.beforeEach(async ({ page }) => {
  folder = mkdtempSync(join(tmpdir(), 'kneadwell-'))
  cpSync(dist, folder, { recursive: true })
  const headers = builtHeaders()
  expect(Object.keys(headers)).toContain('Content-Security-Policy')
  host = await serveFolder(folder, headers, { isCompressed: false })
  violations = []
  await page.exposeFunction('violated', (what: string) => violations.push(what))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { violated } = window as unknown as { violated: (what: string) => void }
      violated(`${violatedDirective} ${blockedURI}`)
    })
  })
})

test.afterEach(async () => {
  expect(violations).toEqual([])
  await host.close()
  rmSync(folder, { recursive: true })
})

async function untilKept(page: Page): Promise<void> {
  await expect(page.locator('[data-offline="kept"]')).toHaveText(words['welcome.private.kept'], { timeout: 120_000 })
}

test('after one visit it all works with the server gone: a session, a stop, learning', async ({ page }) => {
  const app = new Kneadwell(page)
  await app.open(host.url)
  await untilKept(page)
  await host.close()

  await page.goto(`${host.url}?go=practise`)
  await app.expectScreen('learn')
  expect(new URL(page.url()).search).toBe('')
  await page.goto(host.url)
  await app.expectScreen('welcome')
  await app.reachFirstPlace()
  await expect(page.locator('[data-stage="flat"]')).toBeVisible()
  await app.stopEdge.tap()
  await app.expectState('stopped')
  await page.goto(host.url)
  // Found again from the device alone; torn away within the press, it is asked about instead (E11).
  await expect(app.root).toHaveAttribute('data-screen', /^(stopped|unclosed)$/)
})

test('a newer app is offered, waits for the session in another window, and then changes', async ({ page, context }) => {
  const app = new Kneadwell(page)
  // Both windows share a clock that a test drives: here it is the machine's own.
  await app.openInRealTime(host.url)
  await untilKept(page)
  await app.reachPlan(healingOn(new Date()))
  await app.enterSession()
  await app.activateButton(words['session.readiness.begin'])
  await app.expectState('breathing')

  // The next version: a page that says so, and a worker that knows of it.
  const html = join(folder, 'index.html')
  writeFileSync(html, readFileSync(html, 'utf8').replace('<html', '<html data-build="next"'))
  const worker = join(folder, 'sw.js')
  const next = readFileSync(worker, 'utf8').replace(/(url:"index\.html",revision:")\w+"/, '$1next"')
  expect(next).toContain('revision:"next"')
  writeFileSync(worker, next)

  const other = await context.newPage()
  await other.goto(host.url)
  // A window beside a session says so first.
  await expect(other.locator('html')).toHaveAttribute('data-screen', 'unclosed')
  await other.getByRole('button', { name: words['app.back'] }).tap()
  const offer = other.locator('[data-news="newer"]')
  await expect(offer).toHaveText(offline['offline.newer'], { timeout: 120_000 })
  const change = other.getByRole('button', { name: offline['offline.use'] })
  await change.tap()
  await expect(offer).toHaveText(offline['offline.held'])
  expect(await page.locator('html').getAttribute('data-build')).toBeNull()
  await app.expectScreen('session')

  await app.stopEdge.tap()
  await app.expectState('stopped')
  await change.tap()
  await expect(other.locator('html')).toHaveAttribute('data-build', 'next')
  // Who has just stopped is not disturbed by it.
  await app.expectScreen('stopped')
})
