import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import { feedbackOf } from '#journal/facts.ts'
import type { SessionRecord } from '#journal/record.ts'
import { noFeedback } from '#massage/comfort.ts'
import { minuteMs } from '#safety/config.ts'
import { guidedMachine } from '#session/guided.machine.ts'
import { pressureOf, strokeOf } from '#session/guided.view.ts'
import { shortPlan } from '../drivers/fixture-plan.ts'
import { day, type FlowDriver, openApp } from '../drivers/flow-driver.ts'
import { begin } from '../drivers/guided-driver.ts'

describe('a wish in a session', () => {
  it('holds at once and from then on', () => {
    const session = begin(shortPlan).ready().until('massaging').tick(20_000)
    expect([pressureOf(session.snapshot), strokeOf(session.snapshot)?.strokeMs]).toEqual([2, 3_000])
    session.send({ type: 'comfort.ask', comfort: 'lighter' }).send({ type: 'comfort.ask', comfort: 'slower' })
    session.expectIn('massaging')
    expect([pressureOf(session.snapshot), strokeOf(session.snapshot)?.strokeMs]).toEqual([1, 4_000])
    expect(session.context.comforts).toEqual(['lighter', 'slower'])
    // Nothing lighter than the lightest: the second wish is not one.
    expect(session.send({ type: 'comfort.ask', comfort: 'lighter' }).context.comforts).toHaveLength(2)
    expect(session.context.elapsedMs).toBe(65_000)
  })

  it('gives a rest the time, to the millisecond, and the session its end', () => {
    const session = begin(shortPlan).ready().until('resting')
    const startedMs = session.context.elapsedMs
    session.send({ type: 'comfort.ask', comfort: 'longer-rest' }).until('massaging')
    expect(session.context.elapsedMs - startedMs).toBe(45_000)
    session.until('aftercare')
    expect(session.context.elapsedMs).toBe(shortPlan.totalMs + 25_000)
  })

  it('can be told in a pause, which stays one', () => {
    const session = begin(shortPlan).ready().until('massaging').pause()
    session.send({ type: 'comfort.ask', comfort: 'slower' }).expectIn('paused')
    expect(session.context.comforts).toEqual(['slower'])
  })

  it('is not heard before the session, nor after it', () => {
    const ask = { type: 'comfort.ask', comfort: 'lighter' } as const
    for (const session of [
      begin(shortPlan),
      begin(shortPlan).ready().stop(),
      begin(shortPlan).ready().end(),
      begin(shortPlan).ready().until('aftercare'),
    ]) {
      const before = session.snapshot
      expect(session.send(ask).snapshot).toBe(before)
    }
  })

  it('still holds in a session that is taken up; a rest that was made longer is over', () => {
    const comforts = ['lighter', 'slower', 'longer-rest'] as const
    const input = { plan: shortPlan, takenUp: { stepIndex: 3, work: [], comforts } }
    const { context } = createActor(guidedMachine, { input }).getSnapshot()
    expect(context.comforts).toEqual(comforts)
    expect(context.plan.totalMs).toBe(shortPlan.totalMs)
    const left = context.plan.steps[4]
    expect(left).toMatchObject({ strokeMs: 4_000, pressures: [{ fromMs: 0, pressure10: 1 }] })
    expect(context.plan.steps[1]).toBe(shortPlan.steps[1])
  })
})

describe('what was wished for', () => {
  const ask = { type: 'comfort.ask', comfort: 'lighter' } as const
  const wished = () => openApp().toSession().toMassaging().tickGuided(250).sendGuided(ask)
  /** The app three days after a session in which something was wished for, with the plan of that day. */
  const nextTime = () => {
    const app = wished().sendGuided({ type: 'session.end' })
    return openApp(app.nowMs + 3 * day)
      .load({ records: app.records })
      .start()
      .answerAll()
      .expectScreen('plan')
  }
  const changedOf = ({ context: { compiled } }: FlowDriver) =>
    compiled?.kind === 'plan' ? compiled.plan.changed : undefined

  it('is recorded at once', () => {
    expect(wished().records).toMatchObject([{ comforts: ['lighter'], ending: 'open' }])
    expect(wished().records[0]).not.toHaveProperty('feedback')
  })

  it('makes the next plan lighter, and says so', () => {
    expect(changedOf(nextTime())).toEqual({ isLighter: true, isSlower: false, hasLongerRests: false, skipped: [] })
  })

  it('is kept for the sessions after it, until the plan is chosen to be as usual', () => {
    const feedback = { lighter: 1, slower: 0, hasLongerRests: false, skipped: [] }
    expect(nextTime().send({ type: 'plan.start' }).records.at(-1)).toMatchObject({ feedback })

    const asUsual = nextTime().send({ type: 'plan.choose', isAsUsual: true })
    expect(changedOf(asUsual)).toBeUndefined()
    // Another length is no other mind.
    expect(changedOf(asUsual.send({ type: 'plan.choose', minutes: 12 }))).toBeUndefined()
    expect(asUsual.send({ type: 'plan.start' }).records.at(-1)).not.toHaveProperty('feedback')
    expect(
      changedOf(
        nextTime().send({ type: 'plan.choose', isAsUsual: true }).send({ type: 'plan.choose', isAsUsual: false }),
      ),
    ).toBeDefined()
  })

  it('survives a crash: the session that is taken up has the same plan, as light as it had become', () => {
    const app = nextTime().send({ type: 'plan.start' }).keep().toMassaging().tickGuided(250)
    app.sendGuided({ type: 'comfort.ask', comfort: 'slower' })
    const records = JSON.parse(JSON.stringify(app.records)) as SessionRecord[]
    const again = openApp(app.nowMs + minuteMs).load({ ...app.context.contents, records, memory: app.context.memory })
    again.expectScreen('unclosed').closeUnclosed('just-ended').send({ type: 'unclosed.takeUp' }).expectScreen('session')
    expect(changedOf(again)?.isLighter).toBe(true)
    const { comforts, plan, stepIndex } = again.snapshot.children.guided?.getSnapshot().context ?? {}
    expect(comforts).toEqual(['slower'])
    const left = plan?.steps.slice(stepIndex).filter((step) => step.kind === 'massage') ?? []
    expect(left.length).toBeGreaterThan(0)
    expect(left.every(({ strokeMs, pressures }) => strokeMs >= 4_000 && pressures.length === 1)).toBe(true)
  })

  it('asks nothing where only the user knew of the session, or nobody was touched', () => {
    const app = nextTime()
    const { contents } = app.context
    if (contents === undefined) throw new Error('nothing was read')
    const [record] = app.records
    if (record === undefined) throw new Error('nothing was recorded')
    expect(feedbackOf({ ...contents, records: [record] })).toEqual({ ...noFeedback, lighter: 1 })
    expect(feedbackOf({ ...contents, records: [{ ...record, wasTold: true }] })).toEqual(noFeedback)
    expect(feedbackOf({ ...contents, records: [{ ...record, work: [] }] })).toEqual(noFeedback)
    expect(feedbackOf({ ...contents, records: [record, { ...record, work: [] }] })).toEqual({
      ...noFeedback,
      lighter: 1,
    })
    expect(feedbackOf({ ...contents, records: [] })).toEqual(noFeedback)
  })
})
