import type { Position, Profile } from '#safety/profile.ts'
import {
  BREAK_SECONDS,
  calmTechniques,
  MAX_BETWEEN_BREAKS_SECONDS,
  MAX_CLOSING_SECONDS,
  MAX_OPENING_SECONDS,
  MIN_BOUT_SECONDS,
  MIN_CLOSING_SECONDS,
  MIN_OPENING_SECONDS,
  SOFT_START_MS,
  strokeMsOf,
} from '#safety/technique.ts'
import { bySoonest, type Candidate } from './candidates.ts'
import { GRAIN_SECONDS, MOVE_SECONDS, restChoicesSeconds } from './config.ts'
import type { MassageStep, MoveStep, PlanStep, RestStep } from './plan.ts'
import type { Routine } from './routine.ts'

/** Where a person rests with no effort, best first: for the breathing at either end (T8). */
const restingPositions: readonly Position[] = ['chair', 'half-lying', 'calves-on-chair', 'side-lying']

/** Places in the order they are worked; a session has one at least. */
type Order = readonly [Candidate, ...Candidate[]]

/** Puts the start first, the others in the order of the routine, and something calm last (T8). */
function arrange(start: Candidate, others: readonly Candidate[]): Order {
  const rest = [...others].sort((a, b) => a.order - b.order)
  const last = rest.at(-1)
  // Where there is nothing else, the start is the end as well.
  if (last === undefined) return [softened(start)]
  if (calmTechniques.includes(last.technique)) return [start, ...rest]
  const calm = rest.findLast((one) => calmTechniques.includes(one.technique))
  if (calm !== undefined) return [start, ...rest.filter((one) => one !== calm), calm]
  return [start, ...rest.slice(0, -1), softened(last)]
}

/** Kneading slows down into gliding at the end; a rolling foot is followed by the closing breathing as it is. */
function softened(last: Candidate): Candidate {
  const isCalm = calmTechniques.includes(last.technique)
  return isCalm || last.place.tool !== 'hand' ? last : { ...last, technique: 'effleurage' }
}

type Seam = {
  readonly seconds: number
  readonly from: Position
  readonly to: Position
  readonly ball: MoveStep['ball']
}

function seam(from: Position, to: Position, hadBall: boolean, needsBall: boolean, restSeconds: number): Seam {
  // Sitting down from standing fits inside a rest; standing up and lying down are slow, for the sake of dizziness.
  const isQuick = from === to || (from === 'standing' && to === 'chair')
  return {
    seconds: isQuick ? restSeconds : MOVE_SECONDS,
    from,
    to,
    ball: hadBall === needsBall ? undefined : needsBall ? 'fetch' : 'put-away',
  }
}

function seamStep({ seconds, from, to, ball }: Seam): RestStep | MoveStep {
  const durationMs = seconds * 1000
  return from === to && ball === undefined
    ? { kind: 'rest', durationMs, position: from }
    : { kind: 'move', durationMs, from, to, ball }
}

/** A place and how long each side of it is worked. */
type Bout = { readonly place: Candidate; readonly seconds: number }
type Bouts = readonly [Bout, ...Bout[]]

/** Everything but the two breathings, for given bouts. */
type Middle = {
  readonly openingPosition: Position
  readonly closingPosition: Position
  /** Before the first place: a change of position or the ball, or nothing. */
  readonly entry: Seam | undefined
  /** After each place. */
  readonly seams: readonly Seam[]
  readonly seconds: number
}

function restingPosition(position: Position, profile: Profile): Position {
  if (position !== 'standing') return position
  const { comfortablePositions: comfortable } = profile
  return restingPositions.find((one) => comfortable.length === 0 || comfortable.includes(one)) ?? position
}

function placeSeconds(place: Candidate, boutSeconds: number, restSeconds: number): number {
  return place.worked.length * boutSeconds + (place.worked.length - 1) * restSeconds
}

function layOut(bouts: Bouts, restSeconds: number, profile: Profile): Middle {
  const [{ place: first }] = bouts
  const { place: last } = bouts.at(-1) ?? bouts[0]
  const openingPosition = restingPosition(first.position, profile)
  const closingPosition = restingPosition(last.position, profile)
  const usesBall = (one: Candidate | undefined) => one?.place.tool === 'ball'
  const entrySeam = seam(openingPosition, first.position, false, usesBall(first), restSeconds)
  const entry = entrySeam.from === entrySeam.to && entrySeam.ball === undefined ? undefined : entrySeam

  const seams: Seam[] = []
  let seconds = entry?.seconds ?? 0
  let sinceBreak = entry === undefined || entry.seconds >= BREAK_SECONDS ? 0 : entry.seconds
  bouts.forEach(({ place, seconds: boutSeconds }, index) => {
    const own = placeSeconds(place, boutSeconds, restSeconds)
    seconds += own
    sinceBreak += own
    const next = bouts[index + 1]
    const nextPlace = next?.place
    const nextPosition = nextPlace?.position ?? closingPosition
    let after = seam(place.position, nextPosition, usesBall(place), usesBall(nextPlace), restSeconds)
    if (next !== undefined && after.seconds < BREAK_SECONDS) {
      const nextSeconds = placeSeconds(next.place, next.seconds, restSeconds)
      // F4: rather a longer rest between two places than one between the left and the right of the same.
      if (sinceBreak + after.seconds + nextSeconds > MAX_BETWEEN_BREAKS_SECONDS) {
        after = { ...after, seconds: BREAK_SECONDS }
      }
    }
    seams.push(after)
    seconds += after.seconds
    sinceBreak = after.seconds >= BREAK_SECONDS ? 0 : sinceBreak + after.seconds
  })
  return { openingPosition, closingPosition, entry, seams, seconds }
}

