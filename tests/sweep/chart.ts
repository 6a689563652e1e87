import { initialTransition, transition } from 'xstate'
import type { Plan } from '#massage/plan.ts'
import { type GuidedEvent, guidedStates } from '#session/guided.events.ts'
import { type GuidedSnapshot, guidedMachine } from '#session/guided.machine.ts'
import { stateOf } from '#session/guided.view.ts'
import { guidedEvents, momentOf } from '../drivers/guided-moments.ts'
import { at } from './at.ts'
import { walkedPlans } from './guided-plans.ts'
import { breachesOfMoment, breachesOfStep } from './guided-rules.ts'
import { pick, randomFrom } from './random.ts'
import { type Size, Tally } from './tally.ts'

const claims = {
  moments: 'different moments reached, of 5 plans (a full run tells every second of a step apart)',
  edges: 'transitions worked out, each once for a moment and an event: no illegal state, E1–E4, E8, E9, no time lost',
  walks: 'walks of three events from every moment over those transitions: stopped exactly when a stop was among them',
  pauses: 'such walks from a pause without its ways out: still the same pause',
  concrete: 'such walks worked out anew, event by event, as a check on the abstraction',
  random: 'random events in seeded runs, each transition worked out: the same rules',
  runs: 'random runs that ended stopped, over or out of events',
} as const

/** All that was reached: moments by number, and where every event leads from each. */
export type Explored = {
  readonly snapshots: readonly GuidedSnapshot[]
  /** Number of the following moment, by moment and event. */
  readonly next: Int32Array
}

/** Every moment that the events reach, told apart by `keyOf`; `look` sees each transition once. */
export function explore(
  plan: Plan,
  keyOf: (snapshot: GuidedSnapshot) => string,
  look: (before: GuidedSnapshot, event: GuidedEvent, after: GuidedSnapshot, actionCount: number) => void,
): Explored {
  const [first] = initialTransition(guidedMachine, { plan })
  const snapshots: GuidedSnapshot[] = [first]
  const numberOf = new Map([[keyOf(first), 0]])
  const next: number[] = []
  for (let moment = 0; moment < snapshots.length; moment += 1) {
    const before = at(snapshots, moment)
    for (const event of guidedEvents) {
      const [after, actions] = transition(guidedMachine, before, event)
      look(before, event, after, actions.length)
      const key = keyOf(after)
      const known = numberOf.get(key)
      if (known === undefined) {
        numberOf.set(key, snapshots.length)
        next.push(snapshots.length)
        snapshots.push(after)
      } else next.push(known)
    }
  }
  return { snapshots, next: Int32Array.from(next) }
}

/** The moment, told apart by how far its step has come as well. */
export function momentWithin(bucketMs: number): (snapshot: GuidedSnapshot) => string {
  return (snapshot) => {
    const { stepElapsedMs } = snapshot.context
    return stateOf(snapshot) === 'stopped'
      ? momentOf(snapshot)
      : `${momentOf(snapshot)},${Math.floor(stepElapsedMs / bucketMs)}`
  }
}

/** The session chart: everything reachable, three events deep, and random events. */
export function sweepChart(size: Size): Tally {
  const tally = new Tally()
  for (const claim of Object.values(claims)) tally.expect(claim)
  if (size === 'full') tally.expect(claims.random, 1_000_000)
  const plans = size === 'full' ? walkedPlans : walkedPlans.slice(0, 1)
  const bucketMs = size === 'full' ? 1_000 : 60_000
  for (const [index, { name, plan }] of plans.entries()) {
    const explored = explore(plan, momentWithin(bucketMs), (before, event, after, actionCount) => {
      tally.add(claims.edges)
      for (const breach of [...breachesOfStep(before, event, after, actionCount), ...breachesOfMoment(after)]) {
        tally.breach(claims.edges, () => `${name}: ${breach}: ${momentOf(before)} on ${JSON.stringify(event)}`)
      }
    })
    tally.add(claims.moments, explored.snapshots.length)
    const missing = guidedStates.filter((state) => !explored.snapshots.some((one) => stateOf(one) === state))
    // A plan without a change of position never moves.
    const isComplete = missing.every((state) => state === 'moving') && (missing.length === 0 || index > 0)
    if (!isComplete) tally.breach(claims.moments, () => `${name}: never reached ${missing.join()}`)
    walkThree(tally, name, explored)
    walkConcretely(tally, name, explored, size === 'full' ? 20_000 : 500, index)
    randomRuns(tally, name, plan, size === 'full' ? 200_000 : 10_000, 7_000 + index)
  }
  return tally
}

const isStopEvent = guidedEvents.map(({ type }) => type === 'session.stop' || type === 'symptom.report')
const leavesPause = guidedEvents.map(
  ({ type }, index) => isStopEvent[index] === true || type === 'session.resume' || type === 'session.end',
)

