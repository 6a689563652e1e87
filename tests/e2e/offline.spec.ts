import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { readExport } from '../../src/journal/export-file.ts'
import { contentOf } from '../../src/journal/file-content.ts'
import { factOf } from '../../src/practice/facts.ts'
import { lessons } from '../../src/practice/lessons.ts'
import { history } from '../../src/words/en/history.ts'
import { learning } from '../../src/words/en/learning.ts'
import { offline } from '../../src/words/en/offline.ts'
import { practise } from '../../src/words/en/practise.ts'
import { yourData } from '../../src/words/en/your-data.ts'
import { type Served, serveFolder } from '../bench/serve-folder.ts'
import { builtApacheHeaders, builtHeaders, dist } from './built-headers.ts'
import { healing, healingOn, Kneadwell, words } from './kneadwell.ts'

test.use({ serviceWorkers: 'allow' })

const FOUR_DAYS_MS = 4 * 86_400_000

let folder = ''
let host: Served
let violations: string[] = []
/** Addresses that were asked for, of whatever kind, by the pages and by what serves them offline. */
let asked: string[] = []

/** Puts the built app on a host that sends these headers, and watches what the pages then do against them. */
async function serve(context: BrowserContext, headers: Readonly<Record<string, string>>): Promise<void> {
  folder = mkdtempSync(join(tmpdir(), 'kneadwell-'))
  cpSync(dist, folder, { recursive: true })
  expect(Object.keys(headers)).toContain('Content-Security-Policy')
  expect(Object.keys(headers)).toContain('Permissions-Policy')
  host = await serveFolder(folder, headers, { isCompressed: false })
  violations = []
  asked = []
  context.on('request', (request) => asked.push(request.url()))
  await context.exposeFunction('violated', (what: string) => violations.push(what))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { violated } = window as unknown as { violated: (what: string) => void }
      violated(`${violatedDirective} ${blockedURI}`)
    })
  })
}

test.afterEach(async () => {
  expect(violations).toEqual([])
  // Nothing was asked of anybody else: not by a page, and not by the worker behind it.
  expect(asked.length).toBeGreaterThan(50)
  expect(asked.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(host.url))).toEqual([])
  await host.close()
  rmSync(folder, { recursive: true })
})

async function untilKept(page: Page): Promise<void> {
  await expect(page.locator('[data-offline="kept"]')).toHaveText(words['welcome.private.kept'], { timeout: 120_000 })
}

/** Learning: a lesson to its question, and the first answer of a round. */
async function learn(app: Kneadwell): Promise<void> {
  const { page } = app
  await page.locator('[data-door="lessons"]').tap()
  await page.locator('[data-offered]').tap()
  await app.expectScreen('lesson')
  const lesson = lessons.find(({ id }) => id === 'when-to-seek-care')
  for (const index of lesson?.cards.keys() ?? []) {
    await app.activateButton(learning[index + 1 === lesson?.cards.length ? 'lesson.ask' : 'lesson.next'])
  }
  await page.locator(`[data-option="${factOf(lesson?.question ?? '')?.question.right}"]`).tap()
  await expect(page.locator('[data-lesson-question]')).toHaveAttribute('data-lesson-question', 'right')
  await app.activateButton(learning['lesson.list'])
  await app.expectScreen('lessons')
  await app.activateButton(words['app.back'])
  await app.expectScreen('learn')

  await page.locator('[data-door="round"]').tap()
  await app.expectScreen('round')
  const asked = (await page.locator('[data-fact]').getAttribute('data-fact')) ?? ''
  const { options = [], right = '' } = factOf(asked)?.question ?? {}
  expect(options).toContain(right)
  await page.locator(`[data-option="${right}"]`).tap()
  await expect(page.locator('[data-round]')).toHaveAttribute('data-round', 'told')
  await app.activateButton(words['app.back'])
  await app.expectScreen('learn')
}

