import type { RegionId } from '#anatomy/region.ts'
import { type Comfort, eased } from '#massage/comfort.ts'
import type { BreathingStep, MassageStep, Plan, PlanStep } from '#massage/plan.ts'
import {
  ANSWER_LIMIT_MS,
  FIRST_INTRODUCTION_MS,
  HANDS_OFF_MS,
  MOVE_INTRODUCTION_MS,
  REST_INTRODUCTION_MS,
} from './config.ts'
import type { DoneWork, GuidedContext, GuidedInput, TakenUp } from './guided.events.ts'

/**
 * A stretch of the current step, from its start, that a state may use up: the hands-off moment, then what the question
 * may use, all that comes before the introduction of the next place, or the whole step.
 */
export type Span = 'handsOff' | 'question' | 'beforeIntroduction' | 'step'

/** Context of a session that nobody has begun, or that is taken up at the start of a step. */
export function freshContext({ plan, takenUp }: GuidedInput): GuidedContext {
  const stepIndex = takenUp?.stepIndex ?? 0
  const comforts = takenUp?.comforts ?? []
  return {
    // A rest that was made longer is over; lighter and slower still hold for all that is left.
    plan: comforts.filter((one) => one !== 'longer-rest').reduce((made, one) => eased(made, stepIndex, one), plan),
    comforts,
    stepIndex,
    stepElapsedMs: 0,
    elapsedMs: plannedBeforeMs(plan.steps, stepIndex),
    pendingMs: 0,
    unansweredMs: 0,
    pauseReason: undefined,
    symptom: undefined,
    stoppedIn: undefined,
    work: takenUp?.work ?? [],
  }
}

function plannedBeforeMs(steps: readonly PlanStep[], index: number): number {
  return steps.slice(0, index).reduce((sumMs, step) => sumMs + step.durationMs, 0)
}

/**
 * Where a session that was cut short in a step is taken up (E11). How long a place was worked by then nobody knows: it
 * counts as done, in full, and the rest and check-in after it come first.
 */
export function takenUpAt(
  plan: Plan,
  stepIndex: number,
  work: readonly DoneWork[],
): Pick<TakenUp, 'stepIndex' | 'work'> {
  let index = stepIndex
  let done = work
  for (let step = plan.steps[index]; step?.kind === 'massage'; step = plan.steps[index]) {
    done = withFullWork(done, step.region, step.durationMs)
    index += 1
  }
  return { stepIndex: index, work: done }
}

/** The step that runs; undefined once the plan is over. */
export function currentStep(context: GuidedContext): PlanStep | undefined {
  return context.plan.steps[context.stepIndex]
}

/** What the introduction introduces: the place or the breathing that follows the current step, if one does. */
export function comingStep(context: GuidedContext): MassageStep | BreathingStep | undefined {
  const next = context.plan.steps[context.stepIndex + 1]
  return next?.kind === 'massage' || next?.kind === 'breathing' ? next : undefined
}

/** Planned time left in the current step; 0 once the plan is over. */
export function stepLeftMs(context: GuidedContext): number {
  return (currentStep(context)?.durationMs ?? 0) - context.stepElapsedMs
}

/** How long the end of the current step introduces what comes next; 0 where nothing is introduced. */
export function introductionMs(context: GuidedContext): number {
  const step = currentStep(context)
  switch (step?.kind) {
    case 'breathing':
      return comingStep(context)?.kind === 'massage' ? Math.min(FIRST_INTRODUCTION_MS, step.durationMs) : 0
    case 'rest':
      return Math.min(REST_INTRODUCTION_MS, step.durationMs)
    case 'move':
      return Math.min(MOVE_INTRODUCTION_MS, thirdMs(step))
    default:
      return 0
  }
}

/** How much of a move is kept for moving itself, so that a late answer hurries nobody onto their feet. */
function movingMs(step: PlanStep | undefined): number {
  return step?.kind === 'move' ? thirdMs(step) : 0
}

function thirdMs(step: PlanStep): number {
  return Math.floor(step.durationMs / 3)
}

/** Planned time until a span of the current step is used up; never negative. */
export function spanLeftMs(context: GuidedContext, span: Span): number {
  const leftMs = stepLeftMs(context)
  const beforeIntroductionMs = leftMs - introductionMs(context)
  const questionMs = beforeIntroductionMs - movingMs(currentStep(context))
  switch (span) {
    case 'step':
      return leftMs
    case 'beforeIntroduction':
      return Math.max(0, beforeIntroductionMs)
    case 'question':
      return Math.max(0, questionMs)
    case 'handsOff':
      return Math.max(0, Math.min(questionMs, HANDS_OFF_MS - context.stepElapsedMs))
  }
}

