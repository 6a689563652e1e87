import { BREATH_IN_MS, BREATH_OUT_MS } from './guided.breathing.ts'
import type { GuidedSnapshot } from './guided.machine.ts'
import { stateOf, stepOf } from './guided.view.ts'
import type { PracticeTone } from './practice.effects.ts'

/** Strokes to sound: one lasts `strokeMs`, there and back; at this moment the step is `elapsedMs` of `durationMs` old. */
export type StrokeTone = { readonly strokeMs: number; readonly elapsedMs: number; readonly durationMs: number }

/** Breaths to sound, in step with the shape on the screen; at this moment the first of them began `elapsedMs` ago. */
export type BreathSound = { readonly inMs: number; readonly outMs: number; readonly elapsedMs: number }

/** Tone of a change, sounded once when its `id` becomes new: a place begins, hands rest, a question is asked. */
export type Cue = { readonly id: string; readonly tone: CueTone | PracticeTone }
export type CueTone = 'begin' | 'rest' | 'ask'

/** What must be on at a moment of the session. It follows from the state alone, however the state was reached (E2). */
export type GuidedEffects = {
  /** Whether time reaches the session at all. */
  readonly clock: boolean
  readonly strokeTone: StrokeTone | undefined
  readonly breath: BreathSound | undefined
  readonly cue: Cue | undefined
  /** Whether a voice may speak. */
  readonly speech: boolean
  /** Whether anything in the picture may move. */
  readonly motion: boolean
  readonly wakeLock: boolean
  /**
   * Whether a sound may pause, where the user has turned listening on: while hands work or are about to. Elsewhere they
   * are off, a chair may scrape, and the check-in asks anyway.
   */
  readonly listening: boolean
}

/** Nothing on: what every state that is not running gets. */
export const silence: GuidedEffects = {
  clock: false,
  strokeTone: undefined,
  breath: undefined,
  cue: undefined,
  speech: false,
  motion: false,
  wakeLock: false,
  listening: false,
}

const running: GuidedEffects = {
  ...silence,
  clock: true,
  speech: true,
  motion: true,
  wakeLock: true,
}

/** What must be on in a snapshot. */
export function effectsOf(snapshot: GuidedSnapshot): GuidedEffects {
  const { stepIndex, stepElapsedMs } = snapshot.context
  const state = stateOf(snapshot)
  switch (state) {
    case 'massaging': {
      const step = stepOf(snapshot)
      return {
        ...running,
        listening: true,
        strokeTone:
          step?.kind === 'massage'
            ? { strokeMs: step.strokeMs, elapsedMs: stepElapsedMs, durationMs: step.durationMs }
            : undefined,
        cue: { id: `begin-${stepIndex}`, tone: 'begin' },
      }
    }
    case 'breathing':
      return {
        ...running,
        breath: { inMs: BREATH_IN_MS, outMs: BREATH_OUT_MS, elapsedMs: stepElapsedMs },
        cue: { id: `rest-${stepIndex}`, tone: 'rest' },
      }
    case 'resting':
      return { ...running, cue: { id: `rest-${stepIndex}`, tone: 'rest' } }
    case 'checkingIn':
      return { ...running, cue: { id: `ask-${stepIndex}`, tone: 'ask' } }
    case 'introducing':
      return { ...running, listening: true }
    case 'moving':
      return running
    case 'paused':
    case 'readiness':
    case 'stopped':
    case 'aftercare':
    case 'ended':
      return silence
  }
}
