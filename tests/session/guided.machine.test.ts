import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { transition } from 'xstate'
import {
  ANSWER_LIMIT_MS,
  FIRST_INTRODUCTION_MS,
  HANDS_OFF_MS,
  MOVE_INTRODUCTION_MS,
  REST_INTRODUCTION_MS,
} from '#session/config.ts'
import { type GuidedEvent, type GuidedState, type Symptom, symptoms } from '#session/guided.events.ts'
import { guidedMachine } from '#session/guided.machine.ts'
import { pausedInOf, stateOf } from '#session/guided.view.ts'
import { breathing, massage, move, planOf, quarterHourPlan, rest, shortPlan } from '../drivers/fixture-plan.ts'
import { begin, type GuidedDriver } from '../drivers/guided-driver.ts'

/** The same samples at every run. */
const sampled = { numRuns: 60 } as const

describe('the way through a plan', () => {
  test('goes from readiness to aftercare, each state at its second', () => {
    const session = begin(shortPlan).expectIn('readiness').tick(5_000).expectIn('readiness')
    session.ready().expectIn('breathing').tick(24_750).expectIn('breathing').tick(250).expectIn('introducing')
    session.tick(19_750).expectIn('introducing').tick(250).expectIn('massaging')
    session.tick(44_750).expectIn('massaging').tick(250).expectIn('resting')
    session.tick(3_750).expectIn('resting').tick(250).expectIn('checkingIn')
    session.tick(2_000).clear().expectIn('introducing').tick(13_750).expectIn('introducing').tick(250)
    session.expectIn('massaging').tick(45_000).expectIn('resting').tick(4_000).expectIn('checkingIn')
    session.clear().expectIn('moving').tick(25_750).expectIn('moving').tick(250).expectIn('introducing')
    session.tick(15_000).expectIn('massaging').tick(30_000).expectIn('resting').tick(4_000).clear()
    session.expectIn('introducing').tick(16_000).expectIn('resting').tick(4_000).clear().expectIn('moving')
    session.tick(41_000).expectIn('massaging').tick(30_000).tick(4_000).clear().tick(16_000)
    session.expectIn('breathing').tick(39_750).expectIn('breathing').tick(250).expectIn('aftercare')
    expect(session.context.elapsedMs).toBe(shortPlan.totalMs)
    expect(session.context.work).toEqual([
      { region: 'left-palm', workedMs: 45_000, isSkipped: false },
      { region: 'right-palm', workedMs: 45_000, isSkipped: false },
      { region: 'left-shoulder-top', workedMs: 30_000, isSkipped: false },
      { region: 'left-sole', workedMs: 30_000, isSkipped: false },
    ])
  })

  test('a quarter of an hour with prompt answers takes a quarter of an hour', () => {
    const session = begin(quarterHourPlan).ready().tickAnswering(899_750).expectIn('breathing').tick(250)
    session.expectIn('aftercare')
    expect(session.context.elapsedMs).toBe(900_000)
  })

  test.each([0, 3_750, 8_000, 12_250, 29_750])(
    'planned time is exact when each answer takes %i ms',
    (answerAfterMs) => {
      const session = begin(quarterHourPlan).ready().until('aftercare', answerAfterMs)
      expect(session.context.elapsedMs).toBe(quarterHourPlan.totalMs)
      for (const { workedMs, region } of session.context.work) {
        expect(workedMs, region).toBe(/palm|forearm/.test(region) ? 45_000 : 60_000)
      }
    },
  )

  test('an opening shorter than an introduction introduces from its first moment', () => {
    const plan = planOf([breathing('opening', 12_000), massage('left-palm', 30_000), rest()])
    begin(plan).ready().expectIn('introducing').tick(12_000).expectIn('massaging')
  })

  test('ends in aftercare whatever step is the last', () => {
    const plan = planOf([massage('left-palm', 30_000), rest()])
    begin(plan).ready().expectIn('massaging').tickAnswering(50_000).expectIn('aftercare')
  })
})

/** States and context that time alone decided, to compare two ways of cutting the same time. */
function momentsOf(deltasMs: readonly number[], answerAtMs: ReadonlySet<number>, plan = shortPlan) {
  const session = begin(plan).ready()
  let atMs = 0
  const moments = new Map<number, { state: GuidedState; context: unknown }>()
  for (const deltaMs of deltasMs) {
    session.send({ type: 'clock.tick', deltaMs })
    atMs += deltaMs
    if (answerAtMs.has(atMs)) {
      moments.set(atMs, { state: session.state, context: session.context })
      if (session.state === 'paused') session.resume()
      else session.clear()
    }
  }
  moments.set(atMs, { state: session.state, context: session.context })
  return moments
}