/** Practising: a stroke that a hand shows, until a drill says something, and the stop that answers it. */
async function practiseStop(app: Kneadwell): Promise<void> {
  const { page } = app
  await page.locator('[data-door="practise"]').tap()
  await app.expectScreen('practise')
  await app.activateButton(practise['practise.begin'])
  const round = page.locator('[data-practice]')
  await expect(round).toHaveAttribute('data-practice', 'stroking')
  await expect(page.locator('[data-stage="flat"] [data-stroke]')).toBeVisible()
  for (let seconds = 0; seconds < 30 && (await round.getAttribute('data-practice')) === 'stroking'; seconds += 1) {
    await page.clock.runFor(1_000)
  }
  await expect(round).toHaveAttribute('data-practice', 'cued')
  await page.clock.runFor(600)
  await page.keyboard.press('Space')
  await expect(round).toHaveAttribute('data-practice', 'drilled')
  while ((await app.screen()) !== 'welcome') await goBack(app)
}

/** One step back, which shuts what is open before it leaves. */
async function goBack(app: Kneadwell): Promise<void> {
  const before = await app.page.locator('main').innerHTML()
  await app.activateButton(words['app.back'])
  await expect.poll(() => app.page.locator('main').innerHTML()).not.toBe(before)
}

/** A whole session, the shortest there is, from the welcome and back to it. */
async function playSession(app: Kneadwell): Promise<void> {
  await app.reachPlan()
  await app.page.getByRole('group', { name: words['plan.choose.minutes'] }).locator('label').first().tap()
  await app.reachSession()
  await app.activateButton(words['session.readiness.begin'])
  await expect(app.root).not.toHaveAttribute('data-state', 'readiness')
  while ((await app.waitUntilAsked()) === 'checkingIn') {
    await app.activateButton(words['session.checkIn.clear'])
    await expect(app.root).not.toHaveAttribute('data-state', 'checkingIn')
  }
  await app.expectScreen('finished')
  await app.activateButton(words['finished.done'])
  await app.expectScreen('welcome')
}

/** A session that tingling stops; the lock that follows is found again by a reload, and at the next start. */
async function stopForTingling(app: Kneadwell): Promise<void> {
  const { page } = app
  await app.reachFirstPlace({ ...healing, 'follow-up': 'same' })
  await app.stopEdge.tap()
  await app.expectState('stopped')
  await app.activateButton(words['stopped.next'])
  await page.locator('[data-answer="tingling"]').tap()
  for (let asked = 0; asked < 6; asked += 1) await page.locator('[data-answer="no"]').tap()
  await app.markPlace('left-palm')
  await app.activateButton(words['stopped.where.next'])
  await page.locator('[data-answer="same"]').tap()
  await app.reload('stopped')
  await expect(page.locator('[data-step-title]')).toHaveText(words['stopped.rest.title'])
  await app.activateButton(words['stopped.done'])
  await app.activateButton(words['welcome.start'])
  await app.expectScreen('outcome')
  await expect(page.locator('main')).toContainText(words['lock.back-to-before'])
  await app.activateButton(words['outcome.home'])
}

/** What was: the history, the page for the doctor, and everything in a file. */
async function lookBack(app: Kneadwell): Promise<void> {
  const { page } = app
  await app.activateButton(words['welcome.history'])
  await app.expectScreen('history')
  await expect(page.locator('[data-day-shown]')).toContainText('Stopped: Tingling')
  await app.activateButton(history['history.summary'])
  await app.expectScreen('summary')
  await expect(page.locator('article')).toContainText('2 sessions, 1 stopped')
  await app.activateButton(words['app.back'])
  await app.activateButton(words['app.back'])

  await app.activateButton(words['welcome.data'])
  await expect(page.locator('[data-sessions="2"]')).toBeVisible()
  const downloading = page.waitForEvent('download')
  await app.activateButton(yourData['data.save.do'])
  const file = readExport(readFileSync(await (await downloading).path(), 'utf8'))
  if (file.kind !== 'file') throw new Error(`the saved file is refused: ${file.reason}`)
  const { records, practice, aside } = contentOf(file)
  expect(aside).toEqual([])
  expect(practice.length).toBeGreaterThan(0)
  expect(records.map(({ ending, symptom }) => [ending, symptom])).toEqual([
    ['finished', undefined],
    ['stopped', 'tingling'],
  ])
}

