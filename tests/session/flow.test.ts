import { describe, expect, it } from 'vitest'
import { screenNames } from '#session/flow.events.ts'
import { pagesNow, rememberedNow } from '#session/flow.steps.ts'
import {
  bodyProfileOf,
  dayAfterOf,
  followUpOfferedOf,
  isBusyOf,
  isFollowUpDueOf,
  isSessionRunningOf,
  needsProfessionalOf,
  nextSessionAtMsOf,
  openAtMsOf,
  pageCountOf,
} from '#session/flow.view.ts'
import { symptoms } from '#session/guided.events.ts'
import { calmStop, day, type FlowDriver, hour, monday, openApp, workingJournal } from '../drivers/flow-driver.ts'
import { followedUp, waysTo } from '../drivers/flow-ways.ts'
import { finishedRecord, openRecord } from '../journal/fixtures.ts'

const cards: readonly string[] = [
  'body',
  'doctor',
  'breathe',
  'ask-doctor',
  'professional',
  'your-data',
  'history',
  'summary',
]
const learning: readonly string[] = ['learn', 'lessons', 'lesson', 'practise', 'round', 'progress', 'accessibility']

describe('every screen', () => {
  it.each(screenNames)('can be reached: %s', (screen) => {
    waysTo[screen]().expectScreen(screen)
  })

  it.each([
    ['welcome', 'welcome'],
    ['questions', 'welcome'],
    ['outcome', 'questions'],
    ['day-after', 'questions'],
    ['unclosed', 'welcome'],
    ['body', 'welcome'],
    ['plan', 'questions'],
    ['session', 'plan'],
    ['stopped', 'stopped'],
    ['finished', 'finished'],
    ['emergency', 'welcome'],
    ['doctor', 'welcome'],
    ['breathe', 'welcome'],
    ['ask-doctor', 'welcome'],
    ['professional', 'welcome'],
    ['learn', 'welcome'],
    ['lessons', 'learn'],
    ['lesson', 'lessons'],
    ['practise', 'learn'],
    ['round', 'learn'],
    ['progress', 'learn'],
    ['accessibility', 'learn'],
    ['your-data', 'welcome'],
    ['history', 'welcome'],
    ['summary', 'history'],
  ] as const)('knows where back leads: %s to %s', (from, to) => {
    waysTo[from]().back().expectScreen(to)
  })

  it.each(screenNames)('opens the emergency card, and gives way to it again: %s', (screen) => {
    const app = waysTo[screen]().send({ type: 'open.emergency' }).expectScreen('emergency')
    if (screen !== 'emergency') app.back().expectScreen(screen)
  })

  it('opens the emergency card before the journal was read', () => {
    openApp().send({ type: 'open.emergency' }).expectScreen('emergency')
  })

  it.each(screenNames.filter((screen) => screen !== 'session' && screen !== 'emergency'))(
    'opens the body, and gives way to it again: %s',
    (screen) => {
      const app = waysTo[screen]().send({ type: 'open.body', region: 'left-calf' }).expectScreen('body')
      expect(app.context.region).toBe('left-calf')
      app.back()
      if (screen === 'learn') app.expectScreen('learn').back()
      // Doors do not stack: behind each of them lies the way through a session.
      app.expectScreen([...cards, ...learning].includes(screen) ? 'welcome' : screen)
    },
  )
})

