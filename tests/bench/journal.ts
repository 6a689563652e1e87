import type { CDPSession, Page } from 'playwright-core'
import type { SessionRecord } from '../../src/journal/record.ts'
import { planForToday } from '../../src/massage/today.ts'
import { exampleAnswers, exampleNowMs } from '../../src/practice/example-people.ts'
import { emptyHistory } from '../../src/safety/history.ts'
import { screen } from '../../src/safety/screening.ts'
import { shell } from '../../src/words/en/shell.ts'
import { monthsOfSessions } from '../journal/months-of-sessions.ts'
import { openBrowser, openPage } from './open-browser.ts'
import { MOST_GROWTH, median, type Row } from './row.ts'
import type { Served } from './serve-folder.ts'

const SESSIONS = 5_000
const FEW = 20
const TENFOLD = 10
const OPENINGS = 15
const READINGS = 7
const DAY_MS = 86_400_000

/**
 * So many sessions, every third day and back over four decades, each as long as a real one is kept: with every answer
 * that was given, today's plan with what it leaves out, and a pause. Ten weeks of somebody, over and over.
 */
export function years(count: number, nowMs: number): readonly SessionRecord[] {
  const week = monthsOfSessions('2026-03-02', 0)
  const screening = screen(exampleAnswers, emptyHistory, exampleNowMs)
  const compiled = planForToday(screening, {})
  if (compiled?.kind !== 'plan') throw new Error('there is a plan to copy')
  const { plan } = compiled
  const regions = [...new Set(plan.steps.flatMap((step) => (step.kind === 'massage' ? [step.region] : [])))]
  return Array.from({ length: count }, (_, index) => {
    const like = week[index % week.length]
    if (like === undefined) throw new Error('there is a session to copy')
    const startedAtMs = nowMs - (count - index) * 3 * DAY_MS
    return {
      ...like,
      id: new Date(startedAtMs).toISOString(),
      startedAtMs,
      endedAtMs: startedAtMs + 900_000,
      answers: { ...exampleAnswers, ...like.answers },
      plan: {
        routineId: plan.routineId,
        stage: plan.stage,
        totalMs: plan.totalMs,
        regions,
        leftOut: plan.leftOut.map(({ region, reasons }) => ({ region, reasons: [...reasons] })),
      },
    }
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

/** One opening, ms from the press: until what is seen first is painted, and until all that stands below it is. */
type Opening = { readonly firstMs: number; readonly wholeMs: number }

/** Presses the button and looks, frame by frame, for what the screen shows; times are taken once one was painted. */
async function press(page: Page, name: string): Promise<Opening> {
  return page.evaluate(
    (label) =>
      new Promise<Opening>((resolve, reject) => {
        const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label)
        if (button === undefined) return reject(new Error(`no button ${label}`))
        const pressedMs = performance.now()
        let firstMs = 0
        button.click()
        const painted = (): void => {
          const nowMs = performance.now() - pressedMs
          if (firstMs === 0) firstMs = nowMs
          if (document.querySelector('details') === null) requestAnimationFrame(look)
          else resolve({ firstMs, wholeMs: nowMs })
        }
        const look = (): void => {
          if (document.querySelector('[data-day-shown]') === null) requestAnimationFrame(look)
          else setTimeout(painted)
        }
        look()
      }),
    name,
  )
}

/** What the page's main thread has worked so far, ms of its own time: what other programs do is not in it. */
async function workedMs(devTools: CDPSession): Promise<number> {
  const { metrics } = await devTools.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
}

type Openings = { readonly firstMs: number; readonly wholeMs: number; readonly workMs: number; readonly coldMs: number }

/** The medians of so many openings, and the first of all by itself: nothing of it is compiled or remembered yet. */
async function openings(page: Page): Promise<Openings> {
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('Performance.enable', { timeDomain: 'threadTicks' })
  // The first one may still fetch its code; whoever comes for it finds it there by then.
  await page.waitForTimeout(5_000)
  const measured: (Opening & { readonly workMs: number })[] = []
  for (let opening = 0; opening <= OPENINGS; opening += 1) {
    const before = await workedMs(devTools)
    const times = await press(page, shell['welcome.history'])
    measured.push({ ...times, workMs: (await workedMs(devTools)) - before })
    await page.getByRole('button', { name: shell['app.back'] }).click()
    await page.locator('html[data-screen="welcome"]').waitFor()
    // What leaving the screen leaves behind is not the next opening's.
    await page.waitForTimeout(300)
  }
  await devTools.detach()
  const [cold, ...warm] = measured
  const medianOf = (read: (one: (typeof measured)[number]) => number): number => median(warm.map(read))
  return {
    firstMs: medianOf(({ firstMs }) => firstMs),
    wholeMs: medianOf(({ wholeMs }) => wholeMs),
    workMs: medianOf(({ workMs }) => workMs),
    coldMs: cold?.firstMs ?? Number.NaN,
  }
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
  const few = await openings(page)

  await page.addInitScript(watchReading, shell['welcome.history'])
  const readings = async (): Promise<number> => {
    const readingMs: number[] = []
    for (let reading = 0; reading < READINGS; reading += 1) {
      await page.reload()
      await known()
      readingMs.push(await readingMsOf(page))
    }
    return median(readingMs)
  }
  await plant(page, years(SESSIONS / TENFOLD, Date.now()))
  const tenthMs = await readings()
  await plant(page, years(SESSIONS, Date.now()))
  const readMs = await readings()
  const many = await openings(page)
  await browser.close()
  const ms = { unit: 'ms' }
  const how = `press to painted, flat map, median of ${OPENINGS}`
  return [
    { what: 'history of 5,000 sessions opens', value: many.firstMs, goal: 50, ...ms, how },
    { what: '… with all that stands below', value: many.wholeMs, ...ms, how: 'calendar first, then pain and places' },
    { what: '… main thread until then', value: many.workMs, ...ms, how: 'its own time, whatever else runs' },
    { what: '… the first time after a start', value: many.coldMs, ...ms, how: 'one opening' },
    { what: `… of ${FEW} sessions`, value: few.firstMs, ...ms, how: 'what is not about how many there are' },
    {
      what: 'journal of 5,000 sessions is read',
      value: readMs,
      ...ms,
      how: `asked of IndexedDB to known on the welcome, after its first paint, median of ${READINGS}`,
    },
    {
      what: 'journal read, growth tenfold',
      value: readMs / tenthMs,
      unit: '×',
      limit: MOST_GROWTH,
      how: '500 to 5,000 sessions',
    },
    {
      what: 'history opened, growth 250-fold',
      value: many.workMs / few.workMs,
      unit: '×',
      limit: 2,
      how: `${FEW} to 5,000 sessions, main thread`,
    },
  ]
}
