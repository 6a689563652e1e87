import { describe, expect, it } from 'vitest'
import type { SessionRecord } from '#journal/record.ts'
import { askAgainMs, stopLockMs } from '#safety/config.ts'
import { strictestProfile } from '#safety/zone.ts'
import { screenNames } from '#session/flow.events.ts'
import { pagesNow } from '#session/flow.steps.ts'
import {
  askAgainAtMsOf,
  bodyProfileOf,
  dayAfterOf,
  followUpOfferedOf,
  isAskedAgainOf,
  isBusyOf,
  isFollowUpDueOf,
  isSessionRunningOf,
  lockConditionsOf,
  needsProfessionalOf,
  nextSessionAtMsOf,
  openAtMsOf,
  pageCountOf,
  screenOf,
  stopLockOf,
  unclosedStepOf,
} from '#session/flow.view.ts'
import { calmStop, day, type FlowDriver, hour, monday, openApp } from '../drivers/flow-driver.ts'
import { waysTo } from '../drivers/flow-ways.ts'
import { finishedRecord, openRecord } from '../journal/fixtures.ts'

const stop: SessionRecord = { ...finishedRecord, ending: 'stopped', symptom: 'tingling', leftStopAtMs: monday + hour }

describe('what shows', () => {
  it('is a running session on one screen only, and a question about a cut one on one only', () => {
    for (const screen of screenNames) {
      const { snapshot } = waysTo[screen]()
      expect([screen, isSessionRunningOf(snapshot)]).toEqual([screen, screen === 'session'])
      expect([screen, unclosedStepOf(snapshot)]).toEqual([screen, screen === 'unclosed' ? 'checkingIn' : undefined])
      expect([screen, isBusyOf(snapshot)]).toEqual([screen, false])
    }
  })

  it('is the plan, busy, while its record is committed', () => {
    const app = waysTo.plan().send({ type: 'plan.start' })
    expect([screenOf(app.snapshot), isBusyOf(app.snapshot), isSessionRunningOf(app.snapshot)]).toEqual([
      'plan',
      true,
      false,
    ])
  })

  it('counts pages in a round, and none outside', () => {
    expect(pageCountOf(waysTo.plan().snapshot).page).toBe(0)
    const app = waysTo.questions()
    app.answerUntil('tingling-now')
    expect(pageCountOf(app.snapshot).pages).toBe(pagesNow(app.context).length)
    const { page } = pageCountOf(app.snapshot)
    app.answer('tingling-now', 'old-and-stable')
    expect(pageCountOf(app.snapshot)).toEqual({ page: page + 1, pages: pagesNow(app.context).length })
    expect(pagesNow(app.context)[page]).toBe(app.context.question)
  })
})

describe('the body', () => {
  it('shows the strictest zones as long as one answer of today is missing', () => {
    const app = openApp().load().start().answerUntil('positions')
    expect(bodyProfileOf(app.snapshot)).toEqual({ profile: strictestProfile, isToday: false })
    app.answerAll()
    expect(bodyProfileOf(app.snapshot).isToday).toBe(true)
    app.wait(hour)
    expect(bodyProfileOf(app.snapshot).isToday).toBe(true)
    app.wait(1)
    expect(bodyProfileOf(app.snapshot)).toEqual({ profile: strictestProfile, isToday: false })
  })

  it('shows them before anything was read, too', () => {
    expect(bodyProfileOf(openApp().snapshot)).toEqual({ profile: strictestProfile, isToday: false })
  })
})

