import { describe, expect, test } from 'vitest'
import { transition } from 'xstate'
import { getAdjacencyMap } from 'xstate/graph'
import { effectsOf, silence } from '#session/guided.effects.ts'
import { type GuidedEvent, type GuidedState, guidedStates, pauseReasons, symptoms } from '#session/guided.events.ts'
import { type GuidedSnapshot, guidedMachine } from '#session/guided.machine.ts'
import { pausedInOf, stateOf } from '#session/guided.view.ts'
import { shortPlan } from '../drivers/fixture-plan.ts'
import { following, guidedEvents, momentOf, savedAndRestored, textOf } from '../drivers/guided-moments.ts'

const moments: readonly GuidedSnapshot[] = Object.values(
  getAdjacencyMap(guidedMachine, {
    input: { plan: shortPlan },
    events: [...guidedEvents],
    serializeState: momentOf,
    serializeEvent: (event) => JSON.stringify(event),
  }),
).map(({ state }: { readonly state: GuidedSnapshot }) => state)

/** What leads out of a pause, and where to. */
const exits: Partial<Record<GuidedEvent['type'], (paused: GuidedSnapshot) => GuidedState | undefined>> = {
  'session.resume': pausedInOf,
  'session.end': () => 'ended',
  'session.stop': () => 'stopped',
  'symptom.report': () => 'stopped',
}

function pairName(moment: GuidedSnapshot, event: GuidedEvent): string {
  return `${momentOf(moment)} on ${JSON.stringify(event)}`
}

