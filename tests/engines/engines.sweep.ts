import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from '@playwright/test'
import { factOf } from '../../src/practice/facts.ts'
import { lessons } from '../../src/practice/lessons.ts'
import { learning } from '../../src/words/en/learning.ts'
import { words } from '../e2e/kneadwell.ts'
import { engineNames, engines } from './engines.ts'
import { openHost } from './host.ts'
import { Traveller } from './traveller.ts'

/** The same journeys in every engine. `npm run sweep -- engines` reads the rows. */
const report = join(process.cwd(), '.cache', 'reports', 'sweep', 'engines.json')
const pictures = join(process.cwd(), '.cache', 'engines-pictures')

type Row = { readonly what: string; readonly count: number; readonly failures: number }

/** A test that failed has its successor run in another process: what is written already stays. */
function count(what: string, counted: number, failures: number): void {
  const known = existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')) as Row[]) : []
  const rows = [...known.filter((row) => row.what !== what), { what, count: counted, failures }]
  mkdirSync(dirname(report), { recursive: true })
  writeFileSync(report, JSON.stringify(rows, undefined, 2))
}

const windows = [
  ['iPad', 1180, 820],
  ['iPad upright', 820, 1180],
  ['split view', 590, 820],
  ['phone', 390, 844],
] as const

async function fitEverywhere(traveller: Traveller, screen: string): Promise<void> {
  for (const [name, width, height] of windows) {
    await traveller.expectToFit(`${screen}, ${name}`, width, height)
    await traveller.visit.screenshot(join(pictures, `${test.info().title} ${screen} ${name}.png`.replaceAll(' ', '-')))
  }
  const [[, width, height]] = windows
  await traveller.visit.resize(width, height)
}

/** Learning: a lesson to its question, answered rightly. */
async function readLesson(traveller: Traveller): Promise<void> {
  await traveller.press(words['welcome.learn'])
  await traveller.expect('screen', 'learn')
  await traveller.lookWithAxe('learn')
  await traveller.press({ selector: '[data-door="lessons"]' })
  await traveller.expect('screen', 'lessons')
  await traveller.press({ selector: '[data-lesson="when-to-seek-care"]' })
  await traveller.expect('screen', 'lesson')
  await traveller.lookWithAxe('lesson')
  const lesson = lessons.find(({ id }) => id === 'when-to-seek-care')
  if (lesson === undefined) throw new Error('the lesson is not there')
  for (const [index] of lesson.cards.entries()) {
    await traveller.press(learning[index === lesson.cards.length - 1 ? 'lesson.ask' : 'lesson.next'])
  }
  const right = factOf(lesson.question)?.question.right ?? ''
  await traveller.press({ selector: `[data-option="${right}"]` })
  await traveller.see('[data-lesson-question="right"]')
  await traveller.press(words['app.back'])
  await traveller.press(words['app.back'])
  await traveller.press(words['app.back'])
  await traveller.expect('screen', 'welcome')
}

/** A whole session with a pause in it, to its calm end. */
async function playSession(traveller: Traveller): Promise<void> {
  await traveller.enterSession()
  await traveller.lookWithAxe('readiness')
  await traveller.press(words['session.readiness.begin'])
  await traveller.leapTo('massaging')
  await traveller.lookWithAxe('massaging')
  await fitEverywhere(traveller, 'massaging')
  // An engine that took long for a picture has paused by itself (E8).
  if ((await traveller.expect('state', 'massaging', 'paused')) === 'massaging')
    await traveller.press(words['session.pause'])
  await traveller.expect('state', 'paused')
  await traveller.press(words['session.paused.resume'])
  for (;;) {
    const state = await traveller.leapTo('checkingIn', 'aftercare')
    if (state === 'aftercare') break
    await traveller.press(words['session.checkIn.clear'])
  }
  await traveller.expect('screen', 'finished')
  await traveller.lookWithAxe('finished')
}

/** A session without a server, stopped by a press on the edge; the lock that it leaves outlives a new start. */
async function stopOffline(traveller: Traveller): Promise<void> {
  await traveller.enterSession()
  await traveller.press(words['session.readiness.begin'])
  await traveller.leapTo('massaging')
  await traveller.press(words['session.stop'])
  await traveller.expect('state', 'stopped')
  await traveller.lookWithAxe('stopped')
  await traveller.press(words['stopped.next'])
  await traveller.press({ selector: '[data-answer="tingling"]' })
  await traveller.visit.goto(traveller.url)
  await traveller.expect('screen', 'stopped')
}

const journeys = {
  'the body is drawn, a lesson is read, and a whole session is played': async (traveller: Traveller) => {
    await traveller.arrive()
    await traveller.see('[data-stage="solid"]')
    await fitEverywhere(traveller, 'welcome')
    await traveller.lookWithAxe('welcome')
    await readLesson(traveller)
    await playSession(traveller)
  },
  'after one visit, with the server gone, a session is played and stopped': async (
    traveller: Traveller,
    goAway: () => Promise<void>,
  ) => {
    await traveller.arrive()
    await traveller.see('[data-offline="kept"]')
    await goAway()
    await traveller.arrive()
    await traveller.see('[data-stage="solid"]')
    await stopOffline(traveller)
  },
} as const

for (const name of engineNames) {
  for (const [journey, travel] of Object.entries(journeys)) {
    test(`${name}: ${journey}`, async () => {
      const missing = engines[name].missing()
      if (missing !== undefined) {
        console.error(`${name}: ${missing} is not installed, and nothing was tried. That counts as a failure.`)
        count(`${name}, ${journey}: not run`, 1, 1)
        return
      }
      mkdirSync(pictures, { recursive: true })
      count(`${name}: ${journey}`, 1, 1)
      const host = await openHost()
      const visit = await engines[name].visit()
      const traveller = new Traveller(visit, host.url)
      try {
        await travel(traveller, host.goAway)
        await traveller.expectNoViolation()
        count(`${name}: ${journey}`, 1, 0)
        count(`${name}, ${journey}: screens on which axe found nothing`, traveller.looked, 0)
      } catch (reason) {
        await visit.screenshot(join(pictures, `${name}-failed.png`)).catch(() => undefined)
        throw reason
      } finally {
        await visit.close()
        await host.close()
      }
    })
  }
}