describe('when the door opens', () => {
  it('is known only where time alone opens it, and is the latest of all reasons', () => {
    expect(openAtMsOf(waysTo.welcome().snapshot)).toBeUndefined()
    expect(openAtMsOf(waysTo.outcome().snapshot)).toBeUndefined()
    const app = openApp(monday + day)
      .load({ records: [finishedRecord] })
      .start()
    const times = app.context.screening?.reasons.flatMap(({ untilMs }) => untilMs ?? []) ?? []
    expect(openAtMsOf(app.snapshot)).toBe(monday + 900_000 + 2 * day)
    const [reason] = app.context.screening?.reasons ?? []
    if (reason === undefined || app.context.screening === undefined) throw new Error('nothing bars')
    const reasons = [monday + 7, monday + 9, monday + 8].map((untilMs) => ({ ...reason, untilMs }))
    const later = { ...app.snapshot, context: { ...app.context, screening: { ...app.context.screening, reasons } } }
    expect(openAtMsOf(later as typeof app.snapshot)).toBe(monday + 9)
    expect(times.length).toBeGreaterThan(0)
  })

  it('a lock says what it waits for besides its hours, and nothing else does (E6)', () => {
    const locked = openApp(monday + day)
      .load({ records: [stop] })
      .start()
      .expectScreen('outcome')
    expect(locked.context.screening?.outcome).toBe('locked')
    expect(lockConditionsOf(locked.snapshot)).toEqual(['back-to-before', 'if-over-a-day', 'day-after'])
    const gone = locked
      .wait(2 * day)
      .start()
      .answerAll({ 'stop-settled': 'no' })
      .expectScreen('outcome')
    expect(lockConditionsOf(gone.snapshot)).toContain('back-to-before')
    expect(lockConditionsOf(waysTo.welcome().snapshot)).toEqual([])
    expect(lockConditionsOf(waysTo.outcome().snapshot)).toEqual([])
  })

  it('a lock that was only told of says so as well (E12)', () => {
    const app = openApp().load({ memory: undefined }).start().answerAll({ 'recent-stop': '2026-03-01' })
    expect(app.expectScreen('outcome').context.screening?.outcome).toBe('locked')
    expect(lockConditionsOf(app.snapshot).length).toBeGreaterThan(0)
  })

  it('the stopped screen shows the lock of its own stop, whatever was answered before it', () => {
    const app = waysTo.stopped()
    const { untilMs, waits } = stopLockOf(app.snapshot)
    expect(untilMs).toBe(monday + stopLockMs)
    expect(waits.length).toBeGreaterThan(0)
    expect(stopLockOf(waysTo.welcome().snapshot)).toEqual({ untilMs: undefined, waits: [] })
  })
})

describe('the day after', () => {
  const at = (afterMs: number, records: readonly SessionRecord[]) => openApp(monday + afterMs).load({ records })

  it('is offered for the last session, a day after its end, once', () => {
    const endedAtMs = monday + 900_000
    expect(followUpOfferedOf(openApp(monday + 2 * day).snapshot)).toBeUndefined()
    expect(followUpOfferedOf(at(2 * day, []).snapshot)).toBeUndefined()
    expect(followUpOfferedOf(at(2 * day, [finishedRecord]).snapshot)).toEqual({ endedAtMs, isAgain: false })
    const said = { answer: 'same', isOverADay: false, atMs: monday + day } as const
    expect(followUpOfferedOf(at(2 * day, [{ ...finishedRecord, followUp: said }]).snapshot)).toBeUndefined()
  })

  it('is not offered while another session was never closed (E11)', () => {
    const before = { ...finishedRecord, id: 'before', startedAtMs: monday - 4 * day, endedAtMs: monday - 4 * day }
    const torn = { ...openRecord, startedAtMs: monday - 5 * day }
    expect(isFollowUpDueOf(at(day, [before]).snapshot)).toBe(true)
    expect(followUpOfferedOf(at(day, [before]).snapshot)).toBeDefined()
    expect(isFollowUpDueOf(at(day, [torn, before]).snapshot)).toBe(false)
    expect(followUpOfferedOf(at(day, [torn, before]).snapshot)).toBeUndefined()
    expect(isFollowUpDueOf(openApp().snapshot)).toBe(false)
  })

  it('comes to nothing where nobody has said anything', () => {
    expect(dayAfterOf(openApp().snapshot)).toBeUndefined()
    expect(dayAfterOf(at(day, [finishedRecord]).snapshot)).toBeUndefined()
    expect(needsProfessionalOf(openApp().snapshot)).toBe(false)
  })
})

