import { type RegionId, type RegionKind, regionOf } from '#anatomy/region.ts'
import { type Comfort, comforts } from '#massage/comfort.ts'
import type { BreathingStep, MassageStep, MoveStep, PlanStep } from '#massage/plan.ts'
import type { Position } from '#safety/profile.ts'
import type { Pressure10 } from '#safety/technique.ts'
import { breathAt, type ScanLine, scanLineAt } from '#session/guided.breathing.ts'
import { askingReasons, type PauseReason } from '#session/guided.events.ts'
import type { GuidedSnapshot } from '#session/guided.machine.ts'
import { canEase, spanLeftMs } from '#session/guided.progress.ts'
import {
  comingOf,
  isWaitingOf,
  type Place,
  type PlaceStatus,
  placesOf,
  pressureOf,
  stateOf,
  stepLeftMsOf,
  stepOf,
} from '#session/guided.view.ts'

/** How far the session is, in places. */
export type ProgressView = {
  readonly place: number
  readonly places: number
  readonly statuses: readonly PlaceStatus[]
}

/** What follows the step on screen. */
export type NextView =
  | { readonly kind: 'place'; readonly region: RegionId }
  | { readonly kind: 'move'; readonly move: MoveStep }
  | { readonly kind: 'breathing' }
  | { readonly kind: 'end' }

/** The one thing that the panel shows now. */
export type SessionFace =
  | { readonly kind: 'readiness'; readonly position: Position | undefined }
  | {
      readonly kind: 'breathing'
      readonly phase: BreathingStep['phase']
      readonly breath: 'in' | 'out'
      /** Which line of the body scan. */
      readonly scanLine: ScanLine
      readonly leftMs: number
    }
  | {
      readonly kind: 'introducing'
      readonly coming: MassageStep | BreathingStep
      /** The first place also says how normal and warning feel (T12). */
      readonly isFirst: boolean
      readonly leftMs: number
    }
  | {
      readonly kind: 'massaging'
      readonly step: MassageStep
      readonly pressure10: Pressure10
      readonly elapsedMs: number
      readonly leftMs: number
    }
  | { readonly kind: 'resting'; readonly leftMs: number }
  | { readonly kind: 'checkingIn'; readonly isWaiting: boolean }
  | { readonly kind: 'moving'; readonly move: MoveStep; readonly leftMs: number }
  /** `isAsking`: the person called for the pause without words, which may have been a cry. */
  | { readonly kind: 'paused'; readonly reason: PauseReason; readonly isAsking: boolean }

export type SessionView = {
  readonly face: SessionFace
  /** Undefined where no place counts: before the first and after the last. */
  readonly progress: ProgressView | undefined
  readonly next: NextView | undefined
  readonly canSkip: boolean
  readonly canPause: boolean
  /** Wishes that could be met now; undefined where nothing can be wished for. */
  readonly comforts: readonly Comfort[] | undefined
}

/** Minutes and seconds as the big numerals show them; a second that has begun counts as a whole one. */
export function clockParts(leftMs: number): { readonly minutes: number; readonly seconds: number } {
  const total = Math.max(0, Math.ceil(leftMs / 1_000))
  return { minutes: Math.floor(total / 60), seconds: total % 60 }
}

/** `0:42`: the numerals themselves. */
export function clockText(leftMs: number): string {
  const { minutes, seconds } = clockParts(leftMs)
  return `${minutes}:${String(seconds).padStart(2, '0')}`
}

/** What comes after a step; rests are not announced, they belong to the place before them. */
export function nextAfter(steps: readonly PlanStep[], stepIndex: number): NextView {
  const current = steps[stepIndex]
  for (const step of steps.slice(stepIndex + 1)) {
    if (step.kind === 'move') return { kind: 'move', move: step }
    if (step.kind === 'breathing') return { kind: 'breathing' }
    // A second bout on the same place is no news.
    const isSamePlace = current?.kind === 'massage' && step.kind === 'massage' && step.region === current.region
    if (step.kind === 'massage' && !isSamePlace) return { kind: 'place', region: step.region }
  }
  return { kind: 'end' }
}

/** Places as the plan counts them: left and right that follow each other are one. */
function pairStatuses(places: readonly Place[]): readonly PlaceStatus[] {
  const pairs: { readonly kind: RegionKind; readonly sides: PlaceStatus[] }[] = []
  for (const { region, status } of places) {
    const { kind } = regionOf(region)
    const last = pairs.at(-1)
    if (last?.kind === kind) last.sides.push(status)
    else pairs.push({ kind, sides: [status] })
  }
  return pairs.map(({ sides }) => {
    const isBehind = (status: PlaceStatus) => status === 'done' || status === 'skipped'
    if (sides.every(isBehind)) return sides.includes('done') ? 'done' : 'skipped'
    if (sides.includes('now') || sides.some(isBehind)) return 'now'
    return sides.includes('next') ? 'next' : 'later'
  })
}

