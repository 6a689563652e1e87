import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import type { SessionRecord } from '#journal/record.ts'
import { noAnswers } from '#safety/answers.ts'
import { type FlowContext, freshFlow } from '#session/flow.context.ts'
import {
  answerQuestion,
  answerStop,
  closeRound,
  compileToday,
  forgetSession,
  hasUnleftStop,
  historyNow,
  isGuidedNews,
  isOpenRecord,
  leaveStop,
  nameStop,
  nextPage,
  noteGuided,
  openRecord,
  pagesNow,
  planOf,
  reopenStop,
  takeRecords,
  withdrawRecord,
  withRecord,
} from '#session/flow.steps.ts'
import { closeUnclosed, guidedInputOf, stopUnclosed, takeUp } from '#session/flow.unclosed.ts'
import { guidedMachine } from '#session/guided.machine.ts'
import { day, type FlowDriver, hour, monday, openApp, workingJournal } from '../drivers/flow-driver.ts'
import { waysTo } from '../drivers/flow-ways.ts'
import { finishedRecord } from '../journal/fixtures.ts'

const fresh = freshFlow({ nowMs: monday, offsetMinutes: 60 })

function recordOf(app: FlowDriver): SessionRecord {
  const { record } = app.context
  if (record === undefined) throw new Error('there is no record')
  expect(app.records.find(({ id }) => id === record.id)).toEqual(record)
  return record
}

