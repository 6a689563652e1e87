import type { LaunchOptions } from '@playwright/test'
import { BrowserUnderTest, type OpenApp, type Victim } from './browser-under-test.ts'
import { hasOpen, isLateStopUnkept, isLockedBy, isLostWhole, judgeDisk, judgeReopened } from './judge.ts'
import { followUps, type Moment, moments, NoPlanToday, oneOf, seeded, Way } from './moments.ts'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

/** Days between two sessions: no budget is used up, so that the next one may start. */
const DAYS_BETWEEN = 31

/** Kills on one profile before a fresh one: the journal grows, and first visits happen too. */
const KILLS_PER_PROFILE = 10

export type KillCounts = {
  kills: number
  /** Writes that the page had seen committed, each of which was looked for. */
  keptWrites: number
  /** Sessions found unclosed afterwards. */
  unclosed: number
  /** Kills after which the disk held a lock. */
  locked: number
  /** Stops reported after a session's end, killed before they were committed: found as a session that ended. */
  lateStops: number
  /** Times that the browser lost the whole database: the app has to bring the records back from its copy. */
  databasesLost: number
  /** Times that the rules let no plan pass on a profile, which was given up then. */
  plansRefused: number
  readonly byMoment: Partial<Record<Moment, number>>
  readonly failures: string[]
}

export type KillRun = {
  readonly victim: Victim
  readonly kills: number
  readonly seed: number
  readonly launch: LaunchOptions
  readonly url: string
  /** The moments to choose from; all where none are named. */
  readonly among?: readonly Moment[]
  readonly say?: (line: string) => void
}

/**
 * Kills again and again: brings the app to a random moment, kills, and looks at what is left, first on the disk, then
 * through the app. The same seed chooses the same moments; when exactly the kill falls within one, the machine decides.
 */
export async function runKills({
  victim,
  kills,
  seed,
  launch,
  url,
  among = moments,
  say = () => undefined,
}: KillRun): Promise<KillCounts> {
  const random = seeded(seed)
  const counts: KillCounts = {
    kills: 0,
    keptWrites: 0,
    unclosed: 0,
    locked: 0,
    lateStops: 0,
    databasesLost: 0,
    plansRefused: 0,
    byMoment: {},
    failures: [],
  }
  // Every moment gets its turn before one comes again.
  let turns: Moment[] = []
  const nextMoment = (): Moment => {
    if (turns.length === 0) turns = among.filter((moment) => !followUps.includes(moment))
    const moment = oneOf(random, turns)
    turns.splice(turns.indexOf(moment), 1)
    return moment
  }

  let browser = new BrowserUnderTest(launch, url)
  let aheadMs = 0
  let onProfile = 0
  let due: Moment | undefined
  try {
    let app: OpenApp = await browser.open(aheadMs)
    const startAfresh = async (): Promise<void> => {
      await browser.end()
      browser = new BrowserUnderTest(launch, url)
      onProfile = 0
      aheadMs = 0
      app = await browser.open(aheadMs)
    }
    while (counts.kills < kills) {
      const nowMs = Date.now() + aheadMs
      const way = new Way(app, random, nowMs)
      if (due === undefined) {
        const screen = await way.start()
        if (screen === 'unclosed') {
          // The page was closed before its last answer was written: asked again, as it must be.
          await way.settleUnclosed()
          aheadMs += DAYS_BETWEEN * DAY_MS
          app = await browser.open(aheadMs)
          continue
        }
        if (screen !== 'questions') throw new Error(`a new day begins on ${screen}`)
      }
      const moment = due ?? nextMoment()
      const aim = browser.aim(victim)
      const fromMs = performance.now()
      const where = await way.bringTo(moment).catch(async (reason: unknown) => {
        if (reason instanceof NoPlanToday) return reason
        const text = await app.page
          .locator('main')
          .innerText()
          .catch(() => 'no page')
        throw new Error(`${moment} could not be reached; on the page: ${text}`, { cause: reason })
      })
      if (where instanceof NoPlanToday) {
        counts.plansRefused += 1
        turns.push(moment)
        await startAfresh()
        continue
      }
      await browser.kill(aim, app.page)
      due = undefined
      counts.kills += 1
      onProfile += 1
      counts.keptWrites += app.ledger.keptWrites
      counts.byMoment[moment] = (counts.byMoment[moment] ?? 0) + 1

      // A session's minutes went by in a moment, and the app's clock with them; then minutes pass, or hours.
      const goneMs = Math.max(0, app.ledger.latestMs - (Date.now() + aheadMs))
      const laterMs = aheadMs + goneMs + (random() < 0.5 ? 3 * MINUTE_MS : 120 * MINUTE_MS)
      const again = await browser.open(laterMs)
      const wayBack = new Way(again, random, Date.now() + laterMs)
      const screen = await wayBack.start()
      const shown = [...again.ledger.shown]
      const disk = await browser.readBeside(again.page)
      const isLost = isLostWhole(app.ledger, again.disk)
      if (isLost) counts.databasesLost += 1
      // What the browser lost is judged by what the app has made of it; the lasting answers are asked anew then.
      const found = isLost ? { ...disk, memory: again.disk.memory } : again.disk
      const wrong = [
        ...app.ledger.errors,
        ...judgeDisk(app.ledger, found, Date.now() + laterMs).filter((line) => !isLost || line !== 'lost: memory only'),
        ...judgeReopened(found, { shown, screen, disk }, Date.now() + laterMs),
      ]

      if (isLateStopUnkept(app.ledger, found)) counts.lateStops += 1
      if (isLockedBy(found, Date.now() + laterMs)) counts.locked += 1
      if (hasOpen(found)) counts.unclosed += 1
      counts.failures.push(...wrong.map((line) => `${victim} kill ${counts.kills} (${moment}, ${where}): ${line}`))
      say(
        `${victim} ${counts.kills}/${kills}: ${moment}${where === '' ? '' : ` (${where})`}, ` +
          `${app.ledger.keptWrites} writes kept, ${isLost ? 'the database lost, ' : ''}then ${screen}, ${((performance.now() - fromMs) / 1_000).toFixed(1)} s` +
          wrong.map((line) => `\n  WRONG ${line}`).join(''),
      )

      aheadMs = laterMs
      const following: Moment | undefined =
        screen === 'unclosed' ? 'unclosed answered' : screen === 'stopped' ? 'stop shown again' : undefined
      if (following !== undefined && among.includes(following) && random() < 0.4) {
        due = following
        app = again
        continue
      }
      if (screen === 'unclosed') await wayBack.settleUnclosed()
      if (onProfile >= KILLS_PER_PROFILE) {
        await startAfresh()
        continue
      }
      aheadMs += DAYS_BETWEEN * DAY_MS
      const opened = await browser.open(aheadMs)
      // Closed like any page is: nothing that was confirmed may be lost then either.
      counts.failures.push(...again.ledger.differences(opened.disk).map((line) => `closed: ${line}`))
      app = opened
    }
  } finally {
    await browser.end()
  }
  return counts
}
