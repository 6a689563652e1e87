import { type RegionId, type RegionKind, regions } from '#anatomy/region.ts'
import { examplePeople } from '#practice/example-people.ts'
import { type Fact, kindsOf } from '#practice/facts.ts'
import { SETTLED_DAYS } from '#practice/memory.ts'
import { optionsInOrder } from '#practice/round.ts'
import type { RuleId } from '#safety/rule.ts'
import { type Zone, zoneStatus } from '#safety/zone.ts'
import { askedFact, type RoundContext, type RoundOutcome, type RoundSnapshot } from './round.machine.ts'

/** The face of a round. */
export type RoundState = 'asking' | 'told' | 'over'

/** Where the round is, as one word. */
export function roundStateOf({ value }: RoundSnapshot): RoundState {
  return value === 'deciding' ? 'asking' : value
}

/** An answer that is shown. `tried`: not right, as was seen. `right`: the right one, once it is told. */
export type ShownOption = { readonly option: string; readonly state: 'open' | 'tried' | 'right' | 'other' }

/** The answers of the question in their order; none where a place is to be touched. */
export function shownOptions(context: RoundContext, isTold: boolean): readonly ShownOption[] {
  const fact = askedFact(context)
  if (fact === undefined || fact.question.kind === 'place') return []
  const { right } = fact.question
  const tried = new Set(context.tried.map(({ option }) => option))
  const given = context.given?.option
  return optionsInOrder(fact, context.seed).map((option) => {
    if (isTold && option === right) return { option, state: 'right' }
    if (tried.has(option) || (isTold && option === given)) return { option, state: 'tried' }
    return { option, state: isTold ? 'other' : 'open' }
  })
}

/** How an answer is spoken of. `nothing`: a touch that answers nothing. `shown`: the answer was asked for. */
export type Tone = 'right' | 'helped' | 'again' | 'not-yet' | 'nothing' | 'shown'

/** What is said to the answer that was just given; undefined before the first one. */
export type Feedback = {
  readonly tone: Tone
  /** The answer whose why is said; undefined where the touch was none. */
  readonly option: string | undefined
  /** The place that was touched; undefined where none was, or where it belongs to no region. */
  readonly region: RegionId | undefined
  readonly isTouch: boolean
  /** Why hands leave the touched place alone: always said. */
  readonly rules: readonly RuleId[]
}

/** What is said now, in the words of the fact and of the rules. */
export function feedbackOf(context: RoundContext, isTold: boolean): Feedback | undefined {
  const fact = askedFact(context)
  const { given, tried } = context
  if (fact === undefined) return undefined
  if (given === undefined) {
    if (!isTold) return undefined
    return { tone: 'shown', option: fact.question.right, region: undefined, isTouch: false, rules: [] }
  }
  const { option, region, isTouch, rules, isRight } = given
  const tone = isRight
    ? tried.length === 0
      ? 'right'
      : 'helped'
    : option === undefined
      ? 'nothing'
      : isTold
        ? 'not-yet'
        : 'again'
  return { tone, option, region, isTouch, rules }
}

/** Whether a touch on the body is an answer. */
export function isTouchable({ question }: Fact): boolean {
  return question.kind === 'place' || question.kind === 'which-place'
}

/** The place that the picture comes near to: what is asked about, or what the answer was. */
export function focusOf(context: RoundContext, isTold: boolean): RegionId | undefined {
  const fact = askedFact(context)
  if (fact === undefined) return undefined
  const { question } = fact
  switch (question.kind) {
    case 'is-this-safe':
      return question.region
    case 'technique':
      return anyOfKind(question.region)
    case 'place':
      // Not while it is still asked: whoever looks again needs the whole body.
      return isTold ? (touchedRight(context) ?? question.rightPlaces[0]) : undefined
    case 'which-place':
      return isTold ? anyOfKind(question.right as RegionKind) : undefined
    default:
      return undefined
  }
}

/**
 * What the picture paints: nothing that would give the answer away. A touched place shows what it is to the person of
 * the question; once it is told, so do the places that the fact is about.
 */
export function paintOf(context: RoundContext, isTold: boolean): ReadonlyMap<RegionId, Zone> {
  const fact = askedFact(context)
  if (fact === undefined) return new Map()
  const { given, tried } = context
  const touched = [...tried, ...(given === undefined ? [] : [given])].flatMap(({ region }) => region ?? [])
  const places = isTold ? [...touched, ...placesOf(fact)] : touched
  const profile = examplePeople[personOf(fact)]
  return new Map(places.map((id) => [id, zoneStatus(id, profile)] as const))
}

function placesOf(fact: Fact): readonly RegionId[] {
  const { question } = fact
  if (question.kind === 'place') return question.rightPlaces
  if (question.kind === 'is-this-safe') return [question.region]
  const kinds = kindsOf(fact)
  return regions.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id)
}

function touchedRight({ given }: RoundContext): RegionId | undefined {
  return given?.isRight === true ? given.region : undefined
}

function personOf({ question }: Fact): keyof typeof examplePeople {
  return 'person' in question && question.person !== undefined ? question.person : 'healing'
}

function anyOfKind(kind: RegionKind): RegionId | undefined {
  return regions.find((region) => region.kind === kind)?.id
}

/** What a round has come to: facts that hold for weeks now, and what comes back when, the soonest first. */
export type RoundSummary = {
  readonly asked: number
  readonly settled: number
  readonly returns: readonly { readonly inDays: number; readonly outcomes: readonly RoundOutcome[] }[]
}

const DAY_MS = 86_400_000

/** The end of a round, in whole days from now. */
export function summaryOf({ outcomes, memories, nowMs }: RoundContext): RoundSummary {
  const byDays = new Map<number, RoundOutcome[]>()
  for (const outcome of [...outcomes].sort((a, b) => a.dueMs - b.dueMs)) {
    const inDays = Math.max(1, Math.round((outcome.dueMs - nowMs) / DAY_MS))
    byDays.set(inDays, [...(byDays.get(inDays) ?? []), outcome])
  }
  return {
    asked: outcomes.length,
    settled: outcomes.filter(({ id }) => (memories[id]?.stabilityDays ?? 0) >= SETTLED_DAYS).length,
    returns: [...byDays].map(([inDays, them]) => ({ inDays, outcomes: them })),
  }
}
