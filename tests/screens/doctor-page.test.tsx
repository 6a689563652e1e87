import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doctorReport } from '#journal/doctor-report.ts'
import type { SessionRecord } from '#journal/record.ts'
import { type Language, languages } from '#journal/settings.ts'
import { betweenSessionsMs, hourMs, sessionMinutes, stopLockMs } from '#safety/config.ts'
import { MAX_PRESSURE_10 } from '#safety/technique.ts'
import { Signs, Stops } from '#screens/summary/stops.tsx'
import { loadHistory, loadRest, say, showLanguage } from '#words/say.ts'
import { calmStop, type FlowDriver, openApp } from '../drivers/flow-driver.ts'
import { waysTo } from '../drivers/flow-ways.ts'
import { sessionAt } from '../journal/past.ts'

const stoppedWith = (told: Parameters<FlowDriver['tellStop']>[0]) => waysTo.stopped().tellStop(told)

const reportOf = (records: readonly SessionRecord[], nowMs: number) =>
  doctorReport(records, 'all', { atMs: nowMs, offsetMinutes: 60 })
const signsOf = (records: readonly SessionRecord[], nowMs: number) =>
  renderToStaticMarkup(<Signs report={reportOf(records, nowMs)} />)

describe.each(languages)('the page for the doctor in %s', (language: Language) => {
  beforeAll(async () => {
    await Promise.all([loadRest(), loadHistory()])
    await showLanguage(language)
  })
  afterAll(() => showLanguage('en'))

  it('names both legs where they opened the emergency card after a stop, and never says none (S2)', () => {
    const app = stoppedWith({ ...calmStop, places: ['left-calf', 'right-sole'] }).expectScreen('emergency')
    const page = signsOf(app.records, app.nowMs)
    expect(page).toContain(say('summary.sign.both-legs'))
    expect(page).not.toContain(say('summary.signs.none'))
    // With its day.
    expect(page).toMatch(/<li>[^<]*\d/)
  })

  it('says none only where it was asked', () => {
    const app = stoppedWith(calmStop)
    expect(signsOf(app.records, app.nowMs)).toBe(`<p>${say('summary.signs.none')}</p>`)
  })

  it('says how often nobody knows: a stop left unanswered, and sessions that were never asked about', () => {
    const app = stoppedWith({})
    const unknown = say('summary.signs.unknown.after', { count: 1 })
    expect(signsOf(app.records, app.nowMs)).toBe(`<p>${say('summary.signs.none')}</p><p>${unknown}</p>`)
    const bare = ['2026-02-01T09:00', '2026-02-04T09:00'].map((wall) => sessionAt(wall, 60, { answers: {} }))
    const before = say('summary.signs.unknown.before', { count: 2 })
    expect(before).toContain('2')
    expect(signsOf(bare, app.nowMs)).toBe(`<p>${before}</p>`)
  })

  it('says nothing of signs where there was no session', () => {
    expect(signsOf([], 0)).toBe(`<p>${say('summary.table.none')}</p>`)
  })

  it('names signs that no session followed, and those that were taken back', () => {
    const asked = (app: FlowDriver) =>
      renderToStaticMarkup(
        <Signs
          report={doctorReport(app.records, 'all', { atMs: app.nowMs, offsetMinutes: 60 }, app.context.memory.reported)}
        />,
      )
    const app = openApp().load().start().answerUntil('weakness').answer('weakness', 'new-or-worse')
    const refused = asked(app.expectScreen('emergency'))
    expect(refused).toContain(say('summary.sign.weakness'))
    const taken = asked(app.back().answerAll().expectScreen('plan'))
    expect(taken).toContain(say('summary.sign.weakness'))
    expect(taken).not.toBe(refused)
    for (const page of [refused, taken]) expect(page).not.toContain(say('summary.signs.none'))
  })

  it('says no direction where none was asked (E7)', () => {
    const { places: _, spread: __, ...asked } = calmStop
    const app = openApp().toSession().toMassaging().sendGuided({ type: 'symptom.report', symptom: 'dizziness' })
    app.tellStop(asked)
    const page = renderToStaticMarkup(<Stops report={reportOf(app.records, app.nowMs)} />)
    expect(page).toContain(say('symptom.dizziness'))
    expect(page).not.toContain(say('askDoctor.last.way.not-sure'))
  })

  it('tells pressure, minutes, and the hours between sessions and after a stop as the rules have them (F4, E6)', () => {
    const told = say('summary.what.text').match(/\d+/g)?.map(Number)
    const longestMinutes = Math.max(...Object.values(sessionMinutes).map(({ max }) => max))
    const hours = [betweenSessionsMs / hourMs, stopLockMs / hourMs]
    // Pressure and pain are both out of ten.
    expect(told).toEqual([MAX_PRESSURE_10, 10, longestMinutes, ...hours, 10])
  })
})
