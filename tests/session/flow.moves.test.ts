import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import type { SessionRecord } from '#journal/record.ts'
import { type FlowEvent, screenNames } from '#session/flow.events.ts'
import { flowMachine } from '#session/flow.machine.ts'
import { ANSWERS_FRESH_MS } from '#session/flow.steps.ts'
import { isBusyOf, pageCountOf, screenOf, unclosedStepOf } from '#session/flow.view.ts'
import { calmStop, day, type FlowDriver, hour, monday, openApp, workingJournal } from '../drivers/flow-driver.ts'
import { followedUp, waysTo } from '../drivers/flow-ways.ts'
import { finishedRecord, openRecord } from '../journal/fixtures.ts'

const stop: SessionRecord = { ...finishedRecord, id: 'stop', ending: 'stopped', symptom: 'tingling' }
const mainOf = (app: FlowDriver) => app.snapshot.value.main

/** A session that was cut short a minute ago, as far as its check-in. */
function cutShort(): FlowDriver {
  const { records, context, nowMs } = openApp().toSession().toMassaging()
  return openApp(nowMs + 60_000).load({ ...context.contents, records })
}

/** A way to every state of the way through a session in which a card can lie above. */
const places: Readonly<Record<string, () => FlowDriver>> = {
  waiting: () => openApp().start(),
  checkingIn: cutShort,
  asking: () => cutShort().send({ type: 'unclosed.checkIn', felt: 'clear' }),
  offering: () => cutShort().closeUnclosed('just-ended'),
  questions: () => waysTo.questions().answerUntil('chest'),
  followingUp: () =>
    openApp(monday + day + hour)
      .load({ records: [finishedRecord] })
      .send({ type: 'open.follow-up' })
      .answerUntil('chest'),
  dayAfter: () => followedUp({}),
  outcome: waysTo.outcome,
  plan: waysTo.plan,
  opening: () => waysTo.plan().send({ type: 'plan.start' }),
  running: waysTo.session,
  stopped: waysTo.stopped,
  finished: waysTo.finished,
}

