import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { type Language, languages } from '../../src/journal/settings.ts'
import { screenNames } from '../../src/session/flow.events.ts'
import { guidedStates } from '../../src/session/guided.events.ts'
import { healing, Kneadwell, TEN_MINUTES_MS, words } from '../e2e/kneadwell.ts'
import { clearJournal, plantRecords } from '../e2e/plant.ts'
import { finishedRecord, openRecord } from '../journal/fixtures.ts'
import { monthsOfSessions } from '../journal/months-of-sessions.ts'
import { tourOfLearning } from './learning.ts'
import { Seen } from './look.ts'
import { type Spoken, spokenIn } from './spoken.ts'

/** Every screen and state, in every language and both themes. `npm run sweep -- tour` reads the rows. */
const report = join(process.cwd(), '.cache', 'reports', 'sweep', 'tour.json')
type Row = { readonly what: string; readonly count: number; readonly failures: number }

function count(what: string, counted: number, failures: number): void {
  const known = existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')) as Row[]) : []
  const rows = [...known.filter((row) => row.what !== what), { what, count: counted, failures }]
  mkdirSync(dirname(report), { recursive: true })
  writeFileSync(report, JSON.stringify(rows, undefined, 2))
}

/** What a device would have to be set to, for the app to speak each of its languages by itself. */
const localeOf: Readonly<Record<Language, string>> = { en: 'en-US', de: 'de-DE', es: 'es-ES', zh: 'zh-CN' }
const HOUR_MS = 3_600_000

/** States of what is learnt, as the page names them. */
const learningStates = [
  ...['asking', 'wrong', 'right', 'told'].map((state) => `lessonQuestion ${state}`),
  ...['asking', 'told', 'over'].map((state) => `round ${state}`),
  ...['ready', 'stroking', 'held', 'cued', 'drilled', 'judged'].map((state) => `practice ${state}`),
]

/** A journal that begins anew, with these records. */
async function beginAnew(app: Kneadwell, records: Parameters<typeof plantRecords>[1], screen?: string): Promise<void> {
  await clearJournal(app.page)
  await plantRecords(app.page, records)
  await app.reload(screen)
}

/** Back as often as it takes: what was opened from a card may lead past it. */
async function backToWelcome(app: Kneadwell, say: Spoken): Promise<void> {
  for (let steps = 0; steps < 4 && (await app.screen()) !== 'welcome'; steps += 1) {
    const before = await app.screen()
    await app.activateButton(say('app.back'))
    await expect(app.root).not.toHaveAttribute('data-screen', before)
  }
  await app.expectScreen('welcome')
}

async function tourOfHelp(app: Kneadwell, say: Spoken, seen: Seen): Promise<void> {
  const { page } = app
  await seen.look(page, 'welcome')
  await app.activateButton(say('welcome.body'))
  await app.expectScreen('body')
  await seen.look(page, 'body')
  await app.activateButton(say('app.back'))
  await app.activateButton(say('welcome.data'))
  await app.expectScreen('your-data')
  await seen.look(page, 'your data')
  await app.activateButton(say('people.more.do'))
  await seen.look(page, 'somebody else')
  await app.activateButton(say('people.leave'))
  await app.activateButton(say('app.back'))
  for (const [button, screen] of [
    ['doctor.page', 'ask-doctor'],
    ['professional.title', 'professional'],
  ] as const) {
    await app.activateButton(say('welcome.help'))
    await app.expectScreen('doctor')
    if (!seen.screens.has('doctor')) await seen.look(page, 'doctor')
    await app.activateButton(say(button))
    await app.expectScreen(screen)
    await seen.look(page, screen)
    await backToWelcome(app, say)
  }
  await app.activateButton(say('welcome.help'))
  await app.activateButton(say('doctor.now.action'))
  await app.expectScreen('emergency')
  await seen.look(page, 'emergency')
  await backToWelcome(app, say)
}

