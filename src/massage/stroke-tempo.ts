import type { Pressure10 } from '#safety/technique.ts'
import type { MassageStep } from './plan.ts'

/** Where a stroke is at a moment of a step: which one, how far, and on its way out or back. */
export type StrokeMoment = {
  /** 0 for the first stroke. */
  readonly index: number
  /** 0 at the start of this stroke up to, not including, 1 at its end; out until 0.5, back from there. */
  readonly phase: number
  readonly direction: 'there' | 'back'
  /** How far along the path the hand is: 0 at its start, 1 at its far end. */
  readonly along: number
}

/** Strokes that begin within a step; the last may be cut short. */
export function strokeCount(step: Pick<MassageStep, 'durationMs' | 'strokeMs'>): number {
  return Math.ceil(step.durationMs / step.strokeMs)
}

/** The stroke at an elapsed time of a step, in ms; a time outside the step counts as its nearest end (T7). */
export function strokeAt(step: Pick<MassageStep, 'durationMs' | 'strokeMs'>, elapsedMs: number): StrokeMoment {
  if (!(elapsedMs > 0)) return { index: 0, phase: 0, direction: 'there', along: 0 }
  const strokes = Math.min(elapsedMs, step.durationMs) / step.strokeMs
  const index = Math.min(Math.floor(strokes), strokeCount(step) - 1)
  // The last instant of the last stroke still belongs to it.
  const phase = Math.min(strokes - index, 1 - Number.EPSILON)
  const direction = phase < 0.5 ? 'there' : 'back'
  return { index, phase, direction, along: direction === 'there' ? phase * 2 : (1 - phase) * 2 }
}

/** Pressure of 10 at an elapsed time of a step, in ms; 1 before it begins and where nothing is said (T1, T9). */
export function pressureAt(step: Pick<MassageStep, 'pressures'>, elapsedMs: number): Pressure10 {
  return step.pressures.findLast(({ fromMs }) => fromMs <= elapsedMs)?.pressure10 ?? 1
}
