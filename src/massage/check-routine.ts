import {
  isMassageKind,
  type MassageKind,
  massageKinds,
  type RegionId,
  type RegionKind,
  regions,
} from '#anatomy/region.ts'
import { discLevels, type Position, type Profile, positions, stages } from '#safety/profile.ts'
import { positionsFor, reachRule } from '#safety/reach.ts'
import type { RuleId } from '#safety/rule.ts'
import {
  calmTechniques,
  canDo,
  isTouchTechnique,
  MAX_CLOSING_SECONDS,
  MAX_OPENING_SECONDS,
  MAX_PRESSURE_10,
  MAX_SECONDS_PER_SIDE,
  MIN_BOUT_SECONDS,
  MIN_CLOSING_SECONDS,
  MIN_OPENING_SECONDS,
  mayTouch,
  offendedBy,
  type Tool,
  tools,
} from '#safety/technique.ts'
import { type ZoneLimit, zoneStatus } from '#safety/zone.ts'
import { takesBothHands } from './both-hands.ts'
import { isFarKind } from './far-areas.ts'
import { noteIds } from './plan.ts'
import type { RoutineBreach, RoutineDraft, RoutineMessageKey } from './routine.ts'
import { workingHands } from './routine.ts'

/** A place's whole time halves to whole fives, and its half is still a bout (T7, Z16). */
export const MIN_SECONDS_PER_SIDE = 2 * MIN_BOUT_SECONDS
export const SECONDS_PER_SIDE_STEP = 10
/** A plan is tried for every number of places, so a file may not name endless ones. */
export const MAX_PLACES = 16
const MAX_RANK = 9

/** Places that the hand of the same side cannot work, because it hangs on that very arm (Z15). */
const otherHandKinds: readonly RegionKind[] = [
  'palm',
  'hand-back',
  'forearm',
  'upper-arm',
  'shoulder-top',
  'shoulder-blade',
]

function includes<T extends string>(list: readonly T[], text: string): text is T {
  return (list as readonly string[]).includes(text)
}

/** A person without any complaint of today: what is refused even then is refused for everyone. */
function freest(disc: (typeof discLevels)[number]): Profile {
  return {
    stage: 'chronic',
    discLevels: [disc],
    symptomLimbs: [],
    weakLimbs: [],
    sorePlaces: [],
    numbPlaces: [],
    hasClotRisk: false,
    hasLotionAllergy: false,
    pain10: 0,
    comfortablePositions: [],
    restingHands: [],
    sessionsDone: 99,
    workedRegions: [],
  }
}

/** What holds at a kind of place whoever the person is. */
type Everyone = {
  /** Limits that even the freest profile has, and their first reason. */
  readonly limits: readonly ZoneLimit[]
  readonly reason: RuleId | undefined
  /** Positions that a tool reaches it in, for one disc level at least (Z15). */
  readonly reached: Record<Tool, readonly Position[]>
}

function everyoneAt(kind: MassageKind): Everyone {
  const region: RegionId = `left-${kind}`
  const zones = discLevels
    .map((disc) => zoneStatus(region, freest(disc)))
    .filter(({ status }) => status !== 'forbidden')
  const reachedBy = (tool: Tool) => discLevels.flatMap((disc) => positionsFor(region, tool, freest(disc)))
  const first = zones[0]
  return {
    limits: first?.limits.filter((limit) => zones.every((zone) => zone.limits.includes(limit))) ?? [],
    reason: first?.reasons[0],
    reached: { hand: reachedBy('hand'), ball: reachedBy('ball') },
  }
}

const everyone: ReadonlyMap<RegionKind, Everyone> = new Map(massageKinds.map((kind) => [kind, everyoneAt(kind)]))

function techniqueBreach(path: string, technique: string): RoutineBreach {
  const rule = offendedBy(technique)
  return { path, rule, messageKey: rule === 'T2' ? 'routine.refused.technique-forced' : 'routine.refused.technique' }
}

/**
 * Every rule that a routine breaks, each with its place in the file and its sentence; empty for a good routine. Looks
 * at the routine alone: what today's profile forbids is left out later, when it is compiled.
 */
