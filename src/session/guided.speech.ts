import { type RegionId, regionOf } from '#anatomy/region.ts'
import type { BreathingStep, MassageStep, MoveStep, NoteKey, StepHand } from '#massage/plan.ts'
import type { Position } from '#safety/profile.ts'
import type { Pressure10, TouchTechnique } from '#safety/technique.ts'
import { type ScanLine, scanLineAt } from './guided.breathing.ts'
import { askingReasons, type PauseReason } from './guided.events.ts'
import type { GuidedSnapshot } from './guided.machine.ts'
import { spanLeftMs } from './guided.progress.ts'
import { comingOf, stateOf, stepOf } from './guided.view.ts'

/** Sentences that are always the same; the catalogue says each as `speech.<id>`. */
export const plainLines = [
  'arrive',
  'begin',
  'feel-normal',
  'feel-warning',
  'halfway',
  'rest',
  'waits',
  'no-hurry',
  'breathing-comes',
  'paused',
  'hands-off',
  'go-on',
] as const
export type PlainLine = (typeof plainLines)[number]

/** One thing to say, as data: the catalogue makes one sentence or a few of it. */
export type SpeechLine =
  | { readonly kind: 'plain'; readonly line: PlainLine }
  | { readonly kind: 'scan'; readonly phase: BreathingStep['phase']; readonly line: ScanLine }
  | { readonly kind: 'position'; readonly position: Position }
  /** A place with its side, and which hand works; `isOtherSide`: the same place was worked on the other side before. */
  | {
      readonly kind: 'place'
      readonly region: RegionId
      readonly hand: StepHand | undefined
      readonly isOtherSide: boolean
    }
  | { readonly kind: 'how'; readonly region: RegionId; readonly position: Position }
  | { readonly kind: 'where'; readonly region: RegionId }
  | { readonly kind: 'outer-half' }
  | { readonly kind: 'technique'; readonly technique: TouchTechnique }
  | { readonly kind: 'stroke'; readonly technique: TouchTechnique }
  | { readonly kind: 'pressure'; readonly pressure10: Pressure10; readonly isMore: boolean }
  | { readonly kind: 'note'; readonly note: NoteKey }
  | { readonly kind: 'ask' }
  | { readonly kind: 'move'; readonly move: Pick<MoveStep, 'from' | 'to'> }
  | { readonly kind: 'ball'; readonly ball: NonNullable<MoveStep['ball']> }
  | { readonly kind: 'ask-pain' }
  | { readonly kind: 'why'; readonly reason: PauseReason }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'done'; readonly isEarly: boolean }

/** What is to be said at a moment; said once, when its `id` becomes new. */
export type SpokenCue = {
  readonly id: string
  /** What it is about: sentences about something else that were not begun by then are left unsaid. */
  readonly about: string
  /** How long the session has been where this belongs, in ms; more than a moment where a session goes on. */
  readonly ageMs: number
  readonly lines: readonly SpeechLine[]
  /** Whether it silences what is being said: a stop and a pause do, the clock never does (E2, E8). */
  readonly isCutting: boolean
}

/** Pressure and halfway that come so close together are said as one. */
const TOGETHER_MS = 6_000

/** A place of less than this needs nobody to say that half of it is over. */
const LEAST_HALVED_MS = 40_000

/** After so long without an answer the question is followed by what is waited for. */
const REMIND_AFTER_MS = 14_000

/** Someone who goes on after a pause later than this into a moment does not hear its beginning again. */
const STILL_NEW_MS = 2_500

/**
 * Pauses that are not told aloud: whoever looks elsewhere, is on the telephone or has pulled out the headphones would
 * hear it from the loudspeaker, and the panel says it when they are back.
 */
const quietReasons: ReadonlySet<PauseReason> = new Set<PauseReason>([
  'page-hidden',
  'clock-jump',
  'sound-failed',
  'audio-interrupted',
  'headphones-out',
  'leaving',
])

function plain(line: PlainLine): SpeechLine {
  return { kind: 'plain', line }
}