/** Cuts time at the given moments as well, so that events can happen there. */
function cut(totalMs: number, cutsMs: readonly number[]): number[] {
  const at = [...new Set([...cutsMs.filter((ms) => ms > 0 && ms < totalMs), totalMs])].sort((a, b) => a - b)
  return at.map((ms, index) => ms - (at[index - 1] ?? 0))
}

describe('how ticks are cut', () => {
  test('changes nothing: any deltas of 1 to 2,000 ms lead to the same moment', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000, max: 500_000 }),
        fc.array(fc.integer({ min: 1, max: 2_000 }), { minLength: 300, maxLength: 900 }),
        fc.array(fc.integer({ min: 1, max: 500_000 }), { maxLength: 25 }),
        (totalMs, deltasMs, answersMs) => {
          const cuts: number[] = []
          for (let atMs = 0, index = 0; atMs < totalMs; index += 1) {
            atMs += deltasMs[index % deltasMs.length] ?? 1
            cuts.push(atMs)
          }
          const answers = new Set(answersMs.filter((ms) => ms < totalMs))
          const fine = momentsOf(cut(totalMs, [...cuts, ...answers]), answers)
          const coarse = momentsOf(cut(totalMs, [...answers]), answers)
          expect(fine).toEqual(coarse)
        },
      ),
      sampled,
    )
  })

  test('one tick crosses several boundaries and carries the rest over', () => {
    const plan = planOf([
      breathing('opening', 30_000),
      massage('left-palm', 30_000),
      massage('left-palm', 30_000),
      rest(),
      breathing('closing', 30_000),
    ])
    const session = begin(plan).ready().tick(97_500, 97_500).expectIn('checkingIn')
    expect(session.context).toMatchObject({ stepIndex: 3, stepElapsedMs: 7_500, unansweredMs: 3_500, pendingMs: 0 })
    expect(session.context.work).toEqual([{ region: 'left-palm', workedMs: 60_000, isSkipped: false }])
  })

  test.each([0, -250, Number.NaN, Number.POSITIVE_INFINITY])('a tick of %d ms moves nothing', (deltaMs) => {
    const session = begin(shortPlan).ready().tick(50_000).expectIn('massaging')
    const before = session.snapshot
    session.send({ type: 'clock.tick', deltaMs })
    expect(session.snapshot).toBe(before)
  })
})

function inRest(): GuidedDriver {
  return begin(shortPlan).ready().until('checkingIn')
}

describe('the check-in', () => {
  test('counts as planned time only until the introduction must begin', () => {
    const session = inRest()
    const atMs = session.context.elapsedMs
    const questionMs = 20_000 - HANDS_OFF_MS - REST_INTRODUCTION_MS
    session.tick(questionMs)
    expect(session.context.elapsedMs).toBe(atMs + questionMs)
    session.tick(15_000).expectIn('checkingIn')
    expect(session.context.elapsedMs).toBe(atMs + questionMs)
    expect(session.context.unansweredMs).toBe(questionMs + 15_000)
    session
      .clear()
      .expectIn('introducing')
      .tick(REST_INTRODUCTION_MS - 1, 1)
      .expectIn('introducing')
    session.tick(1).expectIn('massaging')
  })

  test('keeps the time to move and the time to introduce, however late the answer', () => {
    const late = begin(shortPlan).ready().until('resting').until('massaging').until('checkingIn')
    late.tick(29_000).clear().expectIn('moving').tick(14_750).expectIn('moving').tick(250).expectIn('introducing')
    late
      .tick(MOVE_INTRODUCTION_MS - 250)
      .expectIn('introducing')
      .tick(250)
      .expectIn('massaging')
  })

  test('a move as short as a rest keeps a third for each', () => {
    const short = move({ durationMs: 21_000, from: 'standing', to: 'chair' })
    const plan = planOf([massage('left-palm', 30_000), short, massage('left-sole', 30_000)])
    const session = begin(plan).ready().tick(34_000).expectIn('checkingIn').tick(20_000).clear().expectIn('moving')
    session.tick(6_750).expectIn('moving').tick(250).expectIn('introducing').tick(7_000).expectIn('massaging')
    expect(session.context.elapsedMs).toBe(51_000)
  })

  test('unanswered for 30 s pauses, and goes on only to ask anew (E9)', () => {
    const session = inRest()
    session
      .tick(ANSWER_LIMIT_MS - 250)
      .expectIn('checkingIn')
      .tick(250)
      .expectIn('paused')
    expect(session.context.pauseReason).toBe('no-answer')
    const { elapsedMs } = session.context
    session.clear().skip().tick(60_000).expectIn('paused')
    session.resume().expectIn('checkingIn')
    expect(session.context).toMatchObject({ unansweredMs: 0, elapsedMs, pauseReason: undefined })
    session
      .tick(ANSWER_LIMIT_MS - 250)
      .expectIn('checkingIn')
      .clear()
      .expectIn('introducing')
  })

  test('an answer that nobody asked for is none', () => {
    begin(shortPlan).ready().clear().expectIn('breathing').tick(50_000).clear().expectIn('massaging')
    begin(shortPlan).ready().until('resting').clear().expectIn('resting').tick(4_000).expectIn('checkingIn')
  })
})

