import { createActor, type Snapshot, transition } from 'xstate'
import { comforts } from '#massage/comfort.ts'
import type { Plan } from '#massage/plan.ts'
import { type GuidedContext, type GuidedEvent, pauseReasons, symptoms } from '#session/guided.events.ts'
import { type GuidedSnapshot, guidedMachine } from '#session/guided.machine.ts'
import { pausedInOf, stateOf } from '#session/guided.view.ts'

type EventOf<Type extends GuidedEvent['type']> = Extract<GuidedEvent, { readonly type: Type }>

/** Every payload that could matter, by event: an event that is new to the chart does not compile until it is here. */
const payloads: { readonly [Type in GuidedEvent['type']]: readonly Omit<EventOf<Type>, 'type'>[] } = {
  // Short, long, over several boundaries, and broken.
  'clock.tick': [250, 2_000, 7_000, 16_000, 40_000, 0, -1_000, Number.NaN, Number.POSITIVE_INFINITY].map((deltaMs) => ({
    deltaMs,
  })),
  'clock.jumped': [{ byMs: 60_000 }],
  'page.hidden': [{}],
  'sound.failed': [{}],
  'sound.interrupted': [{}],
  'headphones.out': [{}],
  'graphics.lost': [{}],
  'voice.heard': [{}],
  'listening.lost': [{}],
  'session.begin': [{}],
  'session.pause': pauseReasons.map((reason) => ({ reason })),
  'session.resume': [{}],
  'session.stop': [{}],
  'symptom.report': symptoms.map((symptom) => ({ symptom })),
  'session.end': [{}],
  'comfort.ask': comforts.map((comfort) => ({ comfort })),
  'place.skip': [{}],
  'checkIn.clear': [{}],
  'symptom.name': symptoms.map((symptom) => ({ symptom })),
}

/** Every event of a guided session with every payload that could matter. */
export const guidedEvents: readonly GuidedEvent[] = Object.entries(payloads).flatMap(([type, list]) =>
  list.map((payload) => ({ type, ...payload }) as GuidedEvent),
)

/** Which moments count as different: all that decides what may happen next, without the running counters. */
export function momentOf(snapshot: GuidedSnapshot): string {
  const { stepIndex, unansweredMs, pauseReason, symptom, stoppedIn } = snapshot.context
  const state = stateOf(snapshot)
  if (state === 'stopped') return [state, symptom, stoppedIn].join()
  return [state, stepIndex, Math.floor(unansweredMs / 10_000), pauseReason, pausedInOf(snapshot)].join()
}

/** What follows a moment. */
export function following(snapshot: GuidedSnapshot, event: GuidedEvent): GuidedSnapshot {
  return transition(guidedMachine, snapshot, event)[0]
}

/** Context but for the plan as text, so that a restored one, whose undefined fields are missing, compares equal. */
export function textOf({ plan: _, ...context }: GuidedContext): string {
  const known = Object.entries(context).filter(([, value]) => value !== undefined)
  return JSON.stringify(known.sort(([a], [b]) => a.localeCompare(b)))
}

/** Keeps a session as text and takes it up again, as a reload would. */
export function savedAndRestored(snapshot: GuidedSnapshot, plan: Plan): GuidedSnapshot {
  const actor = createActor(guidedMachine, { input: { plan }, snapshot })
  const saved = JSON.parse(JSON.stringify(actor.getPersistedSnapshot())) as Snapshot<unknown>
  return createActor(guidedMachine, { input: { plan }, snapshot: saved }).getSnapshot()
}
