import { describe, expect, it } from 'vitest'
import type { SessionRecord } from '#journal/record.ts'
import { minuteMs, takeUpWithinMs } from '#safety/config.ts'
import { isRunningElsewhere } from '#session/flow.unclosed.ts'
import { holdsSessionOf, isWaitingElsewhereOf, openAtMsOf, unclosedStepOf } from '#session/flow.view.ts'
import { symptoms } from '#session/guided.events.ts'
import { type FlowDriver, hour, openApp } from '../drivers/flow-driver.ts'

/** A session that was running when the device failed: as its storage has it, and when that was. */
function cutShort(play: (app: FlowDriver) => FlowDriver): { record: SessionRecord; app: FlowDriver } {
  const app = play(openApp().toSession())
  const record = app.records.at(-1)
  if (record === undefined) throw new Error('nothing was recorded')
  return { record: JSON.parse(JSON.stringify(record)) as SessionRecord, app }
}

/** The app opened again so long after, with what was saved. */
function openedAgain({ app, record }: ReturnType<typeof cutShort>, afterMs: number): FlowDriver {
  const { contents, memory } = app.context
  if (contents === undefined) throw new Error('nothing was read')
  return openApp(app.nowMs + afterMs).load({ ...contents, records: [record], memory })
}

const inFirstPlace = () => cutShort((app) => app.toMassaging())
const clear = (app: FlowDriver) => app.send({ type: 'unclosed.checkIn', felt: 'clear' })