describe('starting', () => {
  it('waits for the journal, because nothing may be asked without it', () => {
    const app = openApp().start().expectScreen('welcome')
    expect(isBusyOf(app.snapshot)).toBe(true)
    app.load().expectScreen('questions')
    expect(isBusyOf(app.snapshot)).toBe(false)
  })

  it('takes the journal only once', () => {
    const app = openApp()
      .load({ records: [finishedRecord] })
      .load()
    expect(app.records).toEqual([finishedRecord])
  })

  it('asks first how a session ended that was never closed, and locks unless it just ended (E11)', () => {
    const unclosed = () =>
      openApp(monday + 10 * day)
        .load({ records: [openRecord] })
        .start()
        .expectScreen('unclosed')
    const notSure = unclosed().closeUnclosed('not-sure').expectScreen('outcome')
    expect(notSure.context.screening?.outcome).toBe('locked')
    expect(openAtMsOf(notSure.snapshot)).toBe(monday + 12 * day)
    const ended = unclosed().closeUnclosed('just-ended')
    expect(ended.records).toMatchObject([{ ending: 'interrupted', interruption: 'just-ended' }])
    // It counts as a session of its own day, whose follow-up is due.
    ended.expectScreen('questions')
    expect(ended.context.question).toBe('follow-up')
    const atOnce = openApp(monday + hour)
      .load({ records: [openRecord] })
      .start()
    atOnce.closeUnclosed('just-ended').expectScreen('outcome')
    expect(atOnce.context.screening?.outcome).toBe('not-yet')
  })

  it('says at once when the next session may start, without asking in vain (S13)', () => {
    const app = openApp(monday + day)
      .load({ records: [finishedRecord] })
      .start()
      .expectScreen('outcome')
    expect(app.context.screening?.outcome).toBe('not-yet')
    expect(app.context.screening?.reasons.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['S13', 'F4']))
    expect(openAtMsOf(app.snapshot)).toBe(monday + 900_000 + 2 * day)
    app.back().expectScreen('welcome')
  })

  it('says after the questions that a budget is used up (S13)', () => {
    const two = [finishedRecord, { ...finishedRecord, id: 'second' }].map((record, index) => ({
      ...record,
      startedAtMs: monday - (6 - 3 * index) * day,
      endedAtMs: monday - (6 - 3 * index) * day + 900_000,
      followUp: { answer: 'same', isOverADay: false, atMs: monday - day } as const,
    }))
    const app = openApp().load({ records: two }).start().answerAll().expectScreen('outcome')
    expect(app.context.screening?.outcome).toBe('not-yet')
    expect(app.context.screening?.reasons.map(({ rule }) => rule)).toContain('S13')
  })
})