describe('a card lies over everything', () => {
  it.each(Object.keys(places))('back closes it and moves nothing below: %s', (place) => {
    const app = places[place]?.() ?? openApp()
    const [main, { question, records }] = [mainOf(app), { question: app.context.question, records: app.records }]
    app.send({ type: 'open.emergency' }).expectScreen('emergency').back()
    expect(mainOf(app)).toEqual(main)
    expect(app.context.question).toBe(question)
    expect(app.records).toEqual(records)
    expect(app.snapshot.value.card).toEqual({ below: 'closed' })
  })

  it.each(['body', 'doctor', 'breathe', 'ask-doctor', 'professional', 'learn'] as const)(
    'the emergency card gives way to the card that it covered: %s',
    (card) => {
      const app = waysTo
        .plan()
        .send({ type: `open.${card}` })
        .expectScreen(card)
      app.send({ type: 'open.emergency' }).expectScreen('emergency').back().expectScreen(card).back()
      app.expectScreen('plan')
    },
  )

  it.each(['body', 'doctor', 'breathe', 'ask-doctor', 'professional', 'learn'] as const)(
    'one card replaces another: %s',
    (card) => {
      for (const other of ['body', 'doctor', 'breathe', 'ask-doctor', 'professional', 'learn'] as const) {
        const app = waysTo
          .plan()
          .send({ type: `open.${other}` })
          .send({ type: `open.${card}` })
          .expectScreen(card)
        // Only what is opened to learn leads back to learning, and out of the doctor's card back to the card.
        const isAsked = other === 'doctor' && (card === 'ask-doctor' || card === 'professional')
        app.back().expectScreen(isAsked ? 'doctor' : card === 'body' && other === 'learn' ? 'learn' : 'plan')
      }
    },
  )

  it.each(['ask-doctor', 'professional'] as const)(
    'what is opened out of the doctor’s card leads back to it, and the card to where it was opened: %s',
    (screen) => {
      const app = waysTo.stopped().send({ type: 'open.doctor' }).expectScreen('doctor')
      app.send({ type: `open.${screen}` }).expectScreen(screen)
      app.send({ type: 'open.emergency' }).expectScreen('emergency').back().expectScreen(screen)
      app.back().expectScreen('doctor').back().expectScreen('stopped')
    },
  )

  it('what is opened to learn leads back to learning, and learning to the plan below', () => {
    const learning = () => waysTo.plan().send({ type: 'open.learn' }).expectScreen('learn')
    for (const type of ['open.practise', 'open.body'] as const) {
      const app = learning().send({ type })
      expect(app.screen).toBe(type === 'open.body' ? 'body' : 'practise')
      app.send({ type: 'open.emergency' }).expectScreen('emergency').back()
      app.back().expectScreen('learn').back().expectScreen('plan')
    }
    const lesson = learning().send({ type: 'open.lessons' }).expectScreen('lessons')
    lesson.send({ type: 'open.lesson', lesson: 'stages' }).expectScreen('lesson')
    lesson.send({ type: 'open.lesson', lesson: 'how-often' }).expectScreen('lesson')
    expect(lesson.context.lesson).toBe('how-often')
    lesson.back().expectScreen('lessons').back().expectScreen('learn')
    const app = learning().send({ type: 'open.body', region: 'left-calf' })
    expect(app.context.region).toBe('left-calf')
  })

  it('a round beside the plan leads back to the plan, one out of learning back to learning', () => {
    const beside = waysTo.plan().send({ type: 'open.round', scope: 'refresh' }).expectScreen('round')
    expect(beside.context.roundScope).toBe('refresh')
    beside.send({ type: 'open.emergency' }).back().expectScreen('round').back().expectScreen('plan')
    const learning = () => waysTo.plan().send({ type: 'open.learn' })
    learning().send({ type: 'open.round', scope: 'due' }).expectScreen('round').back().expectScreen('learn')
    learning().send({ type: 'open.progress' }).send({ type: 'open.round', scope: 'due' }).back().expectScreen('learn')
  })

  it('what is kept, opened from what was, leads back there', () => {
    const kept = () => waysTo.history().send({ type: 'open.your-data' }).expectScreen('your-data')
    kept().back().expectScreen('history').back().expectScreen('welcome')
    kept().send({ type: 'open.emergency' }).back().expectScreen('your-data')
  })

  it('no round begins while hands may be on the body', () => {
    waysTo.session().send({ type: 'open.round', scope: 'due' }).send({ type: 'open.progress' }).expectScreen('session')
  })

  it.each<[FlowEvent['type'], string, () => FlowDriver]>([
    ['open.welcome', 'welcome', waysTo.plan],
    ['open.questions', 'questions', waysTo.plan],
    ['open.follow-up', 'questions', () => openApp(monday + day + hour).load({ records: [finishedRecord] })],
    ['session.closed', 'welcome', waysTo.stopped],
  ])('%s puts every card away', (type, screen, from) => {
    for (const card of ['open.body', 'open.doctor', 'open.breathe', 'open.emergency'] as const) {
      const app = from()
        .send({ type: card })
        .send({ type } as FlowEvent)
      expect([app.screen, app.snapshot.value.card]).toEqual([screen, { below: 'closed' }])
    }
  })

  it('the body opens with the region that was asked for, and with none when none was', () => {
    const app = waysTo.plan().send({ type: 'open.body', region: 'left-calf' }).back().send({ type: 'open.body' })
    expect(app.expectScreen('body').context.region).toBeUndefined()
  })

  it('no alarm is left over for later, and one card is opened once for one answer', () => {
    const app = waysTo
      .stopped()
      .tellStop({ ...calmStop, spread: 'away' })
      .expectScreen('doctor')
    expect(app.context.alarm).toBeUndefined()
    // What does not change where it leads does not open the card again.
    app.back().tellStop({ position: 'sitting' }).expectScreen('stopped')
    app.tellStop({ chest: 'yes' }).expectScreen('emergency').back()
    expect(app.expectScreen('stopped').context.alarm).toBeUndefined()
  })
})