describe('a session that was cut short (E11)', () => {
  it('is found as soon as the journal is read, and asks how it feels before anything else (E9)', () => {
    const again = openedAgain(inFirstPlace(), minuteMs).expectScreen('unclosed')
    expect(unclosedStepOf(again.snapshot)).toBe('checkingIn')
    expect(again.guidedState).toBeUndefined()
    // Why it ended, and going on, wait for that answer.
    again.send({ type: 'unclosed.answer', ending: 'just-ended' }).send({ type: 'unclosed.takeUp' })
    expect(unclosedStepOf(again.snapshot)).toBe('checkingIn')
    expect(unclosedStepOf(clear(again).snapshot)).toBe('asking')
    again.send({ type: 'unclosed.takeUp' }).expectScreen('unclosed')
    expect(again.guidedState).toBeUndefined()
  })

  it('does not pull anybody out of the questions, where the journal comes late', () => {
    const { record, app } = inFirstPlace()
    const again = openApp(app.nowMs + minuteMs).send({ type: 'open.body' })
    again.load({ ...app.context.contents, records: [record] }).expectScreen('body')
    again.back().expectScreen('unclosed')
  })

  it.each([...symptoms, 'not-sure'] as const)('is a stop when something is felt: %s (E4, E6)', (felt) => {
    const again = openedAgain(inFirstPlace(), 2 * minuteMs).send({ type: 'unclosed.checkIn', felt })
    const [record] = again.records
    expect(record?.ending).toBe('stopped')
    expect(record?.symptom).toBe(felt === 'not-sure' ? undefined : felt)
    expect(record?.endedAtMs).toBe(again.nowMs)
    // Its red flags are asked like those of any stop (E5).
    again.expectScreen('stopped')
    expect(again.context.record?.id).toBe(record?.id)
    again.send({ type: 'stop.answer', id: 'chest', value: 'yes' }).expectScreen('emergency').back()
    again.send({ type: 'session.closed' }).start().expectScreen('outcome')
    expect(again.context.screening?.outcome).toBe('locked')
    expect(openAtMsOf(again.snapshot)).toBe(again.nowMs + 48 * hour)
  })

  it('is over when it ended for a reason that matters, or nobody is sure', () => {
    const unsure = openedAgain(inFirstPlace(), minuteMs).closeUnclosed('not-sure').expectScreen('outcome')
    expect(unsure.records).toMatchObject([{ ending: 'interrupted', interruption: 'not-sure' }])
    expect(unsure.context.screening?.outcome).toBe('locked')
    // Something felt wrong: a stop that is still to be named, with the questions of every stop (E4, E5).
    const felt = openedAgain(inFirstPlace(), minuteMs).closeUnclosed('symptom').expectScreen('stopped')
    expect(felt.records).toMatchObject([{ ending: 'stopped', endedAtMs: felt.nowMs }])
    expect(felt.records[0]?.symptom).toBeUndefined()
    expect(felt.guidedState).toBeUndefined()
  })

  it('can be taken up minutes later, as a pause before the rest that follows the place', () => {
    const cut = inFirstPlace()
    const again = openedAgain(cut, 3 * minuteMs).closeUnclosed('just-ended')
    expect(unclosedStepOf(again.snapshot)).toBe('offering')
    expect(again.guidedState).toBeUndefined()
    again.send({ type: 'unclosed.takeUp' }).expectScreen('session')
    expect(again.guidedState).toBe('paused')
    const guided = () => again.snapshot.children.guided?.getSnapshot().context
    expect(guided()).toMatchObject({ stepIndex: 2, stepElapsedMs: 0, pauseReason: 'interrupted' })
    expect(guided()?.plan).toEqual(cut.app.snapshot.children.guided?.getSnapshot().context.plan)
    // The place counts as done in full, because nobody knows how far it came.
    expect(guided()?.work).toEqual([{ region: 'left-palm', workedMs: 45_000, isSkipped: false }])
    expect(guided()?.elapsedMs).toBe(90_000)
    // A pause never ends by itself (E8).
    for (let ticks = 0; ticks < 1000; ticks += 1) again.sendGuided({ type: 'clock.tick', deltaMs: 1_000 })
    expect(again.guidedState).toBe('paused')
    expect(again.records).toMatchObject([{ ending: 'open', pauses: [{ reason: 'interrupted', atMs: 90_000 }] }])
    // Going on begins with hands off and the check-in (E9).
    again.sendGuided({ type: 'session.resume' })
    expect(again.guidedState).toBe('resting')
    again.sendGuided({ type: 'clock.tick', deltaMs: 4_000 })
    expect(again.guidedState).toBe('checkingIn')
    again.sendGuided({ type: 'checkIn.clear' })
    for (let ticks = 0; again.guidedState !== 'aftercare' && ticks < 5_000; ticks += 1) {
      again.sendGuided({ type: 'clock.tick', deltaMs: 250 })
      if (again.guidedState === 'checkingIn') again.sendGuided({ type: 'checkIn.clear' })
    }
    again.expectScreen('finished')
    expect(again.records).toHaveLength(1)
    expect(again.records[0]).toMatchObject({ id: cut.record.id, ending: 'finished' })
    expect(again.records[0]?.work).toHaveLength(10)
  })

  it('stops at once after it was taken up, too (E1, E2)', () => {
    const again = openedAgain(inFirstPlace(), minuteMs).closeUnclosed('just-ended').send({ type: 'unclosed.takeUp' })
    again.sendGuided({ type: 'symptom.report', symptom: 'tingling' }).expectScreen('stopped')
    expect(again.records).toMatchObject([{ ending: 'stopped', symptom: 'tingling', stoppedIn: 'paused' }])
  })

  it('can be cut short and taken up twice', () => {
    const once = openedAgain(inFirstPlace(), minuteMs).closeUnclosed('just-ended').send({ type: 'unclosed.takeUp' })
    once.sendGuided({ type: 'session.resume' })
    for (let ticks = 0; once.guidedState !== 'massaging' && ticks < 1_000; ticks += 1) {
      once.sendGuided({ type: 'clock.tick', deltaMs: 250 })
      if (once.guidedState === 'checkingIn') once.sendGuided({ type: 'checkIn.clear' })
    }
    const record = once.records.at(-1)
    if (record === undefined) throw new Error('nothing was recorded')
    const twice = openedAgain({ app: once, record }, minuteMs)
      .closeUnclosed('just-ended')
      .send({ type: 'unclosed.takeUp' })
    const work = twice.snapshot.children.guided?.getSnapshot().context.work
    expect(work?.map(({ region, workedMs }) => [region, workedMs])).toEqual([
      ['left-palm', 45_000],
      ['right-palm', 45_000],
    ])
    expect(twice.records[0]?.pauses.map(({ reason }) => reason)).toEqual(['interrupted', 'interrupted'])
  })

  it('may be left ended, without a lock, and counts as a session (F4, F6)', () => {
    const again = openedAgain(inFirstPlace(), minuteMs).closeUnclosed('just-ended').send({ type: 'unclosed.leave' })
    again.expectScreen('outcome')
    expect(again.records).toMatchObject([{ ending: 'interrupted', interruption: 'just-ended' }])
    expect(again.context.screening?.outcome).toBe('not-yet')
  })

  it('cut short in a rest, goes on with that rest; in the opening, with the opening', () => {
    const resting = cutShort((app) => {
      app.toMassaging()
      while (app.guidedState === 'massaging') {
        app.sendGuided({ type: 'clock.tick', deltaMs: 250 })
      }
      return app
    })
    const again = openedAgain(resting, minuteMs).closeUnclosed('just-ended').send({ type: 'unclosed.takeUp' })
    expect(again.snapshot.children.guided?.getSnapshot().context.stepIndex).toBe(2)
    const breathing = cutShort((app) => app.sendGuided({ type: 'session.begin' }))
    const opening = openedAgain(breathing, minuteMs).closeUnclosed('just-ended').send({ type: 'unclosed.takeUp' })
    expect(opening.guidedState).toBe('readiness')
    expect(opening.snapshot.children.guided?.getSnapshot().context).toMatchObject({ stepIndex: 0, work: [] })
  })
})