describe('the record of a session', () => {
  it('is written whole before hands go on (E11)', () => {
    const app = openApp()
      .load()
      .start()
      .answerAll({ 'sore-places': ['left-calf'] })
      .wait(1_234)
    app.send({ type: 'plan.start' })
    const { compiled, answers } = app.context
    if (compiled?.kind !== 'plan') throw new Error('there is no plan')
    const { plan } = compiled
    expect(plan.leftOut.length).toBeGreaterThan(0)
    const regions = plan.steps.flatMap((step) => (step.kind === 'massage' ? [step.region] : []))
    expect(recordOf(app)).toEqual({
      schemaVersion: 1,
      id: '2026-03-02T09:00:01.234Z',
      startedAtMs: monday + 1_234,
      offsetMinutes: 60,
      plan: {
        routineId: plan.routineId,
        stage: 'healing',
        totalMs: plan.totalMs,
        regions: regions.filter((region, index) => regions.indexOf(region) === index),
        leftOut: plan.leftOut.map(({ region, reasons }) => ({ region, reasons })),
      },
      answers,
      outcome: { kind: 'go', rules: app.context.screening?.reasons.map(({ rule }) => rule) },
      work: [],
      ending: 'open',
      stopAnswers: {},
      pauses: [],
    })
    expect(app.context).toMatchObject({
      guided: { state: 'readiness', stepIndex: 0, symptom: undefined, pauseReason: undefined },
      stopTold: {},
      afterStop: undefined,
    })
  })

  it('carries the rules of what was judged, whatever it was', () => {
    const { compiled } = waysTo.plan().context
    const { screening } = waysTo.outcome().context
    expect(openRecord({ ...fresh, compiled, screening }).record?.outcome).toEqual({ kind: 'not-today', rules: ['S11'] })
  })

  it('says that nobody judged where nobody did, and there is none without a plan', () => {
    const { compiled } = waysTo.plan().context
    expect(openRecord({ ...fresh, compiled }).record?.outcome).toEqual({ kind: 'unknown', rules: [] })
    expect(() => planOf(undefined)).toThrow('a session cannot start without a plan')
    expect(() => openRecord({ ...fresh, compiled: { kind: 'refusal', rules: ['F2'] } })).toThrow('without a plan')
    expect(compileToday({ ...fresh, compiled })).toEqual({ compiled: undefined })
  })

  it('follows the session: its step, its pauses, its work and its end', () => {
    const app = openApp().toSession()
    expect(recordOf(app).moment).toBeUndefined()
    app.wait(1_000).sendGuided({ type: 'session.begin' })
    expect(recordOf(app)).toMatchObject({ ending: 'open', moment: { stepIndex: 0, atMs: monday + 1_000 }, pauses: [] })
    expect(recordOf(app).endedAtMs).toBeUndefined()
    app.wait(45_000).sendGuided({ type: 'clock.tick', deltaMs: 45_000 })
    expect(recordOf(app).moment).toEqual({ stepIndex: 1, atMs: monday + 46_000 })
    app.wait(2_000).sendGuided({ type: 'clock.tick', deltaMs: 2_000 }).sendGuided({ type: 'page.hidden' })
    expect(recordOf(app).pauses).toEqual([{ reason: 'page-hidden', atMs: 47_000 }])
    expect(recordOf(app).work).toEqual([{ region: 'left-palm', workedMs: 2_000, isSkipped: false }])
    app.sendGuided({ type: 'session.resume' }).wait(3_000).sendGuided({ type: 'clock.tick', deltaMs: 3_000 })
    app.sendGuided({ type: 'session.pause', reason: 'key' })
    expect(recordOf(app).pauses).toEqual([
      { reason: 'page-hidden', atMs: 47_000 },
      { reason: 'key', atMs: 50_000 },
    ])
    app.wait(60_000).sendGuided({ type: 'session.stop' }).expectScreen('stopped')
    const stopped = recordOf(app)
    expect(stopped).toMatchObject({ ending: 'stopped', stoppedIn: 'paused', endedAtMs: monday + 111_000 })
    expect(stopped.pauses).toHaveLength(2)
    expect('symptom' in stopped).toBe(false)
    // Its name comes later; the stop stays at its own time.
    app.wait(hour).send({ type: 'stop.name', symptom: 'pain' })
    expect(recordOf(app)).toMatchObject({ symptom: 'pain', endedAtMs: monday + 111_000 })
    app.send({ type: 'session.closed' })
    expect(app.records).toMatchObject([{ endedAtMs: monday + 111_000, leftStopAtMs: monday + 111_000 + hour }])
  })

  it('has the later of two ends: a stop in the aftercare', () => {
    const app = waysTo.finished().wait(5_000)
    expect(recordOf(app)).toMatchObject({ ending: 'finished', endedAtMs: monday })
    app.sendGuided({ type: 'session.stop' })
    expect(recordOf(app)).toMatchObject({ ending: 'stopped', endedAtMs: monday + 5_000 })
  })

  it('keeps pain right after the session, the last that was said, and nothing that is no number of the scale', () => {
    const app = waysTo.finished().wait(5_000).send({ type: 'pain.after', value: 4 })
    expect(recordOf(app).painAfter).toEqual({ value: 4, atMs: monday + 5_000 })
    app.send({ type: 'pain.after', value: 2 })
    for (const value of [11, -1, 2.5, Number.NaN]) app.send({ type: 'pain.after', value })
    expect(recordOf(app)).toMatchObject({ ending: 'finished', painAfter: { value: 2 } })
    // A stop from there keeps what was said before it.
    app.sendGuided({ type: 'session.stop' })
    expect(recordOf(app)).toMatchObject({ ending: 'stopped', painAfter: { value: 2 } })
    app.send({ type: 'pain.after', value: 9 })
    expect(recordOf(app).painAfter?.value).toBe(2)
  })

  it('never ends before it began, whatever the clock does', () => {
    const stopped = openApp().toSession().toMassaging().wait(-day).sendGuided({ type: 'session.stop' })
    expect(recordOf(stopped).endedAtMs).toBe(monday)
    const left = waysTo.plan().send({ type: 'plan.start' }).wait(-day).back()
    expect(left.records).toMatchObject([{ ending: 'ended', endedAtMs: monday }])
    const open = { ...fresh, nowMs: monday - day, contents: openJournal() }
    expect(closeUnclosed(open, 'just-ended').contents?.records).toMatchObject([{ endedAtMs: monday }])
    expect(closeUnclosed(open, 'not-sure').contents?.records).toMatchObject([{ endedAtMs: monday }])
    expect(stopUnclosed(open, 'pain').contents?.records).toMatchObject([{ endedAtMs: monday }])
  })

  function openJournal() {
    const { endedAtMs: _, ...record } = finishedRecord
    return { ...workingJournal, records: [{ ...record, ending: 'open' as const }] }
  }

  it('of one that just ended is over by the end of its plan, and any other one now', () => {
    const at = (afterMs: number) => ({ ...fresh, nowMs: monday + afterMs, contents: openJournal() })
    const ends = (change: Partial<FlowContext>) => change.contents?.records.map(({ endedAtMs }) => endedAtMs)
    expect(ends(closeUnclosed(at(60_000), 'just-ended'))).toEqual([monday + 60_000])
    expect(ends(closeUnclosed(at(day), 'just-ended'))).toEqual([monday + 900_000])
    expect(ends(closeUnclosed(at(day), 'not-sure'))).toEqual([monday + day])
    expect(ends(stopUnclosed(at(day), 'not-sure'))).toEqual([monday + day])
  })

  it('is only waited for by its own name', () => {
    const app = waysTo.plan().send({ type: 'plan.start' })
    expect(isOpenRecord(app.context, recordOf(app).id)).toBe(true)
    expect(isOpenRecord(app.context, 'another')).toBe(false)
    expect(isOpenRecord(fresh, 'another')).toBe(false)
  })

  it('is used up with all that was chosen and answered for it', () => {
    const app = waysTo.stopped()
    app.send({ type: 'stop.answer', id: 'chest', value: 'no' }).send({ type: 'stop.answer', id: 'chest', value: 7 })
    expect(app.context.problem).toBeDefined()
    app.send({ type: 'session.closed' }).expectScreen('welcome')
    const { contents, memory, answers, isAfterQuestions } = app.context
    expect(app.context).toEqual({ ...fresh, contents, memory, answers, isAfterQuestions })
    expect(isAfterQuestions).toBe(true)
    expect(forgetSession()).toEqual({
      guided: undefined,
      record: undefined,
      roundAtMs: undefined,
      screening: undefined,
      compiled: undefined,
      choice: { routineId: undefined, minutes: undefined, isAsUsual: false },
      stopTold: {},
      afterStop: undefined,
      problem: undefined,
    })
  })
})