describe('leaving a place out', () => {
  test('goes to its rest; the planned clock jumps', () => {
    const session = begin(shortPlan).ready().until('massaging').tick(10_000).skip().expectIn('resting')
    expect(session.context.elapsedMs).toBe(45_000 + 45_000)
    expect(session.context.work).toEqual([{ region: 'left-palm', workedMs: 10_000, isSkipped: true }])
    session.until('aftercare')
    expect(session.context.elapsedMs).toBe(shortPlan.totalMs)
  })

  test('works from the introduction, and touches nothing', () => {
    const session = begin(shortPlan).ready().until('introducing').skip().expectIn('resting')
    expect(session.context.work).toEqual([{ region: 'left-palm', workedMs: 0, isSkipped: true }])
    expect(session.context.elapsedMs).toBe(90_000)
  })

  test('does nothing where no place is worked or introduced', () => {
    const session = begin(shortPlan).ready().skip().expectIn('breathing')
    session.until('checkingIn').skip().expectIn('checkingIn')
    const closing = begin(planOf([massage('left-palm', 30_000), rest(), breathing('closing', 30_000)])).ready()
    closing.until('introducing').skip().expectIn('introducing')
  })
})

describe('a pause', () => {
  const facts: readonly GuidedEvent[] = [
    { type: 'page.hidden' },
    { type: 'clock.jumped', byMs: 9_000 },
    { type: 'sound.failed' },
    { type: 'sound.interrupted' },
    { type: 'headphones.out' },
    { type: 'graphics.lost' },
    { type: 'listening.lost' },
  ]
  const reasons = [
    'page-hidden',
    'clock-jump',
    'sound-failed',
    'audio-interrupted',
    'headphones-out',
    'graphics-lost',
    'listening-lost',
  ]

  test.each(facts.map((fact, index) => [fact.type, fact, reasons[index]] as const))('%s pauses', (_, fact, reason) => {
    for (const state of ['breathing', 'introducing', 'massaging', 'resting', 'checkingIn', 'moving'] as const) {
      const session = begin(shortPlan).ready().until(state).send(fact).expectIn('paused')
      expect(session.context.pauseReason).toBe(reason)
      expect(pausedInOf(session.snapshot)).toBe(state)
      session.resume().expectIn(state)
    }
    begin(shortPlan).send(fact).expectIn('readiness').ready().expectIn('breathing')
  })

  test('comes from a voice only where hands work or are about to, and asks', () => {
    const heard = { type: 'voice.heard' } as const
    for (const state of ['introducing', 'massaging'] as const) {
      const session = begin(shortPlan).ready().until(state).send(heard).expectIn('paused')
      expect(session.context.pauseReason).toBe('heard')
      session.send(heard).tick(60_000).expectIn('paused').resume().expectIn(state)
    }
    for (const state of ['breathing', 'resting', 'checkingIn', 'moving', 'aftercare'] as const) {
      const session = begin(shortPlan).ready().until(state)
      const before = session.snapshot
      expect(session.send(heard).snapshot).toBe(before)
    }
  })

  test('goes on exactly where it was', () => {
    const session = begin(shortPlan).ready().until('massaging').tick(7_250)
    const { context } = session
    session.pause('key').tick(100_000).expectIn('paused').resume().expectIn('massaging')
    expect(session.context).toEqual(context)
    expect(session.tick(37_750).expectIn('resting').context.elapsedMs).toBe(90_000)
  })

  test('keeps its first reason', () => {
    const session = begin(shortPlan).ready().pause('asked').send({ type: 'page.hidden' })
    expect(session.context.pauseReason).toBe('asked')
  })

  test('never ends by itself: no run of other events leads out but ending and stopping', () => {
    const others: readonly GuidedEvent[] = [
      ...facts,
      { type: 'clock.tick', deltaMs: 250 },
      { type: 'clock.tick', deltaMs: 60_000 },
      { type: 'session.begin' },
      { type: 'session.pause', reason: 'leaving' },
      { type: 'place.skip' },
      { type: 'checkIn.clear' },
      { type: 'symptom.name', symptom: 'pain' },
    ]
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.array(fc.constantFrom(...others), { minLength: 1, maxLength: 40 }),
        (seconds, run) => {
          const session = begin(shortPlan)
            .ready()
            .tickAnswering(seconds * 1_000, 1_000, 1_000)
          fc.pre(session.state !== 'aftercare')
          session.pause()
          const before = session.snapshot
          for (const event of run) session.send(event)
          expect(session.snapshot).toBe(before)
        },
      ),
      sampled,
    )
  })
})