/** Every event in every order to depth 3, from every moment. */
function walkThree(tally: Tally, name: string, { snapshots, next }: Explored): void {
  const events = guidedEvents.length
  const isStopped = Uint8Array.from(snapshots, (one) => (stateOf(one) === 'stopped' ? 1 : 0))
  const isPaused = Uint8Array.from(snapshots, (one) => (stateOf(one) === 'paused' ? 1 : 0))
  const stops = Uint8Array.from(isStopEvent, Number)
  const leaves = Uint8Array.from(leavesPause, Number)
  let walks = 0
  let pauses = 0
  for (let start = 0; start < snapshots.length; start += 1) {
    const startPaused = isPaused[start] === 1
    for (let first = 0; first < events; first += 1) {
      const one = at(next, start * events + first)
      for (let second = 0; second < events; second += 1) {
        const two = at(next, one * events + second)
        const isStopAmong = at(isStopped, start) | at(stops, first) | at(stops, second)
        const isLeaving = at(leaves, first) | at(leaves, second)
        for (let third = 0; third < events; third += 1) {
          const end = at(next, two * events + third)
          walks += 1
          if (isStopped[end] !== (isStopAmong | at(stops, third))) {
            tally.breach(claims.walks, () => `${name}: ${describe(snapshots, start, [first, second, third])}`)
          }
          if (startPaused && (isLeaving | at(leaves, third)) === 0) {
            pauses += 1
            if (end !== start) {
              tally.breach(claims.pauses, () => `${name}: ${describe(snapshots, start, [first, second, third])}`)
            }
          }
        }
      }
    }
  }
  tally.add(claims.walks, walks)
  tally.add(claims.pauses, pauses)
}

function describe(snapshots: readonly GuidedSnapshot[], start: number, events: readonly number[]): string {
  const names = events.map((event) => JSON.stringify(guidedEvents[event]))
  return `${momentOf(at(snapshots, start))} on ${names.join(', ')}`
}

/** Some of those walks again, without the memory of where an event leads. */
function walkConcretely(tally: Tally, name: string, { snapshots }: Explored, count: number, seed: number): void {
  const random = randomFrom(900 + seed)
  for (let walk = 0; walk < count; walk += 1) {
    let snapshot = pick(random, snapshots)
    let isStopAmong = stateOf(snapshot) === 'stopped'
    for (let depth = 0; depth < 3; depth += 1) {
      const event = pick(random, guidedEvents)
      const [after, actions] = transition(guidedMachine, snapshot, event)
      isStopAmong ||= event.type === 'session.stop' || event.type === 'symptom.report'
      for (const breach of [...breachesOfStep(snapshot, event, after, actions.length), ...breachesOfMoment(after)]) {
        tally.breach(claims.concrete, () => `${name}: ${breach}: ${momentOf(snapshot)} on ${JSON.stringify(event)}`)
      }
      snapshot = after
    }
    tally.hold(
      claims.concrete,
      (stateOf(snapshot) === 'stopped') === isStopAmong,
      () => `${name}: ${momentOf(snapshot)}`,
    )
  }
}

/** A person who mostly goes on: ticks and answers, so that runs get far, and everything else now and then. */
function randomEvent(random: () => number): GuidedEvent {
  const chance = random()
  if (chance < 0.55) return { type: 'clock.tick', deltaMs: Math.ceil(random() * 2_000) }
  if (chance < 0.65) return { type: 'clock.tick', deltaMs: Math.ceil(random() * 45_000) }
  if (chance < 0.78) return { type: 'checkIn.clear' }
  if (chance < 0.9) return { type: 'session.resume' }
  const event = pick(random, guidedEvents)
  // A run that ends at its first chance shows little.
  const isEnd = event.type === 'session.end' || event.type === 'session.stop' || event.type === 'symptom.report'
  return isEnd && random() < 0.85 ? { type: 'session.begin' } : event
}

function randomRuns(tally: Tally, name: string, plan: Plan, count: number, seed: number): void {
  const random = randomFrom(seed)
  const [fresh] = initialTransition(guidedMachine, { plan })
  let snapshot = transition(guidedMachine, fresh, { type: 'session.begin' })[0]
  let eventsAfterEnd = 0
  for (let done = 0; done < count; done += 1) {
    const event = randomEvent(random)
    const [after, actions] = transition(guidedMachine, snapshot, event)
    tally.add(claims.random)
    for (const breach of [...breachesOfStep(snapshot, event, after, actions.length), ...breachesOfMoment(after)]) {
      tally.breach(claims.random, () => `${name}: ${breach}: ${momentOf(snapshot)} on ${JSON.stringify(event)}`)
    }
    snapshot = after
    if (['stopped', 'ended', 'aftercare'].includes(stateOf(snapshot))) eventsAfterEnd += 1
    // What is over hears a while longer what happens around it, then somebody begins anew.
    if (eventsAfterEnd > 20) {
      tally.add(claims.runs)
      eventsAfterEnd = 0
      snapshot = fresh
      if (random() < 0.9) snapshot = transition(guidedMachine, fresh, { type: 'session.begin' })[0]
    }
  }
}