describe('news of a session', () => {
  const { guided, snapshot, context } = (() => {
    const app = openApp().toSession().toMassaging()
    const child = app.snapshot.children.guided
    if (child === undefined) throw new Error('no session runs')
    return { guided: child, snapshot: child.getSnapshot(), context: app.context }
  })()

  it('are its state, its step and its symptom', () => {
    expect(guided.getSnapshot()).toBe(snapshot)
    expect(isGuidedNews(context, snapshot)).toBe(false)
    expect(isGuidedNews({ ...context, guided: undefined }, snapshot)).toBe(true)
    const glance = context.guided
    if (glance === undefined) throw new Error('the flow has not looked')
    for (const other of [{ state: 'resting' }, { stepIndex: 0 }, { symptom: 'pain' }] as const) {
      expect(isGuidedNews({ ...context, guided: { ...glance, ...other } }, snapshot)).toBe(true)
    }
  })

  it('reach the record at every step, also from one step to the next on the same place', () => {
    const app = openApp().toSession().toMassaging()
    const steps = new Set<number | undefined>()
    for (let ticks = 0; app.guidedState !== 'resting' && ticks < 1_000; ticks += 1) {
      app.sendGuided({ type: 'clock.tick', deltaMs: 250 })
      const child = app.snapshot.children.guided?.getSnapshot()
      steps.add(app.records.at(-1)?.moment?.stepIndex)
      expect(app.records.at(-1)?.moment?.stepIndex).toBe(child?.context.stepIndex)
    }
    expect(steps.size).toBeGreaterThan(1)
  })

  it('are remembered where there is no record to write them into', () => {
    expect(noteGuided({ ...fresh, record: undefined }, snapshot)).toEqual({
      guided: { state: 'massaging', stepIndex: 1, symptom: undefined, pauseReason: undefined, comforts: 0 },
    })
  })
})