describe('stopping', () => {
  test('works at every second of a session, and remembers where', () => {
    const session = begin(shortPlan).ready()
    let seconds = 0
    const stoppedIn = new Set<GuidedState | undefined>()
    for (; session.state !== 'aftercare'; session.tickAnswering(1_000, 3_000, 1_000)) {
      const [stopped] = transition(guidedMachine, session.snapshot, { type: 'session.stop' })
      expect(stateOf(stopped)).toBe('stopped')
      expect(stopped.context.stoppedIn).toBe(session.state)
      stoppedIn.add(session.state)
      seconds += 1
    }
    expect(seconds).toBeGreaterThan(300)
    expect(stoppedIn).toEqual(
      new Set(['breathing', 'introducing', 'massaging', 'resting', 'checkingIn', 'moving'] as const),
    )
  })

  test('a press is named afterwards', () => {
    const session = begin(shortPlan).ready().until('massaging').stop()
    expect(session.context).toMatchObject({ symptom: undefined, stoppedIn: 'massaging' })
    session.name('dizziness')
    expect(session.context).toMatchObject({ symptom: 'dizziness', stoppedIn: 'massaging' })
  })

  test.each<[Symptom, Symptom, Symptom]>([
    ['pain', 'tingling', 'tingling'],
    ['pain', 'dizziness', 'dizziness'],
    ['tingling', 'pain', 'tingling'],
    ['tingling', 'weakness', 'weakness'],
    ['numbness', 'tingling', 'tingling'],
    ['other', 'pain', 'other'],
    ['weakness', 'numbness', 'weakness'],
  ])('%s and then %s is kept as %s', (first, second, kept) => {
    const session = begin(shortPlan).ready().report(first).expectIn('stopped')
    session.name(second)
    expect(session.context.symptom).toBe(kept)
    const again = begin(shortPlan).ready().report(first).report(second)
    expect(again.context).toMatchObject({ symptom: kept, stoppedIn: 'breathing' })
  })

  test('is latched: a second press does not even enter it again (E3)', () => {
    const session = begin(shortPlan).ready().stop()
    const before = session.snapshot
    session.stop().resume().ready().end().tick(5_000)
    expect(session.snapshot).toBe(before)
  })

  test('also from readiness, a pause, aftercare and an early end', () => {
    for (const symptom of symptoms) {
      expect(begin(shortPlan).report(symptom).expectIn('stopped').context.stoppedIn).toBe('readiness')
      const paused = begin(shortPlan).ready().pause().report(symptom).expectIn('stopped')
      expect(paused.context).toMatchObject({ stoppedIn: 'paused', pauseReason: undefined })
      const done = begin(shortPlan).ready().until('aftercare').report(symptom).expectIn('stopped')
      expect(done.context.stoppedIn).toBe('aftercare')
      expect(begin(shortPlan).ready().end().report(symptom).expectIn('stopped').context.stoppedIn).toBe('ended')
    }
  })
})

describe('ending early', () => {
  test('is possible from everywhere but a stop and a session that is over', () => {
    begin(shortPlan).end().expectIn('ended')
    for (const state of ['breathing', 'introducing', 'massaging', 'resting', 'checkingIn', 'moving'] as const) {
      begin(shortPlan).ready().until(state).end().expectIn('ended')
      begin(shortPlan).ready().until(state).pause().end().expectIn('ended')
    }
    begin(shortPlan).ready().stop().end().expectIn('stopped')
    begin(shortPlan).ready().until('aftercare').end().expectIn('aftercare')
  })

  test('keeps what was worked', () => {
    const session = begin(shortPlan).ready().until('massaging').tick(20_000).end().tick(60_000).resume().ready()
    session.expectIn('ended')
    expect(session.context.work).toEqual([{ region: 'left-palm', workedMs: 20_000, isSkipped: false }])
  })
})

test('the first introduction is the last 20 s of the opening', () => {
  const session = begin(quarterHourPlan)
    .ready()
    .tick(45_000 - FIRST_INTRODUCTION_MS - 1, 1)
    .expectIn('breathing')
  session.tick(1).expectIn('introducing')
  expect(stateOf(session.snapshot)).toBe('introducing')
})