describe('ten minutes after a stop (E5)', () => {
  it('are waited for with a doctor to see as well, and not in an emergency', () => {
    const doctor = waysTo
      .stopped()
      .tellStop({ ...calmStop, spread: 'away' })
      .expectScreen('doctor')
    expect([askAgainAtMsOf(doctor.snapshot), isAskedAgainOf(doctor.snapshot)]).toEqual([monday + askAgainMs, false])
    doctor.wait(askAgainMs)
    expect([askAgainAtMsOf(doctor.snapshot), isAskedAgainOf(doctor.snapshot)]).toEqual([undefined, true])
    const emergency = waysTo
      .stopped()
      .tellStop({ ...calmStop, chest: 'yes' })
      .expectScreen('emergency')
    expect([askAgainAtMsOf(emergency.snapshot), isAskedAgainOf(emergency.snapshot)]).toEqual([undefined, false])
  })

  it('are no wait where it was said early how it is, or nothing stopped', () => {
    const said = waysTo.stopped().tellStop({ ...calmStop, easing: 'same' })
    expect([askAgainAtMsOf(said.snapshot), isAskedAgainOf(said.snapshot)]).toEqual([undefined, false])
    const none = waysTo.welcome()
    expect([askAgainAtMsOf(none.snapshot), isAskedAgainOf(none.snapshot)]).toEqual([undefined, false])
  })
})

describe('the next session', () => {
  const ended = (over: Parameters<FlowDriver['answerAll']>[0] = {}) =>
    openApp()
      .load()
      .start()
      .answerAll(over)
      .send({ type: 'plan.start' })
      .keep()
      .toMassaging()
      .sendGuided({ type: 'clock.tick', deltaMs: 1_000 })
      .sendGuided({ type: 'session.end' })
      .expectScreen('finished')

  it('waits by the stage of today, or of the session that is over, or as for the acute one (F1, F2, F5)', () => {
    const records = [6, 4, 2].map((daysAgo) => ({
      ...finishedRecord,
      id: `before-${daysAgo}`,
      startedAtMs: monday - daysAgo * day,
      endedAtMs: monday - daysAgo * day,
      followUp: { answer: 'better', isOverADay: false, atMs: monday - (daysAgo - 1) * day } as const,
    }))
    const { snapshot } = openApp().load({ records })
    const { screening } = ended().context
    const next = (over: Partial<typeof snapshot.context>) =>
      nextSessionAtMsOf({ ...snapshot, context: { ...snapshot.context, ...over } })
    // Three reliefs in a row: three in seven days while healing, never more than two while acute.
    expect(next({ screening })).toBe(monday + day)
    expect(next({ record: { ...finishedRecord, plan: { ...finishedRecord.plan, stage: 'healing' } } })).toBe(
      monday + day,
    )
    expect(next({})).toBe(monday + 3 * day)
  })

  it('counts what was told in the round before it, as soon as that round is over (E12)', () => {
    const told = openApp()
      .load({ memory: undefined })
      .start()
      .answerAll({ 'recent-session': '2026-02-25', 'follow-up': 'better' })
      .expectScreen('plan')
      .send({ type: 'plan.start' })
      .keep()
      .toMassaging()
      .sendGuided({ type: 'clock.tick', deltaMs: 1_000 })
      .sendGuided({ type: 'session.end' })
    // Two in seven days while healing: the one that was told of keeps its place for the whole week.
    expect(nextSessionAtMsOf(told.snapshot)).toBeGreaterThan(nextSessionAtMsOf(ended().snapshot) ?? 0)
  })
})
