import { describe, expect, test } from 'vitest'
import { breathAt } from '#session/guided.breathing.ts'
import { effectsOf, silence } from '#session/guided.effects.ts'
import {
  answerLeftMsOf,
  comingOf,
  isUnderWay,
  isWaitingOf,
  pausedInOf,
  placeOf,
  placesOf,
  positionOf,
  pressureOf,
  progressOf,
  stepLeftMsOf,
  stepOf,
  strokeOf,
  totalLeftMsOf,
} from '#session/guided.view.ts'
import { breathing, massage, move, planOf, quarterHourPlan, shortPlan } from '../drivers/fixture-plan.ts'
import { begin } from '../drivers/guided-driver.ts'

describe('the place to highlight', () => {
  test('is what the step says, from its introduction to its end, in a pause too', () => {
    const session = begin(shortPlan)
    expect(placeOf(session.snapshot)).toBeUndefined()
    session.ready()
    expect(placeOf(session.snapshot)).toBeUndefined()
    session.until('introducing')
    expect(placeOf(session.snapshot)?.region).toBe('left-palm')
    expect(placeOf(session.pause().snapshot)?.region).toBe('left-palm')
    session.resume().until('massaging')
    expect(placeOf(session.snapshot)).toBe(shortPlan.steps[1])
    expect(placeOf(session.tick(30_000).snapshot)).toBe(shortPlan.steps[2])
    expect(placeOf(session.pause().snapshot)).toBe(shortPlan.steps[2])
    session.resume().until('resting')
    expect(placeOf(session.snapshot)).toBeUndefined()
    expect(placeOf(session.until('checkingIn').snapshot)).toBeUndefined()
    expect(placeOf(session.until('introducing').snapshot)?.region).toBe('right-palm')
    expect(placeOf(session.stop().snapshot)).toBeUndefined()
  })

  test('is none while breathing is introduced', () => {
    const session = begin(shortPlan).ready()
    while (session.context.stepIndex < 10) session.tickAnswering(250)
    session.until('introducing')
    expect(placeOf(session.snapshot)).toBeUndefined()
    expect(comingOf(session.snapshot)).toBe(shortPlan.steps[11])
  })
})

describe('the position of the body', () => {
  test('is that of the step, of the place that is introduced, and where a move leads', () => {
    const plan = planOf([
      breathing('opening', 45_000),
      massage('left-palm', 30_000),
      move({ to: 'half-lying' }),
      massage('left-thigh', 30_000, { position: 'half-lying' }),
      { ...breathing('closing', 40_000), position: 'half-lying' },
    ])
    const session = begin(plan)
    expect(positionOf(session.snapshot)).toBe('chair')
    session.ready().until('introducing')
    expect(positionOf(session.snapshot)).toBe('chair')
    session.until('moving')
    expect(positionOf(session.snapshot)).toBe('half-lying')
    expect(positionOf(session.pause().snapshot)).toBe('half-lying')
    session.resume().until('introducing')
    expect(positionOf(session.snapshot)).toBe('half-lying')
    expect(positionOf(session.until('aftercare').snapshot)).toBe('half-lying')
  })
})

describe('times', () => {
  test('count down to the end of the step and of the session', () => {
    const session = begin(quarterHourPlan)
    expect([totalLeftMsOf(session.snapshot), progressOf(session.snapshot)]).toEqual([900_000, 0])
    session.ready().until('massaging').tick(10_000)
    expect(stepLeftMsOf(session.snapshot)).toBe(35_000)
    expect(totalLeftMsOf(session.snapshot)).toBe(900_000 - 55_000)
    expect(progressOf(session.snapshot)).toBeCloseTo(55 / 900, 10)
    session.until('aftercare')
    expect([stepOf(session.snapshot), stepLeftMsOf(session.snapshot)]).toEqual([undefined, 0])
    expect([totalLeftMsOf(session.snapshot), progressOf(session.snapshot)]).toEqual([0, 1])
  })

  test('a question says how long it may wait', () => {
    const session = begin(shortPlan).ready().until('checkingIn')
    expect(answerLeftMsOf(session.snapshot)).toBe(30_000)
    expect(isWaitingOf(session.tick(7_750).snapshot)).toBe(false)
    expect(isWaitingOf(session.tick(250).snapshot)).toBe(true)
    expect(answerLeftMsOf(session.snapshot)).toBe(22_000)
    session.clear()
    expect([answerLeftMsOf(session.snapshot), isWaitingOf(session.snapshot)]).toEqual([undefined, false])
  })
})