/** What is to be said in a snapshot; undefined where there is nothing to say, as before hands go on. */
export function spokenCueOf(snapshot: GuidedSnapshot): SpokenCue | undefined {
  const { stepIndex, stepElapsedMs, elapsedMs, unansweredMs, pauseReason } = snapshot.context
  const step = stepOf(snapshot)
  const state = stateOf(snapshot)
  switch (state) {
    case 'readiness':
      return undefined
    case 'breathing':
      return step?.kind === 'breathing' ? breathingCue(snapshot, step) : undefined
    case 'introducing':
      return introductionCue(snapshot)
    case 'massaging':
      return step?.kind === 'massage' ? massageCue(snapshot, step) : undefined
    case 'resting':
      return cue(`rest-${stepIndex}`, `rest-${stepIndex}`, stepElapsedMs, [plain('rest')])
    case 'checkingIn':
      return unansweredMs < REMIND_AFTER_MS
        ? cue(`ask-${stepIndex}`, `ask-${stepIndex}`, unansweredMs, [{ kind: 'ask' }])
        : cue(`ask-again-${stepIndex}`, `ask-${stepIndex}`, unansweredMs - REMIND_AFTER_MS, [plain('waits')])
    case 'moving':
      return step?.kind === 'move' ? moveCue(stepIndex, step) : undefined
    case 'paused': {
      const reason = pauseReason ?? 'asked'
      return { ...cue('paused', 'paused', 0, pauseLines(reason)), isCutting: true }
    }
    case 'stopped':
      return { ...cue('stopped', 'stopped', 0, [{ kind: 'stopped' }]), isCutting: true }
    case 'aftercare':
      return cue('done', 'done', 0, [{ kind: 'done', isEarly: false }])
    case 'ended':
      // Whoever leaves before anything began has nothing to come back from.
      return elapsedMs === 0
        ? { ...cue('left', 'done', 0, []), isCutting: true }
        : { ...cue('done-early', 'done', 0, [{ kind: 'done', isEarly: true }]), isCutting: true }
  }
}

/**
 * What of a cue is said now, when `before` was the cue until now: nothing twice, and after a pause only that it goes on,
 * unless it goes on where something begins.
 */
export function linesToSay(before: SpokenCue | undefined, now: SpokenCue): readonly SpeechLine[] {
  if (before?.id === now.id) return []
  if (before?.id !== 'paused' || now.isCutting || now.ageMs <= STILL_NEW_MS) return now.lines
  return [plain('go-on'), ...now.lines.filter(({ kind }) => kind === 'place' || kind === 'ask')]
}

function cue(id: string, about: string, ageMs: number, lines: readonly SpeechLine[]): SpokenCue {
  return { id, about, ageMs, lines, isCutting: false }
}

function breathingCue(snapshot: GuidedSnapshot, step: BreathingStep): SpokenCue {
  const { stepIndex, stepElapsedMs } = snapshot.context
  const breathingMs = stepElapsedMs + spanLeftMs(snapshot.context, 'beforeIntroduction')
  const line = scanLineAt(stepElapsedMs, breathingMs)
  const ageMs = stepElapsedMs - ((line - 1) * breathingMs) / 5
  const scan: SpeechLine = { kind: 'scan', phase: step.phase, line }
  const arriving: readonly SpeechLine[] = [plain('arrive'), { kind: 'position', position: step.position }]
  const isArrival = step.phase === 'opening' && line === 1
  return cue(`breathing-${stepIndex}-${line}`, `breathing-${stepIndex}`, ageMs, isArrival ? arriving : [scan])
}

function introductionCue(snapshot: GuidedSnapshot): SpokenCue | undefined {
  const { stepIndex, stepElapsedMs, plan } = snapshot.context
  const coming = comingOf(snapshot)
  if (coming === undefined) return undefined
  const id = `introduce-${stepIndex + 1}`
  const about = `step-${stepIndex + 1}`
  // Where an introduction began depends on the answer before it: it counts as new as long as anything of it is left.
  const ageMs = Math.min(stepElapsedMs, STILL_NEW_MS)
  if (coming.kind === 'breathing') return cue(id, about, ageMs, [plain('breathing-comes')])

  const before = plan.steps.slice(0, stepIndex + 1).filter((step) => step.kind === 'massage')
  const isFirst = before.length === 0
  const isOtherSide = isOtherSideOf(before.at(-1), coming)
  const { region, position, hand } = coming
  const place: SpeechLine = { kind: 'place', region, hand, isOtherSide }
  const limits: readonly SpeechLine[] = coming.isOuterHalfOnly ? [{ kind: 'outer-half' }] : []
  // Where to stay away comes before how: hands are on when the later sentences are said.
  return cue(id, about, ageMs, [
    place,
    ...limits,
    ...(isOtherSide ? [] : [{ kind: 'where', region } as const]),
    // T12: how normal and warning feel, before hands go on for the first time.
    ...(isFirst ? [plain('feel-normal'), plain('feel-warning')] : []),
    ...(isOtherSide ? [] : [{ kind: 'how', region, position } as const]),
  ])
}

