import { type MassageKind, type RegionId, regionOf } from '#anatomy/region.ts'
import { otherSide, type PairedSide } from '#anatomy/side.ts'
import type { Budget } from '#safety/budget.ts'
import {
  defaultMinutes,
  firstHealingMaxMinutes,
  firstHealingSessions,
  minuteMs,
  painGentlest10,
  painTooHigh10,
  sessionMinutes,
} from '#safety/config.ts'
import type { Position, Profile, Stage } from '#safety/profile.ts'
import { canReach, reachRule } from '#safety/reach.ts'
import { type RuleId, ruleIds } from '#safety/rule.ts'
import { canWork, type ZoneLimit, zoneStatus } from '#safety/zone.ts'
import {
  calmTechniques,
  checkRoutine,
  MAX_BOUT_SECONDS,
  MAX_CLOSING_SECONDS,
  MAX_OPENING_SECONDS,
  MIN_BOUT_SECONDS,
  MIN_CLOSING_SECONDS,
  MIN_OPENING_SECONDS,
} from './check-routine.ts'
import { isFarKind, limbPairOf } from './far-areas.ts'
import type {
  CompiledPlan,
  LeftOut,
  MassageStep,
  MoveStep,
  PlanStep,
  Pressure10,
  RestStep,
  TouchTechnique,
} from './plan.ts'
import type { Routine, RoutinePlace } from './routine.ts'

/** Rest between places, in seconds (T7); longer only where whole bouts would not fill the asked time. */
const restChoicesSeconds = [20, 25, 30] as const
/** A slow change of position, and the shortest pause that counts as a break (F4). */
export const MOVE_SECONDS = 45
export const BREAK_SECONDS = 45
/** Longest stretch of work and short rests between two breaks, in seconds (F4). */
export const MAX_BETWEEN_BREAKS_SECONDS = 300
/** How long every place stays at pressure 1 (T9). */
export const SOFT_START_MS = 15_000
/** Regions, each side counted, that may enter a session anew (Z16). */
export const MAX_NEW_REGIONS = 2
/** All lengths are multiples of this, so that a person can count along. */
const GRAIN_SECONDS = 5
/** The gentlest plan (S11): this long at most, and no bout longer than this. */
export const GENTLEST_MAX_MINUTES = 10
export const GENTLEST_BOUT_SECONDS = 45
/** One stroke there and back (T7: about 3 s); a hold is a slow sinking in and letting go. */
export const strokeMsOf: Record<TouchTechnique, number> = {
  effleurage: 3_000,
  circles: 3_000,
  petrissage: 3_000,
  compression: 5_000,
  'ball-roll': 3_000,
}

/** Places that either hand reaches without a twist, so that one hand can step in for the other (Z14). */
const eitherHandKinds: readonly MassageKind[] = ['thigh', 'neck-back']
/** Where a person rests with no effort, best first: for the breathing at either end (T8). */
const restingPositions: readonly Position[] = ['chair', 'half-lying', 'calves-on-chair', 'side-lying']
const sides: readonly PairedSide[] = ['left', 'right']

const minutesRule: Record<Stage, RuleId> = { acute: 'F1', healing: 'F2', chronic: 'F3' }

/** What a plan is made of. `minutes` is whole; `budget` refuses when the sessions of the window are used up (S13). */
export type CompileInput = {
  readonly routine: Routine
  readonly profile: Profile
  readonly minutes: number
  readonly budget?: CompileBudget | undefined
}

/** As much of the session budget as a plan needs to know. */
export type CompileBudget = Pick<Budget, 'allowedNow' | 'reasons' | 'minMinutes' | 'maxMinutes'>

