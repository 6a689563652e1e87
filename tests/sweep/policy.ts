import { regions } from '#anatomy/region.ts'
import type { Answers } from '#safety/answers.ts'
import type { History } from '#safety/history.ts'
import type { Profile } from '#safety/profile.ts'
import { ruleIds } from '#safety/rule.ts'
import { outcomes, type Screening, screen } from '#safety/screening.ts'
import { zoneLimits, zoneStatus } from '#safety/zone.ts'
import { nowMs } from '../safety/fixtures.ts'
import {
  answersWith,
  type Base,
  bases,
  historyWith,
  leastOutcome,
  liftableSingles,
  pains,
  type Single,
  singles,
  takesAPlace,
} from './answer-sets.ts'
import { at } from './at.ts'
import { randomFrom } from './random.ts'
import { type Size, Tally } from './tally.ts'

const claims = {
  singles: 'single answers (every option, place, limb, and day near a threshold)',
  combinations: 'screenings (27 bases of stage and disc × no, one or two answers × pain 0–10 and not sure)',
  refusals: 'refusals: each with its reasons, the strictest first, by known rules',
  go: 'goes: nothing missing, nothing against it',
  least: 'screenings with an answer that the clinical table refuses: at least as strict as it says',
  lift: 'screenings with a sign that only a clinician lifts: refused unless that one knew',
  worse: 'screenings compared with one answer less: never milder',
  replaced: 'screenings not compared so: the answer contradicts the other, or takes its place',
  pain: 'screenings compared with one less of pain: never milder',
  zones: 'region states compared with one answer less: never milder',
  bodies: 'different bodies whose regions were worked out',
} as const

const rankOf = (screening: Screening): number => outcomes.indexOf(screening.outcome)

/** Every combination of a base with no, one or two answers, in a fixed order; a sample takes a few. */
export function* combinations(
  size: Size,
  seed: number,
): Generator<{ readonly base: Base; readonly first: number; readonly second: number }> {
  const random = randomFrom(seed)
  const share = size === 'full' ? 1 : 0.002
  // In a sample, two or three bases of each stage.
  const chosen = size === 'full' ? bases : bases.filter((_, index) => index % 4 === 1)
  for (const base of chosen) {
    yield { base, first: -1, second: -1 }
    for (let first = 0; first < singles.length; first += 1) yield { base, first, second: -1 }
    for (let first = 0; first < singles.length; first += 1)
      for (let second = first + 1; second < singles.length; second += 1) {
        if (at(singles, first).id === at(singles, second).id) continue
        if (share < 1 && random() >= share) continue
        yield { base, first, second }
      }
  }
}

/** Who was looked at: the answers without the pain, the past, and the answers that were added to the base. */
export function personOf(
  base: Base,
  first: number,
  second: number,
): { readonly added: readonly Single[]; readonly answers: Answers; readonly history: History } {
  const added = [first, second].filter((index) => index >= 0).map((index) => at(singles, index))
  return { added, answers: answersWith(base, ...added), history: historyWith(...added) }
}