describe('back, where nothing lies above', () => {
  it.each([
    ['waiting', 'welcome'],
    ['checkingIn', 'welcome'],
    ['asking', { unclosed: 'checkingIn' }],
    ['offering', { unclosed: 'asking' }],
    ['dayAfter', 'followingUp'],
    ['outcome', 'questions'],
    ['plan', 'questions'],
    ['opening', 'plan'],
    ['running', 'plan'],
    ['stopped', { session: 'stopped' }],
    ['finished', { session: 'finished' }],
  ])('%s', (place, main) => {
    expect(mainOf((places[place]?.() ?? openApp()).back())).toEqual(main)
  })

  it.each(['questions', 'followingUp'] as const)('goes through the pages of %s to the first one, and out', (place) => {
    for (const type of ['back', 'question.back'] as const) {
      const app = places[place]?.() ?? openApp()
      for (let { page } = pageCountOf(app.snapshot); page > 1; page -= 1) {
        expect([mainOf(app), pageCountOf(app.snapshot).page]).toEqual([place, page])
        app.send({ type })
      }
      expect(pageCountOf(app.snapshot).page).toBe(1)
      expect(mainOf(app.send({ type }))).toBe('welcome')
    }
  })

  it('from the day after opens its last page, and what was answered can be put right', () => {
    const app = followedUp({ 'follow-up': 'same' }).back().expectScreen('questions')
    expect(app.context.question).toBe('chest')
    app.send({ type: 'question.next' }).expectScreen('day-after').back()
    app.send({ type: 'question.back' })
    expect(app.context.question).toBe('nerves')
  })

  it('leads from what was said before any question to the welcome, also when questions were asked before', () => {
    const app = waysTo.finished().send({ type: 'session.closed' })
    expect(app.context.isAfterQuestions).toBe(true)
    app.start().expectScreen('outcome')
    expect(app.context.isAfterQuestions).toBe(false)
    app.back().expectScreen('welcome')
  })
})

describe('the start page', () => {
  it.each(Object.keys(places).filter((place) => !['running', 'stopped', 'finished'].includes(place)))(
    'can be reached from everywhere but a session: %s',
    (place) => {
      const app = (places[place]?.() ?? openApp()).send({ type: 'open.welcome' })
      expect(mainOf(app)).toBe('welcome')
    },
  )

  it('leaves a record that is being committed as one that never began', () => {
    const app = waysTo.plan().send({ type: 'plan.start' }).wait(2_000).send({ type: 'open.welcome' })
    expect(app.expectScreen('welcome').records).toMatchObject([
      { ending: 'ended', endedAtMs: monday + 2_000, work: [] },
    ])
    expect(app.context.record).toBeUndefined()
  })

  it.each(['running', 'stopped', 'finished'])('is not one press away from a session: %s', (place) => {
    const app = places[place]?.() ?? openApp()
    expect(mainOf(app.send({ type: 'open.welcome' }))).toEqual({ session: place })
  })

  it.each(['dayAfter', 'outcome', 'plan'])('need not be passed to be asked again: %s', (place) => {
    const app = (places[place]?.() ?? openApp()).start()
    expect(['questions', 'outcome']).toContain(app.screen)
    expect(app.context.screening === undefined).toBe(app.screen === 'questions')
  })

  it('asks from the plan about every page once more, from the first', () => {
    const app = waysTo.plan().start().expectScreen('questions')
    expect(pageCountOf(app.snapshot).page).toBe(1)
    expect(app.context.screening).toBeUndefined()
  })
})