describe('a session that was cut short is not taken up', () => {
  const isOffered = (again: FlowDriver) => unclosedStepOf(again.closeUnclosed('just-ended').snapshot) === 'offering'

  it('after more than a quarter of an hour, or with a clock that was set back', () => {
    expect(isOffered(openedAgain(inFirstPlace(), takeUpWithinMs))).toBe(true)
    expect(isOffered(openedAgain(inFirstPlace(), takeUpWithinMs + 1))).toBe(false)
    expect(isOffered(openedAgain(inFirstPlace(), 0))).toBe(true)
    expect(isOffered(openedAgain(inFirstPlace(), -1))).toBe(false)
  })

  it('when it had never begun', () => {
    const cut = cutShort((app) => app)
    expect(cut.record.moment).toBeUndefined()
    expect(isOffered(openedAgain(cut, minuteMs))).toBe(false)
  })

  it('when the time ran out on the page that offers it', () => {
    const again = openedAgain(inFirstPlace(), minuteMs).closeUnclosed('just-ended')
    again.wait(takeUpWithinMs).send({ type: 'unclosed.takeUp' }).expectScreen('outcome')
    expect(again.guidedState).toBeUndefined()
    expect(again.records).toMatchObject([{ ending: 'interrupted', interruption: 'just-ended' }])
  })

  it.each<[string, (record: SessionRecord) => SessionRecord]>([
    ['its answers are damaged', (record) => ({ ...record, answers: { ...record.answers, 'pain-now': 'a lot' } })],
    ['its answers would refuse', (record) => ({ ...record, answers: { ...record.answers, 'pain-now': 7 } })],
    ['answers are missing', (record) => ({ ...record, answers: { answersVersion: 1 } })],
    ['its routine is not known', (record) => ({ ...record, plan: { ...record.plan, routineId: 'my-own' } })],
    ['its length does not fit', (record) => ({ ...record, plan: { ...record.plan, totalMs: 3_600_000 } })],
    ['another place is in it', (record) => withRegions(record, ['lower-back'])],
    ['a place is missing from it', (record) => withRegions(record, record.plan.regions.slice(1))],
    ['its stage is another', (record) => ({ ...record, plan: { ...record.plan, stage: 'chronic' } })],
    ['its step is not in the plan', (record) => ({ ...record, moment: { stepIndex: 99, atMs: record.startedAtMs } })],
  ])('when %s', (_, damage) => {
    const { app, record } = inFirstPlace()
    const again = openedAgain({ app, record: damage(record) }, 0)
    expect(isOffered(again)).toBe(false)
    expect(again.guidedState).toBeUndefined()
  })

  function withRegions(record: SessionRecord, regions: SessionRecord['plan']['regions']): SessionRecord {
    return { ...record, plan: { ...record.plan, regions } }
  }

  it('when another session was stopped meanwhile (S14)', () => {
    const { app, record } = inFirstPlace()
    const stop: SessionRecord = {
      ...record,
      id: 'other',
      startedAtMs: record.startedAtMs - 1,
      ending: 'stopped',
      endedAtMs: record.startedAtMs,
    }
    const again = openApp(app.nowMs).load({ ...app.context.contents, records: [stop, record] })
    expect(isOffered(again)).toBe(false)
  })

  it('while it runs in another window: nothing can be answered here', () => {
    const { app, record } = inFirstPlace()
    const again = openApp(app.nowMs).load({ ...app.context.contents, records: [record], isRunningElsewhere: true })
    again.expectScreen('unclosed').closeUnclosed('just-ended').send({ type: 'unclosed.checkIn', felt: 'pain' })
    expect(unclosedStepOf(again.snapshot)).toBe('checkingIn')
    expect(again.records).toEqual([record])
    again.back().expectScreen('welcome').start().expectScreen('unclosed')
  })
})

