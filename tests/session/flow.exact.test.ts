import { describe, expect, it } from 'vitest'
import type { RegionId } from '#anatomy/region.ts'
import { emptyMemory } from '#journal/contents.ts'
import type { SessionRecord } from '#journal/record.ts'
import { noAnswers } from '#safety/answers.ts'
import { hourMs, minuteMs } from '#safety/config.ts'
import { lastingAnswers } from '#session/flow.rules.ts'
import { answerQuestion, closeRound, MARKS_KEPT_MS } from '#session/flow.steps.ts'
import { bodyProfileOf, isMarkAskedOf, isSameBodyProfile, mayMarkOf, unclosedStepOf } from '#session/flow.view.ts'
import { stopReportOf } from '#session/stop-report.ts'
import { day, type FlowDriver, goodAnswers, hour, monday, openApp } from '../drivers/flow-driver.ts'
import { finishedRecord } from '../journal/fixtures.ts'

const mark = (app: FlowDriver, region: RegionId, kind: 'sore' | 'numb', isOn = true) =>
  app.send({ type: 'place.mark', region, kind, isOn })
const plan = () => openApp().load().start().answerAll().expectScreen('plan')
const tired = () => openApp().load().start().answerAll({ 'pain-now': 8 }).expectScreen('outcome')
const leftStop: SessionRecord = { ...finishedRecord, ending: 'stopped', symptom: 'tingling', leftStopAtMs: monday }

describe('a mark (Z11, Z12)', () => {
  it('that is taken back leaves today’s question answered, and a question of nobody’s unasked', () => {
    const today = tired()
    mark(mark(today, 'left-palm', 'sore'), 'left-palm', 'sore', false)
    expect(today.context.answers['sore-places']).toBe('none')

    const before = openApp().load().send({ type: 'open.body' })
    mark(mark(before, 'left-palm', 'sore'), 'left-palm', 'sore', false)
    expect('sore-places' in before.context.answers).toBe(false)

    const between = openApp().load().start()
    mark(mark(between, 'left-palm', 'sore'), 'left-palm', 'sore', false)
    expect('sore-places' in between.context.answers).toBe(false)

    // A plan that lay open over night: its answers are not today's.
    const late = plan().wait(13 * hour)
    mark(mark(late, 'left-palm', 'sore'), 'left-palm', 'sore', false)
    expect('sore-places' in late.context.answers).toBe(false)
  })

  it('ends a round that is over, so that old answers are not today’s again', () => {
    const app = plan()
      .send({ type: 'open.welcome' })
      .wait(13 * hour)
    expect(mark(app, 'left-palm', 'sore').context.roundAtMs).toBeUndefined()
  })

  it('that is there already is as old as it was', () => {
    const app = mark(openApp().load(), 'left-palm', 'sore').wait(hour)
    expect(mark(app, 'left-palm', 'sore').context.markedAtMs).toBe(monday)
  })

  it('asks nothing of somebody who was not asked anything yet', () => {
    const locked = openApp(monday + hour)
      .load({ records: [leftStop] })
      .start()
      .expectScreen('outcome')
    expect(locked.context.isAfterQuestions).toBe(false)
    mark(locked, 'left-sole', 'numb').expectScreen('outcome')
    expect(locked.context.screening?.outcome).toBe('locked')
    locked.back().expectScreen('welcome')
  })

  it('on a verdict of yesterday is a draft, and asks nothing', () => {
    mark(tired().wait(13 * hour), 'left-sole', 'numb').expectScreen('outcome')
  })

  it('is kept for half a day to the millisecond, and not by a clock that was set back', () => {
    const shown = (waitMs: number) =>
      mark(openApp().load(), 'left-palm', 'sore').wait(waitMs).start().answerUntil('sore-places').context.answers[
        'sore-places'
      ]
    expect(shown(MARKS_KEPT_MS)).toEqual(['left-palm'])
    expect(shown(MARKS_KEPT_MS + 1)).toBeUndefined()
    expect(shown(-hour)).toBeUndefined()
  })

  it('does not make unanswered questions today’s profile', () => {
    const app = mark(openApp().load(), 'left-sole', 'numb').start()
    app.answerUntil('positions', { 'tingling-now': 'old-and-stable', 'numb-places': ['left-sole'] })
    expect(app.context.question).toBe('positions')
    expect(bodyProfileOf(app.snapshot)).toMatchObject({ isToday: false, profile: { numbPlaces: ['left-sole'] } })
    const takenBack = plan()
    mark(mark(takenBack, 'left-sole', 'numb'), 'left-sole', 'numb', false)
    expect(bodyProfileOf(takenBack.snapshot).isToday).toBe(false)
  })

  it('is asked about on its own pages only', () => {
    expect(isMarkAskedOf(plan().snapshot)).toBe(false)
    expect(isMarkAskedOf(openApp().load().start().snapshot)).toBe(false)
    const app = mark(plan(), 'left-sole', 'numb')
    expect(isMarkAskedOf(app.snapshot)).toBe(true)
    app.answer('tingling-now', 'old-and-stable').send({ type: 'question.next' }).send({ type: 'question.next' })
    expect([app.screen, app.context.scope, isMarkAskedOf(app.snapshot)]).toEqual(['plan', 'marks', false])
  })

  it('cannot be made after a stop or in a session', () => {
    expect(mayMarkOf(plan().snapshot)).toBe(true)
    const { leftStopAtMs: _, ...stop } = leftStop
    const app = openApp(monday + minuteMs * 20)
      .load({ records: [stop] })
      .expectScreen('stopped')
    expect(mayMarkOf(app.snapshot)).toBe(false)
    expect(mayMarkOf(openApp().toSession().snapshot)).toBe(false)
  })
})