/** A place of the routine that today's profile allows, on one side or both. */
type Candidate = {
  readonly place: RoutinePlace
  readonly order: number
  readonly worked: readonly {
    readonly side: PairedSide
    readonly region: RegionId
    readonly hand: PairedSide | undefined
  }[]
  readonly technique: TouchTechnique
  readonly position: Position
  readonly pressure10: Pressure10
  readonly limits: readonly ZoneLimit[]
  /** Longest bout today (T7, Z16, S11). */
  readonly capSeconds: number
  /** The bout that the routine means: half of the place's whole time, which is also what a new place gets. */
  readonly idealSeconds: number
  /** Regions here that were never worked and count for Z16. */
  readonly newRegions: number
}

/**
 * Shortest and longest session that a profile may have today, in minutes, and the rule behind it (F1–F3, S11). The
 * budget, where given, knows better how many sessions count while healing; the stricter of both wins.
 */
export function minutesFor(
  profile: Profile,
  budget?: CompileBudget,
): { readonly min: number; readonly max: number; readonly rule: RuleId } {
  const ofStage = sessionMinutes[profile.stage]
  const min = Math.max(ofStage.min, budget?.minMinutes ?? ofStage.min)
  const isEarly = profile.stage === 'healing' && !(profile.sessionsDone >= firstHealingSessions)
  const stageMax = Math.min(
    ofStage.max,
    budget?.maxMinutes ?? ofStage.max,
    isEarly ? firstHealingMaxMinutes : ofStage.max,
  )
  if (isGentlest(profile) && stageMax > GENTLEST_MAX_MINUTES) return { min, max: GENTLEST_MAX_MINUTES, rule: 'S11' }
  return { min, max: stageMax, rule: minutesRule[profile.stage] }
}

/** Every whole number of minutes that this routine can fill for this profile today; empty when it cannot run. */
export function minutesThatFit({ routine, profile, budget }: Omit<CompileInput, 'minutes'>): readonly number[] {
  const { min, max } = minutesFor(profile, budget)
  const fitting: number[] = []
  for (let minutes = min; minutes <= max; minutes += 1) {
    if (compile({ routine, profile, minutes, budget }).kind === 'plan') fitting.push(minutes)
  }
  return fitting
}

/** The length to offer first: the default of F4, or the nearest that fits today; undefined when the routine cannot run. */
export function offeredMinutes(input: Omit<CompileInput, 'minutes'>): number | undefined {
  return minutesThatFit(input).reduce<number | undefined>(
    (nearest, minutes) =>
      nearest === undefined || Math.abs(minutes - defaultMinutes) < Math.abs(nearest - defaultMinutes)
        ? minutes
        : nearest,
    undefined,
  )
}

/**
 * Makes the plan of a session: `minutes` × 60,000 ms exactly, only places that are allowed, reachable and workable today
 * (Z1–Z16, T5), within T1–T9 and F1–F4; or a refusal with the rules behind it. Deterministic: the same input gives the
 * same plan.
 */
export function compile(input: CompileInput): CompiledPlan {
  const { routine, profile, minutes } = input
  const gate = gateRules(input)
  if (gate.length > 0) return refuse(gate)

  const { candidates, leftOut } = sift(routine, profile)
  const start = startOf(candidates, profile)
  if (start === undefined) return refuse([...leftOut.flatMap((place) => place.reasons), 'T8'])

  const byRank = [start, ...candidates.filter((one) => one !== start).sort(bySoonest)]
  const best = bestFit(routine, byRank, start, minutes * 60, profile)
  if (best === undefined) return refuse([...leftOut.flatMap((place) => place.reasons), 'T7'])
  return {
    kind: 'plan',
    plan: {
      planVersion: 1,
      routineId: routine.id,
      stage: profile.stage,
      totalMs: minutes * minuteMs,
      steps: best,
      leftOut,
      withoutLotion: profile.hasLotionAllergy,
    },
  }
}

function refuse(rules: readonly RuleId[]): CompiledPlan {
  return { kind: 'refusal', rules: ruleIds.filter((rule) => rules.includes(rule)) }
}

function isGentlest(profile: Profile): boolean {
  return !(profile.pain10 < painGentlest10)
}