describe('the questions', () => {
  it('show one page after the other and the way back', () => {
    const app = openApp().load().start()
    const first = app.context.question
    expect(pageCountOf(app.snapshot).page).toBe(1)
    app.answer('cauda', ['none'])
    expect(app.context.question).not.toBe(first)
    expect(pageCountOf(app.snapshot).page).toBe(2)
    app.back()
    expect([app.context.question, app.context.answers.cauda]).toEqual([first, ['none']])
    app.send({ type: 'question.next' })
    expect(pageCountOf(app.snapshot).page).toBe(2)
    app.send({ type: 'question.back' }).send({ type: 'question.back' }).expectScreen('welcome')
  })

  it('stay on a page without an answer, or with one that makes no sense', () => {
    const app = openApp().load().start().send({ type: 'question.next' })
    expect([app.context.question, app.context.problem]).toEqual(['cauda', 'pick-one'])
    app.answer('cauda', ['none', 'saddle'])
    expect([app.context.question, app.context.problem]).toEqual(['cauda', 'not-together'])
    app.answer('cauda', ['none'])
    expect(app.context.problem).toBeUndefined()
  })

  it.each([
    ['cauda', ['saddle']],
    ['cauda', ['not-sure']],
    ['weakness', 'new-or-worse'],
    ['nerves', ['both-legs']],
    ['chest', 'yes'],
  ] as const)('show the emergency card in one transition: %s %j', (question, value) => {
    const app = openApp().load().start().answerUntil(question).expectScreen('questions')
    let transitions = 0
    const subscription = app.actor.subscribe(() => (transitions += 1))
    app.answer(question, value).expectScreen('emergency')
    subscription.unsubscribe()
    expect(transitions).toBe(1)
    // A slip of the finger can be put right, but the page cannot be passed with it.
    app.back().expectScreen('questions')
    expect(app.context.question).toBe(question)
    app.send({ type: 'question.next' }).expectScreen('emergency')
  })

  it('end early where no later answer can lift a refusal, and let a slip be put right', () => {
    const app = openApp().load().start().answerAll({ 'pain-now': 7 }).expectScreen('outcome')
    expect(app.context.screening).toMatchObject({ outcome: 'not-today', reasons: [{ rule: 'S11' }] })
    app.back().expectScreen('questions')
    expect(app.context.question).toBe('pain-now')
    app.answerAll().expectScreen('plan')
  })

  it('ask again when the answers of before have grown old, and not when they have not', () => {
    const soon = openApp()
      .load()
      .start()
      .answerUntil('chest')
      .send({ type: 'open.welcome' })
      .wait(10 * 60_000)
      .start()
    expect([soon.context.question, soon.context.answers.cauda]).toEqual(['cauda', ['none']])
    const later = openApp()
      .load()
      .start()
      .answerUntil('chest')
      .send({ type: 'open.welcome' })
      .wait(2 * hour)
      .start()
    expect([later.context.question, later.context.answers.cauda]).toEqual(['cauda', undefined])
  })

  it('remember lasting answers, have them confirmed, and forget those of the day', () => {
    const { memory } = openApp().load().start().answerAll().context
    expect(memory.lastSeenMs).toBe(monday)
    const app = openApp(monday + 7 * day)
      .load({ memory })
      .start()
    expect([app.context.answers.age, app.context.answers['pain-now'], app.context.answers.isRemembered]).toEqual([
      'adult',
      undefined,
      true,
    ])
    const asked = pagesNow(app.context)
    expect(asked).toContain('still-so')
    expect(asked).toContain('pain-now')
    expect(asked).not.toContain('age')
    expect(rememberedNow(app.context)).toContain('age')
    app.answerAll().expectScreen('plan')
  })

  it('let a lasting answer be changed from the page that confirms, without leaving it', () => {
    const { memory } = openApp().load().start().answerAll().context
    const app = openApp(monday + 7 * day)
      .load({ memory })
      .start()
      .answerUntil('still-so')
    app.answer('lotion-allergy', 'yes')
    expect([app.context.question, app.context.answers['lotion-allergy']]).toEqual(['still-so', 'yes'])
    app.answerAll().expectScreen('plan')
    expect(app.context.compiled).toMatchObject({ plan: { withoutLotion: true } })
  })

  it('write down a stop that only the user knew of, so that its lock holds next time (E12)', () => {
    const app = openApp().load({ memory: undefined }).start().answerAll({ 'recent-stop': '2026-03-01' })
    expect(app.context.screening?.outcome).toBe('locked')
    expect(app.records).toMatchObject([{ ending: 'stopped', wasTold: true }])
    const until = openAtMsOf(app.snapshot)
    const next = openApp(monday + hour)
      .load({ records: app.records, memory: app.context.memory })
      .start()
    next.expectScreen('outcome')
    expect(openAtMsOf(next.snapshot)).toBe(until)
  })

  it('let that be taken back within the same questions', () => {
    const app = openApp().load({ memory: undefined }).start().answerAll({ 'recent-stop': '2026-03-01' })
    app.back().answerAll().expectScreen('plan')
    expect(app.records).toMatchObject([{ ending: 'ended', wasTold: false }])
  })
})

