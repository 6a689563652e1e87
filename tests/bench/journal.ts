import type { Page } from 'playwright-core'
import type { SessionRecord } from '../../src/journal/record.ts'
import { shell } from '../../src/words/en/shell.ts'
import { monthsOfSessions } from '../journal/months-of-sessions.ts'
import { openBrowser, openPage } from './open-browser.ts'
import { median, type Row } from './row.ts'
import type { Served } from './serve-folder.ts'

const SESSIONS = 5_000
const FEW = 20
const OPENINGS = 15
const READINGS = 7
const DAY_MS = 86_400_000

/** So many sessions, every third day and back over four decades, each as a real one is kept. */
function years(count: number, nowMs: number): readonly SessionRecord[] {
  const week = monthsOfSessions('2026-03-02', 0)
  return Array.from({ length: count }, (_, index) => {
    const like = week[index % week.length]
    if (like === undefined) throw new Error('there is a session to copy')
    const startedAtMs = nowMs - (count - index) * 3 * DAY_MS
    return { ...like, id: `session-${index}`, startedAtMs, endedAtMs: startedAtMs + 900_000 }
  })
}

/** Runs before the page's own scripts: notes when records are first asked for, and when the welcome knows of them. */
function watchReading(label: string): void {
  const watched = { askedMs: 0, knownMs: 0 }
  Object.assign(window, { reading: watched })
  const { prototype } = IDBObjectStore
  const original = Object.getOwnPropertyDescriptor(prototype, 'getAll')?.value as IDBObjectStore['getAll']
  prototype.getAll = function (...args) {
    if (watched.askedMs === 0) watched.askedMs = performance.now()
    return original.apply(this, args)
  }
  new MutationObserver((_, observer) => {
    if (![...document.querySelectorAll('nav button')].some(({ textContent }) => textContent === label)) return
    watched.knownMs = performance.now()
    observer.disconnect()
  }).observe(document, { childList: true, subtree: true })
}

async function readingMsOf(page: Page): Promise<number> {
  await page.waitForFunction(() => 'reading' in window && (window.reading as { knownMs: number }).knownMs > 0)
  return page.evaluate(() => {
    const { askedMs, knownMs } = (window as unknown as { reading: { askedMs: number; knownMs: number } }).reading
    return knownMs - askedMs
  })
}

async function plant(page: Page, records: readonly SessionRecord[]): Promise<void> {
  await page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('kneadwell')
        open.onerror = () => reject(new Error('cannot open'))
        open.onsuccess = () => {
          const writing = open.result.transaction('records', 'readwrite')
          for (const record of all) writing.objectStore('records').put(record)
          writing.oncomplete = () => {
            open.result.close()
            resolve()
          }
        }
      }),
    records,
  )
}

/** From the press to the frame after the history has been painted. */
async function openHistory(page: Page, name: string): Promise<number> {
  return page.evaluate(
    (label) =>
      new Promise<number>((resolve, reject) => {
        const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label)
        if (button === undefined) return reject(new Error(`no button ${label}`))
        const pressedMs = performance.now()
        button.click()
        const look = (): void => {
          if (document.querySelector('[data-day-shown]') === null) requestAnimationFrame(look)
          else setTimeout(() => resolve(performance.now() - pressedMs))
        }
        look()
      }),
    name,
  )
}

/** Milliseconds from the press to the painted history, opening by opening. */
async function openings(page: Page): Promise<readonly number[]> {
  const openingMs: number[] = []
  // The first one may still fetch its code; whoever comes for it finds it there by then.
  await page.waitForTimeout(5_000)
  for (let opening = 0; opening <= OPENINGS; opening += 1) {
    const ms = await openHistory(page, shell['welcome.history'])
    if (opening > 0) openingMs.push(ms)
    await page.getByRole('button', { name: shell['app.back'] }).click()
    await page.locator('html[data-screen="welcome"]').waitFor()
  }
  return openingMs
}

/** What years of sessions cost: reading them from the device, and opening the history of them. */
export async function journal(app: Served): Promise<readonly Row[]> {
  // Leaving the solid body gives its context back, which takes software far longer than what is measured here.
  const browser = await openBrowser({ isFlat: true })
  const page = await openPage(browser, { width: 1180, height: 820 })
  const known = async (): Promise<void> => page.locator('[data-stage]').waitFor({ timeout: 120_000 })
  await page.goto(app.url)
  await known()
  await plant(page, years(FEW, Date.now()))
  await page.reload()
  await known()
  const fewMs = await openings(page)

  await plant(page, years(SESSIONS, Date.now()))
  await page.addInitScript(watchReading, shell['welcome.history'])
  const readingMs: number[] = []
  for (let reading = 0; reading < READINGS; reading += 1) {
    await page.reload()
    await known()
    readingMs.push(await readingMsOf(page))
  }
  const openingMs = await openings(page)
  await browser.close()
  const ms = { unit: 'ms' }
  const how = `press to painted, flat map, median of ${OPENINGS}`
  return [
    { what: 'history of 5,000 sessions opens', value: median(openingMs), goal: 50, ...ms, how },
    { what: `… of ${FEW} sessions`, value: median(fewMs), ...ms, how: 'what is not about how many there are' },
    {
      what: 'journal of 5,000 sessions is read',
      value: median(readingMs),
      ...ms,
      how: `asked of IndexedDB to known on the welcome, median of ${READINGS}`,
    },
  ]
}