/** The place that counts now: the one at hand, else the last that is behind. */
function progressAt(snapshot: GuidedSnapshot): ProgressView | undefined {
  if (stepOf(snapshot)?.kind === 'breathing' && comingOf(snapshot) === undefined) return undefined
  const statuses = pairStatuses(placesOf(snapshot))
  const now = statuses.indexOf('now')
  const past = statuses.findLastIndex((status) => status === 'done' || status === 'skipped')
  const place = now >= 0 ? now : past
  return place < 0 ? undefined : { place: place + 1, places: statuses.length, statuses }
}

/**
 * The panel of a running session: what the chart's snapshot means to somebody a metre away. Undefined for the states
 * that have screens of their own (`stopped`, `aftercare`, `ended`).
 */
export function viewSession(snapshot: GuidedSnapshot): SessionView | undefined {
  const { plan, stepIndex, stepElapsedMs, pauseReason } = snapshot.context
  const step = stepOf(snapshot)
  const leftMs = stepLeftMsOf(snapshot)
  const running = {
    progress: progressAt(snapshot),
    next: nextAfter(plan.steps, stepIndex),
    canSkip: false,
    canPause: true,
    comforts: comforts.filter((comfort) => canEase(snapshot.context, comfort)),
  }
  const resting: SessionView = { ...running, face: { kind: 'resting', leftMs } }

  const state = stateOf(snapshot)
  switch (state) {
    case 'readiness':
      return {
        face: { kind: 'readiness', position: step === undefined || step.kind === 'move' ? undefined : step.position },
        progress: undefined,
        next: undefined,
        canSkip: false,
        canPause: false,
        comforts: undefined,
      }
    case 'breathing': {
      if (step?.kind !== 'breathing') return resting
      // The end of the opening introduces the first place: what is left to breathe is what is left until then.
      const breathingLeftMs = spanLeftMs(snapshot.context, 'beforeIntroduction')
      const face = {
        kind: state,
        phase: step.phase,
        breath: breathAt(stepElapsedMs),
        scanLine: scanLineAt(stepElapsedMs, stepElapsedMs + breathingLeftMs),
        leftMs: breathingLeftMs,
      } as const
      return { ...running, progress: undefined, next: undefined, comforts: undefined, face }
    }
    case 'introducing': {
      const coming = comingOf(snapshot)
      if (coming === undefined) return resting
      const isFirst = !plan.steps.slice(0, stepIndex).some(({ kind }) => kind === 'massage')
      return {
        ...running,
        next: undefined,
        canSkip: coming.kind === 'massage',
        ...(coming.kind === 'massage' ? {} : { comforts: undefined }),
        face: { kind: state, coming, isFirst, leftMs },
      }
    }
    case 'massaging': {
      if (step?.kind !== 'massage') return resting
      const pressure10 = pressureOf(snapshot) ?? 1
      return { ...running, canSkip: true, face: { kind: state, step, pressure10, elapsedMs: stepElapsedMs, leftMs } }
    }
    case 'resting':
      return resting
    case 'checkingIn':
      // Whoever wants a pause here just does not answer (E9): one question, nothing beside it.
      return {
        ...running,
        next: undefined,
        canPause: false,
        comforts: undefined,
        face: { kind: state, isWaiting: isWaitingOf(snapshot) },
      }
    case 'moving':
      if (step?.kind !== 'move') return resting
      return { ...running, next: undefined, face: { kind: state, move: step, leftMs } }
    case 'paused': {
      const reason = pauseReason ?? 'asked'
      return {
        ...running,
        next: undefined,
        canPause: false,
        comforts: undefined,
        face: { kind: state, reason, isAsking: askingReasons.has(reason) },
      }
    }
    case 'stopped':
    case 'aftercare':
    case 'ended':
      return undefined
  }
}

/** Whether two views look the same: within a second of the numerals nothing needs to be painted. */
export function isSameView(a: SessionView | undefined, b: SessionView | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && looks(a) === looks(b))
}

function looks(view: SessionView): string {
  return JSON.stringify(view, (key: string, value: unknown) => {
    if (key === 'leftMs' && typeof value === 'number') return clockText(value)
    // Where a stroke is now is the picture's own business; the pace only needs it at its start.
    return key === 'elapsedMs' ? undefined : value
  })
}