describe('every moment that the walk of the graph reaches', () => {
  test('is in one of the named states, and every named state is reached', () => {
    expect(new Set(moments.map(stateOf))).toEqual(new Set(guidedStates))
    // Each state a session can be paused in, and stopped in, was one of those walked through.
    const underWay = guidedStates.filter(
      (state) => !['readiness', 'paused', 'stopped', 'aftercare', 'ended'].includes(state),
    )
    expect(new Set(moments.map(pausedInOf))).toEqual(new Set([undefined, ...underWay]))
    const stoppedIn = moments
      .filter((moment) => stateOf(moment) === 'stopped')
      .map((moment) => moment.context.stoppedIn)
    expect(new Set(stoppedIn)).toEqual(new Set(guidedStates.filter((state) => state !== 'stopped')))
    expect(new Set(moments.map((moment) => moment.context.pauseReason))).toEqual(new Set([undefined, ...pauseReasons]))
  })

  test('leads to stopped in one transition, by a press and by each symptom', () => {
    const reports: readonly GuidedEvent[] = [
      { type: 'session.stop' },
      ...symptoms.map((symptom) => ({ type: 'symptom.report', symptom }) as const),
    ]
    let pairs = 0
    const breaches: string[] = []
    for (const moment of moments) {
      for (const report of reports) {
        const [stopped, actions] = transition(guidedMachine, moment, report)
        const { context } = stopped
        const wasStopped = stateOf(moment) === 'stopped'
        const isStopped =
          stateOf(stopped) === 'stopped' &&
          context.stoppedIn === (wasStopped ? moment.context.stoppedIn : stateOf(moment)) &&
          context.pendingMs === 0 &&
          context.pauseReason === undefined &&
          (report.type === 'symptom.report' && !wasStopped
            ? context.symptom === report.symptom
            : wasStopped || context.symptom === undefined) &&
          actions.length === 0 &&
          effectsOf(stopped) === silence
        if (!isStopped) breaches.push(pairName(moment, report))
        pairs += 1
      }
    }
    const states = new Set(moments.map(stateOf)).size
    console.info(
      `stop: ${states} states, ${moments.length} moments, ${pairs} pairs of a moment and a press or symptom: all stopped in one transition`,
    )
    expect(breaches).toEqual([])
    expect(pairs).toBe(moments.length * 7)
    expect(moments.length).toBeGreaterThan(500)
  })

  test('once stopped, stays stopped whatever happens', () => {
    const stopped = moments.filter((moment) => stateOf(moment) === 'stopped')
    let pairs = 0
    const breaches: string[] = []
    for (const moment of stopped) {
      for (const event of guidedEvents) {
        const later = following(moment, event)
        const isSame =
          stateOf(later) === 'stopped' &&
          (event.type === 'symptom.name' || event.type === 'symptom.report'
            ? textOf({ ...later.context, symptom: undefined }) === textOf({ ...moment.context, symptom: undefined })
            : textOf(later.context) === textOf(moment.context))
        if (!isSame) breaches.push(pairName(moment, event))
        pairs += 1
      }
    }
    console.info(`stopped: ${stopped.length} ways of being stopped, ${pairs} pairs with an event: none leads out`)
    expect(breaches).toEqual([])
    expect(new Set(guidedEvents.map((event) => event.type)).size).toBe(19)
    expect(stopped.length).toBe((guidedStates.length - 1) * (symptoms.length + 1))
  })

  test('leaves a pause only by resuming, ending or stopping', () => {
    const paused = moments.filter((moment) => stateOf(moment) === 'paused')
    const breaches: string[] = []
    for (const moment of paused) {
      for (const event of guidedEvents) {
        const later = following(moment, event)
        const expected = exits[event.type]?.(moment) ?? 'paused'
        // What is wished for in a pause changes what comes after it, and nothing else.
        const wished = event.type === 'comfort.ask' ? { comforts: moment.context.comforts } : {}
        const isMoved = textOf({ ...later.context, ...wished }) !== textOf(moment.context)
        if (stateOf(later) !== expected || (expected === 'paused' && isMoved)) breaches.push(pairName(moment, event))
      }
    }
    expect(breaches).toEqual([])
    expect(paused.length).toBeGreaterThan(100)
  })

  test('behaves the same after being saved and restored', () => {
    let pairs = 0
    const breaches: string[] = []
    for (const moment of moments) {
      const restored = savedAndRestored(moment, shortPlan)
      expect(restored.context.plan).toEqual(shortPlan)
      for (const event of guidedEvents) {
        const [one, other] = [following(moment, event), following(restored, event)]
        const isSame = momentOf(one) === momentOf(other) && textOf(one.context) === textOf(other.context)
        if (!isSame) breaches.push(pairName(moment, event))
        pairs += 1
      }
    }
    console.info(`restored: ${moments.length} moments, ${pairs} pairs with an event: the same as without a reload`)
    expect(breaches).toEqual([])
  })

  test('has no time left over, and a planned clock that fits its step', () => {
    for (const { context } of moments) {
      const { plan, stepIndex, stepElapsedMs, elapsedMs, pendingMs } = context
      const beforeMs = plan.steps.slice(0, stepIndex).reduce((sumMs, step) => sumMs + step.durationMs, 0)
      expect(pendingMs).toBe(0)
      expect(elapsedMs).toBe(beforeMs + stepElapsedMs)
      expect(stepElapsedMs).toBeLessThanOrEqual(plan.steps[stepIndex]?.durationMs ?? 0)
    }
  })

  test('is silent and still wherever the session does not run', () => {
    const silent = ['readiness', 'paused', 'stopped', 'aftercare', 'ended']
    for (const moment of moments) {
      const effects = effectsOf(moment)
      if (silent.includes(stateOf(moment))) {
        expect(effects).toEqual(silence)
        // Nor does a tick that comes all the same move anything.
        expect(following(moment, { type: 'clock.tick', deltaMs: 40_000 }).context).toEqual(moment.context)
      } else {
        expect(effects).toMatchObject({ clock: true, motion: true, wakeLock: true })
        expect(effects.strokeTone !== undefined).toBe(stateOf(moment) === 'massaging')
        expect(effects.breath !== undefined).toBe(stateOf(moment) === 'breathing')
      }
    }
  })
})