describe('two profiles of the body', () => {
  it('are the same when both say the same of the same day', () => {
    const today = bodyProfileOf(plan().snapshot)
    expect(isSameBodyProfile(today, { ...today })).toBe(true)
    expect(isSameBodyProfile(today, { ...today, isToday: false })).toBe(false)
    expect(isSameBodyProfile(today, { ...today, profile: { ...today.profile, pain10: 3 } })).toBe(false)
    expect(isSameBodyProfile({ ...today, isToday: false }, { ...today, isToday: false })).toBe(true)
  })
})

describe('a session that was cut short is not taken up (E11)', () => {
  function again(change: (record: SessionRecord) => SessionRecord, ...others: readonly SessionRecord[]): FlowDriver {
    const app = openApp().toSession().toMassaging()
    const record = app.records.at(-1)
    const { contents, memory } = app.context
    if (record === undefined || contents === undefined) throw new Error('nothing was recorded')
    const reopened = openApp(app.nowMs + minuteMs)
    return reopened.load({ ...contents, records: [...others, change(record)], memory }).expectScreen('unclosed')
  }
  const offers = (app: FlowDriver) => unclosedStepOf(app.closeUnclosed('just-ended').snapshot) === 'offering'

  it('is taken up as it was', () => {
    expect(offers(again((record) => record))).toBe(true)
  })

  it('with a place among its places that is not in its plan', () => {
    expect(
      offers(
        again((record) => ({
          ...record,
          plan: { ...record.plan, regions: ['left-hip', ...record.plan.regions.slice(1)] },
        })),
      ),
    ).toBe(false)
  })

  it('behind the end of its plan', () => {
    const at = (stepIndex: number) =>
      offers(again((record) => ({ ...record, moment: { stepIndex, atMs: record.moment?.atMs ?? 0 } })))
    expect([at(20), at(21), at(22)]).toEqual([true, true, false])
  })

  it('beside a lock that came meanwhile', () => {
    expect(offers(again((record) => record, { ...leftStop, id: 'another', startedAtMs: monday - hour }))).toBe(false)
  })

  it('once a place was marked', () => {
    const app = again((record) => record).send({ type: 'open.body' })
    mark(app, 'left-palm', 'sore').back().expectScreen('unclosed')
    expect(offers(app)).toBe(false)
  })
})