/** Rules that refuse before any place is looked at. */
function gateRules({ routine, profile, minutes, budget }: CompileInput): readonly RuleId[] {
  const rules: RuleId[] = []
  if (!(profile.pain10 >= 0 && profile.pain10 < painTooHigh10)) rules.push('S11')
  if (budget?.allowedNow === false) rules.push('S13', ...budget.reasons)
  const breaches = checkRoutine(routine)
  if (breaches.length > 0) rules.push('T4', ...breaches.flatMap(({ rule }) => (rule === undefined ? [] : [rule])))
  if (!routine.stages.includes(profile.stage)) {
    rules.push(profile.stage === 'acute' ? 'Z8' : minutesRule[profile.stage])
  }
  const allowed = minutesFor(profile, budget)
  if (!Number.isInteger(minutes) || minutes < allowed.min || minutes > allowed.max) rules.push(allowed.rule)
  return rules
}

/** Splits a routine into what may be done today and what is left out, with the rules. */
function sift(
  routine: Routine,
  profile: Profile,
): { readonly candidates: readonly Candidate[]; readonly leftOut: readonly LeftOut[] } {
  const reasonsOf = new Map<RegionId, readonly RuleId[]>()
  const found: Candidate[] = []
  routine.places.forEach((place, order) => {
    const candidate = candidateOf(place, order, profile, reasonsOf)
    if (candidate !== undefined) found.push(candidate)
  })

  // Z16: places enter in the order of their rank, until two new regions are in.
  const start = startOf(found, profile)
  const entered = new Set<Candidate>()
  let newRegions = 0
  for (const one of [...found].sort((a, b) => Number(b === start) - Number(a === start) || bySoonest(a, b))) {
    if (newRegions + one.newRegions > MAX_NEW_REGIONS) {
      for (const { region } of one.worked) reasonsOf.set(region, ['Z16'])
      continue
    }
    newRegions += one.newRegions
    entered.add(one)
  }
  return {
    candidates: found.filter((one) => entered.has(one)),
    leftOut: routine.places.flatMap((place) =>
      sides.flatMap((side): LeftOut[] => {
        const region: RegionId = `${side}-${place.region}`
        const reasons = reasonsOf.get(region)
        return reasons === undefined ? [] : [{ region, reasons }]
      }),
    ),
  }
}

function candidateOf(
  place: RoutinePlace,
  order: number,
  profile: Profile,
  reasonsOf: Map<RegionId, readonly RuleId[]>,
): Candidate | undefined {
  const gentlest = isGentlest(profile)
  const worked: { side: PairedSide; region: RegionId; hand: PairedSide | undefined }[] = []
  const limits = new Set<ZoneLimit>()
  let position: Position | undefined
  for (const side of sides) {
    const region: RegionId = `${side}-${place.region}`
    const zone = zoneStatus(region, profile)
    const reached = place.positions.find((one) => canReach(region, place.tool, one, profile))
    const hand = place.tool === 'ball' ? undefined : handFor(place, side, profile)
    if (zone.status === 'forbidden') reasonsOf.set(region, zone.reasons)
    else if (gentlest && !isFarKind(place.region)) reasonsOf.set(region, ['S11'])
    // No stroke is drawn for half of a place, and a guide that runs up to a wound is worse than none.
    else if (zone.limits.includes('far-half')) reasonsOf.set(region, ['Z11'])
    else if (zone.limits.includes('hand-only') && place.tool !== 'hand') reasonsOf.set(region, zone.reasons)
    else if (zone.limits.includes('gliding-only') && place.tool !== 'hand') reasonsOf.set(region, zone.reasons)
    else if (reached === undefined) reasonsOf.set(region, [reachRule])
    else if (place.tool === 'hand' && hand === undefined) reasonsOf.set(region, ['Z14'])
    else {
      position = reached
      worked.push({ side, region, hand })
      for (const limit of zone.limits) limits.add(limit)
    }
  }
  if (position === undefined) return undefined

  const unworked = worked.filter(({ region }) => !profile.workedRegions.includes(region)).length
  const isFirstFar = profile.sessionsDone === 0 && isFarKind(place.region)
  const idealSeconds = place.secondsPerSide / 2
  const knownCap = Math.min(place.secondsPerSide, MAX_BOUT_SECONDS)
  const cap = unworked > 0 ? Math.min(idealSeconds, knownCap) : knownCap
  const capSeconds = gentlest ? Math.min(cap, GENTLEST_BOUT_SECONDS) : cap
  const isGlidingOnly =
    limits.has('gliding-only') || (gentlest && place.tool === 'hand' && place.technique !== 'circles')
  return {
    place,
    order,
    worked,
    technique: isGlidingOnly ? 'effleurage' : place.technique,
    position,
    pressure10: pressureOf(place, limits, gentlest),
    limits: [...limits],
    capSeconds,
    idealSeconds: Math.min(idealSeconds, capSeconds),
    newRegions: isFirstFar ? 0 : unworked,
  }
}

