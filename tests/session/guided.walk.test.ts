import { describe, expect, test } from 'vitest'
import { createActor, type Snapshot, transition } from 'xstate'
import { getAdjacencyMap } from 'xstate/graph'
import { effectsOf, silence } from '#session/guided.effects.ts'
import {
  type GuidedContext,
  type GuidedEvent,
  type GuidedState,
  guidedStates,
  pauseReasons,
  symptoms,
} from '#session/guided.events.ts'
import { type GuidedSnapshot, guidedMachine } from '#session/guided.machine.ts'
import { pausedInOf, stateOf } from '#session/guided.view.ts'
import { shortPlan } from '../drivers/fixture-plan.ts'

/** Every event with every payload that could matter; ticks short, long, over several boundaries, and broken. */
const events: readonly GuidedEvent[] = [
  ...[250, 2_000, 7_000, 16_000, 40_000].map((deltaMs) => ({ type: 'clock.tick', deltaMs }) as const),
  ...[0, -1_000, Number.NaN, Number.POSITIVE_INFINITY].map((deltaMs) => ({ type: 'clock.tick', deltaMs }) as const),
  { type: 'clock.jumped', byMs: 60_000 },
  { type: 'page.hidden' },
  { type: 'sound.failed' },
  { type: 'graphics.lost' },
  { type: 'session.begin' },
  ...pauseReasons.map((reason) => ({ type: 'session.pause', reason }) as const),
  { type: 'session.resume' },
  { type: 'session.stop' },
  ...symptoms.map((symptom) => ({ type: 'symptom.report', symptom }) as const),
  { type: 'session.end' },
  { type: 'place.skip' },
  { type: 'checkIn.clear' },
  ...symptoms.map((symptom) => ({ type: 'symptom.name', symptom }) as const),
]

/** Which moments count as different: all that decides what may happen next, without the running counters. */
function momentOf(snapshot: GuidedSnapshot): string {
  const { stepIndex, unansweredMs, pauseReason, symptom, stoppedIn } = snapshot.context
  const state = stateOf(snapshot)
  if (state === 'stopped') return [state, symptom, stoppedIn].join()
  return [state, stepIndex, Math.floor(unansweredMs / 10_000), pauseReason, pausedInOf(snapshot)].join()
}

const moments: readonly GuidedSnapshot[] = Object.values(
  getAdjacencyMap(guidedMachine, {
    input: { plan: shortPlan },
    events: [...events],
    serializeState: momentOf,
    serializeEvent: (event) => JSON.stringify(event),
  }),
).map(({ state }: { readonly state: GuidedSnapshot }) => state)

function following(snapshot: GuidedSnapshot, event: GuidedEvent): GuidedSnapshot {
  return transition(guidedMachine, snapshot, event)[0]
}

/** What leads out of a pause, and where to. */
const exits: Partial<Record<GuidedEvent['type'], (paused: GuidedSnapshot) => GuidedState | undefined>> = {
  'session.resume': pausedInOf,
  'session.end': () => 'ended',
  'session.stop': () => 'stopped',
  'symptom.report': () => 'stopped',
}

/** Context but for the plan as text, so that a restored one, whose undefined fields are missing, compares equal. */
function textOf({ plan: _, ...context }: GuidedContext): string {
  const known = Object.entries(context).filter(([, value]) => value !== undefined)
  return JSON.stringify(known.sort(([a], [b]) => a.localeCompare(b)))
}

function pairName(moment: GuidedSnapshot, event: GuidedEvent): string {
  return `${momentOf(moment)} on ${JSON.stringify(event)}`
}

/** Keeps a session as text and takes it up again, as a reload would. */
function savedAndRestored(snapshot: GuidedSnapshot): GuidedSnapshot {
  const actor = createActor(guidedMachine, { input: { plan: shortPlan }, snapshot })
  const saved = JSON.parse(JSON.stringify(actor.getPersistedSnapshot())) as Snapshot<unknown>
  return createActor(guidedMachine, { input: { plan: shortPlan }, snapshot: saved }).getSnapshot()
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
      for (const event of events) {
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
    expect(new Set(events.map((event) => event.type)).size).toBe(14)
    expect(stopped.length).toBe((guidedStates.length - 1) * (symptoms.length + 1))
  })

  test('leaves a pause only by resuming, ending or stopping', () => {
    const paused = moments.filter((moment) => stateOf(moment) === 'paused')
    const breaches: string[] = []
    for (const moment of paused) {
      for (const event of events) {
        const later = following(moment, event)
        const expected = exits[event.type]?.(moment) ?? 'paused'
        const isMoved = textOf(later.context) !== textOf(moment.context)
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
      const restored = savedAndRestored(moment)
      expect(restored.context.plan).toEqual(shortPlan)
      for (const event of events) {
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
      }
    }
  })
})