describe('the journal', () => {
  it('is taken in once: a stop or an open session in a later one moves nothing', () => {
    const late = { ...workingJournal, records: [stop, openRecord] }
    const app = waysTo.welcome().load(late).expectScreen('welcome')
    expect(app.records).toEqual([])
    for (const place of ['questions', 'plan'] as const) {
      const asked = places[place]?.() ?? openApp()
      asked.load(late)
      expect([mainOf(asked), asked.records]).toEqual([place, []])
    }
  })

  it('shows a stop before it asks about another session that was never closed (E5, E11)', () => {
    for (const records of [
      [stop, openRecord],
      [openRecord, stop],
    ]) {
      const app = openApp(monday + hour)
        .load({ records })
        .expectScreen('stopped')
      expect(app.context.record?.id).toBe('stop')
      app.send({ type: 'session.closed' }).expectScreen('welcome').start().expectScreen('unclosed')
    }
  })

  it('is waited for with the way back open', () => {
    const app = openApp().start()
    expect([mainOf(app), isBusyOf(app.snapshot)]).toEqual(['waiting', true])
    app.back().load().expectScreen('welcome')
    expect(isBusyOf(app.snapshot)).toBe(false)
  })

  it('brings an open session before any question, also when it was waited for', () => {
    const app = openApp(monday + hour)
      .start()
      .load({ records: [openRecord] })
      .expectScreen('unclosed')
    expect(unclosedStepOf(app.snapshot)).toBe('checkingIn')
  })

  it('is taken in on any screen without leaving it', () => {
    const app = openApp()
      .send({ type: 'open.breathe' })
      .load({ records: [finishedRecord] })
      .expectScreen('breathe')
    expect(app.records).toEqual([finishedRecord])
  })

  it('that could not be read or written is named, wherever it happens', () => {
    const reasonAfter = (app: FlowDriver) => app.context.storageReason
    expect(reasonAfter(openApp().load())).toBeUndefined()
    expect(reasonAfter(openApp().load({ isRemembering: false }))).toBe('no-storage')
    expect(reasonAfter(openApp().load({ isRemembering: false, reason: 'refused' }))).toBe('refused')
    expect(reasonAfter(openApp().load({ isRemembering: true, reason: 'refused' }))).toBeUndefined()
    for (const place of ['questions', 'plan', 'stopped', 'finished']) {
      const app = places[place]?.() ?? openApp()
      const main = mainOf(app)
      expect(reasonAfter(app.fail('full'))).toBe('full')
      expect(mainOf(app)).toEqual(main)
    }
  })

  it('that keeps nothing lets a session begin at once', () => {
    const app = openApp().load({ isRemembering: false }).start().answerAll().send({ type: 'plan.start' })
    app.expectScreen('session')
    expect(app.guidedState).toBe('readiness')
  })

  it('gets its chance again for the next record, after one could not be written', () => {
    const app = waysTo.plan().fail('full').send({ type: 'plan.start' })
    expect([mainOf(app), app.context.storageReason]).toEqual(['opening', undefined])
  })
})

describe('what another window has written', () => {
  const starting = () => waysTo.plan().wait(60_000).send({ type: 'plan.start' })

  it('is taken in, and the record of now is closed as one that never began', () => {
    const [own] = starting().records
    const theirs: SessionRecord = { ...finishedRecord, id: 'theirs', startedAtMs: monday - 30 * day, work: [] }
    const app = starting().send({ type: 'journal.changed', records: [theirs] })
    expect(app.records).toEqual([theirs, { ...own, ending: 'ended', endedAtMs: monday + 60_000 }])
    expect([app.context.record, app.context.guided]).toEqual([undefined, undefined])
    // Nothing bars a session: the questions are gone through again.
    app.expectScreen('questions')
  })

  it('locks when it is a stop (S14)', () => {
    const theirs = { ...stop, startedAtMs: monday, endedAtMs: monday + 30_000 }
    const app = starting()
      .send({ type: 'journal.changed', records: [theirs] })
      .expectScreen('outcome')
    expect(app.context.screening?.outcome).toBe('locked')
    expect(app.guidedState).toBeUndefined()
  })

  it.each([true, false, undefined])(
    'is a running session, which cannot be answered for here: %s',
    (isRunningElsewhere) => {
      const change = { type: 'journal.changed', records: [openRecord] } as const
      const app = starting().send(isRunningElsewhere === undefined ? change : { ...change, isRunningElsewhere })
      app.expectScreen('unclosed').send({ type: 'unclosed.checkIn', felt: 'clear' })
      expect(unclosedStepOf(app.snapshot)).toBe(isRunningElsewhere === true ? 'checkingIn' : 'asking')
    },
  )

  it('moves nothing unless a record is being committed', () => {
    const app = waysTo
      .plan()
      .send({ type: 'journal.changed', records: [stop] })
      .expectScreen('plan')
    expect(app.records).toEqual([])
  })
})

