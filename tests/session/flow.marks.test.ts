import { describe, expect, it } from 'vitest'
import type { RegionId } from '#anatomy/region.ts'
import { pagesNow } from '#session/flow.steps.ts'
import { bodyProfileOf, isMarkAskedOf, markedPlacesOf, mayMarkOf, placeMarksOf } from '#session/flow.view.ts'
import { day, type FlowDriver, hour, monday, openApp } from '../drivers/flow-driver.ts'
import { finishedRecord, openRecord } from '../journal/fixtures.ts'

const mark = (app: FlowDriver, region: RegionId, kind: 'sore' | 'numb', isOn = true) =>
  app.send({ type: 'place.mark', region, kind, isOn })
const plan = () => openApp().load().start().answerAll().expectScreen('plan')
const regionsIn = (app: FlowDriver): readonly RegionId[] => {
  const { compiled } = app.context
  if (compiled?.kind !== 'plan') throw new Error(`no plan on ${app.screen}`)
  return compiled.plan.steps.flatMap((step) => (step.kind === 'massage' ? [step.region] : []))
}

describe('marking before the questions', () => {
  it('is shown on the body at once, and on its page as a draft (Z11)', () => {
    const app = mark(openApp().load().send({ type: 'open.body', region: 'left-palm' }), 'left-palm', 'sore')
    expect(bodyProfileOf(app.snapshot)).toMatchObject({ isToday: false, profile: { sorePlaces: ['left-palm'] } })
    expect(placeMarksOf(app.snapshot, 'left-palm')).toEqual({ sore: 'on', numb: 'off' })
    expect(markedPlacesOf(app.snapshot)).toEqual(['left-palm'])
    app
      .back()
      .wait(3 * hour)
      .start()
      .answerUntil('sore-places')
    expect(app.context.answers['sore-places']).toEqual(['left-palm'])
    app.send({ type: 'question.next' }).answerAll().expectScreen('plan')
    expect(regionsIn(app)).not.toContain('left-palm')
    expect(regionsIn(app)).not.toContain('left-hand-back')
  })

  it('can be taken back, and is then asked about like any other day', () => {
    const app = openApp().load()
    mark(mark(app, 'left-palm', 'sore'), 'left-palm', 'sore', false)
    expect(markedPlacesOf(app.snapshot)).toEqual([])
    app.start().answerUntil('sore-places')
    expect(app.context.answers['sore-places']).toBeUndefined()
  })

  it('works before the journal was read, and does not outlive the day', () => {
    const app = mark(openApp(), 'left-palm', 'sore').load()
    expect(markedPlacesOf(app.snapshot)).toEqual(['left-palm'])
    app.wait(13 * hour)
    expect(markedPlacesOf(app.snapshot)).toEqual([])
    app.start().answerUntil('sore-places')
    expect(app.context.answers['sore-places']).toBeUndefined()
  })

  it('says nothing of how new a numb place is: that is asked (S10)', () => {
    const app = mark(openApp().load(), 'left-sole', 'numb').start().answerUntil('tingling-now')
    expect(app.context.answers['tingling-now']).toBeUndefined()
    app.answer('tingling-now', 'old-and-stable')
    expect([app.context.question, app.context.answers['numb-places']]).toEqual(['numb-places', ['left-sole']])
  })

  it('opens the emergency card in the same transition (S1), and lets the slip be put right', () => {
    const app = openApp().load().send({ type: 'open.body' })
    let transitions = 0
    const subscription = app.actor.subscribe(() => (transitions += 1))
    mark(app, 'left-groin', 'numb').expectScreen('emergency')
    subscription.unsubscribe()
    expect(transitions).toBe(1)
    app.back().expectScreen('body').back().start().expectScreen('questions')
    // Left as it is, no page leads on; the page that can put it right comes first.
    expect(app.context.question).toBe('tingling-now')
    app.answer('tingling-now', 'old-and-stable').expectScreen('emergency').back()
    app.answer('tingling-now', 'none').answerAll().expectScreen('plan')
  })

  it('counts in the questions of the day after, too (A3)', () => {
    const app = mark(openApp(monday + day + hour).load({ records: [finishedRecord] }), 'sacrum', 'numb')
    app.expectScreen('emergency').back().send({ type: 'open.follow-up' }).answer('follow-up', 'same')
    app.expectScreen('emergency')
  })
})

