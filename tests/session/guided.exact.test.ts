import { describe, expect, it } from 'vitest'
import { effectsOf, silence } from '#session/guided.effects.ts'
import type { GuidedState } from '#session/guided.events.ts'
import { placesOf } from '#session/guided.view.ts'
import { breathing, massage, planOf, rest, shortPlan } from '../drivers/fixture-plan.ts'
import { begin } from '../drivers/guided-driver.ts'

describe('what is on', () => {
  const underWay = { ...silence, clock: true, speech: true, motion: true, wakeLock: true }
  it.each<[GuidedState, object]>([
    [
      'breathing',
      { ...underWay, breath: { inMs: 4_000, outMs: 6_000, elapsedMs: 0 }, cue: { id: 'rest-0', tone: 'rest' } },
    ],
    ['introducing', { ...underWay, listening: true, cue: undefined }],
    [
      'massaging',
      {
        ...underWay,
        listening: true,
        strokeTone: { strokeMs: 3_000, elapsedMs: 0, durationMs: 30_000 },
        cue: { id: 'begin-1', tone: 'begin' },
      },
    ],
    ['resting', { ...underWay, cue: { id: 'rest-3', tone: 'rest' } }],
    ['checkingIn', { ...underWay, cue: { id: 'ask-3', tone: 'ask' } }],
    ['moving', { ...underWay, cue: undefined }],
    ['aftercare', silence],
  ])('%s', (state, expected) => {
    expect(effectsOf(begin(shortPlan).ready().until(state).snapshot)).toEqual(expected)
  })

  it('is nothing before, in a pause, and after a stop', () => {
    expect(silence).toEqual({
      clock: false,
      strokeTone: undefined,
      breath: undefined,
      cue: undefined,
      speech: false,
      motion: false,
      wakeLock: false,
      listening: false,
    })
    expect(effectsOf(begin(shortPlan).snapshot)).toEqual(silence)
    expect(effectsOf(begin(shortPlan).ready().pause().snapshot)).toEqual(silence)
    expect(effectsOf(begin(shortPlan).ready().until('massaging').stop().snapshot)).toEqual(silence)
  })
})

describe('two places without a rest between', () => {
  const plan = planOf([
    breathing('opening', 45_000),
    massage('left-palm', 30_000),
    massage('left-forearm', 30_000),
    rest(),
    breathing('closing', 60_000),
  ])

  it('are two places', () => {
    expect(placesOf(begin(plan).snapshot).map(({ region, durationMs }) => [region, durationMs])).toEqual([
      ['left-palm', 30_000],
      ['left-forearm', 30_000],
    ])
  })

  it('are skipped one at a time', () => {
    const session = begin(plan).ready().until('massaging')
    session.send({ type: 'place.skip' })
    expect(session.context.stepIndex).toBe(2)
  })
})