export function checkRoutine(routine: RoutineDraft): readonly RoutineBreach[] {
  const breaches: RoutineBreach[] = []
  const breach = (path: string, id: RoutineMessageKey, rule?: RuleId) => {
    breaches.push({ path, rule, messageKey: id })
  }

  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(routine.id)) breach('id', 'routine.refused.id')
  if (!/^routine\.[a-z0-9-]+\.name$/.test(routine.nameKey)) breach('nameKey', 'routine.refused.words-key')
  if (!/^routine\.[a-z0-9-]+\.purpose$/.test(routine.purposeKey)) breach('purposeKey', 'routine.refused.words-key')

  if (routine.stages.length === 0) breach('stages', 'routine.refused.stage')
  routine.stages.forEach((stage, index) => {
    if (!includes(stages, stage)) breach(`stages[${index}]`, 'routine.refused.stage')
  })

  const { openingSeconds, closingSeconds } = routine.breathing
  if (!isStepped(openingSeconds, 5, MIN_OPENING_SECONDS, MAX_OPENING_SECONDS)) {
    breach('breathing.openingSeconds', 'routine.refused.breathing-length', 'T8')
  }
  if (!isStepped(closingSeconds, 5, MIN_CLOSING_SECONDS, MAX_CLOSING_SECONDS)) {
    breach('breathing.closingSeconds', 'routine.refused.breathing-length', 'T8')
  }

  if (routine.places.length === 0) breach('places', 'routine.refused.no-places', 'T8')
  if (routine.places.length > MAX_PLACES) breach('places', 'routine.refused.too-many-places')

  const isForAcute = routine.stages.includes('acute')
  const seen = new Set<string>()
  routine.places.forEach((place, index) => {
    const at = `places[${index}]`
    const region = regions.find((known) => known.kind === place.region)
    const kind = region?.kind

    if (region === undefined) breach(`${at}.region`, 'routine.refused.region-unknown')
    else if (region.never !== undefined) breach(`${at}.region`, 'routine.refused.region-never', region.never)
    if (seen.has(place.region)) breach(`${at}.region`, 'routine.refused.twice', 'T7')
    seen.add(place.region)
    if (isForAcute && kind !== undefined && isMassageKind(kind) && !isFarKind(kind)) {
      breach(`${at}.region`, 'routine.refused.stage-area', 'Z8')
    }

    const isKnownTechnique = isTouchTechnique(place.technique)
    if (!isKnownTechnique) breaches.push(techniqueBreach(`${at}.technique`, place.technique))
    if (!includes(tools, place.tool)) {
      breach(`${at}.tool`, 'routine.refused.tool', 'T6')
    } else {
      if (kind !== undefined && !mayTouch(place.tool, kind)) {
        breach(`${at}.tool`, 'routine.refused.tool-place', 'T5')
      }
      if (isTouchTechnique(place.technique) && !canDo(place.tool, place.technique)) {
        breach(`${at}.technique`, 'routine.refused.tool-technique', 'T5')
      }
    }
    if (!isWholeBetween(place.pressure10, 1, MAX_PRESSURE_10)) {
      breach(`${at}.pressure10`, 'routine.refused.pressure', 'T1')
    }

    const known = kind === undefined ? undefined : everyone.get(kind)
    if (known !== undefined) {
      const { limits, reason } = known
      if (limits.includes('gliding-only') && isKnownTechnique && place.technique !== 'effleurage') {
        breach(`${at}.technique`, 'routine.refused.region-limit', reason)
      }
      if (limits.includes('pressure-2') && place.pressure10 > 2 && place.pressure10 <= MAX_PRESSURE_10) {
        breach(`${at}.pressure10`, 'routine.refused.region-limit', reason)
      }
    }

    if (!includes(workingHands, place.hand) || (place.hand === 'none') !== (place.tool === 'ball')) {
      breach(`${at}.hand`, 'routine.refused.hand', 'T3')
    } else if (place.hand === 'same' && kind !== undefined && otherHandKinds.includes(kind)) {
      breach(`${at}.hand`, 'routine.refused.hand-out-of-reach', 'Z15')
    } else if (place.hand === 'both' && !takesBothHands(place.region, place.technique)) {
      breach(`${at}.hand`, 'routine.refused.hand-out-of-reach', 'Z15')
    }

    if (place.positions.length === 0) breach(`${at}.positions`, 'routine.refused.position', 'T3')
    place.positions.forEach((position, positionIndex) => {
      const path = `${at}.positions[${positionIndex}]`
      if (!includes(positions, position)) breach(path, 'routine.refused.position', 'T3')
      else if (known !== undefined && includes(tools, place.tool) && !known.reached[place.tool].includes(position)) {
        breach(path, 'routine.refused.position-out-of-reach', reachRule)
      }
    })

    if (!(place.secondsPerSide >= MIN_BOUT_SECONDS && place.secondsPerSide <= MAX_SECONDS_PER_SIDE)) {
      breach(`${at}.secondsPerSide`, 'routine.refused.seconds', 'T7')
    } else if (place.secondsPerSide < MIN_SECONDS_PER_SIDE) {
      breach(`${at}.secondsPerSide`, 'routine.refused.seconds-half', 'Z16')
    } else if (place.secondsPerSide % SECONDS_PER_SIDE_STEP !== 0) {
      breach(`${at}.secondsPerSide`, 'routine.refused.seconds-step')
    }
    if (!isWholeBetween(place.rank, 1, MAX_RANK)) breach(`${at}.rank`, 'routine.refused.rank')
    if (place.note !== null && !includes(noteIds, place.note)) breach(`${at}.note`, 'routine.refused.note')
  })

  const first = routine.places[0]
  const firstKind = regions.find((known) => known.kind === first?.region)?.kind
  if (firstKind !== undefined && !isFarKind(firstKind)) breach('places[0].region', 'routine.refused.start-far', 'T8')
  const lastIndex = routine.places.length - 1
  const last = routine.places[lastIndex]
  if (last !== undefined && isTouchTechnique(last.technique) && !includes(calmTechniques, last.technique)) {
    breach(`places[${lastIndex}].technique`, 'routine.refused.end-calm', 'T8')
  }
  return breaches
}

function isWholeBetween(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}

function isStepped(value: number, step: number, least: number, most: number): boolean {
  return isWholeBetween(value, least, most) && value % step === 0
}