test('after one visit it all works with the server gone: learning, practice, a session, a stop, what was, saving it', async ({
  page,
  context,
}) => {
  await serve(context, builtHeaders())
  const app = new Kneadwell(page)
  await app.open(host.url)
  await untilKept(page)
  await host.close()
  await expect(fetch(host.url)).rejects.toThrow()

  await page.goto(`${host.url}?go=practise`)
  await app.expectScreen('learn')
  expect(new URL(page.url()).search).toBe('')
  await learn(app)
  await practiseStop(app)
  // Practice has left its sound suspended, and a session is not hurried until sound runs.
  await app.reload()
  await expect(page.locator('[data-stage="flat"]')).toBeVisible()
  await playSession(app)
  await page.clock.fastForward(FOUR_DAYS_MS)
  await app.reload()
  await stopForTingling(app)
  await lookBack(app)
})

/**
 * Deploys the next version: every file that is named by its content has a new name, the old ones are gone, and the page
 * says that it is the next.
 */
function deployNext(): void {
  const assets = join(folder, 'assets')
  const endings = /-([\w-]{8})(?=\.(?:js|css|glb|wasm|onnx)\b)/g
  const hashes = new Set(readdirSync(assets).flatMap((name) => [...name.matchAll(endings)].map(([, hash]) => hash)))
  expect(hashes.size).toBeGreaterThan(100)
  const inNew = (text: string): string =>
    text.replace(endings, (found, hash: string) => (hashes.has(hash) ? `-next${hash.slice(4)}` : found))
  const rewrite = (file: string): void => writeFileSync(file, inNew(readFileSync(file, 'utf8')))
  for (const name of readdirSync(assets)) {
    if (/\.(js|css)$/.test(name)) rewrite(join(assets, name))
    renameSync(join(assets, name), join(assets, inNew(name)))
  }
  const html = join(folder, 'index.html')
  rewrite(html)
  writeFileSync(html, readFileSync(html, 'utf8').replace('<html', '<html data-build="next"'))
  const worker = join(folder, 'sw.js')
  rewrite(worker)
  const next = readFileSync(worker, 'utf8').replace(/(url:"index\.html",revision:")\w+"/, '$1next"')
  expect(next).toContain('revision:"next"')
  writeFileSync(worker, next)
}

/** Whether a file is named by its content. */
const isOfContent = (path: string): boolean => /^\/assets\/.+-[\w-]{8}\.\w+$/.test(path)

/** Names of all that the browser keeps of the app, without the host and what marks a version of a file. */
function keptPaths(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys()
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return requests.flat().map(({ url }) => new URL(url).pathname)
  })
}

test('a newer app is offered, waits for the session in another window, and then changes', async ({ page, context }) => {
  await serve(context, builtApacheHeaders())
  const app = new Kneadwell(page)
  // Both windows share a clock that a test drives: here it is the machine's own.
  await app.openInRealTime(host.url)
  await untilKept(page)
  await app.reachPlan(healingOn(new Date()))
  await app.enterSession()
  await app.activateButton(words['session.readiness.begin'])
  await app.expectState('breathing')

  const before = await keptPaths(page)
  deployNext()

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
  // Who has just stopped is not disturbed by it, and finds the way to its end though the old files are gone.
  await app.expectScreen('stopped')
  // Of the old version nothing is kept: neither a file that has a new name, nor a second one of the same name.
  const old = before.filter(isOfContent)
  expect(old.length).toBeGreaterThan(100)
  await expect.poll(async () => (await keptPaths(other)).filter((path) => old.includes(path))).toEqual([])
  const after = await keptPaths(other)
  expect(after.length).toBe(before.length)
  expect(after.filter(isOfContent).every((path) => /-next[\w-]{4}\.\w+$/.test(path))).toBe(true)
  expect(new Set(after).size).toBe(after.length)
  await page.bringToFront()
  await app.activateButton(words['stopped.next'])
  await page.locator('[data-answer="dizziness"]').tap()
  for (let asked = 0; asked < 6; asked += 1) await page.locator('[data-answer="no"]').tap()
  await expect(page.locator('[data-step-title]')).toHaveText(words['stopped.rest.title'])
})