async function tourOfQuestions(app: Kneadwell, say: Spoken, seen: Seen): Promise<void> {
  const { page } = app
  await app.activateButton(say('welcome.start'))
  await app.expectScreen('questions')
  for (const last of Object.keys(healing)) {
    if ((await app.screen()) !== 'questions') break
    const question = page.locator('[data-question]')
    const id = (await question.getAttribute('data-question')) ?? last
    await seen.look(page, `question ${id}`)
    await app.answer(id, healing[id] ?? 'none')
  }
  await app.expectScreen('plan')
  await seen.look(page, 'plan')
}

async function tourOfSession(app: Kneadwell, say: Spoken, seen: Seen): Promise<void> {
  const { page } = app
  await app.enterSession()
  await seen.look(page, 'session readiness')
  await app.activateButton(say('session.readiness.begin'))
  for (const state of ['breathing', 'introducing', 'massaging'] as const) {
    await app.goOnTo(state)
    await seen.look(page, `session ${state}`)
  }
  await app.activateButton(say('session.pause'))
  await app.expectState('paused')
  await seen.look(page, 'session paused')
  await app.activateButton(say('session.paused.resume'))
  await app.goOnTo('resting')
  await seen.look(page, 'session resting')
  for (;;) {
    await app.goOnTo('checkingIn', 900_000)
    if (!seen.states.has('checkingIn')) await seen.look(page, 'session checkingIn')
    await app.activateButton(say('session.checkIn.clear'))
    if ((await app.state()) === 'moving') break
  }
  await seen.look(page, 'session moving')
  for (;;) {
    const state = await app.waitUntilAsked()
    if (state !== 'checkingIn') break
    await app.activateButton(say('session.checkIn.clear'))
  }
  await app.expectScreen('finished')
  await seen.look(page, 'finished')
}

async function tourOfStop(app: Kneadwell, say: Spoken, seen: Seen): Promise<void> {
  const { page } = app
  await app.reachPlan()
  await app.enterSession()
  await app.activateButton(say('session.readiness.begin'))
  await app.activateButton(say('session.end'))
  await app.expectState('ended')
  await seen.look(page, 'finished, ended here')
  await app.activateButton(say('finished.report'))
  await app.expectScreen('stopped')
  await seen.look(page, 'stopped')
  await app.activateButton(say('stopped.next'))
  await seen.look(page, 'stopped, what was felt')
  await page.locator('[data-answer="tingling"]').tap()
  await seen.look(page, 'stopped, warning signs')
  for (let asked = 0; asked < 6; asked += 1) await page.locator('[data-answer="no"]').tap()
  await seen.look(page, 'stopped, where')
  await app.markPlace('left-palm')
  await app.activateButton(say('stopped.where.next'))
  await seen.look(page, 'stopped, which way')
  await page.locator('[data-answer="same"]').tap()
  await seen.look(page, 'stopped, rest')
  await page.clock.fastForward(TEN_MINUTES_MS)
  await expect(page.locator('[data-step-title]')).toHaveText(say('stopped.later.title'))
  await seen.look(page, 'stopped, ten minutes later')
  await page.locator('[data-answer="same"]').tap()
  await app.activateButton(say('stopped.done'))
  await app.expectScreen('welcome')
  await app.activateButton(say('welcome.start'))
  await app.expectScreen('outcome')
  await seen.look(page, 'outcome')
  await page.getByRole('button', { name: say('outcome.door.breathe') }).tap()
  await app.expectScreen('breathe')
  await seen.look(page, 'breathe')
}

/** What a session leaves for another day. */
async function tourOfOtherDays(app: Kneadwell, say: Spoken, seen: Seen): Promise<void> {
  const { page } = app
  const nowMs = await page.evaluate(() => Date.now())
  await beginAnew(app, [{ ...openRecord, startedAtMs: nowMs - HOUR_MS }], 'unclosed')
  await seen.look(page, 'unclosed')
  const endedAtMs = nowMs - 25 * HOUR_MS
  await beginAnew(app, [{ ...finishedRecord, startedAtMs: endedAtMs - 900_000, endedAtMs }])
  await expect(page.locator('[data-card="follow-up"]')).toBeVisible()
  await seen.look(page, 'welcome, the day after')
  await app.activateButton(say('followUp.card.action'))
  const calm = { 'follow-up': 'better', cauda: ['none'], weakness: 'none', nerves: ['none'], chest: 'no' }
  await app.answerAll(calm)
  await app.expectScreen('day-after')
  await seen.look(page, 'day after')
  await app.activateButton(say('outcome.home'))
  await app.activateButton(say('welcome.history'))
  await app.expectScreen('history')
  await seen.look(page, 'history')
  await app.activateButton(say('history.reminders'))
  await seen.look(page, 'history, reminders')
  await page.keyboard.press('Escape')
  await app.activateButton(say('history.summary'))
  await app.expectScreen('summary')
  await seen.look(page, 'summary')
}