function boutAt(place: Candidate, share: number): number {
  const wanted = Math.round((place.place.secondsPerSide * share) / GRAIN_SECONDS) * GRAIN_SECONDS
  return Math.max(MIN_BOUT_SECONDS, Math.min(wanted, floorTo(place.capSeconds)))
}

function floorTo(seconds: number): number {
  return Math.floor(seconds / GRAIN_SECONDS) * GRAIN_SECONDS
}

/** Shares of a place's whole time that are tried, in 24ths: 1/4 to all of it. */
const shares = Array.from({ length: 19 }, (_, index) => (index + 6) / 24)

/** What a second of breathing off its own length costs, where a second of bout or of rest costs 1. */
const breathingCost = 0.4

/** One way to fill a session: places in order with their bouts, the rests, and how far that is from the ideal. */
type Filling = {
  readonly bouts: Bouts
  readonly restSeconds: number
  readonly middle: Middle
  readonly off: number
}

/**
 * Every filling worth trying, whatever the asked time: each number of places, share of their time, and rest of at least
 * `leastRestSeconds`.
 */
export function fillingsOf(
  candidates: readonly Candidate[],
  start: Candidate,
  profile: Profile,
  leastRestSeconds: number = restChoicesSeconds[0],
): readonly Filling[] {
  const rests = restChoicesSeconds.filter((seconds) => seconds >= leastRestSeconds)
  const others = candidates.filter((one) => one !== start).sort(bySoonest)
  return Array.from({ length: others.length + 1 }, (_, count) => arrange(start, others.slice(0, count))).flatMap(
    (places) => rests.flatMap((restSeconds) => shares.map((share) => fillingOf(places, share, restSeconds, profile))),
  )
}

function fillingOf([first, ...rest]: Order, share: number, restSeconds: number, profile: Profile): Filling {
  const boutOf = (place: Candidate): Bout => ({ place, seconds: boutAt(place, share) })
  const bouts: Bouts = [boutOf(first), ...rest.map(boutOf)]
  const offSeconds = bouts.reduce((sum, { place, seconds }) => sum + Math.abs(seconds - place.idealSeconds), 0)
  const longerRest = restSeconds - restChoicesSeconds[0]
  return {
    bouts,
    restSeconds,
    middle: layOut(bouts, restSeconds, profile),
    off: offSeconds / bouts.length + longerRest,
  }
}

/**
 * The steps that fill the asked time exactly: the filling closest to what the routine means, where the two breathings
 * take what whole bouts leave over; undefined when none fits. A few hundred sums, no search.
 */
export function fill(
  routine: Routine,
  fillings: readonly Filling[],
  totalSeconds: number,
): readonly PlanStep[] | undefined {
  let best: { readonly filling: Filling; readonly breathing: Breathing; readonly cost: number } | undefined
  for (const filling of fillings) {
    const breathing = breathingFor(routine, totalSeconds - filling.middle.seconds)
    if (breathing === undefined) continue
    const total = filling.off + breathing.offSeconds * breathingCost
    if (best === undefined || total < best.cost) best = { filling, breathing, cost: total }
  }
  return best === undefined ? undefined : stepsOf(best.filling, best.breathing)
}

type Breathing = { readonly openingSeconds: number; readonly closingSeconds: number; readonly offSeconds: number }

/** Shares what is left between the two breathings, the opening as near its own length as the closing's bounds allow. */
function breathingFor(routine: Routine, seconds: number): Breathing | undefined {
  const { openingSeconds: wantedOpening, closingSeconds: wantedClosing } = routine.breathing
  const least = Math.max(MIN_OPENING_SECONDS, seconds - MAX_CLOSING_SECONDS)
  const most = Math.min(MAX_OPENING_SECONDS, seconds - MIN_CLOSING_SECONDS)
  if (least > most) return undefined
  const openingSeconds = Math.min(Math.max(wantedOpening, least), most)
  const closingSeconds = seconds - openingSeconds
  return {
    openingSeconds,
    closingSeconds,
    offSeconds: Math.abs(openingSeconds - wantedOpening) + Math.abs(closingSeconds - wantedClosing),
  }
}

function stepsOf({ bouts, restSeconds, middle }: Filling, breathing: Breathing): readonly PlanStep[] {
  const steps: PlanStep[] = [
    {
      kind: 'breathing',
      phase: 'opening',
      durationMs: breathing.openingSeconds * 1000,
      position: middle.openingPosition,
    },
  ]
  if (middle.entry !== undefined) steps.push(seamStep(middle.entry))
  bouts.forEach(({ place, seconds }, index) => {
    place.worked.forEach((worked, sideIndex) => {
      if (sideIndex > 0) steps.push({ kind: 'rest', durationMs: restSeconds * 1000, position: place.position })
      steps.push(massageStep(place, worked, seconds))
    })
    const after = middle.seams[index]
    if (after !== undefined) steps.push(seamStep(after))
  })
  steps.push({
    kind: 'breathing',
    phase: 'closing',
    durationMs: breathing.closingSeconds * 1000,
    position: middle.closingPosition,
  })
  return steps
}

function massageStep(candidate: Candidate, worked: Candidate['worked'][number], boutSeconds: number): MassageStep {
  const { place, technique, position, pressure10, limits } = candidate
  return {
    kind: 'massage',
    region: worked.region,
    technique,
    tool: place.tool,
    position,
    hand: worked.hand,
    durationMs: boutSeconds * 1000,
    strokeMs: strokeMsOf[technique],
    pressures: [{ fromMs: 0, pressure10: 1 }, ...(pressure10 > 1 ? [{ fromMs: SOFT_START_MS, pressure10 }] : [])],
    isOuterHalfOnly: limits.includes('outer-half'),
    limits,
    note: place.note === null ? undefined : `note.${place.note}`,
  }
}