function isOtherSideOf(before: MassageStep | undefined, coming: MassageStep): boolean {
  return (
    before !== undefined &&
    before.region !== coming.region &&
    before.technique === coming.technique &&
    regionOf(before.region).kind === regionOf(coming.region).kind
  )
}

function massageCue(snapshot: GuidedSnapshot, step: MassageStep): SpokenCue {
  const { stepIndex, stepElapsedMs, plan } = snapshot.context
  const previous = plan.steps.slice(0, stepIndex).findLast((one) => one.kind === 'massage')
  const isOtherSide = isOtherSideOf(previous, step)
  const about = `step-${stepIndex}`

  const beginning: readonly SpeechLine[] = [
    plain('begin'),
    { kind: 'technique', technique: step.technique },
    { kind: 'pressure', pressure10: step.pressures[0]?.pressure10 ?? 1, isMore: false },
    ...(isOtherSide ? [] : [{ kind: 'stroke', technique: step.technique } as const]),
    ...(isOtherSide || step.note === undefined ? [] : [{ kind: 'note', note: step.note } as const]),
  ]
  const moments = [{ id: 'begin', fromMs: 0, lines: beginning }, ...changesWithin(step)]
  const now = moments.findLast(({ fromMs }) => fromMs <= stepElapsedMs) ?? moments[0]
  const { id, fromMs, lines } = now ?? { id: 'begin', fromMs: 0, lines: beginning }
  return cue(`${id}-${stepIndex}`, about, stepElapsedMs - fromMs, lines)
}

type Moment = { readonly id: string; readonly fromMs: number; readonly lines: readonly SpeechLine[] }

/** More pressure, and halfway, in their order. */
function changesWithin({ pressures, durationMs }: MassageStep): readonly Moment[] {
  const more = pressures.flatMap(({ fromMs, pressure10 }, index): readonly Moment[] => {
    const before = pressures[index - 1]
    if (before === undefined || before.pressure10 === pressure10) return []
    const line: SpeechLine = { kind: 'pressure', pressure10, isMore: pressure10 > before.pressure10 }
    return [{ id: `pressure-${pressure10}`, fromMs, lines: [line] }]
  })
  if (durationMs < LEAST_HALVED_MS) return more
  const halfMs = durationMs / 2
  const halfway = plain('halfway')
  const near = more.find(({ fromMs }) => Math.abs(fromMs - halfMs) < TOGETHER_MS)
  const all =
    near === undefined
      ? [...more, { id: 'halfway', fromMs: halfMs, lines: [halfway] }]
      : more.map((one) => (one === near ? { ...one, lines: [...one.lines, halfway] } : one))
  return [...all].sort((a, b) => a.fromMs - b.fromMs)
}

function moveCue(stepIndex: number, move: MoveStep): SpokenCue {
  const { from, to, ball } = move
  const toBall: readonly SpeechLine[] = ball === undefined ? [] : [{ kind: 'ball', ball }]
  const changing: readonly SpeechLine[] = from === to ? [] : [{ kind: 'move', move: { from, to } }]
  return cue(`move-${stepIndex}`, `move-${stepIndex}`, 0, [...changing, ...toBall, plain('no-hurry')])
}

function pauseLines(reason: PauseReason): readonly SpeechLine[] {
  if (quietReasons.has(reason)) return []
  if (askingReasons.has(reason)) return [{ kind: 'ask-pain' }]
  return [plain('paused'), { kind: 'why', reason }, plain('hands-off')]
}
