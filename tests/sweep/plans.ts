import { type RegionId, regionOf } from '#anatomy/region.ts'
import { routinesFor } from '#massage/built-in.ts'
import { type Candidate, sift, startingLimbs } from '#massage/candidates.ts'
import { type CompileBudget, compile, minutesThatFit } from '#massage/compile.ts'
import type { CompiledPlan, LeftOut, Plan } from '#massage/plan.ts'
import type { Routine } from '#massage/routine.ts'
import { defaultMinutes } from '#safety/config.ts'
import type { Profile } from '#safety/profile.ts'
import { screen } from '#safety/screening.ts'
import { zoneStatus } from '#safety/zone.ts'
import { faultsOf } from '../massage/plan-oracle.ts'
import { nowMs } from '../safety/fixtures.ts'
import { type Base, historyWith, takesAPlace } from './answer-sets.ts'
import { combinations, isAnsweredTwice, personOf } from './policy.ts'
import { randomFrom } from './random.ts'
import { type Size, Tally } from './tally.ts'

const claims = {
  goes: 'combinations that may go, at each pain looked at (0–5; of pairs of answers 3 and 5, the most of each sort of plan)',
  profiles: 'different profiles and budgets among them, base by base',
  routines: 'routines of the stage sifted for them: every place that is left out has reasons',
  compiled:
    'plans compiled, one for each different work and length (of one answer every length that fits, of two the offered and the longest)',
  again: 'plans compiled again where the work was known: the same steps',
  plans: 'plans read by the independent oracle, each against its own profile: T1–T9, F1–F5, S11, S12, Z1–Z16',
  steps: 'touch steps of those plans: none on a forbidden region',
  refused: 'routines that cannot run for a profile: refused with rules',
  gained: 'plans compared with one answer less: no place, and no pressure, that was not allowed without it',
} as const

/** Pain at which plans are made: of pairs, the most of those with a usual plan, and of those with the gentlest. */
const painsOfSingle = [0, 1, 2, 3, 4, 5]
const painsOfPair = [3, 5]

/** Work that plans are made of: what was sifted, without the reasons, which decide nothing more. */
function workKey(routine: Routine, profile: Profile, budget: CompileBudget, sifted: Sifted): string {
  const places = sifted.candidates.map(
    ({ place, worked, technique, position, pressure10, limits, capSeconds, idealSeconds, newRegions }) =>
      [
        place.region,
        worked.map(({ region, hand }) => `${region} ${hand}`),
        technique,
        position,
        pressure10,
        limits.join('+'),
        capSeconds,
        idealSeconds,
        newRegions,
      ].join(),
  )
  return [
    routine.id,
    ...places,
    sifted.leftOut.map(({ region }) => region),
    profile.comfortablePositions,
    startingLimbs(profile),
    profile.stage,
    profile.pain10 >= 4,
    profile.sessionsDone,
    profile.hasLotionAllergy,
    budget.minMinutes,
    budget.maxMinutes,
  ].join('|')
}

type Sifted = { readonly candidates: readonly Candidate[]; readonly leftOut: readonly LeftOut[] }
type Known = { readonly fitting: readonly number[]; readonly plans: Map<number, CompiledPlan> }

/** The plans of everybody who may go. */
export function sweepPlans(size: Size): Tally {
  const tally = new Tally()
  for (const claim of Object.values(claims)) tally.expect(claim)
  const random = randomFrom(5)
  const maker = new PlanMaker(tally, size)
  for (const { base, first, second } of combinations(size, 12)) {
    if (size === 'sample' && second < 0 && first >= 0 && random() >= 0.03) continue
    maker.look(base, first, second)
  }
  return tally
}

class PlanMaker {
  readonly #tally: Tally
  readonly #checkAgainEvery: number
  readonly #works = new Map<string, Known>()
  #seen = new Set<string>()
  #allowed = new Map<string, ReadonlyMap<RegionId, number> | undefined>()
  #base: Base | undefined
  #hits = 0

  constructor(tally: Tally, size: Size) {
    this.#tally = tally
    this.#checkAgainEvery = size === 'full' ? 500 : 40
  }

