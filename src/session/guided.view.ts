import type { RegionId } from '#anatomy/region.ts'
import type { BreathingStep, MassageStep, PlanStep } from '#massage/plan.ts'
import type { Position } from '#safety/profile.ts'
import type { Pressure10 } from '#safety/technique.ts'
import { ANSWER_LIMIT_MS } from './config.ts'
import { type GuidedState, guidedStates } from './guided.events.ts'
import type { GuidedSnapshot } from './guided.machine.ts'
import { comingStep, currentStep, placeIndex, spanLeftMs, stepLeftMs } from './guided.progress.ts'

/** State of the session by the name that `data-state` shows. */
export function stateOf(snapshot: GuidedSnapshot): GuidedState {
  const { value } = snapshot
  const name = typeof value === 'string' ? value : value.running
  if (name === 'arriving') throw new Error('a session never stays in arriving')
  return name
}

/** Where a pause will go on; undefined when the session is not paused. */
export function pausedInOf(snapshot: GuidedSnapshot): GuidedState | undefined {
  if (stateOf(snapshot) !== 'paused') return undefined
  const key = snapshot.historyValue['guided.running.where']?.[0]?.key
  return guidedStates.find((state) => state === key)
}

/** Whether a session is under way, paused ones included: leaving it now would interrupt it. */
export function isUnderWay(snapshot: GuidedSnapshot): boolean {
  return snapshot.matches('running') || snapshot.matches('paused')
}

/** The step that runs; undefined once the plan is over. */
export function stepOf(snapshot: GuidedSnapshot): PlanStep | undefined {
  return currentStep(snapshot.context)
}

/** What follows the current step, if it is a place or breathing: what an introduction introduces. */
export function comingOf(snapshot: GuidedSnapshot): MassageStep | BreathingStep | undefined {
  return comingStep(snapshot.context)
}

/** The place to highlight: worked or introduced now, or in the moment that is paused; otherwise none. */
export function placeOf(snapshot: GuidedSnapshot): MassageStep | undefined {
  const state = pausedInOf(snapshot) ?? stateOf(snapshot)
  if (state !== 'massaging' && state !== 'introducing') return undefined
  const index = placeIndex(snapshot.context)
  const step = index === undefined ? undefined : snapshot.context.plan.steps[index]
  return step?.kind === 'massage' ? step : undefined
}

/** How the body is held now: as the place that is introduced asks for; while it moves, where the move leads. */
export function positionOf(snapshot: GuidedSnapshot): Position | undefined {
  const step = placeOf(snapshot) ?? stepOf(snapshot) ?? snapshot.context.plan.steps.at(-1)
  return step?.kind === 'move' ? step.to : step?.position
}

/** Planned milliseconds left in the current step. */
export function stepLeftMsOf(snapshot: GuidedSnapshot): number {
  return stepLeftMs(snapshot.context)
}

/** Planned milliseconds left in the whole session. */
export function totalLeftMsOf(snapshot: GuidedSnapshot): number {
  const { plan, elapsedMs } = snapshot.context
  return Math.max(0, plan.totalMs - elapsedMs)
}

/** How much of the planned time is gone, 0 to 1. */
export function progressOf(snapshot: GuidedSnapshot): number {
  const { plan, elapsedMs } = snapshot.context
  return plan.totalMs > 0 ? Math.min(1, elapsedMs / plan.totalMs) : 1
}

/** Pressure of this moment (T9: gently at first); in an introduction the pressure that the place begins with. */
export function pressureOf(snapshot: GuidedSnapshot): Pressure10 | undefined {
  const place = placeOf(snapshot)
  if (place === undefined) return undefined
  const atMs = place === stepOf(snapshot) ? snapshot.context.stepElapsedMs : 0
  return place.pressures.findLast((pressure) => pressure.fromMs <= atMs)?.pressure10 ?? 1
}

/** Where the stroke is: `index` counts from 0, `phase` runs 0 to 1, there and back. Pictures go on from here. */
export type Stroke = { readonly strokeMs: number; readonly index: number; readonly phase: number }

/** The stroke of this moment; undefined where hands do not work. */
export function strokeOf(snapshot: GuidedSnapshot): Stroke | undefined {
  const step = stepOf(snapshot)
  if (stateOf(snapshot) !== 'massaging' || step?.kind !== 'massage') return undefined
  const strokes = snapshot.context.stepElapsedMs / step.strokeMs
  return { strokeMs: step.strokeMs, index: Math.floor(strokes), phase: strokes % 1 }
}

/** How long a check-in may still wait before it pauses (E9); undefined when nothing is asked. */
export function answerLeftMsOf(snapshot: GuidedSnapshot): number | undefined {
  return stateOf(snapshot) === 'checkingIn' ? ANSWER_LIMIT_MS - snapshot.context.unansweredMs : undefined
}

/** Whether the planned clock stands still until a question is answered. */
export function isWaitingOf(snapshot: GuidedSnapshot): boolean {
  return stateOf(snapshot) === 'checkingIn' && spanLeftMs(snapshot.context, 'question') === 0
}

/** What has become of a place: `now` is worked or introduced, `next` comes after the rest that runs. */
export type PlaceStatus = 'done' | 'skipped' | 'now' | 'next' | 'later'

/** A place of the plan in its order: steps on one region that follow each other are one place. */
export type Place = {
  readonly region: RegionId
  /** Its first step. */
  readonly step: MassageStep
  readonly durationMs: number
  readonly status: PlaceStatus
}

/** All places of the plan with their status; a new list at every call. */
export function placesOf(snapshot: GuidedSnapshot): readonly Place[] {
  const { plan, stepIndex, work } = snapshot.context
  const now = placeOf(snapshot)
  const isNow = ({ first, end, step }: Stretch) => step === now || (first <= stepIndex && stepIndex < end)
  const stretches = placeStretches(plan.steps)
  const next = stretches.find((stretch) => stretch.first > stepIndex && !isNow(stretch))
  return stretches.map((stretch) => {
    const { end, step, durationMs } = stretch
    const isSkipped = work.some((done) => done.region === step.region && done.isSkipped)
    const isOver = end <= stepIndex
    const ahead = stretch === next ? 'next' : 'later'
    const status = isNow(stretch) ? 'now' : !isOver ? ahead : isSkipped ? 'skipped' : 'done'
    return { region: step.region, step, durationMs, status }
  })
}

type Stretch = { readonly first: number; end: number; readonly step: MassageStep; durationMs: number }

function placeStretches(steps: readonly PlanStep[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (const [index, step] of steps.entries()) {
    if (step.kind !== 'massage') continue
    const last = stretches.at(-1)
    if (last?.end === index && last.step.region === step.region) {
      last.end = index + 1
      last.durationMs += step.durationMs
    } else {
      stretches.push({ first: index, end: index + 1, step, durationMs: step.durationMs })
    }
  }
  return stretches
}
