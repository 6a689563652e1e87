import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import { countPlaces, timelineOf } from '#screens/plan/plan-view.ts'
import { clockText, nextAfter, viewSession } from '#screens/session/session-view.ts'
import { breathAt, scanLineAt } from '#session/guided.breathing.ts'
import type { GuidedEvent } from '#session/guided.events.ts'
import { type GuidedSnapshot, guidedMachine } from '#session/guided.machine.ts'
import { stateOf } from '#session/guided.view.ts'
import { referencePlan } from './reference-plan.ts'

/** Sends events to a session on the reference plan; a number is that many seconds, tick by tick. */
function played(...events: readonly (GuidedEvent | number)[]): GuidedSnapshot {
  const actor = createActor(guidedMachine, { input: { plan: referencePlan } }).start()
  for (const event of events) {
    if (typeof event !== 'number') actor.send(event)
    else for (let tick = 0; tick < event * 4; tick += 1) actor.send({ type: 'clock.tick', deltaMs: 250 })
  }
  return actor.getSnapshot()
}

const begin = { type: 'session.begin' } as const
const clear = { type: 'checkIn.clear' } as const

describe('numerals', () => {
  it.each([
    [0, '0:00'],
    [1, '0:01'],
    [1_000, '0:01'],
    [42_000, '0:42'],
    [59_001, '1:00'],
    [60_000, '1:00'],
    [125_000, '2:05'],
    [-5, '0:00'],
  ])('%i ms left read %s', (leftMs, text) => {
    expect(clockText(leftMs)).toBe(text)
  })
})

describe('breathing', () => {
  it('goes in for four seconds and out for six, without a hold (T10)', () => {
    const seconds = Array.from({ length: 20 }, (_, second) => breathAt(second * 1_000))
    expect(seconds.filter((breath) => breath === 'in')).toHaveLength(8)
    expect(seconds.slice(0, 4)).toEqual(['in', 'in', 'in', 'in'])
    expect(seconds[4]).toBe('out')
    expect(seconds[10]).toBe('in')
  })

  it('says each line of the scan once, in order', () => {
    const lines = Array.from({ length: 46 }, (_, second) => scanLineAt(second * 1_000, 45_000))
    expect([...new Set(lines)]).toEqual([1, 2, 3, 4, 5])
    expect(lines).toEqual(lines.toSorted())
  })

  it('stands at the first line in a step without time', () => {
    expect(scanLineAt(0, 0)).toBe(1)
  })
})

describe('what comes next', () => {
  it.each([
    ['opening breathing', 0, { kind: 'place', region: 'left-palm' }],
    ['left palm, over the rest', 1, { kind: 'place', region: 'right-palm' }],
    ['right forearm', 7, { kind: 'move', move: referencePlan.steps[8] }],
    ['last thigh', 19, { kind: 'breathing' }],
    ['closing breathing', 21, { kind: 'end' }],
  ])('after %s', (_, index, next) => {
    expect(nextAfter(referencePlan.steps, index)).toEqual(next)
  })

  it('does not announce the place that is worked again', () => {
    const twice = referencePlan.steps.slice(1, 4).map((step) => {
      return step.kind === 'massage' ? { ...step, region: 'left-palm' as const } : step
    })
    expect(nextAfter(twice, 0)).toEqual({ kind: 'end' })
  })
})

describe('the panel follows the chart', () => {
  const moments: readonly (readonly [string, readonly (GuidedEvent | number)[]])[] = [
    ['readiness', []],
    ['breathing', [begin, 5]],
    ['introducing', [begin, 30]],
    ['massaging', [begin, 50]],
    ['resting', [begin, 91]],
    ['checkingIn', [begin, 95]],
    ['paused', [begin, 50, { type: 'session.pause', reason: 'key' }]],
  ]

  it.each(moments)('%s has a face of the same name', (name, events) => {
    const snapshot = played(...events)
    expect(stateOf(snapshot)).toBe(name)
    expect(viewSession(snapshot)?.face.kind).toBe(name)
  })

  it('counts a breath down to the moment that introduces the first place, not beyond', () => {
    expect(viewSession(played(begin, 5))?.face).toMatchObject({ leftMs: 20_000 })
    expect(viewSession(played(begin, 30))?.face).toMatchObject({ leftMs: 15_000, coming: { region: 'left-palm' } })
  })

  it('shows the pressure of the moment: 1 at first, then 2 (T9)', () => {
    expect(viewSession(played(begin, 45 + 14))?.face).toMatchObject({ kind: 'massaging', pressure10: 1 })
    expect(viewSession(played(begin, 45 + 16))?.face).toMatchObject({ kind: 'massaging', pressure10: 2 })
  })

  it('offers to skip where there is a place, and to pause wherever time runs unasked', () => {
    expect(viewSession(played(begin, 50))).toMatchObject({ canSkip: true, canPause: true })
    expect(viewSession(played(begin, 5))).toMatchObject({ canSkip: false, canPause: true })
    expect(viewSession(played())).toMatchObject({ canSkip: false, canPause: false })
    expect(viewSession(played(begin, 95))).toMatchObject({ canSkip: false, canPause: false })
    expect(viewSession(played(begin, 5, { type: 'session.pause', reason: 'asked' }))).toMatchObject({ canPause: false })
  })

  it('counts the places as they pass', () => {
    const at = (...events: readonly (GuidedEvent | number)[]) => viewSession(played(...events))?.progress
    expect(at(begin, 50)).toEqual({ place: 1, places: 5, statuses: ['now', 'later', 'later', 'later', 'later'] })
    expect(at(begin, 95)).toMatchObject({ place: 1, statuses: ['now', 'later', 'later', 'later', 'later'] })
    expect(at(begin, 95, clear, 16)).toMatchObject({ place: 1, statuses: ['now', 'next', 'later', 'later', 'later'] })
    const bothPalms = [begin, 95, clear, 15, 46, 5] as const
    expect(at(...bothPalms)).toMatchObject({ place: 1, statuses: ['done', 'next', 'later', 'later', 'later'] })
    expect(at(...bothPalms, clear, 15)).toMatchObject({
      place: 2,
      statuses: ['done', 'now', 'later', 'later', 'later'],
    })
  })

  it('counts the places as the plan does: left and right of one are one', () => {
    expect(viewSession(played(begin, 50))?.progress?.places).toBe(countPlaces(timelineOf(referencePlan.steps)))
  })

  it('has no place to count before the first', () => {
    expect(viewSession(played(begin, 5))?.progress).toBeUndefined()
  })

  it('says why it is paused', () => {
    const paused = played(begin, 50, { type: 'page.hidden' })
    expect(viewSession(paused)?.face).toEqual({ kind: 'paused', reason: 'page-hidden', isAsking: false })
  })

  it.each(['held', 'palm', 'heard'] as const)(
    'asks for symptoms where a hand on the picture or a voice called for the pause: %s',
    (reason) => {
      const paused = played(begin, 50, { type: 'session.pause', reason })
      expect(viewSession(paused)?.face).toEqual({ kind: 'paused', reason, isAsking: true })
    },
  )

  it('says when only the answer is waited for', () => {
    expect(viewSession(played(begin, 95))?.face).toEqual({ kind: 'checkingIn', isWaiting: false })
    expect(viewSession(played(begin, 90 + 15))?.face).toEqual({ kind: 'checkingIn', isWaiting: true })
  })

  it('has nothing to show once the session is stopped or over', () => {
    expect(viewSession(played(begin, 50, { type: 'session.stop' }))).toBeUndefined()
    expect(viewSession(played(begin, 50, { type: 'session.end' }))).toBeUndefined()
  })
})