describe('marking after the questions', () => {
  it('makes the plan anew, without what the mark locks, and keeps what was chosen (Z11)', () => {
    const app = plan().send({ type: 'plan.choose', minutes: 12 })
    const before = regionsIn(app)
    expect(before).toContain('left-palm')
    mark(app.send({ type: 'open.body', region: 'left-palm' }), 'left-palm', 'sore').expectScreen('body')
    app.back().expectScreen('plan')
    expect(regionsIn(app)).not.toContain('left-palm')
    expect(app.context.compiled).toMatchObject({ plan: { totalMs: 720_000 } })
    mark(app, 'left-palm', 'sore', false).expectScreen('plan')
    expect(regionsIn(app)).toEqual(before)
  })

  it('asks once more how new a numb place is, and nothing else, before any plan (S10, Z12)', () => {
    const app = mark(plan().send({ type: 'open.body' }), 'left-sole', 'numb').expectScreen('body')
    expect(isMarkAskedOf(app.snapshot)).toBe(true)
    expect(app.context.compiled).toBeUndefined()
    expect(bodyProfileOf(app.snapshot)).toMatchObject({ isToday: true, profile: { numbPlaces: ['left-sole'] } })
    app.send({ type: 'plan.start' }).expectScreen('body').back().expectScreen('questions')
    expect([app.context.question, ...pagesNow(app.context)]).toEqual([
      'tingling-now',
      'tingling-now',
      'numb-places',
      'sore-places',
    ])
    app.answer('tingling-now', 'old-and-stable').send({ type: 'question.next' }).send({ type: 'question.next' })
    app.expectScreen('plan')
    expect(regionsIn(app)).not.toContain('left-sole')
    const again = mark(plan(), 'left-sole', 'numb').expectScreen('questions')
    again.answer('tingling-now', 'new-or-spreading').expectScreen('outcome')
    expect(again.context.screening?.outcome).toBe('doctor')
    // A slip can be put right from there.
    again.back().answer('tingling-now', 'none').send({ type: 'question.next' }).expectScreen('plan')
    again.send({ type: 'open.questions' })
    expect([again.context.question, pagesNow(again.context).length > 20]).toEqual(['cauda', true])
  })

  it.each(['left-groin', 'sacrum'] as const)(
    'opens the emergency card at once, and no plan is left: %s (S1)',
    (region) => {
      const app = plan().send({ type: 'open.body' })
      let transitions = 0
      const subscription = app.actor.subscribe(() => (transitions += 1))
      mark(app, region, 'numb').expectScreen('emergency')
      subscription.unsubscribe()
      expect(transitions).toBe(1)
      expect(app.context.compiled).toBeUndefined()
      app.back().expectScreen('body').back().expectScreen('questions')
      expect(app.context.question).toBe('tingling-now')
    },
  )

  it('does so when numb places name both legs together (S2)', () => {
    const app = mark(plan(), 'left-sole', 'numb')
    mark(app, 'right-sole', 'numb').expectScreen('emergency')
  })

  it('is judged again on the outcome as well', () => {
    const app = openApp().load().start().answerAll({ 'pain-now': 8 }).expectScreen('outcome')
    mark(app, 'left-palm', 'sore').expectScreen('outcome')
    expect(app.context.answers['sore-places']).toEqual(['left-palm'])
    expect(app.context.screening?.outcome).toBe('not-today')
    mark(app, 'sacrum', 'numb').expectScreen('emergency')
  })

  it('stays a draft on an outcome that came before any question', () => {
    const app = openApp(monday + hour)
      .load({ records: [finishedRecord] })
      .start()
      .expectScreen('outcome')
    mark(app, 'left-palm', 'sore').expectScreen('outcome')
    expect(markedPlacesOf(app.snapshot)).toEqual(['left-palm'])
  })

  it('asks all over again where the answers have grown old', () => {
    const app = mark(plan().wait(2 * hour), 'left-palm', 'sore').expectScreen('questions')
    app.answerUntil('sore-places')
    expect(app.context.answers['sore-places']).toEqual(['left-palm'])
  })

  it('changes the answers of questions that are under way without leaving the page', () => {
    const app = mark(openApp().load().start().answerUntil('chest'), 'left-palm', 'sore').expectScreen('questions')
    expect(app.context.question).toBe('chest')
    app.answerUntil('sore-places')
    expect(app.context.answers['sore-places']).toEqual(['left-palm'])
  })
})