describe('without anything that was read', () => {
  it('nothing is known of earlier sessions, and nothing is kept', () => {
    expect(historyNow(fresh)).toEqual({ isComplete: false, sessions: [] })
    expect(historyNow({ ...fresh, roundAtMs: monday })).toEqual({ isComplete: false, sessions: [] })
    expect(withRecord(undefined, finishedRecord)).toBeUndefined()
    expect(takeRecords(fresh, { records: [finishedRecord], isRunningElsewhere: true })).toEqual({ contents: undefined })
    expect(closeRound({ ...fresh, roundAtMs: monday }).contents).toBeUndefined()
  })

  it('nothing is withdrawn, left, named, taken up or closed', () => {
    expect(withdrawRecord(fresh)).toEqual({})
    expect(leaveStop(fresh)).toEqual({})
    expect(nameStop(fresh, 'pain')).toEqual({})
    expect(reopenStop(fresh)).toEqual({})
    expect(reopenStop({ ...fresh, contents: workingJournal })).toEqual({})
    expect(takeUp(fresh)).toEqual({})
    expect(closeUnclosed(fresh, 'just-ended')).toEqual({})
    expect(stopUnclosed(fresh, 'pain')).toEqual({})
    expect(closeUnclosed({ ...fresh, contents: workingJournal }, 'just-ended')).toEqual({})
    expect(stopUnclosed({ ...fresh, contents: workingJournal }, 'pain')).toEqual({})
  })

  it('an answer of the stopped screen is heard all the same (E5)', () => {
    expect(answerStop({ ...fresh, problem: 'pick-one' }, { id: 'chest', value: 'yes' })).toEqual({
      stopTold: { chest: 'yes' },
      problem: undefined,
      record: undefined,
      contents: undefined,
      afterStop: 'emergency',
      alarm: 'emergency',
    })
    expect(answerStop({ ...fresh, contents: workingJournal }, { id: 'chest', value: 'no' }).contents).toBe(
      workingJournal,
    )
  })

  it('no page is left that is not open', () => {
    expect(nextPage(fresh)).toEqual({})
  })
})

