import { type ActorRefFrom, assign, type SnapshotFrom, setup } from 'xstate'
import type { Comfort } from '#massage/comfort.ts'
import type { PlanStep } from '#massage/plan.ts'
import { keptSymptom } from '#safety/after-stop.ts'
import type { GuidedContext, GuidedEvent, GuidedInput, GuidedState, PauseReason, Symptom } from './guided.events.ts'
import {
  canEase,
  currentStep,
  freshContext,
  isUnanswered,
  placeIndex,
  receiveTime,
  type Span,
  skipPlace,
  spanLeftMs,
  spendTime,
  takeComfort,
  takeNextStep,
  waitForAnswer,
} from './guided.progress.ts'

const guided = setup({
  types: {
    context: {} as GuidedContext,
    events: {} as GuidedEvent,
    input: {} as GuidedInput,
  },
  guards: {
    /** A broken clock cannot move the session, least of all backwards. */
    isForward: (_, { deltaMs }: { deltaMs: number }) => Number.isFinite(deltaMs) && deltaMs > 0,
    isOver: ({ context }, { span }: { span: Span }) => spanLeftMs(context, span) <= 0,
    hasTime: ({ context }) => context.pendingMs > 0,
    isUnanswered: ({ context }) => isUnanswered(context),
    isStep: ({ context }, { kind }: { kind: PlanStep['kind'] }) => currentStep(context)?.kind === kind,
    isPlanOver: ({ context }) => currentStep(context) === undefined,
    isTakenUp: ({ context }) => context.stepIndex > 0,
    canEase: ({ context }, { comfort }: { comfort: Comfort }) => canEase(context, comfort),
    hasPlace: ({ context }) => placeIndex(context) !== undefined,
  },
  actions: {
    receiveTime: assign(({ context }, { deltaMs }: { deltaMs: number }) => receiveTime(context, deltaMs)),
    spendTime: assign(({ context }, { span }: { span: Span }) => spendTime(context, span)),
    waitForAnswer: assign(({ context }) => waitForAnswer(context)),
    askAnew: assign({ unansweredMs: 0 }),
    takeNextStep: assign(({ context }) => takeNextStep(context)),
    takeComfort: assign(({ context }, { comfort }: { comfort: Comfort }) => takeComfort(context, comfort)),
    skipPlace: assign(({ context }) => skipPlace(context)),
    rememberPause: assign((_, { reason }: { reason: PauseReason }) => ({ pauseReason: reason })),
    dropTime: assign({ pendingMs: 0 }),
    forgetPause: assign({ pauseReason: undefined }),
    nameSymptom: assign(({ context }, { symptom }: { symptom: Symptom }) => ({
      symptom: keptSymptom(context.symptom, symptom),
    })),
    /** Only a state knows its own name when a transition of the root leaves it. */
    noteWhereStopped: assign(({ event }, { state }: { state: GuidedState }) =>
      event.type === 'session.stop' || event.type === 'symptom.report' ? { stoppedIn: state } : {},
    ),
  },
})

/** What each state does on the way out. */
function leaving(state: GuidedState) {
  return { type: 'noteWhereStopped', params: { state } } as const
}

function pausing(reason: PauseReason) {
  return { target: '#guided.paused', actions: { type: 'rememberPause', params: { reason } } } as const
}

type AskForComfort = Extract<GuidedEvent, { readonly type: 'comfort.ask' }>

function over(span: Span) {
  return { type: 'isOver', params: { span } } as const
}

function spending(span: Span) {
  return { guard: 'hasTime', actions: { type: 'spendTime', params: { span } } } as const
}

/** Easier at any time, also while paused. */
const easing = {
  guard: { type: 'canEase', params: ({ event }: { event: AskForComfort }) => ({ comfort: event.comfort }) },
  actions: { type: 'takeComfort', params: ({ event }: { event: AskForComfort }) => ({ comfort: event.comfort }) },
} as const

const stepIsOver = { guard: over('step'), target: 'arriving', actions: 'takeNextStep' } as const
const skipping = { guard: 'hasPlace', target: 'arriving', actions: 'skipPlace' } as const

/**
 * The guided session. A tick puts its time down as pending; the state that runs spends it as far as its own end, and
 * hands the rest over to the state that follows: so the planned time is exact whatever the ticks measure.
 */