describe('the next session', () => {
  it('waits for the massages of others too, once this one is over (F4, F5)', () => {
    const ended = (over: Parameters<FlowDriver['answerAll']>[0]) => {
      const app = openApp().load().start().answerAll(over).send({ type: 'plan.start' }).keep().toMassaging()
      return nextSessionAtMsOf(
        app
          .wait(hour)
          .sendGuided({ type: 'clock.tick', deltaMs: 1_000 })
          .sendGuided({ type: 'session.end' })
          .expectScreen('finished').snapshot,
      )
    }
    const alone = ended({})
    const shared = ended({ 'professional-last': '2026-02-26', 'professional-count': 'one' })
    expect(alone).toBe(monday + hour + 2 * day)
    // Two in seven days while healing: the one by somebody else keeps its place for the whole week.
    expect(shared).toBe(Date.parse('2026-02-27T12:00:00.000Z') + 7 * day)
  })
})

describe('the plan', () => {
  it('is made anew for another length or routine', () => {
    const app = waysTo.plan()
    expect(app.context.compiled).toMatchObject({ plan: { totalMs: 900_000, routineId: 'steady-healing' } })
    app.send({ type: 'plan.choose', minutes: 12 })
    expect(app.context.compiled).toMatchObject({ plan: { totalMs: 720_000, routineId: 'steady-healing' } })
    app.send({ type: 'plan.choose', routineId: 'hands-and-feet' })
    expect(app.context.compiled).toMatchObject({ plan: { totalMs: 720_000, routineId: 'hands-and-feet' } })
  })

  it('says by which rules there is none, and does not start', () => {
    const app = waysTo.plan().send({ type: 'plan.choose', minutes: 45 })
    expect(app.context.compiled).toMatchObject({ kind: 'refusal', rules: ['F2'] })
    app.send({ type: 'plan.start' }).expectScreen('plan')
    expect(app.records).toEqual([])
  })

  it('is as long as usual, or as near to it as today allows', () => {
    const gentle = openApp().load().start().answerAll({ 'pain-now': 5 }).expectScreen('plan')
    expect(gentle.context.compiled).toMatchObject({ plan: { routineId: 'far-areas', totalMs: 600_000 } })
  })

  it('forgets what was chosen once the session is over', () => {
    const app = waysTo.plan().send({ type: 'plan.choose', minutes: 12 }).send({ type: 'plan.start' }).keep()
    app.toMassaging().sendGuided({ type: 'session.end' }).send({ type: 'session.closed' }).expectScreen('welcome')
    expect(app.context).toMatchObject({ choice: { minutes: undefined }, record: undefined, roundAtMs: undefined })
    expect(app.records).toMatchObject([{ ending: 'ended' }])
  })

  it('asks again when it has lain open for hours', () => {
    waysTo
      .plan()
      .wait(3 * hour)
      .send({ type: 'plan.start' })
      .expectScreen('questions')
  })

  it('starts only once the record is committed (E11)', () => {
    const app = waysTo.plan().send({ type: 'plan.start' }).expectScreen('plan')
    expect([isBusyOf(app.snapshot), app.guidedState]).toEqual([true, undefined])
    expect(app.records).toMatchObject([{ ending: 'open', outcome: { kind: 'go' } }])
    app.send({ type: 'record.kept', id: 'another' }).expectScreen('plan')
    app.keep().expectScreen('session')
    expect([isBusyOf(app.snapshot), app.guidedState]).toEqual([false, 'readiness'])
  })

  it('starts although the record could not be committed, and says so', () => {
    const app = waysTo.plan().send({ type: 'plan.start' }).fail('full').expectScreen('session')
    expect(app.context.storageReason).toBe('full')
  })

  it('can be left while the record is being committed, which then counts for nothing', () => {
    const app = waysTo.plan().send({ type: 'plan.start' }).back().expectScreen('plan')
    expect(app.records).toMatchObject([{ ending: 'ended', work: [] }])
    app.keepLate().expectScreen('plan')
    app.wait(1_000).send({ type: 'plan.start' }).keep().expectScreen('session')
  })
})

