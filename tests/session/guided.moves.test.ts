import { describe, expect, test } from 'vitest'
import { createActor } from 'xstate'
import { ANSWER_LIMIT_MS, HANDS_OFF_MS } from '#session/config.ts'
import { type GuidedEvent, type GuidedState, guidedStates, pauseReasons, symptoms } from '#session/guided.events.ts'
import { guidedMachine } from '#session/guided.machine.ts'
import { takenUpAt } from '#session/guided.progress.ts'
import { pausedInOf, stateOf } from '#session/guided.view.ts'
import { breathing, massage, move, planOf, rest, shortPlan } from '../drivers/fixture-plan.ts'
import { begin, type GuidedDriver } from '../drivers/guided-driver.ts'

/** A way to every state. */
const waysTo: Readonly<Record<GuidedState, () => GuidedDriver>> = {
  readiness: () => begin(shortPlan),
  breathing: () => begin(shortPlan).ready(),
  introducing: () => begin(shortPlan).ready().until('introducing'),
  massaging: () => begin(shortPlan).ready().until('massaging').tick(1_000),
  resting: () => begin(shortPlan).ready().until('resting'),
  checkingIn: () => begin(shortPlan).ready().until('checkingIn'),
  moving: () => begin(shortPlan).ready().until('moving'),
  paused: () => begin(shortPlan).ready().until('massaging').pause('key'),
  stopped: () => begin(shortPlan).ready().until('massaging').report('pain'),
  aftercare: () => begin(shortPlan).ready().until('aftercare'),
  ended: () => begin(shortPlan).ready().end(),
}

/** What each event leads to, by state; a state that is not named stays as it is, to the last field. */
const moves: readonly (readonly [GuidedEvent, Partial<Record<GuidedState, GuidedState>>])[] = [
  [{ type: 'session.begin' }, { readiness: 'breathing' }],
  [{ type: 'session.resume' }, { paused: 'massaging' }],
  [{ type: 'checkIn.clear' }, { checkingIn: 'introducing' }],
  [{ type: 'place.skip' }, { introducing: 'resting', massaging: 'resting' }],
  [{ type: 'session.end' }, everyRunning('ended', 'readiness', 'paused')],
  [{ type: 'session.pause', reason: 'leaving' }, everyRunning('paused')],
  [{ type: 'page.hidden' }, everyRunning('paused')],
  [{ type: 'clock.jumped', byMs: 1 }, everyRunning('paused')],
  [{ type: 'sound.failed' }, everyRunning('paused')],
  [{ type: 'sound.interrupted' }, everyRunning('paused')],
  [{ type: 'headphones.out' }, everyRunning('paused')],
  [{ type: 'graphics.lost' }, everyRunning('paused')],
  [{ type: 'listening.lost' }, everyRunning('paused')],
  [{ type: 'voice.heard' }, { introducing: 'paused', massaging: 'paused' }],
  [{ type: 'session.stop' }, everyState('stopped', 'stopped')],
]

function everyRunning(to: GuidedState, ...more: readonly GuidedState[]): Partial<Record<GuidedState, GuidedState>> {
  const running = ['breathing', 'introducing', 'massaging', 'resting', 'checkingIn', 'moving'] as const
  return Object.fromEntries([...running, ...more].map((state) => [state, to]))
}

function everyState(to: GuidedState, but: GuidedState): Partial<Record<GuidedState, GuidedState>> {
  return Object.fromEntries(guidedStates.filter((state) => state !== but).map((state) => [state, to]))
}

describe('every event in every state', () => {
  for (const [event, leads] of moves) {
    test(JSON.stringify(event), () => {
      for (const from of guidedStates) {
        const session = waysTo[from]().expectIn(from)
        const before = session.snapshot
        session.send(event)
        const to = leads[from]
        expect([from, session.state]).toEqual([from, to ?? from])
        if (to === undefined) expect(session.snapshot).toBe(before)
      }
    })
  }

  test('a name is taken only once it is stopped', () => {
    for (const from of guidedStates.filter((state) => state !== 'stopped')) {
      const session = waysTo[from]()
      const before = session.snapshot
      expect(session.name('weakness').snapshot).toBe(before)
    }
    expect(waysTo.stopped().name('weakness').context.symptom).toBe('weakness')
  })

  test('a report stops with its symptom from every state but a stop, which keeps where it was', () => {
    for (const from of guidedStates.filter((state) => state !== 'stopped')) {
      for (const symptom of symptoms) {
        const { context } = waysTo[from]().report(symptom).expectIn('stopped')
        expect(context).toMatchObject({ symptom, stoppedIn: from, pauseReason: undefined, pendingMs: 0 })
      }
    }
    expect(waysTo.stopped().report('tingling').context).toMatchObject({ symptom: 'tingling', stoppedIn: 'massaging' })
  })

  test('only a stop notes where it was', () => {
    for (const from of guidedStates) {
      for (const [event] of moves) {
        if (event.type === 'session.stop' || from === 'stopped') continue
        expect(waysTo[from]().send(event).context.stoppedIn).toBeUndefined()
      }
    }
  })

  test.each(pauseReasons)('a pause says why: %s', (reason) => {
    const session = begin(shortPlan).ready().pause(reason)
    expect([session.state, session.context.pauseReason, pausedInOf(session.snapshot)]).toEqual([
      'paused',
      reason,
      'breathing',
    ])
    expect(session.resume().context.pauseReason).toBeUndefined()
  })
})

