import { type RegionId, regionOf } from '#anatomy/region.ts'
import type { MassageStep, Plan, PlanStep } from '#massage/plan.ts'
import type { Profile } from '#safety/profile.ts'
import { canReach } from '#safety/reach.ts'
import { canWork, zoneStatus } from '#safety/zone.ts'

const farFromDisc = ['palm', 'hand-back', 'forearm', 'upper-arm', 'sole', 'foot-top', 'calf', 'shin', 'thigh']

/** Places that the hand of the same side cannot work: it hangs on that arm. */
const hangsOnArm = ['palm', 'hand-back', 'forearm', 'upper-arm', 'shoulder-top', 'shoulder-blade']

function touches(plan: Plan): readonly MassageStep[] {
  return plan.steps.filter((step) => step.kind === 'massage')
}

/**
 * Longest stretch between two breaks (F4); a break is 45 s and more without touch, counted from where touch ended. Before
 * the first touch nobody needs one yet.
 */
function longestBetweenBreaksMs(steps: readonly PlanStep[]): number {
  let sinceMs = 0
  let restMs = 0
  let longestMs = 0
  for (const step of steps) {
    if (step.kind === 'massage') {
      sinceMs = (restMs >= 45_000 ? 0 : sinceMs + restMs) + step.durationMs
      restMs = 0
      longestMs = Math.max(longestMs, sinceMs)
    } else {
      restMs += step.kind === 'breathing' ? 45_000 : step.durationMs
    }
  }
  return longestMs
}

/**
 * Everything that is wrong with a plan, read from the rules and not from the compiler: one line for each, starting with
 * the rule's id. Empty for a good plan.
 */