describe('the body', () => {
  it('shows the strictest zones until today is known, and today once it is', () => {
    const before = bodyProfileOf(waysTo.welcome().send({ type: 'open.body' }).snapshot)
    expect(before).toMatchObject({ isToday: false, profile: { stage: 'acute', discLevels: 'unknown' } })
    const after = bodyProfileOf(waysTo.plan().send({ type: 'open.body' }).snapshot)
    expect(after).toMatchObject({ isToday: true, profile: { stage: 'healing', discLevels: ['lumbar'] } })
    const stale = bodyProfileOf(
      waysTo
        .plan()
        .wait(3 * hour)
        .send({ type: 'open.body' }).snapshot,
    )
    expect(stale.isToday).toBe(false)
  })

  it('does not open while a session runs; neither does any other door', () => {
    const app = openApp().toSession().toMassaging()
    for (const type of [
      'open.body',
      'open.doctor',
      'open.breathe',
      'open.ask-doctor',
      'open.professional',
      'open.learn',
      'open.lessons',
      'open.practise',
      'open.progress',
      'open.accessibility',
      'open.your-data',
      'open.history',
      'open.summary',
      'open.follow-up',
      'open.welcome',
    ] as const) {
      app.send({ type }).expectScreen('session')
      expect(app.guidedState).toBe('massaging')
    }
  })
})

describe('a session', () => {
  it('is paused by back and stays (E13)', () => {
    const app = openApp().toSession().toMassaging().back().expectScreen('session')
    expect(app.guidedState).toBe('paused')
    expect(app.records.at(-1)?.pauses).toMatchObject([{ reason: 'back' }])
    app.back().expectScreen('session')
  })

  it('is only put away by back while no hand is on the body', () => {
    const app = openApp().toSession().back().expectScreen('plan')
    expect(app.records).toMatchObject([{ ending: 'ended', work: [] }])
    expect(app.snapshot.children.guided).toBeUndefined()
  })

  it('stops when the emergency card is opened (E2), and the card gives way to the stop', () => {
    const app = openApp().toSession().toMassaging().send({ type: 'open.emergency' }).expectScreen('emergency')
    expect(app.guidedState).toBe('stopped')
    app.back().expectScreen('stopped')
  })

  it.each(symptoms)('shows the stop in the same transition, with its record: %s', (symptom) => {
    const app = openApp().toSession().toMassaging().wait(60_000)
    app.sendGuided({ type: 'symptom.report', symptom }).expectScreen('stopped')
    expect(isSessionRunningOf(app.snapshot)).toBe(false)
    expect(app.records).toMatchObject([
      { ending: 'stopped', symptom, stoppedIn: 'massaging', endedAtMs: monday + 60_000 },
    ])
  })

  it('keeps what was worked, and ends as it ended', () => {
    const finished = waysTo.finished()
    expect(finished.records).toMatchObject([{ ending: 'finished' }])
    expect(finished.records[0]?.work.length).toBeGreaterThan(4)
    const ended = openApp().toSession().toMassaging().sendGuided({ type: 'session.end' }).expectScreen('finished')
    expect(ended.records).toMatchObject([{ ending: 'ended' }])
  })

  it('can still be stopped in the aftercare', () => {
    const app = waysTo.finished().sendGuided({ type: 'symptom.report', symptom: 'numbness' }).expectScreen('stopped')
    expect(app.records).toMatchObject([{ ending: 'stopped', symptom: 'numbness', stoppedIn: 'aftercare' }])
  })

  it('does not stir the flow with every tick', () => {
    const app = openApp().toSession().toMassaging()
    const { context } = app
    app.sendGuided({ type: 'clock.tick', deltaMs: 250 })
    expect(app.context).toBe(context)
  })
})