function pressureOf(place: RoutinePlace, limits: ReadonlySet<ZoneLimit>, gentlest: boolean): Pressure10 {
  if (gentlest) return 1
  const isLimited = limits.has('pressure-2') || limits.has('light')
  return isLimited && place.pressure10 > 2 ? 2 : place.pressure10
}

/** The hand that works a side today; undefined when none may (Z14). */
function handFor(place: RoutinePlace, side: PairedSide, profile: Profile): PairedSide | undefined {
  const first = place.hand === 'same' ? side : otherSide(side)
  if (canWork(first, profile)) return first
  const second = otherSide(first)
  return eitherHandKinds.includes(place.region) && canWork(second, profile) ? second : undefined
}

function bySoonest(a: Candidate, b: Candidate): number {
  return a.place.rank - b.place.rank || a.order - b.order
}

/** The pair of limbs to begin with: without symptoms, and where both are, the one further from the disc (T8). */
export function startingLimbs(profile: Profile): 'arms' | 'legs' | 'either' {
  const limbs = [
    ...profile.symptomLimbs,
    ...profile.weakLimbs,
    ...profile.numbPlaces.map((region) => regionOf(region).limb),
  ]
  const troubled = {
    arms: limbs.some((limb) => limb?.endsWith('arm')),
    legs: limbs.some((limb) => limb?.endsWith('leg')),
  }
  if (troubled.arms !== troubled.legs) return troubled.arms ? 'legs' : 'arms'
  if (profile.discLevels === 'unknown') return 'either'
  const isNeck = profile.discLevels.includes('cervical')
  const isLowerBack = profile.discLevels.includes('lumbar')
  if (isNeck === isLowerBack) return 'either'
  return isNeck ? 'legs' : 'arms'
}

/** The place that opens the session: far from the disc, on the pair of T8 where the routine has one. */
function startOf(candidates: readonly Candidate[], profile: Profile): Candidate | undefined {
  const limbs = startingLimbs(profile)
  const far = candidates.filter((one) => isFarKind(one.place.region)).sort(bySoonest)
  const preferred = far.find(({ place }) => isFarKind(place.region) && limbPairOf(place.region) === limbs)
  return preferred ?? far[0]
}