  look(base: Base, first: number, second: number): void {
    if (base !== this.#base) {
      this.#base = base
      this.#seen = new Set()
      this.#allowed = new Map()
    }
    const { added, answers, history } = personOf(base, first, second)
    // More pain never loosens (the policy's own part shows it): who may not go without pain never may.
    if (screen({ ...answers, 'pain-now': 0 }, history, nowMs).outcome !== 'go') return
    for (const pain of added.length === 2 ? painsOfPair : painsOfSingle) {
      const { outcome, profile, budget } = screen({ ...answers, 'pain-now': pain }, history, nowMs)
      if (outcome !== 'go') {
        this.#tally.breach(claims.goes, () => `pain ${pain} refuses: ${added.map(({ name }) => name).join()}`)
        continue
      }
      this.#tally.add(claims.goes)
      const key = `${JSON.stringify(profile)} ${budget.minMinutes} ${budget.maxMinutes}`
      if (this.#seen.has(key)) continue
      this.#seen.add(key)
      this.#tally.add(claims.profiles)
      const less = this.#less(base, first, second)
      for (const routine of routinesFor(profile.stage)) {
        this.#makePlans(routine, profile, budget, added.length === 2, (plan) => {
          for (const other of less) this.#compare(plan, base, other, pain, routine)
        })
      }
    }
  }

  /** The combinations with one symptom less; as numbers of single answers, -1 is the base alone. */
  #less(base: Base, first: number, second: number): readonly number[] {
    const { added, history } = personOf(base, first, second)
    if (isAnsweredTwice(added)) return []
    return added.flatMap((one, index) => {
      const others = added.filter((_, other) => other !== index)
      const isPast = historyWith(...others).sessions.length !== history.sessions.length
      if (one.sort !== 'symptom' || takesAPlace(one, others) || isPast) return []
      return [added.length === 1 ? -1 : index === 0 ? second : first]
    })
  }

  #makePlans(
    routine: Routine,
    profile: Profile,
    budget: CompileBudget,
    isPair: boolean,
    look: (plan: Plan) => void,
  ): void {
    const sifted = sift(routine, profile)
    const hasReasons = sifted.leftOut.every(({ reasons }) => reasons.length > 0)
    this.#tally.hold(claims.routines, hasReasons, () => `${routine.id} ${JSON.stringify(profile)}`)
    const key = workKey(routine, profile, budget, sifted)
    let known = this.#works.get(key)
    if (known === undefined) {
      known = { fitting: minutesThatFit({ routine, profile, budget }), plans: new Map() }
      this.#works.set(key, known)
    }
    const { fitting } = known
    if (fitting.length === 0) {
      const refusal = compile({ routine, profile, minutes: defaultMinutes, budget })
      const isRefused = refusal.kind === 'refusal' && refusal.rules.length > 0
      this.#tally.hold(claims.refused, isRefused, () => `${routine.id} ${JSON.stringify(profile)}`)
      return
    }
    const [offered] = fitting.toSorted((a, b) => Math.abs(a - defaultMinutes) - Math.abs(b - defaultMinutes))
    const lengths = isPair ? [...new Set([offered ?? 0, fitting.at(-1) ?? 0])] : fitting
    for (const minutes of lengths) {
      const compiled = this.#planOf(known, { routine, profile, minutes, budget })
      if (compiled.kind === 'refusal') {
        this.#tally.breach(claims.compiled, () => `${routine.id} ${minutes} min: ${compiled.rules.join()}`)
        continue
      }
      const plan: Plan = { ...compiled.plan, leftOut: sifted.leftOut }
      const faults = faultsOf(plan, profile, minutes)
      const describe = () => `${faults.join('; ')}: ${routine.id} ${minutes} min ${JSON.stringify(profile)}`
      this.#tally.hold(claims.plans, faults.length === 0, describe)
      for (const step of plan.steps) {
        if (step.kind !== 'massage') continue
        this.#tally.hold(claims.steps, isZoneOpen(step.region, profile), () => `${step.region}: ${describe()}`)
      }
      look(plan)
    }
  }

  #planOf(
    known: Known,
    input: { routine: Routine; profile: Profile; minutes: number; budget: CompileBudget },
  ): CompiledPlan {
    const before = known.plans.get(input.minutes)
    if (before !== undefined) {
      this.#hits += 1
      if (this.#hits % this.#checkAgainEvery === 0) {
        const again = compile(input)
        const isSame = JSON.stringify(withoutReasons(again)) === JSON.stringify(withoutReasons(before))
        this.#tally.hold(claims.again, isSame, () => `${input.routine.id} ${JSON.stringify(input.profile)}`)
      }
      return before
    }
    const compiled = compile(input)
    this.#tally.add(claims.compiled)
    known.plans.set(input.minutes, compiled)
    return compiled
  }

  /** A plan may do another place in the room of one that is left out, but only one that was allowed before as well. */
  #compare(plan: Plan, base: Base, other: number, pain: number, routine: Routine): void {
    const allowed = this.#allowedOf(base, other, pain, routine)
    if (allowed === undefined) return
    const gained = plan.steps.filter(
      (step) =>
        step.kind === 'massage' &&
        Math.max(...step.pressures.map(({ pressure10 }) => pressure10)) > (allowed.get(step.region) ?? 0),
    )
    this.#tally.hold(claims.gained, gained.length === 0, () => {
      const names = gained.map((step) => (step.kind === 'massage' ? step.region : ''))
      return `${routine.id} gains ${names.join()} without single answer ${other}`
    })
  }

  /** What the routine may do for somebody, at which pressure at most; only Z16 leaves out what it allows. */
  #allowedOf(base: Base, single: number, pain: number, routine: Routine): ReadonlyMap<RegionId, number> | undefined {
    const key = `${single} ${pain} ${routine.id}`
    if (this.#allowed.has(key)) return this.#allowed.get(key)
    const { answers, history } = personOf(base, single, -1)
    const { profile, outcome } = screen({ ...answers, 'pain-now': pain }, history, nowMs)
    const sifted = outcome === 'go' ? sift(routine, profile) : undefined
    const allowed =
      sifted === undefined
        ? undefined
        : new Map<RegionId, number>([
            ...sifted.candidates.flatMap(({ worked, pressure10 }) =>
              worked.map(({ region }): [RegionId, number] => [region, pressure10]),
            ),
            ...sifted.leftOut
              // Z16 also locks the hips before a second session; only where the zone allows it, room is what was missing.
              .filter(({ region, reasons }) => reasons.join() === 'Z16' && isZoneOpen(region, profile))
              .map(({ region }): [RegionId, number] => [region, 3]),
          ])
    this.#allowed.set(key, allowed)
    return allowed
  }
}

function isZoneOpen(region: RegionId, profile: Profile): boolean {
  return regionOf(region).never === undefined && zoneStatus(region, profile).status !== 'forbidden'
}

function withoutReasons(compiled: CompiledPlan): unknown {
  if (compiled.kind === 'refusal') return compiled
  return { ...compiled.plan, leftOut: compiled.plan.leftOut.map(({ region }) => region) }
}