describe('touch', () => {
  test('pressure begins at 1 and follows the step (T9)', () => {
    const session = begin(shortPlan).ready()
    expect(pressureOf(session.snapshot)).toBeUndefined()
    expect(pressureOf(session.until('introducing').snapshot)).toBe(1)
    session.until('massaging').tick(14_750)
    expect(pressureOf(session.snapshot)).toBe(1)
    expect(pressureOf(session.tick(250).snapshot)).toBe(2)
    // The second step of the place begins at its own 0.
    expect(pressureOf(session.tick(15_000).snapshot)).toBe(1)
    expect(pressureOf(session.until('resting').snapshot)).toBeUndefined()
  })

  test('strokes count from the start of the step', () => {
    const session = begin(shortPlan).ready()
    expect(strokeOf(session.snapshot)).toBeUndefined()
    session.until('massaging')
    expect(strokeOf(session.snapshot)).toEqual({ strokeMs: 3_000, index: 0, phase: 0 })
    expect(strokeOf(session.tick(4_500).snapshot)).toEqual({ strokeMs: 3_000, index: 1, phase: 0.5 })
    expect(strokeOf(session.pause().snapshot)).toBeUndefined()
  })
})

describe('the list of places', () => {
  function statuses(session: ReturnType<typeof begin>): string {
    return placesOf(session.snapshot)
      .map((place) => `${place.region} ${place.status}`)
      .join(', ')
  }

  test('joins the steps of one place and follows the session', () => {
    const session = begin(shortPlan)
    expect(placesOf(session.snapshot).map((place) => place.durationMs)).toEqual([45_000, 45_000, 30_000, 30_000])
    expect(statuses(session)).toBe('left-palm next, right-palm later, left-shoulder-top later, left-sole later')
    session.ready().until('introducing')
    expect(statuses(session)).toBe('left-palm now, right-palm next, left-shoulder-top later, left-sole later')
    session.until('massaging').tick(40_000)
    expect(statuses(session)).toBe('left-palm now, right-palm next, left-shoulder-top later, left-sole later')
    session.until('checkingIn')
    expect(statuses(session)).toBe('left-palm done, right-palm next, left-shoulder-top later, left-sole later')
    session.until('introducing').skip()
    expect(statuses(session)).toBe('left-palm done, right-palm skipped, left-shoulder-top next, left-sole later')
    session.until('aftercare')
    expect(statuses(session)).toBe('left-palm done, right-palm skipped, left-shoulder-top done, left-sole done')
  })
})

describe('what must be on', () => {
  test('strokes sound only while hands work, in step with them', () => {
    const session = begin(shortPlan).ready().until('massaging').tick(1_250)
    expect(effectsOf(session.snapshot).strokeTone).toEqual({ strokeMs: 3_000, elapsedMs: 1_250, durationMs: 30_000 })
    expect(effectsOf(session.until('resting').snapshot).strokeTone).toBeUndefined()
  })

  test('breaths sound only in breathing, and turn when the shape does', () => {
    const session = begin(shortPlan).ready().tick(1_250)
    const { inMs, outMs, elapsedMs } = effectsOf(session.snapshot).breath ?? { inMs: 0, outMs: 0, elapsedMs: 0 }
    expect(elapsedMs).toBe(1_250)
    for (const atMs of [0, inMs - 1, inMs, inMs + outMs - 1, inMs + outMs]) {
      expect(breathAt(atMs)).toBe(atMs % (inMs + outMs) < inMs ? 'in' : 'out')
    }
    expect(effectsOf(session.until('introducing').snapshot).breath).toBeUndefined()
    expect(effectsOf(session.until('massaging').snapshot).breath).toBeUndefined()
  })

  test('each change has its own cue', () => {
    const session = begin(shortPlan).ready()
    const cues: string[] = []
    for (; session.state !== 'aftercare'; session.tickAnswering(250)) {
      const cue = effectsOf(session.snapshot).cue
      if (cue !== undefined && !cues.includes(cue.id)) cues.push(cue.id)
    }
    expect(cues.slice(0, 6)).toEqual(['rest-0', 'begin-1', 'begin-2', 'rest-3', 'ask-3', 'begin-4'])
  })

  test('nothing once stopped, however it was reached', () => {
    expect(effectsOf(begin(shortPlan).stop().snapshot)).toBe(silence)
    expect(effectsOf(begin(shortPlan).ready().until('massaging').stop().snapshot)).toBe(silence)
    expect(effectsOf(begin(shortPlan).ready().until('massaging').pause().stop().snapshot)).toBe(silence)
    expect(Object.values(silence).some((value) => value !== false && value !== undefined)).toBe(false)
  })
})

test('a session is under way from its beginning to its end, pauses included', () => {
  const session = begin(shortPlan)
  expect(isUnderWay(session.snapshot)).toBe(false)
  expect(isUnderWay(session.ready().snapshot)).toBe(true)
  expect(isUnderWay(session.pause().snapshot)).toBe(true)
  expect(pausedInOf(session.snapshot)).toBe('breathing')
  expect(isUnderWay(session.stop().snapshot)).toBe(false)
  expect(pausedInOf(session.snapshot)).toBeUndefined()
})