/** Screens every combination. */
export function sweepPolicy(size: Size): Tally {
  const tally = new Tally()
  for (const claim of Object.values(claims)) tally.expect(claim)
  tally.add(claims.singles, singles.length)
  for (const name of [...Object.keys(leastOutcome), ...liftableSingles]) {
    if (!singles.some((single) => single.name === name)) tally.breach(claims.least, () => `there is no ${name}`)
  }
  const zones = new ZoneBytes(tally)
  /** Ranks and zones of one base by single answer, the base alone at -1. */
  let ofBase: Base | undefined
  let ranks = new Map<number, readonly number[]>()
  let bodies = new Map<number, Uint8Array>()
  for (const { base, first, second } of combinations(size, 11)) {
    if (base !== ofBase) {
      ofBase = base
      ranks = new Map()
      bodies = new Map()
      zones.forget()
    }
    const { added, answers, history } = personOf(base, first, second)
    const nameOf = () => `${base.stage} ${base.levels?.join('+')}: ${added.map(({ name }) => name).join(' with ')}`
    const row: number[] = []
    let profile: Profile | undefined
    const least = added.map(({ name }) => leastOutcome[name]).filter((outcome) => outcome !== undefined)
    const isOverridden = added.length === 2 && isAnsweredTwice(added)
    const leastRank = Math.min(outcomes.length - 1, ...least.map((outcome) => outcomes.indexOf(outcome)))
    const lifts = added.filter(({ name }) => liftableSingles.includes(name))
    for (const pain of pains) {
      const screening = screen({ ...answers, 'pain-now': pain }, history, nowMs)
      profile ??= screening.profile
      row.push(rankOf(screening))
      const describe = () => `${nameOf()} pain ${pain}: ${screening.outcome} ${JSON.stringify(screening.reasons)}`
      checkScreening(tally, screening, describe)
      if (least.length > 0 && !isOverridden) tally.hold(claims.least, rankOf(screening) <= leastRank, describe)
      for (const sign of lifts) {
        const isKnown = added.some(({ id }) => id === 'agreed-knowing')
        const doctor = outcomes.indexOf('doctor')
        if (!isKnown) tally.hold(claims.lift, rankOf(screening) <= doctor, () => `${sign.name}: ${describe()}`)
      }
    }
    for (let index = 1; index < row.length; index += 1) {
      // Not being sure is not more pain than 10, but as strict as any.
      tally.hold(claims.pain, at(row, index) <= at(row, index - 1), () => `${nameOf()} pain ${pains[index]}`)
    }
    tally.add(claims.combinations, pains.length)
    if (profile === undefined) continue
    const body = zones.of(profile)
    if (second < 0) {
      ranks.set(first, row)
      bodies.set(first, body)
    }
    for (const [index, one] of added.entries()) {
      // What is left when this one is taken away again.
      const others = added.filter((_, other) => other !== index)
      const without = index === 0 ? second : first
      const before = added.length === 1 ? -1 : without
      if (one.sort !== 'symptom') continue
      // Answers that contradict each other, and one that takes the place of another, add nothing.
      if (isOverridden || takesAPlace(one, others)) {
        tally.add(claims.replaced, pains.length)
        continue
      }
      const milder = ranks.get(before)
      if (milder === undefined) throw new Error('singles come before pairs')
      row.forEach((rank, painIndex) => {
        const describe = () => `${nameOf()} pain ${pains[painIndex]}: adding ${one.name} loosens`
        tally.hold(claims.worse, rank <= at(milder, painIndex), describe)
      })
      // A session that lies behind opens the hips (Z16): it is a fact about the past, not a symptom.
      if (historyWith(...others).sessions.length !== history.sessions.length) continue
      zones.compare(bodies.get(before), body, () => `${nameOf()}: adding ${one.name} loosens`)
    }
  }
  return tally
}

/** Whether one answer takes away what calls for the other, so that the other is not read. */
export function isAnsweredTwice(added: readonly Single[]): boolean {
  return added.some(({ around }, index) =>
    added.some(
      ({ id, answer }, other) =>
        other !== index && id in around && JSON.stringify(around[id]) !== JSON.stringify(answer[id]),
    ),
  )
}

function checkScreening(tally: Tally, screening: Screening, describe: () => string): void {
  const { outcome, reasons, missing, budget } = screening
  if (outcome === 'go') {
    tally.hold(claims.go, reasons.length === 0 && missing.length === 0 && budget.allowedNow, describe)
    return
  }
  const ranks = reasons.map((reason) => outcomes.indexOf(reason.outcome))
  const isSorted = ranks.every((rank, index) => index === 0 || rank >= at(ranks, index - 1))
  const isGood =
    reasons.length > 0 &&
    reasons[0]?.outcome === outcome &&
    isSorted &&
    reasons.every(({ rule }) => ruleIds.includes(rule))
  tally.hold(claims.refusals, isGood, describe)
}

/** Zones of bodies as bytes, a bit for each limit and all of them for forbidden; each body is worked out once. */
class ZoneBytes {
  readonly #tally: Tally
  readonly #known = new Map<string, Uint8Array>()

  constructor(tally: Tally) {
    this.#tally = tally
  }

  forget(): void {
    this.#known.clear()
  }

  of(profile: Profile): Uint8Array {
    const { stage, discLevels, symptomLimbs, weakLimbs, sorePlaces, numbPlaces, hasClotRisk, sessionsDone } = profile
    const key = [stage, discLevels, symptomLimbs, weakLimbs, sorePlaces, numbPlaces, hasClotRisk, sessionsDone].join(
      '|',
    )
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const bytes = Uint8Array.from(regions, ({ id }) => {
      const { status, limits } = zoneStatus(id, profile)
      if (status === 'forbidden') return 255
      return limits.reduce((bits, limit) => bits | (1 << zoneLimits.indexOf(limit)), 0)
    })
    this.#known.set(key, bytes)
    this.#tally.add(claims.bodies)
    return bytes
  }

  compare(milder: Uint8Array | undefined, stricter: Uint8Array, describe: () => string): void {
    if (milder === undefined) throw new Error('singles come before pairs')
    this.#tally.add(claims.zones, regions.length)
    if (milder === stricter) return
    for (let index = 0; index < regions.length; index += 1) {
      if ((at(milder, index) & ~at(stricter, index)) === 0) continue
      this.#tally.breach(claims.zones, () => `${regions[index]?.id}: ${describe()}`)
    }
  }
}