/** Time that a tick brings, waiting to be spent by the states it crosses. */
export function receiveTime(_context: GuidedContext, deltaMs: number): Partial<GuidedContext> {
  return { pendingMs: deltaMs }
}

/** Spends pending time as planned time, at most to the end of a span; on a place it is worked time. */
export function spendTime(context: GuidedContext, span: Span): Partial<GuidedContext> {
  const spentMs = Math.min(context.pendingMs, spanLeftMs(context, span))
  const step = currentStep(context)
  return {
    pendingMs: context.pendingMs - spentMs,
    stepElapsedMs: context.stepElapsedMs + spentMs,
    elapsedMs: context.elapsedMs + spentMs,
    work: step?.kind === 'massage' ? withWork(context.work, step.region, spentMs) : context.work,
  }
}

/**
 * Spends pending time on waiting for an answer (E9). The planned clock goes along only as far as the step has time for
 * the question, then it stands still: waiting is not planned time.
 */
export function waitForAnswer(context: GuidedContext): Partial<GuidedContext> {
  const waitedMs = Math.min(context.pendingMs, ANSWER_LIMIT_MS - context.unansweredMs)
  const plannedMs = Math.min(waitedMs, spanLeftMs(context, 'question'))
  return {
    pendingMs: context.pendingMs - waitedMs,
    unansweredMs: context.unansweredMs + waitedMs,
    stepElapsedMs: context.stepElapsedMs + plannedMs,
    elapsedMs: context.elapsedMs + plannedMs,
  }
}

/** Whether a check-in has waited as long as it may (E9). */
export function isUnanswered(context: GuidedContext): boolean {
  return context.unansweredMs >= ANSWER_LIMIT_MS
}

/** Moves on to the next step. */
export function takeNextStep(context: GuidedContext): Partial<GuidedContext> {
  return { stepIndex: context.stepIndex + 1, stepElapsedMs: 0 }
}

/** Meets a wish from now on. */
export function takeComfort({ plan, stepIndex, comforts }: GuidedContext, comfort: Comfort): Partial<GuidedContext> {
  return { plan: eased(plan, stepIndex, comfort), comforts: [...comforts, comfort] }
}

/** Whether a wish would change anything of what is left. */
export function canEase({ plan, stepIndex }: GuidedContext, comfort: Comfort): boolean {
  return eased(plan, stepIndex, comfort) !== plan
}

/** The step index of the place that is worked or introduced now; undefined where there is none. */
export function placeIndex(context: GuidedContext): number | undefined {
  if (currentStep(context)?.kind === 'massage') return context.stepIndex
  if (comingStep(context)?.kind === 'massage') return context.stepIndex + 1
  return undefined
}

/** Leaves out what is left of the place that is worked or introduced; the clock jumps to what follows it. */
export function skipPlace(context: GuidedContext): Partial<GuidedContext> {
  const { steps } = context.plan
  const first = placeIndex(context)
  const place = first === undefined ? undefined : steps[first]
  if (first === undefined || place?.kind !== 'massage') return {}
  let end = first
  for (let step = steps[end]; step?.kind === 'massage' && step.region === place.region; step = steps[end]) end += 1
  return {
    stepIndex: end,
    stepElapsedMs: 0,
    elapsedMs: plannedBeforeMs(steps, end),
    work: withSkipped(context.work, place.region),
  }
}

function withWork(work: readonly DoneWork[], region: RegionId, addedMs: number): readonly DoneWork[] {
  return changeWork(work, region, (done) => ({ ...done, workedMs: done.workedMs + addedMs }))
}

function withFullWork(work: readonly DoneWork[], region: RegionId, durationMs: number): readonly DoneWork[] {
  return changeWork(work, region, (done) => ({ ...done, workedMs: Math.max(done.workedMs, durationMs) }))
}

function withSkipped(work: readonly DoneWork[], region: RegionId): readonly DoneWork[] {
  return changeWork(work, region, (done) => ({ ...done, isSkipped: true }))
}

function changeWork(
  work: readonly DoneWork[],
  region: RegionId,
  change: (done: DoneWork) => DoneWork,
): readonly DoneWork[] {
  const known = work.some((done) => done.region === region)
  const all = known ? work : [...work, { region, workedMs: 0, isSkipped: false }]
  return all.map((done) => (done.region === region ? change(done) : done))
}