export const guidedMachine = guided.createMachine({
  id: 'guided',
  context: ({ input }) => freshContext(input),
  initial: 'readiness',

  // Stop belongs to the root, so that no state can forget it (E1, E2).
  on: {
    'session.stop': '.stopped',
    'symptom.report': {
      target: '.stopped',
      actions: { type: 'nameSymptom', params: ({ event }) => ({ symptom: event.symptom }) },
    },
  },

  states: {
    readiness: {
      // A session that was cut short begins as a pause: only the person goes on (E8, E11).
      always: { guard: 'isTakenUp', ...pausing('interrupted') },
      on: { 'session.begin': 'running', 'session.end': 'ended' },
      exit: leaving('readiness'),
    },

    running: {
      initial: 'arriving',
      on: {
        'clock.tick': {
          guard: { type: 'isForward', params: ({ event }) => ({ deltaMs: event.deltaMs }) },
          actions: { type: 'receiveTime', params: ({ event }) => ({ deltaMs: event.deltaMs }) },
        },
        // What cannot be trusted pauses (E8).
        'clock.jumped': pausing('clock-jump'),
        'page.hidden': pausing('page-hidden'),
        'sound.failed': pausing('sound-failed'),
        'sound.interrupted': pausing('audio-interrupted'),
        'headphones.out': pausing('headphones-out'),
        'graphics.lost': pausing('graphics-lost'),
        'listening.lost': pausing('listening-lost'),
        'session.pause': {
          target: 'paused',
          actions: { type: 'rememberPause', params: ({ event }) => ({ reason: event.reason }) },
        },
        'comfort.ask': easing,
        'session.end': 'ended',
      },
      states: {
        // Passed through within one transition: the kind of the step decides what it starts as.
        arriving: {
          always: [
            { guard: 'isPlanOver', target: '#guided.aftercare' },
            { guard: { type: 'isStep', params: { kind: 'breathing' } }, target: 'breathing' },
            { guard: { type: 'isStep', params: { kind: 'massage' } }, target: 'massaging' },
            { target: 'resting' },
          ],
        },
        breathing: {
          always: [
            stepIsOver,
            { guard: over('beforeIntroduction'), target: 'introducing' },
            spending('beforeIntroduction'),
          ],
          exit: leaving('breathing'),
        },
        introducing: {
          always: [stepIsOver, spending('step')],
          on: { 'place.skip': skipping, 'voice.heard': pausing('heard') },
          exit: leaving('introducing'),
        },
        massaging: {
          always: [stepIsOver, spending('step')],
          on: { 'place.skip': skipping, 'voice.heard': pausing('heard') },
          exit: leaving('massaging'),
        },
        resting: {
          always: [{ guard: over('handsOff'), target: 'checkingIn' }, spending('handsOff')],
          exit: leaving('resting'),
        },
        checkingIn: {
          // Also after a pause: an answer from before it says nothing about now.
          entry: 'askAnew',
          always: [
            { guard: 'isUnanswered', ...pausing('no-answer') },
            { guard: 'hasTime', actions: 'waitForAnswer' },
          ],
          on: {
            'checkIn.clear': [
              { guard: { type: 'isStep', params: { kind: 'move' } }, target: 'moving' },
              { target: 'introducing' },
            ],
          },
          exit: leaving('checkingIn'),
        },
        moving: {
          always: [{ guard: over('beforeIntroduction'), target: 'introducing' }, spending('beforeIntroduction')],
          exit: leaving('moving'),
        },
        where: { type: 'history' },
      },
      // What a tick brought beyond the end of running belongs to nobody.
      exit: 'dropTime',
    },

    paused: {
      on: { 'comfort.ask': easing, 'session.resume': 'running.where', 'session.end': 'ended' },
      exit: ['forgetPause', leaving('paused')],
    },

    aftercare: { exit: leaving('aftercare') },
    ended: { exit: leaving('ended') },

    // Latched (E3): the wildcard keeps even the root's events from entering it again.
    stopped: {
      on: {
        'symptom.name': {
          actions: { type: 'nameSymptom', params: ({ event }) => ({ symptom: event.symptom }) },
        },
        'symptom.report': {
          actions: { type: 'nameSymptom', params: ({ event }) => ({ symptom: event.symptom }) },
        },
        '*': {},
      },
    },
  },
})

/** A running guided session. */
export type GuidedActor = ActorRefFrom<typeof guidedMachine>

/** One moment of a guided session. */
export type GuidedSnapshot = SnapshotFrom<typeof guidedMachine>
