import { type ActorRefFrom, assign, type SnapshotFrom, setup } from 'xstate'
import type { RegionId } from '#anatomy/region.ts'
import { type StrokeTechnique, strokePath } from '#anatomy/strokes.ts'
import { type BeatScore, scoreBeat } from '#practice/beat-score.ts'
import {
  DRILL_PATIENCE_MS,
  type Drill,
  type DrillCue,
  type DrillPress,
  type DrillResult,
  drillFrom,
  judgeDrill,
} from '#practice/drill.ts'
import { type StrokeLevel, type StrokeScore, scoreStroke } from '#practice/stroke-score.ts'
import type { Trace } from '#practice/trace.ts'
import { strokeMsOf } from '#safety/technique.ts'

/** How long a stroke is traced before it is judged, ms of touching the body. */
export const TRACING_MS = 20_000

/** How a stroke is practised: traced with a finger, or its pace tapped, which a keyboard or a switch can do. */
export const practiceWays = ['trace', 'beat'] as const
export type PracticeWay = (typeof practiceWays)[number]

/** What is practised: one stroke at one place, and whether something may come in between. */
export type PracticeTask = {
  readonly way: PracticeWay
  readonly region: RegionId
  readonly technique: StrokeTechnique
  readonly level: StrokeLevel
  readonly hasDrill: boolean
}

export type PracticeInput = {
  readonly task: PracticeTask
  /** Numbers from 0 up to 1, for the moment and the cue of a drill. */
  readonly random: () => number
}

export type PracticeContext = {
  readonly task: PracticeTask
  readonly random: () => number
  readonly drill: Drill | undefined
  readonly lastCue: DrillCue | undefined
  /** Time since the round began, and time in which a finger was on the body, ms. */
  readonly elapsedMs: number
  readonly touchedMs: number
  /** Time since the cue began, ms. */
  readonly cuedMs: number
  readonly score: StrokeScore | BeatScore | undefined
  readonly result: DrillResult | undefined
  /** All drills since the screen was opened, the last one too. */
  readonly results: readonly DrillResult[]
}

export type PracticeEvent =
  /** Time goes by; `isTouching`: a finger is on the body, or the pace is being tapped. */
  | { readonly type: 'clock.tick'; readonly deltaMs: number; readonly isTouching: boolean }
  | { readonly type: 'practice.begin' }
  | { readonly type: 'practice.choose'; readonly task: PracticeTask }
  /** The stop edge, or a key; `sinceCueMs` as the device measured it, between what was shown and what was pressed. */
  | { readonly type: 'practice.stop'; readonly sinceCueMs?: number | undefined }
  | { readonly type: 'practice.pause'; readonly sinceCueMs?: number | undefined }
  /** The fingers' ways, or the moments that were tapped, once it is over. */
  | { readonly type: 'trace.end'; readonly fingers: readonly Trace[]; readonly beatsMs?: readonly number[] }

type Ended = Extract<PracticeEvent, { readonly type: 'trace.end' }>
type Press = Extract<PracticeEvent, { readonly type: 'practice.stop' | 'practice.pause' }>

const fresh = {
  drill: undefined,
  elapsedMs: 0,
  touchedMs: 0,
  cuedMs: 0,
  score: undefined,
  result: undefined,
} as const

function noteDrill({ drill, results }: PracticeContext, press: DrillPress | undefined): Partial<PracticeContext> {
  if (drill === undefined) return {}
  const result = judgeDrill(drill, press)
  return { result, lastCue: drill.cue, results: [...results, result] }
}