describe('records', () => {
  const at = (id: string, startedAtMs: number) => ({ ...finishedRecord, id, startedAtMs })

  it('stay in the order in which they began, each once', () => {
    const contents = { ...workingJournal, records: [at('a', 1), at('c', 3)] }
    expect(withRecord(contents, at('b', 2))?.records.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(withRecord(contents, at('d', 4))?.records.map(({ id }) => id)).toEqual(['a', 'c', 'd'])
    expect(withRecord(contents, { ...at('a', 5), offsetMinutes: 0 })).toEqual({
      ...contents,
      records: [at('c', 3), { ...at('a', 5), offsetMinutes: 0 }],
    })
  })

  it('of another window are all taken in, and whether it runs is what was said last', () => {
    const contents = { ...workingJournal, records: [at('b', 2)], isRunningElsewhere: true }
    const taken = takeRecords({ ...fresh, contents }, { records: [at('a', 1), at('c', 3)], isRunningElsewhere: false })
    expect(taken.contents).toEqual({
      ...workingJournal,
      records: [at('a', 1), at('b', 2), at('c', 3)],
      isRunningElsewhere: false,
    })
  })

  it('show a stop again only while nobody has left it', () => {
    const stop = { ...finishedRecord, ending: 'stopped' as const }
    expect(hasUnleftStop({ ...workingJournal, records: [stop] }, monday)).toBe(true)
    expect(hasUnleftStop({ ...workingJournal, records: [{ ...stop, leftStopAtMs: monday }] }, monday)).toBe(false)
    expect(hasUnleftStop(workingJournal, monday)).toBe(false)
  })
})

describe('what the session chart is started with', () => {
  it('is the plan, and where it is taken up only if it had begun', () => {
    const app = waysTo.session()
    const plan = planOf(app.context.compiled)
    expect(guidedInputOf(app.context)).toEqual({ plan })
    expect(guidedInputOf({ ...app.context, record: undefined })).toEqual({ plan })
    const { record } = openApp().toSession().toMassaging().context
    expect(guidedInputOf({ ...app.context, record })).toEqual({ plan, takenUp: { stepIndex: 1, work: record?.work } })
    const actor = createActor(guidedMachine, { input: guidedInputOf({ ...app.context, record }) })
    expect(actor.getSnapshot().context.stepIndex).toBe(1)
  })
})

describe('a round of questions', () => {
  it('keeps what lasts, when it was, and never an earlier time (E12)', () => {
    const app = waysTo.plan()
    expect(app.context.memory).toMatchObject({ lastSeenMs: monday, answers: { age: 'adult' } })
    const answers = app.context.memory.answers
    expect(answers['pain-now']).toBeUndefined()
    const memory = { ...app.context.memory, lastSeenMs: monday + day }
    expect(closeRound({ ...app.context, memory }).memory?.lastSeenMs).toBe(monday + day)
  })

  it('takes an answer for another page without turning this one, and tells a problem from none', () => {
    const app = waysTo.questions()
    expect(answerQuestion(app.context, { id: 'tail', value: 1 })).toEqual({ problem: 'unknown-question' })
    const taken = answerQuestion({ ...app.context, problem: 'pick-one' }, { id: 'chest', value: 'no' })
    expect(taken).toMatchObject({ answers: { chest: 'no' }, problem: undefined })
    expect('question' in taken).toBe(false)
    expect(answerQuestion(app.context, { id: 'cauda', value: ['none'] }).question).toBe(pagesNow(app.context)[1])
  })

  it('asks at its end for a page that an answer has called for behind (Z12)', () => {
    const app = openApp().load().start().answerUntil('positions')
    app.answer('tingling-now', 'old-and-stable')
    expect([app.context.question, pagesNow(app.context).at(-1)]).toEqual(['positions', 'positions'])
    app.answer('positions', ['chair']).expectScreen('questions')
    expect([app.context.question, app.context.screening]).toEqual(['numb-places', undefined])
    app.answer('numb-places', ['left-calf'])
    // What lies after it is gone through again.
    expect(app.context.question).toBe('symptom-limbs')
    app.answerAll().expectScreen('plan')
  })

  it('asks so in the day after too (A2)', () => {
    const app = openApp(monday + day + hour)
      .load({ records: [finishedRecord] })
      .send({ type: 'open.follow-up' })
      .answerUntil('chest', { 'follow-up': 'same' })
    app.answer('follow-up', 'worse').answer('chest', 'no').expectScreen('questions')
    expect([app.context.question, app.context.problem]).toEqual(['worse-over-a-day', undefined])
    app.answerAll({ 'worse-over-a-day': 'no' }).expectScreen('day-after')
  })

  it('in the day after, leaves no page without an answer', () => {
    const app = openApp(monday + day + hour)
      .load({ records: [finishedRecord] })
      .send({ type: 'open.follow-up' })
      .send({ type: 'question.next' })
    expect([app.context.question, app.context.problem]).toEqual(['follow-up', 'pick-one'])
    app.answer('follow-up', 'same').send({ type: 'question.back' })
    expect(app.context.question).toBe('follow-up')
    app.send({ type: 'question.next' })
    expect([app.context.question, app.context.problem]).toEqual(['cauda', undefined])
  })

  it('a journal that an earlier round wrote into is one that knows, from the next round on (E12)', () => {
    const app = openApp().load({ memory: undefined }).start()
    expect(pagesNow(app.context)).toContain('recent-session')
    app.answerAll().expectScreen('plan').send({ type: 'open.welcome' })
    // Within the same round the question stays, so that its answer can be put right.
    app.wait(60_000).start()
    expect(pagesNow(app.context)).toContain('recent-session')
    app.send({ type: 'open.welcome' })
    app.wait(2 * hour).start()
    expect(pagesNow(app.context)).not.toContain('recent-session')
    expect(app.context.contents?.memory).toEqual(app.context.memory)
  })

  it('that is the first of all leaves the journal as it was read', () => {
    const app = openApp().load({ memory: undefined }).start()
    expect(app.context.contents?.memory).toBeUndefined()
    expect(app.context.roundAtMs).toBe(monday)
    expect(app.context.answers).not.toBe(noAnswers)
  })

  it('writes down what only the user knew of, each ending by itself, and takes it back (E12)', () => {
    const told = (over: Parameters<FlowDriver['answerAll']>[0]) =>
      openApp().load({ memory: undefined }).start().answerAll(over)
    expect(told({}).records).toEqual([])
    const both = told({ 'recent-session': '2026-02-20', 'recent-stop': '2026-02-10', 'follow-up': 'better' })
    expect(both.records.map(({ id, ending, wasTold }) => [id, ending, wasTold])).toEqual([
      [`told-${monday}-stopped`, 'stopped', true],
      [`told-${monday}-ended`, 'ended', true],
    ])
    // Of its own round it is known by the answers alone, and once.
    expect(historyNow(both.context).sessions).toEqual([])
    expect(historyNow({ ...both.context, roundAtMs: undefined }).sessions).toHaveLength(2)
  })
})