describe('after a stop', () => {
  const stopped = () => waysTo.stopped()

  it('leads to rest when nothing speaks against it, and keeps what was told', () => {
    const app = stopped()
      .tellStop({ ...calmStop, places: ['left-calf'] })
      .expectScreen('stopped')
    expect(app.context.afterStop).toBe('rest')
    expect(app.records.at(-1)?.stopAnswers).toMatchObject({ places: ['left-calf'], chest: 'no' })
  })

  it('leads to the emergency card at the first sign, and back to the stop (S1, S2)', () => {
    const app = stopped()
      .tellStop({ cauda: ['saddle'] })
      .expectScreen('emergency')
    app.back().expectScreen('stopped')
  })

  it.each([
    ['away', 'away', 'tingling'],
    ['not sure', 'not-sure', 'tingling'],
    ['weakness', 'same', 'weakness'],
  ] as const)('leads to the doctor: %s', (_, spread, symptom) => {
    const app = stopped().sendGuided({ type: 'symptom.name', symptom })
    app
      .tellStop({ ...calmStop, spread })
      .expectScreen('doctor')
      .back()
      .expectScreen('stopped')
  })

  it('leads on when the symptom is named last, and when it has got worse', () => {
    const late = stopped().tellStop(calmStop).expectScreen('stopped')
    late.sendGuided({ type: 'symptom.name', symptom: 'weakness' }).expectScreen('doctor')
    stopped()
      .tellStop({ ...calmStop, easing: 'worse' })
      .expectScreen('doctor')
  })

  it('refuses what is no answer', () => {
    const app = stopped().tellStop({ spread: 'up' })
    expect(app.context.problem).toBe('not-an-option')
    app.tellStop({ places: ['tail'] })
    expect(app.context.problem).toBe('not-a-place')
    app.tellStop({ 'pain-now': 3 })
    expect(app.context.problem).toBe('unknown-question')
    expect(app.context.stopTold).toEqual({})
  })

  it('is left only by a deliberate press', () => {
    const app = stopped().back().send({ type: 'open.welcome' }).start().expectScreen('stopped')
    app.send({ type: 'session.closed' }).expectScreen('welcome')
    expect(app.snapshot.children.guided).toBeUndefined()
  })

  it.each([undefined, ...symptoms])('locks for 48 hours: %s (E6, S14)', (symptom) => {
    const app = openApp().toSession().toMassaging().wait(60_000).sendGuided({ type: 'session.stop' })
    if (symptom !== undefined) app.sendGuided({ type: 'symptom.name', symptom })
    app.send({ type: 'session.closed' })
    const untilMs = monday + 60_000 + 2 * day
    for (const waitMs of [0, day, day - 60_001]) {
      app.wait(waitMs).start().expectScreen('outcome')
      expect(app.context.screening?.outcome).toBe('locked')
      expect(app.context.screening?.reasons.map(({ rule }) => rule)).toContain('S14')
      expect(openAtMsOf(app.snapshot)).toBe(untilMs)
      app.send({ type: 'open.welcome' })
    }
    // The hours are over: what else the lock waits for is asked.
    app.wait(120_000).start().expectScreen('questions')
  })

  it('holds the lock across a reload', () => {
    const app = openApp().toSession().toMassaging().sendGuided({ type: 'session.stop' })
    const { records } = app
    const again = openApp(monday + hour)
      .load({ ...workingJournal, records })
      .expectScreen('stopped')
      .send({ type: 'session.closed' })
      .start()
      .expectScreen('outcome')
    expect(again.context.screening?.outcome).toBe('locked')
  })
})