/** What is kept: the history, the page for the doctor, and one's data. */
async function tourOfWhatIsKept(app: Kneadwell, say: Spoken, seen: Seen): Promise<void> {
  const { page } = app
  const [today, offsetMinutes] = await page.evaluate(() => {
    const now = new Date()
    return [now.toISOString().slice(0, 10), -now.getTimezoneOffset()] as const
  })
  await beginAnew(app, monthsOfSessions(today, offsetMinutes))
  await app.expectJournalRead()
  await app.activateButton(say('welcome.history'))
  await app.expectScreen('history')
  await seen.look(page, 'history')
  await app.activateButton(say('history.summary'))
  await app.expectScreen('summary')
  await seen.look(page, 'summary')
  await app.activateButton(say('app.back'))
  await app.activateButton(say('app.back'))
  await app.activateButton(say('welcome.data'))
  await app.expectScreen('your-data')
  await app.activateButton(say('data.forget.do'))
  await seen.look(page, 'your data, before all is deleted')
}

async function openIn(page: Page, language: Language): Promise<{ app: Kneadwell; say: Spoken }> {
  const say = await spokenIn(language)
  const spoken = Object.fromEntries(Object.keys(words).map((key) => [key, say(key)])) as Record<
    keyof typeof words,
    string
  >
  const app = new Kneadwell(page, 'touch', { said: { language, words: spoken } })
  await app.open()
  return { app, say }
}

for (const language of languages) {
  test.describe(language, () => {
    test.use({ locale: localeOf[language] })

    test('every screen and every state', async ({ page }) => {
      const seen = new Seen()
      const { app, say } = await openIn(page, language)
      await tourOfHelp(app, say, seen)
      await app.activateButton(say('welcome.learn'))
      await app.activateButton(say('accessibility.open'))
      await app.expectScreen('accessibility')
      await seen.look(page, 'accessibility')
      await app.activateButton(say('app.back'))
      await tourOfLearning(app, say, seen)
      await app.activateButton(say('app.back'))
      // Practice has left its sound suspended, and the tests wait for sound that has been turned on.
      await app.reload()
      await tourOfQuestions(app, say, seen)
      await tourOfSession(app, say, seen)
      await beginAnew(app, [])
      await tourOfStop(app, say, seen)
      await tourOfOtherDays(app, say, seen)
      await tourOfWhatIsKept(app, say, seen)
      const missing = [
        ...screenNames.filter((name) => !seen.screens.has(name)).map((name) => `screen ${name}`),
        ...guidedStates.filter((state) => !seen.states.has(state)).map((state) => `session ${state}`),
        ...learningStates.filter((state) => !seen.states.has(state)),
      ]
      const all = screenNames.length + guidedStates.length + learningStates.length
      console.log(`${language}: ${seen.looks} looks, ${all - missing.length} of ${all} screens and states`)
      count(
        `screens and states reached in ${language}${missing.length > 0 ? `: not ${missing.join(', ')}` : ''}`,
        all,
        missing.length,
      )
      count(`looks by axe without a finding in ${language}, in both themes`, seen.looks, 0)
      const { windows, colours } = seen.findings
      count(
        `chosen controls told from others under forced colours in ${language}`,
        seen.toldApart + colours.length,
        colours.length,
      )
      count(
        `looks in ${language} at windows from a zoom of 400 % to half a tablet: nothing cut off, no word broken`,
        seen.resized,
        windows.length,
      )
      expect(missing).toEqual([])
      expect(seen.findings).toEqual({ windows: [], colours: [] })
    })
  })
}