export function faultsOf(plan: Plan, profile: Profile, minutes: number): readonly string[] {
  const faults: string[] = []
  const fault = (rule: string, isBroken: boolean, detail = '') => {
    if (isBroken) faults.push(`${rule} ${detail}`.trim())
  }
  const { steps } = plan
  const work = touches(plan)
  const sumMs = steps.reduce((sum, step) => sum + step.durationMs, 0)
  fault('total', sumMs !== minutes * 60_000 || plan.totalMs !== sumMs, `${sumMs}`)
  fault(
    'whole fives',
    steps.some((step) => step.durationMs % 5_000 !== 0),
  )
  fault('S12', plan.withoutLotion !== profile.hasLotionAllergy)

  const first = steps[0]
  const last = steps.at(-1)
  fault('T8 opens', first?.kind !== 'breathing' || first.phase !== 'opening')
  fault('T8 closes', last?.kind !== 'breathing' || last.phase !== 'closing' || last.durationMs < 45_000)
  fault('T8 closing bound', (last?.durationMs ?? 0) > 120_000)
  fault('T8 opening bound', (first?.durationMs ?? 0) < 30_000 || (first?.durationMs ?? 0) > 60_000)
  fault(
    'T8 breathing inside',
    steps.slice(1, -1).some((step) => step.kind === 'breathing'),
  )
  fault('T8 far start', work[0] !== undefined && !farFromDisc.includes(regionOf(work[0].region).kind))
  const lastTouch = work.at(-1)
  fault('T8 calm end', lastTouch?.technique === 'petrissage', lastTouch?.region)
  // A rolling foot may only end a session in which nothing calm could: the opening place cannot be moved.
  const openingKind = work[0] && regionOf(work[0].region).kind
  const couldBeCalm = work.some(
    ({ region, technique }) =>
      regionOf(region).kind !== openingKind && technique !== 'petrissage' && technique !== 'ball-roll',
  )
  fault('T8 calm end', lastTouch?.technique === 'ball-roll' && couldBeCalm, lastTouch?.region)

  // Everyone is where the next step wants them, and the ball too.
  let at = first?.kind === 'breathing' ? first.position : undefined
  let hasBall = false
  steps.forEach((step, index) => {
    if (step.kind === 'move') {
      fault('T2 seam', step.from !== at, `${index}`)
      fault('T2 idle move', step.from === step.to && step.ball === undefined, `${index}`)
      const isSittingDown = step.from === 'standing' && step.to === 'chair'
      fault('T2 hurry', step.from !== step.to && !isSittingDown && step.durationMs < 45_000, `${index}`)
      at = step.to
      fault('T5 fetch', step.ball === 'fetch' && hasBall, `${index}`)
      fault('T5 put away', step.ball === 'put-away' && !hasBall, `${index}`)
      if (step.ball !== undefined) hasBall = step.ball === 'fetch'
    } else {
      fault('T3 position', step.position !== at, `${index}`)
    }
    if (step.kind !== 'massage') return
    const next = steps[index + 1]
    fault('E9 rest follows', next?.kind !== 'rest' && next?.kind !== 'move', `${index}`)
    fault('T7 rest', (next?.durationMs ?? 0) < 20_000, `${index}`)
    fault('T5 ball at hand', (step.tool === 'ball') !== hasBall, `${index}`)
  })
  fault('T5 ball left', hasBall)

  const msOf = new Map<RegionId, number>()
  for (const step of work) {
    const { region, tool, position, hand, durationMs, technique, pressures } = step
    const { kind, never, side } = regionOf(region)
    const zone = zoneStatus(region, profile)
    msOf.set(region, (msOf.get(region) ?? 0) + durationMs)
    fault(zone.reasons.join(), zone.status === 'forbidden' || never !== undefined, region)
    fault('Z15', !canReach(region, tool, position, profile), `${region} ${tool} ${position}`)
    fault('T3 comfort', profile.comfortablePositions.length > 0 && !profile.comfortablePositions.includes(position))
    const working = hand === 'both' ? (['left', 'right'] as const) : hand === undefined ? [] : [hand]
    fault('Z14', !working.every((one) => canWork(one, profile)), `${region} ${hand}`)
    fault('T2 both hands', hand === 'both' && (kind !== 'thigh' || position === 'standing'), `${region} ${position}`)
    fault('Z14 own hand', hand === side && hangsOnArm.includes(kind), region)
    fault('T5 tool', (tool === 'ball') !== (hand === undefined), region)
    fault('T5 place', tool === 'ball' && !['sole', 'shoulder-blade', 'hip'].includes(kind), region)
    fault('T7 bout', durationMs < 30_000 || durationMs > 90_000, `${region} ${durationMs}`)
    fault(
      'T9',
      pressures[0]?.fromMs !== 0 || pressures[0].pressure10 !== 1 || (pressures[1]?.fromMs ?? 15_000) < 15_000,
    )
    const peak = Math.max(...pressures.map(({ pressure10 }) => pressure10))
    fault('T1', peak > 3 || peak < 1)
    const isCapped = zone.limits.includes('pressure-2') || zone.limits.includes('light')
    fault('pressure cap', isCapped && peak > 2, region)
    fault('S11', profile.pain10 >= 4 && (peak > 1 || !farFromDisc.includes(kind) || durationMs > 45_000), region)
    fault('gliding only', zone.limits.includes('gliding-only') && technique !== 'effleurage', region)
    fault('outer half', zone.limits.includes('outer-half') !== step.isOuterHalfOnly, region)
    fault('Z11 half', zone.limits.includes('far-half'), region)
    fault('Z8', profile.stage === 'acute' && !farFromDisc.includes(kind), region)
    fault('T7 tempo', step.strokeMs < 2_500 || step.strokeMs > 5_000)
  }
  for (const [region, ms] of msOf) {
    fault('T7 side', ms > 120_000, region)
    const { kind, side } = regionOf(region)
    const partner: RegionId | undefined = work.find(
      (step) => regionOf(step.region).kind === kind && regionOf(step.region).side !== side,
    )?.region
    fault('T8 equal', partner !== undefined && msOf.get(partner) !== ms, region)
    const isLeftOut = plan.leftOut.some((place) => regionOf(place.region).kind === kind)
    fault('T8 alone without a reason', partner === undefined && !isLeftOut, region)
    fault('Z16 half', !profile.workedRegions.includes(region) && ms > 60_000, region)
  }
  const farKnown = profile.workedRegions.filter((region) => farFromDisc.includes(regionOf(region).kind)).length
  const entering = [...msOf.keys()].filter(
    (region) =>
      !profile.workedRegions.includes(region) && !(farKnown < 4 && farFromDisc.includes(regionOf(region).kind)),
  )
  fault('Z16 two', entering.length > 2, entering.join())
  fault('F4', longestBetweenBreaksMs(steps) > 300_000, `${longestBetweenBreaksMs(steps)}`)
  fault(
    'reasons',
    plan.leftOut.some(({ reasons }) => reasons.length === 0),
  )
  fault(
    'left out and done',
    plan.leftOut.some(({ region }) => msOf.has(region)),
  )

  fault(
    'T4 vocabulary',
    work.some(
      ({ technique }) => !['effleurage', 'circles', 'petrissage', 'compression', 'ball-roll'].includes(technique),
    ),
  )
  fault(
    'T9 order',
    work.some(({ pressures }) =>
      pressures.some(({ fromMs }, at) => at > 0 && fromMs <= (pressures[at - 1]?.fromMs ?? 0)),
    ),
  )
  fault('S11 length', profile.pain10 >= 4 && minutes > 10, `${minutes}`)
  fault('S11 no plan', profile.pain10 >= 6)
  const stageMax = { acute: 15, healing: profile.sessionsDone < 3 ? 20 : 30, chronic: 30 }[profile.stage]
  fault('F1-F3', minutes > stageMax || minutes < (profile.stage === 'acute' ? 5 : 10))
  return faults
}