/** Puts the chosen places in their order: the start first, something calm last (T8). */
function arrange(chosen: readonly Candidate[], start: Candidate): readonly Candidate[] {
  const rest = chosen.filter((one) => one !== start).sort((a, b) => a.order - b.order)
  const last = rest.at(-1)
  if (last === undefined || calmTechniques.includes(last.technique)) return [start, ...rest]
  const calm = rest.findLast((one) => calmTechniques.includes(one.technique))
  if (calm !== undefined) return [start, ...rest.filter((one) => one !== calm), calm]
  // Kneading slows down into gliding at the end; a rolling foot is followed by the closing breathing as it is.
  const softened: Candidate = last.place.tool === 'hand' ? { ...last, technique: 'effleurage' } : last
  return [start, ...rest.slice(0, -1), softened]
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

/** Everything but the two breathings, for given bouts; `boutSeconds` in the order of `places`. */
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

function layOut(
  places: readonly Candidate[],
  boutSeconds: readonly number[],
  restSeconds: number,
  profile: Profile,
): Middle | undefined {
  const first = places[0]
  const last = places.at(-1)
  if (first === undefined || last === undefined) return undefined
  const openingPosition = restingPosition(first.position, profile)
  const closingPosition = restingPosition(last.position, profile)
  const usesBall = (one: Candidate | undefined) => one?.place.tool === 'ball'
  const entrySeam = seam(openingPosition, first.position, false, usesBall(first), restSeconds)
  const entry = entrySeam.from === entrySeam.to && entrySeam.ball === undefined ? undefined : entrySeam

  const seams: Seam[] = []
  let seconds = entry?.seconds ?? 0
  let sinceBreak = entry === undefined || entry.seconds >= BREAK_SECONDS ? 0 : entry.seconds
  places.forEach((place, index) => {
    const own = placeSeconds(place, boutSeconds[index] ?? MIN_BOUT_SECONDS, restSeconds)
    seconds += own
    sinceBreak += own
    const next = places[index + 1]
    let after = seam(place.position, next?.position ?? closingPosition, usesBall(place), usesBall(next), restSeconds)
    if (next !== undefined && after.seconds < BREAK_SECONDS) {
      const nextSeconds = placeSeconds(next, boutSeconds[index + 1] ?? MIN_BOUT_SECONDS, restSeconds)
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

/** What a departure from the ideal costs: seconds of bout weigh most, then a longer rest, then the breathing. */
const cost = { boutSecond: 1, restSecond: 1, breathingSecond: 0.4 } as const

/**
 * Tries every number of places, share of their time and rest, and takes the plan closest to what the routine means; the
 * two breathings take what whole bouts leave over. A few hundred sums, no search.
 */
function bestFit(
  routine: Routine,
  byRank: readonly Candidate[],
  start: Candidate,
  totalSeconds: number,
  profile: Profile,
): readonly PlanStep[] | undefined {
  let bestCost = Number.POSITIVE_INFINITY
  let best: (() => readonly PlanStep[]) | undefined
  for (let count = 1; count <= byRank.length; count += 1) {
    const places = arrange(byRank.slice(0, count), start)
    for (const restSeconds of restChoicesSeconds) {
      for (const share of shares) {
        const bouts = places.map((place) => boutAt(place, share))
        const middle = layOut(places, bouts, restSeconds, profile)
        if (middle === undefined) continue
        const breathing = breathingFor(routine, totalSeconds - middle.seconds)
        if (breathing === undefined) continue
        const off = places.reduce((sum, place, index) => sum + Math.abs((bouts[index] ?? 0) - place.idealSeconds), 0)
        const total =
          (off / places.length) * cost.boutSecond +
          (restSeconds - restChoicesSeconds[0]) * cost.restSecond +
          breathing.offSeconds * cost.breathingSecond
        if (total < bestCost) {
          bestCost = total
          best = () => stepsOf(places, bouts, restSeconds, middle, breathing)
        }
      }
    }
  }
  return best?.()
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

function stepsOf(
  places: readonly Candidate[],
  boutSeconds: readonly number[],
  restSeconds: number,
  middle: Middle,
  breathing: Breathing,
): readonly PlanStep[] {
  const steps: PlanStep[] = [
    {
      kind: 'breathing',
      phase: 'opening',
      durationMs: breathing.openingSeconds * 1000,
      position: middle.openingPosition,
    },
  ]
  if (middle.entry !== undefined) steps.push(seamStep(middle.entry))
  places.forEach((place, index) => {
    place.worked.forEach((worked, sideIndex) => {
      if (sideIndex > 0) steps.push({ kind: 'rest', durationMs: restSeconds * 1000, position: place.position })
      steps.push(massageStep(place, worked, boutSeconds[index] ?? MIN_BOUT_SECONDS))
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
