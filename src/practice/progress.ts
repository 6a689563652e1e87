import type { RegionKind } from '#anatomy/region.ts'
import { massageKinds, midlineNeverKinds, pairedNeverKinds } from '#anatomy/region.ts'
import type { KeptStops, StrokeBest } from './bests.ts'
import { type Fact, facts, kindsOf } from './facts.ts'
import { fadingNext, isDue, type Memories, redFlagsDue, SETTLED_DAYS, settled } from './memory.ts'
import { knowsBasics, type RoundScope } from './round.ts'

const kinds: readonly RegionKind[] = [...massageKinds, ...pairedNeverKinds, ...midlineNeverKinds]

/** The facts that are about a kind of place. */
export const factsOfKind: ReadonlyMap<RegionKind, readonly Fact[]> = new Map(
  kinds.map((kind) => [kind, facts.filter((fact) => kindsOf(fact).includes(kind))]),
)

/** How settled what is known of each place is, 0 to 1: the colour of the body map. */
export function settledByKind(memories: Memories, nowMs: number): ReadonlyMap<RegionKind, number> {
  return new Map([...factsOfKind].map(([kind, about]) => [kind, settled(about, memories, nowMs)]))
}

/** Whether a fact holds: remembered for three weeks to come, and not due. */
export function isSettled({ id }: Pick<Fact, 'id'>, memories: Memories, nowMs: number): boolean {
  const memory = memories[id]
  return memory !== undefined && memory.stabilityDays >= SETTLED_DAYS && !isDue(memory, nowMs)
}

/** How many facts hold, how many are on the way, and how many there are. */
export type Tally = { readonly settled: number; readonly growing: number; readonly all: number }

/** Counts all facts, or some. */
export function tallyOf(memories: Memories, nowMs: number, of: readonly Fact[] = facts): Tally {
  const holding = of.filter((fact) => isSettled(fact, memories, nowMs)).length
  const met = of.filter(({ id }) => memories[id] !== undefined).length
  return { settled: holding, growing: met - holding, all: of.length }
}

/** What could be done next. Never more than one, and `rest` where nothing needs anybody today. */
export type Suggestion =
  | { readonly kind: 'round'; readonly scope: RoundScope; readonly facts: number }
  | { readonly kind: 'stops' }
  | { readonly kind: 'strokes' }
  /** `nextMs`: when the first fact comes back, epoch ms; undefined where nothing was learnt yet. */
  | { readonly kind: 'rest'; readonly nextMs: number | undefined }

/** So many due facts are worth a round of their own before anything else is suggested. */
const WORTH_A_ROUND = 4

/** The one suggestion: warning signs first, then the basics, then what has faded, then what was never tried. */
export function suggestionOf(
  memories: Memories,
  stops: KeptStops | undefined,
  strokes: Readonly<Record<string, StrokeBest>>,
  nowMs: number,
): Suggestion {
  const signs = redFlagsDue(facts, memories, nowMs).length
  if (signs > 0) return { kind: 'round', scope: 'refresh', facts: signs }
  if (!knowsBasics(memories)) return { kind: 'round', scope: 'basics', facts: 0 }
  const due = facts.filter(({ id }) => {
    const memory = memories[id]
    return memory !== undefined && isDue(memory, nowMs)
  }).length
  if (due >= WORTH_A_ROUND) return { kind: 'round', scope: 'due', facts: due }
  if (stops === undefined) return { kind: 'stops' }
  if (Object.keys(strokes).length === 0) return { kind: 'strokes' }
  const isNewLeft = facts.some(({ id }) => memories[id] === undefined)
  if (due > 0 || isNewLeft) return { kind: 'round', scope: 'due', facts: due }
  const [next] = fadingNext(memories, nowMs, 1)
  return { kind: 'rest', nextMs: next?.dueMs }
}
