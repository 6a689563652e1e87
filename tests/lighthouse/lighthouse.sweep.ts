import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { type Config, navigation, snapshot } from 'lighthouse'
import { connect, type Page as PuppeteerPage } from 'puppeteer-core'
import { screenNames } from '../../src/session/flow.events.ts'
import { accessibility } from '../../src/words/en/accessibility.ts'
import { history } from '../../src/words/en/history.ts'
import { learn } from '../../src/words/en/learn.ts'
import { healingOn, Kneadwell, words } from '../e2e/kneadwell.ts'
import { clearJournal, plantRecords } from '../e2e/plant.ts'
import { finishedRecord, openRecord } from '../journal/fixtures.ts'
import { monthsOfSessions } from '../journal/months-of-sessions.ts'
import { spokenIn } from '../tour/spoken.ts'

/** `npm run sweep -- lighthouse` reads the rows. Its scores of speed mean nothing on a machine without a GPU. */
const report = join(process.cwd(), '.cache', 'reports', 'sweep', 'lighthouse.json')
const categories = ['accessibility', 'best-practices', 'seo'] as const
const config: Config = {
  extends: 'lighthouse:default',
  settings: {
    onlyCategories: [...categories],
    formFactor: 'desktop',
    screenEmulation: { disabled: true },
    throttlingMethod: 'provided',
    disableStorageReset: true,
  },
}

const HOUR_MS = 3_600_000

type Result = Awaited<ReturnType<typeof snapshot>>