describe('time', () => {
  test('that a tick brings beyond a pause belongs to nobody', () => {
    const session = waysTo.checkingIn()
    const { elapsedMs } = session.context
    session.tick(100_000, 100_000).expectIn('paused')
    expect(session.context).toMatchObject({ pendingMs: 0, unansweredMs: ANSWER_LIMIT_MS, pauseReason: 'no-answer' })
    expect(session.context.elapsedMs).toBe(elapsedMs + 8_000)
    session.resume().expectIn('checkingIn')
    expect(session.context).toMatchObject({ pendingMs: 0, unansweredMs: 0, elapsedMs: elapsedMs + 8_000 })
  })

  test('that a tick brings beyond the end of the plan is not counted', () => {
    const session = begin(planOf([massage('left-palm', 30_000)])).ready()
    session.tick(31_000, 31_000).expectIn('aftercare')
    expect(session.context).toMatchObject({ elapsedMs: 30_000, pendingMs: 0, stepIndex: 1, stepElapsedMs: 0 })
    expect(session.context.work).toEqual([{ region: 'left-palm', workedMs: 30_000, isSkipped: false }])
  })

  test('is left where a tick is paused between two states', () => {
    const session = waysTo.massaging().tick(43_999, 43_999).expectIn('massaging').tick(1, 1).expectIn('resting')
    session.tick(HANDS_OFF_MS - 1, HANDS_OFF_MS - 1).expectIn('resting')
    session.tick(2, 2).expectIn('checkingIn')
    expect(session.context).toMatchObject({ stepElapsedMs: HANDS_OFF_MS + 1, unansweredMs: 1, pendingMs: 0 })
  })
})

describe('the kind of a step', () => {
  test('decides what it begins as', () => {
    const first = (...steps: Parameters<typeof planOf>[0]) => begin(planOf(steps)).ready().state
    expect(first(breathing('opening', 60_000))).toBe('breathing')
    expect(first(massage('left-palm', 30_000))).toBe('massaging')
    expect(first(rest())).toBe('resting')
    expect(first(move())).toBe('resting')
    expect(first()).toBe('aftercare')
  })

  test('breathing introduces a place only', () => {
    const plan = planOf([breathing('opening', 30_000), breathing('closing', 30_000)])
    const session = begin(plan).ready().tick(29_750).expectIn('breathing').tick(250).expectIn('breathing')
    expect(session.context.stepIndex).toBe(1)
    session.tick(29_750).expectIn('breathing').tick(250).expectIn('aftercare')
  })

  test('a rest or a move shorter than its introduction introduces all of it, after hands were off', () => {
    const short = planOf([massage('left-palm', 30_000), rest(6_000), massage('right-palm', 30_000)])
    const session = begin(short).ready().tick(30_000)
    expect([session.state, session.context.stepElapsedMs]).toEqual(['checkingIn', 0])
    session.tick(10_000).expectIn('checkingIn')
    expect(session.context.elapsedMs).toBe(30_000)
    session.clear().tick(5_750).expectIn('introducing').tick(250).expectIn('massaging')
  })

  test('a move leads from its question to moving, a rest to the next place', () => {
    const session = waysTo.checkingIn().clear().expectIn('introducing').until('checkingIn')
    expect(session.context.plan.steps[session.context.stepIndex]?.kind).toBe('move')
    session.clear().expectIn('moving')
  })
})

describe('a session that is taken up (E11)', () => {
  const work = [{ region: 'left-palm', workedMs: 1_000, isSkipped: false }] as const

  function takeUp(stepIndex: number): GuidedDriver['snapshot'] {
    const actor = createActor(guidedMachine, {
      input: { plan: shortPlan, takenUp: takenUpAt(shortPlan, stepIndex, work) },
    })
    return actor.start().getSnapshot()
  }

  test('is paused where it goes on, and knows what was worked', () => {
    const snapshot = takeUp(1)
    expect(stateOf(snapshot)).toBe('paused')
    expect(snapshot.context).toMatchObject({
      stepIndex: 3,
      stepElapsedMs: 0,
      elapsedMs: 90_000,
      pauseReason: 'interrupted',
      work: [{ region: 'left-palm', workedMs: 30_000, isSkipped: false }],
    })
    const actor = createActor(guidedMachine, { input: { plan: shortPlan }, snapshot }).start()
    actor.send({ type: 'clock.tick', deltaMs: 60_000 })
    expect(actor.getSnapshot().context).toEqual(snapshot.context)
    actor.send({ type: 'session.resume' })
    expect(stateOf(actor.getSnapshot())).toBe('resting')
  })

  test('at its very beginning begins anew, by a press', () => {
    expect(stateOf(takeUp(0))).toBe('readiness')
    expect(takeUp(0).context).toMatchObject({ stepIndex: 0, elapsedMs: 0, work })
  })

  test('counts each step that may have been worked in full, and none that was worked longer as less', () => {
    expect(takenUpAt(shortPlan, 4, work)).toEqual({
      stepIndex: 5,
      work: [...work, { region: 'right-palm', workedMs: 45_000, isSkipped: false }],
    })
    expect(takenUpAt(shortPlan, 3, work)).toEqual({ stepIndex: 3, work })
    const longer = [{ region: 'right-palm', workedMs: 46_000, isSkipped: true }] as const
    expect(takenUpAt(shortPlan, 4, longer).work).toEqual(longer)
    expect(takenUpAt(shortPlan, 99, work)).toEqual({ stepIndex: 99, work })
  })
})