describe('a record', () => {
  it('names no moment before hands go on, and no state of a stop without one', () => {
    const app = openApp().toSession()
    expect('moment' in (app.records.at(-1) ?? {})).toBe(false)
    app.sendGuided({ type: 'session.begin' })
    expect('moment' in (app.records.at(-1) ?? {})).toBe(true)
    expect('stoppedIn' in (app.records.at(-1) ?? {})).toBe(false)
  })

  it('of answers that last has only what was said', () => {
    expect(Object.keys(lastingAnswers({ ...noAnswers, age: 'adult', 'pain-now': 3 }))).toEqual([
      'answersVersion',
      'age',
    ])
  })

  it('keeps what was said of the day after, unless a later session is known by word alone (A1, E12)', () => {
    const said = (over: object) => {
      // A clock that shows an earlier day than the journal has seen: it cannot know of every session.
      const memory = { ...emptyMemory, lastSeenMs: monday + 3 * day }
      const app = openApp(monday + 2 * day).load({ records: [finishedRecord], memory })
      const answers = { ...noAnswers, 'follow-up': 'same', ...over } as const
      const { contents } = closeRound({ ...app.context, answers, roundAtMs: app.nowMs })
      return contents?.records.find(({ id }) => id === finishedRecord.id)?.followUp?.answer
    }
    expect(said({})).toBe('same')
    expect(said({ 'recent-session': '2026-03-03' })).toBeUndefined()
    const heard = (over: object, last: SessionRecord = finishedRecord) => {
      const app = openApp(monday + 2 * day).load({
        records: [last],
        memory: { ...emptyMemory, lastSeenMs: monday + 3 * day },
      })
      const context = { ...app.context, answers: { ...noAnswers, ...over }, roundAtMs: app.nowMs }
      return answerQuestion(context, { id: 'follow-up', value: 'same' }).contents?.records[0]?.followUp?.answer
    }
    expect(heard({})).toBe('same')
    expect(heard({ 'recent-session': '2026-03-03' })).toBeUndefined()
    // One that was written down by word before is that later session itself.
    expect(heard({ 'recent-session': '2026-03-03' }, { ...finishedRecord, wasTold: true })).toBe('same')
  })
})

describe('a stop that nobody has left (E5)', () => {
  it('comes before whatever was begun while its journal was read', () => {
    const { leftStopAtMs: _, ...stop } = leftStop
    const app = openApp(monday + 20 * minuteMs).start()
    app.load({ records: [stop] }).expectScreen('stopped')
    expect([app.context.record?.id, app.records.length]).toEqual([stop.id, 1])
  })
})

describe('the outcome', () => {
  it('can be left for the questions', () => {
    tired().start().expectScreen('questions')
  })
})

describe('the plan screen', () => {
  it('is left for no session where there is no plan', () => {
    const app = plan().send({ type: 'plan.choose', minutes: 21 })
    expect(app.context.compiled?.kind).toBe('refusal')
    app.send({ type: 'plan.start' })
    expect(app.snapshot.value.main).toBe('plan')
  })

  it('is not come back to by answers that grow old while hands are on the body', () => {
    const app = openApp()
      .toSession()
      .toMassaging()
      .wait(2 * hour)
    app.sendGuided({ type: 'clock.tick', deltaMs: 250 }).sendGuided({ type: 'page.hidden' }).expectScreen('session')
    expect(app.guidedState).toBe('paused')
  })
})

describe('what a doctor should hear of a stop (E7)', () => {
  const report = (...records: readonly SessionRecord[]) =>
    stopReportOf(openApp(monday + day).load({ records }).snapshot)
  const answers = { answersVersion: 1, ...goodAnswers }

  it('is about a stop before anything was touched, too, but not one with a told session after it', () => {
    expect(report({ ...leftStop, work: [] })?.symptom).toBe('tingling')
    const told: SessionRecord = {
      ...finishedRecord,
      id: 'told',
      startedAtMs: monday + 10 * hourMs,
      endedAtMs: monday + 10 * hourMs,
      work: [],
      wasTold: true,
    }
    expect(report(leftStop, told)).toBeUndefined()
  })

  it('says nothing of before where nobody was asked, and names no place where none was numb', () => {
    const { 'tingling-now': _, ...unasked } = answers
    expect(report({ ...leftStop, answers: unasked })?.before).toBeUndefined()
    expect(report({ ...leftStop, answers: { ...answers, 'numb-places': ['left-shin'] } })?.before).toEqual([])
  })
})