test('every way into the app, and every screen', async ({ page, baseURL }) => {
  const rows: { what: string; count: number; failures: number }[] = []
  const judge = (name: string, result: Result): void => {
    if (result === undefined) throw new Error(`Lighthouse said nothing of ${name}`)
    const { categories: found, audits } = result.lhr
    for (const category of categories) {
      const { score = null, auditRefs = [] } = found[category] ?? {}
      const failed = auditRefs
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
        .map(({ id }) => id)
      const judged = auditRefs.filter(({ id }) => (audits[id]?.score ?? undefined) !== undefined).length
      console.log(
        `${name}: ${category} ${score === null ? 'not judged' : score * 100} (${judged} audits) ${failed.join(', ')}`,
      )
      rows.push({
        what: `Lighthouse, ${name}: ${category} ${score === null ? 'not judged' : score * 100}${failed.length > 0 ? `, for ${failed.join(', ')}` : ''}`,
        count: judged,
        failures: score === 1 ? 0 : 1,
      })
    }
  }
  const browser = await connect({ browserURL: 'http://127.0.0.1:9555', defaultViewport: null })
  const other = async (): Promise<PuppeteerPage> => {
    const found = (await browser.pages()).find((one) => one.url() === page.url())
    if (found === undefined) throw new Error(`no page at ${page.url()}`)
    return found
  }
  // A test that fails leaves no connection behind, which the browser would wait for.
  page.once('close', () => browser.disconnect())
  const app = new Kneadwell(page)
  const say = await spokenIn('en')
  await page.goto(baseURL ?? '')
  for (const way of ['', '?go=start', '?go=practise']) {
    judge(`the address ${way === '' ? '/' : way}`, await navigation(await other(), `${baseURL}${way}`, { config }))
  }
  const seen = new Set<string>()
  const look = async (name: string): Promise<void> => {
    seen.add(await app.screen())
    judge(name, await snapshot(await other(), { config }))
  }
  const beginAnew = async (records: Parameters<typeof plantRecords>[1], screen: string): Promise<void> => {
    await clearJournal(page)
    await plantRecords(page, records)
    await page.reload()
    await app.expectScreen(screen)
  }
  await page.goto(baseURL ?? '')
  await app.expectScreen('welcome')
  await look('welcome')
  const there = async (button: string, screen: string): Promise<void> => {
    await app.activateButton(button)
    await app.expectScreen(screen)
    await look(screen)
  }
  await there(words['welcome.body'], 'body')
  await app.activateButton(words['app.back'])
  await there(words['welcome.help'], 'doctor')
  await there(words['doctor.now.action'], 'emergency')
  await app.activateButton(words['app.back'])
  await there(words['doctor.page'], 'ask-doctor')
  await app.activateButton(words['app.back'])
  await app.expectScreen('doctor')
  await there(say('professional.title'), 'professional')
  while ((await app.screen()) !== 'welcome') {
    const before = await app.screen()
    await app.activateButton(words['app.back'])
    await expect(app.root).not.toHaveAttribute('data-screen', before)
  }
  await there(words['welcome.learn'], 'learn')
  await there(accessibility['accessibility.open'], 'accessibility')
  await app.activateButton(words['app.back'])
  await app.expectScreen('learn')
  for (const door of ['lessons', 'round', 'practise', 'progress'] as const) {
    await page
      .getByRole('button', { name: learn[`learn.door.${door}`] })
      .first()
      .tap()
    await app.expectScreen(door)
    await look(door)
    if (door === 'lessons') {
      await page.locator('[data-offered]').tap()
      await app.expectScreen('lesson')
      await look('lesson')
      await app.activateButton(words['app.back'])
      await app.expectScreen('lessons')
    }
    await app.activateButton(words['app.back'])
    await app.expectScreen('learn')
  }
  await app.activateButton(words['app.back'])
  await app.activateButton(words['welcome.start'])
  await app.expectScreen('questions')
  await look('questions')
  await app.answerAll(healingOn(new Date()))
  await app.expectScreen('plan')
  await look('plan')
  await app.enterSession()
  await look('session')
  await page.keyboard.press('Escape')
  await app.expectScreen('stopped')
  await look('stopped')
  // What is found on another day: a session that was cut short, one that ended yesterday, and a lock.
  const [nowMs, today, offsetMinutes] = await page.evaluate(() => {
    const now = new Date()
    return [now.getTime(), now.toISOString().slice(0, 10), -now.getTimezoneOffset()] as const
  })
  await beginAnew([{ ...openRecord, startedAtMs: nowMs - HOUR_MS }], 'unclosed')
  await look('unclosed')
  const endedAtMs = nowMs - 25 * HOUR_MS
  await beginAnew([{ ...finishedRecord, startedAtMs: endedAtMs - 900_000, endedAtMs }], 'welcome')
  await app.activateButton(say('followUp.card.action'))
  await app.answerAll({ 'follow-up': 'better', cauda: ['none'], weakness: 'none', nerves: ['none'], chest: 'no' })
  await app.expectScreen('day-after')
  await look('day-after')
  await beginAnew([], 'welcome')
  await app.reachPlan(healingOn(new Date()))
  await app.enterSession()
  await app.activateButton(words['session.readiness.begin'])
  await app.expectState('breathing')
  await app.activateButton(words['session.end'])
  await app.expectScreen('finished')
  await look('finished')
  const ten = monthsOfSessions(today, offsetMinutes)
  const stop = ten.find(({ ending }) => ending === 'stopped')
  if (stop === undefined) throw new Error('ten weeks have a stop to copy')
  const stoppedAtMs = nowMs - HOUR_MS
  await beginAnew(
    [{ ...stop, startedAtMs: stoppedAtMs - 600_000, endedAtMs: stoppedAtMs, leftStopAtMs: stoppedAtMs + 900_000 }],
    'welcome',
  )
  await app.activateButton(words['welcome.start'])
  await app.expectScreen('outcome')
  await look('outcome')
  await page.getByRole('button', { name: words['outcome.door.breathe'] }).tap()
  await app.expectScreen('breathe')
  await look('breathe')
  // What was, on a device that remembers months of sessions.
  await beginAnew(ten, 'welcome')
  await look('welcome, with what was')
  await there(words['welcome.history'], 'history')
  await there(history['history.summary'], 'summary')
  await app.activateButton(words['app.back'])
  await app.activateButton(words['app.back'])
  await there(words['welcome.data'], 'your-data')
  await browser.disconnect()
  const missing = screenNames.filter((name) => !seen.has(name))
  rows.push({
    what: `screens that Lighthouse has seen, of ${screenNames.length}`,
    count: seen.size,
    failures: missing.length,
  })
  mkdirSync(dirname(report), { recursive: true })
  writeFileSync(report, JSON.stringify(rows, undefined, 2))
  expect(missing).toEqual([])
  expect(rows.filter(({ failures }) => failures > 0)).toEqual([])
})