describe('the day after', () => {
  it('keeps the follow-up with the session it is about (A1)', () => {
    const app = openApp(monday + 3 * day)
      .load({ records: [finishedRecord] })
      .start()
      .answerAll({ 'follow-up': 'sore' })
    expect(app.records).toMatchObject([{ followUp: { answer: 'sore', isOverADay: false, atMs: monday + 3 * day } }])
  })

  it('is asked about by itself, in a few pages, while no session may start yet (A1, F4)', () => {
    const app = openApp(monday + day + hour).load({ records: [finishedRecord] })
    expect(followUpOfferedOf(app.snapshot)).toEqual({ endedAtMs: finishedRecord.endedAtMs, isAgain: false })
    app.start().expectScreen('outcome')
    expect(isFollowUpDueOf(app.snapshot)).toBe(true)
    app.send({ type: 'open.follow-up' }).expectScreen('questions')
    expect(pagesNow(app.context)).toEqual(['follow-up', 'cauda', 'weakness', 'nerves', 'chest'])
    app.answer('follow-up', 'worse')
    expect(pagesNow(app.context)[1]).toBe('worse-over-a-day')
    app.back().answer('follow-up', 'same').answerAll().expectScreen('day-after')
    expect(dayAfterOf(app.snapshot)).toBe('same')
    expect([followUpOfferedOf(app.snapshot), isFollowUpDueOf(app.snapshot)]).toEqual([undefined, false])
    app.send({ type: 'open.welcome' }).wait(day).start().expectScreen('questions')
    expect(pagesNow(app.context)).not.toContain('follow-up')
  })

  it('is not asked about before a day has passed, nor before it is known why a session ended', () => {
    const early = openApp(monday + day).load({ records: [finishedRecord] })
    expect(followUpOfferedOf(early.snapshot)).toBeUndefined()
    early.send({ type: 'open.follow-up' }).expectScreen('welcome')
    const open = openApp(monday + 3 * day)
      .load({ records: [openRecord] })
      .send({ type: 'open.welcome' })
    expect(followUpOfferedOf(open.snapshot)).toBeUndefined()
    open.send({ type: 'open.follow-up' }).expectScreen('welcome')
    openApp().send({ type: 'open.follow-up' }).expectScreen('welcome')
  })

  it.each([
    [{ 'follow-up': 'better' }, 'better'],
    [{ 'follow-up': 'same' }, 'same'],
    [{ 'follow-up': 'sore' }, 'sore'],
    [{ 'follow-up': 'worse', 'worse-over-a-day': 'no' }, 'settled'],
    [{ 'follow-up': 'worse', 'worse-over-a-day': 'not-yet' }, 'not-yet'],
    [{ 'follow-up': 'worse', 'worse-over-a-day': 'yes' }, 'over-a-day'],
    [{ 'follow-up': 'not-sure', 'worse-over-a-day': 'not-sure' }, 'over-a-day'],
  ] as const)('%j comes to %s (A1, A2)', (over, came) => {
    const app = followedUp(over).expectScreen('day-after')
    expect(dayAfterOf(app.snapshot)).toBe(came)
  })

  it('is kept at once, also if the app is closed right after, and never as the milder of two answers (A1, A2)', () => {
    const begun = () =>
      openApp(monday + day + hour)
        .load({ records: [finishedRecord] })
        .send({ type: 'open.follow-up' })
    expect(begun().answer('follow-up', 'sore').records).toMatchObject([
      { followUp: { answer: 'sore', isOverADay: false } },
    ])
    const { records } = begun().answer('follow-up', 'worse')
    expect(records).toMatchObject([{ followUp: { answer: 'worse', isOverADay: true, isOpen: true } }])
    const again = openApp(monday + day + 2 * hour).load({ records })
    expect(followUpOfferedOf(again.snapshot)?.isAgain).toBe(true)
    again.send({ type: 'open.follow-up' })
    expect(pagesNow(again.context)[0]).toBe('worse-over-a-day')
    again.answer('worse-over-a-day', 'yes')
    expect(again.records[0]?.followUp).toMatchObject({ answer: 'worse', isOverADay: true })
    expect(again.records[0]?.followUp?.isOpen).toBeUndefined()
    // A slip is put right in the same round, where the same question is asked again.
    again.back().answer('worse-over-a-day', 'no')
    expect(again.records[0]?.followUp).toMatchObject({ answer: 'worse', isOverADay: false })
    again.answerAll().expectScreen('day-after')
  })

  it('lets no session start after worse for over a day until a doctor has agreed again (S9)', () => {
    const app = followedUp({ 'follow-up': 'worse', 'worse-over-a-day': 'yes' }).send({ type: 'open.welcome' })
    app.start().expectScreen('outcome')
    expect(app.context.screening?.outcome).toBe('doctor')
    expect(app.context.screening?.reasons.map(({ rule }) => rule)).toContain('S9')
    const { records } = app
    const later = (agreed: 'yes' | 'no') =>
      openApp(monday + 40 * day)
        .load({ records })
        .start()
        .answerAll({ 'agreed-since': agreed, 'agreed-on': '2026-04-01' })
    expect(later('no').expectScreen('outcome').context.screening?.outcome).toBe('doctor')
    later('yes').expectScreen('plan')
  })

  it('looks again at what was worse and not yet for a day, and lets no session start meanwhile (A2)', () => {
    const { records } = followedUp({ 'follow-up': 'worse', 'worse-over-a-day': 'not-yet' })
    const at = (ms: number) => openApp(monday + ms).load({ records })
    expect(followUpOfferedOf(at(day + 2 * hour).snapshot)).toBeUndefined()
    expect(followUpOfferedOf(at(day + 13 * hour).snapshot)).toMatchObject({ isAgain: true })
    // Before a session it is asked whatever else is so, and saying the same a day later means yes.
    const start = (lasted: 'no' | 'not-yet') =>
      at(40 * day)
        .start()
        .answerAll({ 'worse-over-a-day': lasted, 'agreed-since': 'no', 'agreed-on': '2026-04-01' })
    expect(start('not-yet').expectScreen('outcome').context.screening?.outcome).toBe('doctor')
    start('no').expectScreen('plan')
    const soon = at(2 * day + hour / 2)
      .start()
      .answerAll({ 'worse-over-a-day': 'not-yet', 'agreed-since': 'yes' })
      .expectScreen('outcome')
    expect(soon.context.screening).toMatchObject({ outcome: 'not-today' })
    expect(soon.context.screening?.reasons.map(({ rule }) => rule)).toContain('A2')
  })

  it.each([
    ['cauda', ['bladder-bowel']],
    ['weakness', 'new-or-worse'],
    ['nerves', ['unsteady']],
    ['chest', 'not-sure'],
  ] as const)('opens the emergency card at once (A3): %s %j', (question, value) => {
    const app = openApp(monday + day + hour)
      .load({ records: [finishedRecord] })
      .send({ type: 'open.follow-up' })
      .answerUntil(question)
    let transitions = 0
    const subscription = app.actor.subscribe(() => (transitions += 1))
    app.answer(question, value).expectScreen('emergency')
    subscription.unsubscribe()
    expect(transitions).toBe(1)
    app.back().expectScreen('questions')
    expect(app.context.question).toBe(question)
  })

  it('suggests a professional after three sessions without relief (A4)', () => {
    const before = [9, 6].map((daysAgo) => ({
      ...finishedRecord,
      id: `before-${daysAgo}`,
      startedAtMs: finishedRecord.startedAtMs - daysAgo * day,
      endedAtMs: finishedRecord.startedAtMs - daysAgo * day + 900_000,
      followUp: { answer: 'same', isOverADay: false, atMs: finishedRecord.startedAtMs - (daysAgo - 1) * day } as const,
    }))
    const records = [...before, finishedRecord]
    expect(needsProfessionalOf(followedUp({ 'follow-up': 'sore' }, records).snapshot)).toBe(true)
    expect(needsProfessionalOf(followedUp({ 'follow-up': 'better' }, records).snapshot)).toBe(false)
    expect(needsProfessionalOf(followedUp({ 'follow-up': 'sore' }).snapshot)).toBe(false)
    followedUp({ 'follow-up': 'sore' }, records)
      .send({ type: 'open.professional' })
      .expectScreen('professional')
      .back()
      .expectScreen('day-after')
  })
})
