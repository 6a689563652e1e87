import { beforeAll, describe, expect, it } from 'vitest'
import type { ReminderSeries } from '#journal/reminder-series.ts'
import { Outcome } from '#screens/outcome/outcome.tsx'
import { Stopped } from '#screens/stopped/stopped.tsx'
import { loadRest, say } from '#words/say.ts'
import { calmStop, day, hour, monday, openApp } from '../drivers/flow-driver.ts'
import { stoppedBefore } from '../drivers/flow-ways.ts'
import { shownInApp } from '../drivers/shown-in-app.tsx'
import { finishedRecord } from '../journal/fixtures.ts'

const series: ReminderSeries = { id: '0123456789', files: 1, slots: 6, lastDay: '2999-01-01' }
const sentence = () => say('reminders.left')
const timesIn = (page: string) => page.split(sentence()).length - 1

describe('reminders in a calendar, which knows of no lock (E6, S14)', () => {
  beforeAll(loadRest)

  it('are spoken of once where a lock says no, and only where there are any', () => {
    const app = stoppedBefore(hour).expectScreen('outcome')
    expect(timesIn(shownInApp(app, <Outcome />, { settings: { reminders: series } }))).toBe(1)
    expect(timesIn(shownInApp(app, <Outcome />))).toBe(0)
    const over = { ...series, lastDay: new Date(monday - 2 * day).toISOString().slice(0, 10) }
    expect(timesIn(shownInApp(app, <Outcome />, { settings: { reminders: over } }))).toBe(0)
  })

  it('are not spoken of where it is only a day too soon (S13)', () => {
    const startedAtMs = monday - day
    const app = openApp()
      .load({ records: [{ ...finishedRecord, startedAtMs, endedAtMs: startedAtMs + hour / 4 }] })
      .start()
      .expectScreen('outcome')
    expect(timesIn(shownInApp(app, <Outcome />, { settings: { reminders: series } }))).toBe(0)
  })

  it('are spoken of once at the end of a stop', () => {
    const app = openApp().toSession().toMassaging().sendGuided({ type: 'session.stop' })
    app.send({ type: 'stop.name', symptom: 'pain' })
    app.tellStop(calmStop)
    app.expectScreen('stopped')
    expect(timesIn(shownInApp(app, <Stopped />, { settings: { reminders: series } }))).toBe(1)
    expect(timesIn(shownInApp(app, <Stopped />))).toBe(0)
  })
})