const practice = setup({
  types: { context: {} as PracticeContext, events: {} as PracticeEvent, input: {} as PracticeInput },
  guards: {
    isForward: (_, { deltaMs }: { deltaMs: number }) => Number.isFinite(deltaMs) && deltaMs > 0,
    isTraced: ({ context }) => context.touchedMs >= TRACING_MS,
    isDrillDue: ({ context }) => context.drill !== undefined && context.elapsedMs >= context.drill.afterMs,
    isMissed: ({ context }) => context.cuedMs > DRILL_PATIENCE_MS,
  },
  actions: {
    choose: assign((_, { task }: { task: PracticeTask }) => ({ ...fresh, task })),
    begin: assign(({ context }) => ({
      ...fresh,
      drill: context.task.hasDrill ? drillFrom(context.random, context.lastCue) : undefined,
    })),
    spend: assign(({ context }, { deltaMs, isTouching }: { deltaMs: number; isTouching: boolean }) => ({
      elapsedMs: context.elapsedMs + deltaMs,
      touchedMs: context.touchedMs + (isTouching ? deltaMs : 0),
    })),
    spendCued: assign(({ context }, { deltaMs }: { deltaMs: number }) => ({ cuedMs: context.cuedMs + deltaMs })),
    judgePress: assign(({ context }, { pressed, ms }: { pressed: 'stop' | 'pause'; ms: number }) =>
      noteDrill(context, { pressed, ms }),
    ),
    judgeMissed: assign(({ context }) => noteDrill(context, undefined)),
    scoreTrace: assign(({ context: { task } }, { fingers, beatsMs = [] }: Ended) => {
      if (task.way === 'beat') {
        return { score: scoreBeat(beatsMs, { strokeMs: strokeMsOf[task.technique], level: task.level }) }
      }
      const path = strokePath(task.region, task.technique)
      const guide = path && { path, strokeMs: strokeMsOf[task.technique], level: task.level }
      return { score: guide === undefined ? { kind: 'too-short' as const } : scoreStroke(fingers, guide) }
    }),
  },
})

const ticking = {
  guard: { type: 'isForward', params: ({ event }: { event: { deltaMs: number } }) => ({ deltaMs: event.deltaMs }) },
} as const

/** A press before a cue was heard is judged at no time at all, so as too early. */
const press = (pressed: 'stop' | 'pause', context: PracticeContext, { sinceCueMs }: Press) => ({
  pressed,
  ms: sinceCueMs ?? context.cuedMs,
})

/**
 * One round of practice on the picture: a stroke is traced and judged, and, where a drill is wanted, something is said
 * in between and the reaction is timed. Stopping ends every round at once, as it does a session; here it locks nothing,
 * because no hand was on a body.
 */
export const practiceMachine = practice.createMachine({
  id: 'practice',
  context: ({ input: { task, random } }) => ({ task, random, lastCue: undefined, results: [], ...fresh }),
  initial: 'ready',
  on: { 'practice.choose': { target: '.ready', actions: { type: 'choose', params: ({ event }) => event } } },
  states: {
    ready: { on: { 'practice.begin': 'tracing' } },

    tracing: {
      entry: 'begin',
      initial: 'stroking',
      states: {
        stroking: {
          always: [
            { guard: 'isDrillDue', target: 'cued' },
            { guard: 'isTraced', target: 'over' },
          ],
          on: {
            'clock.tick': {
              ...ticking,
              actions: {
                type: 'spend',
                params: ({ event }) => ({ deltaMs: event.deltaMs, isTouching: event.isTouching }),
              },
            },
            'practice.pause': 'held',
            'practice.stop': '#practice.ready',
          },
        },
        /** A pause that nothing asked for: only the person goes on (E8). */
        held: { on: { 'practice.begin': 'stroking', 'practice.stop': '#practice.ready' } },
        cued: {
          always: { guard: 'isMissed', target: '#practice.drilled', actions: 'judgeMissed' },
          on: {
            'clock.tick': {
              ...ticking,
              actions: { type: 'spendCued', params: ({ event }) => ({ deltaMs: event.deltaMs }) },
            },
            'practice.stop': {
              target: '#practice.drilled',
              actions: { type: 'judgePress', params: ({ context, event }) => press('stop', context, event) },
            },
            'practice.pause': {
              target: '#practice.drilled',
              actions: { type: 'judgePress', params: ({ context, event }) => press('pause', context, event) },
            },
          },
        },
        over: {
          on: {
            'trace.end': {
              target: '#practice.judged',
              actions: { type: 'scoreTrace', params: ({ event }) => event },
            },
            'practice.stop': '#practice.ready',
          },
        },
      },
    },

    drilled: { on: { 'practice.begin': 'tracing' } },
    judged: { on: { 'practice.begin': 'tracing' } },
  },
})

export type PracticeActor = ActorRefFrom<typeof practiceMachine>
export type PracticeSnapshot = SnapshotFrom<typeof practiceMachine>

/** The face of a practice round. */
export type PracticeState = 'ready' | 'stroking' | 'held' | 'cued' | 'over' | 'drilled' | 'judged'

/** Where the round is, as one word. */
export function practiceStateOf({ value }: PracticeSnapshot): PracticeState {
  return typeof value === 'object' ? value.tracing : value
}