describe('a mark that opens the emergency card is reported to the doctor (S1, S2)', () => {
  const reportedBy = (app: FlowDriver) =>
    app.context.memory.reported?.map(({ atMs, signs, isTakenBack }) => ({ atMs, signs, isTakenBack }))
  const saddle = { atMs: monday, signs: ['saddle'], isTakenBack: undefined }

  it('before the questions, by whichever mark it was', () => {
    expect(reportedBy(mark(openApp().load(), 'left-groin', 'numb'))).toEqual([saddle])
    const legs = mark(mark(openApp().load(), 'left-sole', 'numb').wait(hour), 'right-sole', 'numb')
    expect(reportedBy(legs)).toEqual([{ ...saddle, atMs: monday + hour, signs: ['both-legs'] }])
    expect(reportedBy(mark(openApp().load(), 'left-sole', 'numb'))).toBeUndefined()
  })

  it('once, with the questions that take it up', () => {
    const app = mark(openApp().load(), 'left-groin', 'numb').back().wait(hour)
    app.start().answer('tingling-now', 'old-and-stable').expectScreen('emergency')
    expect(reportedBy(app)).toEqual([saddle])
    app.back().answer('tingling-now', 'none').answerAll().expectScreen('plan')
    expect(reportedBy(app)).toEqual([{ ...saddle, isTakenBack: true }])
    // The next questions have nothing to do with it any more.
    app
      .send({ type: 'open.welcome' })
      .wait(2 * hour)
      .start()
    app.answerUntil('chest').answer('chest', 'yes').expectScreen('emergency')
    expect(reportedBy(app)).toEqual([
      { ...saddle, isTakenBack: true },
      { atMs: app.nowMs, signs: ['chest'], isTakenBack: undefined },
    ])
  })

  it('and says so where it is taken back on the body', () => {
    const app = mark(openApp().load(), 'sacrum', 'numb').wait(hour)
    expect(reportedBy(mark(app, 'sacrum', 'numb', false))).toEqual([{ ...saddle, isTakenBack: true }])
    expect(reportedBy(mark(app.wait(hour), 'sacrum', 'numb'))).toEqual([
      { ...saddle, isTakenBack: true },
      { ...saddle, atMs: monday + 2 * hour },
    ])
  })

  it('after the questions, as a part of their round', () => {
    const app = mark(plan().send({ type: 'open.body' }), 'left-groin', 'numb').expectScreen('emergency')
    expect(app.context.memory.reported).toMatchObject([{ roundAtMs: app.context.roundAtMs, signs: ['saddle'] }])
    app.back().back().answer('tingling-now', 'none').send({ type: 'question.next' }).expectScreen('plan')
    expect(reportedBy(app)).toEqual([{ ...saddle, isTakenBack: true }])
  })

  it('and is kept although the journal was read only after it', () => {
    const app = mark(openApp(), 'left-groin', 'numb').load()
    expect(reportedBy(app)).toEqual([saddle])
    expect(app.context.memory.lastSeenMs).toBeGreaterThan(0)
  })
})

describe('a plan of before the mark', () => {
  it('is not started, not even while its record is being committed (E11)', () => {
    const app = plan().send({ type: 'plan.start' })
    mark(app, 'left-palm', 'sore').expectScreen('plan')
    expect(app.records).toMatchObject([{ ending: 'ended', work: [] }])
    app.keepLate().expectScreen('plan')
    expect(app.guidedState).toBeUndefined()
    app.wait(1_000).send({ type: 'plan.start' }).keep().expectScreen('session')
    expect(app.records.at(-1)?.plan.regions).not.toContain('left-palm')
  })

  it('is not taken up again after an interruption (E11)', () => {
    const record = { ...openRecord, moment: { stepIndex: 1, atMs: monday + 60_000 } }
    const app = mark(openApp(monday + 90_000).load({ records: [record] }), 'left-palm', 'sore')
    app.send({ type: 'unclosed.checkIn', felt: 'clear' }).send({ type: 'unclosed.answer', ending: 'just-ended' })
    app.expectScreen('outcome')
    expect(app.guidedState).toBeUndefined()
  })
})

describe('while a session is on', () => {
  it('nothing can be marked: not with hands on the body, and not on its other faces', () => {
    const faces = [
      openApp().toSession(),
      openApp().toSession().toMassaging(),
      openApp().toSession().toMassaging().sendGuided({ type: 'session.stop' }),
      openApp().toSession().toMassaging().sendGuided({ type: 'session.end' }),
    ]
    for (const app of faces) {
      const { context, screen } = app
      expect(mayMarkOf(app.snapshot)).toBe(false)
      mark(app, 'sacrum', 'numb').expectScreen(screen)
      expect(app.context.answers).toBe(context.answers)
    }
    expect(mayMarkOf(plan().snapshot)).toBe(true)
  })

  it('what was marked for it is used up by it', () => {
    const app = mark(plan(), 'left-palm', 'sore').send({ type: 'plan.start' }).keep().toMassaging()
    app.sendGuided({ type: 'session.end' }).send({ type: 'session.closed' }).expectScreen('welcome')
    expect(markedPlacesOf(app.snapshot)).toEqual([])
  })
})