describe('a session that runs in another window', () => {
  it('lets none begin here: it is dropped unwritten, and said where it runs (E11)', () => {
    const app = openApp().load().start().answerAll().send({ type: 'plan.start' })
    app.send({ type: 'elsewhere.running' }).expectScreen('unclosed')
    expect(isRunningElsewhere(app.context)).toBe(true)
    expect([app.records, app.context.record]).toEqual([[], undefined])
    // A commit that comes late begins nothing.
    app.send({ type: 'record.kept', id: new Date(app.nowMs).toISOString() }).expectScreen('unclosed')
    app.back().expectScreen('welcome').start().expectScreen('unclosed')
    expect(app.guidedState).toBeUndefined()
  })

  it('ends what began here without waiting for a commit, because nothing can be kept', () => {
    const app = openApp()
      .load({ isRemembering: false, reason: 'no-storage' })
      .start()
      .answerAll({ 'recent-session': 'none', 'recent-stop': 'none' })
      .send({ type: 'plan.start' })
      .expectScreen('session')
    app.send({ type: 'elsewhere.running' }).expectScreen('unclosed')
    expect(app.guidedState).toBeUndefined()
    expect(app.records).toEqual([])
  })

  it('keeps what was taken up there for that window', () => {
    const { app, record } = inFirstPlace()
    const again = openedAgain({ app, record }, minuteMs)
    again.closeUnclosed('just-ended').send({ type: 'unclosed.takeUp' }).expectScreen('session')
    again.send({ type: 'elsewhere.running' }).expectScreen('unclosed')
    expect(again.guidedState).toBeUndefined()
    expect(again.records).toMatchObject([{ id: record.id, ending: 'open' }])
    again.send({ type: 'unclosed.checkIn', felt: 'clear' })
    expect(unclosedStepOf(again.snapshot)).toBe('checkingIn')
  })

  it('is waited for until it is over, and then nothing is asked that may be old', () => {
    const app = openApp().load().start().answerAll().send({ type: 'plan.start' })
    expect([holdsSessionOf(app.snapshot), isWaitingElsewhereOf(app.snapshot)]).toEqual([true, false])
    app.send({ type: 'elsewhere.running' })
    expect([holdsSessionOf(app.snapshot), isWaitingElsewhereOf(app.snapshot)]).toEqual([false, true])
    app.send({ type: 'elsewhere.over' }).expectScreen('unclosed')
    expect(app.context.isOverElsewhere).toBe(true)
    expect(isWaitingElsewhereOf(app.snapshot)).toBe(false)
    expect(isRunningElsewhere(app.context)).toBe(true)
  })

  it('is none that an interrupted session of this window waits for', () => {
    const { app, record } = inFirstPlace()
    const again = openApp(app.nowMs).load({ ...app.context.contents, records: [record] })
    again.send({ type: 'elsewhere.over' })
    expect(again.context.isOverElsewhere).toBe(false)
    expect(isWaitingElsewhereOf(again.snapshot)).toBe(false)
    expect(holdsSessionOf(app.snapshot)).toBe(true)
  })
})