describe('starting a plan', () => {
  it.each([
    ['within the hour', ANSWERS_FRESH_MS, 'opening'],
    ['after more than an hour', ANSWERS_FRESH_MS + 1, 'questions'],
    ['at once', 0, 'opening'],
    ['with a clock that was set back', -1, 'questions'],
  ])('%s', (_, ms, main) => {
    const app = waysTo.plan().wait(ms).send({ type: 'plan.start' })
    expect(mainOf(app)).toBe(main)
  })

  it('is refused by a lock that has come to be known meanwhile (S14)', () => {
    const { snapshot } = waysTo.plan()
    const contents = { ...workingJournal, records: [{ ...stop, startedAtMs: monday, endedAtMs: monday }] }
    const later = { ...snapshot, context: { ...snapshot.context, contents } } as typeof snapshot
    const actor = createActor(flowMachine, { input: { nowMs: monday, offsetMinutes: 60 }, snapshot: later }).start()
    actor.send({ type: 'plan.start', nowMs: monday })
    expect(screenOf(actor.getSnapshot())).toBe('outcome')
    expect(actor.getSnapshot().context.screening?.outcome).toBe('locked')
  })

  it('keeps what was chosen before when only the other is chosen', () => {
    const app = waysTo.plan().send({ type: 'plan.choose', routineId: 'hands-and-feet' })
    expect(app.context.choice).toEqual({ routineId: 'hands-and-feet', minutes: undefined, isAsUsual: false })
    app.send({ type: 'plan.choose', minutes: 12 })
    expect(app.context.choice).toEqual({ routineId: 'hands-and-feet', minutes: 12, isAsUsual: false })
    expect(app.context.compiled).toMatchObject({ plan: { totalMs: 720_000, routineId: 'hands-and-feet' } })
    app.send({ type: 'plan.choose', routineId: 'far-areas' })
    expect(app.context.choice).toEqual({ routineId: 'far-areas', minutes: 12, isAsUsual: false })
  })
})

describe('the time', () => {
  it('comes with every event; where it is missing, the latest known one holds', () => {
    const actor = createActor(flowMachine, { input: { nowMs: monday, offsetMinutes: 60 } }).start()
    const { context } = actor.getSnapshot()
    expect(context).toMatchObject({ nowMs: monday, offsetMinutes: 60 })
    for (const event of [{ type: 'clock.now' }, { type: 'clock.now', nowMs: monday }] as const) {
      actor.send(event)
      expect(actor.getSnapshot().context).toBe(context)
    }
    actor.send({ type: 'clock.now', nowMs: monday + 5 })
    expect(actor.getSnapshot().context).toEqual({ ...context, nowMs: monday + 5 })
  })

  it('is the one of the moment an event was sent at, unless the event says another', () => {
    const app = openApp()
    app.nowMs += 7
    expect(app.send({ type: 'open.body' }).context.nowMs).toBe(monday + 7)
    app.actor.send({ type: 'clock.now', nowMs: monday + 99 })
    expect(app.context.nowMs).toBe(monday + 99)
  })
})

describe('the day after', () => {
  it('is not asked about while another session was never closed (E11)', () => {
    const before = { ...finishedRecord, id: 'before', startedAtMs: monday - 4 * day, endedAtMs: monday - 4 * day }
    const app = openApp(monday + 3 * day)
      .load({ records: [before, openRecord] })
      .expectScreen('unclosed')
      .back()
    expect(mainOf(app.send({ type: 'open.follow-up' }))).toBe('welcome')
    const closed = openApp(monday + 3 * day).load({ records: [before] })
    expect(mainOf(closed.send({ type: 'open.follow-up' }))).toBe('followingUp')
  })

  it('can be asked about from the page that says there is no session yet', () => {
    const app = openApp(monday + day + hour)
      .load({ records: [finishedRecord] })
      .start()
      .expectScreen('outcome')
      .send({ type: 'open.follow-up' })
    expect([mainOf(app), app.context.scope, app.context.question]).toEqual(['followingUp', 'follow-up', 'follow-up'])
    const early = openApp(monday + hour)
      .load({ records: [finishedRecord] })
      .start()
      .expectScreen('outcome')
    expect(mainOf(early.send({ type: 'open.follow-up' }))).toBe('outcome')
  })

  it('hands its answers on to the questions before a session, which ask all of them', () => {
    const app = openApp(monday + 4 * day)
      .load({ records: [finishedRecord] })
      .send({ type: 'open.follow-up' })
      .answerAll({ 'follow-up': 'same' })
      .expectScreen('day-after')
    const { roundAtMs } = app.context
    app.wait(60_000).start().expectScreen('questions')
    expect([app.context.scope, app.context.roundAtMs, app.context.answers['follow-up']]).toEqual([
      'session',
      roundAtMs,
      'same',
    ])
    app.answerAll().expectScreen('plan')
  })
})

it('the screens are all there', () => {
  expect(Object.keys(waysTo).sort()).toEqual([...screenNames].sort())
})
