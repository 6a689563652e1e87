import type { RegionId } from '#anatomy/region.ts'
import type { Comfort } from '#massage/comfort.ts'
import type { Plan } from '#massage/plan.ts'

/** What a user can report from every state (E1). */
export const symptoms = ['tingling', 'numbness', 'pain', 'weakness', 'dizziness', 'other'] as const
export type Symptom = (typeof symptoms)[number]

/** Why a session is paused; the catalogue says it as `pause.<reason>` (E8, E9, E13). */
export const pauseReasons = [
  'asked',
  'no-answer',
  'page-hidden',
  'clock-jump',
  'sound-failed',
  'audio-interrupted',
  'headphones-out',
  'graphics-lost',
  'back',
  'leaving',
  'key',
  'held',
  'palm',
  'remote',
  'heard',
  'listening-lost',
  'interrupted',
] as const
export type PauseReason = (typeof pauseReasons)[number]

/** Pauses that may have been meant as a stop: they ask for symptoms before anything else. */
export const askingReasons: ReadonlySet<PauseReason> = new Set<PauseReason>(['held', 'palm', 'heard'])

/** Every event the guided session understands: intents of the user, and facts about the machine around it. */
export type GuidedEvent =
  | { readonly type: 'clock.tick'; readonly deltaMs: number }
  | { readonly type: 'clock.jumped'; readonly byMs: number }
  | { readonly type: 'page.hidden' }
  | { readonly type: 'sound.failed' }
  /** Something else took the sound for itself: a call, an alarm. */
  | { readonly type: 'sound.interrupted' }
  /** A way to hear went away: headphones unplugged or out of reach. */
  | { readonly type: 'headphones.out' }
  | { readonly type: 'graphics.lost' }
  /** A voice or a sudden loud sound; where hands may work, it may have been a cry (E1). */
  | { readonly type: 'voice.heard' }
  /** Nobody listens any more, though the user had asked for it: the microphone or what judges it went away. */
  | { readonly type: 'listening.lost' }
  /** "I am ready": leaves readiness. */
  | { readonly type: 'session.begin' }
  | { readonly type: 'session.pause'; readonly reason: PauseReason }
  /** "Nothing new, go on": the only way out of a pause. */
  | { readonly type: 'session.resume' }
  /** One press; the symptom is named afterwards (E4). */
  | { readonly type: 'session.stop' }
  /** Reports a symptom and stops, from every state (E1, E2). */
  | { readonly type: 'symptom.report'; readonly symptom: Symptom }
  /** "End here": finishes early, without a lock (E4). */
  | { readonly type: 'session.end' }
  /** Makes what follows lighter or slower, or gives a rest more time; where nothing can be eased, nothing happens. */
  | { readonly type: 'comfort.ask'; readonly comfort: Comfort }
  /** Leaves the current place out; its rest and check-in follow. */
  | { readonly type: 'place.skip' }
  /** "No, nothing new": the answer a check-in needs (E9). */
  | { readonly type: 'checkIn.clear' }
  /** After a stop: names the symptom that the press did not. */
  | { readonly type: 'symptom.name'; readonly symptom: Symptom }

/**
 * States of the guided session, as `data-state` shows them. Hands may be on the body in all but `readiness`,
 * `stopped`, `aftercare` and `ended`; stop works in every one of them.
 *
 * readiness → breathing → introducing → massaging → resting → checkingIn → (moving →) introducing → massaging … →
 * resting → checkingIn → breathing → aftercare. `paused` returns to where it came from, only by `session.resume`.
 */
export const guidedStates = [
  'readiness',
  'breathing',
  'introducing',
  'massaging',
  'resting',
  'checkingIn',
  'moving',
  'paused',
  'stopped',
  'aftercare',
  'ended',
] as const
export type GuidedState = (typeof guidedStates)[number]

/** What the session chart is started with. */
export type GuidedInput = {
  readonly plan: Plan
  /** Where a session that was cut short is taken up (E11); left out for a new one. */
  readonly takenUp?: TakenUp | undefined
}

/**
 * A session that is taken up: at the start of which step, never of a place, what had been worked by then, and what had
 * been wished for.
 */
export type TakenUp = {
  readonly stepIndex: number
  readonly work: readonly DoneWork[]
  readonly comforts?: readonly Comfort[] | undefined
}

/** What was really done, for the journal: touched time per region. */
export type DoneWork = { readonly region: RegionId; readonly workedMs: number; readonly isSkipped: boolean }

/** Context of the session chart: plain data. */
export type GuidedContext = {
  /** As it was begun, with everything that was wished for since. */
  readonly plan: Plan
  /** What was wished for in this session and could be met, in order. */
  readonly comforts: readonly Comfort[]
  /** Index into `plan.steps`. */
  readonly stepIndex: number
  /** Planned time gone in the current step; stands still in a pause and while an answer is awaited. */
  readonly stepElapsedMs: number
  /** Planned time gone since the session began (skipped time counts as gone). */
  readonly elapsedMs: number
  /** Time that a tick brought and no state has spent yet; 0 between events, so that no boundary loses a millisecond. */
  readonly pendingMs: number
  /** How long a check-in has been unanswered (E9: 30 s). */
  readonly unansweredMs: number
  readonly pauseReason: PauseReason | undefined
  /** The symptom of a stop; undefined when the press was not named yet (locks like tingling, E4). */
  readonly symptom: Symptom | undefined
  /** State the session was in when it was stopped. */
  readonly stoppedIn: GuidedState | undefined
  readonly work: readonly DoneWork[]
}
