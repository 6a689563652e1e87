import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doctorReport } from '#journal/doctor-report.ts'
import type { SessionRecord } from '#journal/record.ts'
import { type Language, languages } from '#journal/settings.ts'
import { Signs, Stops } from '#screens/summary/stops.tsx'
import { loadHistory, loadRest, say, showLanguage } from '#words/say.ts'
import { type FlowDriver, openApp } from '../drivers/flow-driver.ts'
import { sessionAt } from '../journal/past.ts'

const no = { cauda: ['none'], weakness: 'none', nerves: ['none'], chest: 'no' }

function stoppedWith(told: Readonly<Record<string, unknown>>): FlowDriver {
  const app = openApp().toSession().toMassaging().sendGuided({ type: 'session.stop' })
  for (const [id, value] of Object.entries(told)) app.send({ type: 'stop.answer', id, value })
  return app
}

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
    const app = stoppedWith({ ...no, places: ['left-calf', 'right-sole'] }).expectScreen('emergency')
    const page = signsOf(app.records, app.nowMs)
    expect(page).toContain(say('summary.sign.both-legs'))
    expect(page).not.toContain(say('summary.signs.none'))
    // With its day.
    expect(page).toMatch(/<li>[^<]*\d/)
  })

  it('says none only where it was asked', () => {
    const app = stoppedWith({ ...no, places: ['left-calf'], spread: 'same' })
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
    const app = openApp().toSession().toMassaging().sendGuided({ type: 'symptom.report', symptom: 'dizziness' })
    for (const [id, value] of Object.entries(no)) app.send({ type: 'stop.answer', id, value })
    const page = renderToStaticMarkup(<Stops report={reportOf(app.records, app.nowMs)} />)
    expect(page).toContain(say('symptom.dizziness'))
    expect(page).not.toContain(say('askDoctor.last.way.not-sure'))
  })

  it('says that the person stops it, and not that it notices a symptom by itself', () => {
    // Every stop locks for two days.
    expect(say('summary.what.text').match(/48/g)).toHaveLength(2)
  })
})
